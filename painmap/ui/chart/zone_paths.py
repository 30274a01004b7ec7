"""Where a chart lies in a painter, and the outlines of a zone on it, for each fill and line."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath, QTransform

from painmap.ui.chart import zone_shapes
from painmap.ui.chart.chart_styles import ChartStyle
from painmap.ui.chart.zone_looks import Zone
from painmap.ui.chart.zone_shapes import SMOOTH, Crop

Rings = list[NDArray[np.float64]]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a chart lies: painter = (x, y) + scale · chart pixels."""

    x: float
    y: float
    scale: float

    def rect(self, chart: Any) -> QRectF:
        """The chart's whole raster in the painter's units."""
        return QRectF(self.x, self.y, chart.info.width * self.scale, chart.info.height * self.scale)

    def transform(self) -> QTransform:
        return QTransform(self.scale, 0, 0, self.scale, self.x, self.y)

    def units_per_cm(self, chart: Any) -> float:
        return float(chart.info.px_per_cm) * self.scale


@dataclass(frozen=True, slots=True)
class Shapes:
    """Closed paths of a zone in chart pixels, one for each fill and line of its look or None.

    `strokes` are what there is to see of the lines, open where they leave that part.
    """

    fills: tuple[QPainterPath | None, ...]
    lines: tuple[QPainterPath | None, ...]
    strokes: tuple[QPainterPath | None, ...]
    rings: tuple[Rings | None, ...] = ()

    def in_sight(self, box: QRectF) -> Shapes:
        """The same shapes, of which no line is drawn outside a box in chart pixels."""
        lines = zip(self.lines, self.rings, strict=True)
        return replace(self, strokes=tuple(_part_of(line, rings, box) for line, rings in lines))


def _part_of(line: QPainterPath | None, rings: Rings | None, box: QRectF) -> QPainterPath | None:
    """What is in a box of a line that goes along rings; None where nothing is."""
    if line is None or rings is None:
        return None
    around = line.controlPointRect()
    if box.contains(around):
        return line
    return zone_shapes.path_inside(rings, box) if box.intersects(around) else None


def crop_under(clip: QRectF, place: Place, style: ChartStyle) -> Crop:
    """The part of the raster that decides what is seen inside a rectangle."""
    margin = (style.outline_active + style.line) / place.scale + SMOOTH + 2
    left = math.floor((clip.left() - place.x) / place.scale - margin)
    top = math.floor((clip.top() - place.y) / place.scale - margin)
    right = math.ceil((clip.right() - place.x) / place.scale + margin)
    bottom = math.ceil((clip.bottom() - place.y) / place.scale + margin)
    # Few sizes, so that what hangs on the size alone is at hand.
    return Crop(left, top, right - left + (left - right) % 16, bottom - top + (top - bottom) % 16)


def zone_shapes_of(
    chart: Any,
    zone: Zone,
    crop: Crop,
    step: int = 1,
    *,
    trim: bool = True,
    seen: QRectF | None = None,
) -> Shapes:
    """The smooth outlines of a zone inside a crop; `seen`, chart px, is all that is looked at."""
    found = zone_shapes.lookup(chart, zone.values, crop, step)
    look, data = zone.look, found.tobytes()
    told = {code for fill in look.fills for code in fill.codes}
    told |= {code for line in look.lines for code in line.codes}
    told |= {fill.own for fill in look.fills}
    there = {code for code in told if code in data}
    if trim and there:
        whole, crop = crop, zone_shapes.trimmed(found, crop) or crop
        found = zone_shapes.part_of_found(found, whole, crop)
    skin = zone_shapes.blurred_skin(chart, crop, step) if there else None
    made: dict[tuple[int, ...], QPainterPath] = {}
    rings_of: dict[int, Rings] = {}

    def path(codes: tuple[int, ...]) -> QPainterPath | None:
        present = tuple(code for code in codes if code in there)
        if not present or skin is None:
            return None
        if present not in made:
            listed = np.zeros(256, bool)
            listed[list(present)] = True
            share = zone_shapes.share_of(listed.take(found), skin)
            rings = zone_shapes.rings_of(share, crop, step)
            made[present] = whole = zone_shapes.path_of(rings)
            rings_of[id(whole)] = rings
        return made[present]

    fills: list[QPainterPath | None] = []
    for place, fill in enumerate(look.fills):
        piece = path(fill.codes) if fill.own in there or len(look.fills) == 1 else None
        inner = next((later for later in look.fills[place + 1 :] if later.own in there), None)
        hole = path(inner.codes) if piece is not None and inner is not None else None
        if piece is not None and hole is not None:
            piece = QPainterPath(piece)
            piece.addPath(hole)
        fills.append(piece)
    lines = tuple(path(line.codes) for line in look.lines)
    rings = tuple(None if line is None else rings_of[id(line)] for line in lines)
    shapes = Shapes(tuple(fills), lines, lines, rings)
    return shapes if seen is None else shapes.in_sight(seen)


def seen_of(shapes: Shapes, zone: Zone, area: QRectF, place: Place, style: ChartStyle) -> Shapes:
    """Shapes of a zone whose lines are drawn inside a rectangle of the painter alone."""
    if any(line.pattern == "dashed_outline" for line in zone.look.lines):
        return shapes  # dashes are counted from where a line begins
    return shapes.in_sight(box_in_chart(area, place, style.outline_active))


def box_in_chart(area: QRectF, place: Place, around: float) -> QRectF:
    """A rectangle of the painter, and that much around it, in chart pixels."""
    around += 2 * place.scale
    wide = area.adjusted(-around, -around, around, around)
    return QRectF(
        (wide.x() - place.x) / place.scale,
        (wide.y() - place.y) / place.scale,
        wide.width() / place.scale,
        wide.height() / place.scale,
    )
