"""The clinic in one encrypted SQLite file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from painmap.core.stamps import utc_now
from painmap.errors import KnownError
from painmap.storage.backend import Backend
from painmap.storage.database import release, writing
from painmap.storage.faults import StorageError, damaged, faults_known, moved, replaced
from painmap.storage.people import Actor
from painmap.storage.vault.keys_file import KeysMissingError, keys_path, read_keys, write_keys
from painmap.storage.vault.unlocking import Access, unlock

CHECKED_BYTES: Final = 64_000_000


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another in its place; None where the system cannot tell."""
    if os.name != "posix":
        return None  # an open file cannot be replaced there
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


class ClinicFile(Backend):
    """Whoever writes holds the whole file, so that nothing ever comes in between."""

    def __init__(self, path: Path, engine: Engine, access: Access) -> None:
        self._path, self._access = path, access
        self.engine = engine
        self.actor = Actor()
        self._opened = _identity(path)

    @property
    def path(self) -> Path:
        return self._path

    @property
    def location(self) -> str:
        return str(self._path)

    @property
    def title(self) -> str:
        return self._path.name

    def opens_with(self) -> tuple[str, ...]:
        try:
            return tuple(slot.person_id for slot in read_keys(self._path).slots)
        except (KnownError, OSError):
            return ()

    def check_passphrase(self, person_id: str, passphrase: str) -> None:
        with faults_known():
            unlock(self._path, person_id, passphrase, utc_now())

    @property
    def access(self) -> Access:
        return self._access

    @contextmanager
    def faults(self) -> Iterator[None]:
        try:
            with faults_known():
                yield
        except StorageError as error:
            # Whatever SQLite calls it: a file that is gone is what the user can do something about.
            if not os.path.exists(self._path):  # Path.exists may raise
                raise moved() from error
            if self._is_another:
                raise replaced() from error
            raise

    @property
    def _is_another(self) -> bool:
        """Whether another file lies in its place, as after a restore by another program. SQLite
        refuses to write to what was there then, and calls it read-only."""
        now = _identity(self._path)
        return None not in (now, self._opened) and now != self._opened

    def reading(self) -> Engine:
        return self.engine

    def writing(self) -> Engine:
        return writing(self.engine)

    def check(self) -> None:
        """Raise StorageError when the file's own structure is damaged; about 1 s for 100 MB.

        An index that lost an entry would hide a stroke or a patient without any error. While it
        reads, nothing is written: larger files are left alone.
        """
        with self.faults():
            if self._path.stat().st_size > CHECKED_BYTES:
                return
        with self.read() as connection:
            broken_seal = connection.exec_driver_sql("PRAGMA cipher_integrity_check").first()
            found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
        if broken_seal is not None or found != "ok":
            raise damaged()

    def audit_head(self) -> tuple[int, str] | None:
        try:
            return read_keys(self._path).audit_head
        except (KeysMissingError, OSError):
            return None

    def close(self, head: tuple[int, str] | None) -> None:
        """Close the file and leave nothing beside it but its keys."""
        with faults_known():
            try:
                self._keep(head)
            finally:
                release(self.engine)

    def _keep(self, head: tuple[int, str] | None) -> None:
        """Keep the newest line of the audit in the keys file: a tail cut off is noticed by it."""
        if head is None or self._is_another or not keys_path(self._path).exists():
            return
        keys = read_keys(self._path)
        if keys.audit_head is None or keys.audit_head[0] < head[0]:
            write_keys(self._path, replace(keys, audit_head=head))
