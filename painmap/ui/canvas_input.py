"""Mouse, wheel and keys of the canvas; pen and fingers have modules of their own.

All of them end in a few plain calls. `begin`, `go_on`, `end`, `give_up`, `interrupt`, `hover`,
`double_tapped` and `held` are for the canvas to fill in; zooming and panning happens here.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)

from painmap.ui.chart_view import ChartView
from painmap.ui.fingers import Fingers
from painmap.ui.pen import Pen
from painmap.ui.taps import Device, Taps

HOLD_MS = 600
_TOUCHES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
    }
)


def now_ms() -> float:
    """A clock that only goes forward."""
    return time.monotonic() * 1000


class CanvasInput(ChartView):
    """A view of charts that listens to hands; owns nothing but the state of the hand."""

    def init_input(self) -> None:
        """Call once, after the widget is made."""
        self._device: Device | None = None
        self._panning: QPointF | None = None
        self._space = False
        self._taps = Taps()
        self.pen, self.fingers = Pen(self), Fingers(self)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self._held_still)
        self._held_at = QPointF()
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabletTracking(True)

    @property
    def is_drawing(self) -> bool:
        """Whether a drag of the tool is under way."""
        return self._device is not None

    @property
    def drawn_by(self) -> Device | None:
        """What draws at the moment."""
        return self._device

    # What the canvas fills in

    def begin(self, point: QPointF, pressure: float | None = None) -> bool:
        raise NotImplementedError

    def go_on(self, point: QPointF, pressure: float = 1.0) -> None:
        raise NotImplementedError

    def end(self) -> None:
        raise NotImplementedError

    def give_up(self) -> None:
        raise NotImplementedError

    def hover(self, point: QPointF | None) -> None:
        raise NotImplementedError

    def hold_erase(self, held: bool, *, rub: bool = False) -> None:
        raise NotImplementedError

    def hide_zones(self, *, hidden: bool) -> None:
        raise NotImplementedError

    def resize_tool(self, factor: float) -> None:
        raise NotImplementedError

    def double_tapped(self, point: QPointF) -> bool:
        """Whether two quick taps mean something there, which was done."""
        raise NotImplementedError

    def menu_at(self, point: QPointF, *, painted: bool = False) -> bool:
        """Ask for the menu of what is painted there; whether there is any."""
        raise NotImplementedError

    def drag_counts(self) -> bool:
        """Whether a drag that is cut short counts as far as it went."""
        raise NotImplementedError

    # One drag, whatever makes it

    def press(self, at: QPointF, device: Device, pressure: float | None = None) -> None:
        """Begin a drag, or do what a double tap does."""
        self.interrupt()  # its release was lost
        if self.is_second_tap(at, device):
            return
        if self.begin(at, pressure):
            self._device = device
        if device != "mouse":
            self._held_at = at
            self._hold.start()

    def is_second_tap(self, at: QPointF, device: Device) -> bool:
        """Note that something went down; whether that made a double tap, which was done."""
        if self._taps.press(at, device, now_ms()) and self.double_tapped(at):
            self._taps.forget()
            return True
        return False

    def drag(self, at: QPointF, pressure: float = 1.0) -> None:
        """Go on with the drag."""
        self._taps.move(at)
        if self._device is not None:
            self.go_on(at, pressure)

    def lift(self) -> None:
        """End the drag."""
        self._hold.stop()
        self._taps.lift(now_ms())
        if self._device is not None:
            self._device = None
            self.end()

    def stop_drawing(self) -> None:
        """Esc, a second finger: the stroke being drawn leaves no trace."""
        self._hold.stop()
        self._taps.forget()
        if self._device is not None:
            self._device = None
            self.give_up()

    def interrupt(self) -> None:
        """The drag ends for another reason than a lift: a stroke counts, half a line does not."""
        if self._device is None:
            return
        if self.drag_counts():
            self._hold.stop()
            self._taps.forget()
            self._device = None
            self.end()
        else:
            self.stop_drawing()

    def drag_is_young(self) -> bool:
        """Whether the drag may still turn out to be the first of two fingers."""
        return self._taps.age(now_ms()) < HOLD_MS / 2

    def _held_still(self) -> None:
        if self._taps.is_still and self.menu_at(self._held_at, painted=True):
            self._taps.forget()

    # Panning by drags

    def pan_from(self, at: QPointF | None) -> None:
        """Begin to pan at a point; None ends it."""
        self._panning = at
        self._show_pointer()

    @property
    def is_panning(self) -> bool:
        return self._panning is not None

    def pan_to(self, at: QPointF) -> None:
        """Go on panning."""
        if self._panning is not None:
            self.pan(at - self._panning)
            self._panning = at

    @property
    def space_held(self) -> bool:
        """Whether a drag pans."""
        return self._space

    def _show_pointer(self) -> None:
        shape = Qt.CursorShape.BlankCursor
        if self._panning is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        self.setCursor(shape)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()
        if self._is_echo(event):
            return
        middle = event.button() == Qt.MouseButton.MiddleButton
        left = event.button() == Qt.MouseButton.LeftButton
        if middle or (left and self._space):
            self.interrupt()
            self.pan_from(event.position())
        elif left and not self.is_panning:
            self.hold_erase(bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
            self.press(event.position(), "mouse")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_echo(event):
            return
        at = event.position()
        if self.is_panning:
            self.pan_to(at)
        elif self._device == "mouse":
            if event.buttons() & Qt.MouseButton.LeftButton:
                self.drag(at)
            else:
                self.interrupt()  # the release went to somebody else
        if self._device is None:
            self.hold_erase(bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        self.hover(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.is_panning and self._device is None:
            self.pan_from(None)
        elif self._device == "mouse" and event.button() == Qt.MouseButton.LeftButton:
            self.lift()

    def _is_echo(self, event: QMouseEvent) -> bool:
        """Whether the system made this of a pen or finger whose own events come as well."""
        if event.source() == Qt.MouseEventSource.MouseEventNotSynthesized:
            return False
        return self.pen.is_near or self.fingers.are_down

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.resize_tool(1.2 ** (turn / 120))
        else:
            self.zoom(1.0015**turn, event.position())
        event.accept()

    # Pen and fingers

    def tabletEvent(self, event: QTabletEvent) -> None:
        self.pen.take(event)
        event.accept()

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind in _TOUCHES and isinstance(event, QTouchEvent):
            if event.device().type() == QInputDevice.DeviceType.TouchPad:
                return super().event(event)
            self.fingers.take(event)
            event.accept()
            return True
        if kind == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1.0 + event.value(), event.position())
                return True
        elif kind in (QEvent.Type.WindowDeactivate, QEvent.Type.Hide):
            self.interrupt()
            self.let_go_of_keys()
        return super().event(event)

    # Keys that are held

    def let_go_of_keys(self) -> None:
        """Their release may go to another window."""
        self._space = False
        self._panning = None
        self.hold_erase(held=False)
        self.hide_zones(hidden=False)
        self._show_pointer()

    def hold_key(self, event: QKeyEvent, *, down: bool) -> bool:
        """Take a key that does something as long as it is held; whether it was one."""
        if event.key() not in (Qt.Key.Key_Space, Qt.Key.Key_Alt, Qt.Key.Key_H):
            return False
        if event.isAutoRepeat():
            return True
        if event.key() == Qt.Key.Key_Space:
            self._space = down
            self._show_pointer()
        elif event.key() == Qt.Key.Key_H:
            self.hide_zones(hidden=down and self._device is None)
        elif self._device is None:
            self.hold_erase(down)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_drawing:
            self.stop_drawing()
        elif not self.hold_key(event, down=True):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.hold_key(event, down=False):
            super().keyReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hover(None)
        super().leaveEvent(event)
