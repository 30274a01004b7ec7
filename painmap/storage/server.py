"""The clinic on a PostgreSQL server that several workstations share."""

from __future__ import annotations

import hashlib
import hmac
import logging
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, Engine, create_engine, inspect, text
from sqlalchemy.exc import DBAPIError

from painmap.core.pin import Tries
from painmap.core.stamps import new_id, utc_now
from painmap.errors import KnownError
from painmap.storage.backend import Backend
from painmap.storage.faults import StorageError
from painmap.storage.listening import CHANNEL, Happened, Listener, News, said
from painmap.storage.location import default_path
from painmap.storage.locking import hold
from painmap.storage.migrating import bring_server_up_to_date, make_tables
from painmap.storage.roles import actor_of, make_roles, unsent_key_of
from painmap.storage.server_address import (
    NoServerPartsError,
    ServerAddress,
    connect_url,
    remembered_password,
    server_address,
)
from painmap.storage.server_faults import ServerLostError, ServerRightsError, server_faults_known
from painmap.storage.settings import write_setting
from painmap.storage.store import Store
from painmap.storage.unsent import Journal, Unsent
from painmap.storage.vault.slots import WrongPassphraseError
from painmap.storage.vault.unlocking import WaitError

if TYPE_CHECKING:
    import psycopg

UNSENT_FOLDER: Final = "unsent"
QUIET_S: Final = 5.0
"""How long a server that was lost is not asked again, unless it is heard."""

_log = logging.getLogger(__name__)


class Server(Backend):
    """Whoever writes holds the visit or the patient; others go on with theirs.

    Once the server is lost it is not asked again for a moment: strokes do not wait for it.
    """

    on_server = True

    def __init__(self, address: ServerAddress, engine: Engine, folder: Path) -> None:
        self.address = address
        self.engine = engine
        self.station = new_id()
        """This window, so that it is not told of its own changes."""
        self._ask_again = 0.0
        self._tries = Tries()
        self._listeners: list[Listener] = []
        with engine.begin() as connection:
            self.actor = actor_of(connection)
            key = unsent_key_of(connection)
        name = hashlib.sha256(f"{address.url} {self.actor.person_id}".encode()).hexdigest()[:16]
        self.journal = Journal(folder, name, key)

    @contextmanager
    def faults(self) -> Iterator[None]:
        if time.monotonic() < self._ask_again:
            raise ServerLostError
        try:
            with server_faults_known():
                yield
        except ServerLostError:
            self._ask_again = time.monotonic() + QUIET_S
            raise

    def reading(self) -> Engine:
        return self.engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )

    def writing(self) -> Engine:
        return self.engine

    def check(self) -> None:
        """Do nothing: the server's own checksums look at every page that is read."""

    def tell(self, happened: Happened, subject: str, subject_id: str) -> None:
        # Apart from the change: NOTIFY in it would make all commits of a clinic wait in one row.
        # Nothing is lost that would be worth waiting for the disk.
        statement = text(
            "SELECT set_config('synchronous_commit', 'off', true), pg_notify(:channel, :said)"
        )
        words = said(self.station, News(happened, subject, subject_id, self.actor.name))
        try:
            # One statement by itself is a transaction, and one way to the server and back.
            alone = self.engine.execution_options(isolation_level="AUTOCOMMIT")
            with self.faults(), alone.connect() as connection:
                connection.execute(statement, {"channel": CHANNEL, "said": words})
        except (KnownError, DBAPIError) as error:
            _log.warning("other workstations were not told: %s", type(error).__name__)

    def listen(self, heard: Callable[[News], None]) -> None:
        def first(news: News) -> None:
            if news.happened == "lost":
                self._ask_again = time.monotonic() + QUIET_S
            elif news.happened == "back":
                self._ask_again = 0.0
            heard(news)

        self._listeners.append(Listener(self._connect, self.station, first))

    def _connect(self) -> psycopg.Connection[Any]:
        import psycopg

        arguments, named = self.engine.dialect.create_connect_args(connect_url(self.address))
        return psycopg.connect(*arguments, **named, autocommit=True)

    def keep(self, unsent: Unsent) -> bool:
        try:
            self.journal.keep(unsent)
        except OSError as error:
            _log.warning("unsent changes are not kept: %s", type(error).__name__)
            return False
        return True

    def sent(self, visit_id: str) -> None:
        self.journal.sent(visit_id)

    @property
    def location(self) -> str:
        return self.address.url

    @property
    def title(self) -> str:
        return self.address.words

    def opens_with(self) -> tuple[str, ...]:
        return (self.actor.person_id,) if self._password() is not None else ()

    def check_passphrase(self, person_id: str, passphrase: str) -> None:
        now, known = utc_now(), self._password()
        waits = self._tries.wait_s(now)
        if waits:
            raise WaitError(waits)
        right = known is not None and hmac.compare_digest(known.encode(), passphrase.encode())
        if not right or person_id != self.actor.person_id:
            self._tries = self._tries.after_wrong(now)
            raise WrongPassphraseError
        self._tries = Tries()

    def _password(self) -> str | None:
        return self.address.secret or remembered_password(self.address)

    def break_glass(self) -> None:
        raise ServerRightsError

    def close(self, head: tuple[int, str] | None) -> None:  # noqa: ARG002  # the server keeps it
        for listener in self._listeners:
            listener.close()
        self.journal.close()
        self.engine.dispose()


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
