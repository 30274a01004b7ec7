"""Doing something as soon as a widget has been painted for the first time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls `then` once, at the turn of the loop after the first paint of `watched`."""

    def __init__(self, watched: QWidget, then: Callable[[], object]) -> None:
        super().__init__(watched)
        self._watched, self._then = watched, then
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._watched and event.type() == QEvent.Type.Paint:
            self._watched.removeEventFilter(self)
            # The paint of a window goes on with its children: the timer waits for all of it.
            QTimer.singleShot(0, self._then)
        return False
