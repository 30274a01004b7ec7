"""The clinic on a PostgreSQL server that several workstations share."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, inspect, text
from sqlalchemy.exc import DBAPIError

from painmap.core.stamps import new_id
from painmap.storage.backend import Backend, Happened
from painmap.storage.faults import StorageError
from painmap.storage.locking import hold
from painmap.storage.migrating import bring_server_up_to_date, make_tables
from painmap.storage.roles import actor_of, make_roles
from painmap.storage.server_address import (
    NoServerPartsError,
    ServerAddress,
    connect_url,
    server_address,
)
from painmap.storage.server_faults import ServerRightsError, server_faults_known
from painmap.storage.settings import write_setting
from painmap.storage.store import Store

CHANNEL: Final = "painmap"
_log = logging.getLogger(__name__)


class Server(Backend):
    """Whoever writes holds the visit or the patient; others go on with theirs."""

    def __init__(self, address: ServerAddress, engine: Engine) -> None:
        self.address = address
        self.engine = engine
        self.station = new_id()
        """This window, so that it is not told of its own changes."""
        with engine.connect() as connection:
            self.actor = actor_of(connection)

    def faults(self) -> AbstractContextManager[None]:
        return server_faults_known()

    def reading(self) -> Engine:
        return self.engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )

    def writing(self) -> Engine:
        return self.engine

    def check(self) -> None:
        """Do nothing: the server's own checksums look at every page that is read."""

    def tell(self, happened: Happened, subject: str, subject_id: str) -> None:
        said = json.dumps([self.station, happened, subject, subject_id, self.actor.name])
        # Apart from the change: NOTIFY in it would make all commits of a clinic wait in one row.
        # Nothing is lost that would be worth waiting for the disk.
        statement = text(
            "SELECT set_config('synchronous_commit', 'off', true), pg_notify(:channel, :said)"
        )
        try:
            with self.engine.begin() as connection:
                connection.execute(statement, {"channel": CHANNEL, "said": said})
        except DBAPIError as error:
            _log.warning("other workstations were not told: %s", type(error.orig).__name__)

    def close(self, head: tuple[int, str] | None) -> None:  # noqa: ARG002  # the server keeps it
        self.engine.dispose()


def open_server(url: str) -> Store:
    """Open a clinic that is kept on a server, upgrading its tables when they are older.

    Who works is who is logged in there, with the role that the server gives. Raises KnownError
    when the server cannot be reached, does not let us in, or holds no clinic of this release.
    """
    address = server_address(url)
    with server_faults_known():
        engine = server_engine(address)
        try:
            with engine.connect() as connection:
                _check_clinic(connection)
            bring_server_up_to_date(engine)
            return Store(Server(address, engine))
        except BaseException:
            engine.dispose()
            raise


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


def server_engine(address: ServerAddress) -> Engine:
    """Return an engine on a server; NoServerPartsError without the driver."""
    try:
        import psycopg  # noqa: F401  # an extra
    except ImportError as error:
        raise NoServerPartsError from error
    # Asking first whether a connection still lives costs a tenth of a millisecond here, and
    # spares the first stroke after a restart of the server.
    return create_engine(connect_url(address), pool_size=4, pool_timeout=10, pool_pre_ping=True)


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
