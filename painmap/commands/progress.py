"""How far long work at the command line has come: a bar, where somebody sits at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Progress = Callable[[int, int], None]
"""Told how many are done, of how many; as often as one likes."""


@contextmanager
def progress(words: str, *, quiet: bool = False) -> Iterator[Progress]:
    """Give what tells how far it is: a bar at a terminal, on its stderr; else nothing at all.

    `words` say what is counted ("visits"). The bar begins with the first report.
    """
    if quiet or not sys.stderr.isatty():
        yield _to_nobody
        return
    from tqdm import tqdm  # not before it is needed

    with tqdm(desc=words, unit="", file=sys.stderr, dynamic_ncols=True, leave=False) as bar:

        def told(done: int, of: int) -> None:
            first, bar.total = bar.total is None, of
            bar.update(done - bar.n)
            if first:
                bar.refresh()

        yield told


def _to_nobody(_done: int, _of: int) -> None:
    """Nobody is there to be told."""
