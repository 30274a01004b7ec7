"""Which charts show best where something is: the limb that holds most of it, else the whole."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

_TILE_OF_LIMB = ("", "r_arm", "l_arm", "r_leg", "l_leg")


def affected_tile(atlas: Any, body: Any, cells: NDArray[np.bool_]) -> tuple[str, str]:
    """The tile and its switch for cells (bool[N]); ('whole', '') unless a limb holds half."""
    found = np.flatnonzero(cells)
    if found.size == 0:
        return "whole", ""
    cm2 = np.bincount(atlas.limb[found], body.area_cm2[found], 5)
    limb = int(np.argmax(cm2[1:])) + 1
    if cm2[limb] < 0.5 * cm2.sum():
        return "whole", ""
    tile = _TILE_OF_LIMB[limb]
    return tile, tile.partition("_")[2]


def tile_charts(body: Any, tile: str, sub: str) -> list[Any]:
    """The charts of a tile in the atlas's order."""
    return [
        body.chart(key)
        for key, info in body.charts.items()
        if info.tile == tile and (not sub or info.sub == sub)
    ]
