"""Which cells touch: the neighbour graph of the skin.

Inside a quad cells touch along rows and columns. Across a mesh edge the two quads may be cut
differently; there, cells touch where their intervals on the shared edge overlap. Corners do not
count.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.cells import Cells

Int = NDArray[np.int64]


def _inside(cells: Cells) -> Int:
    """Pairs within quads, (P, 2)."""
    number = np.arange(cells.count, dtype=np.int64)
    right = number[cells.i + 1 < cells.nu[cells.quad]]
    above = number[cells.j + 1 < cells.nv[cells.quad]]
    step = cells.nu[cells.quad[above]]
    return np.concatenate([np.stack([right, right + 1], 1), np.stack([above, above + step], 1)])


def _edge_cell(cells: Cells, quad: Int, edge: Int, k: Int) -> Int:
    """The k-th cell along an edge, counted from the edge's first corner."""
    nu, nv = cells.nu[quad].astype(np.int64), cells.nv[quad].astype(np.int64)
    i = np.select([edge == 0, edge == 1, edge == 2], [k, nu - 1, nu - 1 - k], 0)
    j = np.select([edge == 0, edge == 1, edge == 2], [0 * k, k, nv - 1], nv - 1 - k)
    return np.asarray(cells.first[quad] + j * nu + i, dtype=np.int64)


def _across(cells: Cells) -> Int:
    """Pairs over mesh edges between two skin quads, (P, 2)."""
    corners = cells.quads.astype(np.int64)
    ends = np.stack([corners, np.roll(corners, -1, axis=1)], -1).reshape(-1, 2)
    key = ends.min(1) * (int(corners.max()) + 1) + ends.max(1)
    order = np.argsort(key, kind="stable").reshape(-1, 2)
    order = order[(cells.nu[order // 4] > 0).all(axis=1)]
    quad, edge = order // 4, order % 4
    counts = np.where(edge % 2 == 0, cells.nu[quad], cells.nv[quad]).astype(np.int64)
    a, b = counts[:, 0], counts[:, 1]
    # Cells of the first side, one row each, with the range they overlap on the second, which
    # runs the other way.
    row = np.repeat(np.arange(len(a)), a)
    k = np.arange(len(row)) - np.repeat(np.cumsum(a) - a, a)
    low = k * b[row] // a[row]
    high = -((-(k + 1) * b[row]) // a[row])
    span = high - low
    pair = np.repeat(np.arange(len(row)), span)
    other = low[pair] + np.arange(len(pair)) - np.repeat(np.cumsum(span) - span, span)
    which = row[pair]
    left = _edge_cell(cells, quad[which, 0], edge[which, 0], k[pair])
    right = _edge_cell(cells, quad[which, 1], edge[which, 1], b[which] - 1 - other)
    return np.stack([left, right], 1)


def neighbour_graph(cells: Cells) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """The graph in compressed rows: `indptr` (N + 1,) and sorted `indices`, both directions."""
    from scipy.sparse import csr_array

    pairs = np.concatenate([_inside(cells), _across(cells)])
    rows = np.concatenate([pairs[:, 0], pairs[:, 1]]).astype(np.int32)
    columns = np.concatenate([pairs[:, 1], pairs[:, 0]]).astype(np.int32)
    ones = np.ones(len(rows), dtype=np.int8)
    graph = csr_array((ones, (rows, columns)), shape=(cells.count, cells.count))
    graph.sum_duplicates()
    graph.sort_indices()
    return graph.indptr.astype(np.int32), graph.indices.astype(np.int32)
