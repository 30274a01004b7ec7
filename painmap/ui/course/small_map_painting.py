"""How one visit among many is drawn: its map on the common charts, its date, its size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from painmap.ui.chart.chart_captions import letter_of, paint_captions
from painmap.ui.chart.chart_layout import Margins, arrange
from painmap.ui.chart.chart_painting import paint_figure, paint_zone
from painmap.ui.chart.chart_styles import ChartStyle, miniature_style
from painmap.ui.chart.chart_window import Window, clip_to, fade, part_of, seen_box
from painmap.ui.chart.zone_looks import Zone
from painmap.ui.chart.zone_paths import Place
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import SEMIBOLD, font

_MARGINS = Margins(around=6, gap=6, title=0)
_COARSE = 0.3
"""Pixels for each of the chart's below which every other of these is enough."""
LETTER = 13.0


def height_for(charts: Sequence[Any], window: Window | None, width: float, most: float) -> float:
    """How high the maps of a card must be for its width, at most so much."""
    parts = [part_of(chart, window) for chart in charts]
    if not parts:
        return most
    wide = sum(part.width / part.px_per_cm for part in parts)
    high = max(part.height / part.px_per_cm for part in parts)
    inner = width - 2 * _MARGINS.around - (len(parts) - 1) * _MARGINS.gap
    return min(most, high * inner / wide + 2 * _MARGINS.around)


def map_pixmap(
    charts: Sequence[Any],
    window: Window | None,
    zones: Sequence[Zone],
    size: QSizeF,
    ratio: float,
) -> QPixmap:
    """A visit's charts with its zones, R and L on each figure; `size` in logical pixels."""
    image = QImage(
        round(size.width() * ratio), round(size.height() * ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )  # fmt: skip
    image.setDevicePixelRatio(ratio)
    style = _style()
    image.fill(style.colour(style.ground))
    parts = [part_of(chart, window) for chart in charts]
    top = window.top if window else 0.0
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for chart, lying in zip(charts, arrange(parts, size, _MARGINS, titles=False), strict=True):
            place = Place(round(lying.x), round(lying.y - top * lying.scale), lying.scale)
            _paint(painter, chart, window, zones, place, style, ratio)
    return QPixmap.fromImage(image)


def _style() -> ChartStyle:
    return replace(miniature_style(theme.current()), letter=LETTER, pitch_far=4.0, pitch_near=4.0)


def _paint(
    painter: QPainter,
    chart: Any,
    window: Window | None,
    zones: Sequence[Zone],
    place: Place,
    style: ChartStyle,
    ratio: float,
) -> None:
    box = seen_box(chart, window, place)
    painter.save()
    clip_to(painter, chart, window, place)
    paint_figure(painter, chart, style, place, ratio, wait=True)
    for zone in zones:
        if np.any(zone.values[chart.cells]):
            paint_zone(painter, chart, zone, style, place, step=_step(place, ratio))
    fade(painter, chart, window, place, style)
    painter.restore()
    letter = letter_of(chart)
    if letter:
        # Beside a close-up its letter has no place of its own: it stands in an upper corner.
        painter.setPen(style.colour(style.text))
        painter.setFont(font(round(LETTER), SEMIBOLD))
        corner, side = letter_corner(chart, place, box)
        painter.drawText(corner, side, letter)
    else:
        paint_captions(painter, chart, style, place.rect(chart), place.scale)


def letter_corner(chart: Any, place: Place, box: QRectF) -> tuple[QRectF, Qt.AlignmentFlag]:
    """The upper corner for a figure's letter, left unless less of the figure lies in the right."""
    top = max(box.top(), 0.0)

    def covered(left: float) -> int:
        x, y = (left - place.x) / place.scale, (top - place.y) / place.scale
        rows = slice(max(round(y), 0), max(round(y + 1.3 * LETTER / place.scale), 0))
        columns = slice(max(round(x), 0), max(round(x + LETTER / place.scale), 0))
        return int(np.count_nonzero(chart.silhouette[rows, columns]))

    right = box.right() - LETTER
    if covered(right) < covered(box.left()):
        return QRectF(right, top, LETTER, 1.3 * LETTER), Qt.AlignmentFlag.AlignRight
    return QRectF(box.left(), top, LETTER, 1.3 * LETTER), Qt.AlignmentFlag.AlignLeft


def _step(place: Place, ratio: float) -> int:
    scale = place.scale * ratio
    return 1 if scale > 2 * _COARSE else 2 if scale > _COARSE else 4


def paint_said(painter: QPainter, box: QRectF, text: str) -> None:
    """What stands over a figure that has nothing to tell, on a ground of its own."""
    now = theme.current()
    painter.setPen(QColor(now.text_2))
    room = box.adjusted(8, 8, -8, -8)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    needed = painter.boundingRect(room, int(flags), text).adjusted(-8, -4, 8, 4)
    painter.fillRect(needed, QColor(now.panel))
    painter.drawText(room, int(flags), text)
