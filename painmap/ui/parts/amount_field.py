"""A number field for an amount between two bounds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_reading import Reading
from painmap.ui.parts.wording import number, read_number


def amount_field(
    name: str, bounds: tuple[float, float], parent: QWidget | None = None, *, width: int = 72
) -> NumberField:
    """A field that takes numbers between two bounds, or nothing."""

    def read(typed: str) -> Reading:
        if not typed.strip():
            return Reading()
        value = read_number(typed)
        if value is None or not bounds[0] <= value <= bounds[1]:
            text = QCoreApplication.translate("Numbers", "A number from {0} to {1}, please.")
            return Reading(problem=text.format(_plain(bounds[0]), _plain(bounds[1])))
        return Reading(value=value)

    field = NumberField(name=name, read=read, write=_plain)
    field.setParent(parent)
    field.setFixedWidth(width)
    return field


def _plain(value: float) -> str:
    """As few decimals as the number has, at most three."""
    for digits in range(3):
        if abs(value - round(value, digits)) < 5e-4:
            return number(value, digits)
    return number(value, 3)
