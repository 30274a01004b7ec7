"""Clicks and keys on the fields that a sheet consists of: nothing else is ever called."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from painmap.ui.parts.choice import Choice
from painmap.ui.window.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
_MOST_TAPS = 24


class Fingers:
    """A hand at the window: what it cannot see or reach fails the test."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    def until(self, ready: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(ready()), timeout=30_000)

    def click(self, widget: QWidget) -> None:
        if not widget.isVisible():
            self.until(widget.isVisible)  # what was just made comes with the next event
        assert widget.isEnabled(), widget.accessibleName()
        self._scroll_to(widget)
        QTest.mouseClick(widget, LEFT)

    def type_in(self, field: QLineEdit, text: str, *, enter: bool = True) -> None:
        """Replace what a field holds, as a keyboard does it; Enter ends it, or a later tap."""
        self._enter(field)
        field.selectAll()
        QTest.keyClicks(field, text)
        if enter:
            QTest.keyClick(field, Qt.Key.Key_Return)
        assert field.text() == text, (field.accessibleName(), field.text())

    def write(self, note: QPlainTextEdit, text: str) -> None:
        """Replace a note; Tab leaves it."""
        self._enter(note)
        note.selectAll()
        QTest.keyClicks(note, text)
        QTest.keyClick(note, Qt.Key.Key_Tab)

    def pick(self, choice: Choice, words: Sequence[str]) -> None:
        """Tap chips until just these are on; a tap on a carried one confirms it at first."""
        for _ in range(_MOST_TAPS):
            wrong = set(choice.values) ^ set(words)
            if not wrong:
                return
            # Those that are missing first: a word such as *normal* puts the others out.
            ahead = [word for word in words if word in wrong] or sorted(wrong)
            self.click(choice.chip(ahead[0]))
        raise AssertionError(f"{choice.accessibleName()}: {choice.values}, not {list(words)}")

    def tap_menu(self, menu: QMenu, *path: str) -> None:
        """Choose an entry, through its sub-menus."""
        if not menu.isVisible():
            menu.popup(self.window.mapToGlobal(QPoint(20, 20)))
        for text in path[:-1]:
            inner = next(
                made for made in menu.actions() if made.text().casefold() == text.casefold()
            ).menu()
            assert isinstance(inner, QMenu)
            inner.popup(menu.pos() + QPoint(20, 20))
            menu = inner
        action = next(
            made for made in menu.actions() if made.text().casefold() == path[-1].casefold()
        )
        assert action.isEnabled(), path
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        for left in list(QApplication.topLevelWidgets()):
            if isinstance(left, QMenu) and left.isVisible():
                left.close()

    def open(self, fold: QAbstractButton) -> None:
        if not fold.isChecked():
            self.click(fold)

    def _enter(self, field: QWidget) -> None:
        assert field.isVisible(), field.accessibleName()
        assert field.isEnabled(), field.accessibleName()
        self._scroll_to(field)
        if not self.window.isActiveWindow() and field.window() is self.window:
            self.window.activateWindow()  # a menu was in front
            self.until(self.window.isActiveWindow)
        field.setFocus()
        assert field.hasFocus(), field.accessibleName()

    def _scroll_to(self, widget: QWidget) -> None:
        """As a wheel would: a click falls on what is there to be seen."""
        around = widget.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(widget, 4, 4)
