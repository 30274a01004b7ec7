"""A field for a number: a tap opens the keypad, typing works as well, nothing wrong gets in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit

from painmap.ui.parts.keypad import Keypad
from painmap.ui.parts.number_reading import Reading
from painmap.ui.parts.widgets import set_wrong
from painmap.ui.parts.wording import EMPTY


class NumberField(QLineEdit):
    """Signals: `entered(float | None)` when a number was accepted, or emptied.

    `read` turns the text into a Reading in stored units, `write` the stored value into text.
    With `point_after`, a key of the keypad after that many digits brings its point along, and
    the first decimal finishes the number: 31.4 takes three taps. `wholes` have a key each, so
    that it takes two.
    """

    entered = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        *,
        name: str,
        read: Callable[[str], Reading],
        write: Callable[[float], str],
        point_after: Callable[[str], int] | None = None,
        wholes: Callable[[], Sequence[int]] = tuple,
    ) -> None:
        super().__init__()
        self._wholes = wholes
        self._read, self._write, self._point_after = read, write, point_after
        self._value: float | None = None
        self._keypad: Keypad | None = None
        self.next_field: NumberField | None = None
        self.setProperty("role", "cell")
        self.setAccessibleName(name)
        self.setPlaceholderText(EMPTY)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._finish_typing)

    @property
    def value(self) -> float | None:
        """The accepted number, in the unit stored."""
        return self._value

    @property
    def keypad(self) -> Keypad | None:
        """The keypad while it is open."""
        return self._keypad

    def show_value(self, value: float | None) -> None:
        """Set from the data, without telling anyone."""
        self._value = value
        self.setText("" if value is None else self._write(value))
        set_wrong(self, wrong=False)

    def rewrite(self) -> None:
        """Write the value anew, for another unit."""
        self.show_value(self._value)

    def open_keypad(self, *, stay: QPoint | None = None) -> None:
        """Open the keypad, at `stay` if it can; what is typed on it replaces what is there."""
        if self.isReadOnly() or self._keypad is not None:
            return
        pad = Keypad(self, self._wholes())
        self._keypad = pad
        self._typed = ""
        pad.key_pressed.connect(self._key)
        pad.offer_taken.connect(self._take_offer)
        pad.closed.connect(self._keypad_closed)
        pad.shown.setText(self.text() or EMPTY)
        following = self.next_field.accessibleName() if self.next_field is not None else ""
        pad.open_at(self, self.accessibleName(), following, stay=stay, following=self.next_field)

    def accept(self, text: str) -> bool:
        """Take a typed text if it can be; else say why and keep what was there."""
        reading = self._read(text)
        set_wrong(self, wrong=bool(reading.problem))
        if reading.problem:
            self.setText(text)
            self._offer = reading
            if self._keypad is None:
                self.open_keypad()
            if self._keypad is not None:
                self._typed = text
                self._keypad.show_typed(text)
                self._keypad.say(reading)
            self.refused.emit(reading)
            return False
        changed = reading.value != self._value
        self.show_value(reading.value)
        if changed:
            self.entered.emit(reading.value)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.selectAll()
            self.open_keypad()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.show_value(self._value)
            return
        super().keyPressEvent(event)

    def _key(self, key: str) -> None:
        if key in ("enter", "next"):
            self._done(advance=key == "next")
            return
        if key == "back":
            self._typed = self._typed[:-1]
        elif key.startswith("type:"):
            self._typed += key[-1]
        elif key.startswith("whole:"):
            self._typed = key.removeprefix("whole:") + "."
        elif key == ".":
            if "." not in self._typed:
                self._typed = (self._typed or "0") + "."
        else:
            wait = self._point_after(self._typed + key) if self._point_after else 0
            if wait and len(self._typed) == wait and self._typed.isdigit():
                self._typed += "."
            self._typed += key
        pad = self._keypad
        if pad is None:
            return
        pad.show_typed(self._typed)
        pad.say(Reading())
        self.setText(self._typed)
        whole, _, decimals = self._typed.replace(",", ".").partition(".")
        if self._point_after and decimals and whole and not key.startswith("type:"):
            self._done(advance=True)

    def _done(self, *, advance: bool) -> None:
        text = self._typed or ("" if self._was_cleared() else self.text())
        if not self.accept(text):
            return
        stay = self._keypad.pos() if self._keypad is not None else None
        self._close_keypad()
        following = self.next_field
        if advance and following is not None and following.value is None:
            following.open_keypad(stay=stay)

    def _was_cleared(self) -> bool:
        return self._keypad is not None and self._keypad.shown.text() == EMPTY

    def _take_offer(self) -> None:
        value = self._offer.offer
        self.show_value(value)
        self.entered.emit(value)
        self._close_keypad()

    def _close_keypad(self) -> None:
        pad, self._keypad = self._keypad, None
        if pad is not None:
            pad.close()
            pad.deleteLater()

    def _keypad_closed(self) -> None:
        # Tapped elsewhere: a good number is taken, a wrong one is dropped.
        if self._keypad is None:
            return
        pad, self._keypad = self._keypad, None
        pad.deleteLater()
        reading = self._read(self._typed) if self._typed else Reading(value=self._value)
        changed = not reading.problem and reading.value != self._value
        self.show_value(self._value if reading.problem else reading.value)
        if changed:
            self.entered.emit(reading.value)

    def _finish_typing(self) -> None:
        if self._keypad is None and self.text() != self._shown():
            self.accept(self.text())

    def _shown(self) -> str:
        return "" if self._value is None else self._write(self._value)
