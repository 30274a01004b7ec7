"""Texts of the core in the user's language, numbers, dates and unit."""

from __future__ import annotations

from datetime import date

from painmap.core.text import Celsius, Text
from painmap.ui.parts.wording import core_text, day, number, signed_number


def shown(text: Text, unit: str = "C") -> str:
    """A text of the core as it is shown and printed."""

    def temperature(celsius: Celsius) -> str:
        value = celsius.value
        if unit == "F":
            value = 1.8 * value + (0.0 if celsius.difference else 32.0)
        figures = signed_number(value, 1) if celsius.difference else number(float(value), 1)
        return figures if celsius.bare else f"{figures} °{unit}"

    def figures(value: float, decimals: int) -> str:
        return number(float(value), decimals)

    def on(when: date) -> str:
        return day(when)

    return text.render(core_text, figures, on, temperature)
