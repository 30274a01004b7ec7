"""Who may do what, kept by the server itself: whichever program asks.

A person's own name on the server (a role that may log in) is a member of one of these three. The
owner of the tables stands above them: nobody works with Painmap under that name.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Final

from sqlalchemy import Connection, text

from painmap.storage.locking import AUDIT
from painmap.storage.people import Actor, Role
from painmap.storage.server_audit import guard_audit
from painmap.storage.server_functions import EMERGENCY, MINE, make_functions
from painmap.storage.tables import metadata
from painmap.storage.unsent_file import KEY_BYTES

ROLES: Final[dict[str, Role]] = {
    "painmap_administrator": "administrator",
    "painmap_examiner": "examiner",
    "painmap_read_only": "read-only",
}
"""From the most to the least that somebody may do."""

_OF_THE_SERVER: Final = ("alembic_version", "unsent_key")
_RIGHTS: Final = {
    "patient": "INSERT, UPDATE",
    "patient_word": "INSERT, DELETE",
    "visit": "INSERT, UPDATE, DELETE",
    "edit": "INSERT, DELETE",
    "layer_snapshot": "INSERT, DELETE",
    "finding": "INSERT, DELETE",
    "evaluation": "INSERT",
    "event": "INSERT, UPDATE",
    "picture": "INSERT, DELETE",
}
"""Of examiners and administrators. What a draft without a change holds goes when it is discarded;
the triggers ask whether it is one."""

# Not MEMBER: who may only look is a member of what an emergency takes on, and does not use it.
_ADMINISTERS = "pg_has_role('painmap_administrator', 'USAGE')"
_WRITES = (
    f"({_ADMINISTERS} OR pg_has_role('painmap_examiner', 'USAGE')"
    f" OR pg_has_role('{EMERGENCY}', 'USAGE'))"
)

_ROWS: Final = {
    # A line of the audit says who wrote it: nobody writes one in another's name.
    "audit": (
        ("SELECT", "USING (true)"),
        ("INSERT", f"WITH CHECK (person_id = {MINE})"),
    ),
    "unsent_key": (
        ("SELECT", f"USING (person_id = {MINE})"),
        ("INSERT", f"WITH CHECK (person_id = {MINE})"),
    ),
    # Everybody keeps a PIN of their own, and nobody another's.
    "person": (
        ("SELECT", "USING (true)"),
        ("INSERT", f"WITH CHECK ({_ADMINISTERS})"),
        ("UPDATE", f"USING ({_ADMINISTERS} OR id = {MINE})"),
        ("DELETE", f"USING ({_ADMINISTERS})"),
    ),
    # How often a wrong PIN was typed is kept whoever typed it.
    "setting": (
        ("SELECT", "USING (true)"),
        ("INSERT", f"WITH CHECK ({_WRITES} OR right(key, 6) = '_tries')"),
        ("DELETE", f"USING ({_WRITES} OR right(key, 6) = '_tries')"),
    ),
}
"""Which rows may be touched, where a right to the whole table would be too much."""


def person_id_of(login: str) -> str:
    """Return the id that a name on the server has in the audit: 32 hexadecimal digits."""
    return hashlib.sha256(login.encode()).hexdigest()[:32]


def make_roles(connection: Connection) -> None:
    """Make the three roles where they are missing, and give each its rights to the tables.

    May be run again: after a migration, and for another clinic on the same server.
    """
    known = set(connection.scalars(text("SELECT rolname FROM pg_roles")))
    for role in (*ROLES, EMERGENCY):
        if role not in known:
            connection.execute(text(f"CREATE ROLE {role} NOLOGIN"))
    if EMERGENCY not in known:
        taken = f"GRANT {EMERGENCY} TO painmap_read_only WITH INHERIT FALSE, SET TRUE"
        connection.execute(text(taken))
    everybody = ", ".join((*ROLES, EMERGENCY))
    connection.execute(text("REVOKE ALL ON SCHEMA public FROM PUBLIC"))
    connection.execute(text(f"GRANT USAGE ON SCHEMA public TO {everybody}"))
    for table in (*metadata.tables, *_OF_THE_SERVER):
        connection.execute(text(f"REVOKE ALL ON {table} FROM PUBLIC, {everybody}"))
        connection.execute(text(f"GRANT SELECT ON {table} TO {everybody}"))
        for role, rights in _rights(table).items():
            connection.execute(text(f"GRANT {rights} ON {table} TO {role}"))
    for table, policies in _ROWS.items():
        connection.execute(text(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"))
        for event, rule in policies:
            name = f"{table}_{event.lower()}"
            connection.execute(text(f"DROP POLICY IF EXISTS {name} ON {table}"))
            # Not bound: a policy is kept as it is written, and it holds colons of its own.
            connection.exec_driver_sql(f"CREATE POLICY {name} ON {table} FOR {event} {rule}")
    make_functions(connection, tuple(_RIGHTS))
    guard_audit(connection, AUDIT)


def _rights(table: str) -> dict[str, str]:
    """Return what each role may do with a table, besides reading it."""
    if table == "alembic_version":
        return {}
    if table in ("audit", "unsent_key"):
        return dict.fromkeys((*ROLES, EMERGENCY), "INSERT")
    if table == "setting":
        return dict.fromkeys((*ROLES, EMERGENCY), "INSERT, DELETE")
    if table == "person":
        return dict.fromkeys(ROLES, "UPDATE (pin)") | {
            "painmap_administrator": "INSERT, UPDATE, DELETE"
        }
    return dict.fromkeys(("painmap_administrator", "painmap_examiner", EMERGENCY), _RIGHTS[table])


def owns_tables(connection: Connection) -> bool:
    """Tell whether who is logged in may change the tables themselves."""
    owner = connection.scalar(
        text(
            "SELECT pg_has_role(session_user, tableowner, 'MEMBER') FROM pg_tables"
            " WHERE schemaname = 'public' AND tablename = 'visit'"
        )
    )
    return bool(owner)


def actor_of(connection: Connection) -> Actor:
    """Return who is logged in, with the role that the server gives; `read-only` without any."""
    login = str(connection.scalar(text("SELECT session_user")))
    owner = owns_tables(connection)
    held = set(
        connection.scalars(
            text(
                "SELECT rolname FROM pg_roles WHERE rolname LIKE 'painmap!_%' ESCAPE '!'"
                " AND pg_has_role(session_user, oid, 'USAGE')"
            )
        )
    )
    role: Role = next((ours for name, ours in ROLES.items() if name in held), "read-only")
    name = connection.scalar(
        text("SELECT name FROM person WHERE id = :id"), {"id": person_id_of(login)}
    )
    return Actor(person_id_of(login), name or login, "administrator" if owner else role)


def come_in(connection: Connection) -> None:
    """Let who is logged in have a row among the people: a PIN of one's own is kept there.

    The owner of the tables has none: nobody works under that name.
    """
    known = connection.scalar(text("SELECT to_regprocedure('painmap_come_in()') IS NOT NULL"))
    if known and not owns_tables(connection):
        connection.execute(text("SELECT painmap_come_in()"))


def unsent_key_of(connection: Connection) -> bytes:
    """Return the key of who is logged in for what cannot be sent; made at the first log-in."""
    mine = {"id": person_id_of(str(connection.scalar(text("SELECT session_user"))))}
    made = mine | {"key": secrets.token_hex(KEY_BYTES)}
    connection.execute(
        text("INSERT INTO unsent_key VALUES (:id, :key) ON CONFLICT DO NOTHING"), made
    )
    found = connection.scalar(text("SELECT key FROM unsent_key WHERE person_id = :id"), mine)
    return bytes.fromhex(str(found))
