"""The chart in a patient's hand: this visit's pain, and nothing else of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Signal

from painmap.core.layers import LayerKey
from painmap.ui.chart.chart_layout import chart_keys, subs
from painmap.ui.map.canvas import Canvas
from painmap.ui.map.map_state import MapState

if TYPE_CHECKING:
    from painmap.ui.session.session import Session


class HandCanvas(Canvas):
    """`drawn()` when the patient's strokes have become more or fewer.

    No earlier map, no outline of it, no border, no menu. Only what was drawn here is undone here.
    """

    drawn = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session, MapState())
        self.overlays.clear()
        self.strokes = 0
        self.close_up_chosen.connect(self.show_tile)

    def begin_with(self, layer: LayerKey, length_factor: float) -> None:
        """Start on the whole body, with nothing drawn here yet."""
        self.state.choose_layer(layer)
        self.state.choose_tool("brush")
        self.length_factor = length_factor
        self.strokes = 0
        self.fingers.beside_pen = False  # whoever holds it now may have no pen
        self.show_tile("whole")

    def show_tile(self, tile: str, sub: str = "") -> None:
        """Show a limb's charts, or the whole body."""
        body = self._session.body
        sub = sub or next(iter(subs(body.charts, tile)), "")
        self.state.choose_tile(tile, sub)
        self.hover(None)
        self.show_charts([body.chart(key) for key in chart_keys(body.charts, tile, sub)])
        self.show_exam()
        self.drawn.emit()

    def show_exam(self) -> None:
        if not self._session.has_exam:
            return
        pain = [key for key in self._session.exam.layers if key.kind == "pain"]
        keys = dict.fromkeys([*pain, self.state.layer])
        self.show_zones([self._zone(key) for key in keys])

    def end(self) -> None:
        edits = self._edits
        super().end()
        if self._edits > edits:
            self.strokes += 1
            self.drawn.emit()

    def undo(self) -> None:
        """Take the patient's last stroke back; what was there before is not the patient's."""
        stack = self._session.undo_stack
        if self.is_drawing:
            self.stop_drawing()
        elif self.strokes and stack.canUndo():
            self.strokes -= 1
            stack.undo()
            self.drawn.emit()

    def menu_at(self, _point: QPointF, *, painted: bool = False) -> bool:  # noqa: ARG002
        return False

    def double_tapped(self, point: QPointF, reach: float) -> bool:
        edits = self._edits
        done = super().double_tapped(point, reach)
        if self._edits > edits:
            self.strokes = max(0, self.strokes - 1)  # the first tap's dab was taken back
            self.drawn.emit()
        return done
