"""One thread that writes, so that lifting the pen never waits for the disk."""

from __future__ import annotations

import atexit
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Event, Thread
from typing import TypeVar

_T = TypeVar("_T")
_Job = Callable[[], None]

_GIVE_WAY_S = 0.01
"""How long a task waits where nobody waits for it, so that the lift of a pen is shown first:
two threads that both run Python take turns, and each turn holds the other up."""


class Writer:
    """Runs what is submitted, one after another, in order. Exceptions reach the future."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._closed = False
        self._hurry = Event()
        # A daemon, or a crash of the window would leave a process behind that nobody sees; what
        # is queued is still written when the interpreter ends.
        self._thread = Thread(target=self._work, name="painmap-writer", daemon=True)
        self._thread.start()
        atexit.register(self.close)

    def submit(self, task: Callable[[], _T]) -> Future[_T]:
        """Queue a task; its result or exception is in the future."""
        if self._closed:
            raise RuntimeError("the writer is closed")
        future: Future[_T] = Future()

        def job() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = task()
            except BaseException as error:  # noqa: BLE001  # the one who submitted handles it
                future.set_exception(error)
            else:
                future.set_result(result)

        self._queue.put(job)
        return future

    def flush(self, timeout: float | None = None) -> None:
        """Wait until everything submitted so far is done; TimeoutError after `timeout` s."""
        if self._closed:
            return
        self._hurry.set()
        try:
            self.submit(lambda: None).result(timeout)
        finally:
            self._hurry.clear()

    def close(self) -> None:
        """Finish what is queued and end the thread. Closing twice does no harm."""
        if self._closed:
            return
        self._closed = True
        self._hurry.set()
        self._queue.put(None)
        self._thread.join()
        atexit.unregister(self.close)

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            self._hurry.wait(_GIVE_WAY_S)
            job()
