"""Where pixels stand for outlines that are still to be drawn."""

from __future__ import annotations

from PySide6.QtCore import QRect

_TILE_PX = 64


class Rough:
    """Where pixels stand for outlines, in tiles of the widget."""

    def __init__(self) -> None:
        self._tiles: set[tuple[int, int]] = set()

    def __len__(self) -> int:
        return len(self._tiles)

    def add(self, area: QRect) -> None:
        """Take in a rectangle."""
        columns = range(area.left() // _TILE_PX, area.right() // _TILE_PX + 1)
        for row in range(area.top() // _TILE_PX, area.bottom() // _TILE_PX + 1):
            self._tiles.update((row, column) for column in columns)

    def clear(self) -> None:
        """Nothing is rough any more."""
        self._tiles.clear()

    def take(self) -> QRect:
        """Hand over tiles that lie beside each other, the uppermost first; empty without any."""
        if not self._tiles:
            return QRect()
        row, first = min(self._tiles)
        last = first
        while (row, last) in self._tiles:
            self._tiles.discard((row, last))
            last += 1
        return QRect(first * _TILE_PX, row * _TILE_PX, (last - first) * _TILE_PX, _TILE_PX)
