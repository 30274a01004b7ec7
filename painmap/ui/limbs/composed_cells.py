"""Cells of the sheet that hold more than one number: readings of a site, a circumference."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import fmean

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from painmap.core.findings import READINGS, Json
from painmap.core.record.items import Item
from painmap.core.record.limb_values import number_of
from painmap.core.record.readings import with_reading
from painmap.ui.limbs.side_field import SideField, number_field, temperature_field
from painmap.ui.parts.drafts import Place
from painmap.ui.parts.number_reading import temperature_text
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import TextButton, label, row
from painmap.ui.parts.wording import EMPTY

_AT_CM = (0.0, 60.0)
"""A landmark is never further away than this."""


def _move_on(places: Sequence[Place | None], taken: int) -> None:
    """Let what waits where nothing was recorded give its place to a reading that came there."""
    for place in places[:taken]:
        waiting = None if place is None else place.waiting
        if place is None or waiting is None or waiting.before is not None:
            continue
        free = next((at for at in places[taken:] if at is not None and at.waiting is None), None)
        if free is not None:
            free.put(waiting)
        place.put(None)


class ReadingsCell(QWidget):
    """Up to three readings of one site and their mean. `entered(list | None)`, in °C."""

    entered = Signal(object)

    def __init__(self, name: str, unit: Callable[[], str]) -> None:
        super().__init__()
        self._unit = unit
        self._readings: tuple[float, ...] = ()
        self.fields = []
        for place in range(READINGS):
            field = temperature_field(self.tr("{0}, reading {1}").format(name, place + 1), unit)
            field.setProperty("narrow", "true")
            field.setMinimumWidth(52)
            field.entered.connect(lambda value, place=place: self._taken(place, value))
            self.fields.append(field)
        self.mean = label(EMPTY, "mean")
        self.mean.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.mean.setFixedWidth(46)
        self.mean.setToolTip(self.tr("Mean of the readings"))
        layout = row(*self.fields, self.mean, gap=4)
        for place in range(READINGS):
            layout.setStretch(place, 1)
        self.setLayout(layout)

    @property
    def mean_c(self) -> float | None:
        """The mean in °C, None where nothing was measured."""
        return fmean(self._readings) if self._readings else None

    def first_free(self) -> SideField:
        """The field of the next reading, the last one where all are taken."""
        return self.fields[min(len(self._readings), READINGS - 1)]

    def show_value(self, value: Json, place: Place | None = None, *, fixed: bool = False) -> None:
        """Show readings, none to three, from the data; `fixed` cannot be changed."""
        found = value if isinstance(value, list) else []
        numbers = [number for number in map(number_of, found) if number is not None]
        self._readings = tuple(numbers)
        places = [None if place is None else place.part(n) for n in range(READINGS)]
        _move_on(places, len(numbers))
        for n, (field, at) in enumerate(zip(self.fields, places, strict=True)):
            field.setEnabled(not fixed)
            field.show_value(numbers[n] if n < len(numbers) else None, at)
        mean = self.mean_c
        self.mean.setText(EMPTY if mean is None else temperature_text(mean, self._unit()))

    def _taken(self, place: int, value: float | None) -> None:
        readings: list[Json] = [*with_reading(self._readings, place, value)]
        self.entered.emit(readings or None)


class MeasureCell(QWidget):
    """A circumference in cm and how far from its landmark. `entered({"cm", "at_cm"} | None)`."""

    entered = Signal(object)

    def __init__(self, name: str, item: Item) -> None:
        super().__init__()
        self._cm: float | None = None
        self._at = 0.0
        bounds = item.bounds or (0.0, 150.0)
        self.cm = number_field(name, bounds, item.decimals, item)
        self.at = number_field(self.tr("{0}: cm from there").format(name), _AT_CM, 1, item)
        self.side = TextButton(self.tr("above"), on_click=self._turn)
        self.side.setMinimumWidth(SIZES.target)
        self.side.setAccessibleName(self.tr("{0}: above or below").format(name))
        for field in (self.cm, self.at):
            field.setProperty("narrow", "true")
            field.setMinimumWidth(56)
        self.cm.entered.connect(lambda value: self._emit(value, self._at))
        self.at.entered.connect(lambda value: self._emit(self._cm, self._signed(value or 0.0)))
        layout = row(self.cm, label(self.tr("cm, at"), "quiet"), self.at, self.side, gap=4)
        layout.setStretch(0, 1)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    @property
    def fields(self) -> list[SideField]:
        """Its fields from left to right."""
        return [self.cm, self.at]

    def show_value(self, value: Json, place: Place | None = None, *, fixed: bool = False) -> None:
        """Show a stored circumference; where it is taken can be told once there is one."""
        found = value if isinstance(value, dict) else {}
        self._cm = number_of(found.get("cm"))
        self._at = number_of(found.get("at_cm")) or 0.0
        self.cm.setEnabled(not fixed)
        for part in (self.at, self.side):
            part.setEnabled(not fixed and self._cm is not None)
        self.cm.show_value(self._cm, place and place.part(0))
        at = abs(self._at) if self._cm is not None else None
        self.at.show_value(at, place and place.part(1))
        self.side.setText(self.tr("below") if self._at < 0 else self.tr("above"))

    def suggest_at(self, at_cm: float) -> None:
        """Measure at the height of the other side, unless something is recorded here."""
        if self._cm is None:
            self._at = at_cm

    @property
    def at_cm(self) -> float:
        """Where it is measured, above the landmark where positive."""
        return self._at

    def _signed(self, value: float) -> float:
        return -value if self._at < 0 else value

    def _turn(self) -> None:
        if self._cm is not None:
            self._emit(self._cm, -self._at)

    def _emit(self, cm: float | None, at: float) -> None:
        self.entered.emit(None if cm is None else {"cm": cm, "at_cm": at})
