"""Whose exam this is: name, date of birth and ID, in a third line where two are too narrow.

The date of birth and the ID are never shortened; a name that has no room even in two lines is, in
its middle, and a tap tells it in full.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip

from painmap.ui.exam.header_lines import TwoLines
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import REGULAR, SEMIBOLD, elide_middle, font, width_of
from painmap.ui.parts.name_lines import two_lines
from painmap.ui.parts.theme import SIZES

_BETWEEN = " · "
_TOPS, _HIGH = (1, 16, 31), 16


@dataclass(frozen=True, slots=True)
class Row:
    """One of three lines at 12 px."""

    text: str
    strong: bool = False


def in_three(name: str, told: str, width: float) -> tuple[Row, Row, Row] | None:
    """Return name, and date of birth with ID, in three lines of 12 px; None where two hold them."""
    small = SIZES.caption
    parts = told.split(_BETWEEN)
    if width_of(told, small) > width and len(parts) > 1:
        first = elide_middle(name, font(small, SEMIBOLD), width)
        return Row(first, strong=True), Row(parts[0]), Row(_BETWEEN.join(parts[1:]))
    if width_of(name, small, SEMIBOLD) <= width:
        return None
    one, other = two_lines(name, small, SEMIBOLD, width)
    return Row(one, strong=True), Row(other, strong=True), Row(told)


class Identity(TwoLines):
    """The patient in a header."""

    def minimumSizeHint(self) -> QSize:
        """The widest of what is never shortened."""
        parts = self._short.split(_BETWEEN)
        wide = max(width_of(part, SIZES.caption) for part in parts)
        return QSize(round(wide) + 3, SIZES.header)

    def rows(self) -> tuple[Row, Row, Row] | None:
        """The three lines that it is written in now, None for two."""
        return in_three(self._upper, self._short, self.width()) if self._lower else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger has nothing to hover with."""
        super().mouseReleaseEvent(event)
        if not self._veiled:
            QToolTip.showText(event.globalPosition().toPoint(), self.toolTip(), self)

    def paintEvent(self, event: QPaintEvent) -> None:
        rows = None if self._veiled else self.rows()
        if rows is None:
            super().paintEvent(event)
            return
        now = theme.current()
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        with QPainter(self) as painter:
            for top, row in zip(_TOPS, rows, strict=True):
                painter.setFont(font(SIZES.caption, SEMIBOLD if row.strong else REGULAR))
                painter.setPen(QColor(now.text if row.strong else now.text_2))
                painter.drawText(0, top, self.width(), _HIGH, side, row.text)
