"""Visits without their maps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, fields, replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    true,
    update,
)

from painmap.atlas.versions import AtlasVersions
from painmap.core.counts import AS_THE_CLINIC, COUNTED_BY
from painmap.core.record.history import CARRIED
from painmap.core.visit import SignedVisit, Visit
from painmap.storage.faults import NotEmptyError
from painmap.storage.locking import hold_patient, hold_visit
from painmap.storage.tables import edit, evaluation, finding, layer_snapshot, picture, visit

_OF_PATIENT = (
    select(visit)
    .where(visit.c.patient_id == bindparam("patient"))
    .order_by(visit.c.began_at, visit.c.number)
)
# Made once, like those of the journal: to write a statement takes longer than to carry it out, and
# these are part of every stroke.
_OF_ID = select(visit).where(visit.c.id == bindparam("id"))
_WITH_LAST_SEQ = select(
    visit,
    select(func.max(edit.c.seq)).where(edit.c.visit_id == bindparam("id")).scalar_subquery(),
).where(visit.c.id == bindparam("id"))
_ADD = insert(visit)
_OF_NUMBER = select(visit.c.id).where(
    visit.c.patient_id == bindparam("patient"), visit.c.number == bindparam("number")
)
_STATE = select(visit.c.state).where(visit.c.id == bindparam("id"))
_OF_IDS = select(visit).where(visit.c.id.in_(bindparam("ids", expanding=True)))


def add_visit(connection: Connection, new: Visit) -> Visit:
    """Store a new draft and return it; a number that is taken meanwhile becomes the next one."""
    if new.is_signed:
        raise ValueError("a visit starts as a draft")
    hold_patient(connection, new.patient_id)
    wanted = {"patient": new.patient_id, "number": new.number}
    if connection.execute(_OF_NUMBER, wanted).first() is not None:
        new = replace(new, number=next_number(connection, new.patient_id))
    connection.execute(_ADD, _values(new))
    return new


def save_visit(connection: Connection, stored: Visit, changed: Visit) -> None:
    """Write the columns of a draft that differ from what is stored."""
    before = _values(stored)
    values = {name: value for name, value in _values(changed).items() if value != before[name]}
    if values:
        connection.execute(update(visit).where(visit.c.id == stored.id).values(values))


def sign_visit(connection: Connection, visit_id: str, at: datetime) -> None:
    """Close a draft for good; SignedVisit when it is signed already."""
    check_draft(connection, visit_id)
    signed = update(visit).where(visit.c.id == visit_id).values(state="signed", signed_at=at)
    connection.execute(signed)


def discard_visit(connection: Connection, visit_id: str) -> None:
    """Delete an empty draft; SignedVisit when it is signed, NotEmptyError when it holds anything.

    The caller's transaction has the lock, so nothing can come in between.
    """
    hold_visit(connection, visit_id)
    check_draft(connection, visit_id)
    of_it = _empty_drafts().where(visit.c.id == visit_id)
    empty = connection.scalars(of_it).one_or_none()
    if empty is None:
        raise NotEmptyError
    for table in (edit, finding, layer_snapshot):
        connection.execute(delete(table).where(table.c.visit_id == visit_id))
    connection.execute(delete(visit).where(visit.c.id == visit_id))


def may_be_empty(of: Visit) -> bool:
    """Tell whether a visit may be one of `empty_drafts`, by its head alone."""
    blank = of.height_cm is None and of.weight_kg is None and not of.note
    return not of.is_signed and (blank or of.amends is not None)


def empty_drafts(connection: Connection, patient_id: str) -> set[str]:
    """Return the ids of a patient's visits that may be discarded."""
    return set(connection.scalars(_empty_drafts_of_patient(), {"patient": patient_id}))


@cache
def _empty_drafts_of_patient() -> Select[tuple[str]]:
    """Made once: it takes longer to write the statement than to carry it out."""
    return _empty_drafts().where(visit.c.patient_id == bindparam("patient"))


def _empty_drafts() -> Select[tuple[str]]:
    """Select drafts without an edit ever made, a measure or a note, from which none started.

    So are amendments that hold what they amend and nothing else.
    """
    later = visit.alias("later")
    blank = (visit.c.height_cm.is_(None), visit.c.weight_kg.is_(None), visit.c.note == "")
    # What the clinic counts by and an earlier history are given to a visit at its start; nobody
    # recorded them. Any other answer is known by the edit that gave it.
    held = (
        (edit, edit.c.text.not_in((AS_THE_CLINIC, CARRIED))),
        (finding, (finding.c.item != COUNTED_BY.item) & (finding.c.subject != "history")),
        (layer_snapshot, true()),
        (evaluation, true()),
        (picture, true()),
    )
    nothing = [~exists().where(table.c.visit_id == visit.c.id, is_one) for table, is_one in held]
    beyond = (edit, edit.c.seq > 1), (evaluation, true()), (picture, true())
    as_amended = [
        ~exists().where(table.c.visit_id == visit.c.id, is_one) for table, is_one in beyond
    ]
    return select(visit.c.id).where(
        visit.c.state == "draft",
        ~exists().where(later.c.started_from == visit.c.id),
        or_(
            and_(visit.c.amends.is_(None), *blank, *nothing),
            and_(visit.c.amends.is_not(None), *as_amended),
        ),
    )


def check_draft(connection: Connection, visit_id: str) -> None:
    """Raise SignedVisit for a signed visit, KeyError for an unknown one."""
    state = connection.execute(_STATE, {"id": visit_id}).scalar()
    if state is None:
        raise KeyError(visit_id)
    if state != "draft":
        raise SignedVisit


def read_visit(connection: Connection, visit_id: str) -> Visit:
    """Return a visit; KeyError when there is none of that id."""
    found = find_visit(connection, visit_id)
    if found is None:
        raise KeyError(visit_id)
    return found


def find_visit(connection: Connection, visit_id: str) -> Visit | None:
    """Return a visit; None when there is none of that id."""
    row = connection.execute(_OF_ID, {"id": visit_id}).one_or_none()
    return None if row is None else visit_of(row)


def find_with_last_seq(connection: Connection, visit_id: str) -> tuple[Visit | None, Any]:
    """Return a visit, None when there is none, and what is kept as the number of its last edit.

    In one question to the database; `journal.as_seq` looks whether it is a number.
    """
    row = connection.execute(_WITH_LAST_SEQ, {"id": visit_id}).one_or_none()
    if row is None:
        return None, None
    *head, seq = row
    return visit_of(head), seq


def read_visits(connection: Connection, patient_id: str) -> list[Visit]:
    """Return a patient's visits, oldest first."""
    return [visit_of(row) for row in connection.execute(_OF_PATIENT, {"patient": patient_id})]


def read_some_visits(connection: Connection, visit_ids: Iterable[str]) -> list[Visit]:
    """Return the visits of these ids that there are, in any order."""
    rows = connection.execute(_OF_IDS, {"ids": list(visit_ids)})
    return [visit_of(row) for row in rows]


def next_number(connection: Connection, patient_id: str) -> int:
    """Return the number of the patient's next visit, from 1."""
    last = select(func.max(visit.c.number)).where(visit.c.patient_id == patient_id)
    return (connection.execute(last).scalar() or 0) + 1


def _values(of: Visit) -> dict[str, Any]:
    values = {each.name: getattr(of, each.name) for each in fields(of)}
    versions: AtlasVersions = values.pop("versions")
    return values | {f"{part}_version": number for part, number in asdict(versions).items()}


def visit_of(row: Iterable[Any]) -> Visit:
    """Return a whole row of the table as a visit."""
    values: tuple[Any, ...] = tuple(row)
    # By place, in the order of the table: by name it takes three times as long, and a list of
    # fifty is read whenever a patient is opened.
    (
        key, patient_id, number, kind, began_at, state, signed_at, examiner, reporter, height,
        weight, body, scheme, started_from, cells, regions, bodies, note, amends, reason,
    ) = values  # fmt: skip
    return Visit(
        id=key,
        patient_id=patient_id,
        number=number,
        kind=kind,
        began_at=began_at,
        state=state,
        signed_at=signed_at,
        examiner=examiner,
        reporter=reporter,
        height_cm=height,
        weight_kg=weight,
        body=body,
        scheme=scheme,
        started_from=started_from,
        versions=AtlasVersions(cells, regions, bodies),
        note=note,
        amends=amends,
        reason=reason,
    )
