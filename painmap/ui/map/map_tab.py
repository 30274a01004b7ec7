"""The Map: charts in the middle, tiles at the left, layers and tools at the right, counts below."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from painmap.core.carried import carried_layers
from painmap.core.layers import LAYER_KINDS, LayerKey
from painmap.core.zones import erased
from painmap.ui.borders.trial_choice import BY_HAND
from painmap.ui.borders.trial_panel import TrialPanel
from painmap.ui.chart.chart_warming import ChartWarming
from painmap.ui.chart.going import close_up_of
from painmap.ui.map.canvas import Canvas
from painmap.ui.map.chart_places import ChartPlaces
from painmap.ui.map.chart_strip import ChartStrip
from painmap.ui.map.count_popover import CountPopover
from painmap.ui.map.count_strip import CountStrip
from painmap.ui.map.hint_line import HintLine
from painmap.ui.map.layer_panel import LayerPanel
from painmap.ui.map.live_counts import LiveCounts
from painmap.ui.map.map_frame import MapFrame
from painmap.ui.map.map_keys import install_keys
from painmap.ui.map.map_state import MapState
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.map.place_line import PlaceLine
from painmap.ui.map.side_panel import SidePanel
from painmap.ui.map.tile_charts import TileCharts
from painmap.ui.map.tool_panel import ToolPanel
from painmap.ui.map.toolbox import tool_of
from painmap.ui.map.turns import Turns
from painmap.ui.map.zone_menu import ZoneDesk
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.parts.spoken_parts import read_aloud
from painmap.ui.parts.undo_bar import UndoBar

if TYPE_CHECKING:
    from painmap.ui.map.place_sheet import PlaceSheet
    from painmap.ui.parts.choice import Choice
    from painmap.ui.parts.preferences import Preferences
    from painmap.ui.session.session import Session


class MapTab(QWidget):
    """The first tab of an exam: the first stroke needs no click."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.state = MapState()
        turns = self._turns = Turns(self)
        self.counts = LiveCounts(session, turns)
        self.counts.setParent(self)  # its timers end with those of the turns
        self.warming = ChartWarming(self)
        self.canvas = Canvas(session, self.state)
        self.strip = ChartStrip(session, self.state, self.warming, turns)
        self.layers = LayerPanel(session, self.state, self.counts, self.canvas)
        self.tools = ToolPanel(session, self.state, turns)
        self.panel = SidePanel(self.layers, self.tools)
        self.count_strip = CountStrip(session, self.state, self.counts)
        self.popover: CountPopover | None = None
        self.charts = TileCharts(session, self.state, self.canvas, self.strip, self.warming)
        self._frame = MapFrame(self, self.state, self.canvas)
        # Over the line that tells the place.
        self.notice = NoticeBar(self._frame.middle, bottom=2)
        self.undo_bar = UndoBar(session.undo_stack, self.notice)
        self.zones = ZoneDesk(session, self, self.undo_bar.say, self.state.value_of)
        self.trials = TrialPanel(self.canvas, self.state, self.undo_bar.say)
        self.tools.add_options(self.trials)
        self.trials.card.numbers.toggled.connect(self.layers.set_reading)
        self.status = PlaceLine(session, self.canvas)
        # A timer of its own: what `singleShot` holds would outlive the tab.
        self._hint_soon = QTimer(self)
        self._hint_soon.setSingleShot(True)
        self._hint_soon.setInterval(0)
        self._hint_soon.timeout.connect(self._show_hint)
        self._frame.put(
            self.strip, self.status, self.panel, (self.layers, self.tools), self.count_strip
        )
        self.hint = HintLine(self.status, self.notice)
        self.reader = read_aloud(self.canvas, ChartPlaces(session, self.canvas, self.counts))
        self._connect()
        install_keys(self)
        if session.has_exam:
            self.show_exam()

    @property
    def subs(self) -> Choice:
        """Leg | Foot, Arm | Hand; hidden where there is nothing to switch."""
        return self._frame.subs

    def _connect(self) -> None:
        canvas, counts, session = self.canvas, self.counts, self._session
        canvas.stroked.connect(counts.on_stroke)
        canvas.stroke_ended.connect(counts.on_stroke_end)
        canvas.close_up_chosen.connect(self.state.choose_tile)
        canvas.hinted.connect(self.hint.say)
        canvas.menu_requested.connect(self._open_menu)
        self.layers.clear_requested.connect(self.clear_layer)
        self.layers.places_requested.connect(self._paint_places)
        canvas.stroked.connect(lambda *_: self.hint.hide())
        canvas.desk.drawn.connect(self.hint.give_way)
        canvas.stroked.connect(self.strip.on_stroke)
        canvas.stroke_ended.connect(self.strip.on_stroke_end)
        canvas.stroke_ended.connect(self._ask_for_hint)
        session.edited.connect(self._ask_for_hint)
        session.visit_changed.connect(self._visit_changed)
        self.state.tile_changed.connect(self.show_tile)
        self.count_strip.area_chosen.connect(self._go_to_area)
        self.count_strip.list_requested.connect(self.open_list)
        self.panel.fold_changed.connect(self._frame.arrange)
        self.state.layer_changed.connect(self._show_height)
        self.state.tile_changed.connect(self.reader.changed)
        session.edited.connect(self.reader.changed)
        canvas.desk.changed.connect(self.reader.changed)

    # Showing an exam

    def show_exam(self) -> None:
        """Show the open exam from the start: Whole, layer Pain."""
        exam = self._session.exam
        self.state.list_layers([*exam.layers, *carried_layers(exam)])
        self._visit_changed()
        self._show_hint()

    def _visit_changed(self) -> None:
        if not self._session.has_exam:
            return
        self.counts.recount()
        self.canvas.length_factor = self.counts.length_factor
        self.show_tile()

    def show_tile(self) -> None:
        """Put the charts of the chosen tile on the canvas."""
        if not self._session.has_exam:
            return
        self.canvas.hover(None)  # what was under the pen is elsewhere now
        self._frame.show_switch(self.charts.switched)
        self.charts.show(wide=self._frame.wide)

    def _ask_for_hint(self) -> None:
        """What stands there is looked at once; where nothing does, the lift of a pen goes first."""
        if self.hint.text():
            self._show_hint()
        else:
            self._turns.ask(self._show_hint)

    def _show_hint(self) -> None:
        if not self._session.has_exam:
            return
        layers = self._session.exam.all_layers.values()
        empty = not any(values.any() for values in layers)
        invites = empty and not self._session.read_only
        self.hint.stand(self.tr("Paint where it hurts. Hold Alt to erase.") if invites else "")
        self.hint.place()

    def use_hand(self, habits: Preferences) -> None:
        """What one finger does, whether a pen's pressure sets the intensity, which hand draws."""
        self.canvas.fingers.habit = habits.finger
        self.canvas.fingers.beside_pen = habits.pen == "seen"
        self._frame.use_hand(left=habits.hand == "left")
        self.state.pressure_rates = habits.pressure == "rates"

    # Going somewhere

    def choose_layer(self, place: int) -> None:
        """Make the layer of a row the active one; rows count from 1."""
        if place <= len(self.layers.rows):
            self.state.choose_layer(self.layers.rows[place - 1].key)

    def choose_tool(self, key: str) -> None:
        """Take a tool by its letter; of one for allodynia alone say what to choose before."""
        tool, places = tool_of(key), [row.key.kind for row in self.layers.rows]
        if tool.kinds and self.state.layer.kind not in tool.kinds and "allodynia" in places:
            name = QCoreApplication.translate("Tools", tool.name)
            told = self.tr("{0}: choose Allodynia first ({1}).")
            self.hint.say(told.format(name, places.index("allodynia") + 1))
        self.state.choose_tool(key)

    def next_trial(self) -> None:
        """Go on to the next trial; for allodynia alone."""
        if self.state.layer.kind == "allodynia" and not self._session.read_only:
            self.canvas.interrupt()
            self.canvas.desk.begin_next()

    def step_back(self) -> None:
        """Give up the stroke; where none is drawn, go to Whole, and on Whole to fit."""
        if self.canvas.is_drawing:
            self.canvas.stop_drawing()
        elif self.state.tile != "whole":
            self.state.choose_tile("whole")
        else:
            self.canvas.fit()

    def _go_to_area(self, area: str) -> None:
        session, scheme = self._session, self.counts.scheme
        of_cell = session.atlas.area_of_cell(scheme.key)
        cells = np.flatnonzero(of_cell == scheme.area(area).index)
        self.state.choose_tile(*(close_up_of(session.atlas, session.body, cells) or ("whole", "")))

    def _open_menu(self, cell: int, at: QPoint) -> None:
        menu = self.zones.menu_at(cell, self.state.layer, self.state.listed)
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)

    def clear_layer(self, layer: LayerKey) -> None:
        """Erase a whole layer; a bar offers to take it back."""
        exam = self._session.exam
        cells = np.flatnonzero(exam.layer(layer)).astype(np.int32)
        edit = erased(exam, layer, cells, f"Clear {LAYER_KINDS[layer.kind].name}")
        if edit is not None:
            self._session.push(edit)
            self.undo_bar.say(self.tr("Cleared {0}").format(layer_name(layer)))

    def open_list(self) -> None:
        """The list of areas behind the count."""
        self.popover = CountPopover(self._session, self.state, self.counts, self)
        self.popover.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.popover.area_chosen.connect(self._go_to_area)
        self.popover.open_above(self.count_strip.mapToGlobal(QPoint(12, 0)))

    def _paint_places(self, layer: LayerKey) -> None:
        self.state.choose_layer(layer)
        self.open_places()

    def open_places(self) -> PlaceSheet | None:
        """The list from which whole areas are painted."""
        from painmap.ui.map.place_sheet import open_places

        return open_places(self._session, self)

    # Layout

    def resizeEvent(self, _event: QResizeEvent) -> None:
        if self._frame.resize(self.size()) and self._session.has_exam:
            self.show_tile()
        self._frame.arrange()
        self._hint_soon.start()

    def _show_height(self) -> None:
        self.panel.set_tall(self.state.layer.kind == BY_HAND.kind)

    # Keys that are held work wherever the focus is, but in a field that takes them

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.canvas.hold_key(event, down=True):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.canvas.hold_key(event, down=False):
            super().keyReleaseEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.canvas.interrupt()
        self.canvas.let_go_of_keys()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.warming.close()
        super().closeEvent(event)
