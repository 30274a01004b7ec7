"""The circle at the pointer: what the brush would reach, and whether it takes paint away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from painmap.ui.parts import theme

SMALL = 4.0
"""The radius of the mark of a tool without a size."""

_MINUS = 3.5


def cursor_rect(at: QPointF | None, radius: float) -> QRectF:
    """What the circle covers; empty without a pointer."""
    if at is None:
        return QRectF()
    reach = max(radius, _MINUS) + 3
    return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)


def paint_cursor(
    painter: QPainter, at: QPointF, radius: float, *, on_figure: bool, erases: bool
) -> None:
    """A dark ring on a light one, seen on every ground; a minus in it where it erases."""
    now = theme.current()
    painter.setBrush(QColor(0, 0, 0, 0))
    ink = now.text if on_figure else now.text_2
    for name, width in ((now.canvas, 3.0), (ink, 1.2)):
        painter.setPen(QPen(QColor(name), width))
        painter.drawEllipse(at, radius, radius)
        if erases:
            painter.drawLine(at - QPointF(_MINUS, 0), at + QPointF(_MINUS, 0))
    if not erases:
        painter.drawPoint(at)
