"""The one way in which a chart is painted: canvas, miniature, picture file and paper.

Order: the figure, the lines of the scheme, zones (solid below hatched), words, letters and title.
Everything is a vector; the canvas alone keeps pictures of it, piece by piece, with the same code.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath, QPen, QTransform

from painmap.ui.chart import zone_shapes
from painmap.ui.chart.chart_captions import paint_captions
from painmap.ui.chart.chart_fades import faded, veil
from painmap.ui.chart.chart_pictures import (
    paint_outline,
    paint_picture,
    silhouette_in,
    silhouette_of,
)
from painmap.ui.chart.chart_styles import ChartStyle
from painmap.ui.chart.paper_paths import on_paper
from painmap.ui.chart.patch_words import (
    WordPatch,
    paint_word,
    places_in,
    word_patches,
    word_width,
)
from painmap.ui.chart.path_pieces import in_sight, pieces_of
from painmap.ui.chart.patterns import draw_pattern
from painmap.ui.chart.picture_shop import shop
from painmap.ui.chart.zone_looks import Zone
from painmap.ui.chart.zone_paths import Place, Shapes, box_in_chart, crop_under, zone_shapes_of
from painmap.ui.parts.theme import FIGURE

_TILE_PX = 256

PatchesOf = Callable[[Any, Zone, tuple[int, ...]], Sequence[WordPatch]]
"""Finds the patches of a zone that are big enough for a word."""


def paint_chart(
    painter: QPainter,
    chart: Any,
    zones: Iterable[Zone],
    style: ChartStyle,
    place: Place,
    *,
    regions: QPainterPath | None = None,
    captions: bool = True,
    title: str = "",
    step: int = 1,
    raster_ratio: float = 0.0,
    plain: bool = False,
) -> None:
    """Paint one chart. `regions` are lines in chart pixels; `step` coarsens zones for miniatures.

    With a `raster_ratio` (device pixels for each unit) the figure comes from the picture shop; a
    `plain` figure has an outline only.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if plain:
        paint_outline(painter, chart, style, place.rect(chart))
    else:
        paint_figure(painter, chart, style, place, raster_ratio)
    if regions is not None:
        paint_regions(painter, chart, regions, style, place)
    ordered = in_order(zones)
    for zone in ordered:
        paint_zone(painter, chart, zone, style, place, step=step)
    if captions:
        for zone in ordered:
            paint_words(painter, chart, zone, style, place)
        paint_captions(painter, chart, style, place.rect(chart), place.scale, title)


def in_order(zones: Iterable[Zone]) -> list[Zone]:
    """Solid zones first, then hatched ones, each in the order given."""
    return sorted(zones, key=lambda zone: not zone.look.solid)


def paint_figure(
    painter: QPainter,
    chart: Any,
    style: ChartStyle,
    place: Place,
    raster_ratio: float = 0.0,
    *,
    seen: QRectF | None = None,
    wait: bool = True,
) -> None:
    """The body alone; `seen` is what the window shows of it."""
    target = place.rect(chart)
    if raster_ratio:
        shop().paint(painter, chart, style, target, raster_ratio, seen or target, wait=wait)
    else:
        paint_picture(painter, chart, style, target)


def paint_regions(
    painter: QPainter, chart: Any, regions: QPainterPath, style: ChartStyle, place: Place
) -> None:
    """The borders between the areas of a scheme, faint."""
    painter.save()
    to_painter = place.transform()
    painter.setClipPath(to_painter.map(silhouette_of(chart)), Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(style.colour(style.region), style.region_line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(to_painter.map(regions))
    painter.restore()


def paint_zone(
    painter: QPainter,
    chart: Any,
    zone: Zone,
    style: ChartStyle,
    place: Place,
    *,
    clip: QRectF | None = None,
    step: int = 1,
    shapes: Shapes | None = None,
    edges: QImage | None = None,
) -> None:
    """Paint a zone, or the part of it inside `clip` (painter units), which costs only that part.

    `edges` is an image of the figures' outlines for the whole painter; with one the zone may run
    over the figure's edge and its fading end, and the caller cuts it off.
    """
    if clip is None:
        shapes = shapes or zone_shapes_of(chart, zone, zone_shapes.whole(chart, step), step)
        edge = silhouette_of(chart, step)
    else:
        crop = crop_under(clip, place, style)
        seen: QRectF | None = box_in_chart(clip, place, style.outline_active)
        if any(line.pattern == "dashed_outline" for line in zone.look.lines):
            seen = None  # dashes are counted from where a line begins
        shapes = zone_shapes_of(chart, zone, crop, trim=False, seen=seen)
        edge = zone_shapes.silhouette(chart, crop) if edges is None else QPainterPath()
    if not any(shapes.lines) and not any(shapes.fills):
        return
    painter.save()
    if clip is not None:
        painter.setClipRect(clip)
    to_painter = place.transform()
    if edges is None:
        painter.setClipPath(_placed(edge, to_painter, style), Qt.ClipOperation.IntersectClip)
    # Only fills of inactive layers are drawn back: lines keep their contrast to the figure.
    opacity = zone.look.opacity * (1.0 if zone.active else style.inactive_fill)
    painter.setPen(Qt.PenStyle.NoPen)
    for fill, path in zip(zone.look.fills, shapes.fills, strict=True):
        if path is not None:
            painter.setBrush(style.colour(fill.colour, opacity))
            painter.drawPath(_placed(path, to_painter, style))
    if any(shapes.fills):
        _paint_edge(painter, chart, place, shapes, edges or edge, style)
    drawn = zip(zone.look.lines, shapes.lines, shapes.strokes, strict=True)
    for line, path, seen_of_it in drawn:
        if path is not None and seen_of_it is not None:
            placed = _placed(path, to_painter, style)
            stroke = placed if seen_of_it is path else to_painter.map(seen_of_it)
            _paint_lines(painter, placed, stroke, zone, line, style, place, chart, clip)
            if edges is None:
                veil(painter, chart, path, style, place)
    painter.restore()


def _placed(path: QPainterPath, to_painter: QTransform, style: ChartStyle) -> QPainterPath:
    return on_paper(path, to_painter) if style.paper else to_painter.map(path)


def _paint_edge(
    painter: QPainter,
    chart: Any,
    place: Place,
    shapes: Shapes,
    edge: QPainterPath | QImage,
    style: ChartStyle,
) -> None:
    """The figure's outline again where a fill has covered it, as wide as the picture draws it."""
    outer = next((path for path in shapes.lines if path is not None), None)
    if outer is None:
        return
    to_painter = place.transform()
    painter.save()
    placed = _placed(outer, to_painter, style)
    painter.setClipPath(placed, Qt.ClipOperation.IntersectClip)
    if isinstance(edge, QImage):
        draw_part(painter, edge, placed.boundingRect().toAlignedRect())
    else:
        paint_edge(painter, chart, edge, place, style)
    painter.restore()


def draw_part(painter: QPainter, image: QImage, area: QRect) -> None:
    """Draw a rectangle of an image that is as large as what is painted on."""
    ratio = image.devicePixelRatio()
    if ratio == 1.0:
        painter.drawImage(area, image, area)  # half the time of rectangles that have fractions
        return
    source = QRectF(area.x() * ratio, area.y() * ratio, area.width() * ratio, area.height() * ratio)
    painter.drawImage(QRectF(area), image, source)


def paint_edges_in(
    painter: QPainter, chart: Any, area: QRectF, place: Place, style: ChartStyle
) -> None:
    """What is seen of a figure's outline inside a rectangle of the painter, tile by tile.

    The pixels are the same, for a third of the time: a path of thousands of points takes Qt's
    rasterizer more than its pieces.
    """
    around = max(style.figure_outline, FIGURE.outline_px * place.scale)
    seen = (area & place.rect(chart).adjusted(-around, -around, around, around)).toAlignedRect()
    for top in range(seen.top(), seen.bottom() + 1, _TILE_PX):
        for left in range(seen.left(), seen.right() + 1, _TILE_PX):
            tile = QRect(left, top, _TILE_PX, _TILE_PX) & seen
            edge = silhouette_in(chart, box_in_chart(QRectF(tile), place, around))
            if not edge.isEmpty():
                painter.save()
                painter.setClipRect(tile, Qt.ClipOperation.IntersectClip)
                paint_edge(painter, chart, edge, place, style)
                painter.restore()


def paint_edge(
    painter: QPainter, chart: Any, edge: QPainterPath, place: Place, style: ChartStyle
) -> None:
    """A figure's outline (in chart px), as wide as its picture draws it and fading as it does."""
    drawn = min(FIGURE.outline_px * place.scale, style.figure_outline)
    width = style.figure_outline if style.paper else max(drawn, min(style.figure_outline, 1.0))
    colour = style.colour(FIGURE.outline)
    # Qt's PDF knows no gradient of transparency; there a veil lies over the end.
    painter.setPen(QPen(QBrush(colour) if style.paper else faded(chart, colour, place), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_placed(edge, place.transform(), style))


def anchor_of(place: Place, style: ChartStyle) -> QPointF:
    """Where a pattern hangs: on screen in the middle of a pixel, where upright lines stay crisp."""
    if style.paper:
        return QPointF(place.x, place.y)
    return QPointF(math.floor(place.x) + 0.5, math.floor(place.y) + 0.5)


def _paint_lines(
    painter: QPainter,
    path: QPainterPath,
    stroke: QPainterPath,
    zone: Zone,
    line: Any,
    style: ChartStyle,
    place: Place,
    chart: Any,
    clip: QRectF | None,
) -> None:
    colour = style.colour(line.colour)
    if line.pattern not in ("solid", "dashed_outline"):
        pitch = style.pitch(place.units_per_cm(chart))
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        for rect in pieces_of(path, in_sight(painter) if clip is None else clip, 2 * pitch):
            draw_pattern(
                painter,
                line.pattern,
                rect,
                anchor=anchor_of(place, style),
                pitch=pitch,
                line=style.line if zone.active else style.line_inactive,
                colour=colour,
            )
        painter.restore()
    width = style.outline_active if zone.active else style.outline
    if zone.look.outline_px:
        width = style.outline_active * zone.look.outline_px / 2
    pen = QPen(style.colour(zone.look.outline or line.colour), width)
    # Points lie closer than a pixel: on screen nobody sees what round joins cost.
    join = Qt.PenJoinStyle
    pen.setJoinStyle(join.RoundJoin if style.paper else join.BevelJoin)
    if line.pattern == "dashed_outline":
        pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(stroke)


def paint_words(
    painter: QPainter,
    chart: Any,
    zone: Zone,
    style: ChartStyle,
    place: Place,
    *,
    inside: QRectF | None = None,
    seen: QRectF | None = None,
    patches_of: PatchesOf | None = None,
) -> None:
    """Write the kind of a patch at the patch, for layers whose pattern does not tell it.

    A word stays `inside` a rectangle: it moves sideways, and becomes smaller where it must. What
    lies beside `seen` is left out.
    """
    for line in zone.look.lines:
        if line.word:
            # On paper a word is all that tells the kind of a narrow patch.
            width = word_width(line.word, style)
            wide = 0.0 if style.paper else (width + 6.0) / place.scale
            if patches_of is None:
                patches: Sequence[WordPatch] = word_patches(chart, zone.values, line.codes)
            else:
                patches = patches_of(chart, zone, line.codes)
            for point in places_in(chart, patches, wide=wide):
                at = place.transform().map(point)
                around = width / 2 + 2 * style.word
                if seen is None or seen.adjusted(-around, -around, around, around).contains(at):
                    paint_word(painter, line.word, at, style, line.colour, inside=inside)
