"""Images of the figures of a view: as they look, as zones are cut by them, their outlines alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from painmap.ui.chart.chart_fades import faded
from painmap.ui.chart.chart_painting import paint_edges_in, paint_figure, paint_regions
from painmap.ui.chart.chart_pictures import silhouette_of
from painmap.ui.chart.chart_scene import Scene
from painmap.ui.chart.chart_window import clip_to
from painmap.ui.chart.picture_shop import shop


def blank_image(
    size: QSize,
    ratio: float,
    kind: QImage.Format = QImage.Format.Format_ARGB32_Premultiplied,
) -> QImage:
    """An image of so many device pixels, a clear one where it can be."""
    image = QImage(size, kind)
    image.setDevicePixelRatio(ratio)
    if kind != QImage.Format.Format_RGB32:
        image.fill(Qt.GlobalColor.transparent)
    return image


@contextmanager
def painter_on(image: QImage) -> Iterator[QPainter]:
    """A painter of smooth lines."""
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        yield painter


def pictures_there(scene: Scene) -> int:
    """Which pictures of figures there are, where a coarser one may stand in."""
    return shop().taken if scene.moving or scene.magnified else 0


def paint_figures(painter: QPainter, scene: Scene, ratio: float) -> None:
    """The ground and the figures, without anything on them but the lines of a scheme."""
    painter.fillRect(scene.seen, scene.style.colour(scene.style.ground))
    for chart, place in scene.placed:
        painter.save()
        clip_to(painter, chart, scene.window, place)
        paint_figure(
            painter,
            chart,
            scene.style,
            place,
            ratio,
            seen=scene.seen,
            wait=not scene.moving and not scene.magnified,
        )
        if chart.info.key in scene.regions:
            paint_regions(painter, chart, scene.regions[chart.info.key], scene.style, place)
        painter.restore()


def cut_out(scene: Scene, size: QSize, ratio: float) -> tuple[QImage, QImage]:
    """Images of the figures as zones need them: their skin, their outlines."""
    mask, outlines = blank_image(size, ratio), blank_image(size, ratio)
    with painter_on(mask) as skin, painter_on(outlines) as edges:
        skin.setPen(Qt.PenStyle.NoPen)
        for chart, place in scene.placed:
            for painter in (skin, edges):
                painter.save()
                clip_to(painter, chart, scene.window, place)
            skin.setBrush(faded(chart, QColor(Qt.GlobalColor.black), place))
            skin.drawPath(place.transform().map(silhouette_of(chart)))
            paint_edges_in(edges, chart, scene.seen, place, scene.style)
            for painter in (skin, edges):
                painter.restore()
    return mask, outlines
