"""One row of the limb sheet: basis switch and name, right, left, difference."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from painmap.core.exam import Exam
from painmap.core.findings import Basis, FindingKey, Json, Moment, limb_key
from painmap.core.record.delta import STEPS, Steps
from painmap.core.record.items import Item
from painmap.core.record.limb_edits import set_together
from painmap.core.record.limb_values import number_of
from painmap.core.record.readings import readings_at
from painmap.ui.limbs.cells import make_cell, pair_up, show_cell
from painmap.ui.limbs.composed_cells import MeasureCell, ReadingsCell
from painmap.ui.limbs.limb_items import chosen_value, item_name, row_words
from painmap.ui.limbs.row_heads import fit_head, row_head
from painmap.ui.parts.choice import Choice
from painmap.ui.parts.delta_label import DeltaLabel
from painmap.ui.parts.drafts import Drafts
from painmap.ui.parts.widgets import IconButton, label
from painmap.ui.parts.wording import limb_name

DELTA_WIDTH = 90
_NO_LIMIT = 16_777_215
SIDE_WIDTHS = (200, 300)
"""Least and most of a limb's column."""


class LimbRow(QObject):
    """Signals: `entered(limb, item, basis, value)` for a value the examiner gave."""

    entered = Signal(str, object, str, object)

    def __init__(
        self,
        item: Item,
        pair: tuple[str, str],
        unit: Callable[[], str],
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__()
        self._drafts = drafts or Drafts()
        self.item, self.pair, self._unit = item, pair, unit
        self.basis: Basis = "seen"
        self._moment: Moment = "rest"
        self.switch = IconButton("seen", "", on_click=self._switch, quiet=True)
        name, self._what = row_words(item)
        self.name = label(name, "row", wrap=True)
        self.caption = label("", "caption", wrap=True)
        self.head = row_head(self.name, self.caption, self.switch if item.reported else None)
        if not item.reported:
            self.switch.setParent(self.head)
            self.switch.hide()
        self.cells: dict[str, QWidget] = {limb: self._cell(limb) for limb in pair}
        for cell in self.cells.values():
            cell.setMinimumWidth(SIDE_WIDTHS[0])
            cell.setMaximumWidth(SIDE_WIDTHS[1])
        measured = item.sort in ("temperature", "readings")
        self.delta = DeltaLabel() if measured else None
        self._before: dict[str, Json] = {}
        pair_up(*(self.cells[limb] for limb in pair))
        self._show_basis()

    def _cell(self, limb: str) -> QWidget:
        name = f"{limb_name(limb)}, {item_name(self.item)}"
        return make_cell(self.item, name, self._unit, lambda value: self._given(limb, value))

    def show_exam(self, exam: Exam, moment: Moment = "rest", steps: Steps = STEPS) -> None:
        """Show what is recorded at a moment; `steps` are those of the colours of differences."""
        self._moment = moment
        fixed = exam.is_fixed
        for limb, cell in self.cells.items():
            value = self._recorded(exam, limb)
            self._before[limb] = value
            filled = set_together(exam.findings, limb, moment)
            together = self.basis == "seen" and self.item.key in filled
            place = self._drafts.at(exam.visit.id, self._key(limb))
            show_cell(cell, self.item, value, place, fixed=fixed, together=together)
        if self.delta is not None:
            right, left = (self._degrees(limb) for limb in self.pair)
            self.delta.show_pair(right, left, self._unit(), steps)
        self._same_height()
        self._show_basis(more=self._holds(exam, _other(self.basis)))

    def _recorded(self, exam: Exam, limb: str) -> Json:
        if self.item.sort == "readings":
            site = self.item.key.partition(":")[2]
            return [*readings_at(exam.findings, limb, site, self._moment)] or None
        return exam.findings.get(self._key(limb))

    def _key(self, limb: str) -> FindingKey:
        return limb_key(limb, self.item.key, self.basis, self._moment)

    def _degrees(self, limb: str) -> float | None:
        cell = self.cells[limb]
        return cell.mean_c if isinstance(cell, ReadingsCell) else number_of(self._before[limb])

    def _same_height(self) -> None:
        """A limb is measured as far from its landmark as the other one."""
        right, left = (self.cells[limb] for limb in self.pair)
        if isinstance(right, MeasureCell) and isinstance(left, MeasureCell):
            left.suggest_at(right.at_cm)
            right.suggest_at(left.at_cm)

    def _holds(self, exam: Exam, basis: Basis) -> bool:
        keys = (limb_key(limb, self.item.key, basis, self._moment) for limb in self.pair)
        return any(exam.findings.get(key) is not None for key in keys)

    def start_with(self, exam: Exam, moment: Moment = "rest") -> None:
        """Begin with *seen now*, unless there is only something reported."""
        self._moment = moment
        only = self._holds(exam, "reported") and not self._holds(exam, "seen")
        self.basis = "reported" if only and self.item.reported else "seen"

    def _switch(self) -> None:
        self.basis = _other(self.basis)
        self.entered.emit("", self.item, self.basis, None)

    def _show_basis(self, *, more: bool = False) -> None:
        parts = []
        if self.item.reported:
            seen = self.basis == "seen"
            text = self.tr("seen now") if seen else self.tr("reported")
            other = self.tr("reported") if seen else self.tr("seen now")
            hint = self.tr("Shown: {0}. Tap for {1}.").format(text, other)
            if more:
                hint += " " + self.tr("There is something under {0}.").format(other)
            self.switch.set_icon("seen" if seen else "reported")
            self.switch.setCheckable(True)
            self.switch.setChecked(not seen)
            self.switch.setToolTip(hint)
            self.switch.setAccessibleName(f"{item_name(self.item)}: {text}")
            if not (self._what and seen):
                parts.append(text)
        if self._what:
            parts.insert(0, self._what)
        if self.item.sort == "temperature":
            parts.append("°" + self._unit())
        elif self.item.sort == "number":
            parts.append(self.item.unit)
        if more:
            parts.append("+1")
        self.caption.setText(" · ".join(parts))
        self.caption.setVisible(bool(parts))
        self._fit_caption()

    def fit(self, width: int) -> None:
        """Make the names' column so wide."""
        fit_head(self.head, self.name, width, alone=not self.caption.text())
        self._fit_caption()

    def _fit_caption(self) -> None:
        # Within a grid's cell a label that wraps is not asked how high it is.
        room = self.name.maximumWidth()
        self.caption.ensurePolished()
        if room < _NO_LIMIT and self.caption.text():
            self.caption.setFixedSize(room, self.caption.heightForWidth(room))

    def _given(self, limb: str, value: object) -> None:
        before = self._before.get(limb)
        if isinstance(self.cells[limb], Choice):
            value = chosen_value(self.item, before, value)
        if value != before:
            self.entered.emit(limb, self.item, self.basis, value)


def _other(basis: Basis) -> Basis:
    return "reported" if basis == "seen" else "seen"
