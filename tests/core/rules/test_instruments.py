"""Totals of other instruments: typed in, held against their range, shown over time."""

from __future__ import annotations

from datetime import date

import pytest

from painmap.core.findings import Json
from painmap.core.rules.instruments import (
    INSTRUMENTS,
    instrument_key,
    instruments,
    own_instrument,
    total_of,
    totals,
    trend,
)
from tests.core.exams import make_exam
from tests.core.rules.visits import record

BY_KEY = {each.key: each for each in INSTRUMENTS}


@pytest.mark.parametrize(
    ("key", "value", "problem"),
    [
        ("fdi", 0, ""),
        ("fdi", 60, ""),
        ("fdi", 61, "Functional Disability Inventory, child lies between 0 and 60."),
        ("pedsql", 100, ""),
        ("pedsql", 100.1, "PedsQL, child lies between 0.0 and 100.0."),
        ("grip_l", -0.5, "Grip, left lies between 0.0 and 120.0."),
        ("laterality_feet", 87, ""),
    ],
)
def test_a_total_outside_its_range_is_told(key: str, value: float, problem: str) -> None:
    assert str(BY_KEY[key].problem(value) or "") == problem


def test_titles_name_the_unit_or_the_range() -> None:
    assert str(BY_KEY["grip_r"].title) == "Grip, right (kg)"
    assert str(BY_KEY["fdi"].title) == "Functional Disability Inventory, child (0 to 60)"
    assert str(own_instrument("Stairs").title) == "Stairs"


def test_a_clinics_own_instrument() -> None:
    stairs = own_instrument(" Stairs ", "s")
    assert (stairs.key, stairs.name) == ("own:Stairs", "Stairs")
    assert stairs.problem(400) is None
    assert str(stairs.problem(-1)) == "Stairs is at least 0.0."
    with pytest.raises(ValueError, match="without a name"):
        own_instrument("  ")


@pytest.mark.parametrize("damaged", [True, "12", [12], {"n": 12}])
def test_anything_but_a_number_is_no_total(damaged: Json) -> None:
    exam = make_exam()
    record(exam, instrument_key("fdi"), damaged)
    assert total_of(exam.findings, "fdi") is None
    assert totals(exam) == {}


def test_the_trend_is_in_the_order_of_the_visits() -> None:
    exams = [make_exam(number) for number in (3, 1, 2)]
    for exam, value in zip(exams, (12, 31, None), strict=True):
        if value is not None:
            record(exam, instrument_key("fdi"), value)
    found = trend(exams, "fdi")
    assert [value for _, value in found] == [31, 12]
    assert all(isinstance(day, date) for day, _ in found)
    assert found[0][0] < found[1][0]
    assert trend(exams, "pedsql") == ()


def test_a_total_of_a_retired_instrument_is_still_offered() -> None:
    exam = make_exam()
    record(exam, instrument_key("own:Stairs"), 14)
    offered = {each.key: each for each in instruments(exam, [own_instrument("Hops")])}
    assert offered["own:Stairs"].name == "Stairs"
    assert "own:Hops" in offered
    assert totals(exam) == {"own:Stairs": 14.0}
