"""A number field in a table of two sides: arrows go across, the keypad finds it in view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from painmap.core.record.items import Item
from painmap.core.record.units import read_number
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_reading import (
    Reading,
    read_temperature,
    skin_degrees,
    temperature_text,
)
from painmap.ui.parts.wording import core_text, number

_ROOM = 60
"""So many px around a field are scrolled into view with it."""


class SideField(NumberField):
    """`neighbours` are the fields that ← and → go to from the ends of what is written."""

    neighbours: dict[int, QWidget]

    def open_keypad(self, *, stay: QPoint | None = None) -> None:
        area = self._scrolled_in()
        if area is not None:
            area.ensureWidgetVisible(self, 0, _ROOM)
        super().open_keypad(stay=stay)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        there = getattr(self, "neighbours", {}).get(event.key())
        ends = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: len(self.text())}
        if there is not None and (
            self.hasSelectedText() or self.cursorPosition() == ends.get(Qt.Key(event.key()))
        ):
            there.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _scrolled_in(self) -> QScrollArea | None:
        holder = self.parentWidget()
        while holder is not None and not isinstance(holder, QScrollArea):
            holder = holder.parentWidget()
        return holder


def temperature_field(name: str, unit: Callable[[], str], *, skin: bool = True) -> SideField:
    """A field for a temperature in the unit shown; `skin` gives whole degrees keys of their own."""
    return SideField(
        name=name,
        read=lambda typed: read_temperature(typed, unit()),
        write=lambda value: temperature_text(value, unit()),
        # 31.4 °C is three taps and so is 88.7 °F: a skin at 100 °F or more begins with a 1.
        point_after=lambda typed: 3 if unit() == "F" and typed.startswith("1") else 2,
        wholes=(lambda: skin_degrees(unit())) if skin else tuple,
    )


def number_field(name: str, bounds: tuple[float, float], decimals: int, item: Item) -> SideField:
    """A field for a number of a row between two bounds, written with so many decimals."""

    def read(typed: str) -> Reading:
        if not typed.strip():
            return Reading()
        value = read_number(typed)
        if value is None or not bounds[0] <= value <= bounds[1]:
            said = core_text("{item}: a number from {low} to {high} is meant.")
            low, high = (number(bound, 0) for bound in bounds)
            return Reading(problem=said.format(item=core_text(item.name), low=low, high=high))
        return Reading(value=round(value, decimals))

    return SideField(name=name, read=read, write=lambda value: number(value, decimals))
