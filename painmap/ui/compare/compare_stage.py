"""The charts of a comparison in the way chosen: three panes, one of them, or both in one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painmap.core.comparing.arrows import Arrow
from painmap.core.exam import Exam
from painmap.ui.chart.chart_layout import View
from painmap.ui.chart.chart_window import common_window
from painmap.ui.chart.zone_looks import comparison_zones
from painmap.ui.compare.compare_modes import Mode
from painmap.ui.compare.compare_names import no_layer_text, visit_when, visit_who
from painmap.ui.compare.compare_pane import ComparePane, part_of_body
from painmap.ui.compare.compare_spoken import speak
from painmap.ui.compare.compare_words import layer_words
from painmap.ui.compare.compare_zones import EARLIER, LATER, visit_zones
from painmap.ui.compare.pair_pane import PairPane
from painmap.ui.parts.version_words import version_text
from painmap.ui.parts.wording import day

if TYPE_CHECKING:
    from painmap.ui.compare.compare_state import CompareState


class CompareStage(QWidget):
    """`pointed(cell)` on charts that show the change; zoom and pan of the panes are linked."""

    pointed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.earlier, self.later, self.change = ComparePane(), ComparePane(), ComparePane()
        self.panes = (self.earlier, self.later, self.change)
        self.both = PairPane()
        self.mode: Mode = "side"
        self.linked = True
        self._arrows: Sequence[Arrow] = ()
        self._with_arrows = True
        self._state: CompareState | None = None
        self._fresh = False
        """Whether `both` shows the state as it is: it is filled when it is first looked at."""
        self._three = QWidget()
        row = QHBoxLayout(self._three)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for pane in self.panes:
            row.addWidget(pane, 1)
            pane.view.view_changed.connect(self._link)
            pane.view.pointed.connect(self.pointed)
        self.both.charts.pointed.connect(self.pointed)
        self.both.hide()
        self.readers = speak(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._three, 1)
        whole.addWidget(self.both, 1)

    def show_state(self, state: CompareState) -> None:
        """Show what is compared, at fit."""
        self._state, self._fresh, self._arrows = state, False, ()
        comparison, pair = state.comparison, state.pair
        charts = state.charts()
        window = common_window(charts, comparison.classes > 0)
        zones = (
            visit_zones(pair, state.layer, EARLIER),
            visit_zones(pair, state.layer, LATER),
            comparison_zones(comparison.classes, comparison),
        )
        for pane, pane_zones in zip(self.panes, zones, strict=True):
            pane.show_charts(charts, window)
            pane.view.show_zones(list(pane_zones))
            pane.view.show_arrows(())
        for pane, (upper, lower), when in zip(self.panes, self._names(), self._days(), strict=True):
            pane.show_head(upper, lower, day=when)
        self._name_views()
        self._fill_both()

    @property
    def state(self) -> CompareState | None:
        """What is compared, None before anything is."""
        return self._state

    def _name_views(self) -> None:
        """Tell assistive technology which charts are whose."""
        titles = [" · ".join(filter(None, (name[0], when)))
                  for name, when in zip(self._names(), self._days(), strict=True)]  # fmt: skip
        for pane, title in zip(self.panes, titles, strict=True):
            pane.view.setAccessibleName(title)
        self.both.charts.front.setAccessibleName(titles[EARLIER])
        self.both.charts.back.setAccessibleName(titles[LATER])
        for reader in self.readers:
            reader.changed()

    def show_verdict(self, words: str) -> None:
        """Say over the chart of the change whether it is more than repeat variation."""
        title, layer = self._names()[2]
        self.change.show_head(title, layer, verdict=words)

    def _names(self) -> tuple[tuple[str, str], ...]:
        """What stands over each pane: its title, and a quiet line."""
        state = self._state
        assert state is not None
        pair, told = (state.earlier, state.later), state.comparison.layer.told
        lower = [
            self._lower(exam, other, tells=tells)
            for exam, other, tells in zip(pair, pair[::-1], told, strict=True)
        ]
        layer = layer_words(state.layer, state.pair)
        titles = (self.tr("Earlier"), self.tr("Later"), self.tr("Change"))
        return tuple(zip(titles, (*lower, layer), strict=True))

    def _lower(self, exam: Exam, other: Exam, *, tells: bool) -> str:
        """What it amends or is amended by, then who examined, or why the figure is empty."""
        state = self._state
        assert state is not None
        version = version_text(state.visits, exam.visit, brief=True)
        who = visit_who(exam.visit, other.visit) if tells else no_layer_text(exam, state.layer)
        return " · ".join(part for part in (version, who) if part)

    def _days(self) -> tuple[str, str, str]:
        state = self._state
        assert state is not None
        return day(state.earlier.visit.began_at), day(state.later.visit.began_at), ""

    def _fill_both(self) -> None:
        """Bring the pane of both visits up to date once it is looked at."""
        state = self._state
        if state is None or self._fresh or not self.both.isVisibleTo(self):
            return
        self._fresh = True
        charts = state.charts()
        window = common_window(charts, state.comparison.classes > 0)
        self.both.charts.show_pair(state.pair, state.layer, charts, window)
        names, days = self._names(), self._days()
        one, other = state.earlier.visit, state.later.visit
        titled = [(f"{name[0]} · {when}", name[1]) for name, when in zip(names, days, strict=True)]
        told = visit_when(one, other), visit_when(other, one)
        self.both.show_names((titled[0], titled[1]), days=told, part=part_of_body(charts))

    # Ways to see it

    def show_mode(self, mode: Mode) -> None:
        """Show it in another way, at fit."""
        if mode == self.mode:
            return
        self.mode = mode
        side, change = mode == "side", mode in ("side", "change")
        self.earlier.setVisible(side)
        self.later.setVisible(side)
        self._three.setVisible(change)
        self.both.setVisible(not change)
        if mode in ("swipe", "onion", "flicker"):
            self.both.show_way(mode)
            self._fill_both()
        self.pointed.emit(-1)

    def hold(self, *, held: bool) -> None:
        """While held the earlier visit is shown, where the ways take turns."""
        self.both.hold(held=held and self.mode == "flicker")

    @property
    def arrows(self) -> Sequence[Arrow]:
        """The arrows of what is compared, drawn or not."""
        return self._arrows

    def show_arrows(self, arrows: Sequence[Arrow]) -> None:
        """Set the arrows of what is compared."""
        self._arrows = arrows
        self._draw_arrows()

    def set_arrows(self, *, shown: bool) -> None:
        """Whether arrows are drawn."""
        self._with_arrows = shown
        self._draw_arrows()

    def _draw_arrows(self) -> None:
        self.change.view.show_arrows(self._arrows if self._with_arrows else ())

    # Zoom

    def set_linked(self, *, linked: bool) -> None:
        """Let panes zoom and move together, or each for itself; linked again all follow change."""
        self.linked = linked
        if linked:
            self._link(self.change.view.view)

    def fit(self) -> None:
        """Show all charts whole again."""
        for pane in self.panes:
            pane.view.set_view(View())
        self.both.charts.set_view(View())

    def _link(self, view: View) -> None:
        if self.linked:
            for pane in self.panes:
                pane.view.set_view(view)
