"""Connected patches of painted skin, kept up to date while a stroke grows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.quad_pieces import pieces_by_quads
from painmap.core.quads import warm_quad_mesh

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

_MOST_LABELS = 2000
_MANY = 5000
"""So many cells at once are a stored map, and not a stroke."""
Graph = tuple[NDArray[np.int32], NDArray[np.int32]]


def neighbours_of(
    graph: Graph, cells: NDArray[np.int32]
) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """Return for each pair that starts at one of `cells` its place in `cells` and its end."""
    indptr, indices = graph
    start = indptr.take(cells).astype(np.int64)
    lengths = indptr.take(cells + 1) - start
    shift = start - (np.cumsum(lengths) - lengths)
    offsets = np.repeat(shift, lengths) + np.arange(int(lengths.sum()))
    return np.repeat(np.arange(cells.size), lengths), indices.take(offsets)


def connected(
    graph: Graph, cells: NDArray[np.int32], scratch: NDArray[np.int32]
) -> tuple[int, NDArray[np.int32]]:
    """Return how many connected pieces `cells` form and the piece of each.

    `scratch` (int32[N], all -1) is used for numbering and left as it was.
    """
    scratch[cells] = np.arange(cells.size, dtype=np.int32)
    start, end = neighbours_of(graph, cells)
    other = scratch[end]
    scratch[cells] = -1
    inside = other >= 0
    return pieces_of(start[inside], other[inside], cells.size)


def pieces_of(
    start: NDArray[np.int64], end: NDArray[np.int32], n: int
) -> tuple[int, NDArray[np.int32]]:
    """Return how many connected pieces n things form, and the piece of each, by their pairs.

    Pairs are sorted by their start, and each is there from both sides. So a piece is connected
    strongly too, and to ask for that spares SciPy turning the pairs around.
    """
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import connected_components

    indptr = np.zeros(n + 1, np.int32)
    np.cumsum(np.bincount(start, minlength=n), out=indptr[1:])
    pairs = csr_array((np.ones(end.size), end, indptr), shape=(n, n))
    pieces, labels = connected_components(pairs, connection="strong")
    return int(pieces), labels.astype(np.int32, copy=False)


class Patches:
    """The connected patches of one painted set, with the cm² that each holds in every area.

    Adding cells costs as much as there are new ones: they join what they touch. Taking cells away
    takes their cm² away at once; whether a patch fell apart is only looked at in `settle`.
    """

    def __init__(self, atlas: Atlas, scheme: str, area_cm2: NDArray[np.float32]) -> None:
        self._atlas, self._graph = atlas, atlas.neighbours
        self._area_of_cell = atlas.area_of_cell(scheme)
        self._cm2 = area_cm2
        self._n_areas = len(atlas.schemes[scheme].areas)
        self._label = np.full(atlas.n_cells, -1, np.int32)
        self._parent = np.empty(0, np.int32)
        self._sums = np.zeros((0, self._n_areas))
        self._torn: set[int] = set()

    def add(self, cells: NDArray[np.int32]) -> None:
        """Take in cells that were not in the set."""
        if cells.size == 0:
            return
        if self._parent.size > _MOST_LABELS:
            self._renumber()
        if self._parent.size == 0 and cells.size > _MANY:
            mesh = warm_quad_mesh(self._atlas)
            if mesh is not None:
                self._begin(cells, *pieces_by_quads(mesh, cells))
                return
        start, end = neighbours_of(self._graph, cells)
        label, first = self._label, self._parent.size
        old = label.take(end)
        label[cells] = np.arange(first, first + cells.size, dtype=np.int32)
        new = label.take(end)
        inside = new >= first
        n, piece = pieces_of(start[inside], new[inside] - np.int32(first), cells.size)
        self._begin(cells, n, piece)
        touching = old >= 0
        pairs = np.unique(piece[start[touching]].astype(np.int64) * first + old[touching])
        for pair in pairs.tolist():
            self._join(first + pair // first, pair % first)

    def _begin(self, cells: NDArray[np.int32], n: int, piece: NDArray[np.int32]) -> None:
        """Take in n new patches: the cells of each, none of which was in the set."""
        first = self._parent.size
        self._label[cells] = first + piece
        self._parent = np.append(self._parent, np.arange(first, first + n, dtype=np.int32))
        small = n * self._n_areas < np.iinfo(np.uint16).max
        index = piece.astype(np.dtype(np.uint16 if small else np.int64))
        np.multiply(index, self._n_areas, out=index)
        np.add(index, self._area_of_cell.take(cells), out=index)
        sums = np.bincount(index, self._cm2.take(cells), n * self._n_areas)
        self._sums = np.concatenate([self._sums, sums.reshape(n, self._n_areas)])

    def remove(self, cells: NDArray[np.int32]) -> None:
        """Take cells of the set out of it."""
        if cells.size == 0:
            return
        roots = self._roots()[self._label[cells]]
        index = roots * np.int64(self._n_areas) + self._area_of_cell[cells]
        places, where = np.unique(index, return_inverse=True)
        self._sums.reshape(-1)[places] -= np.bincount(where, self._cm2[cells])
        self._label[cells] = -1
        self._torn.update(np.unique(roots).tolist())

    def settle(self) -> None:
        """Find out which patches fell apart when cells were taken away."""
        if not self._torn:
            return
        held = np.flatnonzero(self._label >= 0).astype(np.int32)
        torn = np.isin(self._roots()[self._label[held]], list(self._torn))
        for root in self._torn:
            self._sums[root] = 0
        self._torn.clear()
        cells = held[torn]
        self._label[cells] = -1
        self.add(cells)

    def _renumber(self) -> None:
        """Forget the labels that became part of others: every step of a stroke made some."""
        held = np.flatnonzero(self._label >= 0)
        kept, label = np.unique(self._roots()[self._label[held]], return_inverse=True)
        self._label[held] = label
        self._torn = set(np.flatnonzero(np.isin(kept, list(self._torn))).tolist())
        self._sums = self._sums[kept]
        self._parent = np.arange(kept.size, dtype=np.int32)

    def sums(self) -> NDArray[np.float64]:
        """Return the body's cm² of each patch in each area, (patches, areas); some rows are 0."""
        return self._sums

    def _roots(self) -> NDArray[np.int32]:
        """Return the patch that each label has become part of."""
        parent = self._parent
        while True:
            further = parent[parent]
            if np.array_equal(further, parent):
                break
            parent = further
        self._parent = parent
        return parent

    def _find(self, label: int) -> int:
        while self._parent[label] != label:
            label = int(self._parent[label])
        return label

    def _join(self, one: int, other: int) -> None:
        one, other = self._find(one), self._find(other)
        if one == other:
            return
        self._parent[one] = other
        self._sums[other] += self._sums[one]
        self._sums[one] = 0
        if one in self._torn:
            self._torn.add(other)
