"""Any order of strokes, borders, trials, undo, charts and visits: shown, stored, counted agree."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from painmap.core.borders import Border, zone_of
from painmap.core.counts import exam_counter
from painmap.core.hints import BorderHint
from painmap.core.layers import LayerKey
from painmap.core.trial_edits import counted_trials
from painmap.core.trial_numbers import stimulus_numbers
from painmap.core.trials import trials_of
from painmap.core.visit import Visit
from painmap.ui.borders.live_zone import CORE, INNER_BAND
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.chart.chart_layout import TILES, subs
from painmap.ui.chart.zone_looks import Zone
from painmap.ui.map.area_menu import area_menu
from painmap.ui.map.layer_menu import is_of_trials, write_note
from painmap.ui.map.map_tab import MapTab
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow
from tests.ui.hands import MOVE, PRESS, RELEASE, at, mouse, pen_drag

LAYERS = [LayerKey("pain"), LayerKey("allodynia"), LayerKey("tender")]
share = st.floats(0.02, 0.98)
ways = st.lists(st.tuples(share, share), min_size=1, max_size=4)
tools = st.sampled_from(["brush", "erase", "lasso", "fill", "border"])
STIMULI = ["cotton_wisp", "brush", "cold"]
LINES = {
    "open": [(0.0, 0.0), (0.3, 0.02), (0.6, 0.0), (1.0, 0.03)],
    "closed": [(0.2, 0.0), (0.8, 0.0), (0.8, 0.12), (0.2, 0.12), (0.2, 0.01)],
    "crossing": [(0.2, 0.0), (0.8, 0.12), (0.8, 0.0), (0.2, 0.12), (0.2, 0.0)],
}
"""Borders in shares of a chart, from where they begin."""


def lines_of(menu: QMenu) -> list[QAction]:
    """All that can be chosen in a menu."""
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += lines_of(inner) if isinstance(inner, QMenu) else [action]
    return [action for action in found if action.isEnabled() and not action.isSeparator()]


class MapMachine(RuleBasedStateMachine):
    """Drives the window with a hand; every step ends with the pen lifted."""

    def __init__(self, window: MainWindow, visits: list[Visit], qtbot: QtBot) -> None:
        super().__init__()
        self.window, self.visits, self.qtbot = window, visits, qtbot
        self.open_visit(0)

    @property
    def tab(self) -> MapTab:
        tab = self.window.exam.tab("map")
        assert isinstance(tab, MapTab)
        return tab

    @property
    def session(self) -> Session:
        return self.window.session

    def points(self, way: list[tuple[float, float]]) -> list[QPointF]:
        canvas = self.tab.canvas
        chart = int(way[0][0] * len(canvas.charts))
        return [at(canvas, chart, x, y) for x, y in way]

    @rule(way=ways, tool=tools, cm=st.sampled_from([0.5, 3.0, 8.0]), code=st.integers(1, 10))
    def draw(self, way: list[tuple[float, float]], tool: str, cm: float, code: int) -> None:
        tab = self.tab
        tab.state.choose_tool(tool)
        tab.state.choose_size(cm)
        if tab.state.layer.kind == "pain":
            tab.state.choose_value(code)
        points = self.points(way)
        mouse(tab.canvas, PRESS, points[0])
        for point in points[1:]:
            mouse(tab.canvas, MOVE, point)
        mouse(tab.canvas, RELEASE, points[-1])

    @rule(way=ways, pressure=st.floats(0.05, 1))
    def draw_with_a_pen_that_rates(self, way: list[tuple[float, float]], pressure: float) -> None:
        tab = self.tab
        tab.state.choose_tool("brush")
        tab.state.pressure_rates = True
        pen_drag(tab.canvas, self.points(way), [pressure * (i + 1) / 4 for i in range(len(way))])
        tab.state.pressure_rates = False

    @rule(way=ways, how=st.sampled_from(["escape", "undo", "resize", "tile", "layer", "tab"]))
    def be_interrupted(self, way: list[tuple[float, float]], how: str) -> None:
        tab = self.tab
        tab.state.choose_tool("brush")
        points = self.points(way)
        mouse(tab.canvas, PRESS, points[0])
        for point in points[1:]:
            mouse(tab.canvas, MOVE, point)
        if how == "escape":
            tab.step_back()
        elif how == "undo":
            self.window.qt_actions["undo"].trigger()
        elif how == "resize":
            self.window.resize(1200 if self.window.width() == 1280 else 1280, 720)
            QApplication.processEvents()
        elif how == "tile":
            tab.state.choose_tile("sides" if tab.state.tile == "whole" else "whole")
        elif how == "layer":
            other = LAYERS[0] if tab.state.layer != LAYERS[0] else LAYERS[1]
            tab.state.choose_layer(other)
        else:
            self.window.show_tab("limbs")
            self.window.show_tab("map")
        mouse(tab.canvas, RELEASE, points[-1])

    # Borders and trials

    @property
    def desk(self) -> TrialDesk:
        return self.tab.canvas.desk

    def take(self, tool: str) -> None:
        if self.tab.state.layer.kind != "allodynia":
            self.tab.state.choose_layer(LayerKey("allodynia"))
        self.tab.state.choose_tool(tool)

    def draw_points(self, points: list[QPointF]) -> None:
        canvas = self.tab.canvas
        mouse(canvas, PRESS, points[0])
        for point in points[1:]:
            mouse(canvas, MOVE, point)
        mouse(canvas, RELEASE, points[-1])

    @rule(way=ways)
    def draw_a_ring(self, way: list[tuple[float, float]]) -> None:
        self.take("ring")
        self.draw_points(self.points(way))

    @rule(tile=st.sampled_from(["l_leg", "r_leg", "l_arm"]), y=st.floats(0.3, 0.8), dy=share)
    def ring_a_limb(self, tile: str, y: float, dy: float) -> None:
        """Always on skin, and its handle or its line dragged a little."""
        self.tab.state.choose_tile(tile, subs(self.session.body.charts, tile)[0])
        self.take("ring")
        canvas = self.tab.canvas
        press = at(canvas, 1, 0.5, y)
        self.draw_points([press])
        knobs = [mark for mark in canvas.lines.marks() if mark.sort == "handle"]
        if knobs:
            knob = knobs[int(dy * len(knobs))].at
            self.draw_points([knob, knob + QPointF(0, 10), knob + QPointF(0, 80 * dy - 40)])

    @rule(way=ways, kind=st.sampled_from(["now", "not_painful"]))
    def tap_points(self, way: list[tuple[float, float]], kind: str) -> None:
        self.take("points")
        self.desk.point_kind = kind
        for point in self.points(way):
            self.draw_points([point])

    @rule(x=st.floats(0.1, 0.6), y=st.floats(0.1, 0.8), shape=st.sampled_from(sorted(LINES)),
          width=st.floats(0.1, 0.5), tick=st.booleans())  # fmt: skip
    def draw_a_border(self, x: float, y: float, shape: str, width: float, tick: bool) -> None:
        self.take("border")
        canvas = self.tab.canvas
        chart = int(x * len(canvas.charts))
        way = [at(canvas, chart, x + width * dx, y + dy) for dx, dy in LINES[shape]]
        self.draw_points([*way])
        if tick:
            self.draw_points([at(canvas, chart, x + width / 2, y + 0.05)])

    @rule(what=st.sampled_from(["smooth", "reopen"]))
    def reshape_the_border(self, what: str) -> None:
        self.take("border")
        button = getattr(self.tab.trials.options, what)
        if button.isVisible():
            button.click()

    @rule()
    def go_on_to_the_next_trial(self) -> None:
        self.take("ring")
        self.tab.next_trial()

    @rule(stimulus=st.sampled_from(STIMULI))
    def change_the_stimulus(self, stimulus: str) -> None:
        self.desk.change(stimulus=stimulus)

    @rule()
    def child_asks_to_stop(self) -> None:
        self.take("ring")
        self.tab.trials.card.stop.click()

    @rule(last=st.booleans(), delete=st.booleans())
    def go_back_to_a_trial(self, last: bool, delete: bool) -> None:
        if self.desk.trials:
            trial = self.desk.trials[-1 if last else 0]
            self.desk.choose(trial)
            if delete:
                self.desk.delete(trial)

    @rule(share=share, text=st.sampled_from(["Move", "Mirror", "Delete"]))
    def do_with_a_zone(self, share: float, text: str) -> None:
        session, tab = self.session, self.tab
        layers = [(key, values) for key, values in self.painted().items() if not key.is_hidden]
        if not layers:
            return
        key, values = layers[int(share * len(layers))]
        cells = np.flatnonzero(values)
        menu = tab.zones.menu(int(cells[int(share * cells.size)]), key, tab.state.listed)
        wanted = [line for line in lines_of(menu) if line.text().startswith(text)]
        for line in wanted[:1]:
            trials, area = len(self.desk.trials), self.session.exam.layer(key).sum()
            line.trigger()
            if text == "Move":
                assert len(self.desk.trials) == trials
                if key.kind != "pain" and key.quality:
                    assert session.exam.layer(key).sum() == area
        menu.deleteLater()

    @rule(area=st.sampled_from(["head", "l_leg", "r_arm"]), share=share)
    def count_by_hand(self, area: str, share: float) -> None:
        menu = area_menu(self.session, self.session.exam.visit.scheme, area, self.tab)
        lines = lines_of(menu)
        lines[int(share * len(lines))].trigger()
        menu.deleteLater()

    @rule(text=st.sampled_from(["", "burns at night"]))
    def write_a_note(self, text: str) -> None:
        sheet = write_note(self.session, self.tab.state.layer, self.tab)
        sheet.field.setPlainText(text)
        sheet.close()

    @rule()
    def undo(self) -> None:
        self.window.qt_actions["undo"].trigger()

    @rule()
    def redo(self) -> None:
        self.window.qt_actions["redo"].trigger()

    @rule(tile=st.sampled_from(TILES), last=st.booleans())
    def go_to(self, tile: str, last: bool) -> None:
        parts = subs(self.session.body.charts, tile) or [""]
        self.tab.state.choose_tile(tile, parts[-1 if last else 0])

    @rule(layer=st.sampled_from(LAYERS))
    def choose_layer(self, layer: LayerKey) -> None:
        self.tab.state.choose_layer(layer)

    @rule()
    def clear(self) -> None:
        if not is_of_trials(self.tab.state.layer):
            self.tab.clear_layer(self.tab.state.layer)

    @rule(which=st.integers(0, 1))
    def open_visit(self, which: int) -> None:
        """Another visit, or the same one read anew."""
        before = self.window.session.has_exam and self.painted()
        here = self.window.session.has_exam and self.session.exam.visit.id
        self.window.open_visit(self.visits[which])
        if here == self.visits[which].id:
            self.same(before, self.painted())

    def painted(self) -> dict[LayerKey, np.ndarray]:
        """All layers, those of the trials too."""
        layers = self.session.exam.all_layers
        return {key: np.array(values) for key, values in layers.items() if values.any()}

    @staticmethod
    def same(one: dict[LayerKey, np.ndarray], other: dict[LayerKey, np.ndarray]) -> None:
        assert one.keys() == other.keys()
        for key, values in one.items():
            assert np.array_equal(values, other[key]), key

    @invariant()
    def no_stroke_is_left(self) -> None:
        assert not self.tab.canvas.is_drawing

    @invariant()
    def stored(self) -> None:
        self.session.flush()
        exam = self.session.store.load_exam(self.session.exam.visit.id, self.session.atlas.n_cells)
        read = {key: np.array(values) for key, values in exam.all_layers.items() if values.any()}
        self.same(read, self.painted())
        assert exam.findings == self.session.exam.findings

    @invariant()
    def counted(self) -> None:
        session, counts = self.session, self.tab.counts
        counts.settle()  # of a stroke the strip tells a frame later
        fresh = exam_counter(session.exam, session.atlas, session.body)
        assert fresh.areas(session.exam.findings) == counts.areas
        assert self.tab.count_strip.count.n == sum(area.counts for area in counts.areas)

    @invariant()
    def trials_agree(self) -> None:
        """Recorded, kept by the desk, drawn as cells, and in the zone and numbers of a stimulus."""
        exam, desk, atlas = self.session.exam, self.desk, self.session.atlas
        trials = trials_of(exam.findings, exam.n_cells)
        assert desk.trials == trials
        assert len({trial.number for trial in trials}) == len(trials)
        for trial in trials:
            inside = np.flatnonzero(exam.layer(trial.zone_layer))
            assert np.array_equal(inside, self.zone(trial.border)), trial
        kept = {trial.zone_layer for trial in trials}
        hidden = {key for key in self.painted() if key.is_hidden}
        assert hidden <= kept
        used = {trial.stimulus_key for trial in trials}
        for key in self.painted():
            assert key.kind != "allodynia" or not key.quality or key.quality in used
        for stimulus in used:
            complete = counted_trials(exam, trials, stimulus)
            numbers = stimulus_numbers(exam, atlas, stimulus)
            zone = exam.layer(LayerKey("allodynia", stimulus)) > 0
            assert (numbers is None) == (not complete)
            told = [] if numbers is None else [row.trial.id for row in numbers.trials]
            assert told == [trial.id for trial in complete]
            assert np.array_equal(zone, numbers.zone if numbers else np.zeros_like(zone))
            if numbers is not None and zone.any():
                total = self.tab.counts.totals[LayerKey("allodynia", stimulus)]
                assert abs(total.cm2 - numbers.zone_cm2) < 0.01
                assert numbers.intersection_cm2 <= numbers.zone_cm2 <= numbers.union_cm2 + 0.01

    def zone(self, border: Border | None) -> np.ndarray:
        if border is None:
            return np.empty(0, np.int64)
        try:
            return zone_of(self.desk.skin, border)
        except BorderHint:
            return np.empty(0, np.int64)

    @invariant()
    def card_tells_the_trial_at_hand(self) -> None:
        desk, card = self.desk, self.tab.trials.card
        assert card.title.text() == f"Trial {desk.trial.number}"
        assert card.stop.isChecked() == desk.trial.stopped
        assert desk.live is None
        border = desk.trial.border
        assert border is None or desk.border == border

    @invariant()
    def shown(self) -> None:
        canvas, state = self.tab.canvas, self.tab.state
        layers = {key: values for key, values in self.painted().items() if not key.is_hidden}
        zones = [self.drawn(zone) for zone in canvas.zones]
        for key, values in layers.items():
            assert key in state.listed
            assert key not in state.shown or any(np.array_equal(values, z) for z in zones)
        assert all(any(np.array_equal(z, v) for v in layers.values()) for z in zones if z.any())

    def drawn(self, zone: Zone) -> np.ndarray:
        """What a zone on the canvas says of the visit: codes of a band are of trials' zones."""
        layer = self.tab.state.layer
        if zone.active and layer.kind == "allodynia" and layer.quality:
            return np.isin(zone.values, (CORE, INNER_BAND)).astype(np.uint8)
        return zone.values


def test_shown_stored_and_counted_agree_after_every_step(
    window: MainWindow, session: Session, add_visit: Callable[..., Visit], qtbot: QtBot
) -> None:
    window.session.use_store(session.store)

    def make() -> MapMachine:
        return MapMachine(window, [add_visit(), add_visit()], qtbot)

    run_state_machine_as_test(
        make,
        settings=settings(
            max_examples=9,
            stateful_step_count=12,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    window.session.close()
