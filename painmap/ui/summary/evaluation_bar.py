"""When a signed visit was evaluated, and evaluating it once more; what differs is told."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from painmap.core.clinic import Clinic
from painmap.core.exam import Exam
from painmap.core.record.checklist import template_for
from painmap.core.record.shown_by import is_kept, shown_by
from painmap.core.rules.evaluation import differences
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.widgets import TextButton, clear, column, label, row
from painmap.ui.parts.wording import moment, number
from painmap.ui.summary.working import Working


def tr(text: str) -> str:
    return QCoreApplication.translate("Evaluation", text)


def sheets_line(exam: Exam, unit: str) -> str:
    """By which settings a signed visit's colours, remarks and checklist are shown."""
    if not is_kept(exam):
        return tr("Colours, remarks and checklist by the settings that come along: none were kept.")
    kept = shown_by(exam, Clinic())
    entries = len(template_for(exam.visit.kind, kept.checklists))
    size = 1.8 if unit == "F" else 1.0
    sides, felt = (
        f"{number(size * each)} °{unit}" for each in (kept.delta_t_sides, kept.remark_delta_t)
    )
    said = tr(
        "By the settings it was signed with: Δ in colour around {0}, remarks from {1} and {2} cm, "
        "checklist of {3} lines."
    )
    return said.format(sides, felt, number(kept.remark_cm), entries)


class EvaluationBar(QFrame):
    """Of each evaluation a chip with its day; the last is shown unless another is tapped."""

    def __init__(self, working: Working) -> None:
        super().__init__()
        self._working = working
        self.setProperty("role", "card")
        self.told = label("", "", wrap=True)
        self.again = TextButton(tr("Evaluate again"), on_click=working.again)
        self.sheets = label("", "caption", wrap=True)
        self.days: Choice | None = None
        self._chips = QVBoxLayout()
        self._differences = QVBoxLayout()
        self._differences.setSpacing(4)
        head = row(self.told, self.again)
        head.setStretch(0, 1)
        held = column(head, gap=8)
        held.setContentsMargins(20, 12, 12, 12)
        held.addWidget(self.sheets)
        held.addLayout(self._chips)
        held.addLayout(self._differences)
        self.setLayout(held)

    def show_evaluations(self, sheets: str = "") -> None:
        """Show what is stored of the visit; `sheets`: by which settings its sheets are shown."""
        self.sheets.setText(sheets)
        self.sheets.setVisible(bool(sheets))
        found, now = self._working.evaluations, self._working.shown_evaluation
        clear(self._chips)
        clear(self._differences)
        self.days = None
        if now is None:
            self.told.setText(
                tr("This visit was signed without an evaluation: nothing is worked out by itself.")
            )
            return
        text = tr("Evaluated {0} by {1}, as the rules and settings were then.")
        self.told.setText(text.format(moment(now.at), now.by or "—"))
        if len(found) < 2:
            return
        words = {"signed": tr("Signed {0}"), "evaluated again": tr("Again {0}")}
        self.days = Choice(
            [Option(str(each.seq), words[each.cause].format(moment(each.at))) for each in found],
            name=tr("Evaluation shown"),
            per_row=2,
            flows=True,
        )
        self.days.show_value(str(now.seq))
        self.days.picked.connect(lambda seq: self._working.choose(int(seq)))
        self._chips.addWidget(self.days)
        first, last = found[0], found[-1]
        told = [shown(each) for each in differences(first, last)]
        lines = told or [tr("Both say the same.")]
        for line in lines:
            self._differences.addWidget(label(line, "caption", wrap=True))
