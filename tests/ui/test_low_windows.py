"""The Map in low windows, opened fresh: tiles apart and whole, the charts larger than the rest."""

from __future__ import annotations

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from painmap.ui.map.map_tab import MapTab
from painmap.ui.session.session import Session

HEADER = 50


@pytest.mark.parametrize("size", [(1024, 680), (960, 560), (1280, 720)])
def test_tiles_are_apart_and_the_canvas_is_large(
    exam: Session, qtbot: QtBot, size: tuple[int, int]
) -> None:
    tab = MapTab(exam)
    qtbot.addWidget(tab)
    tab.resize(size[0], size[1] - HEADER)
    with qtbot.waitExposed(tab):
        tab.show()
    qtbot.wait(100)  # for the layout to come to rest
    tiles = [tile.geometry() for tile in tab.strip.tiles.values()]
    for upper, lower in pairwise(tiles):
        assert lower.top() - upper.bottom() - 1 >= 4
    assert tiles[-1].bottom() < tab.strip.height()
    assert min(tile.height() for tile in tiles) >= 44
    assert tab.canvas.width() * tab.canvas.height() >= 0.55 * size[0] * size[1]
    tab.warming.close()
    tab.hide()
