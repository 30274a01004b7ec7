"""The skin in coarse pieces: the quads of the mesh, each some dozens of cells that hang together.

A flood over quads, with single cells only where a border runs, costs a hundredth of one over
cells and finds the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import RLock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.cells import Cells as CellTable

Cells = NDArray[np.int32]
Int = NDArray[np.int64]
_MESHES: WeakKeyDictionary[Atlas, QuadMesh] = WeakKeyDictionary()
_LOCK = RLock()


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


@dataclass(frozen=True, slots=True, eq=False)
class QuadMesh:
    """The quads of an atlas, those that touch (pairs, both directions), and the cells that do."""

    quads: Quads
    touching: tuple[NDArray[np.int32], NDArray[np.int32]]
    neighbours: tuple[NDArray[np.int32], NDArray[np.int32]]


def quad_mesh(atlas: Atlas) -> QuadMesh:
    """Return the quads of an atlas, made once (some 40 ms) and kept."""
    with _LOCK:
        if atlas not in _MESHES:
            quads = quads_of(atlas.cells)
            _MESHES[atlas] = QuadMesh(quads, touching(quads, atlas.neighbours), atlas.neighbours)
        return _MESHES[atlas]


def warm_quad_mesh(atlas: Atlas) -> QuadMesh | None:
    """Return the quads of an atlas where they were made already, else None."""
    return _MESHES.get(atlas)


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
