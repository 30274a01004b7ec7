"""What a typed number means and what to say when it cannot be: height, weight, temperatures."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from painmap.core.findings import TEMPERATURE_C, value_problem
from painmap.core.visit import height_problem, weight_problem
from painmap.ui.parts.wording import core_text, number, read_number


@dataclass(frozen=True, slots=True)
class Reading:
    """A value in the unit that is stored, or a sentence; `offer` is a value to ask about."""

    value: float | None = None
    problem: str = ""
    offer: float | None = None
    offer_text: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Numbers", text)


def to_celsius(fahrenheit: float) -> float:
    """°F to °C, to a hundredth so that the tenth typed comes back."""
    return round((fahrenheit - 32) / 1.8, 2)


def to_fahrenheit(celsius: float) -> float:
    """°C to °F."""
    return celsius * 1.8 + 32


def temperature_text(celsius: float, unit: str) -> str:
    """'31.4', in the unit shown."""
    return number(to_fahrenheit(celsius) if unit == "F" else celsius)


def skin_degrees(unit: str) -> tuple[int, ...]:
    """Whole degrees of ordinary skin of hands and feet: keys of their own on the keypad."""
    return tuple(range(76, 96) if unit == "F" else range(24, 36))


def read_temperature(text: str, unit: str) -> Reading:
    """A skin temperature typed in `unit`, as °C; asks when it fits the other unit alone."""
    if not text.strip():
        return Reading()
    typed = read_number(text)
    if typed is None:
        return Reading(problem=_tr("Please type a number, such as {0}.").format(number(31.4)))
    celsius = to_celsius(typed) if unit == "F" else typed
    problem = value_problem("temperature_c", celsius)
    if not problem:
        return Reading(value=celsius)
    other = typed if unit == "F" else to_celsius(typed)
    low, high = TEMPERATURE_C
    if unit == "C" and low <= other <= high:
        ask = _tr("{0} is too much for °C.").format(number(typed))
        return Reading(problem=ask, offer=other, offer_text=_tr("{0} °F").format(number(typed)))
    if unit == "F" and low <= other <= high:
        ask = _tr("{0} is too little for °F.").format(number(typed))
        return Reading(problem=ask, offer=other, offer_text=_tr("{0} °C").format(number(typed)))
    return Reading(problem=core_text(problem))


def read_height(text: str) -> Reading:
    """A height in cm; 1.52 is taken as metres after asking."""
    if not text.strip():
        return Reading()
    typed = read_number(text)
    if typed is None:
        return Reading(problem=_tr("Please type a number, such as {0}.").format(number(152.5)))
    problem = height_problem(typed)
    if problem and not height_problem(typed * 100):
        offer = round(typed * 100, 1)
        words = _tr("{0} cm").format(number(offer))
        return Reading(problem=core_text(problem), offer=offer, offer_text=words)
    return Reading(problem=core_text(problem)) if problem else Reading(value=typed)


def read_weight(text: str) -> Reading:
    """A weight in kg."""
    if not text.strip():
        return Reading()
    typed = read_number(text)
    if typed is None:
        return Reading(problem=_tr("Please type a number, such as {0}.").format(number(41.5)))
    problem = weight_problem(typed)
    return Reading(problem=core_text(problem)) if problem else Reading(value=typed)
