"""Lines of a picture: the silhouette, and inner occlusion lines with their visibility.

The silhouette is the smoothed edge of the supersampled picture. Inner lines are the surface's
contour generators (where the interpolated normal is perpendicular to the view): unlike edges of
depth in the raster they are smooth and end softly. A point of one is drawn where it is visible
and where the surface behind its outer side lies clearly deeper.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d

from tools.atlas.outline_curves import resampled, smoothed
from tools.atlas.raster import FAR, Raster

Float = NDArray[np.float64]
Int = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Line:
    """A drawn line: points (n, 2) chart px and strength (n,) 0 … 1, its width's taper.

    A `bold` line (lashes, lips) stands for the occlusion lines around it.
    """

    points: Float
    strength: Float
    bold: bool = False


def silhouette(covered: NDArray[np.bool_], *, fine: int, sigma: float = 1.8) -> list[Float]:
    """Closed smooth boundaries (n, 2) in chart px of a supersampled coverage (H, W).

    `sigma` is the smoothing in raster pixels. Outer rings and holes alike; specks are left out.
    """
    from contourpy import contour_generator
    from scipy.ndimage import gaussian_filter

    padded = np.pad(covered, 4).astype(np.float32)
    soft = gaussian_filter(padded, sigma)
    lines = contour_generator(z=soft).lines(0.5)
    result = []
    for line in lines:
        points = (np.asarray(line, dtype=np.float64) - 4 + 0.5) / fine
        if not np.allclose(points[0], points[-1]):
            continue
        x, y = points.T
        area = 0.5 * abs(float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1])))
        if area < 12.0:
            continue
        even = resampled(points, step=0.5)
        result.append(smoothed(even, sigma=1.2, closed=True))
    return result


def _chains(pairs: Int) -> list[Int]:
    """Orders edge-crossing pairs into chains; each crossing has at most two partners."""
    n = int(pairs.max()) + 1 if len(pairs) else 0
    partner = np.full((n, 2), -1, dtype=np.int64)
    for a, b in pairs.tolist():
        partner[a, 0 if partner[a, 0] < 0 else 1] = b
        partner[b, 0 if partner[b, 0] < 0 else 1] = a
    seen = np.zeros(n, dtype=bool)
    ends = np.flatnonzero((partner[:, 0] >= 0) & (partner[:, 1] < 0))
    chains = []
    for start in [*ends.tolist(), *range(n)]:
        if seen[start]:
            continue
        chain, before, here = [start], -1, start
        seen[start] = True
        while True:
            a, b = partner[here]
            after = a if a != before and a >= 0 and not seen[a] else b
            if after < 0 or seen[after]:
                if after == start and len(chain) > 2:
                    chain.append(start)
                break
            chain.append(int(after))
            seen[after] = True
            before, here = here, int(after)
        if len(chain) > 3:
            chains.append(np.array(chain))
    return chains


def contour_lines(points: Float, triangles: NDArray[np.int32], facing: Float) -> list[Float]:
    """Chains (n, k) where `facing` (W,) (normal · view) changes sign; points (W, k) alike."""
    sign = facing >= 0
    crossed = triangles[sign[triangles].any(axis=1) & ~sign[triangles].all(axis=1)]
    ends = np.stack([crossed, np.roll(crossed, -1, axis=1)], axis=-1)  # (n, 3, 2)
    cut = sign[ends[..., 0]] != sign[ends[..., 1]]
    ends = np.sort(ends[cut].reshape(-1, 2), axis=1)  # two per triangle
    keys, index = np.unique(
        ends[:, 0].astype(np.int64) * len(points) + ends[:, 1], return_inverse=True
    )
    a, b = keys // len(points), keys % len(points)
    share = facing[a] / (facing[a] - facing[b])
    spots = points[a] + share[:, None] * (points[b] - points[a])
    return [spots[chain] for chain in _chains(index.reshape(-1, 2))]


def _sampled(raster: Raster, x: Float, y: Float) -> Float:
    """Depth at chart px positions, `FAR` outside the picture."""
    height, width = raster.depth.shape
    column = np.floor(x * raster.fine).astype(np.int64)
    row = np.floor(y * raster.fine).astype(np.int64)
    inside = (column >= 0) & (column < width) & (row >= 0) & (row < height)
    depth = np.full(np.shape(x), FAR)
    depth[inside] = raster.depth[row[inside], column[inside]]
    return depth


def _ramp(values: Float, low: float, high: float) -> Float:
    return np.clip((values - low) / (high - low), 0.0, 1.0)


def visible_strength(
    chain: Float, raster: Raster, *, slack: float, jump: float
) -> tuple[Float, NDArray[np.bool_]]:
    """How plainly each point of a contour chain (n, 3) shows, (n,) 0 … 1, and what is unhidden.

    It shows where nothing lies more than `slack` cm in front in its neighbourhood, and fades in
    as the drop in depth on one side grows from half of `jump` to `jump` cm.
    """
    x, y, z = chain.T
    step = 1.0 / raster.fine
    around = [_sampled(raster, x + i * step, y + j * step) for i in (-1, 0, 1) for j in (-1, 0, 1)]
    free = np.min(around, axis=0) <= z + slack
    along = np.gradient(chain[:, :2], axis=0)
    along /= np.maximum(np.hypot(*along.T), 1e-9)[:, None]
    drop = np.zeros(len(chain))
    for side in (-1.0, 1.0):
        for reach in (0.9, 1.6, 2.4):
            behind = _sampled(
                raster, x - side * along[:, 1] * reach, y + side * along[:, 0] * reach
            )
            drop = np.maximum(drop, np.where(behind <= FAR / 2, 0.0, z - behind))
    return np.where(free, _ramp(drop, jump / 2, jump), 0.0), free


def at_edge(chain: Float, raster: Raster, reach: float = 1.6) -> NDArray[np.bool_]:
    """Whether empty ground lies within `reach` px: there the outline is drawn already."""
    x, y = chain[:, :2].T
    result = np.zeros(len(chain), dtype=bool)
    for turn in np.linspace(0, 2 * np.pi, 12, endpoint=False):
        there = _sampled(raster, x + reach * np.cos(turn), y + reach * np.sin(turn))
        result |= there <= FAR / 2
    return result


def runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Half-open index ranges of the True stretches."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(np.int8), [0]])))
    return [(int(a), int(b)) for a, b in edges.reshape(-1, 2)]


def drawn_parts(
    chain: Float,
    strength: Float,
    *,
    shortest: float,
    bridge: float,
    free: NDArray[np.bool_] | None = None,
    long_bridge: float = 0.0,
    extent: Float | None = None,
) -> list[Line]:
    """The visible stretches as lines, those shorter than `shortest` px left out.

    Gaps under `bridge` px are closed, and under `long_bridge` px where nothing hides the line.
    `extent` (n,) is how far a line must reach across the picture there, px: a small ring does not.
    """
    if len(chain) > 3 and np.allclose(chain[0], chain[-1]):  # begin a ring where it is weakest
        first = int(np.argmin(strength[:-1]))
        order = np.concatenate([np.arange(first, len(chain) - 1), np.arange(first + 1)])
        chain, strength = chain[order], strength[order]
        free = None if free is None else free[order]
        extent = None if extent is None else extent[order]
    even = resampled(chain[:, :2], step=0.5)
    if len(even) < 6:
        return []
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(chain[:, :2], axis=0).T))])
    spots = np.linspace(0.0, along[-1], len(even))
    shown = gaussian_filter1d(np.interp(spots, along, strength), 3.0, mode="nearest")
    clear = np.zeros(len(even)) if free is None else np.interp(spots, along, free)
    reach = np.zeros(len(even)) if extent is None else np.interp(spots, along, extent)
    flags = shown > 0.12
    for a, b in runs(~flags):
        length = (b - a) * 0.5
        if a > 0 and b < len(flags):
            plain = clear[a:b].mean() > 0.9
            if length <= bridge or (plain and length <= long_bridge):
                flags[a:b] = True
                shown[a:b] = np.maximum(shown[a:b], 0.45)
    lines = []
    for a, b in runs(flags):
        if (b - a) * 0.5 < shortest or b - a < 6:
            continue
        if np.hypot(*np.ptp(even[a:b], axis=0)) < reach[a:b].mean():
            continue
        piece = smoothed(even[a:b], sigma=2.0, closed=False)
        lines.append(Line(piece, shown[a:b]))
    return lines
