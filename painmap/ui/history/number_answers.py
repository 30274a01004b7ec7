"""Answers that are numbers: an amount with its unit, a temperature, a duration."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from painmap.core.findings import Json
from painmap.core.record.history_items import Question
from painmap.core.record.items import DURATION_UNITS
from painmap.core.record.limb_values import number_of
from painmap.core.text import text
from painmap.ui.history.answer_fields import (
    AnswerField,
    at_the_left,
    chips_width,
    show_chips,
    slant,
)
from painmap.ui.parts.amount_field import amount_field
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_note import NumberNote
from painmap.ui.parts.number_reading import read_body_temperature, temperature_text
from painmap.ui.parts.widgets import column, label, row

NUMBER_WIDTH = 88


class _NumberAnswer(AnswerField):
    """An answer with a number field in it."""

    field: NumberField

    @property
    def target(self) -> QWidget:
        return self.field

    def _show_number(self, value: float | None, *, fixed: bool) -> None:
        self.field.setReadOnly(fixed)
        self.field.show_value(value, self._place)
        slant(self.field, carried=self.is_carried)


class AmountField(_NumberAnswer):
    """A number with its unit; a temperature in the unit that the user has chosen."""

    def __init__(self, question: Question, unit: Callable[[], str]) -> None:
        super().__init__()
        self._question, self._unit_shown = question, unit
        self.field = _temperature(question, unit) if self._is_warmth else _amount(question)
        self.field.setFixedWidth(NUMBER_WIDTH)
        self.field.entered.connect(self._entered)
        self.unit = label("", "quiet")
        whole = column(gap=4)
        whole.addLayout(row(self.field, self.unit, None))
        whole.addWidget(NumberNote(self.field))
        self.setLayout(whole)

    @property
    def _is_warmth(self) -> bool:
        return self._question.sort == "temperature"

    def _show(self, *, fixed: bool) -> None:
        warmth = self._is_warmth
        unit = "°" + self._unit_shown() if warmth else shown(text(self._question.unit))
        self.unit.setText(unit)
        self._show_number(number_of(self.value), fixed=fixed)

    def _entered(self, value: float | None) -> None:
        self._give(_plain(value))


class DurationField(_NumberAnswer):
    """A number and its unit; a number alone is in months, a unit alone waits for its number."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        name = shown(question.title)
        self.field = amount_field(name, (0.0, 1000.0), width=NUMBER_WIDTH)
        units = [Option(unit, shown(text(unit))) for unit in DURATION_UNITS]
        self.choice = Choice(
            units, name=name, optional=True, per_row=len(units), text_px=13, flows=True
        )
        self.choice.setMaximumWidth(chips_width(4))
        self.field.entered.connect(self._entered)
        self.choice.picked.connect(self._picked)
        whole = column(gap=4)
        whole.addLayout(at_the_left(self.field, self.choice))
        whole.addWidget(NumberNote(self.field))
        self.setLayout(whole)

    def _show(self, *, fixed: bool) -> None:
        number, unit = self._parts()
        self._show_number(number, fixed=fixed)
        show_chips(self.choice, [unit] if unit else [], self.is_carried, fixed=fixed)

    def _parts(self) -> tuple[float | None, str]:
        stored = self.value
        if not isinstance(stored, dict):
            stored = {} if stored is None else {"n": stored, "unit": "months"}
        return number_of(stored.get("n")), str(stored.get("unit") or "")

    def _entered(self, value: float | None) -> None:
        unit = self.choice.value or "months"
        self._give(None if value is None else {"n": _plain(value), "unit": unit})

    def _picked(self, unit: str | None) -> None:
        number, _ = self._parts()
        if unit is None and self.is_carried:
            self.confirmed.emit()
        elif number is not None:
            self._give(None if unit is None else {"n": _plain(number), "unit": unit})
        elif unit is not None:
            self.field.setFocus()
            self.field.open_keypad()


def _amount(question: Question) -> NumberField:
    assert question.bounds is not None
    return amount_field(shown(question.title), question.bounds, width=NUMBER_WIDTH)


def _temperature(question: Question, unit: Callable[[], str]) -> NumberField:
    return NumberField(
        name=shown(question.title),
        read=lambda typed: read_body_temperature(typed, unit()),
        write=lambda value: temperature_text(value, unit()),
        # 37.4 and 98.6 are three taps; 100 °F or more begins with a 1.
        point_after=lambda typed: 3 if typed.startswith("1") else 2,
    )


def _plain(value: float | None) -> Json:
    return int(value) if value is not None and value == int(value) else value
