"""The last visit as a dashed outline: on every chart and body, remembered, and in no number."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.ui.exam.tab_making import tab_makers
from painmap.ui.map.map_tab import MapTab
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.session.session import Session
from tests.ui.hands import at, drag

PAIN, BURNING = LayerKey("pain"), LayerKey("pain", "burning")


@pytest.fixture
def cells(atlas) -> np.ndarray:  # type: ignore[no-untyped-def]
    """Skin of the right thigh, seen on front, side and close-up."""
    body = atlas.body("preteen")
    chart = body.chart("front")
    middle = chart.pick(chart.info.width * 0.4, chart.info.height * 0.62)
    return np.flatnonzero(np.linalg.norm(body.centres - body.centres[middle], axis=1) < 6)


@pytest.fixture
def tab(
    session: Session,
    add_visit: Callable[..., Visit],
    cells: np.ndarray,
    qtbot: QtBot,
    tmp_path: Path,
) -> Iterator[MapTab]:
    """The Map of a second visit, on a larger body; at the first there was pain, some burning."""
    first = add_visit()
    for key, part in ((PAIN, cells[::2]), (BURNING, cells[1::2])):
        exam = session.store.load_exam(first.id, session.atlas.n_cells)
        edit = paint_edit(exam, key, part, 5, "Paint")
        assert edit is not None
        session.store.append_edit(first.id, edit)
    later = add_visit(began_at=datetime(2026, 8, 31, 9, 0, tzinfo=UTC), body="teen")
    session.open_visit(later.id)
    made = make_tab(session, tmp_path)
    qtbot.addWidget(made)
    made.resize(1280, 670)
    with qtbot.waitExposed(made):
        made.show()
    made.grab()
    yield made
    made.warming.close()
    made.hide()


def make_tab(session: Session, folder: Path) -> MapTab:
    preferences = PreferenceFile(folder / "preferences.json")
    made = tab_makers(session, preferences, lambda: None, lambda _key: None)["map"]()
    assert isinstance(made, MapTab)
    return made


def pixels(tab: MapTab) -> np.ndarray:
    tab.canvas.hover(None)
    image = tab.canvas.grab().toImage()
    return (
        np.array(image.constBits()).reshape(image.height(), image.width(), 4)[..., :3].astype(int)
    )


@pytest.mark.parametrize(("tile", "sub"), [("whole", ""), ("r_leg", "leg"), ("sides", "")])
def test_the_outline_is_on_every_chart_that_shows_the_skin(
    tab: MapTab, tile: str, sub: str
) -> None:
    tab.state.choose_tile(tile, sub)
    tab.canvas.grab()  # the first picture of a tile may be the figures alone
    without = pixels(tab)
    tab.layers.ghost.click()
    assert (np.abs(pixels(tab) - without).max(axis=2) > 60).sum() > 30
    tab.layers.ghost.click()
    assert np.array_equal(pixels(tab), without)


def test_it_is_no_paint_and_in_no_number(tab: MapTab, session: Session, qtbot: QtBot) -> None:
    counts = tab.counts.areas
    tab.layers.ghost.click()
    assert tab.state.ghost
    assert tab.counts.areas == counts
    assert not any(values.any() for values in session.exam.layers.values())
    assert session.undo_stack.count() == 0
    drag(tab.canvas, [at(tab.canvas, 0, 0.64, 0.75), at(tab.canvas, 0, 0.64, 0.8)])
    qtbot.waitUntil(lambda: tab.count_strip.count.n == 1, timeout=2000)


def test_it_is_that_of_the_layer_in_the_hand(tab: MapTab, cells: np.ndarray) -> None:
    tab.layers.ghost.click()
    last = tab.canvas.last_visit
    pain = last.zone(PAIN)
    assert pain is not None
    burning = last.zone(BURNING)
    assert burning is not None
    assert np.array_equal(np.flatnonzero(pain.values), cells[::2])
    assert np.array_equal(np.flatnonzero(burning.values), cells[1::2])
    assert last.zone(LayerKey("pain", "electric")) is None
    assert last.zone(LayerKey("allodynia")) is None
    dashed = [zone for zone in tab.canvas.zones if zone.token and zone.token[0] == "ghost"]
    assert len(dashed) == 1
    assert dashed[0].look.fills == ()
    tab.state.choose_layer(LayerKey("allodynia"))
    assert not [zone for zone in tab.canvas.zones if zone.token and zone.token[0] == "ghost"]


def test_the_switch_says_where_the_last_visit_has_no_such_layer(tab: MapTab) -> None:
    tab.layers.ghost.click()
    assert tab.layers.ghost.toolTip().startswith("Outline of the last visit")
    tab.state.choose_layer(LayerKey("allodynia"))
    told = tab.layers.ghost.toolTip()
    assert told.startswith("The last visit, 3 Aug 2026, has no ")


def test_of_a_border_it_is_that_of_the_stimulus(tab: MapTab, session: Session) -> None:
    tab.state.choose_layer(LayerKey("allodynia"))
    assert tab.canvas.desk.layer_at_hand == tab.canvas.desk.trial.stimulus_layer
    tab.state.choose_tool("brush")
    assert tab.canvas.desk.layer_at_hand == LayerKey("allodynia")


def test_it_is_remembered(tab: MapTab, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    tab.layers.ghost.click()
    again = make_tab(session, tmp_path)
    qtbot.addWidget(again)
    again.warming.close()
    assert again.state.ghost


def test_a_first_visit_has_no_switch(exam: Session, qtbot: QtBot) -> None:
    made = MapTab(exam)
    qtbot.addWidget(made)
    made.warming.close()
    assert made.layers.ghost.isHidden()
