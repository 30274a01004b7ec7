"""At the door of a damaged file: a backup is offered, and put in its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from painmap.core.stamps import utc_now
from painmap.errors import KnownError
from painmap.ui.parts.wording import moment

if TYPE_CHECKING:
    from painmap.storage.backups import Backup
    from painmap.ui.trust.door_screen import DoorScreen
    from painmap.ui.window.window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Door", text)


class DoorRestoring:
    """Remembers what was typed till a backup is restored or somebody goes back."""

    def __init__(
        self, window: MainWindow, screen: DoorScreen, show_file: Callable[[Path], None]
    ) -> None:
        self._window, self._screen, self._show_file = window, screen, show_file
        self._path = Path()
        self._typed = ("", "")
        screen.restoring.chosen.connect(self._restore)
        screen.restoring.cancelled.connect(lambda: self._show_file(self._path))

    def forget(self) -> None:
        """Nobody stands before a damaged file any more."""
        self._typed = ("", "")

    def offers(self, error: KnownError, path: Path, person_id: str, typed: str) -> bool:
        """Show the backups where it is damage that keeps somebody out; tell whether it is.

        `typed` is the passphrase of a person, or the recovery code where nobody is named.
        """
        from painmap.storage.backups import backups_of
        from painmap.storage.faults import DamagedFileError

        if not isinstance(error, DamagedFileError):
            return False
        self._path, self._typed = path, (person_id, typed)
        found = [(str(one.path), moment(one.at)) for one in backups_of(path)]
        self._screen.restoring.begin(path, found)
        self._screen.pages.show_page(self._screen.restoring)
        return True

    def _restore(self, archive: Path) -> None:
        path, typed = self._path, self._typed

        def put_back() -> Backup | None:
            from painmap.storage.door_restoring import restore_at_the_door, way_in

            now = utc_now()
            kept, _by = restore_at_the_door(archive, path, way_in(path, *typed, now), now)
            return kept

        def done(kept: Backup | None) -> None:
            self._show_file(path)
            told = _tr("Restored. The damaged file is kept: {0}.")
            self._window.notice.say(
                told.format(kept.path.name) if kept else _tr("Restored."), stay=True
            )

        self._screen.task.run(
            self._window.background, put_back, done, self._screen.restoring.refuse
        )
