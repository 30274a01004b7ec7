"""After three minutes without a touch the names in an exam are veiled; a tap lifts the veil."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

IDLE_MS = 180_000
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
    """Watches a window for input. Signal `veiled(bool)`."""

    veiled = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_veiled = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(lambda: self._set(veiled=True))

    def watch(self, window: QWidget) -> None:
        """Begin; the window must have been shown, since its handle is watched: few events pass."""
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
            self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._timer.start()
            if self._is_veiled:
                self._set(veiled=False)
        return False

    def _set(self, *, veiled: bool) -> None:
        self._is_veiled = veiled
        self.veiled.emit(veiled)
