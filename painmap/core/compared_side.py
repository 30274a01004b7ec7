"""One of the two exams of a comparison, with what is derived from it alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.area_runs import area_runs
from painmap.core.comparison import Recorded
from painmap.core.counts import Counter, CountSettings, exam_counter
from painmap.core.exam import Exam
from painmap.core.examined import examined_cells
from painmap.core.layers import LayerKey
from painmap.core.told_layers import is_clear, unclear_cells

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body

Mask = NDArray[np.bool_]


def painted(exam: Exam, layer: LayerKey) -> Mask:
    """Return where a layer is painted, bool[N]: a quality or a stimulus for itself."""
    values = exam.layers.get(layer)
    return np.zeros(exam.n_cells, np.bool_) if values is None else np.asarray(values > 0)


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One of the two exams, with what is derived from it alone; `known` is what was examined."""

    exam: Exam
    atlas: Atlas
    body: Body
    counter: Counter
    known: Mask
    zones: dict[LayerKey, Mask] = field(default_factory=dict)
    clear: dict[LayerKey, Mask] = field(default_factory=dict)

    @classmethod
    def of(cls, exam: Exam, atlas: Atlas, settings: CountSettings) -> Side:
        body = atlas.body(exam.visit.body)
        counter = exam_counter(exam, atlas, body, settings)
        return cls(exam, atlas, body, counter, examined_cells(exam, atlas, body, counter))

    def painted(self, layer: LayerKey) -> Mask:
        """Return where a layer is painted."""
        if layer not in self.zones:
            self.zones[layer] = painted(self.exam, layer)
        return self.zones[layer]

    def known_for(self, layer: LayerKey) -> Mask:
        """Return where the visit says whether a layer is there or not."""
        if layer not in self.clear:
            clear = is_clear(self.exam, layer)
            self.clear[layer] = (
                self.known if clear else self.known & ~unclear_cells(self.exam, layer)
            )
        return self.clear[layer]

    def recorded(self, layer: LayerKey, scheme: str) -> tuple[Recorded, ...]:
        """Return what is recorded of a layer in each area of a scheme."""
        areas = area_runs(self.atlas, self.body, scheme)
        body_cm2 = areas.sums(self.painted(layer).view(np.uint8), 2)[:, 1]
        factor, whole = self.counter.scale.factor, self.body.total_cm2
        return tuple(Recorded(value * factor, 100.0 * value / whole) for value in body_cm2.tolist())

    def examined_areas(self) -> Mask:
        """Return which areas of the scheme compared by were examined, all of them."""
        return area_runs(self.atlas, self.body, self.counter.settings.scheme).all_of(self.known)
