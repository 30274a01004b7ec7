"""Which charts show a spot of skin best."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.atlas import Atlas

_TILE_OF_LIMB = {1: "r_arm", 2: "l_arm", 3: "r_leg", 4: "l_leg"}
_END_OF_LIMB = 2.0
"""`limb_pos` of the wrist and the ankle: beyond is the hand or the foot."""


def close_up(atlas: Atlas, charts: dict[str, Any], cell: int) -> tuple[str, str] | None:
    """Tile and part of the close-up of a limb, hand, foot or the head; None for the trunk."""
    limb = int(atlas.limb[cell])
    if limb == 0:
        scheme = atlas.schemes["limb10"]
        area = scheme.areas[int(scheme.area_of_atom[atlas.atom[cell]])].key
        return ("head", "") if area in ("head", "neck") else None
    tile = _TILE_OF_LIMB[limb]
    far = float(atlas.limb_pos[cell]) >= _END_OF_LIMB
    subs = list(dict.fromkeys(info.sub for info in charts.values() if info.tile == tile))
    return tile, subs[min(int(far), len(subs) - 1)]


def close_up_of(atlas: Atlas, body: Any, cells: NDArray[np.integer]) -> tuple[str, str] | None:
    """Tile and part that show most of some skin: a hand or foot only where it is half of it."""
    cm2 = body.area_cm2[cells]
    far = atlas.limb_pos[cells] >= _END_OF_LIMB
    most = far if 2 * cm2[far].sum() >= cm2.sum() else ~far
    return close_up(atlas, body.charts, int(cells[most][np.argmax(cm2[most])]))
