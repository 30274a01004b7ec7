"""The box for the examiner's comment, with the visit's note in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPen

from painmap.ui.paper.page import Sheet, line_height, points

COMMENT = 180.0
"""The comment has a box of 18 mm at least, to write in by hand."""

INSET = 14.0
_LABEL, _ORPHAN = 38.0, 2


def comment_height(lines: int) -> float:
    """The height of a box that holds so many lines."""
    return _LABEL + lines * line_height(points(9)) + 16


def paint_comment(
    sheet: Sheet, rect: QRectF, title: str, lines: tuple[str, ...]
) -> tuple[str, ...]:
    """The box with as many lines as fit; the lines that do not."""
    sheet.painter.setPen(QPen(sheet.style.colour("#9AA1A8"), 1.5))
    sheet.painter.setBrush(sheet.style.colour("#FFFFFF"))
    sheet.painter.drawRect(rect)
    inner = rect.adjusted(INSET, 6, -INSET, -6)
    sheet.text(QRectF(inner.x(), inner.y(), inner.width(), _LABEL), title, points(8), quiet=True)
    font = points(9)
    room = int((inner.height() - _LABEL) / line_height(font) + 0.01)
    shown = len(lines)
    if shown > room:
        shown = max(min(room - 1, len(lines) - _ORPHAN), 0)
    height = sheet.lines(QPointF(inner.x(), inner.y() + _LABEL), lines[:shown], font)
    if shown < len(lines):
        box = QRectF(inner.x(), inner.y() + _LABEL + height, inner.width(), line_height(font))
        sheet.text(
            box,
            QCoreApplication.translate("Page", "Continued on the next page"),
            points(8),
            quiet=True,
        )
    return lines[shown:]
