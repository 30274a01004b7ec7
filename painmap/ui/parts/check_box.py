"""A box to tick with words beside it, drawn in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from painmap.ui.parts import theme
from painmap.ui.parts.fonts import REGULAR, font
from painmap.ui.parts.theme import SIZES

BOX = 20
_GAP = 8
_CHECK = (QPointF(5, 10.5), QPointF(8.7, 14), QPointF(15, 6.5))


def paint_tick(painter: QPainter, box: QRectF, *, on: bool, focused: bool) -> None:
    """Paint a box of 20 px, ticked or not."""
    now = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = now.accent if on or focused else now.text_2
    painter.setPen(QPen(QColor(edge), 2 if focused else 1.5))
    painter.setBrush(QColor(now.accent if on else now.panel))
    painter.drawRoundedRect(box, 4, 4)
    if on:
        pen = QPen(QColor(now.on_accent), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline([box.topLeft() + point for point in _CHECK])


class CheckBox(QCheckBox):
    """44 px high, so that a finger hits it; all of it can be tapped."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setMinimumHeight(SIZES.target)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font(SIZES.body, REGULAR)).horizontalAdvance(self.text())
        return QSize(2 + BOX + _GAP + words + 4, SIZES.target)

    def hitButton(self, pos: object) -> bool:
        return self.rect().contains(pos)  # type: ignore[call-overload,no-any-return]

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            box = QRectF(2, (self.height() - BOX) / 2, BOX, BOX)
            paint_tick(painter, box, on=self.isChecked(), focused=self.hasFocus())
            painter.setFont(font(SIZES.body, REGULAR))
            painter.setPen(QColor(now.text if self.isEnabled() else now.text_2))
            left = 2 + BOX + _GAP
            words = QRect(left, 0, self.width() - left, self.height())
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
