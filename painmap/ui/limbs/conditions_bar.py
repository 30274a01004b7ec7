"""How the limbs were measured at this visit: room and device in sight, the rest folded."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from painmap.core.exam import Exam
from painmap.core.findings import visit_key
from painmap.core.record.items import Item
from painmap.core.record.limb_values import number_of, value_text
from painmap.core.record.visit_items import DEVICE, ROOM, VISIT_ITEMS
from painmap.ui.limbs.cells import make_cell, show_cell
from painmap.ui.limbs.limb_items import item_name
from painmap.ui.limbs.side_field import number_field, temperature_field
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.drafts import Drafts
from painmap.ui.parts.number_note import NumberNote
from painmap.ui.parts.widgets import TextButton, column, label, row

_MINUTES, _POSITION = VISIT_ITEMS["acclimatisation_min"], VISIT_ITEMS["position"]


class ConditionsBar(QWidget):
    """`entered(Item, value)` when the examiner gave one."""

    entered = Signal(object, object)

    def __init__(self, drafts: Drafts | None = None) -> None:
        super().__init__()
        self._drafts = drafts or Drafts()
        self._unit = "C"
        self.room = temperature_field(item_name(ROOM), lambda: self._unit, skin=False)
        self.room.setFixedWidth(72)
        self.room.entered.connect(lambda value: self.entered.emit(ROOM, value))
        self._room_unit = label("", "quiet")
        self.device = QLineEdit()
        self.device.setProperty("role", "cell")
        self.device.setPlaceholderText(self.tr("such as infrared"))
        self.device.setAccessibleName(item_name(DEVICE))
        self.device.setMinimumWidth(204)
        self.device.setMaximumWidth(240)
        self.device.editingFinished.connect(
            lambda: self.entered.emit(DEVICE, self.device.text().strip() or None)
        )
        self.more = TextButton("", role="quiet", icon_name="down", on_click=self._fold)
        self.minutes = number_field(
            item_name(_MINUTES), _MINUTES.bounds or (0.0, 240.0), 0, _MINUTES
        )
        self.minutes.setFixedWidth(72)
        self.minutes.entered.connect(lambda value: self.entered.emit(_MINUTES, value))
        self.position = make_cell(
            _POSITION, item_name(_POSITION), lambda: self._unit,
            lambda value: self.entered.emit(_POSITION, value),
        )  # fmt: skip
        self.position.setMaximumWidth(360)
        self._rest = QWidget()
        self._rest.setLayout(
            row(
                label(item_name(_MINUTES), "quiet"), self.minutes, label(self.tr("min"), "quiet"),
                12, label(item_name(_POSITION), "quiet"), self.position, None,
            )
        )  # fmt: skip
        self._rest.hide()
        first = row(
            label(self.tr("Room"), "quiet"), self.room, self._room_unit, 12,
            label(item_name(DEVICE), "quiet"), self.device, None, self.more,
        )  # fmt: skip
        first.setStretch(5, 1)
        self.note = NumberNote(self.room, self.minutes)
        self.setLayout(column(first, self._rest, self.note, gap=6))

    def show_exam(self, exam: Exam, unit: str) -> None:
        """Show what is recorded, temperatures in `unit`."""
        self._unit = unit
        findings, fixed = exam.findings, exam.is_fixed
        for field in (self.room, self.device, self.minutes):
            field.setEnabled(not fixed)
        for field, item in ((self.room, ROOM), (self.minutes, _MINUTES)):
            place = self._drafts.at(exam.visit.id, visit_key(item.key))
            field.show_value(number_of(findings.get(visit_key(item.key))), place)
        self._room_unit.setText("°" + unit)
        position = findings.get(visit_key(_POSITION.key))
        show_cell(self.position, _POSITION, position, fixed=fixed, together=False)
        if not (self.device.hasFocus() and self.device.isModified()):
            self.device.setText(str(findings.get(visit_key(DEVICE.key)) or ""))
            self.device.setCursorPosition(0)
        said = [_said(exam, item) for item in (_MINUTES, _POSITION)]
        words = ", ".join(part for part in said if part)
        self.more.setText(words or self.tr("Acclimatisation, position"))

    def _fold(self) -> None:
        self._rest.setVisible(self._rest.isHidden())
        self.more.show_icon("down" if self._rest.isHidden() else "up")


def _said(exam: Exam, item: Item) -> str:
    words = value_text(item, exam.findings.get(visit_key(item.key)))
    return "" if words is None else shown(words)
