"""Tone of a picture: soft light on smoothed normals and hollows darkened, as nested regions.

The tone runs from 0 (lightest) to 1. It is drawn as many nested opaque regions whose colours are
less than two grey levels apart, so that no step shows at any zoom.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tools.atlas.outline_curves import Curve, fit_curve, resampled, smoothed
from tools.atlas.raster import FAR, Raster, rasterise

Float = NDArray[np.float64]
LIGHT = (0xF1, 0xED, 0xE8)
DARK = (0xCF, 0xC6, 0xBC)
LEVELS = 30
_DIRECTIONS = 72
_REACH_CM = 14.0  # what is farther away darkens nothing


def colour(tone: float) -> str:
    """Hex colour of a tone 0 … 1."""
    mixed = [round(a + (b - a) * tone) for a, b in zip(LIGHT, DARK, strict=True)]
    return "#" + "".join(f"{part:02X}" for part in mixed)


def relaxed(values: Float, quads: NDArray[np.int64], *, rounds: int) -> Float:
    """Values per vertex (n, d), averaged with their neighbours `rounds` times."""
    n = len(values)
    flat = quads.ravel()
    count = np.maximum(np.bincount(flat, minlength=n), 1)[:, None]
    for _ in range(rounds):
        middle = np.repeat(values[quads].mean(axis=1), 4, axis=0)
        columns = [
            np.bincount(flat, weights=middle[:, d], minlength=n) for d in range(values.shape[1])
        ]
        values = np.stack(columns, axis=1) / count
    return values


def unit_rows(values: Float) -> Float:
    """Rows scaled to length one."""
    return values / np.maximum(np.linalg.norm(values, axis=1, keepdims=True), 1e-12)


def _sphere(n: int) -> Float:
    k = np.arange(n) + 0.5
    polar, turn = np.arccos(1 - 2 * k / n), np.pi * (1 + 5**0.5) * k
    flat = np.sin(polar)
    return np.stack([flat * np.cos(turn), flat * np.sin(turn), np.cos(polar)], axis=1)


def hollows(
    points: Float,
    normals: Float,
    triangles: NDArray[np.int32],
    *,
    keep: NDArray[np.bool_],
    px_per_cm: float = 4.0,
) -> Float:
    """Share of sky that near skin hides from each vertex, (n,) 0 … 1, cosine weighted."""
    hidden = np.zeros(len(points))
    total = np.zeros(len(points))
    clip = np.ones(len(points))
    used = np.zeros(len(points), dtype=bool)
    used[triangles[keep].ravel()] = True
    raised = points + 0.25 * normals
    for toward in _sphere(_DIRECTIONS):
        side = np.cross(toward, (0.3, 0.1, 0.9) if abs(toward[1]) > 0.8 else (0.0, 1.0, 0.0))
        right = side / np.linalg.norm(side)
        right = -right
        up = np.cross(toward, right)
        flat = np.stack([points @ right, -(points @ up), points @ toward], axis=1)
        low = flat[used, :2].min(axis=0) - 1.0
        size = np.ceil((flat[used, :2].max(axis=0) + 1.0 - low) * px_per_cm).astype(int)
        flat[:, :2] = (flat[:, :2] - low) * px_per_cm
        seen = rasterise(
            flat, triangles, keep=keep, clip=clip, width=int(size[0]), height=int(size[1])
        )
        column = np.clip(((raised @ right) - low[0]) * px_per_cm, 0, size[0] - 1).astype(np.int64)
        row = np.clip((-(raised @ up) - low[1]) * px_per_cm, 0, size[1] - 1).astype(np.int64)
        above = seen.depth[row, column] - raised @ toward
        weight = np.maximum(normals @ toward, 0.0)
        shade = np.where(above > 0.15, np.clip(1.2 - above / _REACH_CM, 0.0, 1.0), 0.0)
        hidden += weight * shade
        total += weight
    return np.where(used, hidden / np.maximum(total, 1e-9), 0.0)


def vertex_tone(
    normals: Float, hidden: Float, *, up: Float, toward: Float, hollow: float = 1.1
) -> Float:
    """Tone per vertex: a light from above in front of the figure, the same on both sides."""
    facing = np.clip(normals @ toward, 0.0, 1.0)
    lamp = 0.93 * toward + 0.37 * up
    lit = np.clip(normals @ (lamp / np.linalg.norm(lamp)), 0.0, 1.0)
    tone = 1.15 * (1 - lit) + 0.40 * (1 - facing) ** 2 + hollow * np.maximum(hidden - 0.06, 0.0)
    tone = np.maximum(tone - 0.04, 0.0)
    return tone / (1 + tone**3) ** (1 / 3)  # no flat patches at the dark end


def picture_tone(
    tone: NDArray[np.float32],
    raster: Raster,
    *,
    covered: NDArray[np.bool_],
    inside: Float,
    blend: float,
    sigma: float,
    rim: float,
) -> Float:
    """Tone on the chart's pixel grid (H, W); 1 outside the figure and along its edge.

    `tone` and `covered` are on the fine raster; covered pixels without a surface take the tone
    around them, and `blend` px around such a hole soften into it. `inside` (H, W) is 0 where
    the figure has faded to the base tone and 1 where it is shaded in full; `rim` is the width of
    the dark edge, px.
    """
    from scipy.ndimage import distance_transform_edt, gaussian_filter

    fine = raster.fine
    real = (raster.depth > FAR / 2).astype(np.float64)
    height, width = real.shape[0] // fine, real.shape[1] // fine
    blocks = (height, fine, width, fine)
    weight = real.reshape(blocks).mean(axis=(1, 3))
    value = (tone * real).reshape(blocks).mean(axis=(1, 3))
    soft = np.zeros_like(value)
    missing = np.ones_like(value)
    for reach in (sigma, 4.0, 16.0, 64.0):  # wider where there is nothing to average
        have = gaussian_filter(weight, reach)
        part = missing * np.clip(have * 4, 0.0, 1.0)
        soft += part * gaussian_filter(value, reach) / np.maximum(have, 1e-9)
        missing -= part
    hole = covered.reshape(blocks).mean(axis=(1, 3)) * (weight < 0.5) > 0.5
    if hole.sum() > 40:
        keep = np.clip(distance_transform_edt(~hole) / blend, 0.0, 1.0)
        keep = keep * keep * (3 - 2 * keep) * (weight > 0.5)
        wide = gaussian_filter(soft * keep, blend) / np.maximum(gaussian_filter(keep, blend), 1e-9)
        soft = keep * soft + (1 - keep) * 0.7 * wide
    distance = distance_transform_edt(covered).reshape(blocks).mean(axis=(1, 3)) / fine
    near = np.clip(distance / np.maximum(rim * inside, 0.05), 0.0, 1.0)
    soft = 1 - (1 - soft * inside) * near * near * (3 - 2 * near)
    figure = covered.reshape(blocks).mean(axis=(1, 3)) > 0.5
    return np.where(figure, np.clip(soft, 0.0, 1.0), 1.0)


def tone_regions(
    tone: Float, *, level: float, tolerance: float, smallest: float = 14.0
) -> list[Curve]:
    """Boundaries of {tone < level} as closed curves, chart px."""
    from contourpy import contour_generator

    padded = np.pad(tone, 2, constant_values=1.0)
    curves = []
    for line in contour_generator(z=padded).lines(level):
        points = np.asarray(line, dtype=np.float64) - 2 + 0.5
        if len(points) < 6 or not np.allclose(points[0], points[-1]):
            continue
        x, y = points.T
        if 0.5 * abs(float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))) < smallest:
            continue
        even = smoothed(resampled(points, step=0.8), sigma=1.6, closed=True)
        curves.append(fit_curve(even, tolerance=tolerance, closed=True))
    return curves
