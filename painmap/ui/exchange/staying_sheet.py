"""A sheet that grows and shrinks with what is chosen on it, and stays inside the window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from painmap.ui.parts.room import ground_of
from painmap.ui.summary.tall_sheet import TallSheet

EDGE = 8


class StayingSheet(TallSheet):
    """As `TallSheet`; where it grows beyond the lower edge it moves up."""

    def __init__(self, title: str, content: QWidget, window: QWidget, *, width: int) -> None:
        self._ground = ground_of(window)
        super().__init__(title, content, window, width=width)

    def fit(self) -> None:
        super().fit()
        if self.isVisible():
            lowest = self._ground.height() - self.height() - EDGE
            self.move(self.x(), max(min(self.y(), lowest), EDGE))
