"""Another pattern than the suggested one: which, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from painmap.core.rules.pattern_decision import (
    CHOICES,
    REASON_LENGTH,
    choice_problem,
    choose,
    decision_of,
)
from painmap.core.rules.result import RuleResult
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.widgets import TextButton, column, label, row
from painmap.ui.session.session import Session
from painmap.ui.summary.tall_sheet import TallSheet


def tr(text: str) -> str:
    return QCoreApplication.translate("Pattern", text)


class ChooseSheet(TallSheet):
    """Nothing is recorded before there is a reason; the sentence beside the button says so."""

    def __init__(self, session: Session, result: RuleResult, window: QWidget) -> None:
        self._session, self._result = session, result
        self._recorded = False
        options = [Option(key, shown(name)) for key, name in CHOICES.items()]
        self.choice = Choice(options, name=tr("Pattern"), per_row=1)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(88)
        self.reason.setAccessibleName(tr("Reason"))
        self.problem = label("", "error", wrap=True)
        self.record = TextButton(tr("Record"), on_click=self._record)
        self._half = (session.exam.visit.id, "pattern")
        decision = decision_of(session.exam.findings)
        half = session.drafts.half(self._half)
        if half:
            self.choice.show_value(str(half[0]) or None)
            self.reason.setPlainText(str(half[1]))
        elif decision is not None:
            self.choice.show_value(decision.label)
            self.reason.setPlainText(decision.reason)
        foot = row(self.problem, self.record)
        foot.setStretch(0, 1)
        content = QWidget()
        content.setLayout(
            column(
                self.choice, label(tr("Reason"), "strong"), self.reason, foot, None,
                margins=(0, 0, 8, 8),
            )
        )  # fmt: skip
        super().__init__(tr("Choose another pattern"), content, window, width=400)

    def closeEvent(self, event: QCloseEvent) -> None:
        reason = self.reason.toPlainText()
        left = not self._recorded and bool(reason.strip())
        half = (self.choice.value or "", reason) if left else ()
        self._session.drafts.keep_half(self._half, *half)
        super().closeEvent(event)

    def _record(self) -> None:
        label_key, reason = self.choice.value or "", self.reason.toPlainText()[: REASON_LENGTH + 1]
        wrong = choice_problem(self._result, label_key, reason)
        self.problem.setText("" if wrong is None else shown(wrong))
        if wrong is not None:
            self.fit()
            return
        by = self._session.examiner
        self._session.push(choose(self._session.exam, self._result, label_key, reason, by=by))
        self._recorded = True
        self.close()
