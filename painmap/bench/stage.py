"""The Map with an exam of seven painted layers, in a window and a clinic file of its own."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from painmap.atlas.atlas import Atlas
from painmap.bench.samples import SEVEN, discs, patient, visit
from painmap.bench.timing import seconds
from painmap.core.exam import paint_edit
from painmap.core.layers import LAYER_KINDS, LayerKey
from painmap.storage.store import create_throw_away
from painmap.ui.map.map_state import MapState
from painmap.ui.map.map_tab import MapTab
from painmap.ui.parts import theme
from painmap.ui.session.session import Session

WINDOW = (1600, 1000)
WAIT_S = 60.0


class Stage:
    """A Map of 1600×1000 px, all its charts prepared; the pen paints pain."""

    def __init__(self, atlas: Atlas, body: str) -> None:
        application = QApplication.instance() or QApplication(["painmap-bench"])
        if isinstance(application, QApplication) and not application.styleSheet():
            theme.apply(application, theme.LIGHT)
        self._end = ExitStack()
        folder = Path(self._end.enter_context(TemporaryDirectory(prefix="painmap-bench-")))
        self.session = Session(lambda: atlas)
        self._end.callback(self.session.close)
        self.session.use_store(create_throw_away(folder / "bench.painmap", "Dr Bench"))
        self.session.store.add_patient(patient())
        self.session.store.add_visit(visit(atlas, body))
        self.session.open_visit(visit(atlas, body).id)
        self.layers = tuple(LayerKey(kind) for kind in SEVEN)
        for layer in self.layers:
            self._paint_sample(layer)
        self.tab = MapTab(self.session)
        self._end.callback(self.tab.close)
        self.tab.resize(*WINDOW)
        self.tab.show()
        self.wait_for_charts()
        self.session.undo_stack.clear()

    @property
    def state(self) -> MapState:
        return self.tab.state

    def close(self) -> None:
        """Close window and file; the folder goes too."""
        self._end.close()

    def wait_for_charts(self) -> None:
        """Let the window work until every chart of the body is prepared, and a little longer."""
        body, warming = self.session.body, self.tab.warming
        until = perf_counter() + WAIT_S
        while perf_counter() < until:
            work()
            if all(warming.is_warm(body, key) for key in body.charts):
                break
        rest(0.5)

    def show(self, tile: str, sub: str = "") -> None:
        """Show charts and wait until they have come to rest."""
        self.state.choose_tile(tile, sub)
        rest(0.3)

    def show_layers(self, count: int) -> None:
        """Show the first layers alone."""
        for number, layer in enumerate(self.layers):
            self.state.show_layer(layer, number < count)
        rest(0.1)

    def size(self, chart_key: str, radius_px: float) -> None:
        """Give the brush a radius in pixels of a chart's raster."""
        chart = self.session.body.chart(chart_key)
        self.size_cm(radius_px / chart.info.px_per_cm * self.tab.canvas.length_factor)

    def size_cm(self, radius_cm: float) -> None:
        """Give the brush a radius in the patient's cm, larger than the panel offers where asked."""
        state = self.state
        state._sizes[state.tool] = 2 * radius_cm  # noqa: SLF001 the panel stops at 8 cm across
        state.size_changed.emit()

    def points(self, chart_key: str, path: list[list[float]]) -> list[QPointF]:
        """Chart pixels as points of the canvas."""
        for chart, place in self.tab.canvas.places():
            if chart.info.key == chart_key:
                return [
                    QPointF(place.x + x * place.scale, place.y + y * place.scale) for x, y in path
                ]
        raise ValueError(f"{chart_key} is not shown")

    def press(self, point: QPointF) -> None:
        self._send(QEvent.Type.MouseButtonPress, point)

    def move(self, point: QPointF) -> None:
        self._send(QEvent.Type.MouseMove, point)

    def lift(self, point: QPointF) -> None:
        self._send(QEvent.Type.MouseButtonRelease, point)

    def stroke(self, points: list[QPointF]) -> list[float]:
        """Draw a stroke; seconds from each event to its pixels. Given up at the end."""
        self.press(points[0])
        work()
        took = [seconds(partial(self.move, point), work) for point in points[1:]]
        self.tab.canvas.stop_drawing()
        work()
        return took

    def outlines(self, points: list[QPointF]) -> list[float]:
        """Draw a stroke and hold the pen still; seconds of each turn of the event loop that draws
        its outlines, until the picture is the final one. Given up at the end."""
        canvas, took = self.tab.canvas, []
        self.press(points[0])
        for point in points[1:]:
            self.move(point)
            work()
        until = perf_counter() + WAIT_S
        while (left := canvas.rough_tiles) and perf_counter() < until:
            turn = seconds(work)
            if canvas.rough_tiles != left:
                took.append(turn)
        canvas.stop_drawing()
        rest(0.2)
        return took

    def _paint_sample(self, layer: LayerKey) -> None:
        code = LAYER_KINDS[layer.kind].values[0].code
        cells = discs(self.session.body, layer)
        self.session.push(paint_edit(self.session.exam, layer, cells, code, "Sample"))

    def _send(self, kind: QEvent.Type, point: QPointF) -> None:
        canvas, none, left = self.tab.canvas, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        button = none if kind == QEvent.Type.MouseMove else left
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        event = QMouseEvent(
            kind, point, canvas.mapToGlobal(point), button, held, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(canvas, event)


def work() -> None:
    """Let Qt do all that is due, painting too."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def rest(seconds_: float) -> None:
    """Let the window work for a while."""
    until = perf_counter() + seconds_
    while perf_counter() < until:
        work()
