"""A keypad of 56 px keys beside the field it fills, so that no on-screen keyboard is needed."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from painmap.ui.icons import icon
from painmap.ui.number_reading import Reading
from painmap.ui.theme import SIZES
from painmap.ui.widgets import TextButton, label, line

_GAP = 6
_KEYS = ("7", "8", "9", "4", "5", "6", "1", "2", "3", "back", "0", ".")


class Keypad(QFrame):
    """A popover. Signals: `key_pressed(str)` (a digit, '.', 'back', 'enter', 'next'),
    `offer_taken()`, `closed()`."""

    key_pressed = Signal(str)
    offer_taken = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setProperty("role", "popover")
        self.setAccessibleName(self.tr("Keypad"))
        self.title = label("", "caption")
        self.shown = label("", "title")
        self.shown.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.problem = label("", "error", wrap=True)
        self.offer = TextButton("", on_click=self.offer_taken.emit)
        self.keys: dict[str, QPushButton] = {}
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, key in enumerate(_KEYS):
            grid.addWidget(self._key(key), place // 3, place % 3)
        self.enter = TextButton(self.tr("Done"), on_click=lambda: self.key_pressed.emit("enter"))
        self.next = TextButton("", icon_name="forward",
                               on_click=lambda: self.key_pressed.emit("next"))  # fmt: skip
        for button in (self.enter, self.next, self.offer):
            button.setMaximumWidth(4 * SIZES.key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(6)
        for part in (self.title, self.shown, line(), self.problem, self.offer):
            layout.addWidget(part)
        layout.addLayout(grid)
        layout.addWidget(self.next)
        layout.addWidget(self.enter)
        self.say(Reading())

    def _key(self, key: str) -> QPushButton:
        words = {".": QLocale().decimalPoint(), "back": ""}
        button = QPushButton(words.get(key, key))
        if key == "back":
            button.setIcon(icon("backspace"))
            button.setIconSize(QSize(SIZES.icon, SIZES.icon))
            button.setAccessibleName(self.tr("Delete the last digit"))
        button.setProperty("role", "key")
        button.setFixedSize(SIZES.key, SIZES.key)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.key_pressed.emit(key))
        self.keys[key] = button
        return button

    def say(self, reading: Reading) -> None:
        """Show what is wrong with the number, and what may be meant."""
        self.problem.setText(reading.problem)
        self.problem.setVisible(bool(reading.problem))
        self.offer.setText(self.tr("Take {0}").format(reading.offer_text))
        self.offer.setVisible(reading.offer is not None)
        self.setFixedWidth(3 * SIZES.key + 8 + 26)
        self.adjustSize()

    def open_at(self, field: QWidget, title: str, next_title: str = "") -> None:
        """Show below the field, above it where there is no room: never over it."""
        self.title.setText(title)
        self.next.setText(next_title)
        self.next.setVisible(bool(next_title))
        self.say(Reading())
        at = QRect(field.mapToGlobal(QPoint(0, 0)), field.size())
        window = field.window()
        room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
        self.move(place_beside(at, self.sizeHint().width(), self.sizeHint().height(), room))
        self.show()

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
    """Where a popover goes: right of the field, else left of it, else below or above it."""
    top = min(max(field.top() - height // 3, room.top() + 4), room.bottom() - height - 4)
    if field.right() + _GAP + width <= room.right():
        return QPoint(field.right() + _GAP, top)
    if field.left() - _GAP - width >= room.left():
        return QPoint(field.left() - _GAP - width, top)
    left = min(field.left(), room.right() - width)
    if field.bottom() + _GAP + height <= room.bottom():
        return QPoint(left, field.bottom() + _GAP)
    return QPoint(left, field.top() - _GAP - height)
