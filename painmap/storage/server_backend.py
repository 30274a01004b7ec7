"""A clinic on a PostgreSQL server while it is open: its connections, who acts, others at work."""

from __future__ import annotations

import hashlib
import hmac
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, Engine, event, make_url, text
from sqlalchemy.exc import DBAPIError

from painmap.core.pin import Tries
from painmap.core.stamps import new_id, utc_now
from painmap.errors import KnownError
from painmap.storage.backend import Backend
from painmap.storage.listening import CHANNEL, Happened, Listener, News, said
from painmap.storage.roles import actor_of, come_in, unsent_key_of
from painmap.storage.server_address import (
    ServerAddress,
    connect_url,
    remember_password,
    remembered_password,
)
from painmap.storage.server_faults import ServerLostError, ServerRightsError, server_faults_known
from painmap.storage.server_functions import EMERGENCY, verifier
from painmap.storage.unsent import Journal, Unsent
from painmap.storage.vault.slots import WrongPassphraseError
from painmap.storage.vault.unlocking import WaitError

if TYPE_CHECKING:
    import psycopg

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
        self._in_emergency = False
        self._reading = engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        self._alone = engine.execution_options(isolation_level="AUTOCOMMIT")
        event.listen(engine, "begin", self._begun)
        event.listen(engine, "do_connect", self._connects)
        with engine.begin() as connection:
            come_in(connection)
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
        return self._reading

    def reading_one(self) -> Engine:
        # One way to the server and back: none for the transaction around it.
        return self._alone

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
            with self.faults(), self._alone.connect() as connection:
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

    def change_password(self, new: str) -> None:
        """Change the password of who is logged in; the keyring keeps the new one, if any.

        The server never sees it: what it keeps is made of it here.
        """
        login = str(make_url(self.address.url).username)
        with self.write() as connection:
            made = verifier(connection, login, new)
            connection.exec_driver_sql(f"ALTER ROLE SESSION_USER PASSWORD '{made}'")
        kept = remembered_password(self.address) is not None
        self.address = replace(self.address, secret=new)
        if kept:
            with suppress(KnownError):
                remember_password(self.address, new)

    def break_glass(self) -> None:
        may = text("SELECT count(*) FROM pg_roles WHERE rolname = :role"
                   " AND pg_has_role(session_user, oid, 'SET')")  # fmt: skip
        with self.read() as connection:
            if not connection.scalar(may, {"role": EMERGENCY}):
                raise ServerRightsError

    def set_emergency(self, *, begun: bool) -> None:
        self._in_emergency = begun

    def _begun(self, connection: Connection) -> None:
        # What is by itself reads or tells: nobody needs another role for that.
        alone = connection.get_execution_options().get("isolation_level") == "AUTOCOMMIT"
        if self._in_emergency and not alone:
            connection.exec_driver_sql(f"SET LOCAL ROLE {EMERGENCY}")

    def _connects(self, _dialect: Any, _record: Any, _given: Any, named: dict[str, Any]) -> None:
        """A connection that is made later needs the password as it is now."""
        if self.address.secret is not None:
            named["password"] = self.address.secret

    def close(self, head: tuple[int, str] | None) -> None:  # noqa: ARG002  # the server keeps it
        for listener in self._listeners:
            listener.close()
        self.journal.close()
        self.engine.dispose()
