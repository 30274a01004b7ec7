"""The groups behind *More sites and findings*: which there are for a pair, and their rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from painmap.core.exam import Exam
from painmap.core.findings import Moment
from painmap.core.record.items import Group, Item
from painmap.core.record.limb_items import groups_of, items_of, sort_of
from painmap.core.record.visit_items import VISIT_GROUPS
from painmap.ui.limbs.cells import stops
from painmap.ui.limbs.composed_cells import ReadingsCell
from painmap.ui.limbs.fold_line import FoldLine
from painmap.ui.limbs.gradient_row import GradientRow
from painmap.ui.limbs.group_words import Findings, group_words, visit_words
from painmap.ui.limbs.limb_items import row_words
from painmap.ui.limbs.limb_row import LimbRow
from painmap.ui.limbs.visit_row import VisitRow
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.drafts import Drafts

CONDITIONS = "conditions"


@dataclass(slots=True)
class SheetGroup:
    """A group with its line, and its rows once it was unfolded; `at`: its rows of the grid."""

    group: Group
    line: FoldLine
    at: int
    of_visit: bool = False
    rows: list[LimbRow | VisitRow] = field(default_factory=list)
    parts: list[QWidget] = field(default_factory=list)
    gradient: GradientRow | None = None

    def show_exam(self, exam: Exam, moment: Moment, unit: str, along: float | None) -> None:
        """Show what is recorded of the visit, and along the limbs; rows of a limb show theirs."""
        for made in self.rows:
            if isinstance(made, VisitRow):
                made.show_exam(exam)
        if self.gradient is not None:
            self.gradient.show_exam(exam, moment, unit, along)

    def say(self, findings: Findings, pair: tuple[str, str], moment: Moment, unit: str) -> bool:
        """Say in the line what the group holds; whether it holds anything."""
        if self.of_visit:
            said = visit_words(findings, self.group, unit)
        else:
            said = group_words(findings, pair, self.group, moment, unit)
        self.line.say(said)
        return bool(said)

    @property
    def is_open(self) -> bool:
        """Whether its rows are to be seen; `all else normal` fills those."""
        return self.line.isChecked()


def groups_of_pair(pair: tuple[str, str]) -> list[tuple[Group, bool]]:
    """The groups of a pair behind the quick rows, and whether each is of the whole visit."""
    found = [(group, False) for group in groups_of(pair[0])[1:]]
    legs = sort_of(pair[0]) == "leg"
    found += [
        (group, True)
        for group in VISIT_GROUPS
        if group.key != CONDITIONS and (legs or group.key != "gait")
    ]
    return found


def row_names(pair: tuple[str, str]) -> list[str]:
    """The names of all rows of a pair, whether made yet or not."""
    names = [row_words(item)[0] for item in items_of(pair[0])]
    for group, of_visit in groups_of_pair(pair):
        if of_visit:
            names += [row_name(item) for item in group.items]
    return names


def group_hint(group: Group, unit: str) -> str:
    """What an unfolded group's line tells about its columns, '' for most."""
    if group.key != "temperatures":
        return ""
    words = QCoreApplication.translate("LimbGroups", "°{0}, up to three readings and their mean")
    return words.format(unit)


def rows_of(
    group: Group, pair: tuple[str, str], unit: Callable[[], str], drafts: Drafts,
    *, of_visit: bool,
) -> list[LimbRow | VisitRow]:  # fmt: skip
    """Make the rows of a group."""
    if not of_visit:
        rows: list[LimbRow | VisitRow] = [LimbRow(item, pair, unit, drafts) for item in group.items]
        _chain(rows, pair)
        return rows
    items = {item.key: item for item in group.items}
    found: list[LimbRow | VisitRow] = []
    for key, item in items.items():
        if key.endswith("_l"):
            continue
        if key.endswith("_r"):
            both = (item, items[key.removesuffix("_r") + "_l"])
            found.append(VisitRow(row_name(item), both, unit))
        else:
            found.append(VisitRow(row_name(item), (item,), unit))
    return found


def row_name(item: Item) -> str:
    """The name of a row of the whole visit; both sides share one."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("LimbGroups", text)

    both = {
        "beighton:little_finger_r": tr("Little finger bends back beyond 90°"),
        "beighton:thumb_r": tr("Thumb reaches the forearm"),
        "beighton:elbow_r": tr("Elbow straightens beyond 10°"),
        "beighton:knee_r": tr("Knee straightens beyond 10°"),
    }
    return both.get(item.key.removesuffix("_l") + "_r" if item.key.endswith("_l") else item.key,
                    shown(item.title))  # fmt: skip


def _chain(rows: Sequence[LimbRow | VisitRow], pair: tuple[str, str]) -> None:
    """The keypad goes right, left, and on to the next site: the way a thermometer goes."""
    sites = [
        [row.cells[limb] for limb in pair]
        for row in rows
        if isinstance(row, LimbRow) and row.item.sort == "readings"
    ]
    for (_right, left), (following, _left) in pairwise(sites):
        if isinstance(left, ReadingsCell) and isinstance(following, ReadingsCell):
            for here, there in zip(left.fields, following.fields, strict=True):
                here.next_field = there


def tab_stops(rows: Sequence[LimbRow | VisitRow], place: int) -> list[QWidget]:
    """What Tab stops at down the column of a side, 0 or 1; what goes across is in the first."""
    found = []
    for row in rows:
        cells = list(row.cells.values())
        if place < len(cells):
            found += stops(cells[place])
    return found
