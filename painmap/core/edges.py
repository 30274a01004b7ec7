"""The edge of a zone: its cells that touch skin outside, and how far two edges lie apart."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from painmap.core.patches import neighbours_of
from painmap.core.skin import Skin

Cells = NDArray[np.int32]


def edge_cells(skin: Skin, zone: NDArray[np.bool_]) -> Cells:
    """Return the cells of a zone (bool[N]) that touch a cell outside it, rising."""
    quads = skin.quads
    held = np.flatnonzero(quads.size)
    inside = np.zeros(quads.count, np.int32)
    inside[held] = np.add.reduceat(zone.view(np.uint8), quads.first[held], dtype=np.int32)
    full = inside == quads.size
    # Only cells in quads that are cut, or that touch one that is not whole, can be at the edge.
    one, other = skin.quads_touching
    near = ~full
    near[one[~full[other]]] = True
    cells = quads.cells(np.flatnonzero(near & (inside > 0)))
    cells = cells[zone[cells]]
    start, end = neighbours_of(skin.neighbours, cells)
    at_edge = np.zeros(cells.size, np.bool_)
    at_edge[start[~zone[end]]] = True
    return np.asarray(cells[at_edge])


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
    from scipy.spatial import KDTree

    if not start.size or not end.size:
        return None
    found, which = np.empty(start.size), np.empty(start.size, np.int32)
    part, other = skin.limb[start], skin.limb[end]
    for limb in np.flatnonzero(np.bincount(part)):
        mine = np.flatnonzero(part == limb)
        joins = end if limb == 0 else end[(other == limb) | (other == 0)]
        if joins.size == 0:
            return None
        tree = KDTree(points[joins], balanced_tree=False, compact_nodes=False)
        found[mine], at = tree.query(points[start[mine]])
        which[mine] = joins[at]
    return found, which
