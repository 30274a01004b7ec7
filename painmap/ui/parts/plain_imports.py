"""Qt's modules without what PySide6 adds to each import of anything else."""

from __future__ import annotations

import builtins


def import_qt() -> None:
    """Import PySide6, and leave Python's own `import` in place; call it before any other of Qt's.

    PySide6 puts a hook there that reads the source of each module imported from then on, and
    keeps it: only so can it tell where `from __feature__ import …` holds, which nobody here uses.
    It cost a tenth of the time to the first window, and more with each library after that.
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain
