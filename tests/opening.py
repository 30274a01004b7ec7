"""Looking into a clinic file behind the program's back, as another program with its key would."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from painmap.storage import driver
from painmap.storage.database import engine_for
from painmap.storage.store import Store
from painmap.storage.vault.keys_file import write_keys
from painmap.storage.vault.unlocking import free_access, new_keys, throw_away_access


def connect(path: Path) -> driver.Connection:
    """Connect to a file whose key lies beside it; nothing begins a transaction by itself."""
    return driver.connect(path.absolute().as_uri() + "?mode=rw", free_access(path).database_key())


class Tampered:
    """A connection that no rule of the file stops; the rules are there again when it is closed."""

    def __init__(self, connection: driver.Connection) -> None:
        self._connection = connection
        told = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        self._rules = connection.execute(told).fetchall()
        for name, _rule in self._rules:
            connection.execute(f"DROP TRIGGER {name}")

    def execute(self, statement: str, values: tuple[object, ...] = ()) -> Any:
        return self._connection.execute(statement, values)

    def close(self) -> None:
        for _name, rule in self._rules:
            self._connection.execute(rule)
        self._connection.close()


def tampering(path: Path) -> Tampered:
    """Connect and take away what the file itself refuses, as a damaged disk does not ask it."""
    return Tampered(connect(path))


def engine_of(path: Path) -> Engine:
    """Return an engine on a file whose key lies beside it."""
    return engine_for(path, free_access(path))


def give_keys(path: Path) -> None:
    """Put the keys of a file that opens freely beside where it will be made."""
    write_keys(path, new_keys(throw_away_access(), file_id="0" * 32))


def made_plain(store: Store, path: Path) -> Path:
    """Write a store's file in plain, as releases before the encryption did."""
    with closing(connect(store.path)) as source:
        source.execute("ATTACH DATABASE ? AS plain KEY ''", (str(path),))
        source.execute("SELECT sqlcipher_export('plain')").fetchone()
        source.execute("PRAGMA plain.application_id = 0x504E4D50")
        source.execute("DETACH DATABASE plain")
    return path
