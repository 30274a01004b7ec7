"""The fill tool: a click takes an atom of the skin, another one its area, a third the region."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter

from painmap.core.edits import Edit
from painmap.core.exam import paint_edit
from painmap.core.fill_steps import fill_steps, next_fill
from painmap.core.layers import LAYER_KINDS
from painmap.ui.chart.zone_paths import Place
from painmap.ui.map.tools import NO_CELLS, Drag, Press, Tool


class FillDrag:
    """A click; where the pen goes before it lifts does not matter."""

    keeps = False
    draws = False

    def __init__(self, press: Press) -> None:
        self._press = press
        self.values = press.session.exam.layer(press.layer)

    def move(self, _x: float, _y: float, _pressure: float = 1.0) -> NDArray[np.int32]:
        return NO_CELLS

    def leave(self, _x: float, _y: float) -> NDArray[np.int32]:
        return NO_CELLS

    def finish(self) -> Edit | None:
        press = self._press
        if press.cell < 0:
            return None
        session, exam = press.session, press.session.exam
        steps = fill_steps(session.atlas, exam.visit.scheme, press.cell)
        values = exam.layer(press.layer)
        if not press.code and not values[steps[0]].any() and not self._again():
            return None
        cells = next_fill(steps, values, press.code)
        if cells is None:
            return None
        name = LAYER_KINDS[press.layer.kind].name
        text = f"Fill {name}" if press.code else f"Erase {name}"
        return paint_edit(exam, press.layer, cells, press.code, text)

    def abort(self) -> NDArray[np.int32]:
        return NO_CELLS

    def hint(self) -> str:
        press = self._press
        if press.cell < 0:
            return QCoreApplication.translate("Tools", "Click on the skin to fill it.")
        if press.code:
            return QCoreApplication.translate("Tools", "The whole region is filled.")
        return QCoreApplication.translate("Tools", "Nothing is painted here.")

    def paint(self, painter: QPainter, place: Place) -> None:
        pass

    def _again(self) -> bool:
        """Whether the click before was on the same spot: in the same atom."""
        press, atom = self._press, self._press.session.atlas.atom
        return press.last_cell >= 0 and bool(atom[press.last_cell] == atom[press.cell])


def start_fill(press: Press) -> Drag:
    """A click."""
    return FillDrag(press)


FILL = Tool("fill", "Fill", "F", "fill", start_fill, taps=True)
