"""The connected pieces of much painted skin, found by whole quads of the mesh."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from painmap.core.quads import QuadMesh


def pieces_by_quads(mesh: QuadMesh, cells: NDArray[np.int32]) -> tuple[int, NDArray[np.int32]]:
    """Return how many connected pieces some cells, rising, each once, form, and each one's piece.

    A quad that is painted all over is one thing; only the cells of the others are looked at one
    by one.
    """
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    from painmap.core.patches import neighbours_of

    quads = mesh.quads
    # The cells of a quad follow each other, and so do the quads that hold any of these.
    quad = quads.of_cell.take(cells)
    begins = np.flatnonzero(np.concatenate(([True], quad[1:] != quad[:-1])))
    held, count = quad.take(begins), np.diff(np.append(begins, cells.size))
    full = count == quads.size.take(held)
    node_of_quad = np.full(quads.count, -1, np.int32)
    n_full = int(np.count_nonzero(full))
    node_of_quad[held[full]] = np.arange(n_full, dtype=np.int32)
    node = np.repeat(node_of_quad.take(held), count)
    single = np.flatnonzero(node < 0)
    alone = cells.take(single)
    number = np.arange(n_full, n_full + alone.size, dtype=np.int32)
    node[single] = number
    # Of a single cell one more than its node; of all others nothing: zeros are had for the asking.
    of_alone = np.zeros(quads.of_cell.size, np.int32)
    of_alone[alone] = number + 1
    start, end = neighbours_of(mesh.neighbours, alone)
    other = np.maximum(node_of_quad.take(quads.of_cell.take(end)), of_alone.take(end) - 1)
    inside = other >= 0
    one, beside = (node_of_quad.take(side) for side in mesh.touching)
    whole = (one >= 0) & (beside >= 0)
    row = np.concatenate([n_full + start[inside], one[whole]])
    column = np.concatenate([other[inside], beside[whole]])
    n = n_full + alone.size
    pairs = coo_array((np.ones(row.size, np.int8), (row, column)), shape=(n, n))
    pieces, label = connected_components(pairs.tocsr(), directed=False)
    return int(pieces), label.astype(np.int32, copy=False).take(node)
