"""The fields that questions are answered in: chips and notes. Numbers are in `number_answers`."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from painmap.core.findings import Json
from painmap.core.record.history_items import Question
from painmap.ui.history.answer_words import keys_of, options_of
from painmap.ui.history.number_choice import NumberChoice
from painmap.ui.limbs.limb_items import chosen_value
from painmap.ui.parts.choice import Choice
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.drafts import Place
from painmap.ui.parts.growing_note import GrowingNote
from painmap.ui.parts.widgets import row, with_role

CHIP, GAP, PER_ROW = 104, 4, 5
"""Chips of all questions stand under each other: at most so many in a row, px of each."""
ROOM = 526
"""What the column leaves for an answer, px, where the window has room for the column."""


class AnswerField(QWidget):
    """`given(Json)`: an answer by the user; `confirmed()`: a tap on an answer of an earlier day."""

    given = Signal(object)
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.value: Json = None
        self.is_carried = False
        self._place: Place | None = None

    @property
    def target(self) -> QWidget:
        """What the keyboard goes to."""
        raise NotImplementedError

    def show_answer(
        self, value: Json, place: Place | None = None, *, carried: bool, fixed: bool
    ) -> None:
        """Show what is recorded; `carried` in italics, `fixed` cannot be changed.

        A number that could not be taken waits at its `place`.
        """
        self.value, self.is_carried, self._place = value, carried, place
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
        self.choice.fit(min(self.choice.maximumWidth(), ROOM))
        self.choice.picked.connect(self._picked)
        self.setLayout(at_the_left(self.choice))

    @property
    def target(self) -> QWidget:
        return self.choice

    def _show(self, *, fixed: bool) -> None:
        keys = keys_of(self._question, self.value)
        show_chips(self.choice, keys, self.is_carried, fixed=fixed)

    def _picked(self, _chosen: object) -> None:
        now = self.choice.values
        if self.is_carried and set(now) < set(keys_of(self._question, self.value)):
            self.confirmed.emit()
            return
        chosen = now if self._question.sort == "several" else self.choice.value
        self._give(chosen_value(self._question, self.value, chosen))


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
        slant(self.note, carried=self.is_carried)


def at_the_left(*parts: QWidget) -> QHBoxLayout:
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


def slant(field: QWidget, *, carried: bool) -> None:
    """Write in italics what is carried from an earlier day."""
    if bool(field.property("carried")) != carried:
        field.setProperty("carried", carried)
        with_role(field, str(field.property("role") or ""))
