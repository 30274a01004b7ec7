"""All rows of one patient: read as one state of the clinic, written as they were elsewhere.

Photos are handed over one by one: they are large, and never change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from sqlalchemy import Connection, Table, func, insert, select, update
from sqlalchemy.exc import DataError, IntegrityError

from painmap.core.findings import FindingKey, as_basis
from painmap.core.patient import Patient
from painmap.core.trials import trials_of
from painmap.errors import KnownError
from painmap.storage import journal, patients
from painmap.storage.codec import DamagedBytesError
from painmap.storage.faults import DamagedVisitError, damaged
from painmap.storage.tables import (
    edit,
    evaluation,
    event,
    finding,
    layer_snapshot,
    patient,
    picture,
    visit,
)

Row: TypeAlias = dict[str, Any]
OF_A_VISIT: Final = (edit, finding, evaluation, picture)
"""Tables of a visit, besides its snapshots, which are made again from the edits."""
_DERIVED: Final = frozenset({"sort_name"})


class AlreadyHereError(KnownError):
    """The clinic knows this patient, or something of the patient's, under the same ids."""

    def __init__(self) -> None:
        super().__init__(
            "This patient, or a part of the record, is in the clinic already.",
            "Nothing was imported: two records are never mixed.",
        )


class RowsRefusedError(KnownError):
    """What was to be written does not hold together, or the database cannot take it."""

    def __init__(self) -> None:
        super().__init__(
            "The record does not hold together, or this database cannot keep it.",
            "Nothing was changed. Ask whoever wrote it to write it again.",
        )


@dataclass(frozen=True, slots=True)
class VisitRows:
    """Of one visit: its row, its rows in other tables, and the edit that snapshots reach to.

    Rows of `picture` are without the photo itself.
    """

    visit: Row
    edits: tuple[Row, ...]
    findings: tuple[Row, ...]
    evaluations: tuple[Row, ...]
    pictures: tuple[Row, ...]
    folded_to: int


@dataclass(frozen=True, slots=True)
class PatientRows:
    """Everything that is kept of a patient; a visit comes behind those that it refers to."""

    patient: Row
    events: tuple[Row, ...]
    visits: tuple[VisitRows, ...]

    @property
    def patient_id(self) -> str:
        return str(self.patient["id"])


Photo = Callable[[str], bytes]
Prove = Callable[[PatientRows, Photo], None]


def read_rows(connection: Connection, patient_id: str) -> PatientRows:
    """Return the rows of a patient in a fixed order; KeyError when there is none of that id."""
    found = _rows(connection, patient, patient.c.id == patient_id)
    if not found:
        raise KeyError(patient_id)
    head = {name: value for name, value in found[0].items() if name not in _DERIVED}
    events = _rows(connection, event, event.c.patient_id == patient_id)
    heads = sorted(
        _rows(connection, visit, visit.c.patient_id == patient_id),
        key=lambda row: (row["began_at"], row["number"]),
    )
    visits = [_of_visit(connection, row) for row in referred_first(heads)]
    return PatientRows(head, tuple(events), tuple(visits))


def referred_first(heads: list[Row]) -> list[Row]:
    """Return visits so that those that others refer to come first; StorageError for a ring."""
    placed: list[Row] = []
    ids: set[str | None] = {None}
    waiting = list(heads)
    while waiting:
        ready = [row for row in waiting if {row["started_from"], row["amends"]} <= ids]
        if not ready:
            raise damaged()
        placed += ready
        ids |= {row["id"] for row in ready}
        waiting = [row for row in waiting if row["id"] not in ids]
    return placed


def add_rows(connection: Connection, rows: PatientRows, photo: Photo) -> None:
    """Write a patient that is not here; `photo` gives the bytes of a picture by its id.

    Signed visits are signed at the last, so that the database itself takes their rows. Raises
    AlreadyHereError and RowsRefusedError; the caller's transaction is then to be given up.
    """
    here = select(patient.c.id).where(patient.c.id == rows.patient_id)
    if connection.execute(here).one_or_none() is not None:
        raise AlreadyHereError
    try:
        patients.add_patient(connection, Patient(**rows.patient))
        for one in rows.visits:
            _add_visit(connection, one, photo)
        _insert(connection, event, rows.events)
        for one in rows.visits:
            _sign(connection, one.visit)
    except IntegrityError as error:
        raise AlreadyHereError from error
    except (DataError, OverflowError, ValueError, DamagedVisitError, DamagedBytesError) as error:
        raise RowsRefusedError from error


def _of_visit(connection: Connection, head: Row) -> VisitRows:
    mine = head["id"]
    edits, findings, evaluations, pictures = (
        tuple(_rows(connection, table, table.c.visit_id == mine)) for table in OF_A_VISIT
    )
    upto = select(func.max(layer_snapshot.c.upto_seq)).where(layer_snapshot.c.visit_id == mine)
    return VisitRows(
        head, edits, findings, evaluations, pictures, connection.execute(upto).scalar() or 0
    )


def _rows(connection: Connection, table: Table, where: Any) -> list[Row]:
    columns = [column for column in table.columns if column.name != "bytes"]
    found = [dict(row) for row in connection.execute(select(*columns).where(where)).mappings()]
    keys = [column.name for column in table.primary_key.columns]
    if table is evaluation:
        keys = ["seq", "place", "rule"]
    # Sorted here: by code point, as no two databases agree on.
    return sorted(found, key=lambda row: tuple(row[key] for key in keys))


def _add_visit(connection: Connection, rows: VisitRows, photo: Photo) -> None:
    visit_id = rows.visit["id"]
    connection.execute(insert(visit).values(rows.visit | {"state": "draft", "signed_at": None}))
    folded = [row for row in rows.edits if row["seq"] <= rows.folded_to]
    _insert(connection, edit, folded)
    if rows.folded_to:
        journal.fold(connection, visit_id)
    _insert(connection, edit, rows.edits[len(folded) :])
    _insert(connection, finding, rows.findings)
    for row in rows.pictures:
        connection.execute(insert(picture).values(row | {"bytes": photo(row["id"])}))
    _insert(connection, evaluation, rows.evaluations)
    recorded = {
        FindingKey(row["subject"], row["item"], as_basis(row["basis"])): row["value"]
        for row in rows.findings
    }
    if recorded != journal.entered_findings(connection, visit_id):
        raise DamagedVisitError
    trials_of(recorded)


def _sign(connection: Connection, row: Mapping[str, Any]) -> None:
    if row["state"] == "signed":
        signed = update(visit).where(visit.c.id == row["id"])
        connection.execute(signed.values(state="signed", signed_at=row["signed_at"]))


def _insert(connection: Connection, table: Table, rows: Any) -> None:
    if rows:
        connection.execute(insert(table), list(rows))


__all__ = [
    "AlreadyHereError",
    "PatientRows",
    "Photo",
    "Prove",
    "Row",
    "RowsRefusedError",
    "VisitRows",
    "add_rows",
    "read_rows",
    "referred_first",
]
