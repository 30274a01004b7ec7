"""The one line of words under the charts: never over a body, nor over what tells the place."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from painmap.ui.map.map_tab import MapTab
from tests.ui.hands import at

TOLD = "A border needs at least three points. Go on, or close it with its button."


@pytest.mark.parametrize("size", [(1280, 670), (800, 1230)])
@pytest.mark.parametrize(("tile", "sub"), [("whole", ""), ("l_leg", "foot")])
def test_a_hint_covers_no_chart(
    tab: MapTab, size: tuple[int, int], tile: str, sub: str, qtbot: QtBot
) -> None:
    tab.resize(*size)
    qtbot.waitUntil(lambda: tab.status.width() > 700)
    tab.state.choose_tile(tile, sub)
    tab.grab()
    tab.hint.say(TOLD)
    assert tab.hint.isVisible()
    assert tab.hint.parentWidget().rect().contains(tab.hint.geometry())
    assert not tab.hint.geometry().intersects(tab.canvas.geometry())


def test_a_hint_gives_way_to_the_words_of_the_place(tab: MapTab) -> None:
    tab.hint.say("Trial 1")
    middle = tab.hint.geometry().center().x()
    assert abs(middle - tab.status.geometry().center().x()) <= 1
    tab.canvas.hover(at(tab.canvas, 0, 0.5, 0.3))
    assert tab.status.text()
    tab.hint.say(TOLD)
    assert tab.hint.x() >= tab.status.words_end


def test_a_hint_is_seen_beside_a_notice(tab: MapTab) -> None:
    tab.undo_bar.say("Cleared Pain")
    tab.notice.show()
    tab.hint.say(TOLD)
    assert tab.hint.isVisible()
    assert not tab.hint.geometry().intersects(tab.notice.geometry())
