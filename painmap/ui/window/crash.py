"""Brings errors from any thread to the window: a sentence, or a bug with a report to copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from painmap.errors import KnownError
from painmap.ui.parts.notice import NoticeBar

UNSAVED = "a bug, with changes not on disk"
"""What the bar speaks of until they are."""


class ErrorRelay(QObject):
    """`show_bug` and `show_known` may be called from any thread; the bar speaks in its own."""

    _bug = Signal(str)
    _known = Signal(object)

    def __init__(self, bar: NoticeBar, unsaved: Callable[[], bool] = lambda: False) -> None:
        super().__init__(bar)
        self._bar, self._unsaved = bar, unsaved
        self._report = ""
        self._bug.connect(self._say_bug)
        self._known.connect(bar.say_error)

    def show_bug(self, report: str, _path: Path | None = None) -> None:
        """Tell of a bug of Painmap's."""
        self._bug.emit(report)

    def show_known(self, error: KnownError) -> None:
        """Tell of a fault of the environment."""
        self._known.emit(error)

    def _say_bug(self, report: str) -> None:
        self._report = report
        unsaved = self.tr("Something in Painmap went wrong. The last changes are not on disk yet.")
        saved = self.tr("Something in Painmap went wrong. The exam is on disk.")
        self._bar.say(
            unsaved if self._unsaved() else saved,
            self.tr("Copy the report"),
            self._copy,
            stay=True,
            about=UNSAVED if self._unsaved() else "",
        )

    def note_written(self) -> None:
        """Something went to disk: say so where the bar still says that it is not there."""
        if self._bar.about == UNSAVED and not self._unsaved():
            self._say_bug(self._report)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._bar.say(self.tr("The report is copied. It names no patient."))
