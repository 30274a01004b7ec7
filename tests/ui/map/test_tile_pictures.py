"""Live miniatures: they follow the pen, and end as the pictures made anew."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from painmap.core.layers import LayerKey
from painmap.ui.map.map_tab import MapTab
from painmap.ui.session.session import Session
from tests.ui.hands import ALT, MOVE, PRESS, RELEASE, at, drag, mouse


@pytest.fixture
def tab(exam: Session, qtbot: QtBot) -> Iterator[MapTab]:
    made = MapTab(exam)
    qtbot.addWidget(made)
    made.resize(1280, 670)
    with qtbot.waitExposed(made):
        made.show()
    body, keys = exam.body, made.strip.keys()
    qtbot.waitUntil(lambda: all(made.warming.is_warm(body, key) for key in keys), timeout=30_000)
    rest(made, qtbot)
    yield made
    made.warming.close()
    made.hide()


def rest(tab: MapTab, qtbot: QtBot) -> None:
    """Wait until no miniature is waiting to be drawn."""
    qtbot.wait(60)
    qtbot.waitUntil(lambda: tab.strip.is_drawn, timeout=10_000)


def pixels(picture: QPixmap) -> np.ndarray:
    image = picture.toImage()
    values = np.array(image.constBits()).reshape(image.height(), image.width(), 4)
    return values.astype(int)


def pictures(tab: MapTab) -> dict[str, np.ndarray]:
    return {key: pixels(tile.picture) for key, tile in tab.strip.tiles.items()}


def changed(before: dict[str, np.ndarray], after: dict[str, np.ndarray]) -> set[str]:
    return {key for key in before if np.abs(before[key] - after[key]).max() > 20}


def shin(tab: MapTab, steps: int = 12) -> list[QPointF]:
    return [at(tab.canvas, 0, 0.64, 0.72 + 0.012 * step) for step in range(steps)]


def begin(tab: MapTab, points: list[QPointF]) -> None:
    mouse(tab.canvas, PRESS, points[0])
    for point in points[1:]:
        mouse(tab.canvas, MOVE, point)


def test_every_miniature_that_shows_the_skin_follows_the_pen(tab: MapTab, qtbot: QtBot) -> None:
    before = pictures(tab)
    begin(tab, shin(tab))
    rest(tab, qtbot)
    assert tab.canvas.is_drawing
    live = pictures(tab)
    assert {"whole", "l_leg"} <= changed(before, live)
    assert not {"r_leg", "r_arm", "l_arm", "head", "trunk"} & changed(before, live)
    mouse(tab.canvas, RELEASE, shin(tab)[-1])
    rest(tab, qtbot)
    assert changed(live, pictures(tab)) == set(), "the picture at pen-up is the same"


def test_erased_skin_is_bare_in_the_miniatures_before_the_lift(tab: MapTab, qtbot: QtBot) -> None:
    before = pictures(tab)
    drag(tab.canvas, shin(tab))
    rest(tab, qtbot)
    mouse(tab.canvas, PRESS, shin(tab)[0], ALT)
    for point in shin(tab)[1:]:
        mouse(tab.canvas, MOVE, point, ALT)
    rest(tab, qtbot)
    assert tab.canvas.is_drawing
    assert changed(before, pictures(tab)) == set()
    tab.canvas.stop_drawing()
    rest(tab, qtbot)
    assert "l_leg" in changed(before, pictures(tab))


def test_layers_keep_their_order_while_one_is_drawn(tab: MapTab, qtbot: QtBot) -> None:
    tab.state.choose_layer(LayerKey("tender"))
    drag(tab.canvas, shin(tab))
    tab.state.choose_layer(LayerKey("pain"))
    begin(tab, shin(tab))
    rest(tab, qtbot)
    live = pictures(tab)
    mouse(tab.canvas, RELEASE, shin(tab)[-1])
    rest(tab, qtbot)
    assert changed(live, pictures(tab)) == set()


def test_a_stroke_given_up_leaves_the_miniatures_as_they_were(tab: MapTab, qtbot: QtBot) -> None:
    before = pictures(tab)
    begin(tab, shin(tab))
    rest(tab, qtbot)
    tab.canvas.stop_drawing()
    rest(tab, qtbot)
    assert changed(before, pictures(tab)) == set()


def test_a_miniature_is_drawn_at_most_once_a_frame(tab: MapTab, qtbot: QtBot) -> None:
    drawn: list[str] = []
    tab.strip.drawn.connect(drawn.append)
    points = shin(tab, 60)
    mouse(tab.canvas, PRESS, points[0])
    for point in points[1:]:
        mouse(tab.canvas, MOVE, point)
        QApplication.processEvents()
    rest(tab, qtbot)
    assert drawn
    assert drawn.count("l_leg") < 60 / 2
    tab.canvas.stop_drawing()


def test_the_canvas_shows_the_stroke_in_every_chart_at_once(tab: MapTab) -> None:
    tab.state.choose_tile("l_leg", "leg")
    tab.state.choose_size(8)
    canvas = tab.canvas
    canvas.grab()
    bare = pixels(canvas.grab())
    mouse(canvas, PRESS, at(canvas, 1, 0.5, 0.5))
    mouse(canvas, MOVE, at(canvas, 1, 0.5, 0.6))
    canvas.hover(None)
    seen = np.abs(pixels(canvas.grab()) - bare).max(axis=2) > 20
    shown = []
    for chart, place in canvas.places():
        box = place.rect(chart).toRect()
        area = seen[max(box.top(), 0) : box.bottom(), max(box.left(), 0) : box.right()]
        shown.append(int(area.sum()) > 30)
    assert shown == [True, True, True, False]
    canvas.stop_drawing()


def test_every_tile_has_its_figure_before_any_is_drawn_anew(exam: Session, qtbot: QtBot) -> None:
    made = MapTab(exam)
    qtbot.addWidget(made)
    first: list[str] = []
    made.strip.drawn.connect(first.append)
    # As while an exam opens: charts become warm, layers are chosen, and all is to be drawn anew.
    made.strip.drawn.connect(lambda _tile: made.strip.redraw() if len(first) < 6 else None)
    made.resize(1280, 670)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: len(first) > len(made.strip.tiles))
    assert sorted(first[: len(made.strip.tiles)]) == sorted(made.strip.tiles)
    made.warming.close()
    made.hide()
