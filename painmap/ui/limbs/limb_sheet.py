"""The sheet of one pair of limbs: a row for each item, a column for each side.

The quick rows are open; the other groups lie behind *More sites and findings*, a line each.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from painmap.core.exam import Exam
from painmap.core.findings import Moment
from painmap.core.record.delta import STEPS, Steps
from painmap.core.record.items import Item
from painmap.ui.limbs.cells import numbers_of
from painmap.ui.limbs.fold_line import FoldLine
from painmap.ui.limbs.gradient_row import GradientRow
from painmap.ui.limbs.group_words import group_words, visit_words
from painmap.ui.limbs.limb_items import ITEMS
from painmap.ui.limbs.limb_row import DELTA_WIDTH, SIDE_WIDTHS, LimbRow, fit_head, label_width
from painmap.ui.limbs.rest_buttons import RestButtons
from painmap.ui.limbs.sheet_groups import (
    SheetGroup,
    group_hint,
    groups_of_pair,
    row_names,
    rows_of,
    tab_stops,
)
from painmap.ui.limbs.visit_row import VisitRow
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.drafts import Drafts
from painmap.ui.parts.number_note import noted
from painmap.ui.parts.widgets import TextButton, label, line, row
from painmap.ui.parts.wording import limb_name

_GAP = 10


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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._label_width = label_width(row_names(pair))
        self._grid.setColumnMinimumWidth(0, self._label_width)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(6)
        self._add_heads()
        at = 1
        for shown_row in self.rows.values():
            self._add_row(shown_row, at)
            at += 2
        self._grid.addWidget(line(), at, 0, 1, 4)
        self._grid.addWidget(self.more, at + 1, 0, 1, 4)
        self.more.toggled.connect(self._unfold_more)
        self._rest = RestButtons(pair, self._grid, self._add_groups(at + 2))
        self._rest.pressed.connect(self.rest_normal)
        for column, stretch in ((1, 100), (2, 100), (4, 1)):
            self._grid.setColumnStretch(column, stretch)
        # Right and left stand beside each other, however wide the window.
        self.setMaximumWidth(self._label_width + 2 * SIDE_WIDTHS[1] + DELTA_WIDTH + 4 * _GAP)
        self._order_tabs()

    def _add_heads(self) -> None:
        for place, limb in enumerate(self._pair, start=1):
            letter = label("R" if limb.startswith("r") else "L", "side")
            head = QWidget()
            head.setLayout(row(letter, label(limb_name(limb), "heading"), None))
            self._grid.addWidget(head, 0, place)
        delta = label(self.tr("Δ R{0}L").format("\N{MINUS SIGN}"), "heading")
        delta.setFixedWidth(DELTA_WIDTH)
        delta.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._grid.addWidget(delta, 0, 3)

    def _add_row(self, shown_row: LimbRow, at: int) -> list[QWidget]:
        """Put a row into the grid under a hairline; returns what it consists of."""
        shown_row.fit(self._label_width)
        parts: list[QWidget] = [line(), shown_row.head]
        self._grid.addWidget(parts[0], at, 0, 1, 4)
        self._grid.addWidget(shown_row.head, at + 1, 0, Qt.AlignmentFlag.AlignTop)
        for place, limb in enumerate(self._pair, start=1):
            cell = shown_row.cells[limb]
            fields = numbers_of(cell)
            held = noted(cell, *fields) if fields else cell
            self._grid.addWidget(held, at + 1, place, Qt.AlignmentFlag.AlignTop)
            parts.append(held)
        if shown_row.delta is not None:
            self._grid.addWidget(shown_row.delta, at + 1, 3, Qt.AlignmentFlag.AlignTop)
            parts.append(shown_row.delta)
        shown_row.entered.connect(self.entered)
        return parts

    def _add_visit_row(self, shown_row: VisitRow, at: int) -> list[QWidget]:
        cells = list(shown_row.cells.values())
        fit_head(shown_row.head, shown_row.name, self._label_width)
        parts: list[QWidget] = [line(), shown_row.head, *cells]
        self._grid.addWidget(parts[0], at, 0, 1, 4)
        self._grid.addWidget(shown_row.head, at + 1, 0, Qt.AlignmentFlag.AlignTop)
        for place, cell in enumerate(cells, start=1):
            across = 2 if len(cells) == 1 else 1
            self._grid.addWidget(cell, at + 1, place, 1, across, Qt.AlignmentFlag.AlignTop)
        shown_row.entered.connect(self.visit_entered)
        return parts

    def _add_groups(self, at: int) -> int:
        """The lines of the groups, with room for the rows that come when one is unfolded."""
        for group, of_visit in groups_of_pair(self._pair):
            fold = FoldLine(shown(group.title), flat=True, hint=group_hint(group, self._unit()))
            self._grid.addWidget(fold, at, 0, 1, 4)
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
                group.parts += self._add_visit_row(made, at)
            else:
                group.parts += self._add_row(made, at)
                self.row_made.emit(made)
                if self._exam is not None:
                    made.start_with(self._exam, self._moment)
            at += 2
        if group.group.key == "temperatures":
            group.gradient = GradientRow(self._pair)
            fit_head(group.gradient.parts[0], group.gradient.name, self._label_width)
            for place, part in enumerate(group.gradient.parts):
                self._grid.addWidget(part, at, place)
            group.parts += group.gradient.parts
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
            for made in group.rows:
                if isinstance(made, VisitRow):
                    made.show_exam(exam)
            if group.gradient is not None:
                group.gradient.show_exam(exam, moment, self._unit(), along)
        self._say_what_is_in()
        self._rest.show_exam(exam, self.open_items(), moment)

    def _say_what_is_in(self) -> None:
        if self._exam is None:
            return
        findings, holding = self._exam.findings, []
        for group in self.groups.values():
            if group.of_visit:
                said = visit_words(findings, group.group, self._unit())
            else:
                said = group_words(findings, self._pair, group.group, self._moment, self._unit())
            group.line.say(said)
            if said:
                holding.append(group.line.text())
        self.more.say(" · ".join(holding))
