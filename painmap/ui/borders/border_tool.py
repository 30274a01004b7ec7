"""The border tool: a line on the skin; of allodynia it is the border of the trial at hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from painmap.core.borders import Border, drag, ticked
from painmap.core.edits import Edit
from painmap.core.fill import drawn_stroke
from painmap.core.lines import Line
from painmap.core.reshaping import continued
from painmap.core.skin import Skin
from painmap.ui.borders.border_drags import BorderDrag, cell_near, tr
from painmap.ui.chart.zone_paths import Place
from painmap.ui.map import line_tools
from painmap.ui.map.tools import NO_CELLS, Drag, Press
from painmap.ui.parts import theme

_TAP_PX = 4.0
_CLOSES = 0.2
"""A line whose ends are nearer than this share of its length is a closed one."""


class NewLine(BorderDrag):
    """A line, or a tap that tells the painful side. An open line is gone on with."""

    keeps = False

    def __init__(self, press: Press) -> None:
        super().__init__(press)
        self.points: list[tuple[float, float]] = []

    def move(self, x: float, y: float, _pressure: float = 1.0) -> NDArray[np.int32]:
        if not self.points or max(abs(x - self.points[-1][0]), abs(y - self.points[-1][1])) >= 0.7:
            self.points.append((x, y))
        return NO_CELLS

    def finish(self) -> Edit | None:
        line = np.array(self.points, np.float32)
        if line.size and np.ptp(line, axis=0).max() < _TAP_PX:
            self._border = self._ticked()
        elif len(line) > 1:
            self._border = self._drawn(line)
        return super().finish()

    def _ticked(self) -> Border | None:
        kept = self._desk.kept_border
        cell = int(self._press.chart.pick(*self.points[0]))
        if cell < 0 or kept is None:
            self._hint = tr("Draw the border as a line. Then tap on the painful side.")
            return None
        return ticked(self._desk.skin, kept, cell)

    def _drawn(self, line: NDArray[np.float32]) -> Border | None:
        press, skin = self._press, self._desk.skin
        stroke = tuple(drawn_stroke(press.session.body, press.chart, line).tolist())
        if len(stroke) < 2:
            self._hint = tr("Draw the border on the skin.")
            return None
        kept = self._desk.kept_border
        if isinstance(kept, Line) and not kept.closed:
            return _closing(skin, continued(kept, _joining(skin, kept, stroke)))
        return _closing(skin, Line((stroke,), closed=False))

    def paint(self, painter: QPainter, place: Place) -> None:
        if len(self.points) < 2:
            return
        line = place.transform().map(QPolygonF([QPointF(x, y) for x, y in self.points]))
        colour = QColor(theme.layer_style("allodynia").colour)
        pen = QPen(colour, 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(line)


class LineDrag(BorderDrag):
    """A stretch of a line that is drawn already; the zone follows when the pen lifts."""

    def __init__(self, press: Press, line: Line) -> None:
        super().__init__(press)
        self._line, self._start = line, -1

    def move(self, x: float, y: float, _pressure: float = 1.0) -> NDArray[np.int32]:
        cell = cell_near(self._press.chart, x, y)
        if self._start < 0:
            self._start = cell
        elif cell >= 0 and cell != self._start:
            self._border = drag(self._desk.skin, self._line, self._start, cell)
            self._desk.show_border(self._border)
        return NO_CELLS


def _closing(skin: Skin, line: Line) -> Line:
    """The line, closed where its ends have come near each other."""
    points = skin.points[line.stops]
    length = float(np.linalg.norm(np.diff(points, axis=0), axis=1).sum())
    gap = float(np.linalg.norm(points[-1] - points[0]))
    return replace(line, closed=gap <= _CLOSES * length)


def _joining(skin: Skin, line: Line, stroke: tuple[int, ...]) -> tuple[int, ...]:
    """A stroke turned so that it begins where the line ends, whichever way it was drawn."""
    last, ends = skin.points[line.stops[-1]], skin.points[[stroke[0], stroke[-1]]]
    far = np.linalg.norm(ends - last, axis=1)
    return stroke if far[0] <= far[1] else stroke[::-1]


def start_border(press: Press) -> Drag:
    """Of allodynia the border of the trial at hand, of other layers a line that fills."""
    if press.layer.kind == "allodynia":
        return NewLine(press)
    return line_tools.start_border(press)


BORDER = replace(line_tools.BORDER, start=start_border)
