"""Where cells lie on a body's subdivided skin: positions and areas by bilinear patches."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.cells import Cells

Float = NDArray[np.float32]


class CellPlaces:
    """The four fine vertices around chosen cells and the weights between them.

    `cells` chooses them; None means all. Fine vertices index the output of
    `Subdivision.refine`; `grid` (F, 5, 5) is its `grid`.
    """

    def __init__(
        self, cells: Cells, grid: NDArray[np.int64], chosen: NDArray[np.int32] | None = None
    ) -> None:
        quad, i, j = (
            (cells.quad, cells.i, cells.j)
            if chosen is None
            else (cells.quad[chosen], cells.i[chosen], cells.j[chosen])
        )
        nu, nv = cells.nu[quad], cells.nv[quad]
        # Four sub-quads a side: the sub-quad and the place in it, in whole numbers first.
        a, b = (4 * i + 2) // nu, (4 * j + 2) // nv
        self.u = ((4 * i + 2).astype(np.float32) / nu - a).astype(np.float32)
        self.v = ((4 * j + 2).astype(np.float32) / nv - b).astype(np.float32)
        at = quad * 25 + b * 5 + a
        flat = grid.reshape(-1)
        self.corner = tuple(flat[at + step] for step in (0, 1, 6, 5))
        self.share = np.float32(16.0) / (nu * nv).astype(np.float32)

    def centres(self, points: Float) -> Float:
        """Cell centres (n, 3) on the fine vertices `points` (W, 3)."""
        u, v = self.u[:, None], self.v[:, None]
        a, b, c, d = (points[corner] for corner in self.corner)
        low = a + u * (b - a)
        return np.asarray(low + v * ((d + u * (c - d)) - low))

    def areas(self, points: Float) -> Float:
        """Cell areas (n,): the patch's area element at the centre times the cell's share."""
        a, b, c, d = (points[corner] for corner in self.corner)
        along = (b - a) + self.v[:, None] * ((c - d) - (b - a))
        across = (d - a) + self.u[:, None] * ((c - b) - (d - a))
        x = along[:, 1] * across[:, 2] - along[:, 2] * across[:, 1]
        y = along[:, 2] * across[:, 0] - along[:, 0] * across[:, 2]
        z = along[:, 0] * across[:, 1] - along[:, 1] * across[:, 0]
        return np.asarray(np.sqrt(x * x + y * y + z * z) * self.share)
