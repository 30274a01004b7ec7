"""The names of a limb's views, beside the figures where there is room: nothing is lost above."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from painmap.ui.chart.chart_captions import chart_title, letter_of, short_title, title_width
from painmap.ui.chart.chart_fades import ramp_of
from painmap.ui.chart.chart_styles import ChartStyle
from painmap.ui.chart.chart_window import Window
from painmap.ui.chart.zone_paths import Place

HEAD = 30.0
"""Height of a line with a large letter."""

_CLEAR, _BEYOND = 3.0, 4.0
_INK = 0.74
"""How far down letters reach in that line."""

_HAZE = 0.4
"""How much of a fading end is seen beyond the chart's cells."""


def heads_beside(
    charts: Sequence[Any],
    window: Window,
    places: Sequence[Place],
    style: ChartStyle,
    *,
    short: bool = False,
) -> list[QRectF] | None:
    """A box under whose top each view's letter and name stand clear of every figure, or None.

    The boxes are in the painter's units; their lower edge is what the words stand on.
    """
    high = HEAD * style.unit
    left = min(place.x for place in places)
    right = max(place.rect(chart).right() for chart, place in zip(charts, places, strict=True))
    at = np.arange(np.floor(left) - _BEYOND, np.ceil(right) + _BEYOND)
    taken = np.zeros(at.size, bool)
    for chart, place in zip(charts, places, strict=True):
        taken |= _figure_at(chart, window, place, high, at)
    middles = np.array(
        [place.rect(chart).center().x() for chart, place in zip(charts, places, strict=True)]
    )
    boxes: list[QRectF] = []
    for number, chart in enumerate(charts):
        name = short_title(chart) if short else chart_title(chart)
        wide = title_width(name, letter_of(chart), style, style.letter) + 2 * _CLEAR * style.unit
        x = _nearest_gap(taken, at, wide, middles, number)
        if x is None:
            return None
        taken |= (at >= x) & (at < x + wide)
        place = places[number]
        boxes.append(QRectF(x, place.y + window.top * place.scale, wide, high))
    return boxes


def _nearest_gap(
    taken: NDArray[np.bool_],
    at: NDArray[np.float64],
    wide: float,
    middles: NDArray[np.float64],
    number: int,
) -> float | None:
    """Where a free stretch begins whose middle is nearest to one figure, and to no other."""
    need = int(np.ceil(wide))
    if need >= at.size:
        return None
    before = np.concatenate([[0], np.cumsum(taken)])
    starts = at[: at.size - need + 1][before[need:] == before[:-need]]
    away = np.abs(starts[:, None] + wide / 2 - middles)
    starts, away = starts[away.argmin(axis=1) == number], away[away.argmin(axis=1) == number]
    return float(starts[away[:, number].argmin()]) if starts.size else None


def _figure_at(
    chart: Any, window: Window, place: Place, high: float, at: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """At which of some x a figure, with its fading end, reaches into the band of the names."""
    top, rows = int(window.top), int(np.ceil(_INK * high / place.scale))
    columns = np.zeros(chart.info.width, bool)
    for across, down in _haze(chart):
        found = chart.silhouette[top + down : top + down + rows].any(axis=0)
        columns |= np.roll(found, -across)
    x = np.floor((at - place.x) / place.scale).astype(int)
    inside = (x >= 0) & (x < columns.size)
    return inside & columns[np.clip(x, 0, columns.size - 1)]


def _haze(chart: Any) -> list[tuple[int, int]]:
    """Steps, in chart px, from the fading end towards the cells that it belongs to."""
    ramp = ramp_of(str(chart.svg_path))
    if ramp is None:
        return [(0, 0)]
    along = _HAZE * np.subtract(ramp.end, ramp.start)
    steps = np.linspace(0.0, 1.0, 8)[:, None] * along
    return [(round(x), max(0, round(y))) for x, y in steps.tolist()]
