"""The connected pieces of much painted skin, found by whole quads of the mesh."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from painmap.core.skin import Skin


def pieces_by_quads(skin: Skin, cells: NDArray[np.int32]) -> tuple[int, NDArray[np.int32]]:
    """Return how many connected pieces some cells, each once, form, and the piece of each.

    A quad that is painted all over is one thing; only the cells of the others are looked at one
    by one.
    """
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    from painmap.core.patches import neighbours_of

    quads = skin.quads
    quad = quads.of_cell.take(cells)
    full = (np.bincount(quad, minlength=quads.count) == quads.size) & (quads.size > 0)
    single = ~full.take(quad)
    node = quad.copy()
    node[single] = quads.count + np.arange(np.count_nonzero(single), dtype=np.int32)
    node_of = np.full(skin.limb.size, -1, np.int32)
    node_of[cells] = node
    start, end = neighbours_of(skin.neighbours, cells[single])
    other = node_of.take(end)
    inside = other >= 0
    one, beside = skin.quads_touching
    whole = full[one] & full[beside]
    row = np.concatenate([quads.count + start[inside], one[whole]])
    column = np.concatenate([other[inside], beside[whole]])
    n = quads.count + np.count_nonzero(single)
    pairs = coo_array((np.ones(row.size, np.int8), (row, column)), shape=(n, n))
    _, label = connected_components(pairs.tocsr(), directed=False)
    used = np.zeros(n, np.bool_)
    used[label[: quads.count][full]] = True
    used[label[quads.count :]] = True
    number = np.cumsum(used, dtype=np.int32) - np.int32(1)
    return int(np.count_nonzero(used)), number.take(label).take(node)
