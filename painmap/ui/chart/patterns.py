"""Line patterns of the layers, drawn as vectors so that paper stays sharp.

Pitch and line width are in the painter's own units: pixels on screen, tenths of a millimetre on
paper. A pattern hangs on an anchor point, so that neighbouring pieces of one zone fit together.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from painmap.ui.parts.theme import Pattern


def draw_pattern(
    painter: QPainter,
    pattern: Pattern,
    rect: QRectF,
    *,
    anchor: QPointF,
    pitch: float,
    line: float,
    colour: QColor,
) -> None:
    """Fill a rectangle with a pattern; the caller has set the clip."""
    if pattern in ("solid", "dashed_outline") or rect.isEmpty():
        return
    reach = 2 * line  # a line's slanted end must not show inside the rectangle
    rect = rect.adjusted(-reach, -reach, reach, reach)
    pen = QPen(colour, line)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if pattern in ("slash", "backslash"):
        painter.drawLines(_slanted(rect, anchor, pitch, pattern == "slash"))
    elif pattern == "horizontal":
        painter.drawLines(
            [
                QLineF(rect.left(), y, rect.right(), y)
                for y in _steps(rect.top(), rect.bottom(), anchor.y(), pitch)
            ]
        )
    elif pattern == "vertical":
        painter.drawLines(
            [
                QLineF(x, rect.top(), x, rect.bottom())
                for x in _steps(rect.left(), rect.right(), anchor.x(), pitch)
            ]
        )
    elif pattern == "broken_vertical":
        painter.drawLines(_broken(rect, anchor, pitch))
    elif pattern == "lattice":
        for rising in (True, False):
            painter.drawLines(_slanted(rect, anchor, 1.5 * pitch, rising))
    elif pattern == "zigzag":
        painter.drawLines(_zigzag(rect, anchor, pitch))
    elif pattern == "triangles":
        painter.drawLines(_triangles(rect, anchor, 1.7 * pitch, 0.45 * pitch))
    elif pattern == "crosses":
        painter.drawLines(_crosses(rect, anchor, pitch, 0.42 * pitch))
    else:
        _draw_round(painter, pattern, rect, anchor, pitch, line, colour)


def _draw_round(
    painter: QPainter,
    pattern: Pattern,
    rect: QRectF,
    anchor: QPointF,
    pitch: float,
    line: float,
    colour: QColor,
) -> None:
    if pattern == "rings":
        radius, spread = 0.42 * pitch, 1.5 * pitch
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour))
        sparse = pattern == "sparse_dots"
        radius, spread = (1.0 if sparse else 1.15) * line, (1.7 if sparse else 1.0) * pitch
    for centre in _lattice(rect, anchor, spread, 0.866 * spread, radius + line):
        painter.drawEllipse(centre, radius, radius)


def _steps(low: float, high: float, anchor: float, pitch: float) -> list[float]:
    """Positions anchor + k·pitch that lie within [low − pitch, high + pitch]."""
    first = math.floor((low - anchor) / pitch)
    last = math.ceil((high - anchor) / pitch)
    return [anchor + k * pitch for k in range(first, last + 1)]


def _slanted(rect: QRectF, anchor: QPointF, pitch: float, rising: bool) -> list[QLineF]:
    across = pitch * math.sqrt(2)
    height = rect.height()
    if rising:
        offset = anchor.x() + anchor.y() - rect.bottom()
        lines = [
            QLineF(x, rect.bottom(), x + height, rect.top())
            for x in _steps(rect.left() - height, rect.right(), offset, across)
        ]
    else:
        offset = anchor.x() - anchor.y() + rect.top()
        lines = [
            QLineF(x, rect.top(), x + height, rect.bottom())
            for x in _steps(rect.left() - height, rect.right(), offset, across)
        ]
    return lines


def _broken(rect: QRectF, anchor: QPointF, pitch: float) -> list[QLineF]:
    """Vertical lines in dashes of one pitch, gaps of 0.7, every second line half a step on."""
    period, dash = 1.7 * pitch, pitch
    lines = []
    first = math.floor((rect.left() - anchor.x()) / pitch)
    last = math.ceil((rect.right() - anchor.x()) / pitch)
    for k in range(first, last + 1):
        x = anchor.x() + k * pitch
        shift = anchor.y() + (period / 2 if k % 2 else 0.0)
        lines += [
            QLineF(x, y, x, y + dash)
            for y in _steps(rect.top() - period, rect.bottom(), shift, period)
        ]
    return lines


def _crosses(rect: QRectF, anchor: QPointF, pitch: float, arm: float) -> list[QLineF]:
    """Whole steps, so that a cross is as crisp as the one that hangs on the anchor."""
    spread = 2.0 * round(0.8 * pitch)
    lines = []
    for centre in _lattice(rect, anchor, spread, float(round(0.866 * spread)), arm):
        x, y = centre.x(), centre.y()
        lines += [QLineF(x - arm, y, x + arm, y), QLineF(x, y - arm, x, y + arm)]
    return lines


def _zigzag(rect: QRectF, anchor: QPointF, pitch: float) -> list[QLineF]:
    """Lines from left to right that go up and down by half a pitch."""
    lines = []
    for y in _steps(rect.top(), rect.bottom(), anchor.y(), 1.4 * pitch):
        for x in _steps(rect.left(), rect.right(), anchor.x(), 1.2 * pitch):
            top = QPointF(x + 0.6 * pitch, y - 0.6 * pitch)
            lines += [QLineF(QPointF(x, y), top), QLineF(top, QPointF(x + 1.2 * pitch, y))]
    return lines


def _triangles(rect: QRectF, anchor: QPointF, spread: float, reach: float) -> list[QLineF]:
    lines = []
    for centre in _lattice(rect, anchor, spread, 0.866 * spread, reach):
        x, y = centre.x(), centre.y()
        left, right = QPointF(x - reach, y + 0.6 * reach), QPointF(x + reach, y + 0.6 * reach)
        top = QPointF(x, y - reach)
        lines += [QLineF(left, right), QLineF(right, top), QLineF(top, left)]
    return lines


def _lattice(
    rect: QRectF, anchor: QPointF, spread: float, row_step: float, reach: float
) -> list[QPointF]:
    """Points of a staggered lattice whose marks of that reach touch the rectangle."""
    first = math.floor((rect.top() - reach - anchor.y()) / row_step)
    last = math.ceil((rect.bottom() + reach - anchor.y()) / row_step)
    left, right = rect.left() - reach, rect.right() + reach
    rows = [
        _steps(left, right, anchor.x() + (spread / 2 if row % 2 else 0.0), spread)
        for row in (first, first + 1)
    ]
    return [
        QPointF(x, anchor.y() + row * row_step)
        for row in range(first, last + 1)
        for x in rows[(row - first) % 2]
    ]
