"""Where on the painter a path lies, piece by piece: patterns are drawn there and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap


def in_sight(painter: QPainter) -> QRectF:
    """What there is to paint on, in the painter's units.

    Not by way of `deviceTransform`: of a widget that tells where it lies in its window as well.
    """
    device = painter.device()
    # Images measure themselves in pixels, widgets in the units that they are painted in.
    ratio = device.devicePixelRatioF() if isinstance(device, (QImage, QPixmap)) else 1.0
    back, _ = painter.worldTransform().inverted()
    return back.mapRect(QRectF(0, 0, device.width() / ratio, device.height() / ratio))


def pieces_of(path: QPainterPath, limit: QRectF, apart: float) -> list[QRectF]:
    """Rectangles around the parts of a path inside a limit; those less than `apart` are one."""
    around = limit.adjusted(-apart, -apart, apart, apart)
    found = [polygon.boundingRect() & around for polygon in path.toSubpathPolygons()]
    pieces: list[QRectF] = []
    for rect in found:
        if rect.isEmpty():
            continue
        near = [other for other in pieces if _grown(other, apart).intersects(rect)]
        while near:
            for other in near:
                pieces.remove(other)
                rect = rect.united(other)
            near = [other for other in pieces if _grown(other, apart).intersects(rect)]
        pieces.append(rect)
    return pieces


def _grown(rect: QRectF, by: float) -> QRectF:
    return rect.adjusted(-by, -by, by, by)
