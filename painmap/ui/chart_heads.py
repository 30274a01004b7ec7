"""The names of a limb's views, beside the figures where there is room: nothing is lost above."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from painmap.ui import fonts
from painmap.ui.chart_styles import ChartStyle
from painmap.ui.chart_window import Window
from painmap.ui.zone_paths import Place

HEAD = 30.0
"""Height of a line with a large letter."""

_BESIDE = 16.0


def view_name(chart: Any) -> str:
    """'outer side': what a title says of the view alone."""
    return str(chart.info.title.rpartition(" · ")[2])


def heads_beside(
    charts: Sequence[Any], window: Window, places: Sequence[Place], style: ChartStyle
) -> list[QRectF] | None:
    """A box under whose top each view's letter and name fit without touching skin, or None.

    The boxes are in the painter's units; their lower edge is what the words stand on.
    """
    found = [
        _free(chart, window, place, _width(chart, style), HEAD * style.unit)
        for chart, place in zip(charts, places, strict=True)
    ]
    boxes = [box for box in found if box is not None]
    return boxes if len(boxes) == len(found) else None


def _width(chart: Any, style: ChartStyle) -> float:
    letter = QFontMetricsF(fonts.font(style.letter, fonts.SEMIBOLD))
    words = QFontMetricsF(fonts.font(style.title, fonts.MEDIUM))
    wide = letter.horizontalAdvance(chart.info.side) + words.horizontalAdvance(view_name(chart))
    return wide + _BESIDE * style.unit


def _free(chart: Any, window: Window, place: Place, width: float, height: float) -> QRectF | None:
    """The box of that size nearest the middle of the window's upper edge that shows no skin."""
    top = int(window.top)
    band = chart.silhouette[top : top + int(np.ceil(height / place.scale))]
    need = int(np.ceil(width / place.scale))
    taken = np.concatenate([[0], np.cumsum(band.any(axis=0))])
    starts = np.flatnonzero(taken[need:] == taken[:-need])
    if starts.size == 0:
        return None
    start = starts[np.abs(starts + need / 2 - chart.info.width / 2).argmin()]
    x = place.x + float(start) * place.scale
    return QRectF(x, place.y + window.top * place.scale, need * place.scale, height)
