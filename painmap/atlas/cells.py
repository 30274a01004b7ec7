"""The skin cells: their numbering, their mirror and their place on the cage.

Every skin quad of the cage is cut into `nu` × `nv` cells. Cell numbers run over quads in order,
in each quad over rows along v, in each row along u. Cell *i* is the same spot of anatomy on
every body (ADR 1), and the numbering never changes once released.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Int = NDArray[np.int32]
# Corner k of a quad in the unit square: u along corners 0 to 1, v along corners 0 to 3.
_CORNER = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], dtype=np.float64)


@dataclass(frozen=True)
class Cells:
    """Per quad, (F,): `nu`, `nv` (0 = no skin) and `first` cell; per cell, (N,): quad, i, j."""

    version: int
    quads: Int  # (F, 4) cage vertices
    nu: Int
    nv: Int
    first: Int
    quad: Int
    i: Int
    j: Int
    mirror: Int

    @property
    def count(self) -> int:
        """N, the number of cells."""
        return len(self.quad)

    @property
    def u(self) -> NDArray[np.float32]:
        """Place of each cell's centre along its quad's u axis, 0 to 1, (N,)."""
        return ((self.i + 0.5) / self.nu[self.quad]).astype(np.float32)

    @property
    def v(self) -> NDArray[np.float32]:
        """Place of each cell's centre along its quad's v axis, 0 to 1, (N,)."""
        return ((self.j + 0.5) / self.nv[self.quad]).astype(np.float32)


def _mirror(
    nu: Int, nv: Int, first: Int, quad: Int, i: Int, j: Int, mirror_quad: Int, corner: Int
) -> Int:
    """The mirror cell of each cell, (N,): exact, by the permutation of its quad's corners."""
    origin = _CORNER[corner[:, 0]]
    along, across = _CORNER[corner[:, 1]] - origin, _CORNER[corner[:, 3]] - origin
    u, v = (i + 0.5) / nu[quad], (j + 0.5) / nv[quad]
    place = origin[quad] + u[:, None] * along[quad] + v[:, None] * across[quad]
    other = mirror_quad[quad]
    column = (place[:, 0] * nu[other]).astype(np.int32)
    row = (place[:, 1] * nv[other]).astype(np.int32)
    return (first[other] + row * nu[other] + column).astype(np.int32)


def make_cells(
    version: int, quads: Int, nu: Int, nv: Int, mirror_quad: Int, mirror_corner: Int
) -> Cells:
    """Number the cells of a cage, see the module."""
    nu, nv = nu.astype(np.int32), nv.astype(np.int32)
    per_quad = nu * nv
    end = np.cumsum(per_quad, dtype=np.int32)
    first = (end - per_quad).astype(np.int32)
    quad = np.repeat(np.arange(len(nu), dtype=np.int32), per_quad)
    within = np.arange(len(quad), dtype=np.int32) - first[quad]
    j, i = np.divmod(within, nu[quad])
    other = mirror_quad.astype(np.int32)
    mirror = _mirror(nu, nv, first, quad, i, j, other, mirror_corner.astype(np.int32))
    return Cells(version, quads.astype(np.int32), nu, nv, first, quad, i, j, mirror)
