"""The pictures of the charts: SVG on paper and in one go, the figures' outlines."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTransform
from PySide6.QtSvg import QSvgRenderer

from painmap.ui.chart import zone_shapes
from painmap.ui.chart.chart_styles import ChartStyle
from painmap.ui.chart.fine_lines import with_fine_lines
from painmap.ui.chart.paper_paths import on_paper
from painmap.ui.chart.paper_pictures import paint_on_paper
from painmap.ui.parts.theme import FIGURE

_UNTOUCHED = 200
"""No picture has an outline as wide as this, hundredths of its pixels."""


def line_of(chart: Any, style: ChartStyle, width: float, ratio: float) -> int:
    """How wide the outline may be drawn in a picture of that width: magnified, it stays fine."""
    line = round(100 * style.figure_outline * ratio * chart.info.width / max(width, 1.0))
    return line if line < _UNTOUCHED else 0


def _renderer(path: str, line: int = 0) -> QSvgRenderer | None:
    """A picture whose lines are not wider than that; usable in any thread."""
    text = svg_of(path, line)
    renderer = QSvgRenderer(text)
    return renderer if text and renderer.isValid() else None


def svg_of(path: str, line: int) -> bytes:
    """The text of a picture whose lines are not wider than that, empty where there is none."""
    if not Path(path).is_file():
        return b""
    text = Path(path).read_text(encoding="utf-8")
    if line:
        most = line / 100
        text = with_fine_lines(text, outline=most, inner=most * FIGURE.inner_px / FIGURE.outline_px)
    return text.encode()


_kept = lru_cache(maxsize=64)(_renderer)


Rings = list[NDArray[np.float64]]

_silhouettes: dict[tuple[int, int], tuple[Any, Rings, QPainterPath]] = {}


def silhouette_of(chart: Any, step: int = 1) -> QPainterPath:
    """The figure's outline in chart pixels, computed once for each chart."""
    return _silhouette(chart, step)[1]


def silhouette_in(chart: Any, box: QRectF) -> QPainterPath:
    """What there is of it in a box of chart pixels, to draw a line by."""
    return zone_shapes.path_inside(_silhouette(chart)[0], box)


def _silhouette(chart: Any, step: int = 1) -> tuple[Rings, QPainterPath]:
    key = (id(chart), step)
    if key not in _silhouettes:
        rings = zone_shapes.silhouette_rings(chart, zone_shapes.whole(chart, step), step)
        _silhouettes[key] = (chart, rings, zone_shapes.path_of(rings))
    return _silhouettes[key][1:]


def paint_picture(painter: QPainter, chart: Any, style: ChartStyle, target: QRectF) -> None:
    """Draw the figure into a rectangle of the painter, as vectors."""
    if style.paper and paint_on_paper(painter, chart.svg_path, style, target):
        return
    ratio = painter.device().devicePixelRatioF()
    renderer = _kept(str(chart.svg_path), line_of(chart, style, target.width() * ratio, ratio))
    if renderer is not None:
        renderer.render(painter, target)
    else:
        paint_outline(painter, chart, style, target)


def paint_outline(painter: QPainter, chart: Any, style: ChartStyle, target: QRectF) -> None:
    """The figure without shading and landmarks, for small pictures that show only where."""
    scale = target.width() / chart.info.width
    place = QTransform(scale, 0, 0, scale, target.x(), target.y())
    painter.setPen(QPen(style.colour(FIGURE.outline), style.figure_outline))
    painter.setBrush(style.colour(FIGURE.base))
    outline = silhouette_of(chart)
    painter.drawPath(on_paper(outline, place) if style.paper else place.map(outline))
