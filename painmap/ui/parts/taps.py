"""Tells taps from strokes, and a double tap from two dabs, for mouse, pen and finger alike."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

Device = Literal["mouse", "pen", "finger"]
SLOP: dict[Device, float] = {"mouse": 5.0, "pen": 10.0, "finger": 20.0}
"""How far a tap may wander, in logical pixels."""

TAP_MS = 300


class Taps:
    """Fed with presses, moves and lifts; times in ms from any start."""

    def __init__(self) -> None:
        self._device: Device = "mouse"
        self._pressed_at, self._pressed = -1e9, QPointF()
        self._still = False
        self._has_tapped = self._was_quick = False
        self._tapped_at, self._tapped = -1e9, QPointF()
        self._tapped_by: Device = "mouse"

    @property
    def is_still(self) -> bool:
        """Whether what is pressed has not moved away from where it was pressed."""
        return self._still

    def age(self, now: float) -> float:
        """How long ago the last press was."""
        return now - self._pressed_at

    def press(self, at: QPointF, device: Device, now: float, *, told: bool = False) -> bool:
        """Note a press; whether it is the second of two quick taps at one place.

        `told`: the system says so; it looks at the time alone, and a short stroke is no tap.
        """
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        quick = told or (self._was_quick and now - self._tapped_at <= interval)
        apart = at - self._tapped
        near = apart.manhattanLength() <= 2 * SLOP[device]
        double = self._has_tapped and quick and near and device == self._tapped_by
        self._device, self._pressed_at, self._pressed = device, now, at
        self._still = True
        self._has_tapped = False
        return double

    def move(self, at: QPointF) -> None:
        if (at - self._pressed).manhattanLength() > SLOP[self._device]:
            self._still = False

    def lift(self, now: float) -> None:
        """Note a lift; a press that stayed where it was is a tap."""
        if self._still:
            self._tapped_at, self._tapped, self._tapped_by = now, self._pressed, self._device
            self._was_quick = now - self._pressed_at <= TAP_MS
        self._has_tapped, self._still = self._still, False

    def forget(self) -> None:
        """What comes next is no second tap."""
        self._has_tapped = self._still = False
