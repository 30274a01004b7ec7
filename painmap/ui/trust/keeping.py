"""Backups while one works: the first opening of a day makes one, in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from painmap.core.stamps import utc_now
from painmap.errors import KnownError
from painmap.ui.parts.background import Background

if TYPE_CHECKING:
    from painmap.storage.backups import Backup
    from painmap.ui.window.window import MainWindow

BACKUP = "backup"
"""What notices speak of that concern a backup."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keeping", text)


class Keeping:
    """Beside the window's own background: a large file takes a while to copy and to verify."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.background = Background(window)

    def begin(self) -> None:
        """Make today's backup where there is none yet; files that open freely need none."""
        store = self._window.session.store
        if store.on_server or store.access.way == "throw-away":
            return
        path, access = store.path, store.access

        def make() -> Backup | None:
            from painmap.storage.backups import make_daily

            return make_daily(path, access, utc_now())

        def made(backup: Backup | None) -> None:
            if backup is None:
                return
            self.note("daily")
            if not self._window.notice.isVisible():
                self._window.notice.say(_tr("Today's backup is made, and it opens."), about=BACKUP)

        self.background.run(make, made, self._failed)

    def note(self, detail: str) -> None:
        """Tell the audit of a backup that was made, where the file is still open."""
        session = self._window.session
        if session.has_store:
            session.note_seen("file", "", detail, action="backup")

    def run(
        self,
        task: Callable[[], Backup],
        then: Callable[[Backup], object],
        failed: Callable[[KnownError], object],
    ) -> None:
        """Make or verify a backup by hand; a bug is raised."""

        def told(error: BaseException) -> None:
            if not isinstance(error, KnownError):
                raise error
            failed(error)

        self.background.run(task, then, told)

    def close(self) -> None:
        """Let a backup that is being made come to its end."""
        self.background.close()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        told = _tr("Today's backup could not be made. {0}")
        from painmap.ui.parts.wording import error_text

        self._window.notice.say(told.format(error_text(error)), stay=True, about=BACKUP)
