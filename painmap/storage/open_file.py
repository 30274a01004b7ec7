"""One open clinic file: its transactions, its settings, its end."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine

from painmap.core.findings import Json
from painmap.core.stamps import utc_now
from painmap.storage.audit import Action, Kept, Line, Subject, add_line, lines
from painmap.storage.database import release, writing
from painmap.storage.faults import StorageError, damaged, faults_known, moved
from painmap.storage.migrating import check_still_ours
from painmap.storage.people import Actor, NotAllowedError
from painmap.storage.settings import read_setting, read_settings, write_setting
from painmap.storage.vault.keys_file import keys_path, read_keys, write_keys
from painmap.storage.vault.unlocking import Access

CHECKED_BYTES: Final = 64_000_000


class OpenFile:
    """What all parts of the store share: reading and writing in whole transactions."""

    def __init__(
        self, path: Path, engine: Engine, access: Access, copy: Path | None = None
    ) -> None:
        self.path = path
        self.access = access
        self.copy_before_upgrade = copy
        self.actor = Actor()
        self._engine = engine
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
        with faults_known():
            try:
                self._keep_head()
            finally:
                release(self._engine)

    def _keep_head(self) -> None:
        """Keep the newest line of the audit in the keys file: a tail cut off is noticed by it."""
        if self._head is None or not keys_path(self.path).exists():
            return
        keys = read_keys(self.path)
        if keys.audit_head is None or keys.audit_head[0] < self._head[0]:
            write_keys(self.path, replace(keys, audit_head=self._head))

    def check(self) -> None:
        """Raise StorageError when the file's own structure is damaged; about 1 s for 100 MB.

        An index that lost an entry would hide a stroke or a patient without any error. While it
        reads, nothing is written: larger files are left alone.
        """
        with self._faults():
            if self.path.stat().st_size > CHECKED_BYTES:
                return
        with self._read() as connection:
            broken_seal = connection.exec_driver_sql("PRAGMA cipher_integrity_check").first()
            found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
        if broken_seal is not None or found != "ok":
            raise damaged()

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            with faults_known():
                yield
        except StorageError as error:
            # Whatever SQLite calls it: a file that is gone is what the user can do something about.
            if not os.path.exists(self.path):  # Path.exists may raise
                raise moved() from error
            raise

    def setting(self, key: str, default: Json = None) -> Json:
        with self._read() as connection:
            return read_setting(connection, key, default)

    def settings(self) -> dict[str, Json]:
        """Return everything that was ever set, by key: what `core.clinic.clinic_of` reads."""
        with self._read() as connection:
            return read_settings(connection)

    def set_setting(self, key: str, value: Json) -> None:
        self.set_settings({key: value})

    def set_settings(self, values: Mapping[str, Json]) -> None:
        """Set several at once, all or none; others stay as they are."""
        with self._write("settings", "file") as connection:
            for key, value in values.items():
                write_setting(connection, key, value)

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with self._faults(), self._engine.connect() as connection:
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

    @contextmanager
    def _noted(self) -> Iterator[Connection]:
        """Write what everybody may: lines of the audit."""
        with self._faults(), writing(self._engine).begin() as connection:
            check_still_ours(connection)
            yield connection

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
        kept = add_line(connection, line)
        self._head = kept.seq, kept.hash

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
        """From now on everything is done by this person."""
        self.actor = actor
