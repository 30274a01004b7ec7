"""The rows and columns of an image, and between which pixels of a chart's raster each lies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray


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
def axis(origin: float, scale: float, ratio: float, size: int) -> Axis:
    """Those of an image with `size` of them, on which a chart lies from `origin` on."""
    at = ((np.arange(size) + 0.5) / ratio - origin) / scale - 0.5
    low = np.floor(at)
    return Axis(ratio, low.astype(np.intp), (at - low).astype(np.float32))
