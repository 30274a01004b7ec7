"""How far places of the skin lie apart when one walks over it, and not through the body.

The ways are shortest paths over the cells, each of which leads straight to every other within four
steps: 24 directions on even skin. They are at most 1.4 % too long there (a way half between two
directions), and no more than 2 % from the exact distances on arms and legs (measured against exact
geodesics of the bodies' meshes, at 3 cm and more).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.patches import Graph, neighbours_of

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Cells = NDArray[np.int32]


def ways_over(graph: Graph, points: NDArray[np.float32], cells: Cells) -> SkinWays:
    """Return the ways over some cells (rising) of skin whose `points` are (N, 3) cm.

    `graph` says which cells touch. Some 100 ms for 10,000 cells, more than a second for a leg.
    """
    from scipy.sparse import coo_array, csr_array

    start, end = neighbours_of(graph, cells)
    at = np.minimum(np.searchsorted(cells, end), cells.size - 1)
    inside = cells[at] == end
    shape = (cells.size, cells.size)
    pairs = start[inside].astype(np.int32), at[inside].astype(np.int32)
    touching = csr_array((np.ones(pairs[0].size, np.int32), pairs), shape=shape)
    two = touching + touching @ touching
    four = coo_array(two @ two)
    apart = four.row != four.col
    row, column = four.row[apart], four.col[apart]
    place = points[cells].astype(np.float64)
    cm = np.linalg.norm(place[row] - place[column], axis=1)
    # SciPy takes a nought for no way at all.
    return SkinWays(cells, csr_array((np.maximum(cm, 1e-9), (row, column)), shape=shape))


@dataclass(frozen=True, slots=True, eq=False)
class SkinWays:
    """The ways over some cells, rising; those across their rim are not among them."""

    cells: Cells
    _cm: csr_array[np.float64, tuple[int, int]]

    def nearest(self, sources: Cells) -> tuple[NDArray[np.float64], Cells]:
        """Return how far each of the cells is from the nearest of some of them, cm, and which.

        Infinite, and -1, where no way leads. ValueError for no source or one that is elsewhere.
        """
        from scipy.sparse.csgraph import dijkstra

        if not sources.size or not np.isin(sources, self.cells).all():
            raise ValueError("distances begin at some of the cells")
        index = np.searchsorted(self.cells, sources)
        cm, _, origin = dijkstra(self._cm, indices=index, min_only=True, return_predecessors=True)
        reached = np.isfinite(cm)
        which = np.where(reached, self.cells[np.where(reached, origin, 0)], -1)
        return np.asarray(cm), which.astype(np.int32)
