"""A question of the history: its name at the left, how it is answered at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from painmap.core.exam import Exam
from painmap.core.findings import history_key
from painmap.core.record.history import answer_of
from painmap.core.record.history_items import Question
from painmap.core.text import text
from painmap.ui.history.answer_fields import AnswerField, ChipsField, NoteField
from painmap.ui.history.number_answers import AmountField, DurationField
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.drafts import Drafts
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import IconButton, column, label, row, with_role
from painmap.ui.parts.wording import day

NAME_WIDTH, GAP = 148, 8


class QuestionRow(QWidget):
    """Signals: `answered(Question, Json)`; `confirmed(Question)`: it still holds today."""

    answered = Signal(object, object)
    confirmed = Signal(object)

    def __init__(
        self, question: Question, unit: Callable[[], str], drafts: Drafts | None = None
    ) -> None:
        super().__init__()
        self._drafts = drafts or Drafts()
        self.question = question
        self.field = field_of(question, unit)
        self.field.given.connect(lambda value: self.answered.emit(question, value))
        self.field.confirmed.connect(lambda: self.confirmed.emit(question))
        self.name = label(shown(question.title), "row", wrap=True)
        self.caption = label("", "caption", wrap=True)
        words = QWidget()
        words.setLayout(column(None, self.name, self.caption, None, gap=0))
        words.setMinimumHeight(SIZES.target)
        words.setFixedWidth(NAME_WIDTH)
        words.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self.confirm = IconButton("check", self.tr("The same today"))
        self.confirm.clicked.connect(lambda: self.confirmed.emit(question))
        self.confirm.hide()
        line = row(gap=GAP)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(words, 0, top)
        line.addWidget(self.field, 1, top)
        line.addWidget(self.confirm, 0, top)
        self.setLayout(line)

    def show_exam(self, exam: Exam) -> None:
        """Show what is recorded."""
        found = answer_of(exam.findings, self.question.key)
        carried = None if found is None else found.carried
        self.field.show_answer(
            None if found is None else found.value,
            self._drafts.at(exam.visit.id, history_key(self.question.key)),
            carried=carried is not None, fixed=exam.is_fixed,
        )  # fmt: skip
        # A chip is tapped itself; a field would open its keypad.
        beside = carried is not None and not isinstance(self.field, ChipsField)
        self.confirm.setVisible(beside and not exam.is_fixed)
        self._show_caption("" if carried is None else self.tr("of {0}").format(day(carried)))

    def _show_caption(self, of_day: str) -> None:
        hint = shown(text(self.question.hint)) if self.question.hint else ""
        role = "carried" if of_day else "caption"
        if self.caption.property("role") != role:
            with_role(self.caption, role)
        self.caption.setText(of_day or hint)
        self.caption.setVisible(bool(of_day or hint))


def field_of(question: Question, unit: Callable[[], str]) -> AnswerField:
    """Return the field that a question is answered in; `unit` is of temperatures."""
    if question.sort == "note":
        return NoteField(question)
    if question.sort == "duration":
        return DurationField(question)
    if question.sort in ("number", "temperature"):
        return AmountField(question, unit)
    return ChipsField(question)
