"""Rectangles of a view that wait to be painted, few of them however many charts show a stroke."""

from __future__ import annotations

from PySide6.QtCore import QRect


class AskedAreas:
    """Gives rectangles beside each other one height, and makes those that touch one.

    Qt cuts a region into bands at every upper and lower edge in it: rectangles of four charts
    would become a dozen, each of them painted and shown on its own.
    """

    def __init__(self) -> None:
        self._areas: list[QRect] = []

    def clear(self) -> None:
        """All were painted."""
        self._areas.clear()

    def add(self, area: QRect) -> list[QRect]:
        """Take a rectangle in; what to ask for now, with what has grown by it."""
        top, bottom = area.top(), area.bottom()
        beside = [each for each in self._areas if each.top() <= bottom and each.bottom() >= top]
        if not beside:
            self._areas.append(area)
            return [area]
        top = min(top, *(each.top() for each in beside))
        bottom = max(bottom, *(each.bottom() for each in beside))
        left, right = area.left(), area.right()
        grown = []
        for each in beside:
            if each.left() <= right and each.right() >= left:
                left, right = min(left, each.left()), max(right, each.right())
            else:
                grown.append(QRect(each.left(), top, each.width(), bottom - top + 1))
        grown.append(QRect(left, top, right - left + 1, bottom - top + 1))
        self._areas = [each for each in self._areas if each not in beside] + grown
        return grown
