"""The numbers of allodynography and of the Rainbow Pain Scale as fields."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from painmap.core.allodynography import AllodynographyRule, RainbowStep
from painmap.core.trials import GRAMS_RANGE, PAIN_RANGE
from painmap.ui.parts.amount_field import amount_field
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.widgets import label
from painmap.ui.parts.wording import core_text


def tr(text: str) -> str:
    return QCoreApplication.translate("ScalesSheet", text)


class RuleFields(QWidget):
    """Three numbers; one that is emptied is the usual one again. Signal: `changed(rule)`."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rule = AllodynographyRule()
        self.grams = amount_field(tr("Monofilament, grams"), GRAMS_RANGE)
        self.pain = amount_field(tr("Pain that counts"), PAIN_RANGE)
        self.above = amount_field(tr("Above pain at rest by"), PAIN_RANGE)
        self._fields = {"grams": self.grams, "pain": self.pain, "above_rest": self.above}
        for name, field in self._fields.items():
            field.entered.connect(lambda value, name=name: self._change(name, value))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        lines = (
            (tr("Allodynography with"), self.grams, tr("g")),
            (tr("Counts from pain"), self.pain, ""),
            (tr("With pain at rest: that and"), self.above, ""),
        )
        for at, (words, field, unit) in enumerate(lines):
            grid.addWidget(label(words), at, 0)
            grid.addWidget(field, at, 1)
            grid.addWidget(label(unit, "quiet"), at, 2)

    def show_rule(self, rule: AllodynographyRule) -> None:
        """Show what is kept."""
        self._rule = rule
        for name, field in self._fields.items():
            field.show_value(getattr(rule, name))

    def _change(self, name: str, value: float | None) -> None:
        usual = getattr(AllodynographyRule(), name)
        self.show_rule(replace(self._rule, **{name: usual if value is None else value}))
        self.changed.emit(self._rule)


class RainbowFields(QWidget):
    """A number for each colour, in two columns. Signal: `changed(table)`."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._table: tuple[RainbowStep, ...] = ()
        self.fields: list[NumberField] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)

    def show_table(self, table: tuple[RainbowStep, ...]) -> None:
        """Show what is kept; another clinic's table may have other colours."""
        if [step.key for step in table] != [step.key for step in self._table]:
            self._make_fields(table)
        self._table = table
        for field, step in zip(self.fields, table, strict=True):
            field.show_value(step.grams)

    def _make_fields(self, table: tuple[RainbowStep, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = []
        rows = -(-len(table) // 2)
        for place, step in enumerate(table):
            name = core_text(step.name)
            field = amount_field(name, GRAMS_RANGE)
            field.entered.connect(lambda value, place=place: self._change(place, value))
            self.fields.append(field)
            half, at = divmod(place, rows)
            self._grid.addWidget(label(name), at, 3 * half)
            self._grid.addWidget(field, at, 3 * half + 1)
            self._grid.addWidget(label(tr("g"), "quiet"), at, 3 * half + 2)

    def _change(self, place: int, value: float | None) -> None:
        steps = list(self._table)
        if value is not None:
            steps[place] = replace(steps[place], grams=value)
        self._table = tuple(steps)
        self.fields[place].show_value(steps[place].grams)
        if value is not None:
            self.changed.emit(self._table)
