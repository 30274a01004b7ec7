"""Finding patients as one types: a letter must cost no more than a dozen, whoever waits.

Of one typed word the family names that begin so come first, and they lie side by side in the
index of names: as many as the list shows are read, not all that match.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    and_,
    bindparam,
    exists,
    func,
    not_,
    or_,
    select,
    union,
)

from painmap.storage.names import LAST, spellings, words_of
from painmap.storage.patients import (
    PatientRow,
    ids_with,
    last_visit_of,
    patient_rows,
    row_of,
)
from painmap.storage.tables import patient, patient_word, visit

_RARE: Final = 400
"""So few words that begin alike: whoever has one is asked for the other words, one by one."""
_COMMON: Final = 4_000
"""So many words that begin alike: among them 50 are found sooner along the sorted names."""
_NEWEST: Final = 10
"""So many visits for each patient of a list are looked at for who was seen last."""

_Starts = tuple[str, ...]
"""What a typed word may be the beginning of."""
_Shape = tuple[tuple[int, bool], ...]
"""Of each word how many beginnings, and whether it is asked of one patient after another."""


def search_patients(
    connection: Connection, text: str, limit: int, dates: Mapping[str, date] | None = None
) -> list[PatientRow]:
    """Return patients each of whose typed words begins a word of name, number or birth date.

    `dates`: parts of the text that read as a date; who was born then is found by them as well.
    By name, and of one word family names that begin so before all others; for an empty text, the
    ones seen last.
    """
    born = []
    for part, day in (dates or {}).items():
        text = text.replace(part, " ", 1)
        born.append(patient.c.id.in_(_meant_by(part, day)))
    words = [tuple(sorted(_starts(word))) for word in words_of(text)]
    if born:
        shape = tuple((len(s), _is_beyond(connection, s, _COMMON)) for s in words)
        found = _first_of(*_wanted(shape), *born)
        return _read(connection, found, _values_of(words) | {"limit": limit})
    if len(words) == 1:
        return _by_one_word(connection, words[0], limit)
    if words:
        return _by_words(connection, words, limit)
    if text.strip():
        return []  # signs alone: nobody has a word that begins so
    return _seen_last(connection, limit)


def _by_one_word(connection: Connection, starts: _Starts, limit: int) -> list[PatientRow]:
    """Return family names that begin so, and where the list has room, whoever else is meant."""
    found: list[PatientRow] = []
    for start in _apart(starts):
        wanted = {"from": start, "to": start + LAST, "limit": limit - len(found)}
        found += _read(connection, _families(), wanted)
        if len(found) == limit:
            return found
    is_common = _is_beyond(connection, starts, _COMMON)
    values = _values_of([starts]) | {"limit": limit - len(found)}
    known = {row.patient.id for row in found}
    others = _read(connection, _others(len(starts), is_common), values)
    # On a server somebody may have been given another name between the two.
    return found + [row for row in others if row.patient.id not in known]


def _by_words(connection: Connection, words: list[_Starts], limit: int) -> list[PatientRow]:
    """Return who has them all, by name. The first rare word leads, the longest being asked first;
    what is common is asked of those, or along the sorted names."""
    words = sorted(words, key=lambda starts: -len(starts[0]))
    rare = next(
        (n for n, starts in enumerate(words) if not _is_beyond(connection, starts, _RARE)), None
    )
    shape = tuple(
        (len(starts), n != rare if rare is not None else _is_beyond(connection, starts, _COMMON))
        for n, starts in enumerate(words)
    )
    return _read(connection, _found_by(shape), _values_of(words) | {"limit": limit})


def _read(
    connection: Connection, statement: Select[Any], values: dict[str, Any]
) -> list[PatientRow]:
    # All at once: of row by row each would hand the interpreter over to other threads.
    return [row_of(row) for row in connection.execute(statement, values).all()]


def _seen_last(connection: Connection, limit: int) -> list[PatientRow]:
    """Return patients by their last visit, or by their entry, newest first.

    Ids first: counting the visits of all would cost more than finding them. Looked for among the
    newest visits and entries alone, where these are of enough patients.
    """
    last = func.coalesce(last_visit_of(), patient.c.created_at)
    newest = select(visit.c.patient_id).order_by(visit.c.began_at.desc()).limit(limit * _NEWEST)
    entered = select(patient.c.id).order_by(patient.c.created_at.desc()).limit(limit)
    of_visits = set(connection.scalars(newest))
    seen = select(patient.c.id).order_by(last.desc()).limit(limit)
    if len(of_visits) >= limit:
        seen = seen.where(patient.c.id.in_(of_visits | set(connection.scalars(entered))))
    order = {str(key): at for at, key in enumerate(connection.scalars(seen))}
    rows = connection.execute(_rows_of(), {"ids": list(order)})
    return sorted((row_of(row) for row in rows), key=lambda row: order[row.patient.id])


def _starts(word: str) -> set[str]:
    """Return what a typed word may be the beginning of; '4' is the fourth month, too: '04'."""
    starts = spellings(word)
    return starts | {f"0{word}"} if len(word) == 1 and word.isdecimal() else starts


def _apart(starts: _Starts) -> list[str]:
    """Return beginnings in order, without those that begin with another one: o, not oe."""
    return [one for one in sorted(starts) if not any(one.startswith(x) for x in starts if x != one)]


def _is_beyond(connection: Connection, starts: _Starts, many: int) -> bool:
    """Tell whether more than so many words begin so."""
    values = _values_of([starts]) | {"many": many}
    return connection.execute(_beyond(len(starts)), values).first() is not None


# Statements are made once for each number of words and of their beginnings: to write one takes
# longer than to carry it out, and letters are typed quickly.


@cache
def _beyond(n_starts: int) -> Select[tuple[str]]:
    words = select(patient_word.c.word).where(_in_range(n_starts))
    return words.offset(bindparam("many")).limit(1)


@cache
def _families() -> Select[Any]:
    name = patient.c.sort_name
    return _first_of(name >= bindparam("from"), name < bindparam("to"))


@cache
def _others(n_starts: int, is_common: bool) -> Select[Any]:
    """Select whom one word means, without the family names that begin so."""
    name = patient.c.sort_name
    families = [
        and_(name >= bindparam(f"from_0_{at}"), name < bindparam(f"to_0_{at}"))
        for at in range(n_starts)
    ]
    return _first_of(*_wanted(((n_starts, is_common),)), not_(or_(*families)))


@cache
def _found_by(shape: _Shape) -> Select[Any]:
    return _first_of(*_wanted(shape))


@cache
def _rows_of() -> Select[Any]:
    return patient_rows().where(patient.c.id.in_(bindparam("ids", expanding=True)))


def _values_of(words: list[_Starts]) -> dict[str, Any]:
    """Return the values of `_in_range` and `_has_one` for what each word may begin with."""
    values: dict[str, Any] = {}
    for word, starts in enumerate(words):
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


def _has_one(n_starts: int, word: int) -> ColumnElement[bool]:
    """Whether a word of a patient begins so, asked of one patient after another.

    By the beginnings of the words: a range of words would be looked up before the patient.
    """
    column = patient_word.c.word
    starts = [
        func.substr(column, 1, bindparam(f"letters_{word}_{at}")) == bindparam(f"from_{word}_{at}")
        for at in range(n_starts)
    ]
    return exists().where(patient_word.c.patient_id == patient.c.id, or_(*starts))


def _wanted(shape: _Shape) -> list[ColumnElement[bool]]:
    return [
        _has_one(n, word)
        if one_by_one
        else patient.c.id.in_(select(patient_word.c.patient_id).where(_in_range(n, word)))
        for word, (n, one_by_one) in enumerate(shape)
    ]


def _first_of(*wanted: ColumnElement[bool]) -> Select[Any]:
    """Select the rows of the first `limit` patients by name.

    They are found first: counting the visits of all that match would cost more than finding them.
    """
    by_name = (patient.c.sort_name, patient.c.born)
    first = select(patient).where(*wanted).order_by(*by_name).limit(bindparam("limit")).subquery()
    return patient_rows(first).order_by(first.c.sort_name, first.c.born)


def _meant_by(part: str, day: date) -> CompoundSelect[tuple[str]]:
    """Select who was born on a day, or has all the words that it was typed by.

    Two questions, each with an index; as one condition they would be asked of every patient. Of
    5.1.2013 the year leads: half of all have a word that begins with 1.
    """
    longest, *others = sorted(words_of(part), key=len, reverse=True)
    other = patient_word.alias("other")
    has_others = [
        exists().where(
            other.c.patient_id == patient_word.c.patient_id,
            or_(*(func.substr(other.c.word, 1, len(start)) == start for start in _starts(word))),
        )
        for word in others
    ]
    return union(
        select(patient.c.id).where(patient.c.born == day),
        ids_with(_starts(longest)).where(*has_others),
    )
