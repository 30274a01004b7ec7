"""Which way skin lies around its limb: front, inner, back, outer, and all between."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
FRONT, INNER, BACK, OUTER = range(4)
_SLICES = 64
_SMOOTH = 2.0
_ARMS: Final = (0.35, 2.95)
_LEGS: Final = (0.3, 2.95)
"""Between these places along it a limb has an axis, which runs straight on at its root and tip."""


def limb_turn(points: NDArray[np.float32], pos: NDArray[np.float32], *, arm: bool) -> Float:
    """Return where cells of a right limb lie around it, (n,) in quarter turns, 0 to 4.

    0 is front, 1 inner, 2 back, 3 outer. `points` (n, 3) cm in the anatomical position, `pos`
    their places along the limb. The front of the hand is the palm, that of the foot its top: the
    front follows the limb's axis without turning about it.
    """
    at, middle = _axis(points.astype(np.float64), pos, _ARMS if arm else _LEGS)
    along = np.gradient(middle, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    ahead = _carried(along, np.array([0.0, 0.0, 1.0]))
    # The patient's left, +x, is the inner side of a right limb.
    inward = np.cross(ahead, along)
    inward *= np.sign(inward[0, 0])
    away = points - _at(pos, at, middle)
    front = (away * _at(pos, at, ahead)).sum(1)
    inner = (away * _at(pos, at, inward)).sum(1)
    return np.asarray(np.arctan2(inner, front) * (2 / np.pi) % 4.0)


def _axis(
    points: Float, pos: NDArray[np.float32], ends: tuple[float, float]
) -> tuple[Float, Float]:
    """Return places and the middles of the limb there, straight on beyond the ends."""
    from scipy.ndimage import gaussian_filter1d

    at = np.linspace(float(pos.min()), float(pos.max()), _SLICES)
    row = np.rint((pos - at[0]) / (at[1] - at[0])).astype(np.int64)
    n = np.maximum(np.bincount(row, minlength=_SLICES), 1)
    middle = np.stack([np.bincount(row, points[:, k], _SLICES) / n for k in range(3)], -1)
    good = np.flatnonzero((at >= ends[0]) & (at <= ends[1]))
    first, last = good[0], good[-1]
    span = max(good.size // 6, 2)
    step = (middle[first + span] - middle[first]) / span
    middle[:first] = middle[first] + (np.arange(first) - first)[:, None] * step
    step = (middle[last] - middle[last - span]) / span
    middle[last + 1 :] = middle[last] + (np.arange(last + 1, _SLICES) - last)[:, None] * step
    return at, np.asarray(gaussian_filter1d(middle, _SMOOTH, axis=0, mode="nearest"))


def _carried(along: Float, ahead: Float) -> Float:
    """Return a direction carried down an axis, square to it and never turning about it."""
    rows = []
    for step in along:
        ahead = ahead - (ahead @ step) * step
        ahead = ahead / np.linalg.norm(ahead)
        rows.append(ahead)
    return np.array(rows)


def _at(pos: NDArray[np.float32], at: Float, rows: Float) -> Float:
    return np.stack([np.interp(pos, at, rows[:, k]) for k in range(3)], -1)
