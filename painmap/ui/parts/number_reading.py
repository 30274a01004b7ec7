"""What a typed number means, in words of the screen: see `painmap.core.record.units`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from painmap.core.record.units import (
    TemperatureUnit,
    Typed,
    to_fahrenheit,
    typed_body_temperature,
    typed_height,
    typed_temperature,
    typed_weight,
)
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import number


@dataclass(frozen=True, slots=True)
class Reading:
    """A value in the unit that is stored, or a sentence; `offer` is a value to ask about.

    `offer_text` is the question, as in '88.7 → 31.5 °C?'.
    """

    value: float | None = None
    problem: str = ""
    offer: float | None = None
    offer_text: str = ""


def temperature_text(celsius: float, unit: str) -> str:
    """'31.4', in the unit shown."""
    return number(to_fahrenheit(celsius) if unit == "F" else celsius)


def skin_degrees(unit: str) -> tuple[int, ...]:
    """Whole degrees of ordinary skin of hands and feet: keys of their own on the keypad."""
    return tuple(range(76, 96) if unit == "F" else range(24, 36))


def read_temperature(typed: str, unit: str) -> Reading:
    """A skin temperature typed in `unit`, as °C; asks when it fits the other unit alone."""
    return _reading(typed, lambda typed: typed_temperature(typed, _unit(unit)))


def read_body_temperature(typed: str, unit: str) -> Reading:
    """A temperature of the body typed in `unit`, as °C; asks like `read_temperature`."""
    return _reading(typed, lambda typed: typed_body_temperature(typed, _unit(unit)))


def read_height(typed: str) -> Reading:
    """A height in cm; 1.52 is taken as metres after asking."""
    return _reading(typed, typed_height)


def read_weight(typed: str) -> Reading:
    """A weight in kg; 42500 is taken as grams after asking."""
    return _reading(typed, typed_weight)


def _unit(unit: str) -> TemperatureUnit:
    return "F" if unit == "F" else "C"


def _reading(typed: str, meant: Callable[[str], Typed]) -> Reading:
    found = meant(typed)
    problem = "" if found.problem is None else shown(found.problem)
    if found.question is None:
        return Reading(found.value, problem)
    ask = f"{typed.strip()} \N{RIGHTWARDS ARROW} {shown(found.question.ask)}"
    return Reading(None, problem, found.question.value, ask)
