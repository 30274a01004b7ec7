"""What typed numbers and dates mean, in both units and in the ways people write them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from painmap.core.record.units import to_celsius
from painmap.ui.parts.birth_date import dates_in, month_comes_first, read_date, typed_date
from painmap.ui.parts.number_reading import (
    read_height,
    read_temperature,
    read_weight,
    temperature_text,
)
from painmap.ui.parts.wording import MINUS, number, signed_number


@pytest.mark.parametrize(
    ("typed", "unit", "celsius"),
    [("31.4", "C", 31.4), ("31,4", "C", 31.4), (" 28 ", "C", 28.0), ("88.7", "F", 31.5)],
)
def test_a_temperature_is_read(typed: str, unit: str, celsius: float) -> None:
    assert read_temperature(typed, unit).value == pytest.approx(celsius)


@pytest.mark.parametrize("tenths", range(410, 1131, 7))
def test_the_typed_tenth_of_fahrenheit_comes_back(tenths: int) -> None:
    assert temperature_text(to_celsius(tenths / 10), "F") == number(tenths / 10)


def test_an_empty_field_is_not_assessed_and_no_problem() -> None:
    assert read_temperature("", "C") == read_height(" ") == read_weight("")
    assert read_temperature("", "C").value is None


@pytest.mark.parametrize("typed", ["370", "-3", "1e9", "nan", "inf", "31.4.1", "o"])
def test_an_impossible_temperature_has_a_sentence(typed: str) -> None:
    reading = read_temperature(typed, "C")
    assert reading.value is None
    assert reading.problem.endswith(".")
    assert reading.offer is None


def test_the_other_unit_is_asked_about_both_ways() -> None:
    asked = read_temperature("88,7", "C")
    assert (asked.offer, asked.offer_text) == (31.5, "88,7 \N{RIGHTWARDS ARROW} 31.5 °C?")
    assert read_temperature("31.4", "F").offer == 31.4


def test_a_height_in_metres_is_asked_about() -> None:
    reading = read_height("1.52")
    assert (reading.value, reading.offer) == (None, 152.0)
    assert read_height("152.5").value == 152.5
    assert read_height("1520").problem
    assert read_weight("0").problem


@pytest.mark.parametrize(
    "typed", ["3.8.2013", "03.08.2013", "3/8/2013", "3 8 2013", "03082013", "2013-08-03",
              "3 Aug 2013", "3 August 2013"],
)  # fmt: skip
def test_a_birth_date_is_read_as_people_write_it(typed: str) -> None:
    assert read_date(typed) == date(2013, 8, 3)


@pytest.mark.parametrize("typed", ["", "3.8.13", "31.2.2013", "2013", "tomorrow", "3.13.2013"])
def test_what_is_no_full_date_is_none(typed: str) -> None:
    assert read_date(typed) is None


@pytest.mark.parametrize(
    ("language", "country", "typed"),
    [
        ("German", "Germany", "23.08.2013"), ("French", "France", "23/08/2013"),
        ("Spanish", "Spain", "23/08/2013"), ("English", "UnitedStates", "08/23/2013"),
        ("Dutch", "Netherlands", "23-08-2013"),
    ],
)  # fmt: skip
def test_a_date_is_written_as_the_region_types_it(language: str, country: str, typed: str) -> None:
    QLocale.setDefault(
        QLocale(getattr(QLocale.Language, language), getattr(QLocale.Country, country))
    )
    assert typed_date(date(2013, 8, 23)) == typed
    assert read_date(typed, month_first=month_comes_first()) == date(2013, 8, 23)


def test_the_month_comes_first_in_the_united_states() -> None:
    american = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    british = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    assert month_comes_first(american)
    assert not month_comes_first(british)
    assert read_date("8/3/2013", month_first=True) == date(2013, 8, 3)


def test_signed_numbers_always_have_their_sign() -> None:
    assert signed_number(1.44) == "+1.4"
    assert signed_number(-0.8) == f"{MINUS}0.8"
    assert signed_number(-0.04) == "0.0"


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("Berger 12.4.2013", "12.4.2013"),
        ("12 Apr 2013", "12 Apr 2013"),
        ("12/4/2013 jonas", "12/4/2013"),
        ("2013-04-12", "2013-04-12"),
        ("ber April 12, 2013", "April 12, 2013"),
    ],
)
def test_a_date_is_found_in_what_is_searched(typed: str, part: str) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    assert dates_in(typed) == {part: date(2013, 4, 12)}


def test_an_american_writes_the_month_first_when_searching() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    assert dates_in("berg 4/12/2013") == {"4/12/2013": date(2013, 4, 12)}


@pytest.mark.parametrize("typed", ["", "77-3", "12.4.20", "99-99-2013", "Berger 2013"])
def test_what_is_no_date_is_searched_as_words(typed: str) -> None:
    assert dates_in(typed) == {}
