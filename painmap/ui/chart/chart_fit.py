"""Where charts lie that are seen whole, and whether their names stand above or beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import QSize, QSizeF

from painmap.ui.chart.chart_captions import letter_of
from painmap.ui.chart.chart_heads import HEAD, heads_beside
from painmap.ui.chart.chart_layout import Margins, arrange
from painmap.ui.chart.chart_styles import ChartStyle
from painmap.ui.chart.chart_window import Window, part_of
from painmap.ui.chart.zone_paths import Place

_LARGE_ENOUGH = 7.5
"""Pixels a centimetre from which names stand above the figures, however large they might be."""


class Fit(NamedTuple):
    """A place for each chart; whether names stand beside the figures, and short ones."""

    places: list[Place]
    heads_beside: bool
    heads_short: bool


def fitted(
    charts: Sequence[Any],
    window: Window | None,
    size: QSize,
    margins: Margins,
    style: ChartStyle,
    *,
    titles: bool,
    short_names: bool,
) -> Fit:
    """Return how charts lie in a widget of that size; `short_names` where long ones never fit."""
    # Linked panes may differ by a pixel of width; their scales must not.
    even = QSizeF(size.width() - size.width() % 4, size.height())
    parts = [part_of(chart, window) for chart in charts]
    wide = margins
    if any(letter_of(chart) for chart in charts):
        wide = replace(margins, title=max(margins.title, HEAD))
    above = arrange(parts, even, wide, titles=titles)
    if not titles or window is None or window.cuts:
        return Fit(above, heads_beside=False, heads_short=False)
    # Without a line of titles, where that makes the figures larger.
    beside = arrange(parts, even, margins, titles=False)
    larger = beside[0].scale >= 1.02 * above[0].scale
    if larger and above[0].units_per_cm(charts[0]) < _LARGE_ENOUGH:
        lying = on_whole_pixels(beside, window)
        for short in (short_names, True):
            if heads_beside(charts, window, lying, style, short=short) is not None:
                return Fit(beside, heads_beside=True, heads_short=short)
    return Fit(above, heads_beside=False, heads_short=False)


def on_whole_pixels(places: Sequence[Place], window: Window | None) -> list[Place]:
    """Return the same places on whole pixels, where pictures and upright lines are crisp."""
    top = window.top if window else 0.0
    return [Place(round(at.x), round(at.y - top * at.scale), at.scale) for at in places]
