"""Lines of a chart's picture that stay fine however far it is magnified.

The outline is a stroke; the lines inside are filled ribbons, one side there and the other side
back, whose ends run out thin.
"""

from __future__ import annotations

import re
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]

_STROKE = re.compile(r'stroke-width="([^"]*)"')
_RIBBONS = re.compile(r'(fill-rule="nonzero" d=")([^"]*)(")')
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
_CURVE = np.linspace(0.0, 1.0, 9)[:, None]
_TIP = 0.8
_STEP = 1.5
"""Between the points of a thinned ribbon, the picture's pixels."""


def with_fine_lines(svg: str, *, outline: float, inner: float) -> str:
    """A picture's text with no line wider than that, in the picture's own pixels."""
    svg = _STROKE.sub(lambda at: f'stroke-width="{min(float(at[1]), outline):.2f}"', svg)
    return _RIBBONS.sub(lambda at: at[1] + _thinned(at[2], inner) + at[3], svg)


def _thinned(data: str, most: float) -> str:
    return "".join(_thin(ribbon, most) for ribbon in data.split("z") if ribbon)


def _thin(ribbon: str, most: float) -> str:
    """One ribbon whose sides have come nearer to each other."""
    measured = _measured(ribbon)
    if measured is None or measured[2] <= most:
        return ribbon + "z"
    middle, half, widest = measured
    half = half * most / widest
    edge = np.concatenate([middle + half, (middle - half)[::-1]])
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in edge.tolist()) + "z"


@lru_cache(maxsize=2048)
def _measured(ribbon: str) -> tuple[Float, Float, float] | None:
    """Its middle line, from there to a side, and its largest width; kept for other zooms."""
    sides = _sides(ribbon)
    if sides is None:
        return None
    count = max(4, round(_length(sides[0]) / _STEP))
    one, other = (_resampled(side, count) for side in sides)
    half = (one - other) / 2
    return (one + other) / 2, half, 2 * float(np.hypot(*half.T).max())


def _sides(ribbon: str) -> tuple[Float, Float] | None:
    """The two sides, K×2 each and in one direction; None for what is no ribbon."""
    numbers = np.array(_NUMBER.findall(ribbon), float)
    if numbers.size < 2 + 3 * 6 or (numbers.size - 2) % 6:
        return None
    curves = numbers[2:].reshape(-1, 3, 2)
    ends = numbers[:2] + np.cumsum(curves[:, 2], axis=0)
    starts = np.concatenate([numbers[None, :2], ends[:-1]])
    control = np.concatenate([starts[:, None], starts[:, None] + curves], axis=1)[:, :, None]
    a, b, c, d = (control[:, k] for k in range(4))
    t, u = _CURVE, 1.0 - _CURVE
    points = u**3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t**3 * d
    tip = _tip(np.hypot(*curves[:, 2].T))
    sides = points[:tip].reshape(-1, 2), points[tip + 1 :].reshape(-1, 2)[::-1]
    one, other = map(_length, sides)
    return sides if min(one, other) > 0.7 * max(one, other) else None


def _tip(chords: Float) -> int:
    """Which curve leads from one side to the other: a short one, with as much before as after."""
    after = chords.sum() - np.cumsum(chords)
    uneven = np.abs(after - (after + chords)[0] + after + chords)
    uneven[chords > max(_TIP, float(chords[1:-1].min()))] = np.inf
    return 1 + int(uneven[1:-1].argmin())


def _steps(points: Float) -> Float:
    return np.hypot(*np.diff(points, axis=0).T)


def _length(points: Float) -> float:
    return float(_steps(points).sum())


def _resampled(points: Float, count: int) -> Float:
    """The same line in points at equal distances."""
    along = np.concatenate([[0.0], np.cumsum(_steps(points))])
    at = np.linspace(0.0, along[-1], count)
    return np.stack([np.interp(at, along, axis) for axis in points.T], axis=1)
