"""Whether the rules that keep what is signed are there: a program may have taken them away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from painmap.core.text import text
from painmap.storage.check_words import Fault

_EVENTS: Final = ("insert", "update", "delete")
_OF_A_VISIT: Final = ("edit", "layer_snapshot", "finding", "picture")
_ADDED: Final = ("edit", "evaluation", "audit")

OF_A_FILE: Final = frozenset(
    {
        "visit_signed_stays", "visit_signed_is_kept", "visit_signed_is_not_replaced",
        "visit_signed_is_not_pushed_out", "picture_signed_is_not_replaced",
        "picture_signed_is_not_pushed_out", "evaluation_is_never_cut", "audit_is_never_cut",
        *(f"{table}_signed_{event}" for table in _OF_A_VISIT for event in _EVENTS),
        *(f"{table}_is_only_added_to" for table in _ADDED),
        *(f"{table}_is_not_replaced" for table in _ADDED),
        *(f"{table}_is_not_moved" for table in ("layer_snapshot", "finding", "picture")),
    }
)  # fmt: skip
"""The triggers of migrations 0004 and 0005 in a clinic file."""

OF_A_SERVER: Final = frozenset(
    {
        "visit_signed_stays", "audit_follows",
        *(f"{table}_signed" for table in _OF_A_VISIT),
        *(f"{table}_is_only_added_to" for table in _ADDED),
        *(f"{table}_is_never_emptied" for table in ("visit", *_OF_A_VISIT, "evaluation", "audit")),
        *(f"{table}_is_told" for table in
          ("patient", "event", "visit", "edit", "finding", "picture")),
    }
)  # fmt: skip
"""The same on a server, and what `server_audit` adds."""

_IN_A_FILE: Final = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
_ON_A_SERVER: Final = (
    "SELECT tgname FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid"
    " WHERE tgenabled <> 'D' AND c.relnamespace = 'public'::regnamespace"
)
_MISSING = (
    "The rule {name} is not there: some program took it away, and what it keeps may have been "
    "changed since."
)


def rule_faults(connection: Connection) -> Iterator[Fault]:
    """Yield each rule that is missing, or is switched off on a server."""
    in_file = connection.dialect.name == "sqlite"
    found = set(connection.exec_driver_sql(_IN_A_FILE if in_file else _ON_A_SERVER).scalars())
    for name in sorted((OF_A_FILE if in_file else OF_A_SERVER) - found):
        yield Fault("structure", text(_MISSING, name=name))
