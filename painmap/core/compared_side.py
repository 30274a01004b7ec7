"""One of the two exams of a comparison, with what is derived from it alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.comparison import Recorded
from painmap.core.counts import Counter, CountSettings, exam_counter
from painmap.core.exam import Exam
from painmap.core.examined import examined_cells

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body

Mask = NDArray[np.bool_]


def painted(exam: Exam, kind: str) -> Mask:
    """Return where any layer of a kind is painted, bool[N]."""
    cells = np.zeros(exam.n_cells, np.bool_)
    for key, values in exam.layers.items():
        if key.kind == kind:
            cells |= values > 0
    return cells


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One of the two exams, with what is derived from it alone."""

    exam: Exam
    atlas: Atlas
    body: Body
    counter: Counter
    known: Mask
    zones: dict[str, Mask] = field(default_factory=dict)

    @classmethod
    def of(cls, exam: Exam, atlas: Atlas, settings: CountSettings) -> Side:
        body = atlas.body(exam.visit.body)
        counter = exam_counter(exam, atlas, body, settings)
        return cls(exam, atlas, body, counter, examined_cells(exam, atlas, body, counter))

    def painted(self, kind: str) -> Mask:
        if kind not in self.zones:
            self.zones[kind] = painted(self.exam, kind)
        return self.zones[kind]

    def recorded(self, kind: str, areas: NDArray[np.uint8], n: int) -> tuple[Recorded, ...]:
        """Return what is recorded in each of `n` areas, given the area of each cell."""
        cells = np.flatnonzero(self.painted(kind))
        body_cm2 = np.bincount(areas[cells], self.body.area_cm2[cells], n)
        factor, whole = self.counter.scale.factor, self.body.total_cm2
        return tuple(Recorded(value * factor, 100.0 * value / whole) for value in body_cm2.tolist())

    def examined_areas(self) -> Mask:
        """Return which areas of the scheme compared by were examined, all of them."""
        scheme = self.counter.settings.scheme
        unknown = self.atlas.area_of_cell(scheme)[~self.known]
        n = len(self.atlas.schemes[scheme].areas)
        left: Mask = np.bincount(unknown, minlength=n) == 0
        return left
