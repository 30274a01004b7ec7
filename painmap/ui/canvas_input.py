"""Mouse, pen, fingers and keys of the canvas, made into a few plain calls.

`begin(point, erase)`, `go_on(point)`, `end()`, `give_up()` for drags of the tool and `hover(point)`
are for the canvas to fill in; zooming and panning the view happens here.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)

from painmap.ui.chart_view import ChartView


class CanvasInput(ChartView):
    """A view of charts that listens to hands; owns nothing but the state of the hand."""

    def init_input(self) -> None:
        """Call once, after the widget is made."""
        self._drawing = False
        self._panning: QPointF | None = None
        self._space = False
        self._pen_near = False
        self._pinch: tuple[QPointF, float] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabletTracking(True)

    @property
    def is_drawing(self) -> bool:
        """Whether a drag of the tool is under way."""
        return self._drawing

    def begin(self, point: QPointF, *, erase: bool) -> bool:
        raise NotImplementedError

    def go_on(self, point: QPointF) -> None:
        raise NotImplementedError

    def end(self) -> None:
        raise NotImplementedError

    def give_up(self) -> None:
        raise NotImplementedError

    def hover(self, point: QPointF | None) -> None:
        raise NotImplementedError

    def stop_drawing(self) -> None:
        """Esc, a second finger, a lost window: the stroke being drawn leaves no trace."""
        if self._drawing:
            self._drawing = False
            self.give_up()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        middle = event.button() == Qt.MouseButton.MiddleButton
        left = event.button() == Qt.MouseButton.LeftButton
        if middle or (left and self._space):
            self.stop_drawing()
            self._panning = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif left:
            erase = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._drawing = self.begin(event.position(), erase=erase)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._panning is not None:
            self.pan(at - self._panning)
            self._panning = at
        elif self._drawing:
            self.go_on(at)
        self.hover(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._panning is not None:
            self._panning = None
            self.setCursor(
                Qt.CursorShape.OpenHandCursor if self._space else Qt.CursorShape.BlankCursor
            )
        elif self._drawing and event.button() == Qt.MouseButton.LeftButton:
            self._drawing = False
            self.end()

    # Pen: its own events, so that pressure of the hand and eraser end are known

    def tabletEvent(self, event: QTabletEvent) -> None:
        at = event.position()
        eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
        erase = eraser or bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.type() == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            if not self._drawing:
                self._drawing = self.begin(at, erase=erase)
        elif event.type() == QEvent.Type.TabletMove:
            if self._drawing:
                self.go_on(at)
            self.hover(at)
        elif event.type() == QEvent.Type.TabletRelease and self._drawing:
            self._drawing = False
            self.end()
        event.accept()

    # Fingers: one paints, two move and zoom

    def event(self, event: QEvent) -> bool:
        kinds = (
            QEvent.Type.TouchBegin,
            QEvent.Type.TouchUpdate,
            QEvent.Type.TouchEnd,
            QEvent.Type.TouchCancel,
        )
        if event.type() in kinds and isinstance(event, QTouchEvent):
            if event.device().type() == QInputDevice.DeviceType.TouchPad:
                return super().event(event)
            self._touched(event)
            event.accept()
            return True
        if event.type() in (QEvent.Type.WindowDeactivate, QEvent.Type.Hide):
            self._space = False
        return super().event(event)

    def _touched(self, event: QTouchEvent) -> None:
        points = event.points()
        if event.type() == QEvent.Type.TouchCancel:
            self.stop_drawing()
            self._pinch = None
        elif len(points) >= 2:
            self.stop_drawing()
            self._pinched(points[0], points[1], ended=event.type() == QEvent.Type.TouchEnd)
        elif event.type() == QEvent.Type.TouchBegin:
            self._pinch = None
            self._drawing = self.begin(points[0].position(), erase=False)
        elif event.type() == QEvent.Type.TouchUpdate and self._drawing:
            self.go_on(points[0].position())
        elif event.type() == QEvent.Type.TouchEnd:
            self._pinch = None
            if self._drawing:
                self._drawing = False
                self.end()
            self.hover(None)

    def _pinched(self, one: QEventPoint, other: QEventPoint, *, ended: bool) -> None:
        middle = (one.position() + other.position()) / 2
        apart = one.position() - other.position()
        distance = max((apart.x() ** 2 + apart.y() ** 2) ** 0.5, 1.0)
        if self._pinch is not None:
            last_middle, last_distance = self._pinch
            self.zoom(distance / last_distance, middle)
            self.pan(middle - last_middle)
        self._pinch = None if ended else (middle, distance)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif event.key() == Qt.Key.Key_Escape and self._drawing:
            self.stop_drawing()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.setCursor(Qt.CursorShape.BlankCursor)
        else:
            super().keyReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hover(None)
        super().leaveEvent(event)
