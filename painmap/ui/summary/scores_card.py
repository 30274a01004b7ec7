"""One line for each score, with its value and what is still missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from painmap.core.rules.result import RuleResult
from painmap.ui.parts.widgets import TextButton, clear, column, label, row
from painmap.ui.parts.wording import EMPTY, limb_name
from painmap.ui.summary.results import VisitResults
from painmap.ui.summary.score_line import ScoreLine
from painmap.ui.summary.score_words import (
    NAMED,
    is_known,
    missing_line,
    score_name,
    score_value,
    sort_of,
)

INSTRUMENTS = "instruments"
_LIMBS_OPEN = 2
"""The CRPS scores of more limbs are folded: a diffuse pattern would bury all else."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Scores", text)


class ScoresCard(QFrame):
    """`score_asked(str)`: the key of a rule whose line was tapped, or `INSTRUMENTS`."""

    score_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.lines: dict[str, ScoreLine] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._waiting = label("…", "quiet")
        self.unfold = TextButton("", role="quiet", on_click=self._unfold)
        self._limbs = QWidget()
        self._by_limb = column(gap=4)
        self._limbs.setLayout(self._by_limb)
        self.no_limb = label("", "caption", wrap=True)
        self.no_limb.setContentsMargins(8, 0, 8, 6)
        self._crps = label(tr("Budapest criteria, CRPS Severity Score"))
        self._crps.setContentsMargins(8, 6, 0, 0)
        self._last = QVBoxLayout()
        self._last.setSpacing(4)
        self._unfolded = False
        head = column(label(tr("Scores"), "heading"), self._waiting, gap=4, margins=(8, 0, 0, 0))
        held = column(gap=4, margins=(12, 12, 12, 12))
        held.addLayout(head)
        held.addLayout(self._list)
        held.addWidget(self._limbs)
        held.addLayout(column(self._crps, self.no_limb, gap=2))
        held.addLayout(row(self.unfold, None))
        held.addLayout(self._last)
        self.setLayout(held)

    def show_scores(self, results: VisitResults | None, totals: str, no_limb: str = "") -> None:
        """Show what is known; `totals` are those of other instruments in one line.

        `no_limb` says why the criteria of CRPS are asked of none.
        """
        self.no_limb.setText(no_limb)
        for widget in (self._crps, self.no_limb):
            widget.setVisible(bool(no_limb))
        scores = () if results is None else results.scores
        told = [each for each in scores if each.rule != "beighton" or is_known(each)]
        limbs = dict.fromkeys(limb for each in told if (limb := sort_of(each)[1]))
        self._waiting.setVisible(results is None)
        if {*(each.rule for each in told), INSTRUMENTS} != set(self.lines):
            self._build(told, tuple(limbs))
        for each in told:
            named = 1 if sort_of(each)[1] else NAMED
            self.lines[each.rule].show_score(
                score_name(each, brief=True), score_value(each),
                missing_line(each.missing, named), known=each.value is not None,
            )  # fmt: skip
        folded = len(limbs) > _LIMBS_OPEN and not self._unfolded
        self._limbs.setVisible(bool(limbs) and not folded)
        self.unfold.setVisible(folded)
        self.unfold.setText(tr("CRPS scores of {0} limbs").format(len(limbs)))
        self.lines[INSTRUMENTS].show_score(
            tr("Other instruments"), "" if totals else EMPTY, totals, known=bool(totals)
        )

    def _build(self, told: Sequence[RuleResult], limbs: Sequence[str]) -> None:
        for layout in (self._list, self._by_limb, self._last):
            clear(layout)
        self.lines.clear()
        for each in told:
            if not sort_of(each)[1]:
                self._add(each.rule, self._last if each.rule == "beighton" else self._list)
        for limb in limbs:
            title = label(limb_name(limb), "strong")
            title.setContentsMargins(8, 6, 0, 0)
            self._by_limb.addWidget(title)
            for each in told:
                if sort_of(each)[1] == limb:
                    self._add(each.rule, self._by_limb)
        self._add(INSTRUMENTS, self._last)

    def _add(self, key: str, layout: QVBoxLayout) -> None:
        line = ScoreLine()
        line.clicked.connect(lambda _on=False: self.score_asked.emit(key))
        self.lines[key] = line
        layout.addWidget(line)

    def _unfold(self) -> None:
        self._unfolded = True
        self._limbs.show()
        self.unfold.hide()
