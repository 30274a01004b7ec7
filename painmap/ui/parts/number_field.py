"""A field for a number: a tap opens the keypad, typing works as well, nothing wrong gets in.

What cannot be taken is not thrown away either: it stays in the field, marked, until it is settled.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from painmap.ui.parts.keypad import Keypad
from painmap.ui.parts.number_line import NumberLine
from painmap.ui.parts.number_reading import Reading
from painmap.ui.parts.wording import EMPTY


class NumberField(NumberLine):
    """`read` turns the text into a Reading in stored units, `write` the stored value into text.

    With `point_after`, a key of the keypad after that many digits brings its point along, and
    the first decimal finishes the number: 31.4 takes three taps. `wholes` have a key each, so
    that it takes two.
    """

    def __init__(
        self,
        *,
        name: str,
        read: Callable[[str], Reading],
        write: Callable[[float], str],
        point_after: Callable[[str], int] | None = None,
        wholes: Callable[[], Sequence[int]] = tuple,
    ) -> None:
        super().__init__(name=name, write=write)
        self._wholes = wholes
        self._read, self._point_after = read, point_after
        self._keypad: Keypad | None = None
        self.next_field: NumberField | None = None
        self.editingFinished.connect(self._finish_typing)

    @property
    def keypad(self) -> Keypad | None:
        """The keypad while it is open."""
        return self._keypad

    def open_keypad(self, *, stay: QPoint | None = None) -> None:
        """Open the keypad, at `stay` if it can; what is typed on it replaces what is there."""
        if self.isReadOnly() or self._keypad is not None:
            return
        pad = Keypad(self, self._wholes())
        self._keypad = pad
        self._typed = ""
        pad.key_pressed.connect(self._key)
        pad.offer_taken.connect(self.take_offer)
        pad.closed.connect(self._keypad_closed)
        pad.shown.setText(self.text() or EMPTY)
        following = self.next_field.accessibleName() if self.next_field is not None else ""
        pad.open_at(self, self.accessibleName(), following, stay=stay, following=self.next_field)
        if self.is_wrong:
            pad.say(self.reading)

    def accept(self, text: str) -> bool:
        """Take a typed text if it can be; else say why, on the keypad, and keep it in sight."""
        return self._take(text, ask=True)

    def take_offer(self) -> None:
        """Take the number that was asked about."""
        value = self.reading.offer
        if value is not None:
            self._settle(value)
            self._close_keypad()
            self.entered.emit(value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.selectAll()
            self.open_keypad()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._settle(self._value)
            return
        super().keyPressEvent(event)

    def _is_typed_in(self) -> bool:
        return self._keypad is not None or super()._is_typed_in()

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

    def _close_keypad(self) -> None:
        pad, self._keypad = self._keypad, None
        if pad is not None:
            pad.close()
            pad.deleteLater()

    def _keypad_closed(self) -> None:
        # Tapped elsewhere: a good number is taken, a wrong one stays in sight.
        if self._keypad is None:
            return
        pad, self._keypad = self._keypad, None
        pad.deleteLater()
        if self._typed:
            self._take(self._typed, ask=False)
        elif not (self.is_wrong and self.text()):
            self._settle(self._value)

    def _finish_typing(self) -> None:
        """By Return what is wrong is asked about, again too; who goes elsewhere is not held."""
        here = self.hasFocus()
        typed = self.isModified() or here if self.is_wrong else self.text() != self._shown()
        if self._keypad is None and typed:
            self._take(self.text(), ask=here)

    def _take(self, text: str, *, ask: bool) -> bool:
        reading = self._read(text)
        if not reading.problem:
            changed = reading.value != self._value
            self._settle(reading.value)
            if changed:
                self.entered.emit(reading.value)
            return True
        self._keep(text, reading)
        if ask and self._keypad is None:
            self.open_keypad()
        if self._keypad is not None:
            self._typed = text
            self._keypad.show_typed(text)
            self._keypad.say(reading)
        self.refused.emit(reading)
        return False
