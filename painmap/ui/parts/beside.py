"""A panel beside what a screen shows, or below it where the window is upright."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QWidget

ANY: Final = 16_777_215
"""Qt's own bound of a size: as much as there is."""
_LARGE, _MOST, _LEAST = 1600, 0.42, 320


def place_beside(
    layout: QBoxLayout, panel: QWidget, room: QSize, *, wide: int, widest: int, below: float
) -> None:
    """Place a panel for a window: at its side, `wide` px and in a large window `widest`, or below
    with that share of the height."""
    upright = room.width() < room.height()
    direction = QBoxLayout.Direction
    layout.setDirection(direction.TopToBottom if upright else direction.LeftToRight)
    if upright:
        panel.setMinimumWidth(0)
        panel.setMaximumWidth(ANY)
        panel.setFixedHeight(round(below * room.height()))
    else:
        panel.setMinimumHeight(0)
        panel.setMaximumHeight(ANY)
        wanted = widest if room.width() >= _LARGE else wide
        panel.setFixedWidth(min(wanted, max(_LEAST, round(_MOST * room.width()))))
