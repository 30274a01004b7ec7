"""What takes a moment, such as a passphrase: done in the worker, with a thin bar when it lasts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from painmap.errors import KnownError
from painmap.ui.parts.background import Background
from painmap.ui.parts.widgets import ThinProgress

T = TypeVar("T")
SLOW_MS = 300


class WaitingTask:
    """Holds the fields of a page while its task runs; a bug is raised, a fault is told."""

    def __init__(self, page: QWidget, progress: ThinProgress) -> None:
        self._page, self._progress = page, progress
        self._slow = QTimer(page)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(lambda: progress.set_busy(True))
        self.running = False

    def run(
        self,
        background: Background,
        task: Callable[[], T],
        then: Callable[[T], object],
        refused: Callable[[KnownError], object],
    ) -> None:
        """Do it; a second one while the first runs is not begun."""
        if self.running:
            return
        self._hold(running=True)

        def done(result: T) -> None:
            self._hold(running=False)
            then(result)

        def failed(error: BaseException) -> None:
            self._hold(running=False)
            if not isinstance(error, KnownError):
                raise error
            refused(error)

        background.run(task, done, failed)

    def _hold(self, *, running: bool) -> None:
        self.running = running
        self._page.setEnabled(not running)
        if running:
            self._slow.start()
        else:
            self._slow.stop()
            self._progress.set_busy(False)
