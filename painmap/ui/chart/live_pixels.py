"""A zone while it is painted, pixel by pixel: what its outlines will show, at a tenth of the cost.

A table gives each share of painted skin its colour. The picture of outlines takes its place as
soon as the pen rests.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from painmap.ui.chart.chart_painting import anchor_of, draw_part
from painmap.ui.chart.chart_styles import ChartStyle
from painmap.ui.chart.figure_edges import FigureEdges, pixels_of
from painmap.ui.chart.image_axes import axis
from painmap.ui.chart.live_inks import STEPS, inks_of
from painmap.ui.chart.patterns import draw_pattern
from painmap.ui.chart.zone_looks import Look, Zone
from painmap.ui.chart.zone_paths import Place
from painmap.ui.chart.zone_shapes import Crop, blurred_skin, lookup, share_of

MOST_SCALE = 2.5
"""Device pixels a chart pixel; larger, outlines are drawn at once."""

_ARGB = QImage.Format.Format_ARGB32_Premultiplied
_INSIDE = QPainter.CompositionMode.CompositionMode_DestinationIn
_OUTSIDE = QPainter.CompositionMode.CompositionMode_DestinationOut
_PLUS = QPainter.CompositionMode.CompositionMode_Plus
_OVER = QPainter.CompositionMode.CompositionMode_SourceOver


def paint_pixels(
    image: QImage, chart: Any, zone: Zone, style: ChartStyle, place: Place, area: QRect,
    edges: FigureEdges,
) -> None:  # fmt: skip
    """Paint a zone in a rectangle (the image's logical units) of a chart's place, and no dashes.

    What was there is gone. `edges` are the figures' outlines.
    """
    ratio = image.devicePixelRatio()
    columns = axis(place.x, place.scale, ratio, image.width()).part(area.x(), area.width())
    rows = axis(place.y, place.scale, ratio, image.height()).part(area.y(), area.height())
    crop = Crop(columns.first, rows.first, columns.count, rows.count)
    found = lookup(chart, zone.values, crop)
    most = int(np.maximum.reduce(found, axis=None))
    target = pixels_of(image)[rows.pixels, columns.pixels]
    if most == 0:
        target[...] = 0
        return
    painted = found == most
    one = np.count_nonzero(painted) == np.count_nonzero(found)
    codes = (most,) if one else tuple(np.flatnonzero(np.bincount(found.reshape(-1)))[1:].tolist())
    inks = inks_of(zone.look, zone.active, codes, style, place.scale * ratio, ratio)
    skin = blurred_skin(chart, crop)

    def steps_of(told: tuple[int, ...]) -> NDArray[np.intp]:
        flags = painted if one else np.isin(found, told)
        share = columns.between(rows.between(share_of(flags, skin), 0), 1)
        share *= STEPS
        return share.astype(np.intp)

    if one and inks.both is not None:
        told = steps_of(codes)
        shown = inks.both.take(told)
        if inks.edge is not None:
            edges.put(shown, rows.pixels, columns.pixels, told, inks.edge)
        target[...] = shown
        return
    target[...] = 0
    corner = QPointF(columns.pixels.start / ratio, rows.pixels.start / ratio)
    size = target.shape
    steps = {told: steps_of(told) for told in inks.told}
    with QPainter(image) as painter:
        for fill in inks.fills:
            piece = _image_of(fill.ink.take(steps[fill.codes]), ratio)
            if fill.hole:
                with QPainter(piece) as cutter:
                    cutter.setCompositionMode(_OUTSIDE)
                    cutter.drawImage(0, 0, _image_of(inks.cover.take(steps[fill.hole]), ratio))
            painter.setCompositionMode(_PLUS)
            painter.drawImage(corner, piece)
        painter.setCompositionMode(_OVER)
        for number, line in enumerate(inks.lines):
            between = _image_of(np.zeros(size, np.uint32), ratio)
            with QPainter(between) as drawer:
                drawer.setRenderHint(QPainter.RenderHint.Antialiasing)
                drawer.translate(-corner)
                if inks.fills and number == 0:
                    draw_part(drawer, edges.image, area)
                draw_pattern(
                    drawer,
                    line.line.pattern,
                    QRectF(area),
                    anchor=anchor_of(place, style),
                    pitch=style.pitch(place.units_per_cm(chart)),
                    line=style.line if zone.active else style.line_inactive,
                    colour=style.colour(line.line.colour),
                )
                drawer.setCompositionMode(_INSIDE)
                drawer.drawImage(corner, _image_of(inks.cover.take(steps[line.codes]), ratio))
            painter.drawImage(corner, between)
            painter.drawImage(corner, _image_of(line.ink.take(steps[line.codes]), ratio))


def shows(look: Look) -> bool:
    """Whether pixels can show a look: dashes are counted from where a line begins."""
    return not any(line.pattern == "dashed_outline" for line in look.lines)


def _image_of(pixels: NDArray[np.uint32], ratio: float) -> QImage:
    rows, columns = pixels.shape
    image = QImage(pixels.data, columns, rows, 4 * columns, _ARGB).copy()
    image.setDevicePixelRatio(ratio)
    return image
