"""The open exam's layers as zones on charts, the active one in the state of the stroke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from numpy import uint8
from numpy.typing import NDArray
from PySide6.QtGui import QPainterPath

from painmap.core.carried import carried_key, carried_layers, layer_of
from painmap.core.edits import Edit, LayerEdit
from painmap.core.layers import LayerKey
from painmap.ui.chart.region_lines import region_lines
from painmap.ui.chart.zone_looks import Zone, banded_look, carried_look, faded, layer_look
from painmap.ui.map.canvas_input import CanvasInput
from painmap.ui.map.last_visit import LastVisit
from painmap.ui.map.map_state import MapState

if TYPE_CHECKING:
    from painmap.ui.borders.trial_desk import TrialDesk
    from painmap.ui.session.session import Session


class LayerView(CanvasInput):
    """Shows what the state asks for. `live` are the values of a layer that is being drawn."""

    def init_layers(self, session: Session, state: MapState, desk: TrialDesk) -> None:
        """Call once, after the widget is made."""
        self._session, self.state, self.desk = session, state, desk
        self.last_visit = LastVisit(session)
        self._live: tuple[LayerKey, NDArray[uint8]] | None = None
        self._hidden = False
        self._outlined: LayerKey | None = None
        self._revisions: dict[LayerKey, int] = {}
        state.layer_changed.connect(self._show_other_layer)
        state.shown_changed.connect(self.show_exam)
        session.edited.connect(self._on_edited)
        state.tool_changed.connect(self._show_other_outline)
        desk.changed.connect(self._show_other_outline)

    def show_exam(self) -> None:
        """Show the open exam's layers as the state asks for."""
        if not self._session.has_exam or self._hidden:
            self.show_zones([])
            return
        exam, active = self._session.exam, self.state.layer
        self.regions = self._region_lines()
        keys = [
            key
            for key in self.state.listed
            if key in self.state.shown and (key in exam.layers or key == active)
        ]
        carried = carried_layers(exam)
        waiting = [
            self._carried_zone(key)
            for key in self.state.listed
            if key in carried and key in self.state.shown
        ]
        self._outlined = self.desk.layer_at_hand
        ghost = self.last_visit.zone(self._outlined) if self.state.ghost else None
        self.show_zones([*waiting, *map(self._zone, keys), *([ghost] if ghost else [])])

    def show_live(self, layer: LayerKey, values: NDArray[uint8]) -> None:
        """From now on show a layer with these values, which change while it is drawn."""
        self._live = (layer, values)
        self.zones = [self._zone(layer) if zone.active else zone for zone in self.zones]

    def _region_lines(self) -> dict[str, QPainterPath]:
        if not self.state.region_lines:
            return {}
        scheme = self._session.exam.visit.scheme
        areas = self._session.atlas.area_of_cell(scheme)
        return {chart.info.key: region_lines(chart, scheme, areas) for chart in self.charts}

    def _zone(self, key: LayerKey) -> Zone:
        look, active = layer_look(key.kind, key.quality), key == self.state.layer
        banded = active and key.kind == "allodynia" and bool(key.quality)
        if banded:
            look = banded_look()
        opacity = self.state.opacity_of(key)
        look = faded(look, opacity)
        if self._live is not None and self._live[0] == key:
            return Zone(self._live[1], look, active, None)
        values = self.desk.codes(key) if banded else self._session.exam.layer(key)
        return Zone(values, look, active, (str(key), self._revisions.get(key, 0), banded, opacity))

    def _carried_zone(self, layer: LayerKey) -> Zone:
        """What waits to be confirmed: lighter, never the active one."""
        key, look = carried_key(layer), carried_look(layer.kind, layer.quality)
        token = (str(key), self._revisions.get(key, 0))
        return Zone(self._session.exam.layer(key), look, active=False, token=token)

    def _on_edited(self, edit: Edit) -> None:
        layers = [part.layer for part in edit.parts if isinstance(part, LayerEdit)]
        if self._live is not None and self._live[0] in layers:
            self.stop_drawing()  # its working copy is out of date
        for layer in layers:
            self._revisions[layer] = self._revisions.get(layer, 0) + 1
        if layers:
            self.state.list_layers([*map(layer_of, layers)])
            self.show_exam()

    def _show_other_layer(self) -> None:
        self.interrupt()
        self.show_exam()

    def _show_other_outline(self) -> None:
        """Another stimulus or tool is at hand: the last visit's outline is of another layer."""
        shown = self.state.ghost and self._session.has_exam
        if shown and self.desk.layer_at_hand != self._outlined:
            self.show_exam()

    def hide_zones(self, *, hidden: bool) -> None:
        """Show the bare figures for a moment."""
        if hidden != self._hidden:
            self._hidden = hidden
            self.show_exam()
