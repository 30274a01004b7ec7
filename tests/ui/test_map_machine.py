"""Any order of strokes, undo, charts, layers and visits: shown, stored and counted agree."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from painmap.core.counts import exam_counter
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.ui.chart.chart_layout import TILES, subs
from painmap.ui.map.map_tab import MapTab
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow
from tests.ui.hands import MOVE, PRESS, RELEASE, at, mouse, pen_drag

LAYERS = [LayerKey("pain"), LayerKey("allodynia"), LayerKey("tender")]
share = st.floats(0.02, 0.98)
ways = st.lists(st.tuples(share, share), min_size=1, max_size=4)
tools = st.sampled_from(["brush", "erase", "lasso", "fill", "border"])


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
        layers = self.session.exam.layers
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
        read = {key: np.array(values) for key, values in exam.layers.items() if values.any()}
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
    def shown(self) -> None:
        canvas, state = self.tab.canvas, self.tab.state
        layers = self.painted()
        zones = [zone.values for zone in canvas.zones]
        for key, values in layers.items():
            assert key in state.listed
            assert key not in state.shown or any(np.array_equal(values, z) for z in zones)
        assert all(any(np.array_equal(z, v) for v in layers.values()) for z in zones if z.any())


def test_shown_stored_and_counted_agree_after_every_step(
    window: MainWindow, session: Session, add_visit: Callable[..., Visit], qtbot: QtBot
) -> None:
    window.session.use_store(session.store)

    def make() -> MapMachine:
        return MapMachine(window, [add_visit(), add_visit()], qtbot)

    run_state_machine_as_test(
        make,
        settings=settings(
            max_examples=6,
            stateful_step_count=12,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    window.session.close()
