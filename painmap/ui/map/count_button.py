"""The number of affected areas, large, with what it is out of."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from painmap.ui.parts import theme
from painmap.ui.parts.announce import announce
from painmap.ui.parts.fonts import SEMIBOLD, font
from painmap.ui.parts.theme import SIZES

_COUNT_WIDTH = 132


class CountButton(QAbstractButton):
    """The number, *of 10 areas* and the scheme; a tap opens the list."""

    def __init__(self) -> None:
        super().__init__()
        self.n, self.of, self.scheme = 0, 0, ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(_COUNT_WIDTH, 56)

    def show_count(self, n: int, of: int, scheme: str) -> None:
        if (n, of, scheme) != (self.n, self.of, self.scheme):
            self.n, self.of, self.scheme = n, of, scheme
            self.setAccessibleName(f"{n} {self._of_text()}, {scheme}")
            announce(self, self.accessibleName())
            self.setFixedWidth(self._width())
            self.update()

    def _width(self) -> int:
        """Wide enough for its words, which do not change while one paints."""
        words = QFontMetricsF(font(SIZES.body, SEMIBOLD)).horizontalAdvance(self._of_text())
        name = QFontMetricsF(font(SIZES.caption)).horizontalAdvance(self.scheme)
        return max(_COUNT_WIDTH, 54 + math.ceil(max(words, name)))

    def _of_text(self) -> str:
        return self.tr("of {0} areas").format(self.of)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setFont(font(SIZES.count, SEMIBOLD))
            painter.setPen(QColor(now.accent if self.hasFocus() else now.text))
            painter.drawText(QRectF(0, 0, 44, 56), Qt.AlignmentFlag.AlignCenter, str(self.n))
            painter.setFont(font(SIZES.body, SEMIBOLD))
            painter.drawText(
                QRectF(50, 10, self.width() - 50, 20),
                Qt.AlignmentFlag.AlignVCenter,
                self._of_text(),
            )
            painter.setFont(font(SIZES.caption))
            painter.setPen(QColor(now.text_2))
            painter.drawText(
                QRectF(50, 29, self.width() - 50, 18), Qt.AlignmentFlag.AlignVCenter, self.scheme
            )
