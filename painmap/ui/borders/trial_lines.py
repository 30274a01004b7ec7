"""The borders of the trials on the charts: the one at hand with its marks, others as thin lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPainterPath

from painmap.core.borders import Border, path_of
from painmap.core.lines import Line
from painmap.core.points import Points
from painmap.core.ring import Ring, flipped
from painmap.core.trials import Trial
from painmap.ui.borders.border_drags import TapDrag
from painmap.ui.borders.border_ink import Ink
from painmap.ui.borders.border_marks import Mark, Placed, spots
from painmap.ui.borders.border_paths import chart_path, straight_path
from painmap.ui.borders.border_tool import LineDrag
from painmap.ui.borders.points_tool import PointDrag
from painmap.ui.borders.ring_levels_shown import ring_levels
from painmap.ui.borders.ring_marks import ring_marks
from painmap.ui.borders.ring_tool import RingDrag
from painmap.ui.borders.trial_choice import BORDER_TOOLS
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.map.tools import Drag, Press

if TYPE_CHECKING:
    from painmap.ui.map.canvas import Canvas

_LINE_PX = 11.0
"""How far from the line of the border at hand a press still takes it."""
_KEPT_PATHS = 64

_EVENED = 4
"""Rounds of evening out the line of a ring: its cells are 2-3 mm large, and lie 4 mm apart."""


class TrialLines(QObject):
    """An overlay of the canvas. `level_tapped(handle, QRectF)`, `landmark_tapped(QRectF)`."""

    level_tapped = Signal(int, object)
    landmark_tapped = Signal(object)

    def __init__(self, desk: TrialDesk, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._desk, self._canvas = desk, canvas
        self._cells: dict[Border, tuple[NDArray[np.int32], ...]] = {}
        self._paths: dict[tuple[int, Border], QPainterPath] = {}
        self._marks: tuple[object, list[Mark]] = (None, [])
        desk.drawn.connect(canvas.update)
        desk.changed.connect(self.forget)
        desk.changed.connect(canvas.update)

    # What is there

    @property
    def desk(self) -> TrialDesk:
        return self._desk

    @property
    def is_shown(self) -> bool:
        state = self._canvas.state
        return state.layer.kind == "allodynia" and self._desk.trial.stimulus_layer in state.shown

    @property
    def is_held(self) -> bool:
        """Whether a press can take hold of the border."""
        return self.is_shown and self._canvas.state.tool_in_hand in BORDER_TOOLS

    def marks(self) -> list[Mark]:
        """What can be taken hold of, in the order in which it is taken."""
        border, placed = self._desk.border, self._canvas.places()
        key = (border, [(id(chart), place) for chart, place in placed], self._canvas.size(),
               self._desk.session.exam.visit)  # fmt: skip
        if self._marks[0] != key:
            self._marks = (key, self._made(border, placed) if border is not None else [])
        return self._marks[1]

    def _made(self, border: Border, placed: Placed) -> list[Mark]:
        skin, session = self._desk.skin, self._desk.session
        if isinstance(border, Ring):
            room = QRectF(self._canvas.rect())
            before = [one.at for one in self._marks[1] if one.sort == "landmark"]
            near = before[0] if before and self._desk.live is not None else None
            return ring_marks(skin, border, ring_levels(session, border), placed, room, near=near)
        if isinstance(border, Points):
            return [
                Mark(sort, index, at := _seen(place, point), QRectF(at, at))
                for sort, cells in (("now", border.now), ("free", border.not_painful))
                for index, _, place, point in spots(cells, placed)
            ]
        return []

    def path(self, chart: Any, border: Border) -> QPainterPath:
        """A border on a chart, in chart pixels."""
        if isinstance(border, Points) and border == self._desk.live:
            # Ways over the skin take too long for a frame; they come when the pen lifts.
            stops = np.array((*border.now, *border.now[:1]), np.int32)
            return straight_path(chart, stops)
        key = (id(chart), border)
        if key not in self._paths:
            if len(self._paths) > _KEPT_PATHS:
                self._paths.clear()
                self._cells.clear()
            if border not in self._cells:
                self._cells[border] = path_of(self._desk.skin, border)
            rounds = _EVENED if isinstance(border, Ring) else 0
            self._paths[key] = chart_path(chart, self._cells[border], rounds=rounds)
        return self._paths[key]

    def forget(self) -> None:
        """The levels are told anew: the patient has another size, or a limb was measured."""
        self._marks = (None, [])

    # An overlay

    def paint(self, painter: QPainter, placed: list[tuple[Any, Any]]) -> None:
        if not self.is_shown or not self._desk.session.has_exam:
            return
        ink, at_hand = Ink(painter), self._desk.trial
        for trial in self._desk.trials:
            if trial.id != at_hand.id and trial.stimulus_key == at_hand.stimulus_key:
                self._paint_other(ink, trial, placed)
        border = self._desk.border
        if border is None:
            return
        for chart, place in placed:
            ink.border(self.path(chart, border), place)
        if self.is_held:
            for mark in self.marks():
                ink.mark(mark)

    def _paint_other(self, ink: Ink, trial: Trial, placed: Placed) -> None:
        if trial.border is None:
            return
        for chart, place in placed:
            path = self.path(chart, trial.border)
            if not path.isEmpty():
                ink.thin(path, place, str(trial.number), stopped=trial.stopped)

    def grab(self, press: Press, x: float, y: float, reach_px: float) -> Drag | None:
        border = self._desk.kept_border
        if border is None or not self.is_held or not press.code:
            return None
        place = next(place for chart, place in self._canvas.places() if chart is press.chart)
        point = QPointF(place.x + x * place.scale, place.y + y * place.scale)
        for mark in self.marks():
            if mark.takes(point):
                return self._drag_of(mark, border, press)
        near = self.path(press.chart, border)
        if self._canvas.state.tool_in_hand != "points" and _meets(near, x, y, reach_px / 2):
            if isinstance(border, Ring):
                return RingDrag(press, border)
            if isinstance(border, Line) and border.closed:
                return LineDrag(press, border)
        return None

    def _drag_of(self, mark: Mark, border: Border, press: Press) -> Drag:
        if isinstance(border, Ring):
            if mark.sort == "handle":
                return RingDrag(press, border, mark.index)
            if mark.sort == "flip":
                return TapDrag(press, lambda: self._desk.give(flipped(border)))
            if mark.sort == "level":
                return TapDrag(press, lambda: self.level_tapped.emit(mark.index, mark.rect))
            return TapDrag(press, lambda: self.landmark_tapped.emit(mark.rect))
        assert isinstance(border, Points)
        return PointDrag(press, border, mark.index, painful=mark.sort == "now")


def _meets(path: QPainterPath, x: float, y: float, reach: float) -> bool:
    """Whether a path, in chart pixels, runs within reach of a point."""
    return path.intersects(QRectF(x - reach, y - reach, 2 * reach, 2 * reach))


def _seen(place: Any, point: QPointF) -> QPointF:
    return QPointF(place.x + place.scale * point.x(), place.y + place.scale * point.y())
