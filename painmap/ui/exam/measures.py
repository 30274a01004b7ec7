"""Height, weight and body of the open visit; each change is one step of undo."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_note import NumberNote
from painmap.ui.parts.number_reading import read_height, read_weight
from painmap.ui.parts.widgets import column, label, row
from painmap.ui.parts.wording import number
from painmap.ui.session.session import Session


class MeasuresBar(QWidget):
    """Two number fields; the same keypad as everywhere."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.height_field = NumberField(name=self.tr("Height"), read=read_height, write=number)
        self.weight_field = NumberField(name=self.tr("Weight"), read=read_weight, write=number)
        for field in (self.height_field, self.weight_field):
            field.setFixedWidth(80)
        self.height_field.next_field = self.weight_field
        self.height_field.entered.connect(
            lambda value: session.change_visit(self.tr("Height"), height_cm=value)
        )
        self.weight_field.entered.connect(
            lambda value: session.change_visit(self.tr("Weight"), weight_kg=value)
        )
        fields = row(
            label(self.tr("Height"), "quiet"), self.height_field, label("cm", "quiet"), 4,
            label(self.tr("Weight"), "quiet"), self.weight_field, label("kg", "quiet"), None,
            gap=6,
        )  # fmt: skip
        whole = column(gap=4)
        whole.addLayout(fields)
        whole.addWidget(NumberNote(self.height_field, self.weight_field))
        self.setLayout(whole)

    def show_visit(self) -> None:
        """Show what the visit holds."""
        visit = self._session.exam.visit
        for field, value in (
            (self.height_field, visit.height_cm),
            (self.weight_field, visit.weight_kg),
        ):
            field.setEnabled(not self._session.read_only)
            place = self._session.drafts.at(visit.id, field.accessibleName())
            field.show_value(value, place)
