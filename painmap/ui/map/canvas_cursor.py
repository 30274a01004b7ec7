"""The circle at the pointer: what the brush would reach, and whether it takes paint away."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

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
    ratio = painter.device().devicePixelRatioF()
    now = theme.current()
    image = _ring(radius, now.canvas, now.text if on_figure else now.text_2, erases, ratio)
    half = image.width() / ratio / 2
    painter.drawImage(at - QPointF(half, half), image)


@lru_cache(maxsize=8)
def _ring(radius: float, ground: str, ink: str, erases: bool, ratio: float) -> QImage:
    """A picture of the circle: a large one takes long to draw, and is drawn with every event."""
    side = 2 * math.ceil((max(radius, _MINUS) + 3) * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    middle = QPointF(side / ratio / 2, side / ratio / 2)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name, width in ((ground, 3.0), (ink, 1.2)):
            painter.setPen(QPen(QColor(name), width))
            painter.drawEllipse(middle, radius, radius)
            if erases:
                painter.drawLine(middle - QPointF(_MINUS, 0), middle + QPointF(_MINUS, 0))
        if not erases:
            painter.drawPoint(middle)
    return image
