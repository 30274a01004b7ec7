"""What a comparison says: the sentence first, then notices, tables, limbs and the legend."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from painmap.core.change import CLASS_NAMES
from painmap.core.compare import Comparison
from painmap.core.content import Table, area_table, foot, layer_table, limb_table
from painmap.core.sentences import sentences
from painmap.core.text import Text
from painmap.ui.core_words import shown
from painmap.ui.swatch import Swatch
from painmap.ui.widgets import column, label, line, row, scrolled
from painmap.ui.wording import core_text, limb_name
from painmap.ui.zone_looks import COMPARISON_CODES, comparison_look


class ComparePanel(QWidget):
    """Filled anew for each comparison; scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "panel")
        self._content = QWidget()
        self._layout = QVBoxLayout(self._content)
        self._layout.setContentsMargins(12, 12, 12, 12)
        self._layout.setSpacing(10)
        self.setLayout(column(scrolled(self._content), gap=0))

    def show_comparison(self, comparison: Comparison, atlas: object, unit: str = "C") -> None:
        """Say what this comparison found."""
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        first, *rest = [shown(sentence, unit) for sentence in sentences(comparison)]
        self._add(label(first, "heading", wrap=True))
        for sentence in rest:
            self._add(label(sentence, wrap=True))
        for notice in comparison.notices:
            self._add(_notice(shown(notice, unit)))
        self._add(_legend())
        self._add(line())
        for table in (area_table(comparison), layer_table(comparison)):
            self._add(_table(table, unit, figures=True))
        if comparison.limbs:
            self._add(_limbs(comparison, unit))
        for fact in foot(comparison, atlas):  # type: ignore[arg-type]
            self._add(label(shown(fact, unit), "caption", wrap=True))
        self._layout.addStretch(1)

    def _add(self, part: QWidget) -> None:
        self._layout.addWidget(part)


def _notice(text: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "notice")
    frame.setLayout(column(label(text, wrap=True), margins=(12, 8, 12, 8)))
    return frame


def _legend() -> QWidget:
    """All four classes, always."""
    legend = QWidget()
    rows = []
    for name, code in COMPARISON_CODES.items():
        part = QWidget()
        part.setLayout(row(Swatch(comparison_look(name)), label(core_text(CLASS_NAMES[code])),
                           None))
        rows.append(part)
    legend.setLayout(column(*rows, gap=2))
    return legend


def _limbs(comparison: Comparison, unit: str) -> QWidget:
    """Findings then and now under the name of each limb; a dash is *not assessed*."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    for column_, share in enumerate((4, 4, 4)):
        grid.setColumnStretch(column_, share)
    table = limb_table(comparison)
    for place, head in enumerate((label(shown(table.title, unit), "strong"),
                                  label(shown(table.columns[1]), "caption"),
                                  label(shown(table.columns[2]), "caption"))):
        grid.addWidget(head, 0, place)
    at, limb = 1, ""
    for change, found in zip([*comparison.limbs, *[None] * len(comparison.sides)], table.rows,
                             strict=True):
        name = shown(found.cells[0], unit)
        if change is not None:
            if change.limb != limb:
                limb = change.limb
                grid.addWidget(label(limb_name(limb), "caption"), at, 0, 1, 3)
                at += 1
            name = shown(next(arg for _, arg in found.cells[0].args if isinstance(arg, Text)), unit)
        for place, text in enumerate((name, *(shown(cell, unit) for cell in found.cells[1:]))):
            grid.addWidget(label(text, wrap=True), at, place, Qt.AlignmentFlag.AlignTop)
        at += 1
    return box


def _table(table: Table, unit: str, *, figures: bool) -> QWidget:
    """Names may wrap; figures stand right under each other."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    columns = min(len(table.columns), 4)
    grid.addWidget(label(shown(table.title, unit), "strong"), 0, 0, 1, columns)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
    for place in range(columns):
        head = label(shown(table.columns[place], unit), "caption")
        grid.addWidget(head, 1, place, right if figures and place else Qt.AlignmentFlag.AlignLeft)
    for at, table_row in enumerate(table.rows, 2):
        for place, cell in enumerate(table_row.cells[:columns]):
            text = label(shown(cell, unit), wrap=not figures or place == 0)
            if figures and place:
                text.setAlignment(right)
            else:
                text.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, at, place)
    return box
