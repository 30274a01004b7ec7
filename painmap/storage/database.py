"""One local encrypted SQLite file: how it is connected, recognised, and tried for writing."""

from __future__ import annotations

import random
import sqlite3
import time
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import QueuePool

from painmap.storage import driver
from painmap.storage.faults import (
    PlainFileError,
    StorageError,
    damaged,
    may_not_read,
    not_ours,
    read_only,
)
from painmap.storage.vault.unlocking import Access, WrongCodeError

APPLICATION_ID: Final = 0x504E4D50
"""'PNMP' in the header of each file of ours, so that no other program's file is ever changed."""

BUSY_SECONDS = 5.0
_MAGIC = b"SQLite format 3\0"
_APPLICATION_ID_AT = slice(68, 72)

# A rollback journal, not WAL: between two strokes everything is in the one file, so that a copy of
# it is a whole copy, and a file on a network share works. TRUNCATE with FULL makes a commit last
# through a power cut (DELETE does not sync the folder after it removed the journal). The three
# syncs of a commit cost a few ms on the writer's thread, where nobody waits for them.
# fullfsync matters on macOS alone, where fsync does not reach the platter.
_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA trusted_schema = OFF",
    # Of encrypted pages the decrypted ones are kept: 32 MB, where 2 would be usual.
    "PRAGMA cache_size = -32000",
)


def engine_for(path: Path, access: Access) -> Engine:
    """Return an engine on a file, which it never makes.

    Transactions begin with BEGIN, or with BEGIN IMMEDIATE: see `writing`.
    """
    key = access.database_key()
    # SQLite takes no host in a file URI; a Windows share needs two more slashes.
    uri = path.absolute().as_uri()
    if not uri.startswith("file:///"):
        uri = uri.replace("file://", "file:////", 1)
    uri += "?mode=rw"

    def connect() -> driver.Connection:
        connection = driver.connect(uri, key, timeout=BUSY_SECONDS)
        try:
            for pragma in _PRAGMAS:
                connection.execute(pragma)
        except driver.Error:
            connection.close()
            raise
        return connection

    # The connection used last is lent first: it still holds pages that it deciphered.
    engine = create_engine(
        "sqlite://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=4,
        pool_use_lifo=True,
        module=driver.MODULE,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get("writes", False):
            _take_lock(connection)
        else:
            connection.exec_driver_sql("BEGIN")

    return engine


def _take_lock(connection: Connection) -> None:
    """Begin to write, asking for the lock every few ms until BUSY_SECONDS are over.

    SQLite's own waiting asks ever more rarely, so that one who writes all the time hardly ever
    lets another in; uneven short pauses do.
    """
    raw = connection.connection.driver_connection
    assert isinstance(raw, driver.Connection)
    deadline = time.monotonic() + BUSY_SECONDS
    raw.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                raw.execute("BEGIN IMMEDIATE")
            except driver.OperationalError as error:
                busy = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
                if not busy or time.monotonic() > deadline:
                    raise
                time.sleep(random.uniform(0.001, 0.012))  # noqa: S311  # no secret
            else:
                return
    finally:
        raw.execute(f"PRAGMA busy_timeout = {round(BUSY_SECONDS * 1000)}")


def writing(engine: Engine) -> Engine:
    """Return the same engine for writing: it takes the lock first, so that it cannot deadlock."""
    return engine.execution_options(writes=True)


def release(engine: Engine) -> None:
    """Close all connections and leave nothing beside the file."""
    try:
        # TRUNCATE leaves an empty journal; DELETE takes it away.
        raw = engine.raw_connection()
        try:
            raw.cursor().execute("PRAGMA journal_mode = DELETE")
        finally:
            raw.close()
    finally:
        engine.dispose()


def check_is_there(path: Path) -> None:
    """Raise StorageError unless a file lies there that may be ours. Changes nothing.

    What is encrypted shows no sign of its maker; what is not was written by an earlier release
    (PlainFileError) or by another program.
    """
    try:
        if not path.exists():
            raise StorageError(
                "The clinic file is not where it was.",
                "Connect its disk, or choose the file in its new place.",
            )
        if path.is_dir():
            raise not_ours()
        with path.open("rb") as file:
            header = file.read(100)
    except PermissionError as error:
        raise may_not_read() from error
    if header.startswith(_MAGIC):
        ours = int.from_bytes(header[_APPLICATION_ID_AT], "big") == APPLICATION_ID
        raise PlainFileError if ours else not_ours()
    if len(header) < 100:
        raise not_ours()


def check_key(engine: Engine, access: Access) -> None:
    """Raise unless the key opens the file, and the file is ours.

    A recovery code of another file opens nothing: WrongCodeError. A key that was unwrapped for
    this very file and does not open it means that the file is damaged, or not the one that the
    keys belong to.
    """
    try:
        with engine.connect() as connection:
            application_id = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    except DBAPIError as error:
        if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_NOTADB:
            raise
        raise (WrongCodeError() if access.way == "recovery code" else damaged()) from error
    if application_id != APPLICATION_ID:
        raise not_ours()


def try_writing(engine: Engine) -> None:
    """Fail now rather than at the first stroke when the file or its folder is read-only.

    Touching the header makes SQLite open its journal beside the file; then it is taken back.
    """
    with writing(engine).connect() as connection, connection.begin() as transaction:
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        try:
            connection.exec_driver_sql(f"PRAGMA user_version = {int(version)}")
        except OperationalError as error:
            # The file itself is open: what cannot be opened is the journal.
            if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CANTOPEN:
                raise read_only() from error
            raise
        transaction.rollback()
