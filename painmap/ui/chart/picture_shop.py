"""Images of the charts' pictures, rendered once for each size on screen."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QBuffer,
    QIODevice,
    QObject,
    QPointF,
    QRect,
    QRectF,
    QRunnable,
    QSize,
    Qt,
    QThreadPool,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QImageReader, QPainter

from painmap.ui.chart.chart_pictures import line_of, paint_picture, svg_of
from painmap.ui.chart.chart_styles import ChartStyle

_IMAGE_BYTES = 160_000_000
_WHOLE_PIXELS = 3_000_000
_THREADS = 2
_LATER_MS = 250
"""So long after what is seen has come the rest of the pictures is rendered."""
_MOST_SEEN = 0.9
"""Of a picture of which more is seen than that, all of it is rendered at once."""


class Key(NamedTuple):
    """A part of a picture at a size, in device pixels; `line` is the most that its outline may
    measure, in hundredths of the picture's own pixels, or 0."""

    path: str
    width: int
    height: int
    x: int
    y: int
    across: int
    down: int
    line: int

    @property
    def whole(self) -> bool:
        return (self.width, self.height) == (self.across, self.down)

    @property
    def part(self) -> QRect:
        return QRect(self.x, self.y, self.across, self.down)

    def only(self, part: QRect) -> Key:
        """The same picture, of which that part is wanted."""
        at = (part.x(), part.y(), part.width(), part.height())
        return Key(self.path, self.width, self.height, *at, self.line)


def _rendered(key: Key) -> QImage | None:
    """A part of a picture; usable in any thread.

    A reader of images draws it as the renderer does, and lets Python go on meanwhile: with the
    renderer the window stood still for a tenth of a second.
    """
    data = QBuffer()
    data.setData(svg_of(key.path, key.line))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(data, b"svg")
    reader.setScaledSize(QSize(key.width, key.height))
    reader.setScaledClipRect(QRect(key.x, key.y, key.across, key.down))
    image = reader.read()
    return None if image.isNull() else image


class _Job(QRunnable):
    def __init__(self, shop: PictureShop, key: Key) -> None:
        super().__init__()
        self._shop, self._key = shop, key

    def run(self) -> None:
        self._shop.rendered.emit(self._key, _rendered(self._key))


class PictureShop(QObject):
    """Keeps rendered pictures. `ready` is emitted when one that was asked for has come.

    Of a magnified one what is seen is rendered first, and then, when nothing else waits, all of
    it, so that it is at hand when the view is moved.
    """

    rendered = Signal(object, object)
    ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._images: dict[Key, QImage] = {}
        self._asked: set[Key] = set()
        self._later: dict[str, Key] = {}
        self._later_asked: Key | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_LATER_MS)
        self._idle.timeout.connect(self._ask_later)
        self.taken = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
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
        key = self._key(chart, style, target, ratio, seen)
        if key is None:
            return
        if key not in self._images and wait and not self._keep(key, _rendered(key)):
            paint_picture(painter, chart, style, target)
            return
        self._later.pop(key.path, None)
        if key in self._images:
            self._draw(painter, key, target, ratio)
            return
        if key.whole:
            part = _seen_of(target, seen, ratio) & key.part
            found = next((one for one in self._images if _shows(one, key, part)), None)
            if found is not None or part.isEmpty():
                self._later[key.path] = key
                self._idle.start()
            if found is not None:
                self._draw(painter, found, target, ratio)
            if found is not None or part.isEmpty():
                return
            if part.width() * part.height() < _MOST_SEEN * key.width * key.height:
                self._later[key.path] = key
                key = key.only(part)
        self.ask(key)
        older = [other for other in self._images if other.path == key.path]
        for other in sorted(older, key=lambda other: other.width)[-2:]:
            self._draw(painter, other, target, ratio)

    def paint_coarse(self, painter: QPainter, chart: Any, target: QRectF, ratio: float) -> None:
        """Draw the largest whole picture at hand, for a moment; nothing where there is none."""
        path = str(chart.svg_path)
        whole = [key for key in self._images if key.path == path and key.whole]
        if whole:
            self._draw(painter, max(whole, key=lambda key: key.width), target, ratio)

    @property
    def busy(self) -> bool:
        """Whether pictures that were asked for are still to come."""
        return bool(self._asked)

    def ask(self, key: Key) -> None:
        if key not in self._asked:
            self._asked.add(key)
            self._pool.start(_Job(self, key))

    def _ask_later(self) -> None:
        """Ask for all of a picture of which only what is seen is there, one after another."""
        if self._asked:
            self._idle.start()
        elif self._later and self._later_asked is None:
            self._later_asked = self._later.pop(next(iter(self._later)))
            self._pool.start(_Job(self, self._later_asked), -1)

    def wait(self) -> None:
        """Let the background finish: before the program ends."""
        self._idle.stop()
        self._later.clear()
        self._later_asked = None
        self._pool.clear()
        self._pool.waitForDone()
        self._asked.clear()

    def _key(
        self, chart: Any, style: ChartStyle, target: QRectF, ratio: float, seen: QRectF
    ) -> Key | None:
        width, height = round(target.width() * ratio), round(target.height() * ratio)
        part = QRect(0, 0, width, height)
        if width * height > _WHOLE_PIXELS:
            part &= _seen_of(target, seen, ratio)
        if part.isEmpty():
            return None
        line = line_of(chart, style, width, ratio)
        return Key(str(chart.svg_path), width, height, 0, 0, width, height, line).only(part)

    def _draw(self, painter: QPainter, key: Key, target: QRectF, ratio: float = 0.0) -> None:
        image = self._images.pop(key)
        self._images[key] = image
        scale = target.width() / key.width
        x, y, width, height = key.x, key.y, key.across, key.down
        if (key.width, key.height) == (
            round(target.width() * ratio),
            round(target.height() * ratio),
        ):
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
        images = self._images
        if key.whole:
            for part in [one for one in images if one.only(key.part) == key]:
                del images[part]
        images[key] = image
        self.taken += 1
        while len(images) > 2 and sum(map(QImage.sizeInBytes, images.values())) > _IMAGE_BYTES:
            del self._images[next(iter(self._images))]
        return True

    def _take(self, key: Key, image: QImage | None) -> None:
        if key == self._later_asked:  # what shows some of it looks the same
            self._later_asked = None
            self._keep(key, image)
            self._ask_later()
        if key in self._asked:
            self._asked.discard(key)
            if self._keep(key, image):
                self.ready.emit()
        if self._later:
            self._idle.start()


def _seen_of(target: QRectF, seen: QRectF, ratio: float) -> QRect:
    """The pixels of a picture that lies in `target` which are seen."""
    near = (seen & target).translated(-target.topLeft())
    if near.isEmpty():
        return QRect()
    return QRect(
        math.floor(near.x() * ratio),
        math.floor(near.y() * ratio),
        math.ceil(near.width() * ratio) + 1,
        math.ceil(near.height() * ratio) + 1,
    )


def _shows(one: Key, picture: Key, part: QRect) -> bool:
    """Whether one rendered part of a picture shows some part of it."""
    return one.only(picture.part) == picture and one.part.contains(part)


@lru_cache(maxsize=1)
def shop() -> PictureShop:
    """The one shop of the program."""
    return PictureShop()
