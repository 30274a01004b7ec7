"""A keypad of 56 px keys beside the field it fills, so that no on-screen keyboard is needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QLayout,
    QPushButton,
    QWidget,
)

from painmap.ui.parts.icons import icon
from painmap.ui.parts.number_reading import Reading
from painmap.ui.parts.popup_keys import keep_plain_keys
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import TextButton, column, label, line, row
from painmap.ui.parts.wording import EMPTY

_GAP, _ROWS = 6, 4
_ROOMY = QSize(480, 460)
"""On a smaller screen there are no keys for whole numbers, and the rest takes less height."""
_KEYS = ("7", "8", "9", "4", "5", "6", "1", "2", "3", "back", "0", ".")


class Keypad(QFrame):
    """A popover. Signals: `key_pressed(str)` (a digit, '.', 'back', 'enter', 'next', or
    'whole:31' for a key with a whole number), `offer_taken()`, `closed()`.

    `wholes` are numbers with a key of their own beside the digits, smallest first.
    """

    key_pressed = Signal(str)
    offer_taken = Signal()
    closed = Signal()

    def __init__(
        self, parent: QWidget, wholes: Sequence[int] = (), *, low: bool | None = None
    ) -> None:
        """`low`: take little height; None asks the screen."""
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setProperty("role", "popover")
        self.setAccessibleName(self.tr("Keypad"))
        self.title = label("", "heading", wrap=True)
        self.shown = label("", "title")
        self.shown.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.problem = label("", "error", wrap=True)
        self.offer = TextButton("", on_click=self.offer_taken.emit)
        self.keys: dict[str, QPushButton] = {}
        self.wholes: dict[int, QPushButton] = {}
        self.enter = TextButton(self.tr("Done"), on_click=lambda: self.key_pressed.emit("enter"))
        self.next = TextButton("", icon_name="forward",
                               on_click=lambda: self.key_pressed.emit("next"))  # fmt: skip
        self._field = self._both = self._room = QRect()
        if low is None:
            screen = parent.screen().availableSize()
            low = screen.width() < _ROOMY.width() or screen.height() < _ROOMY.height()
        self._lay_out(() if low else wholes, low=low)
        self.say(Reading())

    def _lay_out(self, wholes: Sequence[int], *, low: bool) -> None:
        """On a `low` screen title and figures share a line, and the last keys stand beside."""
        digits = QGridLayout()
        digits.setSpacing(SIZES.step)
        for place, key in enumerate(_KEYS):
            digits.addWidget(self._key(key), place // 3, place % 3)
        blocks = row(gap=16)
        across = -(-len(wholes) // _ROWS)
        if wholes:
            blocks.addLayout(self._whole_keys(wholes, across))
        blocks.addLayout(digits)
        wide = (3 + across) * (SIZES.key + SIZES.step) - SIZES.step + (12 if wholes else 0)
        last: QBoxLayout = column(self.next, self.enter, gap=6)
        if low:
            last.insertStretch(0)
            blocks.addLayout(last)
            wide += SIZES.panel // 2
        else:
            for part in (self.title, self.shown):
                part.setFixedWidth(wide)
        self.problem.setFixedWidth(wide)
        for button in (self.enter, self.next, self.offer):
            button.setMaximumWidth(wide)
        head: QBoxLayout = (row if low else column)(self.title, self.shown, gap=6)
        layout = column(head, line(), self.problem, self.offer, gap=6, margins=(12, 8, 12, 12))
        layout.addLayout(blocks)
        if not low:
            if wholes:
                last.setDirection(QBoxLayout.Direction.LeftToRight)
            layout.addLayout(last)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self.setLayout(layout)

    def _whole_keys(self, wholes: Sequence[int], across: int) -> QGridLayout:
        """The largest on top, as on the digits beside them and on a thermometer."""
        grid = QGridLayout()
        grid.setSpacing(SIZES.step)
        for place, whole in enumerate(wholes):
            button = self._button(f"{whole}°")
            button.clicked.connect(
                lambda _on=False, whole=whole: self.key_pressed.emit(f"whole:{whole}")
            )
            self.wholes[whole] = button
            grid.addWidget(button, _ROWS - 1 - place // across, place % across)
        return grid

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "key")
        button.setFixedSize(SIZES.key, SIZES.key)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _key(self, key: str) -> QPushButton:
        words = {".": QLocale().decimalPoint(), "back": ""}
        button = self._button(words.get(key, key))
        if key == "back":
            button.setIcon(icon("backspace"))
            button.setIconSize(QSize(SIZES.icon, SIZES.icon))
            button.setAccessibleName(self.tr("Delete the last digit"))
        button.clicked.connect(lambda: self.key_pressed.emit(key))
        self.keys[key] = button
        return button

    def show_typed(self, typed: str) -> None:
        """Show what is typed so far, '—' for nothing."""
        self.shown.setText(typed.replace(".", QLocale().decimalPoint()) or EMPTY)

    def say(self, reading: Reading) -> None:
        """Show what is wrong with the number, or ask in one line what may be meant."""
        asks = reading.offer is not None
        self.problem.setText(reading.problem)
        self.problem.setVisible(bool(reading.problem) and not asks)
        # A window as large as its layout asks wants to know how high a sentence is that wraps.
        high = self.problem.heightForWidth(self.problem.maximumWidth())
        self.problem.setFixedHeight(max(high, 0))
        self.offer.setText(reading.offer_text)
        self.offer.setToolTip(reading.problem)
        self.offer.setVisible(asks)
        if self.isVisible():
            self._place(stay=self.pos())

    def open_at(
        self,
        field: QWidget,
        title: str,
        next_title: str = "",
        *,
        stay: QPoint | None = None,
        following: QWidget | None = None,
    ) -> None:
        """Show beside the field, never over it nor the `following` one.

        At `stay` where that leaves the field free.
        """
        self.title.setText(title)
        self.next.setText(next_title)
        self.next.setVisible(bool(next_title))
        self.say(Reading())
        window = field.window()
        self._field = QRect(field.mapToGlobal(QPoint(0, 0)), field.size())
        self._both = self._field
        if following is not None:
            next_one = QRect(following.mapToGlobal(QPoint(0, 0)), following.size())
            self._both = self._field.united(next_one)
        self._room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
        self._place(stay=stay)
        self.show()

    def _place(self, *, stay: QPoint | None) -> None:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        box = QRect(stay or QPoint(0, 0), self.sizeHint())
        if stay is None or not self._room.contains(box) or box.intersects(self._field):
            self.move(place_beside(self._both, box.width(), box.height(), self._room))
        else:
            self.move(stay)

    def event(self, event: QEvent) -> bool:
        keep_plain_keys(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text and (text.isdigit() or text in ".,"):
            self.key_pressed.emit("type:" + text)
        elif event.key() == Qt.Key.Key_Backspace:
            self.key_pressed.emit("back")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.key_pressed.emit("enter")
        elif event.key() == Qt.Key.Key_Tab:
            self.key_pressed.emit("next")
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def place_beside(field: QRect, width: int, height: int, room: QRect) -> QPoint:
    """Where a popover goes: right of the field, else below it, else left of it or above."""
    top = min(max(field.top() - height // 3, room.top() + 4), room.bottom() - height - 4)
    if field.right() + _GAP + width <= room.right():
        return QPoint(field.right() + _GAP, top)
    left = max(min(field.left(), room.right() - width), room.left())
    if field.bottom() + _GAP + height <= room.bottom():
        return QPoint(left, field.bottom() + _GAP)
    if field.left() - _GAP - width >= room.left():
        return QPoint(field.left() - _GAP - width, top)
    return QPoint(left, field.top() - _GAP - height)
