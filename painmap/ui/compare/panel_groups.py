"""The rarer tables of a comparison, each folded to a line that says the most of it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from painmap.core.comparing.distances import Distances
from painmap.core.comparing.overlap import overlap_of
from painmap.core.comparing.tables import (
    all_distances_table,
    delta_table,
    distance_table,
    entered_table,
    overlap_table,
    score_table,
    shift_table,
)
from painmap.core.comparing.visit_pair import Pair
from painmap.core.comparison import Comparison
from painmap.core.content import foot
from painmap.core.tables import Table
from painmap.ui.compare.compare_words import tr
from painmap.ui.compare.compare_work import Evaluations
from painmap.ui.compare.figure_table import FigureTable
from painmap.ui.compare.fold_group import FoldGroup
from painmap.ui.compare.limb_lines import limb_figures
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.widgets import label
from painmap.ui.parts.wording import number, signed_number


class PanelGroups(QWidget):
    """What is unfolded stays so when other visits or another layer are compared."""

    def __init__(self) -> None:
        super().__init__()
        self.overlap = FoldGroup(self.tr("Overlap"))
        self.border = FoldGroup(self.tr("Distances"))
        self.shifts = FoldGroup(self.tr("Intensity, quality"))
        self.deltas = FoldGroup(self.tr("ΔT, all sites"))
        self.limbs = FoldGroup(self.tr("All findings"))
        self.scores = FoldGroup(self.tr("Scores"))
        self.method = FoldGroup(self.tr("How compared"))
        self.groups = (
            self.overlap, self.border, self.shifts, self.limbs, self.deltas, self.scores,
            self.method,
        )  # fmt: skip
        held = QVBoxLayout(self)
        held.setContentsMargins(0, 0, 0, 0)
        held.setSpacing(4)
        for group in self.groups:
            held.addWidget(group)
        self._comparison: Comparison
        self._pair: Pair
        self._unit = "C"

    def show_comparison(self, comparison: Comparison, pair: Pair, unit: str) -> None:
        """Fill what needs no time; the others say that they are on their way."""
        self._comparison, self._pair, self._unit = comparison, pair, unit
        found = overlap_of(comparison.layer.total)
        said = "" if found is None else tr("Jaccard {0}").format(number(found.jaccard, 2))
        tables = overlap_table, entered_table
        self.overlap.fill(said, lambda: [self._table(make(comparison)) for make in tables])
        self._wait(self.border, tr("measuring distances…"))
        self._wait(self.scores, tr("working out scores…"))
        n = len(comparison.limbs)
        self.limbs.setVisible(n > 0)
        rows = tr("1 on the limbs") if n == 1 else tr("{0} on the limbs").format(n)
        self.limbs.fill(rows, lambda: [limb_figures(comparison, unit)])
        facts = [shown(fact, unit) for fact in foot(comparison, pair.atlas)]
        self.method.fill(
            tr("areas, scale, versions"),
            lambda: [label(fact, "caption", wrap=True) for fact in facts],
        )

    def show_rest(self) -> None:
        """Fill what is folded anyway and takes some milliseconds: after the first picture."""
        comparison, pair = self._comparison, self._pair
        shift = shift_table(comparison, pair)
        self.shifts.setVisible(bool(shift.rows))
        self.shifts.fill(_rows(shift), lambda: [self._table(shift)])
        delta = delta_table(pair)
        self.deltas.setVisible(bool(delta.rows))
        self.deltas.fill(_rows(delta), lambda: [self._table(delta)])

    def show_distances(self, found: Distances) -> None:
        """Fill in how far borders moved."""
        comparison, moved = self._comparison, found.leading
        said = ""
        if moved is not None and found.sized:
            said = tr("mean {0} cm").format(signed_number(moved.mean))
        tables = distance_table, all_distances_table
        self.border.fill(said, lambda: [self._table(make(comparison, found)) for make in tables])

    def show_scores(self, found: Evaluations) -> None:
        """Fill in the scores; without any the group is not there."""
        table = score_table(self._pair, found)
        self.scores.setVisible(bool(table.rows))
        self.scores.fill(_rows(table), lambda: [self._table(table)])

    @property
    def tables(self) -> list[FigureTable]:
        """The tables of the groups that are unfolded."""
        parts = [part for group in self.groups for part in group.shown_parts]
        return [part for part in parts if isinstance(part, FigureTable)]

    def _wait(self, group: FoldGroup, said: str) -> None:
        group.fill(said, lambda: [label(said, "caption")])

    def _table(self, table: Table) -> QWidget:
        return FigureTable.of(table, self._unit)


def _rows(table: Table) -> str:
    n = len(table.rows)
    return tr("1 row") if n == 1 else tr("{0} rows").format(n)
