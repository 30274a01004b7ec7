"""A patient's dated events. A change adds a version; what was written before stays readable."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from painmap.core.record.therapy import TherapyEvent, in_order
from painmap.core.stamps import utc_now
from painmap.storage.faults import EventChangedError
from painmap.storage.locking import hold_patient
from painmap.storage.patients import read_patient
from painmap.storage.tables import event

_SAME_NAME = (
    *("id", "patient_id", "kind", "starts", "ends", "title"),
    *("times_per_week", "minutes", "tolerated", "note", "made_at"),
)


def save_event(
    connection: Connection, before: TherapyEvent | None, after: TherapyEvent
) -> TherapyEvent:
    """Store a new event, or the next version of one, and return it as stored.

    A version without a moment of its own is written now. EventChangedError, with nothing written,
    where what is stored is not `before`; KeyError for an unknown patient.
    """
    if before is not None and (before.id, before.patient_id) != (after.id, after.patient_id):
        raise ValueError("a version of another event")
    hold_patient(connection, after.patient_id)
    read_patient(connection, after.patient_id)
    made_at = after.made_at
    if made_at is None or (before is not None and made_at == before.made_at):
        made_at = utc_now()
    after = replace(after, made_at=made_at)
    version = _replace(connection, after.id, before, at=made_at, by=after.by)
    connection.execute(insert(event).values(_values(after) | {"version": version}))
    return after


def remove_event(connection: Connection, before: TherapyEvent, *, by: str, at: datetime) -> None:
    """Take an event out of the list; its versions stay. EventChangedError as for a change."""
    hold_patient(connection, before.patient_id)
    _replace(connection, before.id, before, at=at, by=by)


def read_events(connection: Connection, patient_id: str) -> list[TherapyEvent]:
    """Return a patient's events as they are now, by their first day."""
    rows = select(event).where(event.c.patient_id == patient_id, event.c.replaced_at.is_(None))
    return list(in_order(map(_event, connection.execute(rows))))


def read_history(connection: Connection, event_id: str) -> list[TherapyEvent]:
    """Return all versions of an event, the first one first; of a removed one, too."""
    rows = select(event).where(event.c.id == event_id).order_by(event.c.version)
    return list(map(_event, connection.execute(rows)))


def _replace(
    connection: Connection, event_id: str, before: TherapyEvent | None, *, at: datetime, by: str
) -> int:
    """Mark what is stored as replaced and return the number of the next version."""
    current = event.c.id == event_id, event.c.replaced_at.is_(None)
    row = connection.execute(select(event).where(*current)).one_or_none()
    if (None if row is None else _event(row)) != before:
        raise EventChangedError
    if row is not None:
        replaced = update(event).where(*current).values(replaced_at=at, replaced_by=by)
        connection.execute(replaced)
    last = connection.execute(select(func.max(event.c.version)).where(event.c.id == event_id))
    return (last.scalar() or 0) + 1


def _values(of: TherapyEvent) -> dict[str, Any]:
    same = {name: getattr(of, name) for name in _SAME_NAME}
    return same | {"place": of.where, "made_by": of.by}


def _event(row: Row[Any]) -> TherapyEvent:
    same = {name: getattr(row, name) for name in _SAME_NAME}
    return TherapyEvent(**same, where=row.place, by=row.made_by)
