"""Who reports, and whether the child agrees to be examined: asked before anything else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from painmap.core.exam import Exam
from painmap.core.findings import visit_key
from painmap.core.record.visit_items import ASSENT
from painmap.core.visit import REPORTERS
from painmap.ui.history.answer_fields import chips_width
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.widgets import column, label, row
from painmap.ui.parts.wording import word


class WhoRow(QWidget):
    """Signals: `reporter_picked(str)`, `assent_picked(str | None)`."""

    reporter_picked = Signal(object)
    assent_picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        reporters = [Option(key, word(key)) for key in REPORTERS]
        self.reporter = Choice(reporters, name=self.tr("Who reports"), text_px=13, flows=True)
        self.reporter.picked.connect(self.reporter_picked)
        answers = [Option(key, shown(ASSENT.word(key))) for key in ASSENT.words]
        self.assent = Choice(
            answers, name=shown(ASSENT.title), optional=True, text_px=13, flows=True
        )
        self.assent.picked.connect(self.assent_picked)
        line = row(gap=24)
        for title, choice in (
            (self.tr("Who reports"), self.reporter),
            (shown(ASSENT.title), self.assent),
        ):
            choice.setMaximumWidth(chips_width(3))
            line.addLayout(column(label(title, "quiet"), choice, gap=2))
        line.addStretch(0)
        self.setLayout(line)

    def show_exam(self, exam: Exam) -> None:
        """Show what is recorded."""
        self.reporter.show_value(exam.visit.reporter)
        assent = exam.findings.get(visit_key(ASSENT.key))
        self.assent.show_value(assent if isinstance(assent, str) else None)
        for choice in (self.reporter, self.assent):
            choice.show_state(together=False, fixed=exam.is_fixed)
