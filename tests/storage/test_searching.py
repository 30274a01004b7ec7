"""Finding patients as one types: who is found, in which order, and by which indexes."""

from __future__ import annotations

import random
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, insert

from painmap.bench.bulk_clinic import name_of
from painmap.core.patient import Patient
from painmap.storage.names import search_words, sort_name, spellings, words_of
from painmap.storage.searching import search_patients
from painmap.storage.store import Store
from painmap.storage.tables import patient, patient_word
from tests.empty_clinic import empty_clinic
from tests.opening import engine_of
from tests.storage.samples import sample_patient, sample_visit

MANY = 4_050
"""So many that some words count as common."""


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


def test_family_names_that_begin_so_come_first(store: Store, people: list[Patient]) -> None:
    for family, given in (("Annas", "Zoe"), ("Annaberg", "Zita"), ("Abel", "Anna")):
        store.add_patient(sample_patient(family, given, date(2012, 1, 1), ""))
    rows = store.search_patients("anna")
    assert [row.patient.given for row in rows] == ["Zita", "Zoe", "Anna", "Anna Lena"]
    assert [row.patient.given for row in store.search_patients("anna", limit=3)] == [
        "Zita", "Zoe", "Anna",
    ]  # fmt: skip
    assert [row.patient.given for row in store.search_patients("anna", limit=1)] == ["Zita"]
    by_both = [row.patient.given for row in store.search_patients("müll")]
    assert by_both == ["Jonas", "Lena"], "of both spellings, by name"


def test_search_is_sorted_by_name(store: Store, people: list[Patient]) -> None:
    rows = store.search_patients("2")
    names = [row.patient.name for row in rows]
    assert names == sorted(names, key=lambda name: name.casefold().replace("ł", "l"))


def test_without_words_the_last_seen_come_first(store: Store, people: list[Patient]) -> None:
    store.add_visit(sample_visit(people[1], 2))
    store.add_visit(sample_visit(people[3], 5))
    rows = store.search_patients("  ", limit=2)
    assert [row.patient.given for row in rows] == ["Zofia", "Jonas"]


def test_of_many_patients_the_same_are_found_as_by_looking_at_each(tmp_path: Path) -> None:
    """However common the words are: each way of looking finds who is meant, in order."""
    dice = random.Random(6)
    many = [
        sample_patient(
            name_of(dice), name_of(dice), date(2013, 1, 1) + timedelta(days=dice.randrange(364)),
            str(dice.randrange(100, 1_000)),
        )
        for _ in range(MANY)
    ]  # fmt: skip
    words = {one.id: search_words(one.family, one.given, one.number, one.born) for one in many}
    path = tmp_path / "clinic.painmap"
    empty_clinic(path).close()
    engine = engine_of(path)
    with engine.begin() as connection:
        connection.execute(insert(patient), [_values(one) for one in many])
        by_word = [
            {"word": word, "patient_id": key} for key, of_it in words.items() for word in of_it
        ]
        connection.execute(insert(patient_word), by_word)
    with engine.connect() as connection:
        for typed in ("b", "bue", "lan", "2013", "1", "2013 01", "b ba", "ma 2013 w", "banana"):
            expected = _by_looking(many, words, typed)
            for limit in (3, 50):
                found = [row.patient for row in search_patients(connection, typed, limit)]
                assert [_key(one, typed) for one in found] == expected[:limit], (typed, limit)
                assert len({one.id for one in found}) == len(found)
    engine.dispose()


def test_of_a_letter_only_what_is_shown_is_read(tmp_path: Path) -> None:
    """A walk along the index of names; each patient's visits are told by one index."""
    path = tmp_path / "clinic.painmap"
    with closing(empty_clinic(path)) as store:
        for number in range(5):
            store.add_patient(sample_patient(f"Ba{number}", "Lena", date(2013, 1, 5), ""))
    engine = engine_of(path)
    with engine.connect() as connection:
        asked = _asked(connection, "b", 4)
        plans = [
            row[3] for one in asked
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {one[0]}", one[1])
        ]  # fmt: skip
    engine.dispose()
    assert len(asked) == 1
    assert "SEARCH patient USING INDEX ix_patient_sort_name (sort_name>? AND sort_name<?)" in plans
    assert {plan for plan in plans if " visit " in plan} == {
        "SEARCH visit USING COVERING INDEX ix_visit_patient_id_began_at (patient_id=?)"
    }


def _asked(connection: Connection, typed: str, limit: int) -> list[tuple[str, object]]:
    sent: list[tuple[str, object]] = []

    def note(_c: object, _k: object, statement: str, values: object, *_: object) -> None:
        if statement.startswith("SELECT"):
            sent.append((statement, values))

    event.listen(connection, "before_cursor_execute", note)
    assert search_patients(connection, typed, limit)
    event.remove(connection, "before_cursor_execute", note)
    return sent


def _values(one: Patient) -> dict[str, object]:
    return {
        "id": one.id, "family": one.family, "given": one.given, "born": one.born, "sex": one.sex,
        "number": one.number, "created_at": one.created_at,
        "sort_name": sort_name(one.family, one.given),
    }  # fmt: skip


def _starts(word: str) -> set[str]:
    return spellings(word) | ({f"0{word}"} if len(word) == 1 and word.isdecimal() else set())


def _key(one: Patient, typed: str) -> tuple[bool, str, date]:
    """Return what a list is sorted by."""
    name, starts = sort_name(one.family, one.given), [_starts(word) for word in words_of(typed)]
    first = len(starts) == 1 and any(name.startswith(start) for start in starts[0])
    return not first, name, one.born


def _by_looking(
    many: list[Patient], words: dict[str, set[str]], typed: str
) -> list[tuple[bool, str, date]]:
    starts = [tuple(_starts(part)) for part in words_of(typed)]
    meant = [
        one for one in many
        if all(any(word.startswith(start) for word in words[one.id]) for start in starts)
    ]  # fmt: skip
    return sorted(_key(one, typed) for one in meant)
