"""What is taken hold of on the border at hand: handles, levels, landmark, arrow, points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from painmap.ui.chart.zone_paths import Place
from painmap.ui.parts.fonts import MEDIUM, font
from painmap.ui.parts.theme import SIZES

Placed = Sequence[tuple[Any, Place]]
PILL, GAP, HALF = 26.0, 12.0, SIZES.target / 2
ARROW_FROM, ARROW_TO = 13.0, 38.0


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on a chart. `at` and `rect` are pixels of the widget; `toward` of the arrow.

    Sorts: 'handle', 'level' (its number), 'landmark', 'flip', 'now', 'free'.
    """

    sort: str
    index: int
    at: QPointF
    rect: QRectF
    text: str = ""
    toward: QPointF | None = None

    def takes(self, point: QPointF) -> bool:
        """Whether a press at a point of the widget means this."""
        if self.text:
            grown = max(0.0, (SIZES.target - self.rect.height()) / 2)
            return self.rect.adjusted(-4, -grown, 4, grown).contains(point)
        away = point - self.at
        return bool(away.x() ** 2 + away.y() ** 2 <= HALF**2)


def spots(cells: Sequence[int], placed: Placed) -> list[tuple[int, Any, Place, QPointF]]:
    """Where cells are seen best: index, chart, place, and the point in chart pixels."""
    found = []
    for index, cell in enumerate(cells):
        best: tuple[float, Any, Place, QPointF] | None = None
        for chart, place in placed:
            at = int(chart.index_of[cell])
            if at < 0:
                continue
            x, y = (float(value) for value in chart.xy[at])
            depth = _depth(chart, x, y) * place.scale / place.units_per_cm(chart)
            if best is None or depth > best[0] + 1e-6:
                best = (depth, chart, place, QPointF(x, y))
        if best is not None:
            found.append((index, *best[1:]))
    return found


def _depth(chart: Any, x: float, y: float) -> float:
    """How far a place lies from the figure's edge along its row, chart pixels."""
    left, right = edges(chart, x, y)
    return min(x - left, right - x)


def edges(chart: Any, x: float, y: float) -> tuple[float, float]:
    """Where the part of the figure around a place begins and ends in its row, chart pixels."""
    row = min(max(int(y), 0), chart.info.height - 1)
    column = min(max(int(x), 0), chart.info.width - 1)
    bare = np.flatnonzero(~chart.silhouette[row])
    before, after = bare[bare < column], bare[bare > column]
    left = float(before[-1] + 1) if before.size else 0.0
    right = float(after[0]) if after.size else float(chart.info.width)
    return left, right


def pill_width(text: str, px: int = SIZES.body) -> float:
    """How wide a label is."""
    return QFontMetricsF(font(px, MEDIUM)).horizontalAdvance(text) + 16


def beside(
    chart: Any,
    place: Place,
    at: QPointF,
    width: float,
    room: QRectF,
    placed: Placed,
    *,
    right: bool,
) -> QRectF:
    """A label's place beside the limb at the height of a point in chart pixels.

    On the wanted side unless the figure or the edge of the window is there.
    """
    left, end = edges(chart, at.x(), at.y())
    y = place.y + at.y() * place.scale - PILL / 2
    sides = [
        QRectF(place.x + end * place.scale + GAP, y, width, PILL),
        QRectF(place.x + left * place.scale - GAP - width, y, width, PILL),
    ]
    for box in sides if right else sides[::-1]:
        if room.contains(box) and not any(on_figure(*one, box) for one in placed):
            return box
    box = sides[0 if right else 1]
    x = min(max(box.x(), room.left() + 2), room.right() - width - 2)
    return QRectF(x, y, width, PILL)


def on_figure(chart: Any, place: Place, box: QRectF) -> bool:
    """Tell whether a box of the widget lies on a chart's figure, if only in part."""
    x0, x1 = ((value - place.x) / place.scale for value in (box.left(), box.right()))
    y0, y1 = ((value - place.y) / place.scale for value in (box.top(), box.bottom()))
    rows = slice(max(int(y0), 0), max(int(y1), 0))
    columns = slice(max(int(x0), 0), max(int(x1), 0))
    return bool(chart.silhouette[rows, columns].any())
