"""Lines of small text that a tap unfolds into more of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, REGULAR, font
from painmap.ui.parts.icons import pixmap
from painmap.ui.parts.theme import SIZES

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_SIGN, _GAP = 16, 2


class FoldText(QAbstractButton):
    """Its first lines, at least 44 px high; tapped, also the others, if there are any."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._first: list[str] = []
        self._more: list[str] = []
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(SIZES.target)
        self.toggled.connect(self._fit)

    def show_lines(self, first: Sequence[str], more: Sequence[str]) -> None:
        """Set the text; without `more` there is nothing to unfold."""
        if (list(first), list(more)) == (self._first, self._more):
            return
        self._first, self._more = [line for line in first if line], list(more)
        self.setEnabled(bool(more))
        if not more:
            self.setChecked(False)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription("\n".join([*self._first, *self._more]))
        self._fit()
        self.update()

    @property
    def lines(self) -> list[str]:
        """What is shown now."""
        return [*self._first, *(self._more if self.isChecked() else [])]

    @property
    def folded_lines(self) -> list[str]:
        """What a tap shows or hides."""
        return list(self._more)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _boxes(self) -> list[QRect]:
        metrics = QFontMetrics(font(SIZES.caption, MEDIUM))
        boxes, y = [], 4
        for place, line in enumerate(self.lines):
            sign = _SIGN if place == 0 and self._more else 0
            room = QRect(0, 0, max(self.width() - sign, 40), 10_000)
            height = metrics.boundingRect(room, int(_WRAP), line).height()
            boxes.append(QRect(0, y, room.width(), height))
            y += height + _GAP
        return boxes

    def _fit(self) -> None:
        boxes = self._boxes()
        self.setFixedHeight(max(SIZES.target, boxes[-1].bottom() + 5 if boxes else 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus():
                painter.setPen(QPen(QColor(now.accent), 1))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            for place, (line, box) in enumerate(zip(self.lines, self._boxes(), strict=True)):
                leads = place < len(self._first)
                painter.setFont(font(SIZES.caption, MEDIUM if leads else REGULAR))
                painter.setPen(QColor(now.text if leads else now.text_2))
                painter.drawText(box, int(_WRAP), line)
            if self._more:
                sign = pixmap("up" if self.isChecked() else "down", now.text_2, _SIGN)
                at = QRectF(self.width() - _SIGN, 5, _SIGN, _SIGN)
                painter.drawPixmap(at, sign, QRectF(sign.rect()))
