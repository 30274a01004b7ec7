"""Work that follows a stroke, a piece at a time: an event of the pen never waits for two."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

GAP_MS: Final = 2
"""What lies between two pieces. Without it Qt does all that is due in one go."""
FRAME_MS: Final = 16


class Turns(QObject):
    """Does what was asked for in that order, each piece once however often it was asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._take_one)

    def ask(self, work: Callable[[], None]) -> None:
        """Have something done soon: a method of an object that lives as long as this."""
        if work not in self._waiting:
            self._waiting.append(work)
            if not self._next.isActive():
                self._next.start(0)

    def put_off(self) -> None:
        """Let a frame go by: what was done just now has taken long enough."""
        if self._next.isActive():
            self._next.start(FRAME_MS)

    def waits(self, work: Callable[[], None]) -> bool:
        """Whether something is still to be done."""
        return work in self._waiting

    def _take_one(self) -> None:
        if self._waiting:
            try:
                self._waiting.popleft()()
            finally:
                self._next.start(GAP_MS)
