"""What hands do on a view of charts, whatever they hold: one drag, two quick taps, a long press.

`begin`, `go_on`, `end`, `give_up` and the other plain calls are for the canvas to fill in.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QInputEvent

from painmap.ui.chart.chart_view import ChartView
from painmap.ui.parts.taps import SLOP, Device, Taps

HOLD_MS = 600


class Hand(ChartView):
    """Owns nothing but the state of the hand."""

    def init_hand(self) -> None:
        """Call once, after the widget is made."""
        self._device: Device | None = None
        self._panning: QPointF | None = None
        self._space = False
        self._taps, self._now = Taps(), 0.0
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self._held_still)
        self._held_at = QPointF()

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

    def double_tapped(self, point: QPointF, reach: float) -> bool:
        """Whether two quick taps mean something there, or as near as that, which was done."""
        raise NotImplementedError

    def menu_at(self, point: QPointF, *, painted: bool = False) -> bool:
        """Ask for the menu of what is painted there; whether there is any."""
        raise NotImplementedError

    def drag_counts(self) -> bool:
        """Whether a drag that is cut short counts as far as it went."""
        raise NotImplementedError

    # One drag, whatever makes it

    def keep_time(self, event: QInputEvent) -> None:
        """Take the time from an event: it may have waited while something else was done."""
        self._now = float(event.timestamp()) or time.monotonic() * 1000

    def press(
        self, at: QPointF, device: Device, pressure: float | None = None, *, double: bool = False
    ) -> None:
        """Begin a drag, or do what a double tap does; `double`: the system took it for one."""
        self.interrupt()  # its release was lost
        if self.is_second_tap(at, device, double=double):
            return
        if self.begin(at, pressure):
            self._device = device

    def is_second_tap(self, at: QPointF, device: Device, *, double: bool = False) -> bool:
        """Note that something went down; whether that made a double tap, which was done."""
        if self._taps.press(at, device, self._now, told=double) and self.double_tapped(
            at, SLOP[device]
        ):
            self._taps.forget()
            return True
        if device != "mouse":
            self._held_at = at
            self._hold.start()
        return False

    def drag(self, at: QPointF, pressure: float = 1.0) -> None:
        """Go on with the drag."""
        self._taps.move(at)
        if self._device is not None:
            self.go_on(at, pressure)

    def lift(self) -> None:
        """End the drag."""
        self._hold.stop()
        self._taps.lift(self._now)
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
        return self._taps.age(self._now) < HOLD_MS / 2

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
