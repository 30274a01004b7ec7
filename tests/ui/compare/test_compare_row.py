"""Every choice can be reached, however narrow the window is."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from painmap.core.visit import Visit
from painmap.ui.compare.compare_modes import MODES
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.parts.chip import Chip
from tests.ui.inspection import cut_widgets


@pytest.mark.parametrize("size", [(1280, 720), (1024, 680), (960, 560), (800, 1280), (700, 1100)])
def test_the_ways_can_be_reached_in_every_window(
    screen: CompareScreen, qtbot: QtBot, size: tuple[int, int]
) -> None:
    screen.resize(*size)
    qtbot.wait(50)
    row = screen.row
    chips = [chip for chip in row.mode.findChildren(Chip) if chip.isVisible()]
    assert bool(chips) != row.modes.isVisible()
    if chips:
        assert len(chips) == len(MODES)
        assert all(row.rect().contains(chip.mapTo(row, chip.rect().center())) for chip in chips)
    else:
        actions = row.modes.menu_now().actions()
        actions[2].trigger()
        assert screen.stage.mode == "onion"
        assert row.modes.text().endswith("Onion skin")
    qtbot.waitUntil(lambda: cut_widgets(row) == [])
    assert row.width() <= screen.width()


def test_all_parts_of_the_body_are_offered_close_ups_too(screen: CompareScreen) -> None:
    names = {action.text() for action in screen.row.charts.menu_now().actions()}
    assert {"L foot", "R foot", "L hand", "R hand", "Head", "Whole"} <= names
    screen.show_place("l_leg", "foot")
    keys = [chart.info.key for chart in screen.stage.change.view.charts]
    assert "l_foot_sole" in keys
    assert screen.stage.change.view.arrows or not screen.state.comparison.layer.total.lost


def test_the_visits_over_time_choose_the_pair(
    screen: CompareScreen, visits: list[Visit], qtbot: QtBot
) -> None:
    assert screen.strip.folded, "a low window has room for one line of it"
    screen.resize(800, 1280)
    qtbot.waitUntil(lambda: not screen.strip.folded)
    screen.strip.pair_chosen.emit(visits[0].id, visits[1].id)
    assert screen.state.later.visit.id == visits[1].id
    assert screen.stage.later.banner.lines[0] == "Later · 14 Aug 2026"


def test_all_visits_are_one_tap_away(screen: CompareScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.course_requested):
        screen.all_visits.click()
