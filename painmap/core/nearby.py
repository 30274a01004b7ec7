"""The cells around a pen that its stroke has not reached yet, each measured no sooner than needed.

A cell `d` cm from the pen cannot come within its radius before the pen has gone `d - radius`
through space. So each is measured once, and again only when the pen has gone that far.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from painmap.core.surface import Surface, joined

_MARGIN_PX = 28.0
_SAFE_CM = 1e-3
"""Sums of single-precision distances are wrong by less."""

Index = NDArray[np.int64]
Parts = NDArray[np.bool_]
Point = tuple[float, float, float]
_NO_INDEX: Index = np.empty(0, np.int64)
_NO_CELLS: NDArray[np.int32] = np.empty(0, np.int32)
_NEVER = np.float32(np.inf)
_START, _END = np.float32(0), np.float32(1)


@dataclass(frozen=True, slots=True)
class Disc:
    """A disc of the chart: cells in the pixels that it touches may be reached."""

    x: float
    y: float
    reach_px: float


class Nearby:
    """What is left to reach around a pen of at most `radius` (body cm)."""

    def __init__(self, surface: Surface, radius: float) -> None:
        self._surface, self._radius = surface, radius
        self._fresh = np.ones(surface.cells.size, np.bool_)
        self._around: Disc | None = None
        self._index = _NO_INDEX
        self._cells = _NO_CELLS
        self._places = np.empty((5, 0), np.float32)
        self._due = np.empty(0, np.float32)
        self._parts = b""
        self._gone = 0.0
        self._pen: Point = (0.0, 0.0, 0.0)

    def reset(self) -> None:
        """Take all cells as not reached."""
        self._fresh[:] = True
        self._around = None

    def reach(self, disc: Disc, start: int, end: int, radius: float) -> NDArray[np.int32]:
        """Return the cells that come within the radius of a line through space, each once.

        The line runs between the cells of two indexes; only cells inside the disc and on a part
        of the body that joins theirs are reached.
        """
        a = self._surface.point(start)
        b = a if start == end else self._surface.point(end)
        parts = joined(self._surface.code(start), self._surface.code(end))
        near = self._due_now(disc, parts, a, b)
        if near.size == 0:
            return _NO_CELLS
        whole = near.size == self._index.size
        squares = self._places.copy() if whole else self._places.take(near, axis=1, mode="clip")
        squares -= np.array((a[0], a[1], a[2], disc.x, disc.y), np.float32)[:, None]
        if a != b:
            line = np.array((b[0] - a[0], b[1] - a[1], b[2] - a[2]), np.float32)
            off = squares[:3]
            t = (line / (line @ line)) @ off
            np.maximum(t, _START, out=t)
            np.minimum(t, _END, out=t)
            off -= line[:, None] * t
        squares *= squares
        squared = np.add.reduce(squares[:3], axis=0)
        within = squared <= radius * radius
        outside = np.add.reduce(squares[3:], axis=0) > disc.reach_px * disc.reach_px
        outside &= within
        if np.count_nonzero(outside):
            within = self._inside(near, within, disc)
        due = np.sqrt(squared, out=squared)
        due += self._gone - self._radius - _SAFE_CM
        due[within] = _NEVER
        self._due[near] = due
        reached: NDArray[np.int32] = self._cells.take(near[within])
        return reached

    def _due_now(self, disc: Disc, parts: Parts, a: Point, b: Point) -> Index:
        """Follow the pen to a and on to b; return the places of cells that may be reached now."""
        around = self._around
        if (
            around is None
            or parts.tobytes() != self._parts
            or math.hypot(disc.x - around.x, disc.y - around.y) + disc.reach_px > around.reach_px
        ):
            self._look_around(disc, parts)
            self._pen = b
            return np.arange(self._index.size)
        self._gone += math.dist(self._pen, a) + math.dist(a, b)
        self._pen = b
        return (self._due <= self._gone).nonzero()[0]

    def _look_around(self, disc: Disc, parts: Parts) -> None:
        """Take up the fresh cells of some parts of the body around a disc and some way further."""
        surface = self._surface
        if self._around is not None:
            self._fresh[self._index[self._due == _NEVER]] = False
        reach_px = disc.reach_px + _MARGIN_PX
        index = surface.around(disc.x, disc.y, reach_px)
        self._index = index[self._fresh[index] & parts[surface.codes[index]]]
        self._parts = parts.tobytes()
        self._cells = surface.cells[self._index]
        self._places = np.ascontiguousarray(surface.places.take(self._index, axis=0).T)
        self._due = np.empty(self._index.size, np.float32)
        self._around = Disc(disc.x, disc.y, reach_px)
        self._gone = 0.0

    def _inside(self, near: Index, within: NDArray[np.bool_], disc: Disc) -> NDArray[np.bool_]:
        """Return which cells within the radius also lie in pixels that the disc touches."""
        both = within.copy()
        hit = self._index[near[within]]
        both[within] = self._surface.touched(hit, disc.x, disc.y, disc.reach_px)
        return both
