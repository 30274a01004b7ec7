"""Which patient and which visit a command is about, by what somebody typed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from painmap.core.amendments import standing
from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.storage.store import Store

_MANY = 1_000


class NoPatientError(KnownError):
    """Nobody in the file is meant by what was typed."""

    def __init__(self) -> None:
        super().__init__(
            "No such patient is in this clinic file.",
            'Type the clinic\'s number, or the whole name as Painmap shows it: "Family, Given".',
        )


class WhichPatientError(KnownError):
    """More than one patient may be meant."""

    def __init__(self, found: Sequence[Patient]) -> None:
        known = [f"{one.number or one.id}, born {one.born.isoformat()}" for one in found[:5]]
        more = f"; and {len(found) - 5} more" if len(found) > 5 else ""
        super().__init__(
            "Several patients may be meant.",
            f"Choose one with --patient and a number, or with --born: {'; '.join(known)}{more}.",
        )


class WhichVisitError(KnownError):
    """No visit, or more than one, is meant."""

    def __init__(self, visits: Sequence[Visit]) -> None:
        known = "; ".join(f"{one.number}, {_day(one)}" for one in visits)
        super().__init__(
            "There is no such visit, or there are several.",
            f"The patient's visits are: {known}." if known else "The patient has no visit.",
        )


def patient_of(store: Store, who: str, born: date | None = None) -> Patient:
    """Return the one patient who is meant; NoPatientError, WhichPatientError.

    `who` is an id, a number or a name in full: the beginning of one might be somebody else's. With
    nothing typed it is the file's only patient.
    """
    who = " ".join(who.split())
    if _is_id(who):
        try:
            return store.patient(who)
        except KeyError:
            raise NoPatientError from None
    dates = {born.isoformat(): born} if born is not None and not who else None
    rows = store.search_patients(who or (born.isoformat() if born else ""), _MANY, dates)
    found = [row.patient for row in rows]
    if born is not None:
        found = [one for one in found if one.born == born]
    if who:
        found = _meant(found, who.casefold())
    if not found:
        raise NoPatientError
    if len(found) > 1:
        raise WhichPatientError(found)
    return found[0]


def visit_of(store: Store, patient: Patient, text: str = "") -> Visit:
    """Return the visit that is meant, the newest where nothing was typed; WhichVisitError."""
    visits = store.visits(patient.id)
    current = standing(visits)
    if not text and current:
        return current[-1]
    found = [
        *(one for one in visits if text in (str(one.number), one.id)),
        *(one for one in current if text == _day(one)),
    ]
    if len(found) != 1:
        raise WhichVisitError(visits)
    return found[0]


def two_visits(store: Store, patient: Patient, then: str, now: str) -> tuple[Visit, Visit]:
    """Return the two visits to compare, the earlier one first; WhichVisitError."""
    later = visit_of(store, patient, now)
    if then:
        pair = (visit_of(store, patient, then), later)
    else:
        current = standing(store.visits(patient.id), keep=later.id)
        before = [one for one in current if one.began_at <= later.began_at and one.id != later.id]
        if not before:
            raise KnownError(
                "There is no earlier visit to compare with.", "A comparison needs two visits."
            )
        pair = (before[-1], later)
    if pair[0].id == pair[1].id:
        raise KnownError("A visit cannot be compared with itself.", "Name two visits.")
    first, second = sorted(pair, key=lambda one: (one.began_at, one.number))
    return first, second


def _meant(found: Sequence[Patient], who: str) -> list[Patient]:
    """Return those with this number, else with this full name, else with this family name."""
    by_number = [one for one in found if one.number.casefold() == who]
    by_name = [one for one in found if who in _names(one)]
    by_family = [one for one in found if one.family.casefold() == who]
    return by_number or by_name or by_family


def _names(one: Patient) -> tuple[str, ...]:
    return one.name.casefold(), f"{one.given} {one.family}".casefold()


def _is_id(text: str) -> bool:
    return len(text) == 32 and all(sign in "0123456789abcdef" for sign in text)


def _day(visit: Visit) -> str:
    return visit.began_at.astimezone().date().isoformat()
