"""Patients: adding, changing, reading, and finding the one who is there already."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from difflib import SequenceMatcher
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Select,
    and_,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from painmap.core.patient import Patient
from painmap.core.rebase import merge_fields
from painmap.storage.faults import PatientChangedError
from painmap.storage.locking import hold_patient
from painmap.storage.names import LAST, folded, search_words, sort_name, spellings, words_of
from painmap.storage.tables import patient, patient_word, visit

_SIMILAR = 0.8
_FIRST_LETTERS = 2
_OF_IDS = select(patient).where(patient.c.id.in_(bindparam("ids", expanding=True)))


@dataclass(frozen=True, slots=True)
class PatientRow:
    """One line of the list of patients."""

    patient: Patient
    last_visit: datetime | None
    visits: int


def add_patient(connection: Connection, new: Patient) -> None:
    """Store a new patient and the words by which it is found."""
    connection.execute(insert(patient).values(_values(new)))
    _write_words(connection, new)


def save_patient(connection: Connection, before: Patient, after: Patient) -> Patient:
    """Store what changed of a patient and return the patient as stored now.

    Raises PatientChangedError, with nothing written, where another window changed the same field
    since `before`; KeyError when there is none of that id.
    """
    hold_patient(connection, after.id)
    stored = read_patient(connection, after.id)
    merged, clashes = merge_fields(stored, before, after)
    if clashes:
        raise PatientChangedError(stored, clashes)
    old, new = _values(stored), _values(merged)
    values = {name: value for name, value in new.items() if value != old[name]}
    if values:
        connection.execute(update(patient).where(patient.c.id == after.id).values(values))
        connection.execute(delete(patient_word).where(patient_word.c.patient_id == after.id))
        _write_words(connection, merged)
    return merged


def read_patient(connection: Connection, patient_id: str) -> Patient:
    """Return a patient; KeyError when there is none of that id."""
    row = connection.execute(select(patient).where(patient.c.id == patient_id)).one_or_none()
    if row is None:
        raise KeyError(patient_id)
    return _patient(row)


def read_patients(connection: Connection, patient_ids: Iterable[str]) -> dict[str, Patient]:
    """Return the patients of these ids that there are, by their ids."""
    rows = connection.execute(_OF_IDS, {"ids": list(patient_ids)})
    return {found.id: found for found in map(_patient, rows)}


def patients_born(connection: Connection, born: date) -> list[Patient]:
    """Return the patients of one date of birth."""
    return [
        _patient(row) for row in connection.execute(select(patient).where(patient.c.born == born))
    ]


def similar_patients(
    connection: Connection, family: str, given: str, born: date, limit: int
) -> list[PatientRow]:
    """Return patients who may be the one being entered, likeliest first: *Is it this one?*

    Same birth date, or a name like it, also with family and given name exchanged.
    """
    alike = [
        patient.c.id.in_(ids_with({start[:_FIRST_LETTERS] for start in starts}))
        for part in (family, given)
        if (starts := {way for word in words_of(part) for way in spellings(word)})
    ]
    where = or_(patient.c.born == born, and_(*alike)) if alike else patient.c.born == born
    # Names alone first: many may begin with the same two letters.
    names = select(patient.c.id, patient.c.family, patient.c.given, patient.c.born).where(where)
    likeness = {
        row.id: (row.born == born) + _likeness(family, given, row.family, row.given)
        for row in connection.execute(names)
    }
    likely = sorted(
        (key for key, like in likeness.items() if like >= _SIMILAR), key=lambda k: -likeness[k]
    )[:limit]
    found = connection.execute(patient_rows().where(patient.c.id.in_(likely)))
    return sorted((row_of(row) for row in found), key=lambda row: -likeness[row.patient.id])


def _likeness(family: str, given: str, other_family: str, other_given: str) -> float:
    """Return 0 … 1: how alike two names are, spelled and ordered at will."""
    name = folded(f"{family} {given}")
    return max(
        _ratio(name, folded(f"{other_family} {other_given}")),
        _ratio(name, folded(f"{other_given} {other_family}")),
    )


def _ratio(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _SIMILAR else 0.0


def ids_with(beginnings: Iterable[str]) -> Select[tuple[str]]:
    """Select the patients one of whose words begins with one of these."""
    return select(patient_word.c.patient_id).where(_begins(beginnings))


def _begins(beginnings: Iterable[str]) -> ColumnElement[bool]:
    word = patient_word.c.word
    return or_(*(and_(word >= start, word < start + LAST) for start in beginnings))


def last_visit_of(of: FromClause = patient) -> Any:
    """Select when a patient of the outer statement was seen last."""
    last = select(func.max(visit.c.began_at)).where(visit.c.patient_id == of.c.id)
    return last.scalar_subquery()


def patient_rows(of: FromClause = patient) -> Select[Any]:
    """Select lines of the list of patients: see `row_of`."""
    # By a column that only the index has that tells the last one: of two indexes each would be
    # read from the disk, and deciphered.
    of_it = select(func.count(visit.c.began_at)).where(visit.c.patient_id == of.c.id)
    count = of_it.scalar_subquery()
    return select(of, last_visit_of(of).label("last_visit"), count.label("visits"))


def row_of(row: Row[Any]) -> PatientRow:
    """Return a row of `patient_rows`."""
    values: Sequence[Any] = tuple(row)
    *of_patient, last_visit, visits = values
    return PatientRow(_patient(of_patient), last_visit, visits)


def _patient(row: Iterable[Any]) -> Patient:
    # By place, in the order of the table: see `visits`.
    values: Sequence[Any] = tuple(row)
    key, family, given, born, sex, number, created_at, _sort_name = values
    return Patient(
        id=key, family=family, given=given, born=born, sex=sex, number=number,
        created_at=created_at,
    )  # fmt: skip


def _values(new: Patient) -> dict[str, Any]:
    return asdict(new) | {"sort_name": sort_name(new.family, new.given)}


def _write_words(connection: Connection, new: Patient) -> None:
    words = search_words(new.family, new.given, new.number, new.born)
    rows = [{"word": word, "patient_id": new.id} for word in sorted(words)]
    connection.execute(insert(patient_word), rows)
