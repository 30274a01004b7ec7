"""Which layers have a row, in what order; rows scroll where room is short, the panel does not."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from painmap.core.layers import LayerKey
from painmap.ui.map.layer_list import rows_in_order
from painmap.ui.map.map_tab import MapTab
from painmap.ui.parts.theme import SIZES

PAIN, HAND, TENDER = (LayerKey(kind) for kind in ("pain", "allodynia", "tender"))
WISP, BRUSH = LayerKey("allodynia", "cotton_wisp"), LayerKey("allodynia", "brush")
FIRST = [PAIN, HAND, TENDER]


@pytest.mark.parametrize(
    ("listed", "holding", "active", "draws", "order"),
    [
        (FIRST, [], PAIN, False, FIRST),
        ([*FIRST, WISP], [], HAND, True, FIRST),
        ([*FIRST, WISP], [], WISP, True, [PAIN, WISP, TENDER]),
        ([*FIRST, WISP], [WISP], PAIN, False, [PAIN, WISP, TENDER]),
        ([*FIRST, WISP], [WISP, HAND], PAIN, False, [*FIRST, WISP]),
        ([*FIRST, WISP, BRUSH], [WISP, BRUSH], WISP, True, [PAIN, WISP, TENDER, BRUSH]),
        ([*FIRST, WISP, BRUSH], [BRUSH], PAIN, True, [PAIN, BRUSH, TENDER]),
        ([*FIRST, WISP], [WISP], WISP, False, [*FIRST, WISP]),
        ([*FIRST, WISP], [HAND], HAND, True, [*FIRST, WISP]),
        ([*FIRST, WISP], [HAND], HAND, False, FIRST),
    ],
)
def test_allodynia_by_hand_and_of_a_stimulus_share_a_row_while_one_is_bare(
    listed: list[LayerKey],
    holding: list[LayerKey],
    active: LayerKey,
    draws: bool,
    order: list[LayerKey],
) -> None:
    assert rows_in_order(listed, holding, active, draws=draws) == order


def test_rows_scroll_where_room_is_short_and_nothing_becomes_narrower(
    tab: MapTab, qtbot: QtBot
) -> None:
    tab.resize(1280, 670)
    qtbot.wait(50)
    layers, tools = tab.layers, tab.tools.tools
    before = [row.mapTo(tab, row.rect().topRight()).x() for row in layers.rows]
    before.append(tools.mapTo(tab, tools.rect().topRight()).x())
    tab.state.list_layers([LayerKey(kind) for kind in ("colour", "swelling", "temperature")])
    tab.state.choose_layer(LayerKey("swelling"))
    tab.state.choose_layer(PAIN)
    qtbot.wait(50)
    assert layers.list.bar is not None
    assert layers.list.bar.isVisible()
    assert layers.list.height() >= 3 * (SIZES.target + 4) - 4
    pain = layers.row_of("pain")
    assert pain.visibleRegion().boundingRect() == pain.rect()
    for key in (LayerKey("temperature"), PAIN):
        tab.state.choose_layer(key)
        qtbot.wait(50)
        row = layers.row_of(key.kind)
        assert row.visibleRegion().boundingRect().height() == row.height()
    after = [row.mapTo(tab, row.rect().topRight()).x() for row in layers.rows[:3]]
    after.append(tools.mapTo(tab, tools.rect().topRight()).x())
    assert set(after) == set(before) == {tab.width() - 13}


def test_the_key_of_a_row_is_its_place(tab: MapTab) -> None:
    tab.choose_layer(2)
    assert tab.state.layer == HAND
    assert tab.layers.row_of("allodynia").toolTip().endswith("key 2")
