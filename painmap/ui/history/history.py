"""The tab History: one column of groups, each folded to one line that opens in place."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from painmap.core.edits import Edit, FindingEdit
from painmap.core.exam import finding_edit
from painmap.core.findings import Json, visit_key
from painmap.core.record.contradictions import remarks
from painmap.core.record.history import (
    answer_edit,
    answer_of,
    answered,
    confirm_edit,
    waiting,
)
from painmap.core.record.history_items import Question
from painmap.core.record.history_questions import HISTORY
from painmap.core.record.visit_items import ASSENT
from painmap.core.text import text
from painmap.ui.history.comment_box import CommentBox
from painmap.ui.history.group_box import GroupBox
from painmap.ui.history.group_head import name_width_of
from painmap.ui.history.who_row import WhoRow
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import column, label, row, scrolled
from painmap.ui.parts.wording import day
from painmap.ui.session.session import Session

COLUMN = 720
_EDGE = 20
FIRST, FIRST_GROUP = "pain_now", "pain"
"""What is asked at every visit, and the group that is open until it is."""


class HistoryTab(QWidget):
    """Every answer goes through `session.push`; `session.edited` brings it back to the screen."""

    def __init__(self, session: Session, preferences: PreferenceFile) -> None:
        super().__init__()
        self._session, self._preferences = session, preferences
        self.who = WhoRow()
        self.who.reporter_picked.connect(self._reporter)
        self.who.assent_picked.connect(self._assent)
        self.comment = CommentBox()
        self.comment.written.connect(self._comment)
        self.legend = label("", "carried", wrap=True)
        wide = max(name_width_of(shown(text(group.name))) for group in HISTORY)
        self.groups = {
            group.key: GroupBox(group, self._unit, session.drafts, name_width=wide)
            for group in HISTORY
        }
        for box in self.groups.values():
            box.answered.connect(self._answer)
            box.confirmed.connect(self._confirm)
            box.unfolded.connect(lambda box=box: self._unfolded(box))
        self._lay_out()
        session.edited.connect(self._edited)
        session.visit_changed.connect(self.refresh)
        self.refresh()
        exam = session.exam
        if answered(exam.findings, FIRST) is None and not exam.is_fixed:
            self.groups[FIRST_GROUP].unfold()

    def _lay_out(self) -> None:
        held = QWidget()
        inner = column(self.who, self.legend, 4, gap=8, margins=(0, 8, 0, 24))
        groups = column(gap=6)
        for box in self.groups.values():
            groups.addWidget(box)
        groups.addWidget(self.comment)
        inner.addLayout(groups)
        inner.addStretch(1)
        held.setLayout(inner)
        wide = QWidget()
        self._line = row(held, None, gap=0)
        wide.setLayout(self._line)
        self._held = held
        self.area = scrolled(wide)
        self.setLayout(column(self.area, gap=0, margins=(0, SIZES.step, 0, 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In the middle of the tab, not of what a scroll bar leaves: it must not jump."""
        super().resizeEvent(event)
        wide = min(COLUMN, self.width() - 2 * _EDGE)
        self._held.setFixedWidth(wide)
        self._line.setContentsMargins((self.width() - wide) // 2, 0, 0, 0)

    def show_group(self, key: str) -> None:
        """Unfold a group and bring it into sight."""
        self.groups[key].unfold()

    def refresh(self) -> None:
        """Show the exam as it is."""
        if not self._session.has_exam:
            return
        exam, unit = self._session.exam, self._unit()
        self.who.show_exam(exam)
        self.comment.show_exam(exam)
        self._show_legend()
        told: dict[str, list[str]] = {key: [] for key in self.groups}
        for remark in remarks(exam):
            asked = {key.item for key in remark.keys if key.subject == "history"}
            for group in HISTORY:
                if any(question.key in asked for question in group.questions):
                    told[group.key].append(shown(remark.said, unit))
        for key, box in self.groups.items():
            box.show_exam(exam, told[key])

    def _show_legend(self) -> None:
        exam = self._session.exam
        found = (answer_of(exam.findings, item) for item in waiting(exam.findings))
        days = sorted({one.carried for one in found if one is not None and one.carried is not None})
        words = self.tr("In italics: as answered on {0}, until you tap it or confirm its group.")
        self.legend.setText(words.format(", ".join(map(day, days))))
        self.legend.setVisible(bool(days))

    def rewrite_temperatures(self) -> None:
        """The unit changed."""
        self.refresh()

    def _unit(self) -> str:
        return self._preferences.now.temperature_unit

    def _answer(self, question: Question, value: Json) -> None:
        if not self._session.has_exam:  # a note that is left with its exam was handed over before
            return
        exam = self._session.exam
        self._push(answer_edit(exam, question.key, value, shown(question.title)))

    def _confirm(self, items: list[str]) -> None:
        self._push(confirm_edit(self._session.exam, items, self.tr("Confirm history")))

    def _assent(self, value: str | None) -> None:
        key = visit_key(ASSENT.key)
        self._push(finding_edit(self._session.exam, key, value, shown(ASSENT.title)))

    def _comment(self, words: str) -> None:
        if self._session.has_exam:
            self._session.change_visit(self.tr("Comment of the examiner"), note=words)

    def _reporter(self, reporter: str) -> None:
        self._session.change_visit(self.tr("Who reports"), reporter=reporter)

    def _push(self, edit: Edit | None) -> None:
        self._session.push(edit)
        self.refresh()

    def _unfolded(self, box: GroupBox) -> None:
        targets = [part for each in self.groups.values() for part in each.targets()]
        for one, following in itertools.pairwise(
            [self.who.reporter, self.who.assent, *targets, self.comment.note]
        ):
            QWidget.setTabOrder(one, following)
        if self.isVisible():
            # Once its rows have their places; the head stays in sight of a body that is higher.
            QTimer.singleShot(0, box, lambda: self._bring(box))

    def _bring(self, box: GroupBox) -> None:
        if box.isVisible():
            self.area.ensureWidgetVisible(box.body, 0, 12)
            self.area.ensureWidgetVisible(box.head, 0, 12)

    def _edited(self, edit: Edit) -> None:
        if self.isVisible() and any(isinstance(part, FindingEdit) for part in edit.parts):
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
