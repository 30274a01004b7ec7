"""A group of the history: a line that unfolds in place to its questions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from painmap.core.exam import Exam
from painmap.core.record.history import answer_of
from painmap.core.record.history_items import HistoryGroup, Question
from painmap.core.record.history_lines import group_line
from painmap.core.text import text
from painmap.ui.history.group_head import GroupHead, Piece
from painmap.ui.history.number_answers import AmountField
from painmap.ui.history.question_row import GAP, NAME_WIDTH, QuestionRow
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.drafts import Drafts
from painmap.ui.parts.widgets import TextButton, column, label, row

_SIDE = 16


class GroupBox(QFrame):
    """Signals: `answered(Question, Json)`, `confirmed(list of keys)`, `unfolded()`.

    Its questions are made when it is first unfolded. Rare ones wait behind *More* until one of
    them is answered.
    """

    answered = Signal(object, object)
    confirmed = Signal(list)
    unfolded = Signal()

    def __init__(
        self,
        group: HistoryGroup,
        unit: Callable[[], str],
        drafts: Drafts | None = None,
        *,
        name_width: int = 0,
    ) -> None:
        super().__init__()
        self._drafts = drafts or Drafts()
        self.group, self._unit = group, unit
        self._exam: Exam | None = None
        self._waiting: list[str] = []
        self.rows: dict[str, QuestionRow] = {}
        self.more: TextButton | None = None
        self._all_shown = False
        self.setProperty("role", "card")
        self.name = shown(text(group.name))
        self.head = GroupHead(self.name, name_width=name_width)
        self.head.toggled.connect(self._fold)
        self.confirm = TextButton(self.tr("Confirm"), role="quiet", icon_name="check")
        words = self.tr("Confirm all of this group: {0}").format(self.name)
        self.confirm.setAccessibleName(words)
        self.confirm.setToolTip(words)
        self.confirm.clicked.connect(lambda: self.confirmed.emit(list(self._waiting)))
        self.confirm.hide()
        self.remarks = label("", "remark", wrap=True)
        self.remarks.setContentsMargins(40, 0, _SIDE, 8)
        self.remarks.hide()
        self.body = QWidget()
        self._questions = column(gap=8, margins=(_SIDE, 4, _SIDE, _SIDE))
        self.body.setLayout(self._questions)
        self.body.hide()
        line = row(self.head, self.confirm, gap=4)
        line.setStretch(0, 1)
        line.setContentsMargins(0, 0, 4, 0)
        self._whole = column(gap=0, margins=(1, 1, 1, 1))
        self._whole.addLayout(line)
        self._whole.addWidget(self.remarks)
        self._whole.addWidget(self.body)
        self.setLayout(self._whole)

    @property
    def is_open(self) -> bool:
        """Whether its questions are shown."""
        return self.head.isChecked()

    def unfold(self, *, opened: bool = True) -> None:
        """Show or fold away its questions."""
        self.head.setChecked(opened)

    def show_exam(self, exam: Exam, remarks: Sequence[str]) -> None:
        """Show what is recorded, and what is pointed out about it."""
        self._exam = exam
        line = group_line(self.group, exam.findings)
        self.head.say(
            [
                Piece(shown(part.shown, self._unit()), part.carried is not None, part.together)
                for part in line.parts
            ]
        )
        self._waiting = [part.item for part in line.parts if part.carried is not None]
        self.confirm.setVisible(bool(self._waiting) and not exam.is_fixed)
        self.remarks.setText("\n".join(remarks))
        self.remarks.setVisible(bool(remarks))
        if self.rows:
            self._show_rows(exam)

    def targets(self) -> list[QWidget]:
        """What the Tab key goes to, in its order."""
        rows = [made.field.target for made in self.rows.values()]
        return [self.head, self.confirm, *rows, *([self.more] if self.more else [])]

    def _fold(self, opened: bool) -> None:
        if opened and not self.rows:
            self._make_rows()
            if self._exam is not None:
                self._show_rows(self._exam)
        self.body.setVisible(opened)
        if opened:
            self.unfolded.emit()

    def _make_rows(self) -> None:
        before: AmountField | None = None
        rare = [question for question in self.group.questions if question.rare]
        usual = [question for question in self.group.questions if not question.rare]
        for question in (*usual, *rare):
            made = QuestionRow(question, self._unit, self._drafts)
            made.answered.connect(self.answered)
            made.confirmed.connect(lambda asked: self.confirmed.emit([asked.key]))
            self.rows[question.key] = made
            self._questions.addWidget(made)
            field = made.field if isinstance(made.field, AmountField) else None
            if before is not None and field is not None and not question.rare:
                before.field.next_field = field.field
            before = field
        if rare:
            self.more = TextButton(self.tr("More"), role="quiet", icon_name="down")
            names = ", ".join(shown(question.title) for question in rare)
            self.more.setToolTip(names)
            self.more.setAccessibleName(self.tr("More: {0}").format(names))
            self.more.clicked.connect(self._show_all)
            self._questions.addLayout(row(NAME_WIDTH + GAP, self.more, None, gap=0))

    def _show_all(self) -> None:
        self._all_shown = True
        if self._exam is not None:
            self._show_rows(self._exam)
        first = next(made for made in self.rows.values() if made.question.rare)
        first.field.target.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_rows(self, exam: Exam) -> None:
        rare = [made.question for made in self.rows.values() if made.question.rare]
        if any(_is_answered(exam, question) for question in rare):
            self._all_shown = True
        for made in self.rows.values():
            made.show_exam(exam)
            made.setVisible(self._all_shown or not made.question.rare)
        if self.more is not None:
            self.more.setVisible(not self._all_shown)


def _is_answered(exam: Exam, question: Question) -> bool:
    return answer_of(exam.findings, question.key) is not None
