"""The chip of a trial: its number above what it found, so that four and a button fit in a row."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from painmap.ui.parts import theme
from painmap.ui.parts.chip import Chip
from painmap.ui.parts.fonts import MEDIUM, SEMIBOLD, font
from painmap.ui.parts.theme import SIZES

BETWEEN = " · "
_LINE, _SIDES = 18, 8


class TrialChip(Chip):
    """Its text is '2 · 16.5'; what is before the dot stands above what is after it."""

    def sizeHint(self) -> QSize:
        return QSize(max(SIZES.target, math.ceil(self.least_text_width()) + _SIDES), SIZES.target)

    def least_text_width(self) -> float:
        """How wide the longer line is."""
        metrics = QFontMetricsF(font(SIZES.caption, SEMIBOLD))
        return max(metrics.horizontalAdvance(line) for line in self.text().split(BETWEEN))

    def _paint_content(self, painter: QPainter, *, on: bool, enabled: bool) -> None:
        now = theme.current()
        number, _, brief = self.text().partition(BETWEEN)
        middle = Qt.AlignmentFlag.AlignCenter
        top = (self.height() - 2 * _LINE) / 2
        painter.setPen(QColor(now.text if enabled or on else now.text_2))
        painter.setFont(font(SIZES.caption, SEMIBOLD if on else MEDIUM))
        painter.drawText(QRectF(0, top + _LINE, self.width(), _LINE), middle, brief)
        painter.setPen(QColor(now.text if on else now.text_2))
        painter.setFont(font(SIZES.caption, MEDIUM))
        painter.drawText(QRectF(0, top, self.width(), _LINE), middle, number)
