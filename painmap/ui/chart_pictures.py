"""The pictures of the charts: SVG on paper, images rendered once for each size on screen."""

from __future__ import annotations

import math
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtSvg import QSvgRenderer

from painmap.ui import zone_shapes
from painmap.ui.chart_styles import ChartStyle
from painmap.ui.paper_paths import on_paper
from painmap.ui.paper_pictures import paint_on_paper
from painmap.ui.theme import FIGURE

_IMAGE_BYTES = 160_000_000
_WHOLE_PIXELS = 3_000_000

Key = tuple[str, int, int, int, int, int, int]


@lru_cache(maxsize=64)
def _renderer(path: str) -> QSvgRenderer | None:
    if not Path(path).is_file():
        return None
    renderer = QSvgRenderer(path)
    return renderer if renderer.isValid() else None


_silhouettes: dict[tuple[int, int], tuple[Any, QPainterPath]] = {}


def silhouette_of(chart: Any, step: int = 1) -> QPainterPath:
    """The figure's outline in chart pixels, computed once for each chart."""
    key = (id(chart), step)
    if key not in _silhouettes:
        path = zone_shapes.silhouette(chart, zone_shapes.whole(chart, step), step)
        _silhouettes[key] = (chart, path)
    return _silhouettes[key][1]


def paint_picture(painter: QPainter, chart: Any, style: ChartStyle, target: QRectF) -> None:
    """Draw the figure into a rectangle of the painter, as vectors."""
    if style.paper and paint_on_paper(painter, chart.svg_path, style, target):
        return
    renderer = _renderer(str(chart.svg_path))
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


def _rendered(path: str, width: int, height: int, part: QRect) -> QImage | None:
    """A part of the picture at width × height; usable in any thread."""
    renderer = QSvgRenderer(path) if Path(path).is_file() else None
    if renderer is None or not renderer.isValid():
        return None
    image = QImage(part.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(-part.x(), -part.y(), width, height))
    return image


class _Job(QRunnable):
    def __init__(self, shop: PictureShop, key: Key) -> None:
        super().__init__()
        self._shop, self._key = shop, key

    def run(self) -> None:
        path, width, height, *part = self._key
        self._shop.rendered.emit(self._key, _rendered(path, width, height, QRect(*part)))


class PictureShop(QObject):
    """Keeps rendered pictures. `ready` is emitted when one that was asked for has come."""

    rendered = Signal(object, object)
    ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._images: dict[Key, QImage] = {}
        self._asked: set[Key] = set()
        self.taken = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.rendered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def paint(
        self,
        painter: QPainter,
        chart: Any,
        style: ChartStyle,
        target: QRectF,
        ratio: float,
        seen: QRectF,
        *,
        wait: bool,
    ) -> None:
        """Draw the figure; without `wait` a coarser picture stands in until it is rendered."""
        key = self._key(chart, target, ratio, seen)
        if key is None:
            return
        if (
            key not in self._images
            and wait
            and not self._keep(key, _rendered(key[0], key[1], key[2], QRect(*key[3:])))
        ):
            paint_picture(painter, chart, style, target)
            return
        if key in self._images:
            self._draw(painter, key, target, ratio)
            return
        self.ask(key)
        older = [other for other in self._images if other[0] == key[0]]
        for other in sorted(older, key=lambda other: other[1] * (other[5] * other[6] > 0))[-2:]:
            self._draw(painter, other, target, ratio)

    def paint_coarse(self, painter: QPainter, chart: Any, target: QRectF, ratio: float) -> None:
        """Draw the largest whole picture at hand, for a moment; nothing where there is none."""
        whole = [
            key
            for key in self._images
            if key[0] == str(chart.svg_path) and key[1:3] == (key[5], key[6])
        ]
        if whole:
            self._draw(painter, max(whole, key=lambda key: key[1]), target, ratio)

    def warm(self, chart: Any, target: QRectF, ratio: float) -> None:
        """Render in the background what will be shown soon."""
        key = self._key(chart, target, ratio, target)
        if key is not None and key not in self._images:
            self.ask(key)

    @property
    def busy(self) -> bool:
        """Whether pictures that were asked for are still to come."""
        return bool(self._asked)

    def ask(self, key: Key) -> None:
        if key not in self._asked:
            self._asked.add(key)
            self._pool.start(_Job(self, key))

    def wait(self) -> None:
        """Let the background finish: before the program ends."""
        self._pool.clear()
        self._pool.waitForDone()

    def _key(self, chart: Any, target: QRectF, ratio: float, seen: QRectF) -> Key | None:
        width, height = round(target.width() * ratio), round(target.height() * ratio)
        part = QRect(0, 0, width, height)
        if width * height > _WHOLE_PIXELS:
            near = (seen & target).translated(-target.topLeft())
            part &= QRect(
                math.floor(near.x() * ratio),
                math.floor(near.y() * ratio),
                math.ceil(near.width() * ratio) + 1,
                math.ceil(near.height() * ratio) + 1,
            )
        if part.isEmpty():
            return None
        return (str(chart.svg_path), width, height, part.x(), part.y(), part.width(), part.height())

    def _draw(self, painter: QPainter, key: Key, target: QRectF, ratio: float = 0.0) -> None:
        image = self._images.pop(key)
        self._images[key] = image
        scale = target.width() / key[1]
        x, y, width, height = key[3:]
        if (key[1], key[2]) == (round(target.width() * ratio), round(target.height() * ratio)):
            # Its own size: pixel on pixel, or every line would be smoothed a second time.
            at = QPointF(round(target.x() * ratio) + x, round(target.y() * ratio) + y)
            painter.drawImage(
                QRectF(at.x() / ratio, at.y() / ratio, width / ratio, height / ratio), image
            )
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(
            QRectF(target.x() + x * scale, target.y() + y * scale, width * scale, height * scale),
            image,
        )

    def _keep(self, key: Key, image: QImage | None) -> bool:
        if image is None:
            return False
        self._images[key] = image
        self.taken += 1
        images = self._images
        while len(images) > 2 and sum(map(QImage.sizeInBytes, images.values())) > _IMAGE_BYTES:
            del self._images[next(iter(self._images))]
        return True

    def _take(self, key: Key, image: QImage | None) -> None:
        self._asked.discard(key)
        if self._keep(key, image):
            self.ready.emit()


@lru_cache(maxsize=1)
def shop() -> PictureShop:
    """The one shop of the program."""
    return PictureShop()
