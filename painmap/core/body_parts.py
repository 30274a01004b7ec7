"""The parts of the body by which trials are told apart: each limb, the trunk, the head."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

TRUNK, HEAD = 0, 5
"""Limbs have their own numbers, 1 to 4, between them. The neck goes with the head."""
_N_PARTS: Final = 6
_HEAD_AREAS: Final = ("head", "neck")
_A_PART_OF_IT: Final = 0.2
"""A zone on several limbs is on each that holds so much of it; on one it has a level (levels)."""


def parts_of(atlas: Atlas) -> NDArray[np.uint8]:
    """Return the part of the body of each cell, uint8[N]."""
    parts = np.array(atlas.limb)
    head = [area.index for area in atlas.schemes["limb10"].areas if area.key in _HEAD_AREAS]
    parts[(parts == TRUNK) & np.isin(atlas.area_of_cell("limb10"), head)] = HEAD
    return parts


def parts_held(
    parts: NDArray[np.uint8], zone: NDArray[np.bool_] | NDArray[np.int32]
) -> frozenset[int]:
    """Return the parts of the body that a zone (bool[N], or its cells) belongs to.

    The one that holds most of its cells; where that is a limb, every limb with a fifth of them, so
    that one trial of both hands is on each. None for a zone without skin.
    """
    cells = np.bincount(parts[zone], minlength=_N_PARTS)
    total, most = int(cells.sum()), int(cells.argmax())
    if not total:
        return frozenset()
    if most in (TRUNK, HEAD):
        return frozenset([most])
    limbs = np.flatnonzero(cells[TRUNK + 1 : HEAD] >= _A_PART_OF_IT * total) + TRUNK + 1
    return frozenset([most, *limbs.tolist()])
