"""How the rows of the sheet lie: name, right, left, difference, under a hairline each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from painmap.ui.chart.chart_captions import side_letter
from painmap.ui.limbs.cells import numbers_of
from painmap.ui.limbs.gradient_row import GradientRow
from painmap.ui.limbs.limb_row import DELTA_WIDTH, SIDE_WIDTHS, LimbRow
from painmap.ui.limbs.row_heads import fit_head, label_width
from painmap.ui.limbs.sheet_groups import row_names
from painmap.ui.limbs.visit_row import VisitRow
from painmap.ui.parts.number_note import noted
from painmap.ui.parts.widgets import label, line, row
from painmap.ui.parts.wording import limb_name

_GAP = 10
_COLUMNS = 4
_TOP = Qt.AlignmentFlag.AlignTop


class SheetGrid:
    """The grid of one pair of limbs; what is added is told, so that it can be folded away."""

    def __init__(self, sheet: QWidget, pair: tuple[str, str]) -> None:
        self._sheet = sheet
        self.layout = QGridLayout(sheet)
        self.layout.setContentsMargins(0, 0, 0, 0)
        self._label_width = label_width(row_names(pair))
        self.layout.setColumnMinimumWidth(0, self._label_width)
        self.layout.setHorizontalSpacing(_GAP)
        self.layout.setVerticalSpacing(6)
        for place, stretch in ((1, 100), (2, 100), (4, 1)):
            self.layout.setColumnStretch(place, stretch)
        self._add_heads(pair)

    @property
    def most_width(self) -> int:
        """Right and left stand beside each other, however wide the window."""
        return self._label_width + 2 * SIDE_WIDTHS[1] + DELTA_WIDTH + 4 * _GAP

    def across(self, part: QWidget, at: int) -> None:
        """Put a part over all columns."""
        self.layout.addWidget(part, at, 0, 1, _COLUMNS)

    def add_row(self, shown_row: LimbRow, at: int) -> list[QWidget]:
        """Put a row of a limb's item there; a number has room below for what is wrong with it."""
        shown_row.fit(self._label_width)
        parts = self._begin(shown_row.head, at)
        for place, limb in enumerate(shown_row.pair, start=1):
            cell = shown_row.cells[limb]
            fields = numbers_of(cell)
            held = noted(cell, *fields) if fields else cell
            self.layout.addWidget(held, at + 1, place, _TOP)
            parts.append(held)
        if shown_row.delta is not None:
            self.layout.addWidget(shown_row.delta, at + 1, 3, _TOP)
            parts.append(shown_row.delta)
        return parts

    def add_visit_row(self, shown_row: VisitRow, at: int) -> list[QWidget]:
        """Put a row of the whole visit there: one cell across both sides, or one for each."""
        cells = list(shown_row.cells.values())
        fit_head(shown_row.head, shown_row.name, self._label_width)
        parts = self._begin(shown_row.head, at)
        for place, cell in enumerate(cells, start=1):
            across = 2 if len(cells) == 1 else 1
            self.layout.addWidget(cell, at + 1, place, 1, across, _TOP)
        return [*parts, *cells]

    def add_gradient(self, shown_row: GradientRow, at: int) -> list[QWidget]:
        """Put the differences along the limbs there."""
        fit_head(shown_row.parts[0], shown_row.name, self._label_width)
        for place, part in enumerate(shown_row.parts):
            self.layout.addWidget(part, at, place)
        return shown_row.parts

    def _begin(self, head: QWidget, at: int) -> list[QWidget]:
        parts: list[QWidget] = [line(), head]
        self.across(parts[0], at)
        self.layout.addWidget(head, at + 1, 0, _TOP)
        return parts

    def _add_heads(self, pair: tuple[str, str]) -> None:
        for place, limb in enumerate(pair, start=1):
            letter = label(side_letter("R" if limb.startswith("r") else "L"), "side")
            head = QWidget()
            head.setLayout(row(letter, label(limb_name(limb), "heading"), None))
            self.layout.addWidget(head, 0, place)
        words = self._sheet.tr("Δ R{0}L").format("\N{MINUS SIGN}")
        delta = label(words, "heading")
        delta.setFixedWidth(DELTA_WIDTH)
        delta.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.layout.addWidget(delta, 0, 3)
