"""A word of a sentence that a tap changes: it opens a menu of the other words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, font
from painmap.ui.parts.theme import SIZES

_EDGE, _PX = 3, 13


class WordButton(QAbstractButton):
    """44 px high, as wide as its word, which is underlined with dots."""

    def __init__(self, name: str, options: Callable[[], Sequence[tuple[str, str]]]) -> None:
        super().__init__()
        self._name, self._options, self._value = name, options, ""
        self.menu: QMenu | None = None
        self.chosen: Callable[[str], object] = lambda _key: None
        self.setFixedHeight(SIZES.target)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _on=False: self.open_menu())

    def show_word(self, key: str, words: str) -> None:
        """Show a word that was chosen."""
        self._value = key
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(f"{self._name}: {words}")
            self.setToolTip(self._name)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(font(_PX, MEDIUM)).horizontalAdvance(self.text())
        return QSize(max(SIZES.target, round(wide) + 2 * _EDGE + 2), SIZES.target)

    def open_menu(self) -> None:
        """Offer the words."""
        menu = self.menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.destroyed.connect(self._closed)
        menu.addSection(self._name)
        for key, words in self._options():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == self._value)
            action.triggered.connect(lambda _on=False, key=key: self.chosen(key))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _closed(self) -> None:
        self.menu = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.isDown() or self.hasFocus():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(now.accent_tint))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 4, 0, -4), 6, 6)
            painter.setFont(font(_PX, MEDIUM))
            painter.setPen(QColor(now.accent if self.isEnabled() else now.text_2))
            metrics = QFontMetricsF(painter.font())
            text = metrics.elidedText(
                self.text(), Qt.TextElideMode.ElideRight, self.width() - 2.0 * _EDGE
            )
            wide = metrics.horizontalAdvance(text)
            left = (self.width() - wide) / 2
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, text)
            if self.isEnabled():
                pen = QPen(QColor(now.accent), 1, Qt.PenStyle.DotLine)
                painter.setPen(pen)
                base = self.height() / 2 + metrics.ascent() / 2 + 3.5
                painter.drawLine(round(left), round(base), round(left + wide), round(base))
