"""How far the border of a zone moved along the skin: as `displacement`, over the surface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.comparing.displacement import (
    ALONG_SURFACE,
    Border,
    Displacement,
    Mask,
    border_on,
    displaced,
)
from painmap.core.comparing.surface_distance import SkinWays, ways_over
from painmap.core.edges import Cells

if TYPE_CHECKING:
    from painmap.core.skin import Skin

_BESIDE_CM: Final = 5.0
"""So much skin around both borders is walked over; more only where no way is found on it."""


def surface_displacement(
    skin: Skin,
    points: NDArray[np.float32],
    then: Border,
    now: Border,
    *,
    limb: int,
    comparable: Mask | None = None,
    cm_per_cm: float = 1.0,
) -> Displacement | None:
    """Return how far a border moved on a limb, along the skin of that limb alone.

    Arguments as for `displacement`. It takes a part of a second, for a whole leg a few.
    """
    early, late = (border_on(skin, one, limb, comparable) for one in (then, now))
    if not early.size or not late.size:
        return None
    for region in (_around(skin, points, limb, early, late), _all(skin, limb)):
        ways = ways_over(skin.neighbours, points, region)
        forward, backward = _between(ways, late, early), _between(ways, early, late)
        if np.isfinite(forward[0]).all() and np.isfinite(backward[0]).all():
            return displaced(
                then,
                now,
                (late, *forward),
                (early, *backward),
                way=ALONG_SURFACE,
                cm_per_cm=cm_per_cm,
            )
    return None


def _between(ways: SkinWays, start: Cells, end: Cells) -> tuple[NDArray[np.float64], Cells]:
    cm, which = ways.nearest(end)
    at = np.searchsorted(ways.cells, start)
    return cm[at], which[at]


def _all(skin: Skin, limb: int) -> Cells:
    return np.flatnonzero(skin.limb == limb).astype(np.int32)


def _around(skin: Skin, points: NDArray[np.float32], limb: int, early: Cells, late: Cells) -> Cells:
    borders = points[np.concatenate([early, late])]
    low, high = borders.min(axis=0) - _BESIDE_CM, borders.max(axis=0) + _BESIDE_CM
    cells = _all(skin, limb)
    place = points[cells]
    return np.asarray(cells[((place >= low) & (place <= high)).all(axis=1)])
