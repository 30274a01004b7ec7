"""The points tool: a tap where the child says "now", or where it was tested and did not hurt."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from painmap.core.borders import Border, drag
from painmap.core.points import Points
from painmap.ui.borders.border_drags import BorderDrag, cell_near, tr
from painmap.ui.map.tools import NO_CELLS, Drag, Press, Tool


class NewPoint(BorderDrag):
    """One more point; it goes with the pen until that lifts."""

    keeps = False

    def follow(self, x: float, y: float) -> Border | None:
        cell = int(self._press.chart.pick(x, y))
        if cell < 0:
            self._hint = tr("Tap on the skin.")
            return None
        kept = self._desk.kept_border
        points = kept if isinstance(kept, Points) else Points(())
        if self._desk.point_kind == "now":
            return replace(points, now=(*points.now, cell))
        return replace(points, not_painful=(*points.not_painful, cell))

    def move(self, x: float, y: float, _pressure: float = 1.0) -> NDArray[np.int32]:
        """Show the point; the zone, which takes longer, follows when the pen lifts."""
        border = self.follow(x, y)
        if border is not None:
            self._border = border
            self._desk.show_border(border)
        return NO_CELLS


class PointDrag(BorderDrag):
    """A point that was tapped before is drawn elsewhere."""

    def __init__(self, press: Press, border: Points, handle: int, *, painful: bool) -> None:
        super().__init__(press)
        self._points, self._handle, self._painful = border, handle, painful
        self._first = True

    def follow(self, x: float, y: float) -> Border | None:
        if self._first:
            self._first = False
            return None
        cell = cell_near(self._press.chart, x, y)
        if cell < 0:
            return None
        points, at = self._points, self._handle
        if self._painful:
            return drag(self._desk.skin, points, points.now[at], cell, at)
        free = points.not_painful
        return replace(points, not_painful=(*free[:at], cell, *free[at + 1 :]))

    def move(self, x: float, y: float, _pressure: float = 1.0) -> NDArray[np.int32]:
        border = self.follow(x, y)
        if border is None or border == self._border:
            return NO_CELLS
        self._border = border
        self._desk.show_border(border)
        return NO_CELLS


def start_points(press: Press) -> Drag:
    """One more point of the border at hand."""
    return NewPoint(press)


POINTS = Tool(
    "points", "Points", "T", "points", start_points, taps=True, kinds=frozenset({"allodynia"})
)
