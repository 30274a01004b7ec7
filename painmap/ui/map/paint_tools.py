"""Brush and eraser: what a press, a drag and a lift do with them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPainter

from painmap.core.differing import differing
from painmap.core.edits import Edit
from painmap.core.exam import paint_edit
from painmap.core.fill import patch_at
from painmap.core.layers import LAYER_KINDS, TENDER_POINT, LayerKey
from painmap.core.qualities import full_name
from painmap.core.stroke import Stroke
from painmap.ui.chart.zone_paths import Place
from painmap.ui.map.tools import NO_CELLS, Drag, Press, Tool
from painmap.ui.parts.core_words import shown


def layer_name(key: LayerKey) -> str:
    """The layer's name in the user's language: 'Pain', 'Pain · burning'."""
    return shown(full_name(key))


class StrokeDrag:
    """What brush and pressure have in common: a working copy, and the cells changed in it."""

    keeps = True
    draws = False

    def __init__(self, press: Press) -> None:
        self._press = press
        self.values = press.session.exam.layer(press.layer).copy()
        self._stroke: Stroke | None = None
        self._changed: list[NDArray[np.int32]] = []

    def _new_stroke(self, values: NDArray[np.uint8], code: int) -> Stroke:
        press = self._press
        return Stroke(
            press.session.body,
            press.chart,
            press.layer,
            values,
            value=code,
            radius_cm=press.radius_cm,
            length_factor=press.length_factor,
        )

    def _took(self, cells: NDArray[np.int32]) -> NDArray[np.int32]:
        if cells.size:
            self._changed.append(cells)
        return cells

    def _differing(self) -> NDArray[np.int32]:
        """The cells that are not as the exam has them, rising."""
        return differing(self.values, self._press.session.exam.layer(self._press.layer))

    def finish(self) -> Edit | None:
        press = self._press
        if not self._changed:
            return None
        cells = self._differing()
        verb = "Paint" if press.code else "Erase"
        text = f"{verb} {LAYER_KINDS[press.layer.kind].name}"
        return paint_edit(press.session.exam, press.layer, cells, self.values.take(cells), text)

    def abort(self) -> NDArray[np.int32]:
        if not self._changed:
            return NO_CELLS
        cells = self._differing()
        self.values[cells] = self._press.session.exam.layer(self._press.layer)[cells]
        self._changed.clear()
        return cells

    def hint(self) -> str:
        return ""

    def paint(self, painter: QPainter, place: Place) -> None:
        pass


class BrushDrag(StrokeDrag):
    """Painting, or erasing with code 0. Out of the window the stroke is broken."""

    def move(self, x: float, y: float, _pressure: float = 1.0) -> NDArray[np.int32]:
        if self._stroke is None:
            self._stroke = self._new_stroke(self.values, self._press.code)
        return self._took(self._stroke.extend(x, y))

    def leave(self, x: float, y: float) -> NDArray[np.int32]:
        if self._stroke is None:
            return NO_CELLS
        cells = self.move(x, y)
        self._stroke = None
        return cells


class PressureDrag(StrokeDrag):
    """A pen whose pressure sets the intensity: where it passes twice the stronger one stays."""

    def __init__(self, press: Press) -> None:
        super().__init__(press)
        self._levels = np.zeros(self.values.size, np.uint8)
        self._reached = np.zeros(self.values.size, np.uint8)
        self._code, self._at = 0, (0.0, 0.0)

    def move(self, x: float, y: float, pressure: float = 1.0) -> NDArray[np.int32]:
        assert self._press.rate is not None
        code = self._press.rate(pressure)
        if self._stroke is None or code != self._code:
            joined, self._code = self._stroke is not None, code
            self._reached[:] = 0
            self._stroke = self._new_stroke(self._reached, 1)
            if joined:  # from where the pen was, or there would be a gap
                self._paint(self._stroke.extend(*self._at))
        self._at = (x, y)
        return self._paint(self._stroke.extend(x, y))

    def leave(self, _x: float, _y: float) -> NDArray[np.int32]:
        self._stroke = None
        return NO_CELLS

    def _paint(self, cells: NDArray[np.int32]) -> NDArray[np.int32]:
        cells = cells[self._levels[cells] < self._code]
        self._levels[cells] = self._code
        self.values[cells] = self._code
        return self._took(cells)


class PointDrag(StrokeDrag):
    """A tender point: a disc of skin where the press is. On one that is there it takes it away."""

    def __init__(self, press: Press) -> None:
        super().__init__(press)
        self._set = False

    def move(self, x: float, y: float, _pressure: float = 1.0) -> NDArray[np.int32]:
        press = self._press
        if self._set:
            return NO_CELLS
        self._set = True
        if press.cell >= 0 and self.values[press.cell] == press.code:
            gone = patch_at(press.session.atlas, self.values, press.cell)
            self.values[gone] = 0
            return self._took(gone)
        return self._took(self._new_stroke(self.values, press.code).extend(x, y))

    def leave(self, _x: float, _y: float) -> NDArray[np.int32]:
        return NO_CELLS


def start_brush(press: Press) -> Drag:
    """A stroke; with a pen that rates, of many intensities; a point where points are set."""
    if press.layer.kind == "tender" and press.code == TENDER_POINT:
        return PointDrag(press)
    return PressureDrag(press) if press.rate is not None and press.code else BrushDrag(press)


BRUSH = Tool("brush", "Brush", "B", "brush", start_brush, sized=True)
ERASER = Tool("erase", "Erase", "E", "erase", start_brush, sized=True)
