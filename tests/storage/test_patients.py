"""Patients: their rows, their words, and who is there already."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from painmap.core.patient import Patient
from painmap.storage.store import Store
from tests.storage.samples import sample_patient, sample_visit


def test_row_tells_of_visits(store: Store, people: list[Patient]) -> None:
    first, second = sample_visit(people[0], 1), sample_visit(people[0], 2)
    store.add_visit(first)
    store.add_visit(second)
    (row,) = store.search_patients("lena mul")
    assert (row.patient, row.visits, row.last_visit) == (people[0], 2, second.began_at)
    (other,) = store.search_patients("zofia")
    assert (other.visits, other.last_visit) == (0, None)


def test_changed_name_is_found_by_the_new_words_alone(store: Store, people: list[Patient]) -> None:
    changed = dataclasses.replace(people[3], family="Nowak")
    assert store.save_patient(people[3], changed) == changed
    assert store.patient(changed.id) == changed
    assert [row.patient for row in store.search_patients("nowak")] == [changed]
    assert store.search_patients("lukasz") == []


def test_unknown_ids_are_bugs(store: Store) -> None:
    with pytest.raises(KeyError):
        store.patient("nobody")
    unknown = sample_patient()
    with pytest.raises(KeyError):
        store.save_patient(unknown, unknown)


@pytest.mark.parametrize(
    ("family", "given", "born", "expected"),
    [
        ("Muller", "Lena", date(2000, 1, 1), ["Lena"]),
        ("Lena", "Müller", date(2000, 1, 1), ["Lena"]),
        ("Mülller", "Lena", date(2000, 1, 1), ["Lena"]),
        ("Other", "Child", date(2011, 7, 9), ["Jonas"]),
        ("Other", "Child", date(2000, 1, 1), []),
    ],
)
def test_is_it_this_one(
    store: Store, people: list[Patient], family: str, given: str, born: date, expected: list[str]
) -> None:
    rows = store.similar_patients(family, given, born)
    assert [row.patient.given for row in rows] == expected


def test_the_likeliest_comes_first(store: Store, people: list[Patient]) -> None:
    twin = sample_patient("Müller", "Nora", date(2013, 1, 5))
    store.add_patient(twin)
    rows = store.similar_patients("Müller", "Lena", date(2013, 1, 5))
    assert [row.patient.given for row in rows] == ["Lena", "Nora"]
