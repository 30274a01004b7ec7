"""After three minutes without a touch the names in an exam are veiled; a tap lifts the veil.

After fifteen the window locks. Both are settings of the clinic. Qt's timers stand still while a
computer sleeps, so the clocks are asked as well: a lid that was shut for an hour locks.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

VEIL_MINUTES, LOCK_MINUTES = 3.0, 15.0
_MINUTE_MS = 60_000
_LOOK_MS = 5_000
"""How often it is looked whether the computer has slept."""
_INPUT = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


def clocks() -> tuple[float, float]:
    """The time of day, which goes on in sleep but may be set, and one that is never set; s."""
    return time.time(), time.monotonic()


class IdleVeil(QObject):
    """Watches a window for input. Signals `veiled(bool)`, `idle()` when it is to be locked.

    `now`: two clocks as `clocks` gives them; the one that went further is believed.
    """

    veiled = Signal(bool)
    idle = Signal()

    def __init__(self, window: QWidget, now: Callable[[], tuple[float, float]] = clocks) -> None:
        super().__init__(window)
        self._is_veiled = False
        self._now = now
        self._touched = now()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self.look)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._set(veiled=True))
        self._lock_timer = QTimer(self)
        self._lock_timer.setSingleShot(True)
        self._lock_timer.timeout.connect(self.idle)
        self.set_minutes(VEIL_MINUTES, LOCK_MINUTES)

    def set_minutes(self, veil: float, lock: float) -> None:
        """After how many minutes names are veiled, and the window is to be locked."""
        self._timer.setInterval(round(veil * _MINUTE_MS))
        self._lock_timer.setInterval(round(lock * _MINUTE_MS))

    def watch(self, window: QWidget) -> None:
        """Begin; the window must have been shown, since its handle is watched: few events pass."""
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
            self._begin_anew()
            self._look.start()

    def look(self) -> None:
        """Do what is due by the clocks, where the timers have slept."""
        waited_ms = 1000 * max(
            now - then for now, then in zip(self._now(), self._touched, strict=True)
        )
        if waited_ms >= self._timer.interval() and self._timer.isActive():
            self._timer.stop()
            self._set(veiled=True)
        if waited_ms >= self._lock_timer.interval() and self._lock_timer.isActive():
            self._lock_timer.stop()
            self.idle.emit()

    def _begin_anew(self) -> None:
        self._touched = self._now()
        self._timer.start()
        self._lock_timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.look()  # the first touch after a sleep comes too late
            self._begin_anew()
            if self._is_veiled:
                self._set(veiled=False)
        return False

    def _set(self, *, veiled: bool) -> None:
        self._is_veiled = veiled
        self.veiled.emit(veiled)
