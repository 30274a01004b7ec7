"""Finding patients as one types."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from painmap.core.patient import Patient
from painmap.storage.store import Store
from tests.storage.samples import sample_patient, sample_visit


@pytest.fixture
def people(store: Store) -> list[Patient]:
    some = [
        sample_patient("Müller", "Lena", date(2013, 1, 5), "77-3"),
        sample_patient("Mueller", "Jonas", date(2011, 7, 9), "78"),
        sample_patient("van der Berg", "Anna Lena", date(2015, 2, 1), "A9"),
        sample_patient("Łukaszewska", "Zofia", date(2009, 9, 9), ""),
        sample_patient("O'Brien", "Seán", date(2010, 3, 3), "100%_"),
    ]
    for one in some:
        store.add_patient(one)
    return some


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("müll", ["Jonas", "Lena"]),
        ("mull", ["Lena"]),
        ("MUELLER", ["Jonas", "Lena"]),
        ("lena", ["Lena", "Anna Lena"]),
        ("len mul", ["Lena"]),
        ("berg anna", ["Anna Lena"]),
        ("anna van", ["Anna Lena"]),
        ("luk", ["Zofia"]),
        ("%", []),
        ("_", []),
        ("len%", ["Lena", "Anna Lena"]),
        ("9.7.20", ["Jonas"]),
        ("Ł", ["Zofia", "Lena", "Anna Lena"]),
        ("sean", ["Seán"]),
        ("brien", ["Seán"]),
        ("o'b", ["Seán"]),
        ("77-3", ["Lena"]),
        ("2009-09", ["Zofia"]),
        ("100%", ["Seán"]),
        ("ull", []),
        ("lena zofia", []),
    ],
)
def test_search(store: Store, people: list[Patient], text: str, found: list[str]) -> None:
    rows = store.search_patients(text)
    assert sorted(row.patient.given for row in rows) == sorted(found)


def test_search_by_birth_date(store: Store, people: list[Patient]) -> None:
    born = date(2013, 1, 5)
    by_day = store.search_patients("5 jan 2013 mü", dates={"5 jan 2013": born})
    assert [row.patient.given for row in by_day] == ["Lena"]
    by_number = store.search_patients("77-3", dates={"77-3": date(1999, 1, 1)})
    assert [row.patient.given for row in by_number] == ["Lena"]
    assert store.search_patients("5 jan 2013", dates={"5 jan 2013": date(2013, 1, 6)}) == []


def test_search_is_sorted_by_name(store: Store, people: list[Patient]) -> None:
    rows = store.search_patients("2")
    names = [row.patient.name for row in rows]
    assert names == sorted(names, key=lambda name: name.casefold().replace("ł", "l"))


def test_without_words_the_last_seen_come_first(store: Store, people: list[Patient]) -> None:
    store.add_visit(sample_visit(people[1], 2))
    store.add_visit(sample_visit(people[3], 5))
    rows = store.search_patients("  ", limit=2)
    assert [row.patient.given for row in rows] == ["Zofia", "Jonas"]


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
