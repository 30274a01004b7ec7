"""Ways over the skin: the cells of a line through given cells, with no gap that leaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.patches import neighbours_of
from painmap.core.skin import Skin

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Cells = NDArray[np.int32]
_STRAIGHT_CM = 1.5
"""Cells so near to each other are joined straight, without a search."""
_NEAR_CM = 6.0
_SLACK_CM = 3.0
_LONGEST_WALK = 64
_DETOUR = 1.25
"""A way over skin is first sought so much longer than straight through the body."""


def joined_up(skin: Skin, stops: Cells) -> Cells:
    """Return the cells of the line through all stops in order; each touches the next.

    Between stops the line is the shortest way over the skin, the same in both directions.
    """
    stops = _without_repeats(np.asarray(stops, np.int32))
    if stops.size < 2:
        return stops
    low, high = np.minimum(stops[:-1], stops[1:]), np.maximum(stops[:-1], stops[1:])
    steps = _walks(skin, low, high)
    line = [stops[:1]]
    for k, step in enumerate(steps):
        way = shortest_way(skin, int(low[k]), int(high[k])) if step is None else step
        line.append(way[1:] if stops[k] == low[k] else way[-2::-1])
    return np.concatenate(line)


def way_cm(skin: Skin, way: Cells) -> float:
    """Return the length of a line of cells from middle to middle."""
    return float(_lengths(np.diff(skin.points[way], axis=0)).sum())


def thinned(skin: Skin, way: Cells, cm: float = 0.4) -> Cells:
    """Return a line's cells at steps of about so many cm, its ends among them."""
    along = np.cumsum(_lengths(np.diff(skin.points[way], axis=0)))
    if along.size == 0:
        return way
    step = np.concatenate(([0], np.rint(along / cm).astype(np.int64)))
    kept = np.flatnonzero(np.diff(step, prepend=-1))
    kept = kept[(kept == 0) | (kept < way.size - 2)]
    return np.asarray(way[np.append(kept, way.size - 1)])


def shortest_way(skin: Skin, start: int, end: int) -> Cells:
    """Return the cells of the shortest way over the skin between two cells, ends included."""
    points = skin.points[[start, end]]
    straight = float(np.linalg.norm(points[1] - points[0]))
    if straight <= _NEAR_CM:
        # No way of this length or less leaves the cells whose distances from both ends add up
        # to it: what is found among them is the shortest of all.
        reach = _DETOUR * straight + 0.5
        found = _search(skin, _between(skin, points, reach), start, end)
        if found is not None and found[1] <= reach:
            return found[0]
    slack = _SLACK_CM
    while True:
        found = _search(skin, _along(skin, start, end, slack), start, end)
        if found is not None:
            return found[0]
        slack *= 2


def _along(skin: Skin, start: int, end: int, slack: float) -> Cells:
    """Return the cells of all quads on ways that are at most `slack` cm longer than the shortest.

    Rising. Quads are coarse: the shortest way over cells lies well inside.
    """
    from scipy.sparse.csgraph import dijkstra

    ends = skin.quads.of_cell[[start, end]]
    far = dijkstra(skin.quad_ways, indices=ends).sum(0)
    return skin.quads.cells(np.flatnonzero(far <= far[ends[0]] + slack))


def _between(skin: Skin, ends: NDArray[np.float32], reach: float) -> Cells:
    """Return the cells whose distances from two points add up to `reach` at most, rising."""
    middle, ball = skin.quad_ball
    far = _lengths(middle - ends[0]) + _lengths(middle - ends[1])
    cells = skin.quads.cells(np.flatnonzero(far <= reach + 2 * ball))
    points = skin.points[cells]
    far = _lengths(points - ends[0]) + _lengths(points - ends[1])
    # A little more, so that rounding never leaves out the ends themselves.
    return np.asarray(cells[far <= reach + 1e-3])


def _search(skin: Skin, cells: Cells, start: int, end: int) -> tuple[Cells, float] | None:
    """Return the shortest way inside some cells and its cm; None where they do not hang together.

    Steps go to neighbours and to their neighbours, so that a way across the grid of cells is
    nearly straight.
    """
    from scipy.sparse.csgraph import dijkstra

    first, last = (int(np.searchsorted(cells, cell)) for cell in (start, end))
    graph = _reach_of_two(skin, cells)
    # The stubs of SciPy know no sparse graphs with lengths here.
    far, before = dijkstra(graph, indices=first, return_predecessors=True)  # type: ignore[call-overload]
    if not np.isfinite(far[last]):
        return None
    way = [last]
    while way[-1] != first:
        way.append(int(before[way[-1]]))
    stops = cells[np.array(way[::-1])]
    line = [stops[:1]]
    for k, step in enumerate(_walks(skin, stops[:-1], stops[1:])):
        line.append((_over_one(skin, stops[k], stops[k + 1]) if step is None else step)[1:])
    return np.concatenate(line), float(far[last])


def _over_one(skin: Skin, start: int, end: int) -> Cells:
    """Return two cells with the one between them that makes the shortest way, as three."""
    indptr, indices = skin.neighbours
    near = np.intersect1d(
        indices[indptr[start] : indptr[start + 1]], indices[indptr[end] : indptr[end + 1]]
    )
    points = skin.points
    cm = _lengths(points[near] - points[start])
    cm += _lengths(points[near] - points[end])
    return np.array([start, near[cm.argmin()], end], np.int32)


def _reach_of_two(skin: Skin, cells: Cells) -> csr_array[np.float64, tuple[int, int]]:
    """Return which of the cells are one or two steps apart, and how many cm."""
    from scipy.sparse import csr_array

    start, end = neighbours_of(skin.neighbours, cells)
    other = np.minimum(np.searchsorted(cells, end), cells.size - 1)
    inside = cells[other] == end
    shape = (cells.size, cells.size)
    ones = np.ones(int(inside.sum()), np.int32)
    near = csr_array((ones, (start[inside], other[inside])), shape=shape)
    graph = (near + near @ near).tocsr()
    rows = np.repeat(np.arange(cells.size), np.diff(graph.indptr))
    points = skin.points[cells]
    # Not exactly 0 from a cell to itself: csgraph takes that for no step.
    cm = _lengths(points[rows] - points[graph.indices]) + 1e-6
    return csr_array((cm, graph.indices, graph.indptr), shape=shape)


def _walks(skin: Skin, starts: Cells, ends: Cells) -> list[Cells | None]:
    """Return straight ways between pairs of cells, all walked at once; None where one fails.

    Each step is the neighbour nearest to the straight line among those nearer to the end.
    """
    points = skin.points
    line = (points[ends] - points[starts]).astype(np.float64)
    length = _lengths(line)
    line /= np.maximum(length, 1e-9)[:, None]
    at = starts.copy()
    left = length.copy()
    going = np.flatnonzero((length <= _STRAIGHT_CM) & (starts != ends))
    rounds = [at.copy()]
    for _ in range(_LONGEST_WALK):
        if going.size == 0:
            break
        row, near = neighbours_of(skin.neighbours, at[going])
        pair = going[row]
        far = _lengths(points[near] - points[ends[pair]])
        away = points[near] - points[starts[pair]]
        along = (away * line[pair]).sum(1)
        aside = _lengths(away - along[:, None] * line[pair])
        nearer = np.flatnonzero((far < left[pair]) | (near == ends[pair]))
        # The end itself, where it is next, before all others.
        order = nearer[np.lexsort((aside[nearer], near[nearer] != ends[pair[nearer]], row[nearer]))]
        best = order[np.flatnonzero(np.diff(row[order], prepend=-1))]
        at[pair[best]], left[pair[best]] = near[best], far[best]
        rounds.append(at.copy())
        going = pair[best][at[pair[best]] != ends[pair[best]]]
    steps = np.array(rounds)
    return [
        None if steps[-1, k] != ends[k] else _without_repeats(steps[:, k])
        for k in range(starts.size)
    ]


def _lengths(vectors: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return the lengths of many vectors, faster than NumPy's norm of rows."""
    return np.asarray(np.sqrt(np.einsum("ij,ij->i", vectors, vectors)), np.float64)


def _without_repeats(way: Cells) -> Cells:
    return np.asarray(way[np.concatenate(([True], np.diff(way) != 0))[: way.size]])
