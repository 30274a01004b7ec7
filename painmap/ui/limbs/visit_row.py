"""A row of what holds for the whole visit: gait, aids, flexible joints."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from painmap.core.exam import Exam
from painmap.core.findings import Json, visit_key
from painmap.core.record.items import Item
from painmap.ui.limbs.cells import make_cell, pair_up, show_cell
from painmap.ui.limbs.limb_items import chosen_value, item_name
from painmap.ui.limbs.row_heads import row_head
from painmap.ui.parts.choice import Choice
from painmap.ui.parts.widgets import label

_INDENT = 12
_ACROSS = 4
"""So many chips in a row across both columns."""


class VisitRow(QObject):
    """One item across both columns, or one for each side. `entered(item, value)`."""

    entered = Signal(object, object)

    def __init__(self, name: str, items: tuple[Item, ...], unit: Callable[[], str]) -> None:
        super().__init__()
        self.items = items
        self.name = label(name, "row", wrap=True)
        self.caption = label("", "caption")
        self.caption.hide()
        self.head = row_head(self.name, self.caption, indent=_INDENT)
        self.cells: dict[str, QWidget] = {}
        self._before: dict[str, Json] = {}
        for item in items:
            across = _ACROSS if item.per_row and len(items) == 1 else 0
            given = partial(self._given, item)
            cell = make_cell(item, item_name(item), unit, given, per_row=across)
            self.cells[item.key] = cell
        if len(items) == 2:
            pair_up(*self.cells.values())

    def show_exam(self, exam: Exam) -> None:
        """Show what is recorded."""
        for item in self.items:
            value = exam.findings.get(visit_key(item.key))
            self._before[item.key] = value
            fixed = exam.is_fixed
            show_cell(self.cells[item.key], item, value, fixed=fixed, together=False)

    def _given(self, item: Item, value: object) -> None:
        before = self._before.get(item.key)
        if isinstance(self.cells[item.key], Choice):
            value = chosen_value(item, before, value)
        if value != before:
            self.entered.emit(item, value)
