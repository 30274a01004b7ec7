"""Visits without their maps."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from painmap.atlas.versions import AtlasVersions
from painmap.core.visit import SignedVisit, Visit
from painmap.storage.tables import visit


def add_visit(connection: Connection, new: Visit) -> None:
    """Store a new draft."""
    if new.is_signed:
        raise ValueError("a visit starts as a draft")
    connection.execute(insert(visit).values(_values(new)))


def save_visit(connection: Connection, changed: Visit) -> None:
    """Store what changed of a draft; SignedVisit when it is signed."""
    if changed.is_signed:
        raise SignedVisit
    check_draft(connection, changed.id)
    connection.execute(update(visit).where(visit.c.id == changed.id).values(_values(changed)))


def sign_visit(connection: Connection, visit_id: str, at: datetime) -> None:
    """Close a draft for good; SignedVisit when it is signed already."""
    check_draft(connection, visit_id)
    signed = update(visit).where(visit.c.id == visit_id).values(state="signed", signed_at=at)
    connection.execute(signed)


def check_draft(connection: Connection, visit_id: str) -> None:
    """Raise SignedVisit for a signed visit, KeyError for an unknown one."""
    state = connection.execute(select(visit.c.state).where(visit.c.id == visit_id)).scalar()
    if state is None:
        raise KeyError(visit_id)
    if state != "draft":
        raise SignedVisit


def read_visit(connection: Connection, visit_id: str) -> Visit:
    """Return a visit; KeyError when there is none of that id."""
    row = connection.execute(select(visit).where(visit.c.id == visit_id)).one_or_none()
    if row is None:
        raise KeyError(visit_id)
    return _visit(row)


def read_visits(connection: Connection, patient_id: str) -> list[Visit]:
    """Return a patient's visits, oldest first."""
    rows = (
        select(visit)
        .where(visit.c.patient_id == patient_id)
        .order_by(visit.c.began_at, visit.c.number)
    )
    return [_visit(row) for row in connection.execute(rows)]


def next_number(connection: Connection, patient_id: str) -> int:
    """Return the number of the patient's next visit, from 1."""
    last = select(func.max(visit.c.number)).where(visit.c.patient_id == patient_id)
    return (connection.execute(last).scalar() or 0) + 1


def _values(of: Visit) -> dict[str, Any]:
    values = asdict(of)
    versions: dict[str, int] = values.pop("versions")
    return values | {f"{part}_version": number for part, number in versions.items()}


def _visit(row: Row[Any]) -> Visit:
    return Visit(
        id=row.id,
        patient_id=row.patient_id,
        number=row.number,
        kind=row.kind,
        began_at=row.began_at,
        state=row.state,
        signed_at=row.signed_at,
        examiner=row.examiner,
        reporter=row.reporter,
        height_cm=row.height_cm,
        weight_kg=row.weight_kg,
        body=row.body,
        scheme=row.scheme,
        started_from=row.started_from,
        versions=AtlasVersions(row.cells_version, row.regions_version, row.bodies_version),
        note=row.note,
    )
