"""Work that must not hold up the window: done in a thread, handed over in the window's own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

_ending: list[Background] = []
"""Threads that still work for screens that are gone: nobody waits for them."""


class Background(QObject):
    """Runs tasks one after another. `busy_changed(bool)` drives the thin bar under a header.

    With several `threads` as many run at once, and they end in any order.
    """

    busy_changed = Signal(bool)
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 1) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="painmap-work")
        self._running = 0
        self._finished.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        task: Callable[[], Any],
        then: Callable[[Any], object],
        on_error: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Do `task` in the thread, then `then(result)` in the window's thread."""
        self._running += 1
        self.busy_changed.emit(True)  # noqa: FBT003 a signal's argument has no name
        future = self._pool.submit(task)
        future.add_done_callback(lambda done: self._done(done, then, on_error))

    @property
    def busy(self) -> bool:
        """Whether a task runs or waits."""
        return self._running > 0

    def close(self) -> None:
        """Drop what waits, finish what runs."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _done(self, future: Future[Any], then: object, on_error: object) -> None:
        if not future.cancelled():
            self._finished.emit(future, then, on_error)

    def _hand_over(
        self,
        future: Future[Any],
        then: Callable[[Any], object],
        on_error: Callable[[BaseException], object] | None,
    ) -> None:
        self._running -= 1
        self.busy_changed.emit(self._running > 0)
        error = future.exception()
        if error is None:
            then(future.result())
        elif on_error is not None:
            on_error(error)
        else:
            raise error


def let_end(background: Background) -> None:
    """Its screen is gone: nobody waits for what runs, and its thread ends with it."""
    _ending.append(background)
    close_ended()


def close_ended() -> None:
    """End the threads of screens that are gone, where they have done their work by now."""
    for background in [one for one in _ending if not one.busy]:
        background.close()
        _ending.remove(background)
