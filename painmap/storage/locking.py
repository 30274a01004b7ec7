"""Waiting for one's turn on a server, until the transaction ends.

On SQLite nothing is to be done: whoever writes holds the whole file. On a server only those wait
for each other who write to the same thing. Everybody takes locks in one order, visit, patient,
the others, audit last, so that nobody waits in a ring.
"""

from __future__ import annotations

from typing import Final, Literal

from sqlalchemy import Connection, Table, bindparam, func, select

from painmap.storage.tables import patient, visit

Held = Literal["tables", "settings", "people", "audit"]

AUDIT: Final = 0x504E4D5004
_NUMBERS: Final[dict[Held, int]] = {
    "tables": 0x504E4D5001,
    "settings": 0x504E4D5002,
    "people": 0x504E4D5003,
    "audit": AUDIT,
}

_ROW: Final = {
    table.name: select(table.c.id)
    .where(table.c.id == bindparam("id"))
    .with_for_update(key_share=True)
    for table in (visit, patient)
}


def hold(connection: Connection, what: Held) -> None:
    """Let nobody else change this until the transaction ends."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_NUMBERS[what])))


def hold_visit(connection: Connection, visit_id: str) -> None:
    """Let nobody else write to a visit until the transaction ends."""
    _hold_row(connection, visit, visit_id)


def hold_patient(connection: Connection, patient_id: str) -> None:
    """Let nobody else change a patient, or number a visit, until the transaction ends."""
    _hold_row(connection, patient, patient_id)


def _hold_row(connection: Connection, table: Table, row_id: str) -> None:
    if connection.dialect.name == "postgresql":
        # Not against those who only point at the row: an edit points at its visit.
        connection.execute(_ROW[table.name], {"id": row_id})
