"""Whether the last change is on disk: one writer thread, its outcomes brought to the window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

from painmap.core.stamps import utc_now
from painmap.errors import KnownError
from painmap.storage.writer import Writer

RETRY_MS = 5_000
_SWITCH_S = 5e-4
SOON_MS = 250
"""How soon it is tried again when another window was writing."""


@dataclass(frozen=True, slots=True)
class SaveState:
    """Whether the last change is on disk. `at` is when it was put there, or made, or signed."""

    kind: Literal["saved", "saving", "failed", "signed"]
    at: datetime | None = None


class Saving(QObject):
    """Hands tasks to the writer. Signals: `state_changed(SaveState)`, `failed(KnownError)` once
    for a series of failures, `retry_wanted()` until one succeeds: every five seconds, or soon
    where the fault passes by itself; `written()` after each task that went well."""

    state_changed = Signal(object)
    failed = Signal(object)
    retry_wanted = Signal()
    written = Signal()
    _finished = Signal(object, object)
    _noted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.state = SaveState("saved")
        self._writer: Writer | None = None
        self._pending = 0
        self._failing = False
        self._told_passing = False
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._ask_for_retry)
        self._finished.connect(self._after_write, Qt.ConnectionType.QueuedConnection)
        self._noted.connect(_raise_bug, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        """Begin with a writer of its own for a clinic file."""
        self.close()
        # Python lets a thread go on for 5 ms: a third of a frame, each time that one writes.
        sys.setswitchinterval(_SWITCH_S)
        self._writer = Writer()

    def close(self) -> None:
        """Finish what is queued and end the thread."""
        self.flush()
        self._retry.stop()
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def begin(self, state: SaveState, *, held_back: bool = False) -> None:
        """Another exam is open: start from this state, and keep trying what is held back."""
        self._failing = held_back
        if held_back:
            self._retry.start(RETRY_MS)
        else:
            self._retry.stop()
        self._set(state)

    def submit(self, task: Callable[[], object]) -> None:
        """Queue a task; never waits for the disk."""
        if self._writer is None:
            raise RuntimeError("no clinic file is open")
        self._pending += 1
        if self.state.kind == "saved":
            self._set(SaveState("saving", self.state.at))
        self._writer.submit(task).add_done_callback(self._done)

    def beside(self, task: Callable[[], object]) -> None:
        """Queue a task that says nothing of whether the exam is on disk; faults are let pass."""
        if self._writer is None:
            raise RuntimeError("no clinic file is open")
        self._writer.submit(task).add_done_callback(
            lambda done: self._noted.emit(done.exception()) if done.exception() else None
        )

    def run(self, task: Callable[[], object]) -> None:
        """Do a task in its turn and wait for it; its error is the caller's to tell."""
        if self._writer is None:
            raise RuntimeError("no clinic file is open")
        self._writer.submit(task).result()

    def flush(self) -> None:
        """Wait until everything queued is written, or has failed; `state` knows it then."""
        if self._writer is not None:
            self._writer.flush()
            # The outcomes lie in the queue of events; whoever flushes asks for them next.
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def _ask_for_retry(self) -> None:
        if self._pending == 0:
            self.retry_wanted.emit()

    def _done(self, future: Future[Any]) -> None:
        # Runs in the writer's thread: the queued signal carries the outcome over.
        self._finished.emit(future.exception(), utc_now())

    def _after_write(self, error: BaseException | None, at: datetime) -> None:
        self._pending = max(0, self._pending - 1)
        signed = self.state.kind == "signed"
        if error is None:
            self._retry.stop()
            self._failing = False
            if self._pending == 0 and not signed:
                self._set(SaveState("saved", at))
            self.written.emit()
            return
        passing = isinstance(error, KnownError) and error.passing
        first = not self._failing or (self._told_passing and not passing)
        self._failing, self._told_passing = True, passing
        if not signed:
            self._set(SaveState("failed", self.state.at))
        self._retry.start(SOON_MS if passing else RETRY_MS)
        if not isinstance(error, KnownError):
            if first:
                raise error
        elif first:
            self.failed.emit(error)

    def _set(self, state: SaveState) -> None:
        self.state = state
        self.state_changed.emit(state)


def _raise_bug(error: BaseException) -> None:
    if not isinstance(error, KnownError):
        raise error
