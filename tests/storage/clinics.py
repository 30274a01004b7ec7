"""One clinic for a test, in a file or on a server: opened again, and looked into from behind."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from painmap.storage.store import Store, open_store
from tests.opening import connect, engine_of, tampering

Row = tuple[Any, ...]


class Behind:
    """Another program's connection; each statement is kept at once. `?` stands for a value."""

    def __init__(self, run: Any) -> None:
        self._run = run

    def execute(self, statement: str, values: Row = ()) -> Any:
        return self._run(statement, values)


class Clinic(ABC):
    """Where a clinic is kept; `store` of a test is one window on it."""

    on_server: bool
    location: str
    """What a painter of its own process opens."""

    @abstractmethod
    def open(self) -> Store:
        """Open another window."""

    @abstractmethod
    def behind(self) -> Any:
        """Lend a `Behind` that the database treats as any other program with all rights."""

    @abstractmethod
    def tampering(self) -> Any:
        """Lend a `Behind` that no trigger stops, as a damaged disk asks none."""

    @abstractmethod
    def engine(self) -> Engine:
        """Return an engine of one's own; its `begin` writes."""


class FileClinic(Clinic):
    on_server = False

    def __init__(self, path: Path) -> None:
        self.path, self.location = path, str(path)

    def open(self) -> Store:
        return open_store(self.path)

    @contextmanager
    def behind(self) -> Iterator[Behind]:
        with closing(connect(self.path)) as connection:
            yield Behind(connection.execute)

    @contextmanager
    def tampering(self) -> Iterator[Behind]:
        with closing(tampering(self.path)) as connection:
            connection.execute("PRAGMA foreign_keys = OFF")
            yield Behind(connection.execute)

    def engine(self) -> Engine:
        from painmap.storage.database import writing

        return writing(engine_of(self.path))


class ServerClinic(Clinic):
    on_server = True

    def __init__(self, url: str) -> None:
        self.url = self.location = url

    def open(self) -> Store:
        from painmap.storage.server import open_server

        return open_server(self.url)

    @contextmanager
    def behind(self) -> Iterator[Behind]:
        import psycopg
        from sqlalchemy import make_url

        url = make_url(self.url).set(drivername="postgresql")
        said = url.render_as_string(hide_password=False)
        with psycopg.connect(said, autocommit=True) as connection:
            # Also '?' of SQLite is understood: tests hold no other percent sign or question mark.
            yield Behind(lambda sql, values: connection.execute(sql.replace("?", "%s"), values))

    @contextmanager
    def tampering(self) -> Iterator[Behind]:
        with self.behind() as other:
            other.execute("SET session_replication_role = replica")
            yield other

    def engine(self) -> Engine:
        from tests.clinic_server import behind

        return behind(self.url)
