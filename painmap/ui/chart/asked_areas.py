"""Rectangles of a view that wait to be painted, few of them however many charts show a stroke."""

from __future__ import annotations

from PySide6.QtCore import QRect

_Box = tuple[int, int, int, int]
"""Left, top, right, bottom, all of them inside."""


class AskedAreas:
    """Gives rectangles beside each other one height, and makes those that touch one.

    Qt cuts a region into bands at every upper and lower edge in it: rectangles of four charts
    would become a dozen, each of them painted and shown on its own.
    """

    def __init__(self) -> None:
        self._areas: list[_Box] = []

    def clear(self) -> None:
        """All were painted."""
        self._areas.clear()

    def add(self, area: QRect) -> list[QRect]:
        """Take a rectangle in; what to ask for now, with what has grown by it."""
        left, top, right, bottom = area.left(), area.top(), area.right(), area.bottom()
        beside = [each for each in self._areas if each[1] <= bottom and each[3] >= top]
        if not beside:
            self._areas.append((left, top, right, bottom))
            return [area]
        if len(beside) == 1 and _holds(beside[0], left, top, right, bottom):
            return []
        top = min(top, *(each[1] for each in beside))
        bottom = max(bottom, *(each[3] for each in beside))
        grown = []
        for each in beside:
            if each[0] <= right and each[2] >= left:
                left, right = min(left, each[0]), max(right, each[2])
            else:
                grown.append((each[0], top, each[2], bottom))
        grown.append((left, top, right, bottom))
        self._areas = [each for each in self._areas if each not in beside] + grown
        return [QRect(x, y, far_x - x + 1, far_y - y + 1) for x, y, far_x, far_y in grown]


def _holds(box: _Box, left: int, top: int, right: int, bottom: int) -> bool:
    return box[0] <= left and box[1] <= top and box[2] >= right and box[3] >= bottom
