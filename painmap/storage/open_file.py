"""One open clinic, in a file or on a server: its transactions, its settings, its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from painmap.core.findings import Json
from painmap.core.stamps import utc_now
from painmap.storage.audit import Action, Kept, Line, Subject, add_line, lines
from painmap.storage.backend import Backend
from painmap.storage.faults import StorageError
from painmap.storage.listening import Happened, News
from painmap.storage.locking import hold
from painmap.storage.migrating import check_still_ours
from painmap.storage.people import Actor, NotAllowedError
from painmap.storage.settings import read_setting, read_settings, settings_told, write_setting
from painmap.storage.vault.unlocking import Access

_NEWEST: Final = "painmap newest line"


class OpenFile:
    """What all parts of the store share: reading and writing in whole transactions."""

    def __init__(self, backend: Backend, copy: Path | None = None) -> None:
        self.backend = backend
        self.copy_before_upgrade = copy
        self.actor = backend.actor
        self._head: tuple[int, str] | None = None
        self._closed = False

    def close(self) -> None:
        """Close the file and leave nothing beside it. Look at `unsaved()` first."""
        if self._closed:
            return
        if self.actor.person_id:
            # A full disk keeps nobody from closing.
            with suppress(StorageError):
                self.note("log-out", "person", self.actor.person_id)
        self._closed = True
        self.backend.close(self._head)

    @property
    def path(self) -> Path:
        """Where the clinic file lies; OnServerError without one."""
        return self.backend.path

    @property
    def location(self) -> str:
        """What is remembered of it: the path of a file, or an address without a password."""
        return self.backend.location

    @property
    def title(self) -> str:
        """What a person calls it: the name of a file, or a database and its server."""
        return self.backend.title

    @property
    def on_server(self) -> bool:
        """Whether the clinic is on a server: no file, no key, no backups of ours."""
        return self.backend.on_server

    @property
    def access(self) -> Access:
        """The key of the clinic file; OnServerError without one."""
        return self.backend.access

    def listen(self, heard: Callable[[News], None]) -> None:
        """Call `heard`, in another thread, for what is done at other workstations, until closed.

        A clinic file is one workstation's: nothing is heard.
        """
        self.backend.listen(heard)

    def tell(self, happened: Happened, subject: Subject, subject_id: str) -> None:
        """Tell other workstations. Never fails: they may look themselves."""
        self.backend.tell(happened, subject, subject_id)

    def check(self) -> None:
        """Raise StorageError when the structure of the database itself is damaged."""
        self.backend.check()

    def setting(self, key: str, default: Json = None) -> Json:
        with self._read_one() as connection:
            return read_setting(connection, key, default)

    def settings(self) -> dict[str, Json]:
        """Return everything that was ever set, by key: what `core.clinic.clinic_of` reads."""
        with self._read_one() as connection:
            return read_settings(connection)

    def set_setting(self, key: str, value: Json) -> None:
        self.set_settings({key: value})

    def set_settings(self, values: Mapping[str, Json]) -> None:
        """Set several at once, all or none; others stay as they are.

        The audit is told which were changed, and of numbers and switches what they are now.
        """
        with self._write() as connection:
            hold(connection, "settings")
            before = read_settings(connection)
            for key, value in values.items():
                write_setting(connection, key, value)
            changed = {key: value for key, value in values.items() if before.get(key) != value}
            self._note(connection, "settings", "file", "", settings_told(changed))
        self.backend.tell("changed", "file", "")

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with self.backend.read() as connection:
            yield connection

    @contextmanager
    def _read_one(self) -> Iterator[Connection]:
        """Read by one statement."""
        with self.backend.read_one() as connection:
            yield connection

    @contextmanager
    def _write(
        self, action: Action | None = None, subject: Subject = "", subject_id: str = ""
    ) -> Iterator[Connection]:
        """Write in one transaction; what is done, if it is named, is a line of the audit in it."""
        if not self.actor.may_write:
            raise NotAllowedError
        with self._noted() as connection:
            yield connection
            if action is not None:
                self._note(connection, action, subject, subject_id)
        if action is not None:
            self.backend.tell("changed", subject, subject_id)

    @contextmanager
    def _noted(self) -> Iterator[Connection]:
        """Write what everybody may: lines of the audit."""
        with self.backend.write() as connection:
            check_still_ours(connection)
            connection.info.pop(_NEWEST, None)
            yield connection
            newest = connection.info.pop(_NEWEST, None)
        if newest is not None:  # now that it is on disk
            self._head = newest

    def _note(
        self,
        connection: Connection,
        action: Action,
        subject: Subject = "",
        subject_id: str = "",
        detail: str = "",
    ) -> None:
        by = self.actor
        line = Line(utc_now(), by.person_id, by.name, action, subject, subject_id, detail)
        hold(connection, "audit")
        kept = add_line(connection, line)
        connection.info[_NEWEST] = kept.seq, kept.hash

    def note(
        self, action: Action, subject: Subject = "", subject_id: str = "", detail: str = ""
    ) -> None:
        """Add a line to the audit: what was looked at, printed, exported … and by whom."""
        with self._noted() as connection:
            self._note(connection, action, subject, subject_id, detail)

    def audit(self, subject_id: str = "") -> list[Kept]:
        """Return the lines of the audit, oldest first: all, or those about one id."""
        with self._read() as connection:
            return list(lines(connection, subject_id))

    def act_as(self, actor: Actor) -> None:
        """From now on everything is done by this person; an emergency of the one before ends."""
        self.backend.set_emergency(begun=False)
        self.actor = actor
