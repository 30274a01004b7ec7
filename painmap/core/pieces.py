"""The pieces into which a line divides the skin: the flood fill behind every border."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from painmap.core.patches import neighbours_of
from painmap.core.quads import Quads
from painmap.core.skin import Skin

Cells = NDArray[np.int32]
Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """The pieces of skin beside a line, numbered from 0, and the cm² of each.

    `near` are the cells of the quads that the line runs through, rising, `near_piece` their
    piece, -1 on the line; all other cells belong to the piece of their quad.
    """

    cm2: NDArray[np.float64]
    quads: Quads
    quad_piece: Labels
    near: Cells
    near_piece: Labels

    def of(self, cells: Cells) -> Labels:
        """Return the piece of each of some cells, -1 on the line."""
        piece = self.quad_piece[self.quads.of_cell[cells]]
        at = np.minimum(np.searchsorted(self.near, cells), self.near.size - 1)
        found = self.near[at] == cells
        piece[found] = self.near_piece[at[found]]
        return piece

    def cells(self, chosen: NDArray[np.bool_]) -> Cells:
        """Return the cells of the pieces that are True in `chosen` (one each), rising."""
        # One more at the end for -1, the line.
        chosen = np.append(chosen, [False])
        inside = chosen[self.quad_piece][self.quads.of_cell]
        inside[self.near] = chosen[self.near_piece]
        return np.flatnonzero(inside).astype(np.int32)


def divide(skin: Skin, line: Cells) -> Pieces:
    """Return the pieces of skin that touch a line of cells, which stops the flood."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import connected_components

    quads = skin.quads
    cut = np.zeros(quads.count, np.bool_)
    cut[quads.of_cell[line]] = True
    near = quads.cells(np.flatnonzero(cut))
    # Nodes of the graph: first all quads, then the cells of those that are cut.
    node = np.arange(quads.count, quads.count + near.size)
    is_line = np.isin(near, line)
    start, end = neighbours_of(skin.neighbours, near)
    end_quad = quads.of_cell[end]
    other = np.searchsorted(near, end)
    inside = cut[end_quad]
    blocked = is_line[start]
    blocked[inside] |= is_line[other[inside]]
    to = np.where(inside, quads.count + other, end_quad)
    one, two = skin.quads_touching
    whole = ~cut[one] & ~cut[two]
    rows = np.concatenate([node[start[~blocked]], one[whole]])
    columns = np.concatenate([to[~blocked], two[whole]])
    n = quads.count + near.size
    graph = csr_array((np.ones(rows.size, np.int8), (rows, columns)), shape=(n, n))
    _, label = connected_components(graph, directed=False)
    quad_label, near_label = label[: quads.count], label[quads.count :]
    kept, near_piece = np.unique(near_label[~is_line], return_inverse=True)
    piece_of = np.full(int(label.max()) + 1, -1, np.int64)
    piece_of[kept] = np.arange(kept.size)
    quad_piece = np.where(cut, -1, piece_of[quad_label])
    whole_piece = np.full(near.size, -1, np.int64)
    whole_piece[~is_line] = near_piece
    cm2 = _sums(quad_piece, skin.quad_cm2, kept.size)
    cm2 += _sums(whole_piece, skin.cm2[near], kept.size)
    return Pieces(cm2, quads, quad_piece, near, whole_piece)


def _sums(piece: Labels, cm2: NDArray[np.floating], n: int) -> NDArray[np.float64]:
    held = piece >= 0
    return np.bincount(piece[held], cm2[held].astype(np.float64), n).astype(np.float64)
