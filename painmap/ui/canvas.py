"""The canvas of the Map: charts that are painted on, the brush's circle, the line being drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from painmap.core.authors import with_authors
from painmap.core.edits import Edit, LayerEdit
from painmap.core.layers import LayerKey
from painmap.ui import theme
from painmap.ui.canvas_input import CanvasInput
from painmap.ui.chart_painting import Place
from painmap.ui.map_state import MapState
from painmap.ui.paint_tools import BrushDrag, Drag, LineDrag
from painmap.ui.region_lines import region_lines
from painmap.ui.zone_looks import Zone, layer_look

if TYPE_CHECKING:
    from painmap.ui.session import Session


class Canvas(CanvasInput):
    """Paints on the open exam with the chosen tool. One drag is one edit, pushed at pen-up.

    `stroked(LayerKey, cells, values)` while painting: what the layer holds now at changed cells.
    `stroke_ended()` at pen-up and when a stroke is given up. `pointed(cell)` under the pen, or -1.
    `menu_requested(cell, QPoint)` for the patch there; `limb_chosen(chart, cell)` by a double tap.
    """

    stroked = Signal(object, object, object)
    stroke_ended = Signal()
    pointed = Signal(int)
    limb_chosen = Signal(object, int)
    menu_requested = Signal(int, object)

    def __init__(self, session: Session, state: MapState) -> None:
        super().__init__()
        self.init_input()
        self._session, self.state = session, state
        self._drag: Drag | None = None
        self._drag_place = Place(0, 0, 1)
        self._at: QPointF | None = None
        self._revisions: dict[LayerKey, int] = {}
        self.length_factor = 1.0
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAccessibleName(self.tr("Body chart"))
        state.layer_changed.connect(self.show_exam)
        state.shown_changed.connect(self.show_exam)
        state.size_changed.connect(self._show_cursor)
        session.edited.connect(self._on_edited)

    # The exam's layers as zones

    def show_exam(self) -> None:
        """Show the open exam's layers as the state asks for."""
        if not self._session.has_exam:
            self.show_zones([])
            return
        exam, active = self._session.exam, self.state.layer
        self.regions = self._region_lines()
        keys = [
            key
            for key in self.state.listed
            if key in self.state.shown and (key in exam.layers or key == active)
        ]
        self.show_zones([self._zone(key, exam.layer(key)) for key in keys])

    def _region_lines(self) -> dict[str, QPainterPath]:
        if not self.state.region_lines:
            return {}
        scheme = self._session.exam.visit.scheme
        areas = self._session.atlas.area_of_cell(scheme)
        return {chart.info.key: region_lines(chart, scheme, areas) for chart in self.charts}

    def _zone(self, key: LayerKey, values: NDArray[np.uint8]) -> Zone:
        drawn = self._drag is not None and key == self.state.layer
        token = None if drawn else (str(key), self._revisions.get(key, 0))
        return Zone(values, layer_look(key.kind), key == self.state.layer, token)

    def _on_edited(self, edit: Edit) -> None:
        parts = [part for part in edit.parts if isinstance(part, LayerEdit)]
        for part in parts:
            self._revisions[part.layer] = self._revisions.get(part.layer, 0) + 1
        if parts:
            self.state.list_layers([part.layer for part in parts])
            self.show_exam()

    # Drags

    def begin(self, point: QPointF, *, erase: bool) -> bool:
        found = self.chart_at(point)
        if found is None or not self._session.has_exam or self._session.read_only:
            return False
        chart, self._drag_place = found
        state, layer = self.state, self.state.layer
        erasing = erase or state.tool == "erase"
        if state.tool in ("lasso", "border") and not erase:
            self._drag = LineDrag(
                self._session, chart, layer, code=state.value, over_skin=state.tool == "border"
            )
        else:
            self._drag = BrushDrag(
                self._session,
                chart,
                layer,
                code=0 if erasing else state.value,
                radius_cm=state.diameter_cm / 2,
                length_factor=self.length_factor,
            )
        self.zones = [
            self._zone(layer, self._drag.values) if zone.active else zone for zone in self.zones
        ]
        self.go_on(point)
        return True

    def go_on(self, point: QPointF) -> None:
        drag, place = self._drag, self._drag_place
        if drag is None:
            return
        cells = drag.move((point.x() - place.x) / place.scale, (point.y() - place.y) / place.scale)
        if cells.size:
            self.repaint_cells(cells)
            self.stroked.emit(self.state.layer, cells, drag.values[cells])
        if isinstance(drag, LineDrag):
            self.update()

    def end(self) -> None:
        drag, self._drag = self._drag, None
        if drag is None:
            return
        edit = drag.finish()
        if edit is None:
            self.show_exam()
        else:
            edit = with_authors(self._session.exam, edit)
        self._session.push(edit)
        self.stroke_ended.emit()

    def give_up(self) -> None:
        drag, self._drag = self._drag, None
        if drag is not None:
            cells = drag.abort()
            self.stroked.emit(self.state.layer, cells, drag.values[cells])
            self.show_exam()
            self.stroke_ended.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double tap on Whole goes to the limb; the first tap's dab is taken back."""
        found = self.chart_at(event.position())
        if found is None or self.state.tile != "whole":
            self.mousePressEvent(event)
            return
        chart, place = found
        cell = self.cell_at(chart, place, event.position())
        if cell >= 0:
            self.limb_chosen.emit(chart, cell)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Right-click, or a pen held still: what can be done with the patch there."""
        self.stop_drawing()
        point = QPointF(event.pos())
        found = self.chart_at(point)
        cell = -1 if found is None else self.cell_at(*found, point)
        if cell >= 0 and self._session.has_exam and not self._session.read_only:
            self.menu_requested.emit(cell, event.globalPos())

    # The pen

    def hover(self, point: QPointF | None) -> None:
        """Draw the brush's circle at a point, and tell what lies under it."""
        old = self._cursor_rect()
        self._at = point
        self.update(old.united(self._cursor_rect()).toAlignedRect())
        found = None if point is None else self.chart_at(point)
        cell = -1 if found is None or point is None else self.cell_at(*found, point)
        self.pointed.emit(cell)

    def cell_at(self, chart: Any, place: Place, point: QPointF) -> int:
        return int(
            chart.pick((point.x() - place.x) / place.scale, (point.y() - place.y) / place.scale)
        )

    def _radius(self) -> float:
        """The brush's radius in pixels of the widget."""
        if self.state.tool in ("lasso", "border"):
            return 4.0
        charts = self.places()
        if not charts:
            return 4.0
        chart, place = charts[0]
        return self.state.diameter_cm / 2 / self.length_factor * place.units_per_cm(chart)

    def _cursor_rect(self) -> QRectF:
        if self._at is None:
            return QRectF()
        reach = self._radius() + 3
        return QRectF(self._at.x() - reach, self._at.y() - reach, 2 * reach, 2 * reach)

    def _show_cursor(self) -> None:
        self.update()

    def paint_overlay(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme.current()
        if isinstance(self._drag, LineDrag) and len(self._drag.points) > 1:
            line = self._drag_place.transform().map(
                QPolygonF([QPointF(x, y) for x, y in self._drag.points])
            )
            colour = QColor(theme.layer_style(self.state.layer.kind, self.state.value).colour)
            painter.setPen(QPen(colour, 2))
            painter.drawPolyline(line)
            painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
            painter.drawLine(line.last(), line.first())
        if self._at is not None and self._panning is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            figure = self.chart_at(self._at) is not None
            ink = now.text if figure else now.text_2
            for name, width in ((now.canvas, 3.0), (ink, 1.2)):
                painter.setPen(QPen(QColor(name), width))
                painter.drawEllipse(self._at, self._radius(), self._radius())
            painter.drawPoint(self._at)
