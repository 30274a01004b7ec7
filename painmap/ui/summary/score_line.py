"""One line of a score: its name and value, below what is still missing. A tap opens its sheet."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, REGULAR, SEMIBOLD, font
from painmap.ui.parts.icons import pixmap
from painmap.ui.parts.theme import SIZES

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_EDGE, _SIGN, _GAP = 8, 16, 12
_VALUE_SHARE = 0.45


class ScoreLine(QAbstractButton):
    """At least 44 px high; grows with its words, that are never cut."""

    def __init__(self) -> None:
        super().__init__()
        self.name = self.value = self.below = ""
        self.known = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(SIZES.target)

    def show_score(self, name: str, value: str, below: str, *, known: bool) -> None:
        """Set the words; `known` values are written strong."""
        self.name, self.value, self.below, self.known = name, value, below, known
        self.setAccessibleName(f"{name}: {value}")
        self.setAccessibleDescription(below)
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _boxes(self) -> tuple[QRect, QRect, QRect]:
        """Where name, value and the words below stand."""
        room = max(self.width() - 2 * _EDGE - _SIGN - 4, 80)
        strong = QFontMetrics(font(SIZES.body, SEMIBOLD))
        most = round(_VALUE_SHARE * room)
        value = strong.boundingRect(QRect(0, 0, most, 10_000), _WRAP, self.value)
        left = QRect(0, 0, room - min(value.width() + 4, most) - _GAP, 10_000)
        name = QFontMetrics(font(SIZES.body, MEDIUM)).boundingRect(left, _WRAP, self.name)
        top = 6 if self.below else max((SIZES.target - name.height()) // 2, 6)
        high = max(name.height(), value.height())
        name_box = QRect(_EDGE, top, left.width(), high)
        width = room - left.width() - _GAP
        value_box = QRect(_EDGE + left.width() + _GAP, top, width, high)
        small = QFontMetrics(font(SIZES.caption, REGULAR))
        below = small.boundingRect(QRect(0, 0, room, 10_000), _WRAP, self.below)
        return name_box, value_box, QRect(_EDGE, top + high + 2, room, below.height())

    def _fit(self) -> None:
        name, value, below = self._boxes()
        end = below.bottom() if self.below else max(name.bottom(), value.bottom())
        high = max(SIZES.target, end + 7)
        if high != self.height():
            self.setFixedHeight(high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        name, value, below = self._boxes()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            if self.underMouse() or self.isDown():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(now.accent_tint if self.isDown() else now.hover))
                painter.drawRoundedRect(box, SIZES.radius, SIZES.radius)
            if self.hasFocus():
                painter.setPen(QPen(QColor(now.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), SIZES.radius, SIZES.radius)
            painter.setPen(QColor(now.text))
            painter.setFont(font(SIZES.body, MEDIUM))
            painter.drawText(name, _WRAP, self.name)
            painter.setPen(QColor(now.text if self.known else now.text_2))
            painter.setFont(font(SIZES.body, SEMIBOLD if self.known else REGULAR))
            right = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignRight)
            painter.drawText(value, right, self.value)
            painter.setPen(QColor(now.text_2))
            painter.setFont(font(SIZES.caption, REGULAR))
            painter.drawText(below, _WRAP, self.below)
            sign = pixmap("forward", now.text_2, _SIGN)
            at = QRectF(self.width() - _SIGN - 4, name.y() + 1, _SIGN, _SIGN)
            painter.drawPixmap(at, sign, QRectF(sign.rect()))
