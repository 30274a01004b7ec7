"""Which part of a chart is printed: of a limb no more than what has skin and matters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from painmap.ui.chart.chart_window import Window

_BESIDE_CM = 0.3


@dataclass(frozen=True, slots=True)
class Cut:
    """The rectangle of a chart's raster that is shown, with what `arrange` wants to know."""

    left: float
    top: float
    width: float
    height: float
    px_per_cm: float


def cuts_of(charts: Sequence[Any], window: Window | None) -> list[Cut]:
    """The columns with skin: of whole figures in all rows, of a limb in the same rows of each."""
    if all(chart.info.tile == "head" for chart in charts):
        return [_cut(chart, *_rows_with_skin([chart], None)) for chart in charts]
    if not all(chart.info.sub for chart in charts):
        return [_cut(chart, 0.0, chart.info.height) for chart in charts]
    if len({(chart.info.height, chart.info.px_per_cm) for chart in charts}) > 1:
        return [_cut(chart, *_rows_with_skin([chart], None)) for chart in charts]
    low, high = _rows_with_skin(charts, window)
    return [_cut(chart, low, high) for chart in charts]


def _rows_with_skin(charts: Sequence[Any], window: Window | None) -> tuple[float, float]:
    """The rows in which any of the charts has skin, inside the window."""
    margin = _BESIDE_CM * charts[0].info.px_per_cm
    rows = [np.flatnonzero(chart.silhouette.any(axis=1)) for chart in charts]
    low = max(0.0, min(float(found[0]) for found in rows) - margin)
    high = max(float(found[-1]) + 1 for found in rows) + margin
    if window is None:
        return low, high
    return max(low, window.top), min(high, window.bottom)


def _cut(chart: Any, low: float, high: float) -> Cut:
    info = chart.info
    columns = np.flatnonzero(chart.silhouette[int(low) : int(np.ceil(high))].any(axis=0))
    if not columns.size:
        return Cut(0.0, low, info.width, high - low, info.px_per_cm)
    margin = _BESIDE_CM * info.px_per_cm
    left, right = float(columns[0]) - margin, float(columns[-1]) + 1 + margin
    return Cut(left, low, right - left, high - low, info.px_per_cm)
