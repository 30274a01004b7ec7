"""The sheet of one pair of limbs: a row for each item, a column for each side.

The quick rows are open; the other groups lie behind *More sites and findings*, a line each.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from painmap.core.exam import Exam
from painmap.core.findings import Moment
from painmap.core.record.delta import STEPS, Steps
from painmap.core.record.items import Item
from painmap.ui.limbs.fold_line import FoldLine
from painmap.ui.limbs.gradient_row import GradientRow
from painmap.ui.limbs.limb_items import ITEMS
from painmap.ui.limbs.limb_row import LimbRow
from painmap.ui.limbs.rest_buttons import RestButtons
from painmap.ui.limbs.sheet_grid import SheetGrid
from painmap.ui.limbs.sheet_groups import (
    SheetGroup,
    group_hint,
    groups_of_pair,
    rows_of,
    tab_stops,
)
from painmap.ui.limbs.visit_row import VisitRow
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.drafts import Drafts
from painmap.ui.parts.widgets import TextButton, line


class LimbSheet(QWidget):
    """Signals: `entered(limb, item, basis, value)` from a row, `visit_entered(item, value)` from
    one of the whole visit; `rest_normal(limb)`; `unfolded()` after a line was tapped;
    `row_made(LimbRow)` for a row behind a line, before it shows anything.
    """

    entered = Signal(str, object, str, object)
    visit_entered = Signal(object, object)
    rest_normal = Signal(str)
    unfolded = Signal()
    row_made = Signal(object)

    def __init__(
        self, pair: tuple[str, str], unit: Callable[[], str], drafts: Drafts | None = None
    ) -> None:
        super().__init__()
        self._pair, self._unit = pair, unit
        self._drafts = drafts or Drafts()
        self._exam: Exam | None = None
        self._moment: Moment = "rest"
        self._steps = STEPS
        self._along: float | None = None
        self.rows = {item.key: LimbRow(item, pair, unit, self._drafts) for item in ITEMS}
        self.groups: dict[str, SheetGroup] = {}
        self.more = FoldLine(self.tr("More sites and findings"))
        self._grid = SheetGrid(self, pair)
        at = 1
        for shown_row in self.rows.values():
            self._add_row(shown_row, at)
            at += 2
        self._grid.across(line(), at)
        self._grid.across(self.more, at + 1)
        self.more.toggled.connect(self._unfold_more)
        self._rest = RestButtons(pair, self._grid.layout, self._add_groups(at + 2))
        self._rest.pressed.connect(self.rest_normal)
        self.setMaximumWidth(self._grid.most_width)
        self._order_tabs()

    def _add_row(self, shown_row: LimbRow, at: int) -> list[QWidget]:
        shown_row.entered.connect(self.entered)
        return self._grid.add_row(shown_row, at)

    def _add_groups(self, at: int) -> int:
        """The lines of the groups, with room for the rows that come when one is unfolded."""
        for group, of_visit in groups_of_pair(self._pair):
            fold = FoldLine(shown(group.title), flat=True, hint=group_hint(group, self._unit()))
            self._grid.across(fold, at)
            self.groups[group.key] = SheetGroup(group, fold, at + 1, of_visit)
            fold.toggled.connect(lambda _on, key=group.key: self._unfold(key))
            fold.hide()
            at += 2 * len(group.items) + 4
        return at

    @property
    def rest_buttons(self) -> dict[str, TextButton]:
        """*All else normal*, by limb."""
        return self._rest.buttons

    def open_items(self) -> tuple[Item, ...]:
        """The rows of a limb that are to be seen: *all else normal* fills no others."""
        found = [*ITEMS]
        if self.more.isChecked():
            for group in self.groups.values():
                if group.is_open and not group.of_visit:
                    found += group.group.items
        return tuple(found)

    def unfold(self, keys: tuple[str, ...]) -> None:
        """Open *More sites and findings* and these groups of it."""
        self.more.setChecked(True)
        for key in keys:
            if key in self.groups:
                self.groups[key].line.setChecked(True)

    def row_of(self, item: str) -> LimbRow:
        """A row by its item's key, wherever it is; KeyError for one that is not unfolded."""
        if item in self.rows:
            return self.rows[item]
        for group in self.groups.values():
            for found in group.rows:
                if isinstance(found, LimbRow) and found.item.key == item:
                    return found
        raise KeyError(item)

    def _unfold_more(self) -> None:
        for group in self.groups.values():
            group.line.setVisible(self.more.isChecked())
            self._show_parts(group)
        self._say_what_is_in()
        self.unfolded.emit()

    def _unfold(self, key: str) -> None:
        group = self.groups[key]
        if group.is_open and not group.rows:
            self._make_rows(group)
        self._show_parts(group)
        if self._exam is not None:
            self.show_exam(self._exam, self._moment, self._steps, self._along)
        self.unfolded.emit()

    def _show_parts(self, group: SheetGroup) -> None:
        for part in group.parts:
            part.setVisible(self.more.isChecked() and group.is_open)

    def _make_rows(self, group: SheetGroup) -> None:
        group.rows = rows_of(
            group.group, self._pair, self._unit, self._drafts, of_visit=group.of_visit
        )
        at = group.at
        for made in group.rows:
            if isinstance(made, VisitRow):
                group.parts += self._grid.add_visit_row(made, at)
                made.entered.connect(self.visit_entered)
            else:
                group.parts += self._add_row(made, at)
                self.row_made.emit(made)
                if self._exam is not None:
                    made.start_with(self._exam, self._moment)
            at += 2
        if group.group.key == "temperatures":
            group.gradient = GradientRow(self._pair)
            group.parts += self._grid.add_gradient(group.gradient, at)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab goes down the right limb's column, then down the left one's."""
        rows: list[LimbRow | VisitRow] = [*self.rows.values()]
        for group in self.groups.values():
            rows += group.rows
        order: list[QWidget] = []
        for place, limb in enumerate(self._pair):
            order += [*tab_stops(rows, place), self.rest_buttons[limb]]
        for one, following in itertools.pairwise(order):
            QWidget.setTabOrder(one, following)

    def start_with(self, exam: Exam, moment: Moment = "rest") -> None:
        """Begin each row with *seen now*, unless there is only something reported."""
        self._moment = moment
        for shown_row in self._limb_rows():
            shown_row.start_with(exam, moment)

    def _limb_rows(self) -> list[LimbRow]:
        made = [row for group in self.groups.values() for row in group.rows]
        return [*self.rows.values(), *(row for row in made if isinstance(row, LimbRow))]

    def show_exam(
        self,
        exam: Exam,
        moment: Moment = "rest",
        steps: Steps = STEPS,
        along: float | None = None,
    ) -> None:
        """Show what is recorded at a moment; `steps` are those of the colours of differences.

        A difference `along` a limb is marked from so many °C on, None for none.
        """
        self._exam, self._moment, self._steps, self._along = exam, moment, steps, along
        for shown_row in self._limb_rows():
            shown_row.show_exam(exam, moment, steps)
        for group in self.groups.values():
            group.show_exam(exam, moment, self._unit(), along)
        self._say_what_is_in()
        self._rest.show_exam(exam, self.open_items(), moment)

    def _say_what_is_in(self) -> None:
        if self._exam is None:
            return
        findings, unit = self._exam.findings, self._unit()
        holding = [
            group.line.text()
            for group in self.groups.values()
            if group.say(findings, self._pair, self._moment, unit)
        ]
        self.more.say(" · ".join(holding))
