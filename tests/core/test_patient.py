"""Ages and slips of the finger."""

from __future__ import annotations

from datetime import date

import pytest

from painmap.core.patient import (
    Patient,
    age_in_years,
    age_on,
    birth_date_problem,
    new_id,
    one_line,
)

TODAY = date(2026, 3, 1)


def test_age_rises_on_the_birthday() -> None:
    assert age_on(date(2013, 3, 2), TODAY) == 12
    assert age_on(date(2013, 3, 1), TODAY) == 13


def test_born_on_leap_day_is_a_year_older_in_march() -> None:
    assert age_on(date(2012, 2, 29), date(2026, 2, 28)) == 13
    assert age_on(date(2012, 2, 29), TODAY) == 14


def test_age_in_years_is_a_fraction() -> None:
    assert abs(age_in_years(date(2016, 9, 1), TODAY) - 9.5) < 0.01


def test_birth_date_in_the_future_is_refused() -> None:
    assert "future" in birth_date_problem(date(2026, 3, 2), TODAY)
    assert "125" in birth_date_problem(date(1891, 3, 2), TODAY)
    assert birth_date_problem(TODAY, TODAY) == ""


def test_name_without_a_given_name() -> None:
    assert Patient(new_id(), "Berg", "Lina", TODAY).name == "Berg, Lina"
    assert Patient(new_id(), "Berg", "", TODAY).name == "Berg"


def test_ids_differ() -> None:
    assert len({new_id() for _ in range(100)}) == 100


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Ber\nger", "Ber ger"),
        ("  Ber\u2028\r\n ger\t", "Ber ger"),
        ("\u200b\u200b", ""),
        ("\u200d \u2060", ""),
        ("\ufeffBerger\u200b", "Berger"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("O'Brien-Łuk", "O'Brien-Łuk"),
        ("\u0301", ""),
    ],
)
def test_a_name_is_one_line_that_can_be_seen(typed: str, name: str) -> None:
    assert one_line(typed) == name
