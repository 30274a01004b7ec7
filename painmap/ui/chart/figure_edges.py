"""The figures' outlines under the pen: few pixels, which lie between a fill and its line."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from painmap.ui.chart.live_inks import EdgeInk, parts_of

_BYTES = np.arange(256)


def _times() -> NDArray[np.uint8]:
    """Parts times a share of 255, rounded as Qt does, at 256 · part + share."""
    product = np.multiply.outer(_BYTES, _BYTES)
    product += product >> 8
    return ((product + 128) >> 8).astype(np.uint8).reshape(-1)


_TIMES = _times()


def pixels_of(image: QImage) -> NDArray[np.uint32]:
    """The pixels of an image as they lie in memory, (rows, columns), to be written to."""
    return np.frombuffer(image.bits(), np.uint32).reshape(image.height(), -1)


class FigureEdges:
    """Where an image of outlines is not empty, row by row. `image` is that image."""

    def __init__(self, image: QImage) -> None:
        self.image = image
        pixels = np.zeros((0, 0), np.uint32) if image.isNull() else pixels_of(image)
        # Many times quicker than of numbers that stand in rows and columns.
        there = (pixels.reshape(-1) != 0).nonzero()[0]
        self._rows, self._columns = np.divmod(there, max(pixels.shape[1], 1))
        self._begin = np.searchsorted(self._rows, np.arange(len(pixels) + 1)).tolist()
        self._parts = parts_of(pixels.reshape(-1).take(there)).astype(np.intp) << 8

    def put(
        self,
        shown: NDArray[np.uint32],
        rows: slice,
        columns: slice,
        steps: NDArray[np.intp],
        ink: EdgeInk,
    ) -> None:
        """Put them between one fill and its line, as Qt would, into what shows some rows and
        columns of the image. `steps` are the shares there; all three have one shape."""
        first, last = self._begin[rows.start], self._begin[rows.stop]
        column = self._columns[first:last] - columns.start
        # Below 0 is very much without a sign.
        number = (column.view(np.uintp) < shown.shape[1]).nonzero()[0]
        if number.size == 0:
            return
        at = self._rows[first:last].take(number)
        at -= rows.start
        at *= shown.shape[1]
        at += column.take(number)
        step = steps.reshape(-1).take(at)
        painted = step.nonzero()[0]
        if painted.size < step.size:
            if painted.size == 0:
                return
            at, number, step = at.take(painted), number.take(painted), step.take(painted)
        parts = self._parts[first:last].take(number, axis=0)
        parts += ink.cover.take(step, axis=0)
        inside = _TIMES.take(parts)
        parts = ink.fill.take(step, axis=0)
        parts += 255 - inside[:, 3:]
        inside += _TIMES.take(parts)
        parts = np.left_shift(inside, 8, dtype=np.intp)
        parts += ink.left.take(step, axis=0)
        line = ink.line.take(step, axis=0)
        line += _TIMES.take(parts)
        shown.reshape(-1)[at] = line.view(np.uint32)[:, 0]


class Mask:
    """Where an image is not opaque, to be asked by rectangles."""

    def __init__(self, image: QImage) -> None:
        self._ratio = image.devicePixelRatio()
        alpha = pixels_of(image).view(np.uint8)[:, 3::4] if not image.isNull() else None
        self._there = np.zeros((0, 0), np.bool_) if alpha is None else alpha != 255

    def any_in(self, area: QRect) -> bool:
        """Whether there is any such pixel in a rectangle of the image's logical units."""
        left, top = int(area.x() * self._ratio), int(area.y() * self._ratio)
        right = -int(-(area.x() + area.width()) * self._ratio // 1)
        bottom = -int(-(area.y() + area.height()) * self._ratio // 1)
        return bool(self._there[max(top, 0) : bottom, max(left, 0) : right].any())
