"""A line that shows a number: the one that was taken, or, marked, what could not be taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from painmap.ui.parts.drafts import Draft, Place
from painmap.ui.parts.number_reading import Reading
from painmap.ui.parts.widgets import set_wrong
from painmap.ui.parts.wording import EMPTY

_SHUT = Qt.WidgetAttribute.WA_ForceDisabled
"""Disabled itself, not by what it lies in."""


class NumberLine(QLineEdit):
    """Signals: `entered(float | None)` when a number was accepted, or emptied; `refused(Reading)`
    when one was not; `judged()` when what is shown came to be wrong, or ceased to be.

    `write` turns the stored value into text.
    """

    entered = Signal(object)
    refused = Signal(object)
    judged = Signal()

    def __init__(self, *, name: str, write: Callable[[float], str]) -> None:
        super().__init__()
        self._write = write
        self._value: float | None = None
        self._place: Place | None = None
        self._reading = Reading()
        self.setProperty("role", "cell")
        self.setAccessibleName(name)
        self.setPlaceholderText(EMPTY)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    @property
    def value(self) -> float | None:
        """The accepted number, in the unit stored."""
        return self._value

    @property
    def reading(self) -> Reading:
        """What is to be said about the text shown; nothing where it was taken."""
        return self._reading

    @property
    def is_wrong(self) -> bool:
        """Whether it shows what could not be taken; `value` is untouched by it."""
        return bool(self._reading.problem)

    def show_value(self, value: float | None, place: Place | None = None) -> None:
        """Set from the data, without telling anyone.

        What was typed at this `place` and could not be taken stays in sight, as does what is
        being typed there; without a place it gives way.
        """
        same = place is not None and place == self._place and value == self._value
        self._value, self._place = value, place
        if same and self._is_typed_in():
            return
        open_here = not self.isReadOnly() and not self.testAttribute(_SHUT)
        draft = place.draft(value) if place is not None and open_here else None
        if draft is None:
            self._show_taken()
        else:
            self._show_wrong(draft)

    def rewrite(self) -> None:
        """Write the value anew, for another unit."""
        self.show_value(self._value, self._place)

    def _is_typed_in(self) -> bool:
        return self.hasFocus() and self.isModified()

    def _settle(self, value: float | None) -> None:
        """Show a number that was taken; nothing waits here any more."""
        self._value = value
        if self._place is not None:
            self._place.put(None)
        self._show_taken()

    def _keep(self, text: str, reading: Reading) -> None:
        """Keep what cannot be taken in sight, and at its place for when that is shown again."""
        draft = Draft(text, reading, self._value, self.accessibleName())
        if self._place is not None:
            self._place.put(draft)
        self._show_wrong(draft)

    def _show_taken(self) -> None:
        self.setText(self._shown())
        self._judge(Reading())

    def _show_wrong(self, draft: Draft) -> None:
        self.setText(draft.text)
        self._judge(draft.reading)

    def _judge(self, reading: Reading) -> None:
        if reading == self._reading:
            return
        self._reading = reading
        set_wrong(self, wrong=self.is_wrong)
        said = " ".join(part for part in (reading.problem, reading.offer_text) if part)
        self.setToolTip(said)
        self.setAccessibleDescription(said)
        self.judged.emit()

    def _shown(self) -> str:
        return "" if self._value is None else self._write(self._value)
