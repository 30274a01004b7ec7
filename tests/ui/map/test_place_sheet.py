"""*Paint an area*: whole places of the skin, found and painted without a mouse."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from painmap.core.layers import LayerKey
from painmap.core.locks import lock_edit
from painmap.core.skin_places import cells_of_atoms
from painmap.ui.map.map_tab import MapTab
from painmap.ui.map.place_sheet import PlaceSheet
from painmap.ui.map.place_words import place_name
from painmap.ui.session.session import Session
from tests.ui.inspection import crowded_targets, cut_widgets, small_targets

PAIN = LayerKey("pain")
Key = Qt.Key


@pytest.fixture
def sheet(tab: MapTab, qtbot: QtBot) -> PlaceSheet:
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    tab.canvas.setFocus()
    qtbot.keyClick(tab.canvas, Key.Key_A)
    (found,) = tab.findChildren(PlaceSheet)
    assert found.search.hasFocus()
    return found


def test_a_found_place_is_painted_whole_and_taken_back(
    sheet: PlaceSheet, exam: Session, tab: MapTab
) -> None:
    QTest.keyClicks(sheet.search, "left low leg")  # each word is looked for by itself
    assert sheet.list.item(0).text() == "LEFT lower leg"
    QTest.keyClick(sheet.search, Key.Key_Return)
    lower_leg = sheet.chosen
    assert lower_leg is not None
    values = exam.exam.layer(PAIN)
    assert set(np.flatnonzero(values)) == set(cells_of_atoms(exam.atlas, lower_leg.atoms))
    tab.counts.settle()
    assert [c.area.key for c in tab.counts.areas if c.counts] == ["l_leg"]
    assert sheet.list.item(0).text() == "LEFT lower leg · painted"
    assert exam.undo_stack.count() == 1
    QTest.keyClick(sheet.search, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    exam.undo_stack.undo()
    assert not exam.exam.layer(PAIN).any()


def test_the_next_place_with_another_intensity_and_delete(
    sheet: PlaceSheet, exam: Session, tab: MapTab
) -> None:
    tab.state.choose_value(7)
    assert "Pain, 7" in sheet.told.text()
    QTest.keyClicks(sheet.search, "right knee")
    QTest.keyClick(sheet.search, Key.Key_Down)
    assert sheet.chosen is not None
    assert place_name(sheet.chosen) == "RIGHT knee, front"
    QTest.keyClick(sheet.search, Key.Key_Return)
    painted = exam.exam.layer(PAIN)
    assert set(painted[painted > 0]) == {7}
    QTest.keyClick(sheet.search, Key.Key_Delete)
    assert not exam.exam.layer(PAIN).any()
    assert exam.undo_stack.count() == 2


def test_letters_are_typed_and_escape_goes_back_to_the_chart(
    sheet: PlaceSheet, tab: MapTab
) -> None:
    QTest.keyClicks(sheet.search, "be 2")
    assert sheet.search.text() == "be 2"
    assert (tab.state.tool, tab.state.layer) == ("brush", PAIN)
    QTest.keyClick(sheet.search, Key.Key_Escape)
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is tab.canvas


def test_a_locked_layer_and_that_of_trials_say_why(
    sheet: PlaceSheet, exam: Session, tab: MapTab
) -> None:
    exam.push(lock_edit(exam.exam, PAIN, locked=True))
    assert "locked" in sheet.told.text()
    sheet.paint()
    assert not exam.exam.layer(PAIN).any()
    tab.state.choose_layer(LayerKey("allodynia", "cotton_wisp"))
    assert "trials" in sheet.told.text()
    assert not sheet.do.isEnabled()


@pytest.mark.parametrize("width", [1280, 800])
def test_nothing_is_cut_or_small(sheet: PlaceSheet, tab: MapTab, width: int) -> None:
    tab.resize(width, 670)
    assert small_targets(sheet) + crowded_targets(sheet) + cut_widgets(sheet) == []


def test_the_menu_of_a_layer_opens_it_for_that_layer(tab: MapTab) -> None:
    tender = LayerKey("tender")
    menu = tab.layers.row_menu(tender)
    next(a for a in menu.actions() if a.text().startswith("Paint an area")).trigger()
    (opened,) = tab.findChildren(PlaceSheet)
    assert tab.state.layer == tender
    assert "Tender to pressure" in opened.told.text()
