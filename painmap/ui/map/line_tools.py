"""Lasso and border: a line that closes when the pen lifts, and whose inside fills."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from painmap.core.edits import Edit
from painmap.core.exam import paint_edit
from painmap.core.layers import LAYER_KINDS
from painmap.ui.chart.zone_paths import Place
from painmap.ui.map.tools import NO_CELLS, Drag, Press, Tool
from painmap.ui.parts import theme

_HALO = QColor(255, 255, 255, 170)
"""Under the line, which also runs over a dark ground."""

_LEAST_PX = 1.0
"""Points nearer to each other than this, in chart pixels, are one."""


class LineDrag:
    """A closed line: on the chart as it is seen, or `over_skin`, as a border is drawn."""

    keeps = False
    draws = True

    def __init__(self, press: Press, *, over_skin: bool) -> None:
        self._press, self._over_skin = press, over_skin
        self.values = press.session.exam.layer(press.layer)
        self.points: list[tuple[float, float]] = []
        self._enclosed = False

    def move(self, x: float, y: float, _pressure: float = 1.0) -> NDArray[np.int32]:
        if (
            not self.points
            or abs(x - self.points[-1][0]) + abs(y - self.points[-1][1]) >= _LEAST_PX
        ):
            self.points.append((x, y))
        return NO_CELLS

    def leave(self, x: float, y: float) -> NDArray[np.int32]:
        return self.move(x, y)

    def finish(self) -> Edit | None:
        from painmap.core.fill import cells_inside, closed_border

        press, line = self._press, np.array(self.points, np.float32)
        if len(line) < 3 or np.ptp(line, axis=0).max() < 4:
            return None
        if self._over_skin:
            cells = closed_border(press.session.atlas, press.session.body, press.chart, line)
        else:
            cells = cells_inside(press.chart, line)
        self._enclosed = cells.size > 0
        name = LAYER_KINDS[press.layer.kind].name
        verb = "Draw border" if self._over_skin else "Lasso"
        text = f"{verb} {name}" if press.code else f"Erase {name}"
        return paint_edit(press.session.exam, press.layer, cells, press.code, text)

    def abort(self) -> NDArray[np.int32]:
        self.points.clear()
        return NO_CELLS

    def hint(self) -> str:
        if self._enclosed:
            return ""
        return QCoreApplication.translate("Tools", "Draw a closed line around the zone.")

    def paint(self, painter: QPainter, place: Place) -> None:
        """The line, and dashed how it would close."""
        if len(self.points) < 2:
            return
        line = place.transform().map(QPolygonF([QPointF(x, y) for x, y in self.points]))
        colour = QColor(theme.layer_style(self._press.layer.kind, self._press.code or 1).colour)
        painter.setPen(QPen(_HALO, 4))
        painter.drawPolyline(line)
        painter.setPen(QPen(colour, 2))
        painter.drawPolyline(line)
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
        painter.drawLine(line.last(), line.first())


def start_lasso(press: Press) -> Drag:
    """A line that takes in what the chart shows inside it."""
    return LineDrag(press, over_skin=False)


def start_border(press: Press) -> Drag:
    """A line on the skin."""
    return LineDrag(press, over_skin=True)


LASSO = Tool("lasso", "Lasso", "L", "lasso", start_lasso)
BORDER = Tool("border", "Border", "P", "border", start_border)
