"""A table of figures that is painted: hundreds of cells cost as much as one widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from painmap.core.change import NONE
from painmap.core.tables import Table
from painmap.ui.chart.chart_styles import screen_style
from painmap.ui.chart.swatch import paint_swatch
from painmap.ui.chart.zone_looks import COMPARISON_CODES, comparison_look
from painmap.ui.compare.table_layout import TAP_SIGN, WRAP, Laid, Line, lay_out
from painmap.ui.parts import theme
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.fonts import font
from painmap.ui.parts.icons import pixmap
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import unbroken

_WIDTHS = 3
_LOOK_OF = {code: name for name, code in COMPARISON_CODES.items()}


def lines_of(table: Table, unit: str, *, columns: int = 9) -> list[Line]:
    """The rows of a table of the core, without a class of their own."""
    return [Line(tuple(shown(cell, unit) for cell in row.cells[:columns])) for row in table.rows]


class FigureTable(QWidget):
    """`chosen(key)` when a row with a key is tapped, or chosen by arrow keys and Enter.

    What it says is its accessible description, row by row.
    """

    chosen = Signal(str)

    def __init__(
        self, title: str, columns: Sequence[str], lines: Sequence[Line], notes: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self._given = title, tuple(columns), tuple(lines), tuple(map(unbroken, notes))
        self._laid: dict[int, Laid] = {}
        self._over = -1
        self._keyed = [at for at, line in enumerate(lines) if line.key]
        self._cursor = self._keyed[0] if self._keyed else -1
        self.setAccessibleName(title)
        self.setAccessibleDescription("\n".join(self.texts))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if self._keyed:
            self.setMouseTracking(True)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @classmethod
    def of(cls, table: Table, unit: str, *, columns: int = 9) -> FigureTable:
        """A table of the core as it is."""
        heads = [shown(head, unit) for head in table.columns[:columns]]
        notes = [shown(note, unit) for note in table.notes]
        return cls(shown(table.title, unit), heads, lines_of(table, unit, columns=columns), notes)

    def say(self, at: int, words: str) -> None:
        """Let the name of a row be another; rows below stay where they are as far as it fits."""
        title, columns, lines, notes = self._given
        new = replace(lines[at], cells=(words, *lines[at].cells[1:]))
        self._given = title, columns, (*lines[:at], new, *lines[at + 1 :]), notes
        self._laid.clear()
        self.setAccessibleDescription("\n".join(self.texts))
        self.updateGeometry()
        self.update()

    @property
    def lines(self) -> tuple[Line, ...]:
        """Its rows."""
        return self._given[2]

    @property
    def texts(self) -> list[str]:
        """Everything that it says: title, heads, one line for each row, notes."""
        title, columns, lines, notes = self._given
        rows = [" · ".join(cell for cell in line.cells if cell) for line in lines]
        return [title, " · ".join(filter(None, columns)), *rows, *notes]

    @property
    def laid(self) -> Laid:
        """Where everything stands now."""
        return self._lay_out(self.width())

    def row_box(self, key: str) -> QRectF:
        """Where the row with a key is."""
        lines = self._given[2]
        at = next(place for place, line in enumerate(lines) if line.key == key)
        return self.laid.rows[at]

    def _lay_out(self, width: int) -> Laid:
        if width not in self._laid:
            # A layout asks for the same few widths again and again.
            self._laid = dict(list(self._laid.items())[-_WIDTHS:])
            title, columns, lines, notes = self._given
            self._laid[width] = lay_out(title, columns, lines, notes, float(width))
        return self._laid[width]

    def heightForWidth(self, width: int) -> int:
        return round(self._lay_out(width).height) + 1

    def hasHeightForWidth(self) -> bool:
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # a layout keeps the height that went with the other width

    def sizeHint(self) -> QSize:
        return QSize(284, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 20)

    def _row_at(self, point: QPointF) -> int:
        rows = self.laid.rows
        return next((at for at in self._keyed if rows[at].contains(point)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._row_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, at: int) -> None:
        if at != self._over:
            self._over = at
            shape = Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._row_at(event.position())
        if at >= 0:
            self._choose(at)

    def _choose(self, at: int) -> None:
        self._cursor = at
        self.update()
        self.chosen.emit(self._given[2][at].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if self._keyed and key in steps:
            place = self._keyed.index(self._cursor) + steps[key]
            self._cursor = self._keyed[min(max(place, 0), len(self._keyed) - 1)]
            self.update()
        elif self._keyed and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._cursor)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, laid = theme.current(), self.laid
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_grounds(painter, laid)
            for words in laid.words:
                painter.setFont(font(words.px, words.weight))
                painter.setPen(QColor(now.text_2 if words.quiet else now.text))
                side = Qt.AlignmentFlag.AlignRight if words.right else Qt.AlignmentFlag.AlignLeft
                flags = side | Qt.AlignmentFlag.AlignTop | WRAP
                painter.drawText(words.box, int(flags), words.text)

    def _paint_grounds(self, painter: QPainter, laid: Laid) -> None:
        """What lies under the words: the row pointed at, the look of a class, the sign of a tap."""
        now, style = theme.current(), screen_style(theme.current())
        for at, (line, box) in enumerate(zip(self._given[2], laid.rows, strict=True)):
            ringed = self.hasFocus() and at == self._cursor
            if at == self._over or ringed:
                painter.setPen(QPen(QColor(now.accent), 2) if ringed else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(now.hover))
                inset = 1.0 if ringed else 0.0
                ground = box.adjusted(inset, inset, -inset, -inset)
                painter.drawRoundedRect(ground, SIZES.radius, SIZES.radius)
            if line.code != NONE:
                look = comparison_look(_LOOK_OF[line.code])
                middle = box.center().y() if line.key else box.top() + 9
                swatch = QRectF(box.left() + 1, round(middle - 9) + 1, 16, 16)
                paint_swatch(painter, look, style, swatch)
            if line.key:
                size = round(TAP_SIGN)
                picture = pixmap("forward", now.text_2, size, self.devicePixelRatioF())
                corner = QPointF(box.right() - TAP_SIGN, box.center().y() - TAP_SIGN / 2)
                painter.drawPixmap(
                    QRectF(corner, QSize(size, size)), picture, QRectF(picture.rect())
                )

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)
