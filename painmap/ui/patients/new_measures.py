"""Height and weight of a visit to be started: new ones, or the last ones again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from painmap.core.visit import Visit
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_note import NumberNote
from painmap.ui.parts.number_reading import read_height, read_weight
from painmap.ui.parts.widgets import TextButton, column, label, row
from painmap.ui.parts.wording import day, number

_WIDTH = 76


class NewMeasures(QWidget):
    """`changed()` when the height is another one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._last: Visit | None = None
        self.height_field = NumberField(name=self.tr("Height"), read=read_height, write=number)
        self.weight_field = NumberField(name=self.tr("Weight"), read=read_weight, write=number)
        for field in (self.height_field, self.weight_field):
            field.setFixedWidth(_WIDTH)
        self.height_field.next_field = self.weight_field
        self.height_field.entered.connect(lambda _value: self.changed.emit())
        self.words = label("", "caption")
        self.same = TextButton(self.tr("Same as last"), role="quiet", on_click=self._take_last)
        fields = QWidget()
        fields.setLayout(
            row(
                self.height_field, label(self.tr("cm"), "quiet"), 12,
                self.weight_field, label(self.tr("kg"), "quiet"), 4, self.same, None, gap=6,
            )
        )  # fmt: skip
        note = NumberNote(self.height_field, self.weight_field)
        whole = column(fields, gap=4)
        whole.addLayout(column(note, self.words, gap=0))
        self.setLayout(whole)

    @property
    def last_height(self) -> float | None:
        """The height measured last, in cm."""
        return None if self._last is None else self._last.height_cm

    def clear(self) -> None:
        """Nothing is measured yet."""
        self.height_field.show_value(None)
        self.weight_field.show_value(None)

    def show_last(self, visits: list[Visit]) -> None:
        """Offer what was measured last; `visits` oldest first."""
        self._last = next((v for v in reversed(visits) if v.height_cm or v.weight_kg), None)
        known, last = [], self._last
        if last is not None and last.height_cm:
            known.append(self.tr("{0} cm").format(number(last.height_cm)))
        if last is not None and last.weight_kg:
            known.append(self.tr("{0} kg").format(number(last.weight_kg)))
        self.same.setVisible(bool(known))
        when = day(last.began_at) if last else ""
        words = self.tr("Last: {0} on {1}").format(", ".join(known), when)
        self.words.setText(words if known else "")
        self.words.setVisible(bool(known))

    def is_wrong(self) -> bool:
        """Whether a number is still asked about; the cursor goes there."""
        wrong = [field for field in (self.height_field, self.weight_field) if field.is_wrong]
        if wrong:
            wrong[0].setFocus()
        return bool(wrong)

    def _take_last(self) -> None:
        if self._last is not None:
            self.height_field.show_value(self._last.height_cm)
            self.weight_field.show_value(self._last.weight_kg)
            self.changed.emit()
