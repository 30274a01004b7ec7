"""How pictures of isolated parts fade out at their cuts: straight ramps of opacity."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tools.atlas.cameras_parts import FADE_CM, Part
from tools.atlas.raster import FAR, Raster, spread

Float = NDArray[np.float64]
_HIDDEN = 0.85
_STOPS = (0, 0.15, 0.3, 0.5, 0.7, 0.85, 1)


@dataclass(frozen=True, slots=True)
class _Ramp:
    """Where along a direction on the picture a cut's fade begins (0) and ends (1), px."""

    direction: Float
    begin: float
    end: float


def _fit_ramp(depth: Float, covered: NDArray[np.bool_], scale: float) -> _Ramp | None:
    """The straight ramp that follows the depth behind a cut best, from pixels (H, W)."""
    rows, columns = np.nonzero(covered & (depth < FADE_CM * 1.3))
    if len(rows) < 20:
        return None
    values = depth[rows, columns].astype(np.float64)
    basis = np.stack([columns + 0.5, rows + 0.5, np.ones(len(rows))], axis=1)
    (a, b, _), *_ = np.linalg.lstsq(basis, values, rcond=None)
    slope = float(np.hypot(a, b))
    edge = values < 0.3
    if slope * scale > 0.25:
        direction = np.array([a, b]) / slope
    elif edge.sum() > 20:  # the cut faces the viewer: fade away from its edge
        figure = np.stack(np.nonzero(covered)[::-1], axis=1).mean(axis=0)
        direction = figure - basis[edge, :2].mean(axis=0)
        direction /= max(float(np.hypot(*direction)), 1e-9)
    else:
        return None
    place = basis[:, :2] @ direction
    begin = float(np.quantile(place[edge], 0.98)) if edge.any() else float(place.min())
    # Opaque a little before the shading begins, so that nothing shows where layers meet.
    return _Ramp(direction, begin, begin + (FADE_CM - 0.6) * scale)


@dataclass(frozen=True, slots=True)
class Fade:
    """How a picture fades out at its cuts: straight ramps across the picture."""

    ramps: tuple[_Ramp, ...]
    scale: float

    def at(self, x: Float, y: Float) -> Float:
        """cm behind where the nearest ramp begins, at places on the picture, px."""
        over = [
            (x * ramp.direction[0] + y * ramp.direction[1] - ramp.begin) / self.scale
            for ramp in self.ramps
        ]
        return np.asarray(np.min(over, axis=0))

    def depth(self, height: int, width: int, fine: int = 1) -> Float:
        """The same at each pixel (H, W) of the picture or its fine raster."""
        y = (np.arange(height * fine)[:, None] + 0.5) / fine
        x = (np.arange(width * fine)[None] + 0.5) / fine
        return self.at(x, y)

    def line(self, middle: Float) -> tuple[Float, Float, list[tuple[float, float]]]:
        """Ends (2,) of the gradient line and its stops (place 0 … 1, opacity)."""
        first = self.ramps[0]
        direction = first.direction
        across = middle - direction * (middle @ direction)
        begin, end = first.begin, first.end
        if len(self.ramps) == 2:
            end = -self.ramps[1].begin
        part = (first.end - first.begin) / (end - begin)
        stops = [(t * part, t * t * (3 - 2 * t)) for t in _STOPS]
        if len(self.ramps) == 2:
            stops += [(1 - place, opacity) for place, opacity in reversed(stops)]
        return across + direction * begin, across + direction * end, stops


def _turned_away(cut: Float, flat: Float, scale: float) -> float:
    """How far a plane cut lies behind what is kept: 1 right behind it, 0 sideways, (W,) cm."""
    some = slice(None, None, max(1, len(cut) // 2000))
    place = flat[some] / (scale, scale, 1.0)
    basis = np.concatenate([place, np.ones((len(place), 1))], axis=1)
    normal = np.linalg.lstsq(basis, cut[some], rcond=None)[0][:3]
    return float(normal[2] / np.linalg.norm(normal))


def fit_fade(
    part: Part, raster: Raster, flat: Float, triangles: NDArray[np.int32], scale: float
) -> Fade | None:
    """The straight fades that follow a part's cuts best in one picture.

    A cut that lies behind the part, seen from the viewer, needs none.
    """
    fine = raster.fine
    real = raster.depth > FAR / 2
    share = shrunk(real.astype(np.float64), fine)
    figure = share > 0.5
    ramps = []
    for cut in part.fades:
        if _turned_away(cut, flat, scale) > _HIDDEN:
            continue
        over = np.where(real, spread(raster, flat, triangles, np.minimum(cut, 50.0)), 0.0)
        ramp = _fit_ramp(shrunk(over, fine) / np.maximum(share, 1e-9), figure, scale)
        if ramp is not None:
            ramps.append(ramp)
    if len(ramps) == 2:  # one gradient has one direction
        along = ramps[0].direction - ramps[1].direction
        along /= np.hypot(*along)
        ramps = [
            _Ramp(along, ramps[0].begin, ramps[0].end),
            _Ramp(-along, ramps[1].begin, ramps[1].end),
        ]
    return Fade(tuple(ramps), scale) if ramps else None


def gradient(name: str, line: tuple[Float, Float, list[tuple[float, float]]], tint: str) -> str:
    start, end, places = line
    stops = "".join(
        f'<stop offset="{place:.3f}" stop-color="{tint}" stop-opacity="{opacity:.3f}"/>'
        for place, opacity in places
    )
    return (
        f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="{start[0]:.1f}" '
        f'y1="{start[1]:.1f}" x2="{end[0]:.1f}" y2="{end[1]:.1f}">{stops}</linearGradient>'
    )


def shrunk(values: Float, fine: int) -> Float:
    height, width = values.shape
    return values.reshape(height // fine, fine, width // fine, fine).mean(axis=(1, 3))
