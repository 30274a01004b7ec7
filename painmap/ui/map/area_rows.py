"""All areas of a scheme with many of them, in columns: name and size, state and layers below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from painmap.core.area_states import AreaCount
from painmap.ui.map.area_chip import AreaChip, state_text
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, REGULAR, SEMIBOLD, fitted, font, width_of
from painmap.ui.parts.theme import SIZES

COLUMNS = 3
_EDGE = 8


class AreaRow(AreaChip):
    """A chip with room for words: taps, holds and states are those of the chips in the strip."""

    def __init__(self) -> None:
        super().__init__()
        self.amount, self.layers = "", ""

    def show_row(self, count: AreaCount, amount: str, layers: str) -> None:
        """Show an area with its size and its layers in words."""
        self.amount, self.layers = amount, layers
        self.show_count(count)
        told = f"{self.accessibleName()}; {amount}"
        self.setAccessibleName(f"{told}; {layers}" if layers else told)
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        return QSize(220, SIZES.target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, count = theme.current(), self.count
        if count is None:
            return
        affected = count.counts
        ink = now.text if count.state != "none" else now.text_2
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if affected or self.hasFocus() or self.underMouse():
                painter.setPen(QPen(QColor(now.accent if self.hasFocus() else now.line), 1))
                painter.setBrush(QColor(now.accent_tint if affected else now.panel))
                painter.drawRoundedRect(box, SIZES.radius, SIZES.radius)
            self._line(painter, 3, self.text(), self.amount, ink, strong=affected)
            words = state_text(count, layers=False)
            if self.layers:
                words = f"{words} · {self.layers}"
            self._line(painter, 22, words, "", now.text_2 if not affected else now.text)

    def _line(
        self,
        painter: QPainter,
        top: int,
        words: str,
        amount: str,
        ink: str,
        *,
        strong: bool = False,
    ) -> None:
        weight = SEMIBOLD if strong else MEDIUM if amount else REGULAR
        size = SIZES.body if amount else SIZES.caption
        width = self.width() - 2 * _EDGE
        sized = width_of(amount, size, weight) + _EDGE if amount else 0
        text, text_font = fitted((words,), size, weight, width - sized)
        painter.setPen(QColor(ink))
        painter.setFont(text_font)
        line = QRectF(_EDGE, top, width, 19)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(font(size, weight))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, amount)


class AreaRows(QWidget):
    """The rows in columns, read from the top down. `tapped(str)`, `menu_requested(str, QPoint)`."""

    tapped = Signal(str)
    menu_requested = Signal(str, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[AreaRow] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)

    def show_areas(
        self,
        areas: Sequence[AreaCount],
        amount: Callable[[AreaCount], str],
        layers: Callable[[AreaCount], str],
    ) -> None:
        """Show these areas; rows are made anew only for another number of them."""
        if len(areas) != len(self.rows):
            self._make(len(areas))
        for row, count in zip(self.rows, areas, strict=True):
            row.show_row(count, amount(count), layers(count))
            row.update()

    def _make(self, n: int) -> None:
        for old in self.rows:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [AreaRow() for _ in range(n)]
        deep = -(-n // COLUMNS) if n else 1
        for place, row in enumerate(self.rows):
            row.clicked.connect(lambda _on=False, row=row: self._tapped(row))
            row.menu_requested.connect(lambda at, row=row: self._asked(row, at))
            column, line = divmod(place, deep)
            self._grid.addWidget(row, line, column)

    def _tapped(self, row: AreaRow) -> None:
        if row.count is not None:
            self.tapped.emit(row.count.area.key)

    def _asked(self, row: AreaRow, at: QPoint) -> None:
        if row.count is not None:
            self.menu_requested.emit(row.count.area.key, at)
