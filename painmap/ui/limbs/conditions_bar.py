"""How the limbs were measured at this visit: room temperature and thermometer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from painmap.core.exam import Exam
from painmap.core.findings import FindingKey
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_reading import read_temperature, temperature_text
from painmap.ui.parts.widgets import label, row

ROOM, DEVICE = FindingKey("visit", "room_c"), FindingKey("visit", "thermometer")


class ConditionsBar(QWidget):
    """`entered(FindingKey, value)` when the examiner gave one."""

    entered = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._unit = "C"
        self.room = NumberField(
            name=self.tr("Room temperature"),
            read=lambda text: read_temperature(text, self._unit),
            write=lambda value: temperature_text(value, self._unit),
            point_after=lambda _typed: 2,
        )
        self.room.setFixedWidth(72)
        self.room.entered.connect(lambda value: self.entered.emit(ROOM, value))
        self._room_unit = label("", "quiet")
        self.device = QLineEdit()
        self.device.setProperty("role", "cell")
        self.device.setPlaceholderText(self.tr("such as infrared"))
        self.device.setAccessibleName(self.tr("Thermometer"))
        self.device.setMinimumWidth(190)
        self.device.setMaximumWidth(240)
        self.device.editingFinished.connect(
            lambda: self.entered.emit(DEVICE, self.device.text().strip() or None)
        )
        self.setLayout(
            row(
                label(self.tr("Room"), "quiet"), self.room, self._room_unit, 12,
                label(self.tr("Thermometer"), "quiet"), self.device,
            )
        )  # fmt: skip

    def show_exam(self, exam: Exam, unit: str) -> None:
        """Show what is recorded, temperatures in `unit`."""
        self._unit = unit
        room = exam.findings.get(ROOM)
        self.room.show_value(float(room) if isinstance(room, (int, float)) else None)
        self._room_unit.setText("°" + unit)
        for field in (self.room, self.device):
            field.setEnabled(not exam.visit.is_signed)
        if not self.device.hasFocus():
            self.device.setText(str(exam.findings.get(DEVICE) or ""))
