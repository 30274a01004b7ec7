"""One drag on a view of charts: which chart it is on, where on it, and what the edge does."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from numpy import int32
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QUndoStack

from painmap.ui.chart.zone_paths import Place
from painmap.ui.map.tools import NO_CELLS, Drag

Placed = Sequence[tuple[Any, Place]]
_GRID = 64
"""Steps in a chart pixel. A point is the same at every zoom, whatever was lost in rounding."""


def on_chart(place: Place, point: QPointF) -> tuple[float, float]:
    """A point of the widget in chart pixels, on a fine grid."""
    return (
        round((point.x() - place.x) / place.scale * _GRID) / _GRID,
        round((point.y() - place.y) / place.scale * _GRID) / _GRID,
    )


def nearest(placed: Placed, point: QPointF) -> tuple[Any, Place]:
    """The chart under a point, or the one whose edge is nearest."""

    def away(found: tuple[Any, Place]) -> float:
        box = found[1].rect(found[0])
        x = max(box.left() - point.x(), 0.0, point.x() - box.right())
        y = max(box.top() - point.y(), 0.0, point.y() - box.bottom())
        return math.hypot(x, y)

    return min(placed, key=away)


def take_back(stack: QUndoStack) -> None:
    """Undo the last step so that it cannot be done again: it never was."""
    command = stack.command(stack.index() - 1)
    command.undo()
    command.setObsolete(True)
    stack.undo()  # drops what is obsolete, and does not call it again


class Drawing:
    """A drag that may begin beside the figure: it belongs to the first chart whose skin it meets.

    A line, which may go round a limb, to the first chart that it enters.

    `start` makes the drag of a tool for a chart and the cell under the press.
    """

    def __init__(
        self, start: Callable[[Any, Place, QPointF], Drag], placed: Placed, point: QPointF
    ) -> None:
        self._start = start
        self._trail: list[QPointF] = [point]
        self._settled = False
        self.chart, place = nearest(placed, point)
        self.drag = start(self.chart, place, point)

    def place(self, placed: Placed) -> Place | None:
        """Where its chart lies now; None when that is not shown any more."""
        return next((place for chart, place in placed if chart is self.chart), None)

    def move(
        self, point: QPointF, pressure: float, placed: Placed, window: QRectF
    ) -> NDArray[int32]:
        """Go on to a point of the widget; the cells that changed."""
        if not self._settled:
            self._choose_chart(point, pressure, placed)
        place = self.place(placed)
        if place is None:
            return NO_CELLS
        if not window.contains(point):
            edge = QPointF(
                min(max(point.x(), window.left()), window.right()),
                min(max(point.y(), window.top()), window.bottom()),
            )
            return self.drag.leave(*on_chart(place, edge))
        x, y = on_chart(place, point)
        cells = self.drag.move(x, y, pressure)
        met = place.rect(self.chart).contains(point) if self.drag.draws else cells.size > 0
        self._settled = self._settled or met or self.chart.pick(x, y) >= 0
        return cells

    def _choose_chart(self, point: QPointF, pressure: float, placed: Placed) -> None:
        chart, place = nearest(placed, point)
        if chart is not self.chart:
            self.chart = chart
            self.drag = self._start(chart, place, self._trail[0])
            for passed in self._trail:
                self.drag.move(*on_chart(place, passed), pressure)
        self._trail.append(point)
