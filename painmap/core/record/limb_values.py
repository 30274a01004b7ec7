"""What can be recorded in a row of a sheet, and how it is told in words."""

from __future__ import annotations

import math

from painmap.core.findings import TEMPERATURE_C, Json, value_problem
from painmap.core.record.items import DURATION_UNITS, Item
from painmap.core.record.photos import photo_id
from painmap.core.text import Celsius, Number, Text, joined, text

_NOT_AMONG = text("This value is not among the choices.")


def item_problem(item: Item, value: Json) -> Text | None:
    """Return a sentence about a value that cannot be recorded in a row; None is always fine."""
    if value is None:
        return None
    if item.sort == "readings" or item.bounds == TEMPERATURE_C:
        said = value_problem("temperature_c" if item.sort == "temperature" else item.key, value)
        return text(said) if said else None
    if item.sort == "duration":
        return None if _duration(value) else text("This is not a number.")
    if item.sort == "one":
        return None if value in item.words else _NOT_AMONG
    if item.sort == "several":
        fine = isinstance(value, list) and value and all(word in item.words for word in value)
        return None if fine else _NOT_AMONG
    if item.sort == "yes_no":
        return None if isinstance(value, bool) else _NOT_AMONG
    if item.sort == "photo":
        return None if photo_id(value) else text("This is not a photo.")
    if item.sort == "note":
        return None if isinstance(value, str) else text("A note is text.")
    return _measure_problem(item, value) if item.sort == "measure" else _number_problem(item, value)


def value_text(item: Item, value: Json) -> Text | None:
    """Return a recorded value in words; None for *not assessed* and for what no row writes."""
    if value is None or item_problem(item, value) is not None:
        return None
    if item.sort == "yes_no":
        return text("yes") if value else text("no")
    if item.sort == "duration":
        return _duration(value)
    if item.sort == "photo":
        return text("1 photo")
    if isinstance(value, dict):
        return _measure_text(value)
    if isinstance(value, list):
        return _list_text(item, value)
    if isinstance(value, str):
        return text("{note}", note=value) if item.sort == "note" else item.word(value)
    number = number_of(value)
    if number is None:
        return None
    if item.sort == "temperature":
        return text("{value}", value=Celsius(number))
    shown = Number(number, item.decimals)
    if item.sort == "grade" and item.words:
        return item.word(item.words[int(number)])
    if not item.unit:
        return text("{value}", value=shown)
    return text("{value} {unit}", value=shown, unit=text(item.unit))


def picked_words(item: Item, before: Json, chosen: list[str]) -> Json:
    """Return the words after a tap: the normal one and any other shut each other out.

    None, *not assessed*, where nothing is chosen.
    """
    old = before if isinstance(before, list) else []
    if item.usual in chosen and item.usual not in old:
        return item.normal
    rest: list[Json] = [word for word in item.words if word in chosen and word != item.usual]
    return rest or (item.normal if item.usual in chosen else None)


def number_of(value: Json) -> float | None:
    """Return a finite number; None for anything else, True and False too."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return float(value)


def _number_problem(item: Item, value: Json) -> Text | None:
    number = number_of(value)
    if number is None or (item.sort == "grade" and not isinstance(value, int)):
        return text("This is not a number.")
    low, high = item.bounds or (-math.inf, math.inf)
    if low <= number <= high:
        return None
    return text(
        "{item}: a number from {low} to {high} is meant.",
        item=item.title, low=Number(low), high=Number(high),
    )  # fmt: skip


def _measure_problem(item: Item, value: Json) -> Text | None:
    if not isinstance(value, dict) or not set(value) <= {"cm", "at_cm"}:
        return text("This is not a number.")
    if value.get("at_cm") is not None and number_of(value["at_cm"]) is None:
        return text("This is not a number.")
    return _number_problem(item, value.get("cm"))


def _measure_text(value: dict[str, Json]) -> Text:
    cm, at = number_of(value.get("cm")) or 0.0, number_of(value.get("at_cm")) or 0.0
    size = Number(cm, 1)
    if Number(at, 1).shown == 0:
        return text("{cm} cm", cm=size)
    msgid = "{cm} cm, {at} cm above" if at > 0 else "{cm} cm, {at} cm below"
    return text(msgid, cm=size, at=Number(abs(at), 1))


def _duration(value: Json) -> Text | None:
    """Return a duration in words, None for what is none; a bare number is in months."""
    row = value if isinstance(value, dict) else {"n": value, "unit": "months"}
    number, unit = number_of(row.get("n")), DURATION_UNITS.get(str(row.get("unit")))
    if number is None or number < 0 or unit is None:
        return None
    return text(unit[0]) if number == 1 else text(unit[1], n=Number(number, int(number % 1 > 0)))


def _list_text(item: Item, value: list[Json]) -> Text:
    if item.sort != "readings":
        return joined([item.word(str(word)) for word in value])
    numbers = [number for number in map(number_of, value) if number is not None]
    mean = Celsius(sum(numbers) / len(numbers))
    if len(numbers) == 1:
        return text("{value}", value=mean)
    return text("{value} (mean of {n})", value=mean, n=len(numbers))
