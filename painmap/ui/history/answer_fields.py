"""The fields that questions are answered in: chips, a number, a duration, a note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from painmap.core.findings import Json
from painmap.core.record.history_items import Question
from painmap.core.record.items import DURATION_UNITS
from painmap.core.record.limb_values import number_of
from painmap.core.text import text
from painmap.ui.history.answer_words import chosen_keys, chosen_value, options_of
from painmap.ui.history.growing_note import GrowingNote
from painmap.ui.history.number_choice import NumberChoice
from painmap.ui.parts.amount_field import amount_field
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_reading import read_body_temperature, temperature_text
from painmap.ui.parts.widgets import label, row, with_role

CHIP, GAP, PER_ROW = 104, 4, 5
"""Chips of all questions stand under each other: at most so many in a row, px of each."""
NUMBER_WIDTH = 88


class AnswerField(QWidget):
    """`given(Json)`: an answer by the user; `confirmed()`: a tap on an answer of an earlier day."""

    given = Signal(object)
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.value: Json = None
        self.is_carried = False

    @property
    def target(self) -> QWidget:
        """What the keyboard goes to."""
        raise NotImplementedError

    def show_answer(self, value: Json, *, carried: bool, fixed: bool) -> None:
        """Show what is recorded; `carried` in italics, `fixed` cannot be changed."""
        self.value, self.is_carried = value, carried
        self._show(fixed=fixed)

    def _show(self, *, fixed: bool) -> None:
        raise NotImplementedError

    def _give(self, value: Json) -> None:
        if value != self.value or type(value) is not type(self.value):
            self.given.emit(value)


class ChipsField(AnswerField):
    """Words or grades as chips."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question, name = question, shown(question.title)
        self.choice: Choice
        if question.sort == "grade" and not question.words and question.bounds is not None:
            low, high = question.bounds
            self.choice = NumberChoice(int(low), int(high), name=name)
        else:
            options = options_of(question)
            self.choice = Choice(
                options, name=name, optional=True, several=question.sort == "several",
                per_row=min(len(options), PER_ROW), text_px=13, flows=True,
            )  # fmt: skip
            self.choice.setMaximumWidth(chips_width(min(len(options), PER_ROW)))
        self.choice.picked.connect(self._picked)
        self.setLayout(_at_the_left(self.choice))

    @property
    def target(self) -> QWidget:
        return self.choice

    def _show(self, *, fixed: bool) -> None:
        show_chips(
            self.choice, chosen_keys(self._question, self.value), self.is_carried, fixed=fixed
        )

    def _picked(self, _chosen: object) -> None:
        before, now = chosen_keys(self._question, self.value), self.choice.values
        if self.is_carried and set(before) - set(now) and set(now) <= set(before):
            self.confirmed.emit()
            return
        self._give(chosen_value(self._question, self.value, now))


class AmountField(AnswerField):
    """A number with its unit; a temperature in the unit that the user has chosen."""

    def __init__(self, question: Question, unit: Callable[[], str]) -> None:
        super().__init__()
        self._question, self._unit_shown = question, unit
        self.field = _temperature(question, unit) if self._is_warmth else _amount(question)
        self.field.setFixedWidth(NUMBER_WIDTH)
        self.field.entered.connect(self._entered)
        self.unit = label("", "quiet")
        self.setLayout(row(self.field, self.unit, None))

    @property
    def target(self) -> QWidget:
        return self.field

    @property
    def _is_warmth(self) -> bool:
        return self._question.sort == "temperature"

    def _show(self, *, fixed: bool) -> None:
        warmth = self._is_warmth
        unit = "°" + self._unit_shown() if warmth else shown(text(self._question.unit))
        self.unit.setText(unit)
        _show_number(self.field, number_of(self.value), self.is_carried, fixed=fixed)

    def _entered(self, value: float | None) -> None:
        self._give(_plain(value))


class DurationField(AnswerField):
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
        self.setLayout(_at_the_left(self.field, self.choice))

    @property
    def target(self) -> QWidget:
        return self.field

    def _show(self, *, fixed: bool) -> None:
        number, unit = self._parts()
        _show_number(self.field, number, self.is_carried, fixed=fixed)
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


class NoteField(AnswerField):
    """Text."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.note = GrowingNote(shown(question.title))
        self.note.entered.connect(self._give)
        self.setLayout(row(self.note))

    @property
    def target(self) -> QWidget:
        return self.note

    def _show(self, *, fixed: bool) -> None:
        self.note.setReadOnly(fixed)
        self.note.show_text(str(self.value or ""))
        _slant(self.note, carried=self.is_carried)


def field_of(question: Question, unit: Callable[[], str]) -> AnswerField:
    """Return the field that a question is answered in; `unit` is of temperatures."""
    if question.sort == "note":
        return NoteField(question)
    if question.sort == "duration":
        return DurationField(question)
    if question.sort in ("number", "temperature"):
        return AmountField(question, unit)
    return ChipsField(question)


def _at_the_left(*parts: QWidget) -> QHBoxLayout:
    """The last part is as wide as it may be, and what room is left lies behind it."""
    line = row(*parts)
    line.setStretch(len(parts) - 1, 1000)
    line.addStretch(1)
    return line


def chips_width(count: int) -> int:
    """How wide so many chips beside each other are, px."""
    return count * (CHIP + GAP) - GAP


def show_chips(choice: Choice, keys: list[str], carried: bool, *, fixed: bool) -> None:
    """Show which chips are on."""
    choice.show_value(keys)
    for chip in choice.chips:
        chip.carried = carried
    choice.show_state(together=False, fixed=fixed)


def _show_number(field: NumberField, value: float | None, carried: bool, *, fixed: bool) -> None:
    field.show_value(value)
    field.setReadOnly(fixed)
    _slant(field, carried=carried)


def _slant(field: QWidget, *, carried: bool) -> None:
    if bool(field.property("carried")) != carried:
        field.setProperty("carried", carried)
        with_role(field, str(field.property("role") or ""))


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
