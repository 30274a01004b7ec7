"""Both visits on one sheet: left of the handle the earlier one, over each other, in turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.compare.pair_charts import PairCharts

if TYPE_CHECKING:
    from painmap.core.visit import Visit

Pixels = NDArray[np.uint8]


def picture(widget: QWidget) -> Pixels:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    shape = image.height(), image.width(), 4
    return np.array(image.constBits(), np.uint8).reshape(shape)[..., :3]


@pytest.fixture
def charts(screen: CompareScreen, qtbot: QtBot) -> PairCharts:
    screen.show_mode("swipe")
    found = screen.stage.both.charts
    qtbot.waitUntil(lambda: found.isVisible() and found.back.is_sharp and found.front.is_sharp)
    return found


def test_the_earlier_visit_is_left_of_the_handle_and_the_later_right(charts: PairCharts) -> None:
    charts.handle.hide()
    shown, back, front = (picture(part) for part in (charts, charts.back, charts.front))
    x = round(charts.handle.at)
    assert np.array_equal(shown[:, : x - 1], front[:, : x - 1])
    assert np.array_equal(shown[:, x + 1 :], back[:, x + 1 :])
    assert not np.array_equal(front, back), "they do not show the same"


def test_the_handle_is_dragged_and_stays_on_the_chart(charts: PairCharts) -> None:
    handle, before = charts.handle, charts.handle.at
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle + QPointF(120, 0).toPoint())
    handle.dragged.emit(before + 120)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)
    assert handle.at == pytest.approx(before + 120, abs=1.5)
    handle.dragged.emit(99_999.0)
    assert handle.at <= charts.width()
    QTest.keyClick(handle, Qt.Key.Key_Left)
    assert handle.at < 0.96 * charts.width()


def test_over_each_other_each_is_as_strong_as_asked(
    screen: CompareScreen, charts: PairCharts, qtbot: QtBot
) -> None:
    front, back = picture(charts.front), picture(charts.back)
    screen.show_mode("onion")
    slider = screen.stage.both.slider
    shown = {}
    for value in (0, 50, 100):
        slider.setValue(value)
        qtbot.waitUntil(lambda value=value: charts.later == value / 100)
        qtbot.wait(60)
        qtbot.waitUntil(lambda: charts.back.is_sharp)
        shown[value] = picture(charts.back)
    assert np.array_equal(shown[100], back), "the later visit alone"
    only_then = np.abs(front.astype(int) - back).max(axis=2) > 60
    at_left = np.abs(shown[0].astype(int) - front).max(axis=2)[only_then]
    assert np.median(at_left) < 20, "the earlier visit is all there"
    at_half = np.abs(shown[50].astype(int) - back).max(axis=2)[only_then]
    assert np.median(at_half) > 40, "and still is at a half"


def test_it_takes_turns_only_while_something_is_held(
    screen: CompareScreen, charts: PairCharts, qtbot: QtBot
) -> None:
    screen.show_mode("flicker")
    assert not charts.front.isVisible()
    qtbot.wait(400)
    assert not charts.front.isVisible(), "never by itself"
    QTest.keyPress(screen, Qt.Key.Key_5)
    assert charts.front.isVisible()
    assert screen.stage.both.earlier.isVisible()
    assert not screen.stage.both.later.isVisible()
    QTest.keyRelease(screen, Qt.Key.Key_5)
    assert not charts.front.isVisible()
    assert screen.stage.both.later.isVisible()
    button = screen.stage.both.hold_button
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    assert charts.front.isVisible()
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=button.rect().bottomRight() * 3)
    assert not charts.front.isVisible(), "let go beside the button, too"


def test_a_key_held_in_another_way_shows_the_earlier_visit_at_once(screen: CompareScreen) -> None:
    QTest.keyPress(screen, Qt.Key.Key_5)
    charts = screen.stage.both.charts
    assert (screen.stage.mode, charts.front.isVisible()) == ("flicker", True)
    screen.hide()
    assert not charts.holding, "a key let go elsewhere is never heard of"


def test_both_visits_move_together(charts: PairCharts) -> None:
    charts.front.zoom(2.0, QPointF(50, 50))
    assert charts.back.view == charts.front.view
    assert charts.back.view.zoom == pytest.approx(2.0)


def test_other_visits_are_shown_in_the_same_way(
    screen: CompareScreen, charts: PairCharts, visits: list[Visit], qtbot: QtBot
) -> None:
    before = picture(charts.back)
    screen.choose(later=visits[1].id)
    qtbot.waitUntil(lambda: charts.back.is_sharp)
    assert screen.stage.mode == "swipe"
    assert "14 Aug 2026" in screen.stage.both.later.lines[0]
    assert not np.array_equal(picture(charts.back), before)
