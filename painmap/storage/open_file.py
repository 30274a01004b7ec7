"""One open clinic file: its transactions, its settings, its end."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine

from painmap.core.findings import Json
from painmap.storage.database import release, writing
from painmap.storage.faults import StorageError, damaged, faults_known, moved
from painmap.storage.migrating import check_still_ours
from painmap.storage.settings import read_setting, read_settings, write_setting
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
        self._engine = engine
        self._closed = False

    def close(self) -> None:
        """Close the file and leave nothing beside it. Look at `unsaved()` first."""
        if self._closed:
            return
        self._closed = True
        with faults_known():
            release(self._engine)

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
        with self._write() as connection:
            for key, value in values.items():
                write_setting(connection, key, value)

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with self._faults(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with self._faults(), writing(self._engine).begin() as connection:
            check_still_ours(connection)
            yield connection
