"""Views of a limb beside each other on paper, as large as they can be without touching.

A foot reaches far to one side, a thigh does not: what counts is the distance between the skin of
two views at each height, not between their rectangles.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSizeF

from painmap.ui.paper.page_cuts import Cut

_APART, _ROW_GAP = 16.0, 16.0
_NEAR_CM = 1.5
_SPREAD = 36.0
_STEPS = 24
_MANY = 5
"""So many views stand in rows of three, fewer in rows of two."""


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """A view's skin in cm: its left and right edge in each row of 1 mm, from the cut's corner.

    Rows without skin are infinite. `middle` is where its name stands, over the upper end.
    """

    left: NDArray[np.float64]
    right: NDArray[np.float64]
    width: float
    height: float
    middle: float


def outline_of(chart: Any, cut: Cut) -> Outline:
    """The skin inside a cut."""
    scale = cut.px_per_cm
    height, width = cut.height / scale, cut.width / scale
    rows = (cut.top + np.arange(0.0, height, 0.1) * scale).astype(int)
    last_row = chart.silhouette.shape[0] - 1
    skin = chart.silhouette[np.clip(rows, 0, last_row)]
    some = skin.any(axis=1) & (rows <= last_row)
    left = np.where(some, (skin.argmax(axis=1) - cut.left) / scale, np.inf)
    last = skin.shape[1] - skin[:, ::-1].argmax(axis=1)
    right = np.where(some, (last - cut.left) / scale, -np.inf)
    upper = np.flatnonzero(some)[: round(20 * _NEAR_CM)]
    middle = float((left[upper].min() + right[upper].max()) / 2) if upper.size else width / 2
    return Outline(left, right, width, height, middle)


def nested(
    outlines: Sequence[Outline], names: Sequence[float], size: QSizeF, title: float
) -> tuple[float, list[tuple[float, float]]]:
    """Units for each cm, and the corners of the cuts in a box of that size.

    `names` are the widths of what is written over the views, `title` the height that takes.
    """
    best: tuple[float, list[list[int]]] = (0.0, [])
    for columns in (len(outlines), 2 if len(outlines) < _MANY else 3):
        rows = [
            list(range(first, min(first + columns, len(outlines))))
            for first in range(0, len(outlines), columns)
        ]
        scale = _largest(outlines, names, rows, size, title)
        if scale > 1.02 * best[0]:
            best = scale, rows
    scale, rows = best
    return scale, _corners(outlines, names, rows, scale, size, title)


def _largest(
    outlines: Sequence[Outline],
    names: Sequence[float],
    rows: Sequence[Sequence[int]],
    size: QSizeF,
    title: float,
) -> float:
    """The scale at which the widest row and all rows together just fit."""
    heights = sum(max(outlines[at].height for at in row) for row in rows)
    free = size.height() - len(rows) * title - (len(rows) - 1) * _ROW_GAP
    low, high = 0.0, max(free / heights, 0.01)
    if all(_span(outlines, names, row, high)[1] <= size.width() for row in rows):
        return high
    for _ in range(_STEPS):
        scale = (low + high) / 2
        fits = all(_span(outlines, names, row, scale)[1] <= size.width() for row in rows)
        low, high = (scale, high) if fits else (low, scale)
    return max(low, 0.01)


def _corners(
    outlines: Sequence[Outline],
    names: Sequence[float],
    rows: Sequence[Sequence[int]],
    scale: float,
    size: QSizeF,
    title: float,
) -> list[tuple[float, float]]:
    """Where the views lie, from the top; what is left of the width goes between them."""
    heights = [max(outlines[at].height for at in row) * scale for row in rows]
    y, found = 0.0, []
    for row, height in zip(rows, heights, strict=True):
        places, width = _span(outlines, names, row, scale)
        extra = min((size.width() - width) / (len(row) + 1), _SPREAD)
        x = (size.width() - width - extra * (len(row) - 1)) / 2
        y += title
        for at, place in zip(row, places, strict=True):
            found.append((x + place, y + height - outlines[at].height * scale))
            x += extra
        y += height + _ROW_GAP
    return found


def _span(
    outlines: Sequence[Outline], names: Sequence[float], row: Sequence[int], scale: float
) -> tuple[list[float], float]:
    """Lefts of the views of a row, as near as skin and names allow, and the whole width."""
    lefts: list[float] = []
    for at in row:
        own, x = outlines[at], 0.0
        for other, left in zip(row, lefts, strict=False):
            before = outlines[other]
            skin = _apart(before, own) * scale + _APART
            middles = (before.middle - own.middle) * scale
            words = middles + (names[other] + names[at]) / 2 + _APART
            x = max(x, left + skin, left + words)
        lefts.append(x)
    ends = [
        (
            min(left, left + outlines[at].middle * scale - names[at] / 2),
            max(
                left + outlines[at].width * scale,
                left + outlines[at].middle * scale + names[at] / 2,
            ),
        )
        for at, left in zip(row, lefts, strict=True)
    ]
    first, last = min(end[0] for end in ends), max(end[1] for end in ends)
    return [left - first for left in lefts], last - first


def _apart(before: Outline, own: Outline) -> float:
    """How far a view has to be to the right of another one, in cm; of another height, beside it."""
    if before.left.size != own.left.size:
        return before.width
    return float((_thick(before.right) - own.left).max())


def _thick(edge: NDArray[np.float64]) -> NDArray[np.float64]:
    """The edge as it is reached a little above and below, so that no corner comes near."""
    from scipy.ndimage import maximum_filter1d

    return np.asarray(maximum_filter1d(edge, round(20 * _NEAR_CM) + 1))
