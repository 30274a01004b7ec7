"""One row of the limb sheet: basis switch and name, right, left, difference."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from painmap.core.exam import Exam
from painmap.core.findings import Basis, Json, limb_key
from painmap.ui.limbs.limb_items import (
    LimbItem,
    item_name,
    options_of,
    picked_colours,
    set_together,
)
from painmap.ui.parts.choice import Choice
from painmap.ui.parts.delta_label import DeltaLabel
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_reading import read_temperature, skin_degrees, temperature_text
from painmap.ui.parts.widgets import IconButton, column, label
from painmap.ui.parts.wording import EMPTY, limb_name

LABEL_WIDTH, DELTA_WIDTH = 150, 90
SIDE_WIDTHS = (200, 300)
"""Least and most of a limb's column."""


class LimbRow(QObject):
    """Signals: `entered(limb, item, basis, value)` for a value the examiner gave."""

    entered = Signal(str, object, str, object)

    def __init__(self, item: LimbItem, pair: tuple[str, str], unit: Callable[[], str]) -> None:
        super().__init__()
        self.item, self.pair, self._unit = item, pair, unit
        self.basis: Basis = "seen"
        self.switch = IconButton("seen", "", on_click=self._switch, quiet=True)
        self.name = label(item_name(item), "row")
        self.caption = label("", "caption")
        self.head = QWidget()
        self.head.setMinimumWidth(LABEL_WIDTH)
        layout = QHBoxLayout(self.head)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        words = column(self.name, self.caption, gap=0, margins=(0, 3, 0, 0))
        layout.addLayout(words, 1)
        layout.setAlignment(words, Qt.AlignmentFlag.AlignTop)
        self.cells: dict[str, QWidget] = {limb: self._cell(limb) for limb in pair}
        for cell in self.cells.values():
            cell.setMinimumWidth(SIDE_WIDTHS[0])
            cell.setMaximumWidth(SIDE_WIDTHS[1])
        self.delta = DeltaLabel() if item.sort == "temperature" else None
        self._before: dict[str, Json] = {}
        right, left = (self.cells[limb] for limb in pair)
        if isinstance(right, Choice) and isinstance(left, Choice):
            right.neighbours = {Qt.Key.Key_Right: left, Qt.Key.Key_Left: left}
            left.neighbours = {Qt.Key.Key_Right: right, Qt.Key.Key_Left: right}
        if isinstance(right, NumberField) and isinstance(left, NumberField):
            right.next_field = left
        self._show_basis()

    def _cell(self, limb: str) -> QWidget:
        name = f"{limb_name(limb)}, {item_name(self.item)}"
        if self.item.sort in ("one", "several"):
            choice = Choice(
                options_of(self.item), name=name, optional=True,
                several=self.item.sort == "several", per_row=self.item.per_row, text_px=13,
                flows=True,
            )  # fmt: skip
            choice.picked.connect(lambda value: self._picked(limb, value))
            return choice
        if self.item.sort == "temperature":
            field = NumberField(
                name=name,
                read=lambda text: read_temperature(text, self._unit()),
                write=lambda value: temperature_text(value, self._unit()),
                point_after=lambda typed: 3 if self._unit() == "F" and typed[0] == "1" else 2,
                wholes=lambda: skin_degrees(self._unit()),
            )
            field.entered.connect(lambda value: self._emit(limb, value))
            return field
        line = QLineEdit()
        line.setProperty("role", "cell")
        line.setAccessibleName(name)
        line.setPlaceholderText(EMPTY)
        line.setMaxLength(2000)
        line.editingFinished.connect(lambda: self._emit(limb, line.text().strip() or None))
        line.editingFinished.connect(lambda: line.setCursorPosition(0))  # shows where it begins
        return line

    def show_exam(self, exam: Exam) -> None:
        """Show what is recorded; a row of which only the reported side is filled shows that."""
        for limb, cell in self.cells.items():
            value = exam.findings.get(limb_key(limb, self.item.key, self.basis))
            self._before[limb] = value
            cell.setEnabled(not exam.visit.is_signed or isinstance(cell, Choice))
            _show(cell, value)
            if isinstance(cell, Choice):
                together = self.basis == "seen" and self.item.key in set_together(exam, limb)
                cell.show_state(together=together, fixed=exam.visit.is_signed)
        if self.delta is not None:
            right, left = (self._before[limb] for limb in self.pair)
            self.delta.show_pair(_number(right), _number(left), self._unit())
        other = [
            exam.findings.get(limb_key(limb, self.item.key, _other(self.basis)))
            for limb in self.pair
        ]
        self._show_basis(more=any(value is not None for value in other))

    def use_basis(self, basis: Basis) -> None:
        """Show the other side: what is seen now, or what is reported."""
        self.basis = basis

    def start_with(self, exam: Exam) -> None:
        """Begin with *seen now*, unless there is only something reported."""
        filled = {
            basis: any(
                exam.findings.get(limb_key(limb, self.item.key, basis)) is not None
                for limb in self.pair
            )
            for basis in ("seen", "reported")
        }
        self.basis = "reported" if filled["reported"] and not filled["seen"] else "seen"

    def _switch(self) -> None:
        self.basis = _other(self.basis)
        self.entered.emit("", self.item, self.basis, None)

    def _show_basis(self, *, more: bool = False) -> None:
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
        parts = [text]
        if self.item.sort == "temperature":
            parts.append("°" + self._unit())
        if more:
            parts.append("+1")
        self.caption.setText(" · ".join(parts))

    def _picked(self, limb: str, value: object) -> None:
        if self.item.sort == "several":
            value = picked_colours(self._before.get(limb), value)  # type: ignore[arg-type]
        self._emit(limb, value)

    def _emit(self, limb: str, value: object) -> None:
        if value != self._before.get(limb):
            self.entered.emit(limb, self.item, self.basis, value)


def _other(basis: Basis) -> Basis:
    return "reported" if basis == "seen" else "seen"


def _number(value: Json) -> float | None:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _show(cell: QWidget, value: Json) -> None:
    if isinstance(cell, Choice):
        chosen = [str(key) for key in value] if isinstance(value, list) else value
        cell.show_value(chosen if isinstance(chosen, (str, list)) else None)
    elif isinstance(cell, NumberField):
        cell.show_value(_number(value))
    elif isinstance(cell, QLineEdit) and not (cell.hasFocus() and cell.isModified()):
        cell.setText(str(value or ""))
        cell.setCursorPosition(0)
