"""The folder in which the clinic's system lays patients: looked at whenever it changes.

Looking is all that is done by itself. Nobody is taken over without a press, and no file is moved,
changed or deleted.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from painmap.errors import KnownError

if TYPE_CHECKING:
    from painmap.exchange.patients_file import Incoming, Read
    from painmap.exchange.waiting_patients import Looked, Waiting, WaitingFolder
    from painmap.ui.parts.background import Background
    from painmap.ui.parts.preferences import PreferenceFile
    from painmap.ui.session.session import Session

SETTLE_MS = 300
"""Whoever writes a file writes it in pieces: it is looked at when nothing changed for a while."""
AGAIN_MS = 30_000
"""A folder that is gone, as a network's at times, is looked for again."""
MOST_WAITING = 300
"""So many are offered at once; whoever is here already is not one of them."""
MOST_WATCHED = 50


class IncomingPatients(QObject):
    """Signals: `changed()` when another number waits, or something else is broken."""

    changed = Signal()

    def __init__(
        self, parent: QObject, session: Session, background: Background, preferences: PreferenceFile
    ) -> None:
        super().__init__(parent)
        self._session, self._background, self._preferences = session, background, preferences
        self._watcher: QFileSystemWatcher | None = None
        self._folder: WaitingFolder | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self.look)
        self.looked: Looked | None = None
        self.found: list[Waiting] = []
        self.problem: KnownError | None = None
        self._settled: set[Incoming] = set()

    @property
    def folder(self) -> Path | None:
        """The folder that is watched, None where none is."""
        chosen = self._preferences.now.patients_folder
        return Path(chosen) if chosen else None

    @property
    def waiting(self) -> list[Waiting]:
        """Who is not here yet and was not settled by hand."""
        return [
            one for one in self.found if one.kind != "here" and one.incoming not in self._settled
        ]

    @property
    def more(self) -> int:
        """How many were not compared yet: they come when those who wait are taken in."""
        return 0 if self.looked is None else len(self.looked.patients) - len(self.found)

    @property
    def background(self) -> Background:
        """The thread in which all of this is done."""
        return self._background

    @property
    def has_news(self) -> bool:
        """Whether somebody waits, or something has to be told."""
        broken = self.looked is not None and bool(self.looked.broken)
        return bool(self.waiting) or broken or self.problem is not None

    def watch(self, folder: Path | None) -> None:
        """Watch a folder from now on, None for none; this computer remembers it."""
        self._preferences.change(patients_folder="" if folder is None else str(folder))
        self._forget()
        self.look()

    def settle(self, incoming: Incoming) -> None:
        """Somebody said who this is: nobody is asked about them again till the next start."""
        self._settled.add(incoming)
        self.changed.emit()

    def look(self) -> None:
        """Look into the folder, in a thread; without one, or without a clinic, do nothing."""
        folder = self.folder
        if folder is None or not self._session.has_store:
            self._forget()
            self.changed.emit()
            return
        if self._folder is None:
            from painmap.exchange.waiting_patients import WaitingFolder

            self._folder = WaitingFolder(folder)
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(lambda _path: self._settle.start(SETTLE_MS))
            self._watcher.fileChanged.connect(lambda _path: self._settle.start(SETTLE_MS))
        watched, store = self._folder, self._session.store

        def look() -> tuple[Looked, list[Waiting]]:
            from painmap.exchange.waiting_patients import compared

            looked = watched.look()
            return looked, compared(store, looked.patients, MOST_WAITING)

        self._background.run(
            look,
            lambda found: self._seen(watched, *found),
            lambda error: self._failed(watched, error),
        )

    def read(self, path: Path, then: Callable[[Read, list[Waiting]], object],
             failed: Callable[[KnownError], object]) -> None:  # fmt: skip
        """Read one file, in a thread, and compare who is in it with who is here."""
        store = self._session.store

        def read() -> tuple[Read, list[Waiting]]:
            from painmap.exchange.patients_file import read_patients_file
            from painmap.exchange.waiting_patients import compared

            found = read_patients_file(path)
            return found, compared(store, found.patients, MOST_WAITING)

        def refused(error: BaseException) -> None:
            if not isinstance(error, KnownError):
                raise error
            failed(error)

        self._background.run(read, lambda found: then(*found), refused)

    def _seen(self, watched: WaitingFolder, looked: Looked, found: list[Waiting]) -> None:
        if watched is not self._folder:
            return
        self.looked, self.found, self.problem = looked, found, None
        self._watch_again(watched.folder, looked)
        self.changed.emit()

    def _failed(self, watched: WaitingFolder, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        if watched is self._folder:
            self.looked, self.found, self.problem = None, [], error
            self._settle.start(AGAIN_MS)  # nothing tells when it comes back
            self.changed.emit()

    def _watch_again(self, folder: Path, looked: Looked) -> None:
        """Watch the folder, and the files that are not whole: they may be finished in place."""
        watcher = self._watcher
        if watcher is None:
            return
        wanted = {str(folder)}
        wanted |= {str(folder / one.file) for one in looked.broken[:MOST_WATCHED]}
        now = {*watcher.files(), *watcher.directories()}
        if gone := sorted(now - wanted):
            watcher.removePaths(gone)
        new = sorted(path for path in wanted - now if Path(path).exists())
        if new:
            watcher.addPaths(new)

    def _forget(self) -> None:
        if self._watcher is not None:
            self._watcher.deleteLater()
        self._watcher = self._folder = self.looked = self.problem = None
        self.found = []
        self._settle.stop()
