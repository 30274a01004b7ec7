"""A group folded to one line: its name, and what is recorded in it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, REGULAR, font
from painmap.ui.parts.icons import pixmap
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import EMPTY

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SIGN, _EDGE, _GAP = 20, 12, 16
NAME_SHARE = 0.34


class FoldLine(QAbstractButton):
    """At least 44 px high, higher where what it says needs more lines; checked is unfolded."""

    def __init__(self, name: str, *, flat: bool = False, hint: str = "") -> None:
        """`flat` has no frame; `hint` is told instead while it is unfolded."""
        super().__init__()
        self._said, self._flat, self._hint = "", flat, hint
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(SIZES.target)
        self.toggled.connect(self._fit)

    @property
    def said(self) -> str:
        """What it says is recorded, '' for nothing."""
        return self._said

    def say(self, said: str) -> None:
        """Tell what is recorded, '' for nothing: a dash is *not assessed*."""
        if said != self._said:
            self._said = said
            self.setAccessibleDescription(said or EMPTY)
            self._fit()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        name, said = self._boxes()
        high = max(
            QFontMetrics(font(px, weight)).boundingRect(box, int(_WRAP), text).height()
            for px, weight, box, text in (
                (SIZES.row, MEDIUM, name, self.text()), (SIZES.body, REGULAR, said, self._words()),
            )
        )  # fmt: skip
        self.setFixedHeight(max(SIZES.target, high + 12))

    def _words(self) -> str:
        """Folded what is recorded, a dash for nothing; unfolded the rows tell that."""
        return self._hint if self.isChecked() else self._said or EMPTY

    def _boxes(self) -> tuple[QRect, QRect]:
        left = _EDGE + _SIGN + 8
        wide = max(round(self.width() * NAME_SHARE), 160) - left
        box = QRect(left, 0, wide, max(self.height(), SIZES.target))
        rest = self.width() - left - wide - _GAP - _EDGE
        return box, QRect(left + wide + _GAP, 0, max(rest, 60), box.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            lively, focused = self.underMouse() or self.isDown(), self.hasFocus()
            plain = now.window if self._flat else now.panel
            edge = plain if self._flat else now.line
            painter.setPen(QPen(QColor(now.accent if focused else edge), 2 if focused else 1))
            painter.setBrush(QColor(now.hover if lively else plain))
            inset = 1.0 if focused else 0.5
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, SIZES.radius, SIZES.radius)
            sign = "up" if self.isChecked() else "down"
            at = (self.height() - _SIGN) // 2
            picture = pixmap(sign, now.text_2, _SIGN, self.devicePixelRatioF())
            painter.drawPixmap(QRect(_EDGE, at, _SIGN, _SIGN), picture)
            name, said = self._boxes()
            painter.setFont(font(SIZES.row, MEDIUM))
            painter.setPen(QColor(now.text))
            painter.drawText(name, int(_WRAP), self.text())
            painter.setFont(font(SIZES.body))
            told = self._said and not self.isChecked()
            painter.setPen(QColor(now.text if told else now.text_2))
            painter.drawText(said, int(_WRAP), self._words())
