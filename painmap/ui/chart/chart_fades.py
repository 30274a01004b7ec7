"""Zones fade with the limb: where a picture ends softly, so does what is painted on it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from painmap.ui.chart.chart_pictures import silhouette_of
from painmap.ui.chart.chart_styles import ChartStyle
from painmap.ui.chart.zone_paths import Place

_GRADIENT = re.compile(r'<linearGradient id="b"([^>]*)>(.*?)</linearGradient>', re.DOTALL)
_STOP = re.compile(r'offset="([^"]*)"[^>]*stop-opacity="([^"]*)"')
_MATRIX = re.compile(r'transform="matrix\(([^)]*)\)"')
_EDGE, _MOST, _SAMPLES, _STRIPS = 0.05, 0.6, 80, 4
"""Strips between two stops on paper: Qt's PDF knows no gradient of transparency."""


@dataclass(frozen=True, slots=True)
class Ramp:
    """A straight ramp of the figure's opacity: its ends in chart px, stops (offset, opacity)."""

    start: tuple[float, float]
    end: tuple[float, float]
    stops: tuple[tuple[float, float], ...]

    def span(self, path: QPainterPath) -> tuple[float, float]:
        """From where to where along the ramp a path in chart px reaches."""
        count = path.elementCount()
        elements = map(path.elementAt, range(0, count, max(1, count // _SAMPLES)))
        points = [(element.x, element.y) for element in elements]
        along = np.subtract(self.end, self.start)
        offsets = np.subtract(points, self.start) @ along / (along @ along)
        return float(offsets.min()), float(offsets.max())

    def least(self, low: float, high: float) -> float:
        """The lowest opacity between two offsets."""
        at, opacity = np.array(self.stops).T
        inside = opacity[(at >= low) & (at <= high)]
        return float(min([*np.interp([low, high], at, opacity), *inside]))

    def from_share(self, least: float) -> Ramp:
        """The same ramp, with nothing left where the figure has that opacity."""
        stops = tuple((at, max(0.0, (share - least) / (1.0 - least))) for at, share in self.stops)
        return Ramp(self.start, self.end, stops)


def faded(chart: Any, colour: QColor, place: Place) -> QBrush:
    """A colour that fades as the figure does; nothing is left of it where the chart's cells end."""
    ramp = ramp_of(str(chart.svg_path))
    if ramp is None:
        return QBrush(colour)
    ramp = ramp.from_share(min(_end_of(chart, ramp) + _EDGE, _MOST))
    return QBrush(_gradient(ramp, colour, place, [share for _, share in ramp.stops]))


def veil(
    painter: QPainter, chart: Any, path: QPainterPath, style: ChartStyle, place: Place
) -> None:
    """Draw the ground over a zone (path in chart px) as far as the figure under it fades.

    For paper and for pictures that are painted in one go; a canvas cuts zones out `faded`.
    """
    ramp = ramp_of(str(chart.svg_path))
    # A speck of a few cells is smoothed away: its path is empty.
    if ramp is None or path.isEmpty():
        return
    span = ramp.span(path)
    least = ramp.least(*span)
    if least > 0.99:
        return
    # Cells end a little before the picture does: nothing of a zone's outline is left there.
    ramp = ramp.from_share(min(max(least, _end_of(chart, ramp)) + _EDGE, _MOST))
    to_painter = place.transform()
    if style.paper:
        _in_strips(painter, to_painter.map(path), ramp, place, span, style)
        return
    cover = [1.0 - share for _, share in ramp.stops]
    gradient = _gradient(ramp, style.colour(style.ground), place, cover)
    painter.setPen(QPen(QBrush(gradient), style.outline_active + 1.0))
    painter.setBrush(QBrush(gradient))
    painter.drawPath(to_painter.map(path))


def _gradient(ramp: Ramp, colour: QColor, place: Place, shares: Sequence[float]) -> QLinearGradient:
    """A colour along a ramp, as opaque at each of its stops as `shares` say."""
    start, end = (place.transform().map(QPointF(*point)) for point in (ramp.start, ramp.end))
    gradient = QLinearGradient(start, end)
    for (offset, _), share in zip(ramp.stops, shares, strict=True):
        shown = QColor(colour)
        shown.setAlphaF(share * colour.alphaF())
        gradient.setColorAt(offset, shown)
    return gradient


_ends: dict[str, float] = {}


def _end_of(chart: Any, ramp: Ramp) -> float:
    """The figure's opacity where its cells end, computed once for each chart."""
    key = str(chart.svg_path)
    if key not in _ends:
        _ends[key] = ramp.least(*ramp.span(silhouette_of(chart)))
    return _ends[key]


def _in_strips(
    painter: QPainter, shape: QPainterPath, ramp: Ramp, place: Place, span: tuple[float, float],
    style: ChartStyle,
) -> None:  # fmt: skip
    start, end = (place.transform().map(QPointF(*point)) for point in (ramp.start, ramp.end))
    along, box = end - start, shape.boundingRect()
    reach = (box.width() + box.height()) / max(along.manhattanLength(), 1e-6) + 1.0
    across = QPointF(-along.y(), along.x()) * (2 * reach)
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.setPen(Qt.PenStyle.NoPen)
    for low, high, opacity in _strips(ramp, span):
        painter.setBrush(style.colour(style.ground, 1.0 - opacity))
        one, other = start + along * low, start + along * high
        painter.drawPolygon(QPolygonF([one - across, one + across, other + across, other - across]))
    painter.restore()


def _strips(ramp: Ramp, span: tuple[float, float]) -> list[tuple[float, float, float]]:
    """Bands (from, to, opacity) of a span as far as it fades."""
    at, opacity = np.array(ramp.stops).T
    edges = [
        edge
        for low, high in pairwise(at.tolist())
        for edge in np.linspace(low, high, _STRIPS, endpoint=False).tolist()
    ]
    inner = [edge for edge in [*edges, float(at[-1])] if span[0] < edge < span[1]]
    bands = []
    for low, high in pairwise([span[0], *inner, span[1]]):
        share = float(np.interp((low + high) / 2, at, opacity))
        if share < 0.99:
            bands.append((low, high, share))
    return bands


@lru_cache(maxsize=512)
def ramp_of(path: str) -> Ramp | None:
    """How a chart's picture fades; None where it does not."""
    if not Path(path).is_file():
        return None
    text = Path(path).read_text(encoding="utf-8")
    found = _GRADIENT.search(text)
    if found is None:
        return None
    moved = _MATRIX.search(text)
    numbers = [float(part) for part in moved[1].split()] if moved else [1.0, 0, 0, 1, 0, 0]
    matrix = np.array(numbers).reshape(3, 2)
    ends = np.array(
        [
            [float(re.findall(rf'{axis}{end}="([^"]*)"', found[1])[0]) for axis in "xy"]
            for end in "12"
        ]
    )
    start, end = (ends @ matrix[:2] + matrix[2]).tolist()
    stops = tuple((float(offset), float(share)) for offset, share in _STOP.findall(found[2]))
    return Ramp((start[0], start[1]), (end[0], end[1]), stops)
