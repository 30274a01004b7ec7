"""What a typed number means."""

from __future__ import annotations

import pytest

from painmap.core.record.units import (
    read_number,
    typed_body_temperature,
    typed_height,
    typed_temperature,
    typed_weight,
)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("31.4", 31.4), ("31,4", 31.4), (" 31,4 ", 31.4), ("31.", 31.0), (",5", 0.5),
        ("−1.5", -1.5), ("-1,5", -1.5), ("+2", 2.0), ("", None), ("warm", None), ("nan", None),
        ("inf", None), ("1_0", None), ("1,234.5", None), ("1e3", None), ("9999999", None),
    ],
)  # fmt: skip
def test_comma_and_point_are_one(typed: str, value: float | None) -> None:
    assert read_number(typed) == value


@pytest.mark.parametrize(
    ("typed", "unit", "value", "offer", "asked"),
    [
        ("31,4", "C", 31.4, None, ""),
        ("88.7", "C", None, 31.5, "31.5 °C?"),
        ("88,7", "C", None, 31.5, "31.5 °C?"),
        ("88.7", "F", 31.5, None, ""),
        ("31.4", "F", None, 31.4, "88.5 °F?"),
        ("3.14", "C", None, None, ""),
        ("370", "C", None, None, ""),
        ("", "C", None, None, ""),
    ],
)
def test_degrees(typed: str, unit: str, value: object, offer: object, asked: str) -> None:
    found = typed_temperature(typed, unit)  # type: ignore[arg-type]
    assert found.value == value
    assert (found.question.value if found.question else None) == offer
    assert (str(found.question.ask) if found.question else "") == asked
    assert (found.problem is None) == (value is not None or not typed)


def test_what_is_asked_is_said() -> None:
    assert str(typed_temperature("88.7").problem) == "88.7 is too much for °C."
    assert str(typed_temperature("31.4", "F").problem) == "31.4 is too little for °F."
    assert str(typed_temperature("cold").problem) == "Please type a number, such as 31.4."


@pytest.mark.parametrize(
    ("typed", "value", "offer"),
    [("37.2", 37.2, None), ("98.6", None, 37.0), ("29.5", None, None), ("55", None, None)],
)
def test_body_temperature(typed: str, value: object, offer: object) -> None:
    found = typed_body_temperature(typed)
    assert found.value == value
    assert (found.question.value if found.question else None) == offer


@pytest.mark.parametrize(
    ("typed", "value", "asked"),
    [("154", 154.0, ""), ("1.54", None, "154 cm?"), ("1,545", None, "154.5 cm?"), ("9", None, "")],
)
def test_height_in_metres_is_asked_about(typed: str, value: object, asked: str) -> None:
    found = typed_height(typed)
    assert found.value == value
    assert (str(found.question.ask) if found.question else "") == asked


def test_weight_in_grams_is_asked_about() -> None:
    assert typed_weight("41,5").value == 41.5
    found = typed_weight("42500")
    assert found.question is not None
    assert (found.question.value, str(found.question.ask)) == (42.5, "42.5 kg?")
