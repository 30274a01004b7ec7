"""The pictures of the charts: SVG on paper, a pixmap rendered once for each size on screen."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from painmap.ui import zone_shapes
from painmap.ui.chart_styles import ChartStyle
from painmap.ui.theme import FIGURE

_PIXMAP_BYTES = 96_000_000


@lru_cache(maxsize=48)
def _renderer(path: str) -> QSvgRenderer | None:
    if not Path(path).is_file():
        return None
    renderer = QSvgRenderer(path)
    return renderer if renderer.isValid() else None


_silhouettes: dict[tuple[int, int], tuple[Any, QPainterPath]] = {}
_pixmaps: dict[tuple[str, int, int, str], QPixmap] = {}


def silhouette_of(chart: Any, step: int = 1) -> QPainterPath:
    """The figure's outline in chart pixels, computed once for each chart."""
    key = (id(chart), step)
    if key not in _silhouettes:
        path = zone_shapes.silhouette(chart, zone_shapes.whole(chart, step), step)
        _silhouettes[key] = (chart, path)
    return _silhouettes[key][1]


def paint_picture(painter: QPainter, chart: Any, style: ChartStyle, target: QRectF) -> None:
    """Draw the figure into a rectangle of the painter, as vectors."""
    renderer = None if style.grey else _renderer(str(chart.svg_path))
    if renderer is not None:
        renderer.render(painter, target)
        return
    scale = target.width() / chart.info.width
    place = QTransform(scale, 0, 0, scale, target.x(), target.y())
    painter.setPen(QPen(style.colour(FIGURE.outline), style.figure_outline))
    painter.setBrush(style.colour(FIGURE.base))
    painter.drawPath(place.map(silhouette_of(chart)))


def pixmap_of(chart: Any, style: ChartStyle, size: QSize) -> QPixmap:
    """The figure as a pixmap of so many device pixels, from the cache when it is there."""
    key = (str(chart.svg_path), size.width(), size.height(), style.ground)
    if key in _pixmaps:
        _pixmaps[key] = _pixmaps.pop(key)
        return _pixmaps[key]
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_picture(painter, chart, style, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    _pixmaps[key] = pixmap
    while len(_pixmaps) > 1 and sum(map(_bytes, _pixmaps.values())) > _PIXMAP_BYTES:
        del _pixmaps[next(iter(_pixmaps))]
    return pixmap


def _bytes(pixmap: QPixmap) -> int:
    return 4 * pixmap.width() * pixmap.height()
