"""What the screen of all visits shows: which layer, on which charts, cells of every visit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.scale import patient_scale
from painmap.core.compared_layers import PREFERRED
from painmap.core.comparing.course import Course
from painmap.core.comparing.frequency import FrequencyMap, PackedVisit
from painmap.core.layers import LayerKey
from painmap.core.notices import growth_between
from painmap.ui.chart.affected_charts import affected_tile, tile_charts
from painmap.ui.chart.chart_layout import subs
from painmap.ui.chart.chart_window import Window, common_window
from painmap.ui.compare.compare_places import seen
from painmap.ui.map.where_words import where

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

_ENOUGH = 0.9
"""Charts that show this much of what the best show are as good."""


def unpacked(packed: PackedVisit) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """The values of a packed layer, uint8[N], and where it was examined, bool[N]."""
    n = packed.n_cells
    values = np.unpackbits(packed.affected, count=n)
    values[values > 0] = packed.values
    return values, np.unpackbits(packed.examined, count=n).view(np.bool_)


def opening_layer(course: Course) -> LayerKey:
    """Allodynia before pain before others: of a kind the layer painted at most visits."""
    kinds = (*PREFERRED, *dict.fromkeys(key.kind for key in course.layers))
    for kind in kinds:
        own = [key for key in course.layers if key.kind == kind]
        if own:
            return max(own, key=lambda key: _weight(course, key))
    return LayerKey(PREFERRED[0])


def _weight(course: Course, layer: LayerKey) -> tuple[int, float]:
    shares = [visit.percent.get(layer, 0.0) for visit in course.visits]
    return sum(share > 0 for share in shares), sum(shares)


def leading_size(course: Course) -> str:
    """'cm2', or 'percent' where a visit has no height or the patient grew by more than 2 %."""
    drawn = [visit for visit in course.visits if visit.drawn]
    if any(not visit.sized for visit in drawn):
        return "percent"
    heads = sorted((one.visit for one in drawn), key=lambda visit: visit.height_cm or 0.0)
    return "percent" if heads and growth_between(heads[0], heads[-1]) is not None else "cm2"


@dataclass(slots=True, eq=False)
class CourseState:
    """A course with what is chosen of it; made anew when the visits were read."""

    course: Course
    atlas: Atlas
    layer: LayerKey = field(init=False)
    frequency: FrequencyMap | None = field(init=False, default=None)
    _chosen: tuple[str, str] | None = field(init=False, default=None)
    _opening: tuple[str, str] = field(init=False, default=("whole", ""))
    _affected: NDArray[np.bool_] = field(init=False)

    def __post_init__(self) -> None:
        self.choose_layer(opening_layer(self.course))

    @property
    def body(self) -> Any:
        """The body of the last visit, on which all are shown: the same cells."""
        return self.atlas.body(self.course.visits[-1].visit.body)

    def choose_layer(self, layer: LayerKey) -> None:
        """Show another layer; the charts stay where the user put them."""
        self.layer = layer
        says = any(visit.says(layer) for visit in self.course.visits)
        self.frequency = self.course.frequency(layer) if says else None
        self._affected = (
            np.zeros(self.atlas.n_cells, np.bool_)
            if self.frequency is None
            else np.asarray(self.frequency.affected > 0)
        )
        self._opening = self._best_place()

    def choose_place(self, tile: str, sub: str = "") -> None:
        """Stay with these charts."""
        self._chosen = (tile, sub)

    @property
    def place(self) -> tuple[str, str]:
        """The tile and its switch: as chosen, else the limb that was affected."""
        return self._chosen or self._opening

    def _best_place(self) -> tuple[str, str]:
        body = self.body
        tile, sub = affected_tile(self.atlas, body, self._affected)
        names = subs(body.charts, tile)
        if not names:
            return tile, sub
        cm2 = {n: float(body.area_cm2[self._affected & seen(body, tile, n)].sum()) for n in names}
        return tile, [name for name in names if cm2[name] >= _ENOUGH * max(cm2.values())][-1]

    def charts(self) -> list[Any]:
        """The charts of the place, in the atlas's order."""
        return tile_charts(self.body, *self.place)

    def window(self) -> Window | None:
        """The rows that any visit needs, the same for all."""
        return common_window(self.charts(), self._affected)

    def cells(self, at: int) -> tuple[NDArray[np.uint8], NDArray[np.bool_]] | None:
        """A visit's values, and cells affected at others that it did not examine.

        None where the visit says nothing of the layer.
        """
        visit = self.course.visits[at]
        if not visit.says(self.layer):
            return None
        values, known = unpacked(visit.maps.get(self.layer, visit.examined))
        return values, self._affected & ~known

    def counted(self, cell: int) -> tuple[int, int]:
        """At how many visits a cell was affected, and at how many it was examined."""
        if self.frequency is None:
            return 0, 0
        return int(self.frequency.affected[cell]), int(self.frequency.examined[cell])

    def where(self, cell: int) -> str:
        """Where skin is: 'LEFT lower leg, inner side · 11.5 cm above outer ankle' at last size."""
        last, body = self.course.visits[-1], self.body
        scale = patient_scale(body, last.visit.height_cm, last.visit.weight_kg)
        return where(body, cell, scale.length_factor, measured=last.sized)
