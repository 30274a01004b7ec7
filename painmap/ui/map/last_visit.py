"""The visit before the open one, as a dashed outline over the map: looked at, never counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.amendments import standing
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.ui.chart.zone_looks import Zone, ghost_look

if TYPE_CHECKING:
    from painmap.ui.session.session import Session


class LastVisit:
    """Reads the earlier exam when it is first asked for. It belongs to one open exam."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._for = ""
        self._visit: Visit | None = None
        self._exam: Exam | None = None
        self._zones: dict[LayerKey, NDArray[np.uint8]] = {}

    @property
    def visit(self) -> Visit | None:
        """The latest visit of the patient that began before the open one."""
        now = self._session.exam.visit
        if self._for != now.id:
            before = [
                visit
                for visit in standing(self._session.store.visits(now.patient_id), now.id)
                if visit.id != now.id
                and (visit.began_at, visit.number) < (now.began_at, now.number)
            ]
            self._for, self._visit = now.id, before[-1] if before else None
            self._exam = None
            self._zones.clear()
        return self._visit

    def zone(self, layer: LayerKey) -> Zone | None:
        """The outline of what was painted then in the same layer; None where nothing was.

        Another stimulus or quality of pain is another layer, and is not shown for it. Its cells
        are the same spots of skin on every chart, and on the body of today.
        """
        visit = self.visit
        if visit is None or visit.versions.cells != self._session.exam.visit.versions.cells:
            return None
        if layer not in self._zones:
            self._zones[layer] = self._painted(visit, layer)
        values = self._zones[layer]
        if not values.any():
            return None
        return Zone(values, ghost_look((1,)), active=False, token=("ghost", visit.id, str(layer)))

    def _painted(self, visit: Visit, layer: LayerKey) -> NDArray[np.uint8]:
        if self._exam is None:
            self._exam = self._session.store.load_exam(visit.id, self._session.atlas.n_cells)
        return (self._exam.layer(layer) > 0).astype(np.uint8)
