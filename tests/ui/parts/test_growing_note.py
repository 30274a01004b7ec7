"""A note is to be read whole, and written down while it is still being typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from painmap.ui.parts.growing_note import GrowingNote

LONG = "Guards the foot, wears no sock. "


@pytest.fixture
def note(qtbot: QtBot) -> GrowingNote:
    page, made = QWidget(), GrowingNote("Note", most=40, pause_ms=20)
    layout = QVBoxLayout(page)
    layout.addWidget(made)
    layout.addStretch(1)
    page.resize(280, 500)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    made.page = page  # type: ignore[attr-defined]  # kept as long as the note
    return made


@pytest.mark.parametrize("times", [1, 2, 4, 7])
def test_every_line_is_in_sight(note: GrowingNote, qtbot: QtBot, times: int) -> None:
    low = note.height()
    note.show_text(LONG * times)
    qtbot.waitUntil(lambda: note.verticalScrollBar().maximum() == 0)
    assert (note.height() > low) == (times > 1)


def test_a_pause_hands_over_what_is_there_and_typing_goes_on(
    note: GrowingNote, qtbot: QtBot
) -> None:
    told: list[object] = []
    note.entered.connect(told.append)
    note.setFocus()
    qtbot.keyClicks(note, "half ")
    qtbot.waitUntil(lambda: told == ["half"])
    note.show_text("half")  # as it comes back from the record
    assert note.toPlainText() == "half "
    qtbot.keyClicks(note, "a note")
    qtbot.keyClick(note, Qt.Key.Key_Tab)
    note.clearFocus()
    assert told == ["half", "half a note"]


def test_no_more_than_its_letters_are_kept(note: GrowingNote) -> None:
    told: list[object] = []
    note.entered.connect(told.append)
    note.setPlainText(LONG * 3)
    note.hand_over()
    assert told == [(LONG * 3)[:40]]
