"""Arrows on a chart from the earlier border to the later one, with cm at the longest of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from painmap.core.comparing.arrows import Arrow, arrows_of
from painmap.core.comparing.displacement import Displacement
from painmap.ui.chart.chart_window import Window, seen_box
from painmap.ui.chart.zone_paths import Place
from painmap.ui.parts.fonts import SEMIBOLD, font
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import signed_number

APART_CM, LEAST_CM = 4.0, 1.0
"""How far apart arrows begin, and how long a way is worth one, cm."""

LABELLED = 3
"""Of the arrows of all charts the cm of so many are written."""

Line = tuple[QPointF, QPointF]
"""From a spot of the earlier border to one of the later, as painted."""

_INK, _HALO = "#14181C", "#FFFFFF"
_HEAD, _LINE, _SHORTEST = 7.0, 1.75, 9.0


def marks_of(moved: Displacement | None, points: NDArray[np.float32]) -> tuple[Arrow, ...]:
    """The arrows of a displacement on a body; () without one."""
    if moved is None or not moved.cm.size:
        return ()
    return arrows_of(moved, points, apart_cm=APART_CM, least_cm=LEAST_CM)


def paint_arrows(
    painter: QPainter,
    placed: Sequence[tuple[Any, Place]],
    window: Window | None,
    arrows: Sequence[Arrow],
    room: QRectF,
) -> None:
    """Paint arrows both ends of which a chart shows; the figures are light in every theme.

    Words lie in the `room` of the painter, on no other word and no arrow.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawn = [(arrow, line) for arrow in arrows for line in _lines_of(arrow, placed, window)]
    for _, line in drawn:
        _paint_arrow(painter, *line)
    for arrow, box in labels_of(drawn, room):
        _paint_label(painter, arrow, box)
    painter.restore()


def labels_of(drawn: Sequence[tuple[Arrow, Line]], room: QRectF) -> list[tuple[Arrow, QRectF]]:
    """Where the cm of the longest arrows are written: one for each, where nothing else lies."""
    found: list[tuple[Arrow, QRectF]] = []
    boxes = [QRectF(*line).normalized().adjusted(-3, -3, 3, 3) for _, line in drawn]
    for arrow, line in drawn:
        if len(found) == LABELLED:
            break
        if any(told is arrow for told, _ in found):
            continue
        taken = [*boxes, *(box for _, box in found)]
        free = (
            box for box in _label_boxes(arrow, *line)
            if room.contains(box) and not any(box.intersects(other) for other in taken)
        )  # fmt: skip
        box = next(free, None)
        if box is not None:
            found.append((arrow, box))
    return found


def _lines_of(
    arrow: Arrow, placed: Sequence[tuple[Any, Place]], window: Window | None
) -> list[Line]:
    """Where an arrow is seen from its start to its end, on each chart that shows both."""
    found = []
    for chart, place in placed:
        ends = chart.index_of[[arrow.start, arrow.end]]
        if (ends < 0).any():
            continue
        start, end = (
            QPointF(place.x + place.scale * float(x), place.y + place.scale * float(y))
            for x, y in chart.xy[ends]
        )
        box = seen_box(chart, window, place)
        long_enough = math.hypot(end.x() - start.x(), end.y() - start.y()) >= _SHORTEST
        if long_enough and box.contains(start) and box.contains(end):
            found.append((start, end))
    return found


def _paint_arrow(painter: QPainter, start: QPointF, end: QPointF) -> None:
    """A line with a head, on a halo that keeps it apart from every pattern."""
    angle = math.atan2(end.y() - start.y(), end.x() - start.x())
    long = math.hypot(end.x() - start.x(), end.y() - start.y())
    head = min(_HEAD, 0.6 * long)
    neck = end - QPointF(head * math.cos(angle), head * math.sin(angle))
    sides = [
        end - QPointF(head * math.cos(angle + turn), head * math.sin(angle + turn))
        for turn in (0.48, -0.48)
    ]
    tip = QPolygonF([end, *sides])
    for colour, more in ((_HALO, 2.5), (_INK, 0.0)):
        pen = QPen(QColor(colour), _LINE + more)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(start, neck)
        painter.setPen(QPen(QColor(colour), more + 0.5, Qt.PenStyle.SolidLine,
                            Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))  # fmt: skip
        painter.setBrush(QColor(colour))
        painter.drawPolygon(tip)


def _words(arrow: Arrow) -> str:
    return f"{signed_number(arrow.cm)} cm"


def _label_boxes(arrow: Arrow, start: QPointF, end: QPointF) -> list[QRectF]:
    """Places beside an arrow, the best first: right, left, over its start, below its end."""
    metrics = QFontMetricsF(font(SIZES.caption, SEMIBOLD))
    wide, high = metrics.horizontalAdvance(_words(arrow)) + 8, metrics.height() + 2
    middle = (start + end) / 2
    half = abs(end.x() - start.x()) / 2 + 6
    upper, lower = min(start.y(), end.y()) - high - 6, max(start.y(), end.y()) + 6
    return [
        QRectF(middle.x() + half, middle.y() - high / 2, wide, high),
        QRectF(middle.x() - half - wide, middle.y() - high / 2, wide, high),
        QRectF(middle.x() - wide / 2, upper, wide, high),
        QRectF(middle.x() - wide / 2, lower, wide, high),
    ]


def _paint_label(painter: QPainter, arrow: Arrow, box: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    ground = QColor(_HALO)
    ground.setAlphaF(0.9)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 3, 3)
    painter.setFont(font(SIZES.caption, SEMIBOLD))
    painter.setPen(QColor(_INK))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), _words(arrow))
