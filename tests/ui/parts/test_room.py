"""What is larger than its window, as at 200 % on a small screen, scrolls instead of being cut."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from painmap.ui.parts.keypad import Keypad
from painmap.ui.parts.room import Room, ground_of, hold_on_screen, is_small
from painmap.ui.parts.sheet import Sheet
from painmap.ui.parts.widgets import column, label
from painmap.ui.window.window import MainWindow


def test_a_window_smaller_than_its_screens_scrolls_and_tab_scrolls_along(qtbot: QtBot) -> None:
    window, content = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    first, last = QLineEdit(), QLineEdit()
    content.setLayout(column(first, label("Many words. " * 900, wrap=True), last))
    room = Room(content, QSize(720, 560))
    window.setCentralWidget(room)
    window.resize(640, 360)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert content.size() == QSize(720, 560)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert last.hasFocus()
    assert room.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert room.verticalScrollBar().value() > 0
    room.to_start()
    assert room.verticalScrollBar().value() == 0
    window.resize(900, 700)
    qtbot.waitUntil(lambda: content.size() == QSize(900, 700))
    assert room.verticalScrollBar().maximum() == 0


def test_the_window_fits_a_tablet_at_200_percent(window: MainWindow, qtbot: QtBot) -> None:
    for tablet in (QSize(640, 360), QSize(400, 640)):
        window.resize(tablet)
        assert window.size() == tablet
        qtbot.waitUntil(lambda: window.stack.width() >= 720 and window.stack.height() >= 560)
    sheet = Sheet("Note", QLabel("A sheet scrolls with what it lies on."), window)
    assert ground_of(window) is window.stack
    assert sheet.parentWidget() is window.stack
    sheet.close()


def test_a_popup_is_no_larger_than_its_screen(qtbot: QtBot) -> None:
    popup = QFrame()
    qtbot.addWidget(popup)
    large = QWidget()
    large.setFixedSize(3000, 2000)
    popup.setLayout(column(large))
    room = hold_on_screen(popup)
    room.adjust()
    popup.show()
    screen = popup.screen().availableSize()
    assert popup.width() < screen.width()
    assert popup.height() < screen.height()
    assert room.verticalScrollBar().maximum() > 0
    assert room.content.width() >= 3000


def test_tablets_at_200_percent_are_small_screens() -> None:
    assert is_small(QSize(640, 360))
    assert is_small(QSize(400, 640))
    assert not is_small(QSize(1280, 720))


def test_a_keypad_on_a_low_screen_is_low(qtbot: QtBot) -> None:
    field = QWidget()
    qtbot.addWidget(field)
    usual, low = (Keypad(field, range(28, 36), low=is_low) for is_low in (False, True))
    for pad in (usual, low):
        pad.title.setText("LEFT leg, shin")
        pad.next.setText("RIGHT leg, shin")
    assert low.wholes == {}
    assert low.sizeHint().height() <= 352 < usual.sizeHint().height()
    assert low.keys["7"].size() == usual.keys["7"].size()
