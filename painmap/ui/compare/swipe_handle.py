"""The upright line with a grip that divides one chart: the earlier visit left of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from painmap.ui.parts import theme
from painmap.ui.parts.theme import SIZES

WIDTH = SIZES.target
_STEP, _GRIP = 0.02, 15.0
_INK, _HALO = "#1C2126", "#FFFFFF"


class SwipeHandle(QWidget):
    """`dragged(x)`: where the line is to be, in the parent's px. Arrow keys move it too."""

    dragged = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAccessibleName(self.tr("Divide: the earlier visit left of it, the later right"))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self._offset = 0.0

    def stand_at(self, x: float) -> None:
        """Lie around a place of the parent, as high as it is."""
        self.setGeometry(round(x) - WIDTH // 2, 0, WIDTH, self._over.height())

    @property
    def at(self) -> float:
        """Where the line is, in the parent's px."""
        return self.x() + WIDTH / 2

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._offset = event.position().x() - WIDTH / 2

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons():
            self.dragged.emit(self.x() + event.position().x() - self._offset)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1.0, Qt.Key.Key_Right: 1.0}
        key = Qt.Key(event.key())
        if key in steps:
            self.dragged.emit(self.at + steps[key] * _STEP * self._over.width())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        middle = QPointF(WIDTH / 2, self.height() / 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for colour, width in ((_HALO, 4.0), (_INK, 2.0)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), self.height()))
            ring = theme.current().accent if self.hasFocus() else _INK
            painter.setPen(QPen(QColor(ring), 3 if self.hasFocus() else 1.5))
            painter.setBrush(QColor(_HALO))
            painter.drawEllipse(middle, _GRIP, _GRIP)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(_INK))
            for side in (-1, 1):
                tip = middle + QPointF(9.0 * side, 0)
                back = middle + QPointF(4.0 * side, 0)
                painter.drawPolygon(QPolygonF([tip, back + QPointF(0, -5), back + QPointF(0, 5)]))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)
