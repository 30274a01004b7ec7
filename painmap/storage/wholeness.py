"""Opening a clinic file that nobody works with, to see that all of it can be read."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from painmap.storage import driver
from painmap.storage.database import check_key, engine_for, release
from painmap.storage.faults import damaged, faults_known
from painmap.storage.vault.unlocking import Access


def check_whole(path: Path, access: Access) -> None:
    """Raise StorageError unless the key opens the file, and every page and index of it is whole."""
    engine = engine_for(path, access)
    try:
        with faults_known():
            check_key(engine, access)
            with engine.connect() as connection:
                sealed = connection.exec_driver_sql("PRAGMA cipher_integrity_check").first()
                whole = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    finally:
        with suppress(driver.Error, DBAPIError):
            release(engine)
    if sealed is not None or whole != "ok":
        raise damaged()
