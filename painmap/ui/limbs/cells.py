"""A cell of the sheet for every sort of row: how it is made, shown, fixed and reached by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from painmap.core.findings import Json
from painmap.core.record.items import Item
from painmap.core.record.limb_values import number_of
from painmap.ui.limbs.composed_cells import MeasureCell, ReadingsCell
from painmap.ui.limbs.limb_items import chosen_keys, options_of
from painmap.ui.limbs.photo_cell import PhotoCell
from painmap.ui.limbs.side_field import SideField, number_field, temperature_field
from painmap.ui.parts.choice import Choice
from painmap.ui.parts.drafts import Place
from painmap.ui.parts.growing_note import GrowingNote

Given = Callable[[object], None]
_CHOICES = ("one", "several", "grade", "yes_no")
NOTE_LENGTH = 2000


def make_cell(
    item: Item, name: str, unit: Callable[[], str], given: Given, *, per_row: int = 0
) -> QWidget:
    """Make the cell of a row; `given` gets what is entered, a Choice's keys as they are."""
    if item.sort in _CHOICES:
        choice = Choice(
            options_of(item), name=name, optional=True, several=item.sort == "several",
            per_row=per_row or item.per_row, text_px=13, flows=True,
        )  # fmt: skip
        choice.picked.connect(given)
        return choice
    if item.sort == "note":
        note = GrowingNote(name, most=NOTE_LENGTH)
        note.entered.connect(given)
        return note
    cell: SideField | ReadingsCell | MeasureCell | PhotoCell
    if item.sort == "photo":
        cell = PhotoCell(name)
    elif item.sort == "readings":
        cell = ReadingsCell(name, unit)
    elif item.sort == "measure":
        cell = MeasureCell(name, item)
    elif item.sort == "temperature":
        cell = temperature_field(name, unit)
    else:
        cell = number_field(name, item.bounds or (0.0, 1000.0), item.decimals, item)
    cell.entered.connect(given)
    return cell


def show_cell(
    cell: QWidget, item: Item, value: Json, place: Place | None = None, *, fixed: bool,
    together: bool,
) -> None:  # fmt: skip
    """Show what is recorded; `fixed` cannot be changed, `together` was set with others.

    A number that could not be taken waits at its `place`.
    """
    if isinstance(cell, Choice):
        cell.show_value(chosen_keys(item, value))
        cell.show_state(together=together, fixed=fixed)
        return
    if isinstance(cell, MeasureCell):
        cell.show_value(value, place, fixed=fixed)
        return
    if isinstance(cell, PhotoCell):
        cell.show_value(value, fixed=fixed)  # of a signed visit, too, it can be looked at
        return
    if isinstance(cell, GrowingNote):
        cell.setReadOnly(fixed)
        cell.show_text(str(value or ""))
        return
    if not isinstance(cell, ReadingsCell):
        cell.setEnabled(not fixed)
    if isinstance(cell, SideField):
        cell.show_value(number_of(value), place)
    elif isinstance(cell, ReadingsCell):
        cell.show_value(value, place, fixed=fixed)


def stops(cell: QWidget) -> list[QWidget]:
    """What Tab stops at in a cell, from left to right."""
    if isinstance(cell, MeasureCell):
        return [*cell.fields, cell.side]
    if isinstance(cell, PhotoCell):
        return [cell.add, cell.thumb, cell.remove]
    return [*cell.fields] if isinstance(cell, ReadingsCell) else [cell]


def numbers_of(cell: QWidget) -> list[SideField]:
    """The number fields of a cell, from left to right."""
    return [part for part in stops(cell) if isinstance(part, SideField)]


def pair_up(right: QWidget, left: QWidget) -> None:
    """Let ← and → go from a cell to the other side, and the keypad from right to left."""
    arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right)
    if isinstance(right, Choice) and isinstance(left, Choice):
        right.neighbours = dict.fromkeys(arrows, left)
        left.neighbours = dict.fromkeys(arrows, right)
        return
    for here, there in zip(numbers_of(right), numbers_of(left), strict=True):
        here.neighbours = dict.fromkeys(arrows, there)
        there.neighbours = dict.fromkeys(arrows, here)
        here.next_field = there
