"""After three minutes without a touch the names in an exam are veiled; a tap lifts the veil.

After fifteen the window locks. Both are settings of the clinic.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

VEIL_MINUTES, LOCK_MINUTES = 3.0, 15.0
_MINUTE_MS = 60_000
_INPUT = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


class IdleVeil(QObject):
    """Watches a window for input. Signals `veiled(bool)`, `idle()` when it is to be locked."""

    veiled = Signal(bool)
    idle = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_veiled = False
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
            self._timer.start()
            self._lock_timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._timer.start()
            self._lock_timer.start()
            if self._is_veiled:
                self._set(veiled=False)
        return False

    def _set(self, *, veiled: bool) -> None:
        self._is_veiled = veiled
        self.veiled.emit(veiled)
