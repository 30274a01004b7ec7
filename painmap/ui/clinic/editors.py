"""What a setting is changed with: chips, a number, a line of text. Values are as stored."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from painmap.core.clinic_items import ClinicItem
from painmap.core.findings import Json
from painmap.ui.clinic.setting_words import as_shown, as_stored, option_text, plain, tr, unit_of
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.drafts import Drafts
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_note import NumberNote
from painmap.ui.parts.number_reading import Reading
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import column, label, row
from painmap.ui.parts.wording import read_number

_IN_A_ROW = 3
_CHIP = 132
"""Wide enough for a chip with a short word: a row of two need not fill the page."""


class Editor(QWidget):
    """Signal: `chosen(Json)`, the value to store, by the user alone."""

    chosen = Signal(object)

    def show_value(self, value: Any) -> None:
        """Show what is stored."""
        raise NotImplementedError


class OptionEditor(Editor):
    """A chip for each value, of which one is on."""

    def __init__(self, item: ClinicItem) -> None:
        super().__init__()
        self._item = item
        options = [Option(str(n), option_text(one)) for n, one in enumerate(item.options)]
        if all(type(one) is int for one in item.options):
            options.sort(key=lambda option: int(option.text))  # the default is not the least
        across = _IN_A_ROW if len(options) > _IN_A_ROW + 1 else 0  # words need air around them
        self.choice = Choice(options, name=shown(item.name), per_row=across, flows=True)
        wide = [max(chip.sizeHint().width(), _CHIP) for chip in self.choice.chips]
        self.choice.setMaximumWidth(sum(wide) + SIZES.step * (len(wide) - 1))
        self.choice.picked.connect(lambda key: self.chosen.emit(item.options[int(key)]))
        self.setLayout(column(self.choice, gap=0))

    def show_value(self, value: Any) -> None:
        place = next((n for n, one in enumerate(self._item.options) if one == value), None)
        self.choice.show_value(None if place is None else str(place))


class SeveralEditor(Editor):
    """A chip for each word, of which any are on."""

    def __init__(self, item: ClinicItem) -> None:
        super().__init__()
        options = [Option(str(one), option_text(one)) for one in item.options]
        self.choice = Choice(options, name=shown(item.name), several=True, flows=True)
        self.choice.picked.connect(self.chosen)
        self.setLayout(column(self.choice, gap=0))

    def show_value(self, value: Any) -> None:
        self.choice.show_value(value)


class NumberEditor(Editor):
    """A number with its unit; what is emptied is as it comes along."""

    def __init__(self, item: ClinicItem, usual: Json) -> None:
        super().__init__()
        self._item = item
        self.field = NumberField(name=shown(item.name), read=self._read, write=self._write)
        self.field.setFixedWidth(96)
        self.field.entered.connect(
            lambda value: self.chosen.emit(usual if value is None else value)
        )
        self._place = Drafts().at(item.key)
        whole = column(gap=4)
        whole.addLayout(row(self.field, label(unit_of(item), "quiet"), None))
        whole.addWidget(NumberNote(self.field))
        self.setLayout(whole)

    def show_value(self, value: Any) -> None:
        self.field.show_value(value, self._place)

    def _read(self, typed: str) -> Reading:
        if not typed.strip():
            return Reading()
        found = read_number(typed)
        value = None if found is None else as_stored(self._item, found)
        problem = self._item.kind.problem(value if value is not None else typed)
        if problem is not None:
            return Reading(problem=self._in_shown_unit(shown(problem)))
        return Reading(value=value)

    def _in_shown_unit(self, said: str) -> str:
        if unit_of(self._item) == self._item.unit:
            return said
        return tr("A number between {0} and {1} is needed.").format("0", "100")

    def _write(self, value: float) -> str:
        return plain(as_shown(self._item, value))


class LineEditor(Editor):
    """A line of text."""

    def __init__(self, item: ClinicItem) -> None:
        super().__init__()
        self._value = ""
        self.field = QLineEdit()
        self.field.setAccessibleName(shown(item.name))
        self.field.setPlaceholderText(tr("as it shall stand on prints"))
        self.field.setMaxLength(200)
        self.field.editingFinished.connect(self._finish)
        self.setLayout(column(self.field, gap=0))

    def show_value(self, value: Any) -> None:
        self._value = str(value)
        self.field.setText(self._value)

    def _finish(self) -> None:
        typed = " ".join(self.field.text().split())
        if typed != self._value:
            self._value = typed
            self.chosen.emit(typed)
