"""The part of a limb's charts that is shown: the same rows of each view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter

from painmap.ui.chart.chart_painting import Place
from painmap.ui.chart.chart_styles import ChartStyle

AROUND_CM, FADE_CM, BEYOND_CM, STRIPS = 9.0, 3.0, 0.2, 14


@dataclass(frozen=True, slots=True)
class Window:
    """Rows of the charts' rasters, from `top` to `bottom`; `cuts` where skin goes on beyond."""

    top: float
    bottom: float
    cuts: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """What is shown of a chart, with the attributes by which charts are arranged."""

    width: float
    height: float
    px_per_cm: float


def common_window(charts: Sequence[Any], cells: NDArray[np.bool_]) -> Window | None:
    """Rows around what is painted; None where the whole of the charts is to be shown.

    Only for charts of one limb, which stand beside each other at one height and scale.
    """
    if not charts or not charts[0].info.sub or len({c.info.height for c in charts}) > 1:
        return None
    rows = np.concatenate([chart.xy[cells[chart.cells], 1] for chart in charts])
    if rows.size == 0:
        return None
    info = charts[0].info
    top = max(0.0, float(rows.min()) - AROUND_CM * info.px_per_cm)
    bottom = min(float(info.height), float(rows.max()) + AROUND_CM * info.px_per_cm)
    return None if bottom - top > 0.85 * info.height else Window(top, bottom)


def rows_with_skin(charts: Sequence[Any]) -> Window | None:
    """The rows that any view of a limb needs; None where the views are not of one height."""
    if not charts or not charts[0].info.sub or len({c.info.height for c in charts}) > 1:
        return None
    rows = [np.flatnonzero(chart.silhouette.any(axis=1)) for chart in charts]
    margin = BEYOND_CM * charts[0].info.px_per_cm
    top = min(float(found[0]) for found in rows) - margin
    bottom = max(float(found[-1]) + 1 for found in rows) + margin
    return Window(max(0.0, top), min(float(charts[0].info.height), bottom), cuts=False)


def part_of(chart: Any, window: Window | None) -> Part:
    """The part of a chart that a window leaves."""
    info = chart.info
    height = window.bottom - window.top if window else info.height
    return Part(info.width, height, info.px_per_cm)


def seen_box(chart: Any, window: Window | None, place: Place) -> QRectF:
    """The rectangle in which the part is seen, given where the whole chart lies."""
    if window is None:
        return place.rect(chart)
    return QRectF(
        place.x,
        place.y + window.top * place.scale,
        chart.info.width * place.scale,
        (window.bottom - window.top) * place.scale,
    )


def clip_to(painter: QPainter, chart: Any, window: Window | None, place: Place) -> None:
    """Let nothing be painted outside the part."""
    if window is not None:
        painter.setClipRect(seen_box(chart, window, place), Qt.ClipOperation.IntersectClip)


def fade(
    painter: QPainter, chart: Any, window: Window | None, place: Place, style: ChartStyle
) -> None:
    """The ground over the last 3 cm where a limb goes on.

    On paper in strips of one alpha each, which PDF knows. Reaches a little beyond the cut, where
    rounding would leave a row of the figure's pixels.
    """
    if window is None or not window.cuts:
        return
    box, beyond = seen_box(chart, window, place), 1.5 * style.unit
    high = FADE_CM * place.units_per_cm(chart)
    for end, goes_on in ((1, window.top > 0), (-1, window.bottom < chart.info.height)):
        edge = box.top() if end > 0 else box.bottom()
        if goes_on and style.paper:
            for strip in range(STRIPS):
                colour = style.colour(style.ground, 1.0 - strip / STRIPS)
                painter.fillRect(
                    _band(
                        box,
                        edge + end * strip * high / STRIPS,
                        edge + end * (strip + 1) * high / STRIPS,
                    ),
                    colour,
                )
        elif goes_on:
            gradient = QLinearGradient(0, edge, 0, edge + end * high)
            gradient.setColorAt(0.0, style.colour(style.ground))
            gradient.setColorAt(0.1, style.colour(style.ground))
            clear = style.colour(style.ground)
            clear.setAlpha(0)
            gradient.setColorAt(1.0, clear)
            painter.fillRect(_band(box, edge - end * beyond, edge + end * high), QBrush(gradient))


def _band(box: QRectF, one: float, other: float) -> QRectF:
    return QRectF(box.x(), min(one, other), box.width(), abs(other - one))
