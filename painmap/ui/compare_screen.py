"""Two visits beside each other: Earlier, Later, Change, with one zoom for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.ui.chart_layout import TILES, View
from painmap.ui.chart_window import common_window
from painmap.ui.choice import Choice, Option
from painmap.ui.compare_pane import ComparePane
from painmap.ui.compare_panel import ComparePanel
from painmap.ui.compare_state import CompareState
from painmap.ui.comparison_page import kind_zones
from painmap.ui.header import Header
from painmap.ui.paint_tools import layer_name
from painmap.ui.picker import Picker
from painmap.ui.theme import SIZES
from painmap.ui.widgets import PrimaryButton, column, line, row
from painmap.ui.wording import day, moment, visit_kind
from painmap.ui.zone_looks import comparison_zones

if TYPE_CHECKING:
    from painmap.ui.session import Session


class CompareScreen(QWidget):
    """Opens on the affected limb, nothing to choose. Both exams are only looked at."""

    back_requested = Signal()

    def __init__(self, session: Session, earlier: str, later: str) -> None:
        super().__init__()
        self._session = session
        self.state = CompareState(session, earlier, later)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self.header = Header()
        self.header.back_requested.connect(self.back_requested)
        self.header.show_patient(self.state.later.patient)
        self.earlier, self.later, self.change = ComparePane(), ComparePane(), ComparePane()
        self.panes = (self.earlier, self.later, self.change)
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
        self._middle.addLayout(self._panes, 1)
        self._middle.addWidget(self._side)
        whole = column(self.header, pickers, line(), self._middle, gap=0)
        whole.setStretch(3, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.pick_earlier.picked.connect(lambda key: self.choose(earlier=key))
        self.pick_later.picked.connect(lambda key: self.choose(later=key))
        self.pick_layer.picked.connect(lambda key: self.choose(kind=key))
        self.pick_tile.picked.connect(self._choose_tile)
        self.mode.picked.connect(lambda _mode: self._show_mode())
        for pane in self.panes:
            pane.view.view_changed.connect(self._link)
        for key, task in (
            ("1", lambda: self._use_mode("side")),
            ("4", lambda: self._use_mode("change")),
            ("0", self._fit),
            ("Ctrl+P", self.print_page),
            ("Esc", self.back_requested.emit),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(task)

    # Showing

    def show_comparison(self) -> None:
        """Show the comparison of the state in panes, panel and pickers."""
        state, comparison = self.state, self.state.comparison
        zones = (
            kind_zones(state.earlier, state.kind),
            kind_zones(state.later, state.kind),
            comparison_zones(comparison.classes),
        )
        charts = state.charts()
        window = common_window(charts, comparison.classes > 0)
        for pane, pane_zones in zip(self.panes, zones, strict=True):
            pane.show_charts(charts, window)
            pane.view.show_zones(list(pane_zones))
        for pane, title, exam in (
            (self.earlier, self.tr("Earlier"), state.earlier),
            (self.later, self.tr("Later"), state.later),
        ):
            pane.banner.show_lines(f"{title} · {day(exam.visit.began_at)}", _visit_text(exam.visit))
        self.change.banner.show_lines(self.tr("Change"), layer_name(LayerKey(state.kind)))
        self.panel.show_comparison(comparison, self._session.atlas)
        self._show_pickers()

    def _show_pickers(self) -> None:
        state = self.state
        visits = [
            (visit.id, f"{moment(visit.began_at)} · {visit_kind(visit.kind)}")
            for visit in state.visits
        ]
        short = {visit.id: day(visit.began_at) for visit in state.visits}
        for picker, chosen, other in (
            (self.pick_earlier, state.earlier.visit.id, state.later.visit.id),
            (self.pick_later, state.later.visit.id, state.earlier.visit.id),
        ):
            picker.show_options([pair for pair in visits if pair[0] != other], chosen)
            picker.setText(f"{picker.accessibleName()}: {short[chosen]}")
        self.pick_layer.show_options(
            [(kind, layer_name(LayerKey(kind))) for kind in state.kinds], state.kind
        )
        charts = state.charts()
        names = {"": self.tr("where it changed"), "whole": self.tr("Whole"),
                 "sides": self.tr("Sides"), "r_arm": self.tr("R arm"), "l_arm": self.tr("L arm"),
                 "r_leg": self.tr("R leg"), "l_leg": self.tr("L leg"), "head": self.tr("Head"),
                 "trunk": self.tr("Trunk")}  # fmt: skip
        tile = charts[0].info.tile if charts else "whole"
        self.pick_tile.show_options([(key, names[key]) for key in TILES], tile)

    def choose(self, **changes: str) -> None:
        """Compare other visits (`earlier`, `later`) or another layer (`kind`)."""
        self.state.choose(**changes)
        self.show_comparison()

    def _choose_tile(self, tile: str) -> None:
        self.state.tile = tile
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
        from painmap.ui.printing import print_comparison

        print_comparison(self._session, self.state.page, self)

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


def _visit_text(visit: Visit) -> str:
    parts = [visit_kind(visit.kind), visit.examiner]
    return " · ".join(part for part in parts if part)
