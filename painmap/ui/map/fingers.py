"""Fingers on the canvas: one paints or pans, two move and zoom, a palm does nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QTouchEvent

if TYPE_CHECKING:
    from painmap.ui.map.canvas_input import CanvasInput


class Fingers:
    """Takes touches for a canvas.

    `habit`, what one finger does: 'paint' until a pen is seen (`beside_pen`), for then a hand rests
    on the glass; 'always' paint; only 'pan'.
    """

    def __init__(self, canvas: CanvasInput) -> None:
        self._canvas = canvas
        self.habit, self.beside_pen = "paint", False
        self.are_down = False
        self._ignored = False
        self._pinch: tuple[QPointF, float] | None = None

    @property
    def paint(self) -> bool:
        """Whether one finger paints; else it pans."""
        return self.habit == "always" or (self.habit == "paint" and not self.beside_pen)

    def ignore(self) -> None:
        """A pen came down: what touches until all is lifted is a hand."""
        self._ignored = self.are_down
        self._pinch = None

    def take(self, event: QTouchEvent) -> None:
        """One or more fingers went down, moved or were lifted."""
        kind = event.type()
        over = kind in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
        if kind == QEvent.Type.TouchBegin:
            self._ignored = self._canvas.pen.is_near
        self.are_down = not over
        if self._ignored:
            self._ignored = not over
        elif kind == QEvent.Type.TouchCancel:
            self._canvas.stop_drawing()
            self._rest()
        else:
            self._moved(event, over=over)
            if over:
                self._rest()

    def _rest(self) -> None:
        self._pinch = None
        if self._canvas.is_panning:
            self._canvas.pan_from(None)
        self._canvas.hover(None)

    def _moved(self, event: QTouchEvent, *, over: bool) -> None:
        canvas, points = self._canvas, event.points()
        if len(points) >= 2:
            if canvas.drawn_by == "finger":
                # The first of two fingers is always a little early: that is no dab.
                canvas.stop_drawing() if canvas.drag_is_young() else canvas.interrupt()
            fewer = any(point.state() == QEventPoint.State.Released for point in points)
            self._pinched(points[0], points[1], ended=over or fewer)
            return
        at = points[0].position()
        if event.type() == QEvent.Type.TouchBegin:
            # The eraser's end of a pen that was used before is not what a finger does.
            canvas.hold_erase(bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
            if self.paint and not canvas.space_held:
                canvas.press(at, "finger")
            elif not canvas.is_second_tap(at, "finger"):
                canvas.pan_from(at)
        elif over:
            canvas.lift()
        else:
            canvas.pan_to(at)
            canvas.drag(at)

    def _pinched(self, one: QEventPoint, other: QEventPoint, *, ended: bool) -> None:
        canvas = self._canvas
        middle = (one.position() + other.position()) / 2
        apart = one.position() - other.position()
        distance = max((apart.x() ** 2 + apart.y() ** 2) ** 0.5, 1.0)
        if canvas.is_panning:
            canvas.pan_from(None)
        if self._pinch is not None:
            last_middle, last_distance = self._pinch
            canvas.zoom(distance / last_distance, middle)
            canvas.pan(middle - last_middle)
        self._pinch = None if ended else (middle, distance)
