"""The people of a clinic on a server: each has a name there, and one of three roles.

An administrator of the clinic adds and changes them from the application; the server does it by
functions that ask who calls (`server_functions`). No password goes there: only what is made of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from painmap.core.stamps import utc_now
from painmap.errors import KnownError
from painmap.storage.people import Person, Role, SameNameError
from painmap.storage.roles import ROLES, person_id_of
from painmap.storage.server_backend import Server
from painmap.storage.server_faults import ServerRightsError
from painmap.storage.server_functions import verifier
from painmap.storage.store import Store

_MEMBERS = text(
    "SELECT u.rolname AS login, u.rolcanlogin AS active, array_agg(r.rolname::text) AS roles"
    " FROM pg_roles u JOIN pg_auth_members m ON m.member = u.oid"
    " JOIN pg_roles r ON r.oid = m.roleid"
    " WHERE r.rolname = ANY(:ours) AND has_database_privilege(u.oid, current_database(), 'CONNECT')"
    " AND NOT u.rolname LIKE 'painmap!_%' ESCAPE '!' GROUP BY 1, 2 ORDER BY 1"
)
_TAKEN, _NO_FUNCTION = "42710", "42883"


class BadLoginError(KnownError):
    """A name that a server cannot keep as it is typed."""

    def __init__(self) -> None:
        super().__init__(
            "A name on the server has at most 63 letters, digits or _, and begins with a letter.",
            "Small letters without accents are the surest.",
        )


def staff_of(store: Store) -> list[tuple[str, Person]]:
    """Return who may work with the clinic: the name on the server, and the person.

    The role is the one that the server gives; who has no name in the clinic yet has that one.
    """
    named = {one.id: one for one in store.people()}
    with store.backend.read() as connection:
        rows = connection.execute(_MEMBERS, {"ours": [*ROLES]}).all()
    found = []
    for row in rows:
        role: Role = next(ours for name, ours in ROLES.items() if name in row.roles)
        person_id = person_id_of(row.login)
        known = named.get(person_id)
        somebody = Person(
            person_id, known.name if known else row.login, role,
            known.added_at if known else utc_now(), row.active, known.pin if known else None,
        )  # fmt: skip
        found.append((row.login, somebody))
    return found


def add_to_staff(store: Store, login: str, name: str, role: Role, password: str) -> None:
    """Let somebody new work with the clinic.

    BadLoginError; SameNameError for a name that is taken, on the server or in the clinic;
    NotAllowedError, and ServerRightsError where the server's owner may not add names either.
    """
    login = login.strip()
    if not login.isidentifier() or not login.isascii() or len(login) > 63:
        raise BadLoginError
    if any(known == login for known, _one in staff_of(store)):
        raise SameNameError
    somebody = Person(person_id_of(login), name, role, utc_now())
    _let_in(store, login, somebody, password)


def change_staff(store: Store, somebody: Person, password: str = "") -> None:
    """Change name or role, give a new password, or let somebody in again. As `add_to_staff`."""
    _let_in(store, _login_of(store, somebody), somebody, password)


def let_staff_go(store: Store, somebody: Person) -> None:
    """Take somebody's way in away; the name stays with what was done."""
    store.check_administrator()
    login = _login_of(store, somebody)
    with _told(), store.backend.write() as connection:
        connection.execute(text("SELECT painmap_let_go(:login)"), {"login": login})
    store.note("people", "person", somebody.id, "no longer here")


def new_own_password(store: Store, before: str, new: str) -> None:
    """Change the password of who is logged in. WrongPassphraseError, WaitError."""
    by, server = store.actor, store.backend
    assert isinstance(server, Server)
    store.check_passphrase(by.person_id, before)
    server.change_password(new)
    store.note("people", "person", by.person_id, "own passphrase")


def _let_in(store: Store, login: str, somebody: Person, password: str) -> None:
    store.check_administrator()
    role = next(name for name, ours in ROLES.items() if ours == somebody.role)

    def let_in(connection: Connection) -> None:
        made = verifier(connection, login, password) if password else ""
        connection.execute(
            text("SELECT painmap_let_in(:login, :made, :role)"),
            {"login": login, "made": made, "role": role},
        )

    with _told():
        store.save_person(somebody, let_in)


def _login_of(store: Store, somebody: Person) -> str:
    known = {one.id: login for login, one in staff_of(store)}
    if somebody.id not in known:
        raise ServerRightsError
    return known[somebody.id]


@contextmanager
def _told() -> Iterator[None]:
    """A name that belongs to somebody else of the server, and functions that are not there."""
    try:
        yield
    except DBAPIError as error:
        code = getattr(error.orig, "sqlstate", None)
        if code == _TAKEN:
            raise SameNameError from error
        if code == _NO_FUNCTION:  # the clinic was made by an earlier Painmap
            raise ServerRightsError from error
        raise
