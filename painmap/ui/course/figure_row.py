"""A line of a trend in words: its look, its name, how fast it changes; a tap leads with it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from painmap.ui.course.course_lines import LineLook, paint_dot
from painmap.ui.parts import theme
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import column, label, row

_SAMPLE = 34


class _Sample(QWidget):
    """A piece of the line with its dot."""

    def __init__(self, look: LineLook) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(_SAMPLE, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._look.pen(leading=True))
            painter.drawLine(QPointF(1, 9), QPointF(_SAMPLE - 1, 9))
            paint_dot(painter, QPointF(_SAMPLE / 2, 9), self._look)


class FigureRow(QWidget):
    """`chosen()` when it is tapped, or by Enter or space."""

    chosen = Signal()

    def __init__(self, look: LineLook, name: str, words: str, *, leading: bool) -> None:
        super().__init__()
        self.name, self.words = name, words
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        head = label(name, "strong" if leading else "", wrap=True)
        said = label(words, "caption", wrap=True)
        held = row(_Sample(look), column(head, said, gap=0), gap=8, margins=(0, 4, 0, 4))
        held.setStretch(1, 1)
        held.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setLayout(held)
        self.setMinimumHeight(SIZES.target)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{name}: {words}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(300, SIZES.target)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(theme.current().accent), 2))
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
