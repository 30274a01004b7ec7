"""Work of some seconds in a thread: words, a bar and *Stop*, shown when it lasts."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from painmap.errors import KnownError
from painmap.ui.parts.background import Background
from painmap.ui.parts.widgets import TextButton, ThinProgress, column, label, row

T = TypeVar("T")
Told = Callable[[int, int], None]
"""Called by the work with how much is done, of how much; it raises where somebody has stopped."""
SLOW_MS = 300


def tr(text: str) -> str:
    return QCoreApplication.translate("StoppableWork", text)


class StoppableWork(QWidget):
    """One task at a time. What it raises as a KnownError is told; any other error is a bug.

    Signal: `shown()` when it takes room on the screen.
    """

    shown = Signal()
    _told = Signal(int, int)

    def __init__(self, stopped: type[KnownError]) -> None:
        """`stopped` is raised in the thread where somebody has asked to stop."""
        super().__init__()
        self._stopped = stopped
        self._stop = Event()
        self._gone = False
        self.running = False
        self.words = label("", "quiet", wrap=True)
        self.bar = ThinProgress()
        self.stop_button = TextButton(tr("Stop"), role="quiet", on_click=self.stop)
        told = row(self.words, self.stop_button)
        told.setStretch(0, 1)
        self.setLayout(column(told, self.bar, gap=4))
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._show)
        self._told.connect(self._show_done)
        self.hide()

    def run(
        self,
        background: Background,
        words: str,
        task: Callable[[Told], T],
        then: Callable[[T], object],
        refused: Callable[[KnownError], object],
    ) -> None:
        """Do it; a second one while the first runs is not begun. Stopping is told to `refused`."""
        if self.running:
            return
        self.running = True
        self._stop.clear()
        self.words.setText(words)
        self.stop_button.setEnabled(True)
        self.bar.set_busy(True)
        self._slow.start()

        def done(result: T) -> None:
            if self._gone:
                return
            self._end()
            then(result)

        def failed(error: BaseException) -> None:
            if self._gone and isinstance(error, KnownError):
                return
            self._end()
            if not isinstance(error, KnownError):
                raise error
            refused(error)

        background.run(lambda: task(self._tell), done, failed)

    def stop(self) -> None:
        """Ask the task to end; it does so at its next step, and nothing of it is kept."""
        self._stop.set()
        self.stop_button.setEnabled(False)
        self.words.setText(tr("Stopping…"))

    def forget(self) -> None:
        """Stop as well as one can, and say nothing any more: the screen is gone."""
        self._gone = True
        self._stop.set()

    def _tell(self, done: int, of: int) -> None:
        """In the thread."""
        if self._stop.is_set():
            raise self._stopped
        try:
            self._told.emit(done, of)
        except RuntimeError as error:  # the screen went away at this very moment
            raise self._stopped from error

    def _show(self) -> None:
        self.show()
        self.shown.emit()

    def _show_done(self, done: int, of: int) -> None:
        if self.running:
            self.bar.setRange(0, max(of, 1))
            self.bar.setValue(done)

    def _end(self) -> None:
        self.running = False
        self._slow.stop()
        self.bar.set_busy(False)
        self.hide()
