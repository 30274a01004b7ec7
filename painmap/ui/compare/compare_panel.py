"""What a comparison says: the sentence first, then notices, tables, limbs; the legend below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from painmap.core.comparing.distances import Distances, first_noise
from painmap.core.comparing.noise import Noise
from painmap.core.comparing.visit_pair import Pair
from painmap.core.comparison import Comparison
from painmap.core.content import VERDICT_ROW, area_table, layers_with_levels
from painmap.core.sentences import sentences
from painmap.ui.compare.compare_legend import Legend
from painmap.ui.compare.compare_words import hyphened, tr
from painmap.ui.compare.compare_work import Evaluations
from painmap.ui.compare.figure_table import FigureTable, lines_of
from painmap.ui.compare.limb_lines import changed_limbs
from painmap.ui.compare.panel_groups import PanelGroups
from painmap.ui.compare.table_layout import Line
from painmap.ui.compare.verdict_block import VerdictBlock, has_zone, is_sure
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.widgets import clear, column, label, line, scrolled
from painmap.ui.parts.wording import unbroken

_NOTICE_PX = 13
"""Smaller than where a notice stands alone: here there may be several."""


class ComparePanel(QWidget):
    """Filled anew for each comparison; scrolls, but for the legend, which is always seen.

    `area_chosen(key)` when a row of the table of areas is tapped.
    """

    area_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "panel")
        self._content = QWidget()
        self._head, self._tables = QVBoxLayout(), QVBoxLayout()
        for part in (self._head, self._tables):
            part.setSpacing(10)
        self.verdict = VerdictBlock()
        self.groups = PanelGroups()
        self._always: list[FigureTable] = []
        self._has_zone = False
        held = column(self._head, line(), self._tables, self.groups, None, gap=10)
        held.setContentsMargins(12, 12, 6, 12)
        self._content.setLayout(held)
        self.area, self.legend = scrolled(self._content), Legend()
        foot = column(self.legend, gap=0, margins=(12, 6, 12, 6))
        self.setLayout(column(self.area, line(), foot, gap=0))

    def show_comparison(self, comparison: Comparison, pair: Pair, unit: str = "C") -> None:
        """Say what this comparison found; distances and scores are still to come."""
        self._head.removeWidget(self.verdict)
        clear(self._head)
        clear(self._tables)
        noise = first_noise(comparison, pair)
        told = list(sentences(comparison, noise))
        if noise.verdict != "unknown":
            told.pop()  # the verdict has a place of its own
        first, *rest = [hyphened(unbroken(shown(text, unit))) for text in told]
        self._head.addWidget(label(first, "heading", wrap=True))
        for sentence in rest:
            self._head.addWidget(label(sentence, wrap=True))
        self._head.addWidget(self.verdict)
        self.verdict.show_first(noise)
        notices = [hyphened(unbroken(shown(notice, unit))) for notice in comparison.notices]
        if notices:
            self._head.addWidget(_notices(notices))
        self.areas = _areas(comparison, unit)
        self.areas.chosen.connect(self.area_chosen)
        self.layers = _layers(comparison, noise, unit)
        self._has_zone = has_zone(comparison)
        self._say_verdict(noise, sure=is_sure(noise))
        self._always = [self.areas, self.layers]
        if comparison.limbs or comparison.sides:
            self._always.append(changed_limbs(comparison, unit))
        for table in self._always:
            self._tables.addWidget(table)
        self.groups.show_comparison(comparison, pair, unit)

    def show_rest(self) -> None:
        """Fill what nobody sees at once."""
        self.groups.show_rest()

    def show_distances(self, found: Distances) -> None:
        """Say how far borders moved, and what that says of the noise."""
        self._say_verdict(found.noise, sure=True)
        self.verdict.show_distances(found)
        self.groups.show_distances(found)

    def show_scores(self, found: Evaluations) -> None:
        """Say what the rules made of both visits."""
        self.groups.show_scores(found)

    def _say_verdict(self, noise: Noise, *, sure: bool) -> None:
        if self._has_zone:
            self.layers.say(VERDICT_ROW, shown(noise.label) if sure else tr("measuring distances…"))

    @property
    def tables(self) -> list[FigureTable]:
        """All tables that are there now, in their order; those of folded groups are not."""
        return [*self._always, *self.groups.tables]


def _areas(comparison: Comparison, unit: str) -> FigureTable:
    """The table of areas: the look of its class before each, a tap goes to its charts."""
    table = area_table(comparison)
    keys = {row.area.name: row.area.key for row in comparison.layer.rows}
    lines = []
    for row, line_ in zip(table.rows, lines_of(table, unit, columns=4), strict=True):
        key = keys.get(row.cells[0].msgid, "")
        lines.append(Line(line_.cells, row.class_code if key else 0, key, strong=not key))
    heads = [shown(head, unit) for head in table.columns[:4]]
    notes = [shown(note, unit) for note in table.notes]
    return FigureTable(shown(table.title, unit), heads, lines, notes)


def _layers(comparison: Comparison, noise: Noise, unit: str) -> FigureTable:
    """The table of layers; the verdict on the first, which may change, has a line of its own."""
    told = has_zone(comparison)
    table = layers_with_levels(comparison, noise if told else None)
    lines = lines_of(table, unit)
    if told:
        lines[VERDICT_ROW] = Line(lines[VERDICT_ROW].cells, head=True)
    heads = [shown(head, unit) for head in table.columns]
    notes = [shown(note, unit) for note in table.notes]
    return FigureTable(shown(table.title, unit), heads, lines, notes)


def _notices(texts: list[str]) -> QFrame:
    """All notices in one frame: they are to be read, not to compete with the sentence."""
    frame = QFrame()
    frame.setProperty("role", "notice")
    parts = [label(text, wrap=True) for text in texts]
    for part in parts:
        part.setStyleSheet(f"font-size: {_NOTICE_PX}px")
    frame.setLayout(column(*parts, gap=6, margins=(12, 8, 12, 8)))
    return frame
