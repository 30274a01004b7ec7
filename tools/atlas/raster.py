"""Rasterises a triangle mesh through an orthographic camera: depth and triangle per pixel.

Single-threaded and in triangle order, so that two builds agree to the byte.
"""

from __future__ import annotations

from dataclasses import dataclass

import numba
import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
Int = NDArray[np.int32]
FAR = -1e9


@dataclass(frozen=True, slots=True)
class Raster:
    """Depth towards the viewer (cm, `FAR` where empty) and triangle (-1 where empty), (H, W)."""

    depth: NDArray[np.float32]
    triangle: Int
    fine: int  # raster pixels per chart pixel


@numba.njit(cache=True)
def _fill(points, triangles, keep, clip, depth, owner):  # type: ignore[no-untyped-def]
    height, width = depth.shape
    for index in range(len(triangles)):
        if not keep[index]:
            continue
        a, b, c = triangles[index]
        if clip[a] <= 0.0 and clip[b] <= 0.0 and clip[c] <= 0.0:
            continue
        ax, ay, az = points[a]
        bx, by, bz = points[b]
        cx, cy, cz = points[c]
        area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
        if area >= 0.0:  # y runs down: what faces away turns clockwise
            continue
        x0 = max(0, int(np.ceil(min(ax, bx, cx) - 0.5)))
        x1 = min(width - 1, int(np.floor(max(ax, bx, cx) - 0.5)))
        y0 = max(0, int(np.ceil(min(ay, by, cy) - 0.5)))
        y1 = min(height - 1, int(np.floor(max(ay, by, cy) - 0.5)))
        for row in range(y0, y1 + 1):
            y = row + 0.5
            for column in range(x0, x1 + 1):
                x = column + 0.5
                u = ((bx - x) * (cy - y) - (by - y) * (cx - x)) / area
                v = ((cx - x) * (ay - y) - (cy - y) * (ax - x)) / area
                w = 1.0 - u - v
                if u < -1e-9 or v < -1e-9 or w < -1e-9:
                    continue
                if u * clip[a] + v * clip[b] + w * clip[c] <= 0.0:
                    continue
                z = u * az + v * bz + w * cz
                if z > depth[row, column]:
                    depth[row, column] = z
                    owner[row, column] = index


def rasterise(
    points: Float,
    triangles: Int,
    *,
    keep: NDArray[np.bool_],
    clip: Float,
    width: int,
    height: int,
    fine: int = 1,
) -> Raster:
    """Z-buffer of the triangles that face the viewer.

    `points` (n, 3): chart px right, chart px down, cm towards the viewer. `keep` is per triangle;
    `clip` per point, cut where its interpolated value is not positive. The raster has `fine`
    samples a chart px in each direction; the nearest surface wins, on a tie the first triangle.
    """
    depth = np.full((height * fine, width * fine), FAR, dtype=np.float32)
    owner = np.full(depth.shape, -1, dtype=np.int32)
    scaled = np.ascontiguousarray(points * (fine, fine, 1.0), dtype=np.float64)
    _fill(scaled, triangles, keep, np.ascontiguousarray(clip, dtype=np.float64), depth, owner)
    return Raster(depth, owner, fine)


@numba.njit(cache=True)
def _spread(points, triangles, owner, values, result):  # type: ignore[no-untyped-def]
    height, width = owner.shape
    for row in range(height):
        for column in range(width):
            index = owner[row, column]
            if index < 0:
                continue
            a, b, c = triangles[index]
            ax, ay, _ = points[a]
            bx, by, _ = points[b]
            cx, cy, _ = points[c]
            area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
            x = column + 0.5
            y = row + 0.5
            u = ((bx - x) * (cy - y) - (by - y) * (cx - x)) / area
            v = ((cx - x) * (ay - y) - (cy - y) * (ax - x)) / area
            w = 1.0 - u - v
            result[row, column] = u * values[a] + v * values[b] + w * values[c]


def spread(raster: Raster, points: Float, triangles: Int, values: Float) -> NDArray[np.float32]:
    """A value per vertex (n,) interpolated at every covered raster pixel; 0 elsewhere."""
    result = np.zeros(raster.depth.shape, dtype=np.float32)
    scaled = np.ascontiguousarray(points * (raster.fine, raster.fine, 1.0), dtype=np.float64)
    _spread(
        scaled,
        np.ascontiguousarray(triangles, dtype=np.int32),
        raster.triangle,
        np.ascontiguousarray(values, dtype=np.float64),
        result,
    )
    return result


def triangles_of(quads: Int) -> Int:
    """Two triangles a quad, (2n, 3): triangle t belongs to quad t // 2."""
    first = quads[:, [0, 1, 2]]
    second = quads[:, [0, 2, 3]]
    return np.ascontiguousarray(np.stack([first, second], axis=1).reshape(-1, 3))


def vertex_normals(points: Float, quads: Int) -> Float:
    """Area-weighted unit normals, (n, 3)."""
    corner = points[quads]
    cross = np.cross(corner[:, 2] - corner[:, 0], corner[:, 3] - corner[:, 1])
    total = np.zeros_like(points)
    for axis in range(3):
        total[:, axis] = np.bincount(
            quads.ravel(), weights=np.repeat(cross[:, axis], 4), minlength=len(points)
        )
    length = np.linalg.norm(total, axis=1, keepdims=True)
    return total / np.maximum(length, 1e-12)
