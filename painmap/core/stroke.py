"""One stroke of the brush or the eraser on a chart."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.edits import LayerEdit, layer_edit
from painmap.core.layers import LayerKey
from painmap.core.nearby import Disc, Nearby
from painmap.core.surface import Spot, Surface, joins, surface_of

if TYPE_CHECKING:
    from painmap.atlas.body import Body
    from painmap.atlas.chart import Chart

_NONE: NDArray[np.int32] = np.empty(0, np.int32)
_STRETCH = 1.25
"""Posing stretches skin a little: how much longer than at rest a distance may look on a chart."""


class Stroke:
    """A drag of the brush (value > 0) or the eraser (value 0) over one layer, one undo step.

    A cell is reached when the chart shows it, it lies within the radius, straight through space,
    of the line between two successive skin points under the pen, and its part of the body joins
    theirs. So paint never gets to the far side, nor onto a thigh behind a painted hand; where the
    pen jumps from one such part to another the line is broken. A pen beside the figure paints
    nothing, however far its circle reaches in: in the gap between the legs nobody could tell which
    of them it means.

    `values` (uint8[N]) is changed in place: a working copy, or restored by `abort`.
    """

    def __init__(
        self,
        body: Body,
        chart: Chart,
        layer: LayerKey,
        values: NDArray[np.uint8],
        *,
        value: int,
        radius_cm: float,
        length_factor: float = 1.0,
    ) -> None:
        """Take `radius_cm` in the patient's cm; a body cm is `length_factor` of them."""
        self.layer = layer
        self.value = value
        self._byte = bytes([value])
        self._values = values
        self._surface: Surface = surface_of(body, chart)
        self._radius = radius_cm / length_factor
        self._reach_px = self._radius * self._surface.px_per_cm
        self._nearby = Nearby(self._surface, self._radius)
        self._pen: tuple[float, float] | None = None
        self._at: Spot | None = None
        self._cells: list[NDArray[np.int32]] = []
        self._before: list[NDArray[np.uint8]] = []

    def extend(self, x: float, y: float) -> NDArray[np.int32]:
        """Move the pen to a point of the chart (px); return the cells that changed, unordered."""
        if self._pen is None:
            return self._move(x, y)
        x0, y0 = self._pen
        dx, dy = x - x0, y - y0
        # At most half a radius at a time, so that a fast pen stays on the skin.
        n = max(math.ceil(math.hypot(dx, dy) / max(self._reach_px / 2, 2.0)), 1)
        if n == 1:
            return self._move(x, y)
        changed = [self._move(x0 + dx * i / n, y0 + dy * i / n) for i in range(1, n + 1)]
        return np.concatenate(changed)

    def edit(self) -> LayerEdit | None:
        """Return the whole stroke as one edit, None when nothing changed."""
        if not self._cells:
            return None
        cells, before = np.concatenate(self._cells), np.concatenate(self._before)
        return layer_edit(self.layer, cells, before, self.value)

    def abort(self) -> NDArray[np.int32]:
        """Put everything back as it was; return the cells that were changed."""
        if not self._cells:
            return _NONE
        cells = np.concatenate(self._cells)
        self._values[cells] = np.concatenate(self._before)
        self._cells, self._before = [], []
        self._pen = self._at = None
        self._nearby.reset()
        return cells

    def _move(self, x: float, y: float) -> NDArray[np.int32]:
        index = self._surface.pick(x, y)
        last = self._at
        x0, y0 = self._pen or (x, y)
        self._pen = (x, y)
        if index < 0:
            self._at = None
            return _NONE
        at = last if last and last.at == index else self._surface.spot(index)
        self._at = at
        step_px = math.hypot(x - x0, y - y0)
        if last is None or self._leaps(last, at, step_px):
            last, x0, y0, step_px = at, x, y, 0.0
        reach_px = self._reach_px * _STRETCH + step_px / 2
        disc = Disc((x + x0) / 2, (y + y0) / 2, reach_px)
        return self._reach(disc, last, at)

    def _leaps(self, last: Spot, at: Spot, step_px: float) -> bool:
        """Tell whether skin that lies apart was next to each other on the chart."""
        if not joins(last.code, at.code):
            return True
        # Skin seen at 10°, the least that a chart shows, is six times as long as it looks.
        longest = max(3 * self._radius, 6 * step_px / self._surface.px_per_cm)
        return math.dist(last.point, at.point) > longest

    def _reach(self, disc: Disc, start: Spot, end: Spot) -> NDArray[np.int32]:
        """Paint the cells that come within the radius of a line through space."""
        cells = self._nearby.reach(disc, start, end, self._radius)
        if cells.size == 0:
            return _NONE
        before = self._values.take(cells)
        if self._byte in before.tobytes():
            changes = before != self.value
            cells, before = cells[changes], before[changes]
        changed = cells.astype(np.int32)
        if cells.size:
            self._values[cells] = self.value
            self._cells.append(changed)
            self._before.append(before)
        return changed
