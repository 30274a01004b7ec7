"""What a typed number means: comma or point, °C or °F, metres or centimetres.

Nothing is converted silently: what fits another unit alone is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from painmap.core.findings import temperature_problem
from painmap.core.text import MINUS, Number, Text, text
from painmap.core.visit import height_problem, weight_problem

TemperatureUnit = Literal["C", "F"]
BODY_C: Final = (30.0, 43.0)
"""Colder or warmer than this nobody's body is, in °C."""

_NUMBER = re.compile(r"[+-]?(\d+[.]?\d*|[.]\d+)")


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask, the value that *yes* stores, and that value as it is shown."""

    ask: Text
    value: float
    shown: Text


@dataclass(frozen=True, slots=True)
class Typed:
    """A value in the unit stored, or a problem in a sentence, perhaps with a question.

    Empty, all None, for what was left empty: *not assessed*.
    """

    value: float | None = None
    problem: Text | None = None
    question: Question | None = None


def read_number(typed: str) -> float | None:
    """Return what somebody typed, with point or comma; None when it is no number."""
    plain = typed.strip().replace(",", ".").replace(MINUS, "-")
    if not _NUMBER.fullmatch(plain):
        return None
    value = float(plain)
    return value if abs(value) < 1e6 else None


def to_celsius(fahrenheit: float) -> float:
    """Return °F as °C, to a hundredth so that the tenth typed comes back."""
    return round((fahrenheit - 32) / 1.8, 2)


def to_fahrenheit(celsius: float) -> float:
    """Return °C as °F."""
    return celsius * 1.8 + 32


def typed_temperature(typed: str, unit: TemperatureUnit = "C") -> Typed:
    """Return a temperature of skin or room typed in `unit`, as °C.

    `88.7` in a field for °C is asked about: 31.5 °C?
    """
    return _temperature(typed, unit, _skin_problem)


def typed_body_temperature(typed: str, unit: TemperatureUnit = "C") -> Typed:
    """Return a temperature of the body typed in `unit`, as °C."""
    return _temperature(typed, unit, _body_problem)


def typed_height(typed: str) -> Typed:
    """Return a height in cm; 1.54 is asked about: 154 cm?"""
    return _checked(typed, height_problem, 152.5, factor=100.0, unit="cm")


def typed_weight(typed: str) -> Typed:
    """Return a weight in kg; 42500 is asked about: 42.5 kg?"""
    return _checked(typed, weight_problem, 41.5, factor=0.001, unit="kg")


def _skin_problem(celsius: float) -> Text | None:
    said = temperature_problem(celsius)
    return text(said) if said else None


def _body_problem(celsius: float) -> Text | None:
    low, high = BODY_C
    if low <= celsius <= high:
        return None
    return text("A body temperature lies between 30 and 43 °C (86 and 109 °F).")


def _temperature(
    typed: str, unit: TemperatureUnit, problem_of: Callable[[float], Text | None]
) -> Typed:
    if not typed.strip():
        return Typed()
    number = read_number(typed)
    if number is None:
        return Typed(problem=_no_number(31.4))
    here, other = (number, to_celsius(number)) if unit == "C" else (to_celsius(number), number)
    problem = problem_of(here)
    if problem is None:
        return Typed(here)
    if problem_of(other) is not None:
        return Typed(problem=problem)
    if unit == "C":
        ask = text("{typed} is too much for °C.", typed=Number(number, 1))
        shown = text("{celsius} °C", celsius=Number(other, 1))
    else:
        ask = text("{typed} is too little for °F.", typed=Number(number, 1))
        shown = text("{fahrenheit} °F", fahrenheit=Number(to_fahrenheit(other), 1))
    return Typed(problem=ask, question=Question(text("{shown}?", shown=shown), other, shown))


def _checked(
    typed: str, problem_of: Callable[[float], str], such_as: float, *, factor: float, unit: str
) -> Typed:
    if not typed.strip():
        return Typed()
    number = read_number(typed)
    if number is None:
        return Typed(problem=_no_number(such_as))
    said = problem_of(number)
    if not said:
        return Typed(number)
    offer = round(number * factor, 1)
    if problem_of(offer):
        return Typed(problem=text(said))
    decimals = 0 if offer == round(offer) else 1
    shown = text("{value} {unit}", value=Number(offer, decimals), unit=text(unit))
    return Typed(problem=text(said), question=Question(text("{shown}?", shown=shown), offer, shown))


def _no_number(such_as: float) -> Text:
    return text("Please type a number, such as {example}.", example=Number(such_as, 1))
