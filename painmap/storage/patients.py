"""Patients: adding, finding as one types, and finding the one who is there already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from difflib import SequenceMatcher
from functools import cache
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
    exists,
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
_COMMON = 4_000
"""So many words that begin alike: among them 50 are found sooner along the sorted names."""
_NEWEST = 10
"""So many visits for each patient of a list are looked at for who was seen last."""
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


def search_patients(
    connection: Connection, text: str, limit: int, dates: Mapping[str, date] | None = None
) -> list[PatientRow]:
    """Return patients each of whose typed words begins a word of name, number or birth date.

    `dates`: parts of the text that read as a date; who was born then is found by them as well.
    By name; for an empty text, the ones seen last.
    """
    born = []
    for part, day in (dates or {}).items():
        text = text.replace(part, " ", 1)
        born.append(or_(patient.c.born == day, and_(*map(_has_word, words_of(part)))))
    words = [tuple(sorted(_starts(word))) for word in words_of(text)]
    if words or born:
        # What is rare leads; what is common is asked of those, or along the sorted names.
        shape = tuple((len(starts), _is_common(connection, starts)) for starts in words)
        wanted = {"limit": limit}
        for at, starts in enumerate(words):
            wanted |= _range_of(starts, at)
        found = _found_by(shape) if not born else _first_of(*_wanted(shape), *born)
        return [_row(row) for row in connection.execute(found, wanted)]
    if text.strip():
        return []  # signs alone: nobody has a word that begins so
    # Ids first: counting the visits of all that match would cost more than finding them.
    seen = _seen_last(connection, limit).limit(limit)
    order = {str(key): at for at, key in enumerate(connection.scalars(seen))}
    rows = connection.execute(_rows_of(), {"ids": list(order)})
    return sorted((_row(row) for row in rows), key=lambda row: order[row.patient.id])


def similar_patients(
    connection: Connection, family: str, given: str, born: date, limit: int
) -> list[PatientRow]:
    """Return patients who may be the one being entered, likeliest first: *Is it this one?*

    Same birth date, or a name like it, also with family and given name exchanged.
    """
    alike = [
        patient.c.id.in_(_ids_with({start[:_FIRST_LETTERS] for start in starts}))
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
    found = connection.execute(_rows().where(patient.c.id.in_(likely)))
    return sorted((_row(row) for row in found), key=lambda row: -likeness[row.patient.id])


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


def _seen_last(connection: Connection, limit: int) -> Select[tuple[str]]:
    """Select patients by their last visit, or by their entry, newest first.

    Looked for among the newest visits and entries alone, where these are of enough patients.
    """
    last = func.coalesce(_last_visit(), patient.c.created_at)
    newest = select(visit.c.patient_id).order_by(visit.c.began_at.desc()).limit(limit * _NEWEST)
    entered = select(patient.c.id).order_by(patient.c.created_at.desc()).limit(limit)
    of_visits = set(connection.scalars(newest))
    found = select(patient.c.id).order_by(last.desc())
    if len(of_visits) < limit:
        return found
    return found.where(patient.c.id.in_(of_visits | set(connection.scalars(entered))))


def _starts(word: str) -> set[str]:
    """Return what a typed word may be the beginning of; '4' is the fourth month, too: '04'."""
    starts = spellings(word)
    return starts | {f"0{word}"} if len(word) == 1 and word.isdecimal() else starts


def _is_common(connection: Connection, starts: tuple[str, ...]) -> bool:
    """Tell whether so many words begin so that walking along the names is the shorter way."""
    return connection.execute(_beyond_common(len(starts)), _range_of(starts)).first() is not None


# Statements are made once for each number of words and of their spellings: to write one takes
# longer than to carry it out, and letters are typed quickly.


@cache
def _beyond_common(n_starts: int) -> Select[tuple[str]]:
    return select(patient_word.c.word).where(_in_range(n_starts)).offset(_COMMON).limit(1)


def _range_of(starts: tuple[str, ...], word: int = 0) -> dict[str, Any]:
    """Return the values of `_in_range` and `_has_common` for what one word may begin with."""
    values: dict[str, Any] = {}
    for at, start in enumerate(starts):
        values |= {f"from_{word}_{at}": start, f"to_{word}_{at}": start + LAST}
        values[f"letters_{word}_{at}"] = len(start)
    return values


def _in_range(n_starts: int, word: int = 0) -> ColumnElement[bool]:
    column = patient_word.c.word
    return or_(
        *(
            and_(column >= bindparam(f"from_{word}_{at}"), column < bindparam(f"to_{word}_{at}"))
            for at in range(n_starts)
        )
    )


def _has_common(n_starts: int, word: int) -> ColumnElement[bool]:
    """Whether a word of a patient begins so, asked of one patient after another.

    By the beginnings of the words: a range of words would be looked up before the patient.
    """
    column = patient_word.c.word
    starts = [
        func.substr(column, 1, bindparam(f"letters_{word}_{at}")) == bindparam(f"from_{word}_{at}")
        for at in range(n_starts)
    ]
    return exists().where(patient_word.c.patient_id == patient.c.id, or_(*starts))


def _wanted(shape: tuple[tuple[int, bool], ...]) -> list[ColumnElement[bool]]:
    """Return what is asked of a patient: of each word how many spellings, and if it is common."""
    return [
        _has_common(n, word)
        if common
        else patient.c.id.in_(select(patient_word.c.patient_id).where(_in_range(n, word)))
        for word, (n, common) in enumerate(shape)
    ]


@cache
def _found_by(shape: tuple[tuple[int, bool], ...]) -> Select[Any]:
    return _first_of(*_wanted(shape))


def _first_of(*wanted: ColumnElement[bool]) -> Select[Any]:
    """Select the rows of the first `limit` patients by name.

    They are found first: counting the visits of all that match would cost more than finding them.
    """
    by_name = (patient.c.sort_name, patient.c.born)
    first = select(patient).where(*wanted).order_by(*by_name).limit(bindparam("limit")).subquery()
    return _rows(first).order_by(first.c.sort_name, first.c.born)


def _has_word(word: str) -> ColumnElement[bool]:
    """Whether a word of a patient begins so, by all the words that do."""
    return patient.c.id.in_(_ids_with(_starts(word)))


def _ids_with(beginnings: Iterable[str]) -> Select[tuple[str]]:
    """Select the patients one of whose words begins with one of these."""
    return select(patient_word.c.patient_id).where(_begins(beginnings))


def _begins(beginnings: Iterable[str]) -> ColumnElement[bool]:
    word = patient_word.c.word
    return or_(*(and_(word >= start, word < start + LAST) for start in beginnings))


def _last_visit(of: FromClause = patient) -> Any:
    last = select(func.max(visit.c.began_at)).where(visit.c.patient_id == of.c.id)
    return last.scalar_subquery()


def _rows(of: FromClause = patient) -> Select[Any]:
    count = select(func.count()).where(visit.c.patient_id == of.c.id).scalar_subquery()
    return select(of, _last_visit(of).label("last_visit"), count.label("visits"))


@cache
def _rows_of() -> Select[Any]:
    """Made once: it takes longer to write the statement than to carry it out."""
    return _rows().where(patient.c.id.in_(bindparam("ids", expanding=True)))


def _row(row: Row[Any]) -> PatientRow:
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
