"""The edge of a zone: its cells that touch skin outside, and how far two edges lie apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.skin import Skin

Cells = NDArray[np.int32]
_LEAF: Final = 24
"""Borders are thin: with fuller leaves than usual a tree is built and asked in less time."""


def edge_cells(skin: Skin, zone: NDArray[np.bool_]) -> Cells:
    """Return the cells of a zone (bool[N]) that touch a cell outside it, rising."""
    quads, (indptr, indices) = skin.quads, skin.neighbours
    near = np.flatnonzero(_near_edge(skin, zone))
    cells = quads.cells(near)
    # The neighbours of a quad's cells stand together: they are fetched quad by quad.
    first = quads.first[near]
    begin = indptr[first]
    length = indptr[first + quads.size[near]] - begin
    shift = begin - (np.cumsum(length) - length)
    beside = indices[np.repeat(shift, length) + np.arange(int(length.sum()), dtype=np.int32)]
    outside = np.concatenate(([0], np.cumsum(~zone[beside], dtype=np.int32)))
    ends = np.cumsum(indptr[cells + 1] - indptr[cells])
    before = np.concatenate(([0], ends[:-1]))
    at_edge = (outside[ends] > outside[before]) & zone[cells]
    return np.asarray(cells[at_edge])


def _near_edge(skin: Skin, zone: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which quads hold some of a zone and are cut by it, or touch one that is not whole."""
    quads = skin.quads
    held = quads.size > 0
    filled = np.zeros(quads.count, np.bool_)
    filled[held] = zone[quads.first[held]]
    turn = np.flatnonzero(zone[1:] != zone[:-1])
    quad = quads.of_cell[turn]
    cut = np.zeros(quads.count, np.bool_)
    cut[quad[quad == quads.of_cell[turn + 1]]] = True
    some = filled | cut
    lacking = (cut | ~filled) & held
    one, other = skin.quads_touching
    near = cut
    near[one[lacking[other]]] = True
    return near & some


@dataclass(frozen=True, slots=True)
class Shift:
    """How far two borders lie apart, cm: at most, and on average.

    `along`: along the limb that both go round, on each of its sides, as levels are measured.
    Otherwise straight through space, from either border to the nearest of the other.
    """

    largest: float
    mean: float
    along: bool = False


def shift_between(
    skin: Skin, points: NDArray[np.float32], one: Cells, other: Cells
) -> Shift | None:
    """Return how far two edges lie apart, straight through space on the same part of the body.

    From each cell of an edge to the nearest of the other on the same limb, or on the trunk that it
    joins; `points` (N, 3) cm are those of the patient's body at rest. None where an edge has no
    other on its part, so that there is no distance.
    """
    there, back = nearest_on(skin, points, one, other), nearest_on(skin, points, other, one)
    if there is None or back is None:
        return None
    both = np.concatenate([there[0], back[0]])
    return Shift(float(both.max()), float((there[0].mean() + back[0].mean()) / 2))


def nearest_on(
    skin: Skin, points: NDArray[np.float32], start: Cells, end: Cells
) -> tuple[NDArray[np.float64], Cells] | None:
    """Return how far the nearest cell of another edge is from each cell of an edge, and which.

    On the same limb, or on the trunk that it joins; None where a cell has none there.
    """
    from scipy.spatial import cKDTree

    if not start.size or not end.size:
        return None
    found, which = np.empty(start.size), np.empty(start.size, np.int32)
    part, other = skin.limb[start], skin.limb[end]
    for limb in np.flatnonzero(np.bincount(part)):
        mine = np.flatnonzero(part == limb)
        joins = end if limb == 0 else end[(other == limb) | (other == 0)]
        if joins.size == 0:
            return None
        tree = cKDTree(points[joins], leafsize=_LEAF, balanced_tree=False)
        found[mine], at = tree.query(points[start[mine]])
        which[mine] = joins[at]
    return found, which
