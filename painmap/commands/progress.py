"""How far long work at the command line has come: a bar, where somebody sits at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Any

Progress = Callable[[int, int], None]
"""Told how many are done, of how many, as often as one likes; of 0 where nobody can say."""

_TICK_S = 0.25


@contextmanager
def progress(words: str, *, quiet: bool = False) -> Iterator[Progress]:
    """Give what tells how far it is: a bar at a terminal, on its stderr; else nothing at all.

    `words` say what is counted ("visits"). The bar begins with the first report: till then
    somebody may be asked for a passphrase on the same line.
    """
    if quiet or not sys.stderr or not sys.stderr.isatty():
        yield _to_nobody
        return
    bar = _Bar(words)
    try:
        yield bar.tell
    finally:
        bar.close()


class _Bar:
    """A bar of tqdm's; of what cannot be counted, the time."""

    def __init__(self, words: str) -> None:
        self._words = words
        self._bar: Any = None
        self._over = Event()
        self._ticking: Thread | None = None

    def tell(self, done: int, of: int) -> None:
        first = self._bar is None
        if first:
            self._bar = self._begun(counted=of > 0)
        self._bar.total = of or None
        self._bar.update(done - self._bar.n)
        if first:
            self._bar.refresh()
        if of == 0 and self._ticking is None:
            self._ticking = Thread(target=self._tick, daemon=True)
            self._ticking.start()

    def close(self) -> None:
        self._over.set()
        if self._ticking is not None:
            self._ticking.join()
        if self._bar is not None:
            self._bar.close()

    def _begun(self, *, counted: bool) -> Any:
        from tqdm import tqdm  # not before it is needed

        shape = None if counted else "{desc} … {elapsed}"
        words = self._words if counted else "working"
        return tqdm(desc=words, unit="", file=sys.stderr, dynamic_ncols=True, leave=False,
                    bar_format=shape)  # fmt: skip

    def _tick(self) -> None:
        while not self._over.wait(_TICK_S):
            self._bar.refresh()


def _to_nobody(_done: int, _of: int) -> None:
    """Nobody is there to be told."""
