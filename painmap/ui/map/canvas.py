"""The canvas of the Map: charts that are painted on, the brush's circle, the line being drawn."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QResizeEvent

from painmap.core.carried import carried_key, carried_layers, confirm, rubbed_out
from painmap.core.locks import is_locked
from painmap.ui.borders.trial_choice import BORDER_TOOLS
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.borders.trial_lines import TrialLines
from painmap.ui.chart.chart_painting import Place
from painmap.ui.chart.chart_window import Window
from painmap.ui.chart.going import close_up
from painmap.ui.map.canvas_cursor import SMALL, cursor_rect, paint_cursor
from painmap.ui.map.drawing import Drawing, on_chart, take_back
from painmap.ui.map.layer_view import LayerView
from painmap.ui.map.map_state import MapState
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.map.stimulus_marks import StimulusMarks
from painmap.ui.map.toolbox import tool_of
from painmap.ui.map.tools import Drag, Overlay, Press, Tool

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from painmap.ui.session.session import Session

_HANDLE_PX = 22.0
"""How far from a handle a press still takes it, in logical pixels."""


class Canvas(LayerView):
    """Paints on the open exam with the chosen tool. One drag is one edit, pushed at pen-up.

    `stroked(LayerKey, cells, values)` while painting: what the layer holds now at changed cells.
    `stroke_ended()` at pen-up and when a stroke is given up. `pointed(cell)` under the pen, or -1.
    `menu_requested(cell, QPoint)` for the patch there; `close_up_chosen(tile, sub)` by a double
    tap; `hinted(str)` when the user might do something else.
    """

    stroked = Signal(object, object, object)
    stroke_ended = Signal()
    pointed = Signal(int)
    close_up_chosen = Signal(str, str)
    menu_requested = Signal(int, object)
    hinted = Signal(str)

    def __init__(self, session: Session, state: MapState, desk: TrialDesk | None = None) -> None:
        super().__init__()
        self.init_input()
        self._edits, self._dab, self._brought = 0, -1, -1
        session.edited.connect(self._count_edit)  # first: others end a stroke at an edit
        self.init_layers(session, state, desk or TrialDesk(session, state, self))
        self.lines = TrialLines(self.desk, self)
        self.overlays: list[Overlay] = [StimulusMarks(self), self.lines]
        self._drawing: Drawing | None = None
        self._layer = state.layer
        self._at: QPointF | None = None
        self._last_cells: dict[str, int] = {}
        self._radius_of: tuple[object, float, float] = (None, 0.0, 0.0)
        self.length_factor = 1.0
        self._show_pointer()
        self.setAccessibleName(self.tr("Body chart"))
        for changed in (state.size_changed, state.tool_changed):
            changed.connect(self._forget_radius)
            changed.connect(self.update)
        session.visit_opened.connect(self._show_pointer)
        session.visit_changed.connect(self._show_pointer)
        self.desk.hinted.connect(self.hinted)

    @property
    def _only_looks(self) -> bool:
        return self._session.has_exam and self._session.read_only

    def _show_pointer(self) -> None:
        """A signed visit has no circle of a brush, but an arrow."""
        super()._show_pointer()
        if self._only_looks and not self.is_panning and not self.space_held:
            self.setCursor(Qt.CursorShape.ArrowCursor)

    # Drags

    def begin(self, point: QPointF, pressure: float | None = None) -> bool:
        if not self._session.has_exam or not self.charts:
            return False
        if self._session.read_only:
            signed = self.tr("This visit is signed. It can only be looked at.")
            looked_at = self.tr("You may look at this visit, not change it.")
            self.hinted.emit(signed if self._session.exam.visit.is_signed else looked_at)
            return False
        if is_locked(self._session.exam, self.state.layer):
            text = self.tr("{0} is locked. Unlock it under ⋯ in its row.")
            self.hinted.emit(text.format(layer_name(self.state.layer)))
            return False
        if self.state.erases and self._draws_borders():
            text = self.tr("A border is not erased: draw it anew, or delete its trial under ⋯.")
            self.hinted.emit(text)
            return False
        self._brought = -1
        if self.state.erases and not self._session.in_patients_hand:
            # An eraser needs paint of today under it; a brush brings it in with the stroke.
            carried = confirm(self._session.exam, [self.state.layer])
            self._session.push(carried)
            self._brought = -1 if carried is None else self._edits
        self.hide_zones(hidden=False)
        self.desk.take_up(self.state.tool_in_hand)
        self.state.show_layer(self.state.layer, shown=True)
        self._layer = self.state.layer
        start = partial(self._start, tool_of(self.state.tool_in_hand), self._rating(pressure))
        self._drawing = Drawing(start, self.places(), point)
        self.go_on(point, 1.0 if pressure is None else pressure)
        return True

    def _draws_borders(self) -> bool:
        allodynia = self.state.layer.kind == "allodynia"
        return allodynia and self.state.tool_in_hand in BORDER_TOOLS

    def _rating(self, pressure: float | None) -> Callable[[float], int] | None:
        rates = self.state.pressure_rates and self._layer.kind == "pain"
        return intensity_of if rates and pressure is not None else None

    def _start(
        self,
        tool: Tool,
        rate: Callable[[float], int] | None,
        chart: Any,
        place: Place,
        point: QPointF,
    ) -> Drag:
        """The drag of a handle under the press, else of the tool."""
        cell = self.cell_at(chart, place, point)
        press = Press(
            self._session,
            chart,
            self._layer,
            code=0 if self.state.erases else self.state.value,
            radius_cm=self.state.diameter_cm / 2,
            length_factor=self.length_factor,
            cell=cell,
            last_cell=self._last_cells.get(tool.key, -1),
            rate=rate,
            desk=self.desk,
        )
        x, y = on_chart(place, point)
        for overlay in reversed(self.overlays):
            drag = overlay.grab(press, x, y, _HANDLE_PX / place.scale)
            if drag is not None:
                return drag
        self._last_cells = {tool.key: cell}
        return tool.start(press)

    def go_on(self, point: QPointF, pressure: float = 1.0) -> None:
        drawing = self._drawing
        if drawing is None:
            return
        cells = drawing.move(point, pressure, self.places(), QRectF(self.rect()))
        drag = drawing.drag
        shown = getattr(drag, "shown", drag.values)
        if self._live is None or shown is not self._live[1]:
            self.show_live(self._layer, shown)
        if cells.size:
            self.repaint_cells(cells)
            self.stroked.emit(self._layer, cells, drag.values[cells])
        if drag.draws:
            self.update()

    def end(self) -> None:
        drag = self._let_go()
        if drag is None:
            return
        edit = drag.finish()
        self._dab = -1
        if edit is not None and self._put_back():
            edit = rubbed_out(self._session.exam, self._layer, drag.values, edit)
        if edit is None:
            self._put_back()
            self.show_exam()
            if drag.hint():
                self.hinted.emit(drag.hint())
        else:
            edits = self._edits
            self._session.push(edit)
            if self._edits > edits:
                self._dab = self._edits
            else:  # the visit was signed while it was drawn
                self.show_exam()
        self.stroke_ended.emit()

    def give_up(self) -> None:
        drag = self._let_go()
        if drag is not None:
            cells = drag.abort()
            self.stroked.emit(self._layer, cells, drag.values[cells])
            self._put_back()
            self.show_exam()
            self.stroke_ended.emit()

    def _put_back(self) -> bool:
        """What was carried forward and confirmed for an eraser waits again; whether any was."""
        brought = self._brought == self._edits
        if brought:
            take_back(self._session.undo_stack)
        self._brought = -1
        return brought

    def _count_edit(self) -> None:
        self._edits += 1

    def _let_go(self) -> Drag | None:
        drawing, self._drawing, self._live = self._drawing, None, None
        return drawing.drag if drawing is not None else None

    def drag_counts(self) -> bool:
        return self._drawing is not None and self._drawing.drag.keeps

    # Other presses

    def double_tapped(self, point: QPointF, reach: float) -> bool:
        """Open the close-up of what is there; the first tap's dab is taken back."""
        if not self._session.has_exam or tool_of(self.state.tool_in_hand).taps:
            return False
        cell = self._cell_near(point, reach)
        session = self._session
        target = close_up(session.atlas, session.body.charts, cell) if cell >= 0 else None
        if target is None or target == (self.state.tile, self.state.sub):
            return False
        if self._dab == self._edits:
            take_back(session.undo_stack)
        self.close_up_chosen.emit(*target)
        return True

    def _cell_near(self, point: QPointF, reach: float) -> int:
        """The cell under a point, or in one of eight directions: hands and feet are small."""
        sides = (-reach, 0.0, reach)
        around = sorted((abs(x) + abs(y), x, y) for x in sides for y in sides)
        for _, x, y in around:
            near = point + QPointF(x, y)
            found = self.chart_at(near)
            cell = -1 if found is None else self.cell_at(*found, near)
            if cell >= 0:
                return cell
        return -1

    def menu_at(self, point: QPointF, *, painted: bool = False) -> bool:
        if not self._session.has_exam or self._session.read_only:
            return False
        found = self.chart_at(point)
        cell = -1 if found is None else self.cell_at(*found, point)
        exam = self._session.exam
        carried = [exam.layer(carried_key(key)) for key in carried_layers(exam)]
        layers = [*exam.layers.values(), *carried]
        if cell < 0 or (painted and not any(values[cell] for values in layers)):
            return False
        self.stop_drawing()
        self.pan_from(None)
        self.menu_requested.emit(cell, self.mapToGlobal(point.toPoint()))
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Right-click: what can be done with the patch there."""
        if not self.is_drawing:
            self.menu_at(QPointF(event.pos()))

    def hold_erase(self, held: bool, *, rub: bool = False) -> None:
        self.state.hold_erase(held, rub=rub)

    def resize_tool(self, factor: float) -> None:
        """Make the brush smaller or larger."""
        self.state.choose_size(self.state.diameter_cm * factor)

    # What moves the charts under a drag

    def show_charts(self, charts: Sequence[Any], window: Window | None = None) -> None:
        self.interrupt()
        super().show_charts(charts, window)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.interrupt()
        super().resizeEvent(event)

    # The pointer

    def hover(self, point: QPointF | None) -> None:
        """Draw the brush's circle at a point, and tell what lies under it."""
        radius = self._radius()
        old = cursor_rect(self._at, radius)
        self._at = point
        self.ask_for(old.united(cursor_rect(point, radius)).toAlignedRect() & self.rect())
        found = None if point is None else self.chart_at(point)
        cell = -1 if found is None or point is None else self.cell_at(*found, point)
        self.pointed.emit(cell)

    def cell_at(self, chart: Any, place: Place, point: QPointF) -> int:
        """The cell of a chart under a point of the widget, -1 beside the figure."""
        return int(chart.pick(*on_chart(place, point)))

    def _radius(self) -> float:
        """The brush's radius in pixels of the widget; every event asks."""
        charts, (known, factor, radius) = self.places(), self._radius_of
        if charts is known and factor == self.length_factor:
            return radius
        radius = SMALL
        if charts and tool_of(self.state.tool_in_hand).sized:
            chart, place = charts[0]
            radius = self.state.diameter_cm / 2 / self.length_factor * place.units_per_cm(chart)
        self._radius_of = charts, self.length_factor, radius
        return radius

    def _forget_radius(self) -> None:
        self._radius_of = (None, 0.0, 0.0)

    def paint_overlay(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        placed = self.places()
        for overlay in self.overlays:
            overlay.paint(painter, placed)
        place = self._drawing.place(placed) if self._drawing is not None else None
        if self._drawing is not None and place is not None:
            self._drawing.drag.paint(painter, place)
        moves = self.is_panning or self.space_held
        if self._at is not None and not moves and not self._only_looks:
            paint_cursor(
                painter,
                self._at,
                self._radius(),
                on_figure=self.chart_at(self._at) is not None,
                erases=self.state.erases,
            )


def intensity_of(pressure: float) -> int:
    """1-10 for a pen's pressure of 0-1."""
    return min(max(round(10 * pressure), 1), 10)
