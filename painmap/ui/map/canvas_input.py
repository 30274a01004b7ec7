"""Mouse, wheel and keys of the canvas; pen and fingers have modules of their own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputDevice,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QNativeGestureEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)

from painmap.ui.chart.hand import Hand
from painmap.ui.map.fingers import Fingers
from painmap.ui.map.pen import Pen
from painmap.ui.map.shortcuts import held_keys

_TOUCHES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
    }
)


class CanvasInput(Hand):
    """Makes a few plain calls of the events of all devices. `pen_used()` by the first pen."""

    pen_used = Signal()
    focused = Signal(bool)
    """The keyboard is here now; whether it came by Tab, which then goes on by Tab too."""

    def init_input(self) -> None:
        """Call once, after the widget is made."""
        self.init_hand()
        self.pen, self.fingers = Pen(self), Fingers(self)
        self._held_keys = held_keys()
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabletTracking(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.focused.emit(event.reason() in by_tab)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.keep_time(event)
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
            double = event.type() == QEvent.Type.MouseButtonDblClick
            self.press(event.position(), "mouse", double=double)

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
        self.keep_time(event)
        if self.is_panning and self._device is None:
            self.pan_from(None)
        elif self._device in ("mouse", None) and event.button() == Qt.MouseButton.LeftButton:
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
        self.keep_time(event)
        self.pen.take(event)
        event.accept()

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind in _TOUCHES and isinstance(event, QTouchEvent):
            if event.device().type() == QInputDevice.DeviceType.TouchPad:
                return super().event(event)
            self.keep_time(event)
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
        does = self._held_keys.get(event.key())
        if does is None or event.isAutoRepeat():
            return does is not None
        if does == "hold_pan":
            self._space = down
            self._show_pointer()
        elif does == "hide_all":
            self.hide_zones(hidden=down and self._device is None)
        elif self._device is None:
            self.hold_erase(down)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        given_up = event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Undo)
        if given_up and self.is_drawing:
            self.stop_drawing()
        elif not self.hold_key(event, down=True):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.hold_key(event, down=False):
            super().keyReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hover(None)
        super().leaveEvent(event)
