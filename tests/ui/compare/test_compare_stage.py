"""Five ways by five keys; linked zoom, and each pane for itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from painmap.core.visit import Visit
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.session.session import Session


def shown(screen: CompareScreen) -> str:
    stage = screen.stage
    panes = "".join("x" if pane.isVisible() else "-" for pane in stage.panes)
    return panes + ("x" if stage.both.isVisible() else "-")


@pytest.mark.parametrize(
    ("key", "mode", "seen"),
    [
        (Qt.Key.Key_2, "swipe", "---x"),
        (Qt.Key.Key_3, "onion", "---x"),
        (Qt.Key.Key_4, "change", "--x-"),
        (Qt.Key.Key_5, "flicker", "---x"),
    ],
)
def test_each_key_has_its_way(screen: CompareScreen, key: Qt.Key, mode: str, seen: str) -> None:
    QTest.keyClick(screen, key)
    assert (screen.stage.mode, screen.row.mode.value, shown(screen)) == (mode, mode, seen)
    QTest.keyClick(screen, Qt.Key.Key_1)
    assert (screen.stage.mode, shown(screen)) == ("side", "xxx-")


def test_the_keys_work_while_a_chip_has_the_focus(screen: CompareScreen) -> None:
    screen.row.mode.setFocus()
    QTest.keyPress(screen.row.mode, Qt.Key.Key_5)
    assert screen.stage.both.charts.holding
    QTest.keyRelease(screen.row.mode, Qt.Key.Key_5)
    assert not screen.stage.both.charts.holding


def test_a_chip_shows_its_way(screen: CompareScreen) -> None:
    screen.row.mode.chip("onion").click()
    assert shown(screen) == "---x"
    assert screen.stage.both.slider.isVisible()
    assert not screen.stage.both.hold_button.isVisible()


def test_unlinked_each_pane_zooms_for_itself(screen: CompareScreen) -> None:
    screen.foot.link.click()
    screen.stage.later.view.zoom(2.0, QPointF(100, 200))
    zooms = [pane.view.view.zoom for pane in screen.stage.panes]
    assert zooms == pytest.approx([1.0, 2.0, 1.0])
    screen.foot.link.click()
    assert len({pane.view.view for pane in screen.stage.panes}) == 1
    screen.stage.earlier.view.zoom(3.0, QPointF(100, 200))
    assert {pane.view.view.zoom for pane in screen.stage.panes} == {3.0}


def test_fit_brings_all_of_them_back(screen: CompareScreen) -> None:
    screen.foot.link.click()
    for pane in screen.stage.panes:
        pane.view.zoom(2.0, QPointF(10, 10))
    QTest.keyClick(screen, Qt.Key.Key_0)
    assert {pane.view.view.zoom for pane in screen.stage.panes} == {1.0}


def test_arrows_are_drawn_on_the_change_alone_and_can_be_left_out(screen: CompareScreen) -> None:
    stage = screen.stage
    assert stage.change.view.arrows
    assert not stage.earlier.view.arrows
    assert not stage.later.view.arrows
    assert all(arrow.cm < 0 for arrow in stage.change.view.arrows), "the border receded"
    screen.foot.arrows.click()
    assert not stage.change.view.arrows
    screen.foot.arrows.click()
    assert stage.change.view.arrows


def test_switches_that_mean_nothing_are_not_offered(screen: CompareScreen) -> None:
    screen.show_mode("change")
    assert (screen.foot.arrows.isVisible(), screen.foot.link.isVisible()) == (True, False)
    screen.show_mode("swipe")
    assert (screen.foot.arrows.isVisible(), screen.foot.link.isVisible()) == (False, False)


def test_a_long_name_leaves_the_slider_its_room(
    session: Session, visits: list[Visit], qtbot: QtBot
) -> None:
    for visit in visits[:2]:
        session.open_visit(visit.id)
        name = "Dr med. Friederike-Charlotte Oberhausen-Wittelsbacher"
        session.change_visit("Examiner", examiner=name)
        session.close_visit()
    screen = CompareScreen(session, visits[0].id, visits[1].id)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.show_mode("onion")
    qtbot.waitUntil(lambda: screen.stage.both.slider.width() >= 160)
    both = screen.stage.both
    assert both.earlier.geometry().right() < both.slider.mapTo(both, QPoint(0, 0)).x()
    assert both.later.geometry().right() <= both.width()
    screen.end()
    screen.hide()
