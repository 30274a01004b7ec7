"""The audit as an administrator reads it: newest first, of one patient, one person, some days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, or_, select

from painmap.storage.audit import Kept, Line
from painmap.storage.tables import audit, patient, person, visit

MOST = 200
"""So many lines at once; `before` leads on."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines: of a patient (with all visits), by a person, from and until (exclusive)."""

    patient_id: str = ""
    person_id: str = ""
    since: datetime | None = None
    until: datetime | None = None
    before: int | None = None
    most: int = MOST


@dataclass(frozen=True, slots=True)
class Found:
    """A line, with the patient it is about as 'Family, Given' ('' for none or one unknown), and the
    name of another person than who did it."""

    kept: Kept
    patient: str = ""
    visit: int | None = None
    person: str = ""


def found_lines(connection: Connection, wanted: Wanted) -> Sequence[Found]:
    """Return at most `wanted.most` lines, newest first."""
    return _found(connection, connection.execute(_rows(wanted)).all())


def _found(connection: Connection, rows: Sequence[Row[Any]]) -> Sequence[Found]:
    visits = {row.subject_id for row in rows if row.subject == "visit"}
    numbers: dict[str, tuple[int, str]] = {}
    if visits:
        found = select(visit.c.id, visit.c.number, visit.c.patient_id).where(visit.c.id.in_(visits))
        numbers = {row.id: (row.number, row.patient_id) for row in connection.execute(found)}
    ids = {row.subject_id for row in rows if row.subject == "patient"}
    names = _names(connection, ids | {of for _number, of in numbers.values()})
    people = {row.subject_id for row in rows if row.subject == "person"}
    known = select(person.c.id, person.c.name).where(person.c.id.in_(people))
    named = {row.id: row.name for row in connection.execute(known)} if people else {}
    told = []
    for row in rows:
        number, of = numbers.get(row.subject_id, (None, row.subject_id))
        line = Line(
            row.at, row.person_id, row.person, row.action, row.subject, row.subject_id, row.detail
        )
        other = "" if row.subject_id == row.person_id else named.get(row.subject_id, "")
        kept = Kept(row.seq, line, row.previous, row.hash)
        told.append(Found(kept, names.get(of, ""), number, other))
    return told


def emergencies(connection: Connection, person_id: str) -> Sequence[Found]:
    """Return what others did in an emergency since somebody's log-in before this one, oldest first.

    Of whoever logs in for the first time there is nothing to be told.
    """
    came = select(audit.c.seq).where(audit.c.person_id == person_id, audit.c.action == "log-in")
    seen = connection.scalars(came.order_by(audit.c.seq.desc()).limit(2)).all()
    if len(seen) < 2:  # this one, and the one before
        return ()
    since = select(audit).where(audit.c.seq > seen[-1], audit.c.action == "break glass")
    rows = connection.execute(since.where(audit.c.person_id != person_id).order_by(audit.c.seq))
    return _found(connection, rows.all())


def _rows(wanted: Wanted) -> Select[Any]:
    rows = select(audit).order_by(audit.c.seq.desc()).limit(wanted.most)
    if wanted.patient_id:
        theirs = select(visit.c.id).where(visit.c.patient_id == wanted.patient_id)
        rows = rows.where(
            or_(audit.c.subject_id == wanted.patient_id, audit.c.subject_id.in_(theirs))
        )
    if wanted.person_id:
        rows = rows.where(audit.c.person_id == wanted.person_id)
    if wanted.since is not None:
        rows = rows.where(audit.c.at >= wanted.since)
    if wanted.until is not None:
        rows = rows.where(audit.c.at < wanted.until)
    if wanted.before is not None:
        rows = rows.where(audit.c.seq < wanted.before)
    return rows


def _names(connection: Connection, ids: set[str]) -> dict[str, str]:
    if not ids:
        return {}
    found = select(patient.c.id, patient.c.family, patient.c.given).where(patient.c.id.in_(ids))
    return {row.id: f"{row.family}, {row.given}" for row in connection.execute(found)}
