"""Answers that do not fit together, pointed out at the foot of the sheet; nothing is blocked."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from painmap.core.exam import Exam
from painmap.core.findings import limb_of
from painmap.core.record.contradictions import remarks
from painmap.core.record.remarks import Remark, RemarkLimits
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.widgets import column, label

TOLD = 2
"""So many remarks are told; more are counted, so that the sheet keeps its room."""


class RemarkFoot(QFrame):
    """Hidden while there is nothing to point out."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "remarks")
        self.words = label("", "remark", wrap=True)
        self.setLayout(column(self.words, margins=(12, 6, 12, 6)))
        self.hide()

    def show_exam(
        self, exam: Exam, pair: tuple[str, str], unit: str, limits: RemarkLimits | None = None
    ) -> None:
        """Point out what concerns a pair of limbs and what holds for the whole visit."""
        found = remarks(exam, limits)
        said = [shown(remark.said, unit) for remark in found if _belongs(remark, pair)]
        told = said[:TOLD]
        if len(said) > TOLD:
            told.append(self.tr("And {0} more.").format(len(said) - TOLD))
        self.words.setText("\n".join(told))
        self.words.setToolTip("\n".join(said))
        self.setVisible(bool(said))


def _belongs(remark: Remark, pair: tuple[str, str]) -> bool:
    """Whether a remark is about these limbs, or about no limb and the visit as a whole."""
    limbs = {where[0] for key in remark.keys if (where := limb_of(key)) is not None}
    if limbs:
        return not limbs.isdisjoint(pair)
    return any(key.subject == "visit" for key in remark.keys)
