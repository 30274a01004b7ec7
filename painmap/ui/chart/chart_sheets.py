"""The images of the sheets of charts shown last: going back to one paints what changed since."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from painmap.ui.chart.chart_images import ChartImages

_MOST_BYTES = 120_000_000


class Sheets:
    """Keeps images by the charts that they show, as many sheets as there is room for."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, ...], tuple[Sequence[Any], ChartImages]] = {}

    def of(self, charts: Sequence[Any]) -> ChartImages:
        """Return the images of a sheet, blank ones for one that is not at hand."""
        key = tuple(map(id, charts))
        # The charts too: as long as they are kept their ids are theirs.
        sheet = self._kept.pop(key, None) or (tuple(charts), ChartImages())
        kept = list(self._kept.items())
        while kept and sum(images.nbytes for _, (_, images) in kept) > _MOST_BYTES:
            del kept[0]
        self._kept = {**dict(kept), key: sheet}
        return sheet[1]

    def forget(self) -> None:
        """Paint everything anew, whichever sheet is shown."""
        for _, images in self._kept.values():
            images.forget()
