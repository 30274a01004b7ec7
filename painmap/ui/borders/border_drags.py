"""Drags that draw or change the border of the trial at hand; the zone follows the pen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter

from painmap.core.borders import Border, zone_of
from painmap.core.edits import Edit
from painmap.core.hints import BorderHint
from painmap.ui.chart.zone_paths import Place
from painmap.ui.map.tools import NO_CELLS, Press
from painmap.ui.parts.core_words import shown

_FAR_PX = 60.0
"""How far beside the figure, in chart pixels, the pen still moves what it took hold of."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Borders", text)


def cell_near(chart: Any, x: float, y: float) -> int:
    """The cell under a point in chart pixels, beside the figure the nearest of its row, or -1."""
    cell = int(chart.pick(x, y))
    if cell >= 0:
        return cell
    row = min(max(int(np.floor(y)), 0), chart.info.height - 1)
    first, last = int(chart.row_start[row]), int(chart.row_start[row + 1])
    if first == last:
        return -1
    away = np.abs(chart.xy[first:last, 0] - x)
    at = int(away.argmin())
    return int(chart.cells[first + at]) if away[at] <= _FAR_PX else -1


class BorderDrag:
    """Changes the border at hand with every move. `keeps`: as far as it went, it counts."""

    keeps = True
    draws = True

    def __init__(self, press: Press) -> None:
        assert press.desk is not None
        self._press, self._desk = press, press.desk
        self._zone = self._desk.begin_zone()
        self.values, self.shown = self._zone.values, self._zone.shown
        self._hint = ""
        self._border: Border | None = None

    def follow(self, x: float, y: float) -> Border | None:
        """The border for the pen at a point in chart pixels; may raise BorderHint."""
        raise NotImplementedError

    def move(self, x: float, y: float, _pressure: float = 1.0) -> NDArray[np.int32]:
        try:
            border = self.follow(x, y)
            if border is None or border == self._border:
                return NO_CELLS
            return self.take(border)
        except BorderHint as hint:
            self._hint = shown(hint.text)
            return NO_CELLS

    def leave(self, x: float, y: float) -> NDArray[np.int32]:
        return self.move(x, y)

    def take(self, border: Border) -> NDArray[np.int32]:
        """Show a border and its zone; the cells that look different."""
        cells = self._zone.move_to(zone_of(self._desk.skin, border))
        self._border, self._hint = border, ""
        self._desk.show_border(border)
        return cells

    def finish(self) -> Edit | None:
        border, self._border = self._border, None
        self._desk.show_border(None)
        if border is None:
            return None
        edit, self._hint = self._desk.edit_for(border)
        if edit is not None and self._hint:  # kept, and there is more to do
            self._desk.hinted.emit(self._hint)
        return edit

    def abort(self) -> NDArray[np.int32]:
        self._border = None
        self._desk.show_border(None)
        return self._zone.go_back()

    def hint(self) -> str:
        return self._hint

    def paint(self, painter: QPainter, place: Place) -> None:
        pass


class TapDrag:
    """A press on something that is not skin: what it does happens when the pen lifts there."""

    keeps = False
    draws = False

    def __init__(self, press: Press, do: Callable[[], object]) -> None:
        assert press.desk is not None
        self._do = do
        self.values = press.session.exam.layer(press.layer)
        self.shown = press.desk.codes(press.layer) if press.layer.quality else self.values
        self._moved = 0.0
        self._at: tuple[float, float] | None = None

    def move(self, x: float, y: float, _pressure: float = 1.0) -> NDArray[np.int32]:
        if self._at is None:
            self._at = (x, y)
        self._moved = max(self._moved, abs(x - self._at[0]) + abs(y - self._at[1]))
        return NO_CELLS

    def leave(self, _x: float, _y: float) -> NDArray[np.int32]:
        self._moved = float("inf")
        return NO_CELLS

    def finish(self) -> Edit | None:
        if self._moved < _FAR_PX:
            self._do()
        return None

    def abort(self) -> NDArray[np.int32]:
        return NO_CELLS

    def hint(self) -> str:
        return ""

    def paint(self, painter: QPainter, place: Place) -> None:
        pass
