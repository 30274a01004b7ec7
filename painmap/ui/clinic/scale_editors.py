"""The tables of allodynia testing as settings; their fields are those of the trial card's sheet."""

from __future__ import annotations

from typing import Any

from painmap.core.allodynography import as_rainbow, as_rule, rainbow_to_json, rule_to_json
from painmap.ui.borders.scale_fields import RainbowFields, RuleFields
from painmap.ui.clinic.editors import Editor
from painmap.ui.parts.widgets import column

_WIDEST = 380


class RuleEditor(Editor):
    """The three numbers of allodynography."""

    def __init__(self) -> None:
        super().__init__()
        self.fields = RuleFields()
        self.fields.changed.connect(lambda rule: self.chosen.emit(rule_to_json(rule)))
        self.fields.setMaximumWidth(_WIDEST)
        self.setLayout(column(self.fields, gap=0))

    def show_value(self, value: Any) -> None:
        self.fields.show_rule(as_rule(value))


class RainbowEditor(Editor):
    """The grams of each colour."""

    def __init__(self) -> None:
        super().__init__()
        self.fields = RainbowFields()
        self.fields.changed.connect(lambda table: self.chosen.emit(rainbow_to_json(table)))
        self.fields.setMaximumWidth(_WIDEST)
        self.setLayout(column(self.fields, gap=0))

    def show_value(self, value: Any) -> None:
        self.fields.show_table(as_rainbow(value))
