"""The clinic on a PostgreSQL server that several workstations share: opening and making it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, inspect, text

from painmap.errors import KnownError
from painmap.storage.faults import StorageError
from painmap.storage.location import default_path
from painmap.storage.locking import hold
from painmap.storage.migrating import bring_server_up_to_date, make_tables
from painmap.storage.roles import make_roles
from painmap.storage.server_address import (
    NoServerPartsError,
    ServerAddress,
    connect_url,
    server_address,
)
from painmap.storage.server_backend import Server
from painmap.storage.server_faults import ServerRightsError, server_faults_known
from painmap.storage.server_pool import look_before_lending
from painmap.storage.settings import write_setting
from painmap.storage.store import Store
from painmap.storage.unsent import Journal

UNSENT_FOLDER: Final = "unsent"


def open_server(url: str, folder: Path | None = None) -> Store:
    """Open a clinic that is kept on a server, upgrading its tables when they are older.

    Who works is who is logged in there, with the role that the server gives. What an earlier
    window could not send, kept in `folder`, is sent now: see `send_left`. Raises KnownError when
    the server cannot be reached, does not let us in, or holds no clinic of this release.
    """
    return open_address(server_address(url), folder)


def open_address(address: ServerAddress, folder: Path | None = None) -> Store:
    """Open a clinic, as `open_server`, with a password that was typed."""
    with server_faults_known():
        engine = server_engine(address)
        try:
            with engine.connect() as connection:
                _check_clinic(connection)
            bring_server_up_to_date(engine)
            server = Server(address, engine, folder or default_path().parent / UNSENT_FOLDER)
            store = Store(server)
            store.note("log-in", "person", server.actor.person_id)
        except BaseException:
            engine.dispose()
            raise
    send_left(store, server.journal)
    return store


def send_left(store: Store, journal: Journal) -> None:
    """Send what windows that are gone could not; what still fails is told by the store's retries.

    `store.take_merges` knows where it had to be laid over what others wrote.
    """
    for file, unsent in journal.left():
        taken = [store.adopt(one) for one in unsent]
        if all(taken):
            file.remove()
        else:
            file.close()
        with suppress(KnownError):
            store.retry_all()


def make_server(url: str, settings: Mapping[str, str] | None = None) -> None:
    """Make the tables, roles and rights of a clinic in an empty database that we own.

    StorageError, and nothing is changed, where there is any table.
    """
    with server_faults_known():
        engine = server_engine(server_address(url))
        try:
            with engine.begin() as connection:
                hold(connection, "tables")
                if inspect(connection).get_table_names():
                    raise not_empty()
                make_tables(connection)
                make_roles(connection)
                for key, value in (settings or {}).items():
                    write_setting(connection, key, value)
        finally:
            engine.dispose()


def upgrade_server(url: str) -> bool:
    """Upgrade the tables of a clinic that we own; tell whether they were older."""
    with server_faults_known():
        engine = server_engine(server_address(url))
        try:
            with engine.connect() as connection:
                _check_clinic(connection)
            return bring_server_up_to_date(engine)
        finally:
            engine.dispose()


def server_engine(address: ServerAddress) -> Engine:
    """Return an engine on a server; NoServerPartsError without the driver."""
    try:
        import psycopg  # noqa: F401  # an extra
    except ImportError as error:
        raise NoServerPartsError from error
    # The one used last is lent first: what it has prepared is used again.
    url = connect_url(address)
    engine = create_engine(
        url,
        pool_size=4,
        pool_timeout=10,
        pool_use_lifo=True,
        # From the first time on: there are few statements, and each comes again.
        connect_args={"prepare_threshold": 0},
    )
    look_before_lending(engine)
    return engine


def not_empty() -> StorageError:
    """Return the fault of a database that is to be filled and is not empty."""
    return StorageError(
        "This database is not empty.", "Have an empty one made. Nothing was changed."
    )


def _check_clinic(connection: Connection) -> None:
    may_look = text("SELECT has_schema_privilege('public', 'USAGE')")
    if not connection.scalar(may_look):
        raise ServerRightsError
    if inspect(connection).has_table("alembic_version"):
        return
    raise StorageError(
        "There is no clinic in this database yet.",
        "Move a clinic file there, or have its tables made. Nothing was changed.",
    )
