"""Two visits beside each other: Earlier, Later, Change, with one zoom for all."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from painmap.core.qualities import full_name
from painmap.ui.chart.chart_layout import View
from painmap.ui.chart.chart_window import common_window
from painmap.ui.chart.zone_looks import comparison_zones
from painmap.ui.compare.compare_elsewhere import ElsewhereLine
from painmap.ui.compare.compare_names import no_layer_text, visit_option, visit_when, visit_who
from painmap.ui.compare.compare_pane import ComparePane
from painmap.ui.compare.compare_panel import ComparePanel
from painmap.ui.compare.compare_state import CompareState
from painmap.ui.exam.header import Header
from painmap.ui.map.shortcuts import COMPARING, bind
from painmap.ui.paper.comparison_figures import layer_zones
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.fonts import MEDIUM, elide_middle, font
from painmap.ui.parts.picker import Picker
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import PrimaryButton, column, line, row
from painmap.ui.parts.wording import day

if TYPE_CHECKING:
    from painmap.ui.session.session import Session

_LAYER_PX = 200
"""What a layer's name may take of the row: a clinic's own words can be long."""


class CompareScreen(QWidget):
    """Opens on the affected limb, nothing to choose. Both exams are only looked at."""

    back_requested = Signal()

    def __init__(
        self, session: Session, earlier: str, later: str, unit: Callable[[], str] = lambda: "C"
    ) -> None:
        super().__init__()
        self._session, self._unit = session, unit
        self.state = CompareState(session, earlier, later)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self.header = Header()
        self.header.back_requested.connect(self.back_requested)
        self.header.show_patient(self.state.later.patient)
        self.earlier, self.later, self.change = ComparePane(), ComparePane(), ComparePane()
        self.panes = (self.earlier, self.later, self.change)
        self.elsewhere = ElsewhereLine()
        self.panel = ComparePanel()
        self.print = PrimaryButton(self.tr("Print…"), icon_name="print", on_click=self.print_page)
        self.pick_earlier = Picker(self.tr("Earlier"))
        self.pick_later = Picker(self.tr("Later"))
        self.pick_layer = Picker(self.tr("Layer"))
        self.pick_tile = Picker(self.tr("Charts"))
        self.mode = Choice(
            [Option("side", self.tr("Side by side")), Option("change", self.tr("Change only"))],
            name=self.tr("View"),
        )
        self.mode.show_value("side")
        self._lay_out()
        self._connect()
        self.show_comparison()

    def _lay_out(self) -> None:
        pickers = row(
            self.pick_earlier,
            self.pick_later,
            self.pick_layer,
            self.pick_tile,
            None,
            self.mode,
            gap=8,
            margins=(12, 6, 12, 6),
        )
        self._panes = QHBoxLayout()
        self._panes.setSpacing(1)
        for pane in self.panes:
            self._panes.addWidget(pane, 1)
        foot = row(None, self.print, margins=(12, 8, 12, 8))
        self._side = QWidget()
        side = column(self.panel, line(), foot, gap=0)
        side.setStretch(0, 1)
        self._side.setLayout(side)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(1)
        charts = column(self._panes, self.elsewhere, gap=0)
        charts.setStretch(0, 1)
        self._middle.addLayout(charts, 1)
        self._middle.addWidget(self._side)
        whole = column(self.header, pickers, line(), self._middle, gap=0)
        whole.setStretch(3, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.pick_earlier.picked.connect(lambda key: self.choose(earlier=key))
        self.pick_later.picked.connect(lambda key: self.choose(later=key))
        self.pick_layer.picked.connect(lambda key: self.choose(layer=key))
        self.pick_tile.picked.connect(lambda key: self.show_place(*key.split(":")))
        self.elsewhere.place_chosen.connect(self.show_place)
        self.mode.picked.connect(lambda _mode: self._show_mode())
        for pane in self.panes:
            pane.view.view_changed.connect(self._link)
        targets: dict[str, Callable[[], object]] = {
            "side_by_side": lambda: self._use_mode("side"),
            "change_only": lambda: self._use_mode("change"),
            "fit": self._fit,
            "leave_comparison": self.back_requested.emit,
        }
        bind(self, COMPARING.shortcuts, targets)

    # Showing

    def show_comparison(self) -> None:
        """Show the comparison of the state in panes, panel and pickers."""
        state, comparison = self.state, self.state.comparison
        zones = (
            layer_zones(state.earlier, state.layer),
            layer_zones(state.later, state.layer),
            comparison_zones(comparison.classes),
        )
        charts = state.charts()
        window = common_window(charts, comparison.classes > 0)
        for pane, pane_zones in zip(self.panes, zones, strict=True):
            pane.show_charts(charts, window)
            pane.view.show_zones(list(pane_zones))
        pair = state.earlier, state.later
        for pane, title, (exam, beside), told in zip(
            (self.earlier, self.later),
            (self.tr("Earlier"), self.tr("Later")),
            (pair, pair[::-1]),
            comparison.layer.told,
            strict=True,
        ):
            visit = exam.visit
            who = visit_who(visit, beside.visit) if told else no_layer_text(exam, state.layer)
            pane.show_head(title, who, day=day(visit.began_at))
        self.change.show_head(self.tr("Change"), shown(full_name(state.layer)))
        self.elsewhere.show_places(state.elsewhere())
        self.panel.show_comparison(comparison, self._session.atlas, self._unit())
        self._show_pickers()

    def _show_pickers(self) -> None:
        state = self.state
        visits = [(visit.id, visit_option(visit, state.visits)) for visit in state.visits]
        earlier, later = state.earlier.visit, state.later.visit
        for picker, chosen, other in (
            (self.pick_earlier, earlier, later),
            (self.pick_later, later, earlier),
        ):
            picker.show_options([pair for pair in visits if pair[0] != other.id], chosen.id)
            picker.setText(f"{picker.accessibleName()}: {visit_when(chosen, other)}")
        self.pick_layer.show_options(
            [(str(key), shown(full_name(key))) for key in state.layers], str(state.layer)
        )
        name = shown(full_name(state.layer))
        short = elide_middle(name, font(SIZES.body, MEDIUM), _LAYER_PX)
        self.pick_layer.setText(f"{self.pick_layer.accessibleName()}: {short}")
        self.pick_layer.setToolTip(name)
        names = {
            "whole": self.tr("Whole"), "sides": self.tr("Sides"),
            "r_arm:arm": self.tr("R arm"), "r_arm:hand": self.tr("R hand"),
            "l_arm:arm": self.tr("L arm"), "l_arm:hand": self.tr("L hand"),
            "r_leg:leg": self.tr("R leg"), "r_leg:foot": self.tr("R foot"),
            "l_leg:leg": self.tr("L leg"), "l_leg:foot": self.tr("L foot"),
            "head": self.tr("Head"), "trunk": self.tr("Trunk"),
        }  # fmt: skip
        self.pick_tile.show_options([*names.items()], ":".join(filter(None, state.place)))

    def choose(self, **changes: str) -> None:
        """Compare other visits (`earlier`, `later`) or another `layer`."""
        self.state.choose(**changes)
        self.show_comparison()

    def show_place(self, tile: str, sub: str = "") -> None:
        """Show the charts of another part of the body."""
        self.state.choose_place(tile, sub)
        self._fit()
        self.show_comparison()

    # Zoom and mode

    def _link(self, view: View) -> None:
        for pane in self.panes:
            pane.view.set_view(view)

    def _fit(self) -> None:
        self._link(View())

    def _use_mode(self, mode: str) -> None:
        self.mode.show_value(mode)
        self._show_mode()

    def _show_mode(self) -> None:
        alone = self.mode.value == "change"
        self.earlier.setVisible(not alone)
        self.later.setVisible(not alone)

    def print_page(self) -> None:
        """The page, from where it goes to the printer or a file."""
        from painmap.ui.paper.printing import print_comparison

        print_comparison(self._session, self.state.page, self, unit=self._unit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        portrait = self.width() < self.height()
        self.mode.setVisible(self.width() >= 1000)
        self._middle.setDirection(
            QBoxLayout.Direction.TopToBottom if portrait else QBoxLayout.Direction.LeftToRight
        )
        if portrait:
            self._side.setFixedSize(self.width(), round(0.4 * self.height()))
        else:
            self._side.setMinimumHeight(0)
            self._side.setMaximumHeight(16_777_215)
            self._side.setFixedWidth(SIZES.panel_wide if self.width() >= 1600 else SIZES.panel)
