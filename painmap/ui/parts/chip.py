"""A word that is on or off, painted here so that no state moves a pixel of another.

Off: hairline border. On: 2 px accent border on the accent's tint, SemiBold: told apart in grey too.
Carried from an earlier day: broken border, no tint, italic.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, SEMIBOLD, font
from painmap.ui.parts.theme import SIZES

_SWATCH_ROOM, _EDGES = 22.0, 6.0


def _advance(text: str, size: int) -> float:
    return QFontMetricsF(font(size, SEMIBOLD)).horizontalAdvance(text)


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: its key in the data, its words, and a swatch colour or ''."""

    key: str
    text: str
    swatch: str = ""
    hint: str = ""


class Chip(QAbstractButton):
    """A word that is on or off. Its text shrinks to 12 px before it is elided."""

    def __init__(self, option: Option, *, text_px: int = SIZES.body, min_width: int = 44) -> None:
        super().__init__()
        self.option = option
        self.together = self.ringed = self.marked = self.carried = False
        self._text_px = text_px
        self.setText(option.text)
        self.setAccessibleName(option.hint or option.text)
        self.setToolTip(option.hint)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(min_width, SIZES.target)
        self.setFixedHeight(SIZES.target)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(font(self._text_px, SEMIBOLD)).horizontalAdvance(self.text())
        return QSize(round(wide) + (44 if self.option.swatch else 24), SIZES.target)

    def text_room(self) -> float:
        """How wide the word may be."""
        return self.width() - (_SWATCH_ROOM if self.option.swatch else 0.0) - _EDGES

    def least_text_width(self) -> float:
        """How wide the word is at the smallest size it is written in; a tall chip wraps it."""
        parts = self.text().split() if self._wraps() else [self.text()]
        return max(_advance(part, SIZES.caption) for part in parts)

    def least_text_height(self) -> float:
        """How high the lines of a word that wraps are at the smallest size; 0 for a single line."""
        return self._lines_high(SIZES.caption) if self._wraps() else 0.0

    def _lines_high(self, size: int) -> float:
        metrics, wrap = QFontMetricsF(font(size, SEMIBOLD)), Qt.TextFlag.TextWordWrap.value
        room = QRectF(0, 0, self.width() - 4, 1e4)
        return metrics.boundingRect(room, wrap, self.text()).height()

    def least_width(self) -> int:
        """The narrowest chip that shows its whole word."""
        swatch = _SWATCH_ROOM if self.option.swatch else 0.0
        return max(self.minimumWidth(), math.ceil(self.least_text_width() + swatch + _EDGES))

    def _is_too_large(self, size: int, room: float) -> bool:
        if not self._wraps():
            return _advance(self.text(), size) > room
        in_one_line = self.width() - 4
        is_low = self.height() <= 1.5 * SIZES.target
        if is_low and _advance(self.text(), SIZES.caption) <= in_one_line:
            return _advance(self.text(), size) > in_one_line
        widest = max(_advance(part, size) for part in self.text().split())
        return widest > room or self._lines_high(size) > self.height() - 2

    def _wraps(self) -> bool:
        return self.height() > 1.5 * SIZES.target and " " in self.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            on, enabled = self.isChecked(), self.isEnabled()
            waits = on and self.carried  # of an earlier day, until it is tapped
            ground = now.accent_tint if (on and not waits) or self.isDown() else now.panel
            if self.underMouse() and enabled and not on:
                ground = now.hover
            width = 2.0 if (on and not waits) or self.ringed else 1.0
            edge = now.accent if (on and enabled) or self.ringed else now.line
            if on and not enabled:
                edge = now.text_2
            style = Qt.PenStyle.DashLine if waits and not self.ringed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(QColor(edge), width, style))
            painter.setBrush(QColor(ground))
            inset = width / 2
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, SIZES.radius, SIZES.radius)
            self._paint_content(painter, on=on, enabled=enabled)

    def _paint_content(self, painter: QPainter, *, on: bool, enabled: bool) -> None:
        now = theme.current()
        left = 0.0
        if self.option.swatch:
            painter.setPen(QPen(QColor(theme.FIGURE.inner), 1))
            painter.setBrush(QColor(self.option.swatch))
            painter.drawEllipse(QPointF(15, self.height() / 2), 6.5, 6.5)
            left = _SWATCH_ROOM
        if self.together and on:
            # Set with others by one tap: two bars at the corner, told apart from a choice made.
            painter.setPen(QPen(QColor(now.accent), 1.75))
            for y in (6.5, 10.0):
                painter.drawLine(QPointF(self.width() - 14, y), QPointF(self.width() - 7, y))
        if self.marked:
            # There is something behind it: a dot at the corner, on or off.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.accent))
            painter.drawEllipse(QPointF(self.width() - 8, 8), 3, 3)
        waits = on and self.carried
        weight = SEMIBOLD if on and not waits else MEDIUM
        size = self._text_px
        room = self.text_room()
        while size > SIZES.caption and self._is_too_large(size, room):
            size -= 1
        text_font = font(size, weight)
        text_font.setItalic(waits)
        painter.setFont(text_font)
        painter.setPen(QColor(now.text if enabled or on else now.text_2))
        box = QRectF(left, 0, self.width() - left, self.height())
        if self._wraps():
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box.adjusted(2, 2, -2, -2), middle, self.text())
            return
        text = QFontMetricsF(text_font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
