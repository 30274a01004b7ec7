"""What a cohort map shows: the counts of one group or two, on which body and charts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from painmap.core.cohort.frequency import GroupMap
from painmap.core.skin import REFERENCE_BODY
from painmap.ui.chart.affected_charts import tile_charts
from painmap.ui.chart.chart_window import Window, common_window
from painmap.ui.chart.zone_looks import COMPARISON_CODES, Zone, comparison_look
from painmap.ui.cohort.difference import difference_codes, difference_zones, few_look
from painmap.ui.course.shades import shade_zones, share_codes
from painmap.ui.map.where_words import where

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

View = Literal["first", "second", "difference"]


@dataclass(slots=True, eq=False)
class CohortState:
    """The maps of a question's groups; `fewest` patients have to be examined at a spot."""

    atlas: Atlas
    maps: tuple[GroupMap, ...]
    fewest: int
    scheme: str = "limb10"
    view: View = "first"
    body_key: str = REFERENCE_BODY
    place: tuple[str, str] = ("whole", "")
    _shares: dict[int, NDArray[np.float32]] = field(init=False, default_factory=dict)

    @property
    def body(self) -> Any:
        """The body that is shown; the counts are the same on every one."""
        return self.atlas.body(self.body_key)

    @property
    def compares(self) -> bool:
        """Whether there are two groups."""
        return len(self.maps) > 1

    def share(self, at: int) -> NDArray[np.float32]:
        """Of a group: affected of examined at each cell, NaN where it is not told."""
        if at not in self._shares:
            self._shares[at] = self.maps[at].share(self.fewest)
        return self._shares[at]

    def shown(self) -> tuple[int, ...]:
        """The groups that the view is of."""
        return {"first": (0,), "second": (1,), "difference": (0, 1)}[self.view]

    def zones(self) -> list[Zone]:
        """What is painted: shades, skin with too few patients, skin that nobody examined."""
        few = np.zeros(self.atlas.n_cells, np.bool_)
        unknown = np.zeros(self.atlas.n_cells, np.bool_)
        for at in self.shown():
            unknown |= self.maps[at].seen == 0
        for at in self.shown():
            few |= self.maps[at].too_few(self.fewest)
        few &= ~unknown
        hatched = Zone(few.view(np.uint8), few_look())
        if self.view == "difference":
            codes = difference_codes(self.share(0), self.share(1))
            dotted = unknown.astype(np.uint8) * np.uint8(COMPARISON_CODES["unknown"])
            return [*difference_zones(codes), Zone(dotted, comparison_look("unknown")), hatched]
        return [*shade_zones(share_codes(self.share(self.shown()[0])), unknown), hatched]

    def charts(self) -> list[Any]:
        """The charts of the place."""
        return tile_charts(self.body, *self.place)

    def window(self) -> Window | None:
        """The rows that are shown of them."""
        affected = np.zeros(self.atlas.n_cells, np.bool_)
        for one in self.maps:
            affected |= one.affected > 0
        return common_window(self.charts(), affected)

    def where(self, cell: int) -> str:
        """Where a cell is, without cm: bodies differ."""
        return where(self.body, cell, measured=False)
