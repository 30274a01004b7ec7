"""What a comparison says: the sentence first, then notices, tables, limbs; the legend below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from painmap.core.change import CLASS_NAMES
from painmap.core.compare import Comparison
from painmap.core.content import Table, area_table, foot, layers_with_levels, limb_table
from painmap.core.sentences import sentences
from painmap.core.text import Text
from painmap.ui.chart.swatch import Swatch
from painmap.ui.chart.zone_looks import COMPARISON_CODES, comparison_look
from painmap.ui.parts.choice import columns_that_fit
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.fonts import font
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import column, label, line, row, scrolled
from painmap.ui.parts.wording import core_text, limb_name, unbroken

_FIGURE_PX, _GAP, _ROOM = 13, 6, 282
"""Size of the tables' words, space between columns, what the panel of 312 px leaves."""

_TABLE_WIDE = 440


class ComparePanel(QWidget):
    """Filled anew for each comparison; scrolls, but for the legend, which is always seen."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "panel")
        self._content = QWidget()
        self._layout = QVBoxLayout(self._content)
        self._layout.setContentsMargins(12, 12, 6, 12)
        self._layout.setSpacing(10)
        self.area, self.legend = scrolled(self._content), Legend()
        held = column(self.legend, gap=0, margins=(12, 6, 12, 6))
        self.setLayout(column(self.area, line(), held, gap=0))

    def show_comparison(self, comparison: Comparison, atlas: object, unit: str = "C") -> None:
        """Say what this comparison found."""
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        first, *rest = [unbroken(shown(text, unit)) for text in sentences(comparison)]
        self._add(label(first, "heading", wrap=True))
        for sentence in rest:
            self._add(label(sentence, wrap=True))
        for notice in comparison.notices:
            self._add(_notice(unbroken(shown(notice, unit))))
        self._add(line())
        for table in (area_table(comparison), layers_with_levels(comparison)):
            self._add(_table(table, unit))
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


class Legend(QWidget):
    """All four classes: in one row, two rows or four, as their words need it."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SIZES.step)
        self._grid.setVerticalSpacing(4)
        self._parts: list[QWidget] = []
        for name, code in COMPARISON_CODES.items():
            part = QWidget()
            words = label(core_text(CLASS_NAMES[code]), "caption")
            part.setLayout(row(Swatch(comparison_look(name)), words, None))
            self._parts.append(part)
        self._place(2)

    def _place(self, columns: int) -> None:
        for at, part in enumerate(self._parts):
            self._grid.addWidget(part, at // columns, at % columns)

    def minimumSizeHint(self) -> QSize:
        widest = max(part.sizeHint().width() for part in self._parts)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        widths = [part.sizeHint().width() for part in self._parts]
        self._place(columns_that_fit(widths, len(widths), self.width()))


def _limbs(comparison: Comparison, unit: str) -> QWidget:
    """Findings then and now under the name of each limb; a dash is *not assessed*."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(_GAP)
    grid.setVerticalSpacing(4)
    for column_, share in enumerate((4, 4, 4)):
        grid.setColumnStretch(column_, share)
    table = limb_table(comparison)
    grid.addWidget(label(shown(table.title, unit), "strong", wrap=True), 0, 0, 1, 3)
    for place in (1, 2):
        grid.addWidget(label(shown(table.columns[place]), "caption"), 1, place)
    values = [[shown(cell, unit) for cell in found.cells[1:]] for found in table.rows]
    widest = [
        max(map(_longest_word, column_), default=0.0) for column_ in zip(*values, strict=True)
    ]
    room = _ROOM - sum(widest) - 2 * _GAP
    at, limb = 2, ""
    for change, found in zip(
        [*comparison.limbs, *[None] * len(comparison.sides)], table.rows, strict=True
    ):
        name = shown(found.cells[0], unit)
        if change is not None:
            if change.limb != limb:
                limb = change.limb
                grid.addWidget(label(limb_name(limb), "caption"), at, 0, 1, 3)
                at += 1
            name = shown(next(arg for _, arg in found.cells[0].args if isinstance(arg, Text)), unit)
        alone = _longest_word(name) > room  # it has a line of its own, as in the tables above
        for place, text in enumerate((name, *(shown(cell, unit) for cell in found.cells[1:]))):
            words = label(text, wrap=True)
            words.setStyleSheet(f"font-size: {_FIGURE_PX}px")
            across = 3 if alone and not place else 1
            below = alone and place > 0
            grid.addWidget(words, at + below, place, 1, across, Qt.AlignmentFlag.AlignTop)
        at += 1 + alone
    return box


def _table(table: Table, unit: str) -> QWidget:
    """Names at the left, figures right under each other, notes below.

    What a visit recorded, in brackets, goes under its figure when all columns are too wide, and a
    name with a word that is still too long goes on a line of its own: no figure is ever cut.
    """
    box = QWidget()
    box.setMaximumWidth(_TABLE_WIDE)
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(_GAP)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    columns = min(len(table.columns), 4)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    heads = [shown(head, unit) for head in table.columns[:columns]]
    words = [[shown(cell, unit) for cell in found.cells[:columns]] for found in table.rows]
    figures = ["", *heads[1:]]
    if _width([figures, *words]) > _ROOM:
        words = [[cells[0], *(cell.replace(" (", "\n(") for cell in cells[1:])] for cells in words]
    # A long name goes on on a second line; the others, and all figures, stay on one.
    room = _ROOM - _width([cells[1:] for cells in [figures, *words]]) - _GAP
    grid.addWidget(label(shown(table.title, unit), "strong", wrap=True), 0, 0, 1, columns)
    head_alone = _longest_word(heads[0]) > room
    for place, head in enumerate(heads):
        across = columns if head_alone and not place else 1
        part = label(head, "caption")
        grid.addWidget(
            part, 1 + (head_alone and place > 0), place, 1, across, right if place else left
        )
    at = 2 + head_alone
    for cells in words:
        alone = _longest_word(cells[0]) > room
        for place, words_ in enumerate(cells):
            text = label(words_, wrap=place == 0 and _width([[words_]]) > room)
            text.setStyleSheet(f"font-size: {_FIGURE_PX}px")
            text.setAlignment(right if place else left)
            across = columns if alone and not place else 1
            grid.addWidget(text, at + (alone and place > 0), place, 1, across)
        at += 1 + alone
    for note in table.notes:
        grid.addWidget(label(shown(note, unit), "caption", wrap=True), at, 0, 1, columns)
        at += 1
    return box


def _longest_word(text: str) -> float:
    """How narrow a label can become that breaks its text between words."""
    return max((_width([[word]]) for word in text.split()), default=0.0)


def _width(rows: list[list[str]]) -> float:
    """How wide a table of these words becomes."""
    metrics = QFontMetricsF(font(_FIGURE_PX))
    widths = [
        max(metrics.horizontalAdvance(line) for word in column_ for line in word.split("\n"))
        for column_ in zip(*rows, strict=True)
    ]
    return sum(widths) + _GAP * (len(widths) - 1)
