"""The sheet of the limbs, entered row by row: every group, both bases, every moment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QLineEdit, QWidget

from painmap.core.findings import MOMENTS, FindingKey, Json, Moment, limb_key, limb_of, visit_key
from painmap.core.record.limb_edits import set_together
from painmap.core.record.visit_items import ASSENT
from painmap.ui.limbs.composed_cells import MeasureCell, ReadingsCell
from painmap.ui.limbs.limb_items import PAIRS
from painmap.ui.limbs.limb_row import LimbRow
from painmap.ui.limbs.limbs import LimbsTab
from painmap.ui.limbs.visit_row import VisitRow
from painmap.ui.parts.choice import Choice
from painmap.ui.parts.growing_note import GrowingNote
from tests.ui.recording.fingers import Fingers

Findings = Mapping[FindingKey, Json]
_CONDITIONS = ("room_c", "thermometer", "acclimatisation_min", "position")


def record_limbs(hand: Fingers, tab: LimbsTab, wanted: Findings) -> None:
    """Enter all that is wanted of the limbs and of how they were measured."""
    _conditions(hand, tab, wanted)
    for pair in ("arms", "legs"):  # the legs have most groups, which then stay open
        hand.click(tab.pair.chip(pair))
        for moment in MOMENTS:
            if any(limb_of(key) in {(limb, moment) for limb in PAIRS[pair]} for key in wanted):
                hand.click(tab.moments.chip(moment))
                _pair(hand, tab, pair, moment, wanted)
        hand.click(tab.moments.chip("rest"))
    _of_the_visit(hand, tab, wanted)


def _conditions(hand: Fingers, tab: LimbsTab, wanted: Findings) -> None:
    bar = tab.conditions
    hand.type_in(bar.room, f"{wanted[visit_key('room_c')]:.1f}")
    hand.type_in(bar.device, str(wanted[visit_key("thermometer")]))
    hand.click(bar.more)
    hand.type_in(bar.minutes, str(wanted[visit_key("acclimatisation_min")]))
    assert isinstance(bar.position, Choice)
    hand.pick(bar.position, [str(wanted[visit_key("position")])])


def _pair(hand: Fingers, tab: LimbsTab, pair: str, moment: Moment, wanted: Findings) -> None:
    limbs = PAIRS[pair]
    items = {key.item for key in wanted if limb_of(key) in {(limb, moment) for limb in limbs}}
    for group in tab.sheet.groups.values():
        if not group.of_visit and items & {item.key for item in group.group.items}:
            hand.open(tab.sheet.more)
            hand.open(group.line)
    for limb in limbs:
        together = set_together(wanted, limb, moment)
        for row in list(_rows(tab)):
            key = limb_key(limb, row.item.key, "seen", moment)
            own = row.item.key not in together and not _is_mean(row.item.key, limb, moment, wanted)
            if key in wanted and own:
                enter(hand, row.cells[limb], wanted[key])
    for row in list(_rows(tab)):
        told = [
            limb for limb in limbs if limb_key(limb, row.item.key, "reported", moment) in wanted
        ]
        if told:
            hand.click(row.switch)
            for limb in told:
                value = wanted[limb_key(limb, row.item.key, "reported", moment)]
                enter(hand, row.cells[limb], value)
            hand.click(row.switch)
    for limb in limbs:
        if set_together(wanted, limb, moment):
            hand.click(tab.rest_buttons[limb])


def _rows(tab: LimbsTab) -> Iterator[LimbRow]:
    yield from tab.sheet.rows.values()
    for group in tab.sheet.groups.values():
        yield from (row for row in group.rows if isinstance(row, LimbRow) and group.is_open)


def _is_mean(item: str, limb: str, moment: Moment, wanted: Findings) -> bool:
    """The quick temperature is written by the readings at the top of the foot."""
    site = limb_key(limb, "temperature:dorsum", "seen", moment)
    return item == "temperature_c" and site in wanted


def _of_the_visit(hand: Fingers, tab: LimbsTab, wanted: Findings) -> None:
    items = {key.item for key in wanted if key.subject == "visit"}
    left = items - {*_CONDITIONS, ASSENT.key, "counted_by", "shown_by"}
    for group in tab.sheet.groups.values():
        if not group.of_visit or not left & {item.key for item in group.group.items}:
            continue
        hand.open(group.line)
        for row in group.rows:
            assert isinstance(row, VisitRow)
            for item, cell in row.cells.items():
                if item in left:
                    enter(hand, cell, wanted[visit_key(item)])
                    left.remove(item)
    assert not left, "no row for what is wanted of the visit"


def enter(hand: Fingers, cell: QWidget, value: Json) -> None:
    """Enter a value in a cell of whatever sort."""
    if isinstance(cell, Choice):
        hand.pick(cell, _chips(value))
    elif isinstance(cell, ReadingsCell):
        assert isinstance(value, list)
        for field, reading in zip(cell.fields, value, strict=False):
            hand.type_in(field, f"{reading:.1f}")
    elif isinstance(cell, MeasureCell):
        assert isinstance(value, dict)
        cm, at = value["cm"], value["at_cm"]
        assert isinstance(cm, float)
        assert isinstance(at, float)
        hand.type_in(cell.cm, f"{cm:.1f}")
        if abs(cell.at_cm) != abs(at):
            hand.type_in(cell.at, f"{abs(at):.1f}")
        if cell.at_cm != at:
            hand.click(cell.side)
    elif isinstance(cell, GrowingNote):
        hand.write(cell, str(value))
    else:
        assert isinstance(cell, QLineEdit)
        hand.type_in(cell, value if isinstance(value, str) else f"{value:.1f}")


def _chips(value: Json) -> list[str]:
    if isinstance(value, bool):
        return ["yes" if value else "no"]
    return [str(word) for word in value] if isinstance(value, list) else [str(value)]
