"""Areas and layers counted while the pen moves, by the rule that `counts` tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from painmap.atlas.scale import PatientScale
from painmap.core.area_states import AreaCount, area_state, examined_mark
from painmap.core.count_settings import CountSettings
from painmap.core.cover import AreaSums, Cover
from painmap.core.edits import Edit, LayerEdit
from painmap.core.findings import FindingKey, Json, area_key
from painmap.core.layers import LayerKey
from painmap.core.runs import Runs

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body
    from painmap.atlas.scheme import Area

Change = tuple[LayerKey, NDArray[np.int32] | Runs, NDArray[np.uint8]]
"""Cells of a layer, each once, and what they hold now: one value each or one for all."""


@dataclass(frozen=True, slots=True)
class LayerTotal:
    """What is painted of one layer on the whole body, in the patient's cm²."""

    layer: LayerKey
    cm2: float
    percent_of_skin: float


class Counter:
    """Areas and layers in cm², kept up to date from the cells that change.

    Telling it the same change twice does no harm: it remembers what is painted. A stroke is told
    as it grows, the finished edit once more by whoever listens to the exam.
    """

    def __init__(
        self, atlas: Atlas, body: Body, scale: PatientScale, settings: CountSettings
    ) -> None:
        self.settings = settings
        self.scale = scale
        self._scheme = atlas.schemes[settings.scheme]
        self._area_of_cell = atlas.area_of_cell(settings.scheme)
        self._body = body
        self._cm2: dict[LayerKey, NDArray[np.float64]] = {}
        self._waiting: list[Change] = []
        self._sums = AreaSums(self._area_of_cell, body.area_cm2, len(self._scheme.areas))
        self._counting = Cover(atlas, body, settings.scheme, self._sums)
        self._other = Cover(atlas, body, settings.scheme, self._sums)

    def fill(self, layers: Mapping[LayerKey, NDArray[np.uint8]]) -> None:
        """Take in all that an exam has painted, once, before anything else."""
        for cover, counting in ((self._counting, True), (self._other, False)):
            zones = {
                key: values > 0
                for key, values in layers.items()
                if (key.kind in self.settings.layers) is counting
            }
            self._cm2 |= cover.fill(zones)

    def update(self, layer: LayerKey, cells: NDArray[np.int32], after: ArrayLike) -> None:
        """Take in that cells (each once) of a layer now hold `after`: one value each or for all.

        They are counted when somebody asks, all that came since the last time at once.
        """
        self._waiting.append((layer, cells, np.asarray(after, np.uint8)))

    def update_edit(self, edit: Edit) -> None:
        """Take in an edit that was applied to the exam."""
        for part in edit.parts:
            if isinstance(part, LayerEdit) and not part.layer.is_hidden:
                self._waiting.append((part.layer, part.cells, part.after))

    def absorb(self) -> None:
        """Sum and join what came so far, so that little is left to do when somebody asks."""
        self._count_waiting()
        for cover in (self._counting, self._other):
            cover.absorb()

    def _count_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for layer, group in groupby(waiting, key=lambda change: change[0]):
            changes = [(cells, after) for _, cells, after in group]
            if len(changes) == 1:
                self._count(layer, *changes[0])
                continue
            parts = [
                (each.places() if isinstance(each, Runs) else each, after)
                for each, after in changes
            ]
            cells = np.concatenate([each for each, _ in parts])
            after = np.concatenate([np.broadcast_to(value, each.shape) for each, value in parts])
            # A cell that came more than once holds what it got last.
            _, from_end = np.unique(cells[::-1], return_index=True)
            last = cells.size - 1 - from_end
            self._count(layer, cells[last], after[last])

    def _count(
        self, layer: LayerKey, changed: NDArray[np.integer] | Runs, after: NDArray[np.uint8]
    ) -> None:
        if layer not in self._cm2:
            self._cm2[layer] = np.zeros(len(self._scheme.areas))
        runs = changed if isinstance(changed, Runs) else None
        cells = changed.places() if isinstance(changed, Runs) else changed.astype(np.intp)
        cover = self._counting if layer.kind in self.settings.layers else self._other
        self._cm2[layer] += cover.update(layer, cells, after > 0, runs)

    def totals(self, *, newest: bool = True) -> tuple[LayerTotal, ...]:
        """Return what each layer holds, every layer that was ever painted, in the layers' order.

        Without the `newest`, as it was when this was last asked for or absorbed.
        """
        if newest:
            self._count_waiting()
        body_cm2 = [(key, float(cm2.sum())) for key, cm2 in sorted(self._cm2.items())]
        return tuple(
            LayerTotal(key, cm2 * self.scale.factor, self._percent(cm2)) for key, cm2 in body_cm2
        )

    def areas(
        self, findings: Mapping[FindingKey, Json], *, settled: bool = True, newest: bool = True
    ) -> tuple[AreaCount, ...]:
        """Return the scheme's counted areas; while a stroke erases, leave `settled` out.

        Unsettled, a patch that the eraser is cutting in two still counts as one; the difference
        is seen when the pen lifts. Without the `newest`, as it was when absorbed.
        """
        if newest:
            self._count_waiting()
        counts, other = (
            cover.by_rule(self.settings, self.scale.factor, settled=settled)
            for cover in (self._counting, self._other)
        )
        layers = [(key, cm2.tolist()) for key, cm2 in sorted(self._cm2.items())]
        return tuple(
            self._row(area, bool(counts[area.index]), bool(other[area.index]), findings, layers)
            for area in self._scheme.counted
        )

    def by_rule(self, *, settled: bool = True) -> NDArray[np.bool_]:
        """Return which of all the scheme's areas count by the rule alone, by their index."""
        self._count_waiting()
        return self._counting.by_rule(self.settings, self.scale.factor, settled=settled)

    def other_by_rule(self, *, settled: bool = True) -> NDArray[np.bool_]:
        """Return in which areas the layers that do not count hold more than a trace."""
        self._count_waiting()
        return self._other.by_rule(self.settings, self.scale.factor, settled=settled)

    def _row(
        self,
        area: Area,
        counts: bool,
        other: bool,
        findings: Mapping[FindingKey, Json],
        layers: list[tuple[LayerKey, list[float]]],
    ) -> AreaCount:
        scheme = self._scheme.key
        body_cm2 = float(self._counting.cm2[area.index])
        by_layer = tuple(
            (key, cm2[area.index] * self.scale.factor) for key, cm2 in layers if cm2[area.index] > 0
        )
        mark, reason = examined_mark(findings, scheme, area.key)
        by_hand = findings.get(area_key(scheme, area.key, "counted"))
        return AreaCount(
            area,
            body_cm2 * self.scale.factor,
            self._percent(body_cm2),
            by_layer,
            area_state(findings, scheme, area.key, by_layer, counts=counts, other=other),
            isinstance(by_hand, bool),
            reason if mark == "not_examined" else "",
            tuple(key for key, _ in by_layer if key.kind not in self.settings.layers),
        )

    def _percent(self, body_cm2: float) -> float:
        return 100.0 * body_cm2 / self._body.total_cm2
