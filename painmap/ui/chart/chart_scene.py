"""What a view of charts shows at one moment, and where changed cells are seen in it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainterPath

from painmap.ui.chart.chart_styles import ChartStyle
from painmap.ui.chart.chart_window import Window
from painmap.ui.chart.zone_looks import Zone
from painmap.ui.chart.zone_paths import Place
from painmap.ui.chart.zone_shapes import BLUR, SMOOTH


def areas_of(
    placed: Sequence[tuple[Any, Place]],
    cells: NDArray[np.int32],
    style: ChartStyle,
    *,
    smooth: int = SMOOTH,
) -> Iterator[QRect]:
    """Yield the rectangle of each chart in which changed cells are seen.

    `smooth` is how far, in chart pixels, an outline is smoothed along itself.
    """
    if cells.size == 0:
        return
    places = cells.astype(np.intp)
    for chart, place in placed:
        at = chart.index_of.take(places)
        if np.minimum.reduce(at) < 0:
            at = at[at >= 0]
            if at.size == 0:
                continue
        xy = chart.xy.take(at, axis=0)
        left, top = np.minimum.reduce(xy, axis=0).tolist()
        right, bottom = np.maximum.reduce(xy, axis=0).tolist()
        # A pixel without a cell of its own takes one that lies up to two away.
        scale = place.scale
        reach = (BLUR + smooth + 2) * scale + style.outline_active
        x, y = math.floor(place.x + left * scale - reach), math.floor(place.y + top * scale - reach)
        far_x = math.ceil(place.x + right * scale + reach)
        yield QRect(x, y, far_x - x, math.ceil(place.y + bottom * scale + reach) - y)


def frame_of(scene: Scene) -> tuple[object, ...]:
    """All but the states of the zones; scenes of one frame differ in what is painted alone."""
    return (
        [(id(chart), place) for chart, place in scene.placed],
        scene.style,
        scene.window,
        dict(scene.regions),
        (scene.titles, scene.short, scene.heads_beside, scene.magnified, scene.moving),
        (scene.seen, scene.left),
    )


def states_of(zones: Sequence[Zone]) -> list[object]:
    """The states of zones; one without a token is like no other, not even itself later."""
    return [(zone.token or object(), zone.look, zone.active) for zone in zones]


def rest_of(zones: Sequence[Zone]) -> list[object]:
    """The states of zones, of active ones without their values."""
    tokens = ["" if zone.active else zone.token or object() for zone in zones]
    return [(token, zone.look, zone.active) for token, zone in zip(tokens, zones, strict=True)]


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What is seen: charts with their places, zones in order, and the live one among them.

    `left` is the width of a column that holds no writing: a control stands there.
    """

    placed: Sequence[tuple[Any, Place]]
    zones: Sequence[Zone]
    live: Zone | None
    style: ChartStyle
    window: Window | None
    regions: Mapping[str, QPainterPath]
    titles: bool
    short: bool
    heads_beside: bool
    seen: QRectF
    left: float
    magnified: bool
    moving: bool
