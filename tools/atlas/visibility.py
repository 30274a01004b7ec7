"""Which cells a chart shows, and how much of a body's skin the charts show together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tools.atlas.cameras import Camera
from tools.atlas.cameras_parts import Part, Surface, body_scale
from tools.atlas.pictures_fade import Fade
from tools.atlas.raster import FAR, Raster

Float = NDArray[np.float64]
Int = NDArray[np.int64]
Bool = NDArray[np.bool_]

LEAST_FACING = float(np.sin(np.radians(3.0)))  # a cell turned away further cannot be painted
COUNTED_FACING = float(np.sin(np.radians(10.0)))  # to be counted as seen
HALF_CELL_CM = 0.14  # half the diagonal of the largest cell on the reference adult
FADED_CM = 0.9  # nearer to a fading cut the picture is too faint to paint on


@dataclass(frozen=True, slots=True)
class CellSpots:
    """Where each cell lies: its quad of the cage and place in it, (N,)."""

    quad: Int
    u: Float
    v: Float

    @property
    def sub_quad(self) -> Int:
        """Fine quad of each cell: 16 a cage quad, rows along v."""
        return self.quad * 16 + self._index(self.v) * 4 + self._index(self.u)

    @staticmethod
    def _index(place: Float) -> Int:
        return np.minimum((place * 4).astype(np.int64), 3)

    def corners(self, quads: Int) -> tuple[Int, Float]:
        """Fine vertices around each cell (N, 4) and their bilinear weights (N, 4)."""
        u = self.u * 4 - self._index(self.u)
        v = self.v * 4 - self._index(self.v)
        weight = np.stack([(1 - u) * (1 - v), u * (1 - v), u * v, (1 - u) * v], axis=1)
        return quads[self.sub_quad], weight


@dataclass(frozen=True, slots=True)
class PosedCells:
    """Cells of one posed body: centres and unit normals, (N, 3) float64."""

    centres: Float
    normals: Float
    sub_quad: Int
    corner: Int
    weight: Float

    def value(self, per_vertex: Float) -> Float:
        """A value per fine vertex (W,), at each cell, (N,)."""
        return np.asarray((per_vertex[self.corner] * self.weight).sum(axis=1))


def pose_cells(points: Float, quads: Int, spots: CellSpots) -> PosedCells:
    """Cell centres and normals on a posed body's fine skin."""
    corner, weight = spots.corners(quads)
    place = points[corner]
    centres = (place * weight[:, :, None]).sum(axis=1)
    normals = np.cross(place[:, 2] - place[:, 0], place[:, 3] - place[:, 1])
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
    return PosedCells(centres, normals, spots.sub_quad, corner, weight)


def visible_cells(
    cells: PosedCells,
    part: Part,
    camera: Camera,
    raster: Raster,
    fade: Fade | None,
    *,
    right_only: bool,
) -> tuple[Bool, Bool]:
    """Cells that a chart shows (N,), and those of them that it shows at 10° or more.

    `right_only`: a chart of the right side offers no skin of the left, even where some peeps out.
    """
    flat = camera.project(cells.centres)
    facing = cells.normals @ camera.toward
    shown = part.quads[cells.sub_quad] & (facing >= LEAST_FACING)
    shown &= cells.value(part.clip) > 0
    if right_only:
        shown &= cells.centres[:, 0] < 0
    if fade is not None:
        shown &= fade.at(flat[:, 0], flat[:, 1]) > FADED_CM
    fine = raster.fine
    column = np.floor(flat[:, 0] * fine).astype(np.int64)
    row = np.floor(flat[:, 1] * fine).astype(np.int64)
    height, width = raster.depth.shape
    shown &= (column >= 0) & (column < width) & (row >= 0) & (row < height)
    index = np.flatnonzero(shown)
    # Within its raster pixel a slanting surface rises by up to a pixel's width times its slope.
    slope = np.sqrt(1 - facing[index] ** 2) / np.maximum(facing[index], 1e-6)
    slack = 0.06 + np.minimum(slope / (fine * camera.px_per_cm), 0.5)
    front = raster.depth[row[index], column[index]]
    shown[index] = (front <= FAR / 2) | (front <= flat[index, 2] + slack)
    return shown, shown & (facing >= COUNTED_FACING)


def paintable(mask: Bool, seen: Float, camera: Camera, surface: Surface) -> Bool:
    """The pixels of a silhouette (H, W) that have a visible cell; `seen` (V, 2) are their places.

    A pixel belongs when a cell's centre lies within a pixel or half a coarse cell of its middle;
    a pixel that holds a visible cell always does. Nostrils and faded ends fall out.
    """
    from scipy.spatial import cKDTree

    result = np.zeros_like(mask)
    rows, columns = np.nonzero(mask)
    places = np.stack([columns + 0.5, rows + 0.5], axis=1)
    reach = max(1.0, HALF_CELL_CM * camera.px_per_cm * body_scale(surface))
    distance, _ = cKDTree(seen).query(places, p=np.inf, distance_upper_bound=reach)
    result[rows, columns] = np.isfinite(distance)
    column, row = seen.astype(np.int64).T
    result[row, column] = True
    return result
