"""Words at the patches of a layer whose pattern does not tell its kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from painmap.ui.chart.chart_styles import ChartStyle
from painmap.ui.parts import fonts
from painmap.ui.parts.wording import core_text

_WINDOW = 9
_LEAST_PATCH = 40
_STEP = 4
"""Patches are looked for in every fourth row and column."""
_RIM = 1.5


def paint_word(
    painter: QPainter,
    word: str,
    at: QPointF,
    style: ChartStyle,
    colour: str,
    *,
    inside: QRectF | None = None,
) -> None:
    """A word in the middle of a patch, with a light rim that keeps it readable over patterns.

    `inside` is what it may not leave: it moves sideways, and becomes smaller where it must.
    """
    text = core_text(word)
    wide, middle, size = word_width(word, style), at.x(), style.word
    if inside is not None:
        room = inside.width() - 2 * _RIM * style.unit
        size *= min(1.0, room / wide)
        half = min(wide, room) / 2 + _RIM * style.unit
        middle = min(max(middle, inside.left() + half), inside.right() - half)
    font = fonts.font(size, fonts.MEDIUM)
    metrics = QFontMetricsF(font)
    path = QPainterPath()
    left = middle - metrics.horizontalAdvance(text) / 2
    path.addText(QPointF(left, at.y() + metrics.capHeight() / 2), font, text)
    rim = QPen(style.colour("#FFFFFF"), 2 * _RIM * style.unit)
    rim.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, rim)
    painter.fillPath(path, style.colour(colour))


def word_width(word: str, style: ChartStyle) -> float:
    """How wide a word at a patch is, in the painter's units."""
    text = core_text(word)
    return QFontMetricsF(fonts.font(style.word, fonts.MEDIUM)).horizontalAdvance(text)


@dataclass(frozen=True, slots=True, eq=False)
class WordPatch:
    """A patch that is big enough for a word, and how deep in it each of its pixels lies.

    `window` are its rows and columns among every `_STEP`-th of the chart's.
    """

    window: tuple[slice, slice]
    depth: NDArray[np.float32]


def word_places(
    chart: Any, values: NDArray[np.uint8], codes: tuple[int, ...], *, wide: float = 0.0
) -> list[QPointF]:
    """The middle of each patch of those codes that is big enough for a word, in chart pixels.

    A word that is `wide` chart pixels lies on the figure or is left out.
    """
    return places_in(chart, word_patches(chart, values, codes), wide=wide)


def word_patches(
    chart: Any, values: NDArray[np.uint8], codes: tuple[int, ...]
) -> tuple[WordPatch, ...]:
    """The patches of those codes that are big enough for a word, at whatever size."""
    cells = chart.pixel_cell[::_STEP, ::_STEP]
    painted = np.isin(values[cells], codes) & (cells >= 0)
    if not painted.any():
        return ()
    from scipy.ndimage import find_objects, label, uniform_filter

    patches, _ = label(painted)
    found = []
    for number, window in enumerate(find_objects(patches), 1):
        patch = patches[window] == number
        if patch.sum() < _LEAST_PATCH:
            continue
        depth = uniform_filter(patch.astype(np.float32), _WINDOW, mode="constant")
        depth *= patch
        found.append(WordPatch((window[0], window[1]), depth))
    return tuple(found)


def places_in(chart: Any, patches: Sequence[WordPatch], *, wide: float = 0.0) -> list[QPointF]:
    """The same places, of patches that were found before."""
    if not patches:
        return []
    from scipy.ndimage import minimum_filter1d

    cells = chart.pixel_cell[::_STEP, ::_STEP]
    fits = minimum_filter1d(cells >= 0, max(1, round(wide / _STEP)), axis=1, mode="constant")
    places = []
    for patch in patches:
        window, depth = patch.window, patch.depth * fits[patch.window]
        if not depth.any():
            continue
        # Where it is equally deep in many places, the one in the middle.
        rows, columns = np.nonzero(depth >= depth.max() - 0.02)
        best = np.hypot(rows - rows.mean(), columns - columns.mean()).argmin()
        row, column = rows[best], columns[best]
        places.append(
            QPointF(
                (window[1].start + int(column) + 0.5) * _STEP,
                (window[0].start + int(row) + 0.5) * _STEP,
            )
        )
    return places
