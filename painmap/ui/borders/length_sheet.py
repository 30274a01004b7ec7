"""The measured length of a limb, which its levels in cm are told by."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from painmap.core.ring_levels import (
    LENGTH_CM,
    LENGTH_MARKS,
    LIMB_KEYS,
    length_edit,
    measured_length,
)
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.parts.amount_field import amount_field
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.sheet import Sheet
from painmap.ui.parts.widgets import column, label
from painmap.ui.parts.wording import core_text, limb_name


def tr(text: str) -> str:
    return QCoreApplication.translate("LengthSheet", text)


class LengthSheet(Sheet):
    """A field for each limb."""

    def __init__(self, desk: TrialDesk, window: QWidget) -> None:
        session = desk.session
        self._session = session
        content, grid = QWidget(), QGridLayout()
        grid.setColumnStretch(1, 1)
        self.fields: dict[int, NumberField] = {}
        for limb in range(1, 5):
            name = limb_name(LIMB_KEYS[limb])
            marks = LENGTH_MARKS["arm" if limb < 3 else "leg"]
            first, last = (core_text(session.atlas.landmarks[mark].name) for mark in marks)
            field = self.fields[limb] = amount_field(name, LENGTH_CM)
            place = session.drafts.at(session.exam.visit.id, f"length:{limb}")
            field.show_value(measured_length(session.exam.findings, limb), place)
            field.setEnabled(not session.read_only)
            field.entered.connect(lambda cm, limb=limb: self._take(limb, cm))
            words = tr("{0} to {1}").format(first, last)
            grid.addWidget(label(name), limb, 0)
            grid.addWidget(label(words, "caption", wrap=True), limb, 1)
            grid.addWidget(field, limb, 2)
            grid.addWidget(label("cm", "quiet"), limb, 3)
        why = label(
            tr("Taped length. Levels on this limb are told by it instead of by the height."),
            "caption", wrap=True,
        )  # fmt: skip
        inner = column(why, gap=8)
        inner.addLayout(grid)
        content.setLayout(inner)
        super().__init__(tr("Measured limb length"), content, window, width=460)

    def _take(self, limb: int, cm: float | None) -> None:
        self._session.push(length_edit(self._session.exam, limb, cm))
