"""A row of numbers as chips, picked by their own digits."""

from __future__ import annotations

import time

from PySide6.QtGui import QKeyEvent

from painmap.ui.parts.choice import Choice, Option

_TOGETHER_S = 1.0
"""Digits typed within this time are one number: 1 and 0 are ten."""


class NumberChoice(Choice):
    """Numbers from `low` to `high`, one of which may be on."""

    def __init__(self, low: int, high: int, *, name: str) -> None:
        options = [Option(str(number), str(number)) for number in range(low, high + 1)]
        super().__init__(options, name=name, optional=True, flows=True)
        self._typed, self._typed_at = "", 0.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed, now = event.text(), time.monotonic()
        if not typed.isdigit():
            super().keyPressEvent(event)
            return
        both = self._typed + typed if now - self._typed_at < _TOGETHER_S else typed
        keys = [chip.option.key for chip in self.chips]
        key = both if both in keys else typed
        self._typed, self._typed_at = key, now
        if key in keys:
            self.chip(key).click()
            self._by_key = True
            self._show_ring()
