"""A zone while it is painted, pixel by pixel: what its outlines will show, at a tenth of the cost.

The share of painted skin, blurred as for outlines, tells how far a pixel lies from the edge that
the outline will be: along a straight edge the one follows from the other. So a table gives each
share its colour. The picture of outlines takes its place as soon as the pen rests.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from painmap.ui.chart.chart_painting import anchor_of, draw_part
from painmap.ui.chart.chart_styles import ChartStyle
from painmap.ui.chart.patterns import draw_pattern
from painmap.ui.chart.zone_looks import Lines, Look, Zone
from painmap.ui.chart.zone_paths import Place
from painmap.ui.chart.zone_shapes import Crop, blurred_skin, lookup, share_of

MOST_SCALE = 2.5
"""Device pixels a chart pixel; larger, outlines are drawn at once."""

_STEPS = 1024
_BLUR_PX = 1.3
"""How wide the blur of a share is, one standard deviation in chart pixels."""

_FAR = 1e3
_TILE_PX = 64
_ARGB = QImage.Format.Format_ARGB32_Premultiplied
_INSIDE = QPainter.CompositionMode.CompositionMode_DestinationIn
_OUTSIDE = QPainter.CompositionMode.CompositionMode_DestinationOut
_PLUS = QPainter.CompositionMode.CompositionMode_Plus
_OVER = QPainter.CompositionMode.CompositionMode_SourceOver


def paint_pixels(
    image: QImage, chart: Any, zone: Zone, style: ChartStyle, place: Place, area: QRect,
    edges: QImage | None,
) -> None:  # fmt: skip
    """Paint a zone in a rectangle (the image's logical units) of a chart's place, and no dashes.

    What was there is gone. `edges` are the figures' outlines, None where the rectangle has none.
    """
    ratio = image.devicePixelRatio()
    columns = _axis(place.x, place.scale, ratio, image.width()).part(area.x(), area.width())
    rows = _axis(place.y, place.scale, ratio, image.height()).part(area.y(), area.height())
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
        share *= _STEPS
        return share.astype(np.intp)

    if one and inks.both is not None:
        told = steps_of(codes)
        shown = inks.both.take(told)
        if edges is not None and inks.fills:
            put_edges(shown, pixels_of(edges)[rows.pixels, columns.pixels], told, inks)
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
                if edges is not None and inks.fills and number == 0:
                    draw_part(drawer, edges, area)
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


def put_edges(
    shown: NDArray[np.uint32], edges: NDArray[np.uint32], steps: NDArray[np.intp], inks: Inks
) -> None:
    """Put the figures' outlines, few pixels, between one fill and its outline, as Qt would."""
    at = np.flatnonzero(edges)
    step = steps.reshape(-1).take(at)
    inside = _times(_parts(edges.reshape(-1).take(at)), _parts(inks.cover.take(step))[:, 3:])
    inside += _times(_parts(inks.fills[0].ink.take(step)), 255 - inside[:, 3:])
    line = _parts(inks.lines[0].ink.take(step))
    line += _times(inside, 255 - line[:, 3:])
    shown.reshape(-1)[at] = line.astype(np.uint8).view(np.uint32)[:, 0]


def _parts(colours: NDArray[np.uint32]) -> NDArray[np.uint16]:
    """Blue, green, red and alpha of premultiplied colours, (n, 4)."""
    return colours.view(np.uint8).reshape(-1, 4).astype(np.uint16)


def _times(parts: NDArray[np.uint16], share: NDArray[np.uint16]) -> NDArray[np.uint16]:
    """Parts times a share of 255, rounded as Qt does."""
    product = parts * share
    product += product >> 8
    product += 128
    product >>= 8
    return product


def shows(look: Look) -> bool:
    """Whether pixels can show a look: dashes are counted from where a line begins."""
    return not any(line.pattern == "dashed_outline" for line in look.lines)


def pixels_of(image: QImage) -> NDArray[np.uint32]:
    """The pixels of an image as they lie in memory, (rows, columns), to be written to."""
    return np.frombuffer(image.bits(), np.uint32).reshape(image.height(), -1)


def _image_of(pixels: NDArray[np.uint32], ratio: float) -> QImage:
    rows, columns = pixels.shape
    image = QImage(pixels.data, columns, rows, 4 * columns, _ARGB).copy()
    image.setDevicePixelRatio(ratio)
    return image


@dataclass(frozen=True, slots=True, eq=False)
class FillInk:
    """Premultiplied colours of a fill for each share, and the codes of the next fill inside it."""

    codes: tuple[int, ...]
    hole: tuple[int, ...]
    ink: NDArray[np.uint32]


@dataclass(frozen=True, slots=True, eq=False)
class LineInk:
    """Premultiplied colours of an outline for each share; the pattern lies below it."""

    codes: tuple[int, ...]
    line: Lines
    ink: NDArray[np.uint32]


@dataclass(frozen=True, slots=True, eq=False)
class Inks:
    """What shows some codes of a look. `cover` is how much of a pixel lies inside, as alpha.

    `both` are one fill and one outline over it in one, None where there is more to show.
    """

    fills: tuple[FillInk, ...]
    lines: tuple[LineInk, ...]
    cover: NDArray[np.uint32]
    both: NDArray[np.uint32] | None

    @property
    def told(self) -> set[tuple[int, ...]]:
        """All sets of codes whose shares are asked for."""
        of_fills = [codes for fill in self.fills for codes in (fill.codes, fill.hole) if codes]
        return {*of_fills, *(line.codes for line in self.lines)}


@lru_cache(maxsize=256)
def inks_of(
    look: Look,
    active: bool,
    there: tuple[int, ...],
    style: ChartStyle,
    scale: float,
    ratio: float,
) -> Inks:
    """The inks of a look for the codes that are there; the same choice as `zone_shapes_of`."""
    shares = np.arange(_STEPS + 1) / _STEPS
    normal = NormalDist(0.0, _BLUR_PX * scale)
    away = np.array([-_FAR, *map(normal.inv_cdf, shares[1:-1].tolist()), _FAR])
    cover = np.clip(away + 0.5, 0.0, 1.0)
    width = style.outline_active if active else style.outline
    if look.outline_px:
        width = style.outline_active * look.outline_px / 2
    drawn = np.clip(width * ratio / 2 + 0.5 - np.abs(away), 0.0, 1.0)
    opacity = look.opacity * (1.0 if active else style.inactive_fill)

    def present(codes: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(code for code in codes if code in there)

    shown = [fill for fill in look.fills if fill.own in there or len(look.fills) == 1]
    shown = [fill for fill in shown if present(fill.codes)]
    inner = [*(present(fill.codes) for fill in shown), ()][1:]
    inks = [_ink(style.colour(fill.colour, opacity), cover) for fill in shown]
    fills = tuple(
        FillInk(present(fill.codes), hole, _packed(ink))
        for fill, hole, ink in zip(shown, inner, inks, strict=True)
    )
    drawn_lines = [line for line in look.lines if present(line.codes)]
    outlines = [_ink(style.colour(look.outline or line.colour), drawn) for line in drawn_lines]
    lines = tuple(
        LineInk(present(line.codes), line, _packed(ink))
        for line, ink in zip(drawn_lines, outlines, strict=True)
    )
    both = None
    if len(fills) <= 1 and len(lines) == 1 and lines[0].line.pattern == "solid":
        below = inks[0] if inks else np.zeros_like(outlines[0])
        both = _packed(outlines[0] + below * (1.0 - outlines[0][:, 3:] / 255.0))
    black = _ink(QColor(Qt.GlobalColor.black), cover)
    return Inks(fills, lines, _packed(black), both)


def _ink(colour: QColor, share: NDArray[np.float64]) -> NDArray[np.float64]:
    """Premultiplied blue, green, red, alpha of a colour, 0 to 255, of which a share is there."""
    alpha = colour.alphaF()
    full = [part * alpha for part in (colour.blue(), colour.green(), colour.red(), 255.0)]
    return np.outer(share, full)


def _packed(ink: NDArray[np.float64]) -> NDArray[np.uint32]:
    blue, green, red, alpha = np.rint(ink).astype(np.uint32).T
    return np.asarray(blue | green << 8 | red << 16 | alpha << 24, np.uint32)


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A stretch of an image's rows or columns: between which of a chart's pixels each lies.

    `first` and `count` are the chart's pixels; `low` counts from the first, `above` is how far
    towards the next.
    """

    pixels: slice
    first: int
    count: int
    low: NDArray[np.intp]
    above: NDArray[np.float32]

    def between(self, values: NDArray[np.float32], axis: int) -> NDArray[np.float32]:
        """Values of the chart's pixels along an axis, at those of the image."""
        found = values.take(self.low, axis=axis)
        further = values.take(self.low + 1, axis=axis)
        further -= found
        further *= self.above if axis else self.above[:, None]
        found += further
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Axis:
    """All rows or columns of an image."""

    ratio: float
    low: NDArray[np.intp]
    above: NDArray[np.float32]

    def part(self, start: int, length: int) -> Part:
        """Those of a stretch in logical units."""
        begin = max(int(start * self.ratio), 0)
        end = min(-int(-(start + length) * self.ratio // 1), self.low.size)
        first, last = int(self.low[begin]), int(self.low[end - 1])
        low = self.low[begin:end] - first
        return Part(slice(begin, end), first, last - first + 2, low, self.above[begin:end])


@lru_cache(maxsize=32)
def _axis(origin: float, scale: float, ratio: float, size: int) -> Axis:
    at = ((np.arange(size) + 0.5) / ratio - origin) / scale - 0.5
    low = np.floor(at)
    return Axis(ratio, low.astype(np.intp), (at - low).astype(np.float32))


class Spots:
    """Where an image's opacity is another than one value, to be asked by rectangles."""

    def __init__(self, image: QImage, *, other_than: int) -> None:
        self._ratio = image.devicePixelRatio()
        alpha = pixels_of(image).view(np.uint8)[:, 3::4] if not image.isNull() else None
        self._there = np.zeros((0, 0), np.bool_) if alpha is None else alpha != other_than

    def any_in(self, area: QRect) -> bool:
        """Whether there are any in a rectangle of the image's logical units."""
        left, top = int(area.x() * self._ratio), int(area.y() * self._ratio)
        right = -int(-(area.x() + area.width()) * self._ratio // 1)
        bottom = -int(-(area.y() + area.height()) * self._ratio // 1)
        return bool(self._there[max(top, 0) : bottom, max(left, 0) : right].any())


class Rough:
    """Where pixels stand for outlines, in tiles of the widget."""

    def __init__(self) -> None:
        self._tiles: set[tuple[int, int]] = set()

    def __len__(self) -> int:
        return len(self._tiles)

    def add(self, area: QRect) -> None:
        """Take in a rectangle."""
        columns = range(area.left() // _TILE_PX, area.right() // _TILE_PX + 1)
        for row in range(area.top() // _TILE_PX, area.bottom() // _TILE_PX + 1):
            self._tiles.update((row, column) for column in columns)

    def clear(self) -> None:
        """Nothing is rough any more."""
        self._tiles.clear()

    def take(self) -> QRect:
        """Hand over tiles that lie beside each other, the uppermost first; empty without any."""
        if not self._tiles:
            return QRect()
        row, first = min(self._tiles)
        last = first
        while (row, last) in self._tiles:
            self._tiles.discard((row, last))
            last += 1
        return QRect(first * _TILE_PX, row * _TILE_PX, (last - first) * _TILE_PX, _TILE_PX)
