"""Sentences as data: what they say in English, and what goes into them, for whoever shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

MINUS = "\N{MINUS SIGN}"

Arg: TypeAlias = "str | int | date | Number | Celsius | Text"


def text(msgid: str, **args: Arg) -> Text:
    """Return a text with its arguments by name."""
    return Text(msgid, tuple(args.items()))


def plain_number(value: float, decimals: int) -> str:
    """Return a number in plain English figures: 1234.5, −0.3."""
    figures = f"{abs(value):.{decimals}f}"
    negative = value < 0 and float(figures) != 0
    return f"{MINUS}{figures}" if negative else figures


def plain_date(day: date) -> str:
    """Return a day as in '3 Aug 2026', of a moment the day here."""
    if isinstance(day, datetime):
        day = day.astimezone().date()
    return f"{day.day} {day:%b %Y}"


@dataclass(frozen=True, slots=True)
class Number:
    """A number to be shown with so many decimals; `signed` also writes a plus."""

    value: float
    decimals: int = 0
    signed: bool = False

    @property
    def shown(self) -> float:
        """The value as rounded for display."""
        return round(self.value, self.decimals)

    def render(self, number: Callable[[float, int], str] = plain_number) -> str:
        """Return the figures, with the typographic minus."""
        # What rounds to nothing has no sign: '−0.0' would say that something became less.
        shown = number(self.shown or 0.0, self.decimals)
        plus = self.signed and self.shown > 0
        return f"+{shown}" if plus else shown


@dataclass(frozen=True, slots=True)
class Celsius:
    """A temperature in °C, or a `difference` of two, which a screen may show in °F.

    `bare` leaves the unit to the last of a row of temperatures.
    """

    value: float
    difference: bool = False
    bare: bool = False


def plain_temperature(celsius: Celsius) -> str:
    """Return '31.4 °C', a difference with its sign."""
    figures = Number(celsius.value, 1, celsius.difference).render()
    return figures if celsius.bare else f"{figures} °C"


@dataclass(frozen=True, slots=True)
class Text:
    """An English sentence with named places, and what stands there.

    `str()` gives plain English. A screen calls `render` with its own translation, numbers and
    dates; arguments that are texts are translated too.
    """

    msgid: str
    args: tuple[tuple[str, Arg], ...] = ()

    def render(
        self,
        translate: Callable[[str], str] = str,
        number: Callable[[float, int], str] = plain_number,
        day: Callable[[date], str] = plain_date,
        temperature: Callable[[Celsius], str] = plain_temperature,
    ) -> str:
        """Return the sentence in the user's language."""

        def shown(arg: Arg) -> str:
            if isinstance(arg, Text):
                return arg.render(translate, number, day, temperature)
            if isinstance(arg, Number):
                return arg.render(number)
            if isinstance(arg, Celsius):
                return temperature(arg)
            return day(arg) if isinstance(arg, date) else str(arg)

        return translate(self.msgid).format(**{name: shown(arg) for name, arg in self.args})

    def __str__(self) -> str:
        return self.render()


def cm2(value: float, *, signed: bool = False, among: float = 0.0) -> Number:
    """Return an area: whole cm² from 10 on, below with one decimal, as the largest `among` it."""
    return Number(value, 0 if max(abs(value), among) >= 9.95 else 1, signed)


def percent(value: float, *, signed: bool = False, among: float = 0.0) -> Number:
    """Return a share: one decimal, below 1 % two, as the largest `among` it; plain nought as 0.0.

    The rule for all shares of skin, in sentences, tables and while one paints.
    """
    fine = 0 < max(abs(value), among) < 0.995
    return Number(value, 2 if fine else 1, signed)


def with_change(then: Number, now: Number) -> tuple[Number, Number, Number]:
    """Return then, now and their difference as a reader would take it from the figures shown.

    Both have the same number of decimals.
    """
    one, other = then.shown, now.shown
    decimals = then.decimals
    return (
        Number(one, decimals),
        Number(other, decimals),
        Number(round(other - one, decimals), decimals, signed=True),
    )


def joined(parts: Sequence[Text]) -> Text:
    """Return parts as one list, with commas."""
    if len(parts) == 1:
        return parts[0]
    return text("{first}, {rest}", first=parts[0], rest=joined(parts[1:]))
