"""The skin in coarse pieces: the quads of the mesh, each some dozens of cells that hang together.

A flood over quads, with single cells only where a border runs, costs a hundredth of one over
cells and finds the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from painmap.atlas.cells import Cells as CellTable

Cells = NDArray[np.int32]
Int = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Quads:
    """Per cell its quad, (N,); per quad, (F,), its first cell and how many it has, perhaps none."""

    of_cell: NDArray[np.int32]
    first: NDArray[np.int32]
    size: NDArray[np.int32]

    @property
    def count(self) -> int:
        """F, the number of quads."""
        return self.size.size

    def cells(self, chosen: Int) -> Cells:
        """Return all cells of some quads (rising), rising."""
        size = self.size[chosen]
        shift = self.first[chosen] - (np.cumsum(size) - size)
        return (np.repeat(shift, size) + np.arange(int(size.sum()))).astype(np.int32)


def quads_of(cells: CellTable) -> Quads:
    """Return the quads of an atlas's cells."""
    return Quads(cells.quad, cells.first, cells.nu * cells.nv)


def touching(
    quads: Quads, graph: tuple[NDArray[np.int32], NDArray[np.int32]]
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Return which quads touch, as pairs (both directions), each once."""
    indptr, indices = graph
    start = np.repeat(quads.of_cell, np.diff(indptr))
    end = quads.of_cell[indices]
    apart = start != end
    pairs = np.unique(start[apart].astype(np.int64) * quads.count + end[apart])
    one, other = np.divmod(pairs, quads.count)
    return one.astype(np.int32), other.astype(np.int32)
