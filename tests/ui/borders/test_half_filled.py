"""What is typed about borders and not recorded yet is there again: spokes, lengths, a level."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from painmap.core.spokes import spokes_of
from painmap.ui.borders.length_sheet import LengthSheet
from painmap.ui.borders.spokes_sheet import SpokesSheet
from painmap.ui.map.map_tab import MapTab
from painmap.ui.session.session import Session
from painmap.ui.session.untaken import tab_of, untaken_words


@pytest.fixture
def tab(exam: Session, open_map: Callable[[Session], MapTab], qtbot: QtBot) -> MapTab:
    opened = open_map(exam)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


def spokes(tab: MapTab) -> SpokesSheet:
    sheet = SpokesSheet(tab.canvas.desk, tab)
    sheet.open_beside(tab.canvas)
    return sheet


def type_and_leave(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def test_a_half_filled_sheet_of_spokes_comes_back(tab: MapTab, exam: Session, qtbot: QtBot) -> None:
    sheet = spokes(tab)
    type_and_leave(qtbot, sheet.site, "Middle of the shin")
    for field in sheet.radii[:7]:
        type_and_leave(qtbot, field, "3,5")
    type_and_leave(qtbot, sheet.radii[7], "999")
    sheet.close()
    told = exam.drafts.waiting(exam.exam.visit.id)
    assert untaken_words(told) == "Typed, but not recorded: Radius 8 “999”."
    assert tab_of(told[0][0]) == "map"
    again = spokes(tab)
    assert again.site.text() == "Middle of the shin"
    assert [field.text() for field in again.radii] == ["3.5"] * 7 + ["999"]
    type_and_leave(qtbot, again.radii[7], "4")
    again.keep.click()
    again.close()
    assert len(spokes_of(exam.exam.findings)) == 1
    last = spokes(tab)
    assert last.site.text() == ""
    assert exam.drafts.waiting(exam.exam.visit.id) == []
    last.close()


def test_a_length_that_cannot_be_waits_in_its_sheet(
    tab: MapTab, exam: Session, qtbot: QtBot
) -> None:
    for typed in ("4000", None):
        sheet = LengthSheet(tab.canvas.desk, tab)
        sheet.open_beside(tab.canvas)
        if typed is not None:
            type_and_leave(qtbot, sheet.fields[4], typed)
        assert sheet.fields[4].text() == "4000"
        assert sheet.fields[4].is_wrong
        sheet.close()
    assert "LEFT leg “4000”" in untaken_words(exam.drafts.everywhere)
