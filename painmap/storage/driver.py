"""SQLite with encryption (SQLCipher): the one place that names the driver.

Its errors are not those of Python's own sqlite3, though the codes in them are.
"""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

if TYPE_CHECKING:
    # A fork of Python's own sqlite3, and typed like it.
    from sqlite3 import Connection, Error, OperationalError
else:
    Connection, Error, OperationalError = (
        dbapi2.Connection,
        dbapi2.Error,
        dbapi2.OperationalError,
    )

MODULE: ModuleType = dbapi2


def connect(location: str, key: str, *, timeout: float = 5.0) -> Connection:
    """Connect to an encrypted database; the driver begins no transactions by itself.

    `key` is 64 hexadecimal digits of key and 32 of salt; a raw key costs no stretching.
    """
    connection: Connection = dbapi2.connect(
        location, timeout=timeout, isolation_level=None, check_same_thread=False, uri=True
    )
    try:
        # A wrong key or a damaged page is told by an error; the library would print it as well.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key}'\"")
    except Error:
        connection.close()
        raise
    return connection


__all__ = ["MODULE", "Connection", "Error", "OperationalError", "connect"]
