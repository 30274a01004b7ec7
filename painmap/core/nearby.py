"""The cells around a pen that its stroke has not reached yet, each measured no sooner than needed.

A cell `d` cm from the pen cannot come within its radius before the pen has gone `d - radius`
through space. So only the cells that can be reached soon are at hand, and measured at each event;
the others are looked at again when the pen has gone some way.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from painmap.core.surface import Surface, joined

_MARGIN_PX = 28.0
_SAFE_CM = 1e-3
"""Sums of single-precision distances are wrong by less."""
_FAR = np.float32(1e30)
"""The square of a distance that no cell has: it marks a cell that is reached. Infinity would make
no number of a product with nothing."""
_REACHED = np.float32(1e9)
_AHEAD_EVENTS = 4
"""For how much of the way cells are at hand: more makes more of them, less more looks around."""

Index = NDArray[np.int64]
Floats = NDArray[np.float32]
Point = tuple[float, float, float]
_NO_INDEX: Index = np.empty(0, np.int64)
_NO_CELLS: NDArray[np.int32] = np.empty(0, np.int32)
_NOWHERE = -1


class Disc(NamedTuple):
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
        self._codes, self._parts = (_NOWHERE, _NOWHERE), b""
        # All around: which cells they are, where, and after which way each may be reached.
        self._index = _NO_INDEX
        self._all_places: Floats = np.empty((4, 0), np.float32)
        self._due: Floats = np.empty(0, np.float32)
        self._origin: Point = (0.0, 0.0, 0.0)
        self._hold(_NO_INDEX)
        # The pen: where it is, how far it has gone, and up to where those at hand are enough.
        self._at, self._pen = _NOWHERE, self._origin
        self._gone = self._enough = 0.0

    def reset(self) -> None:
        """Take all cells as not reached."""
        self._fresh[:] = True
        self._around, self._at = None, _NOWHERE

    def reach(self, disc: Disc, start: int, end: int, radius: float) -> NDArray[np.int32]:
        """Return the cells that come within the radius of a line through space, each once.

        The line runs between the cells of two indexes; only cells inside the disc and on a part
        of the body that joins theirs are reached.
        """
        a = self._pen if start == self._at else self._surface.point(start)
        b = a if start == end else self._surface.point(end)
        self._follow(disc, start, end, a, b)
        hit = self._within(a, b, radius)
        if hit.size == 0:
            return _NO_CELLS
        away = self._xy.take(hit)
        away -= complex(disc.x, disc.y)
        if np.maximum.reduce(np.abs(away)) > disc.reach_px:
            index = self._held.take(hit)
            hit = hit[self._surface.touched(index, disc.x, disc.y, disc.reach_px)]
        self._squares[hit] = _FAR
        reached: NDArray[np.int32] = self._cells.take(hit)
        return reached

    def _within(self, a: Point, b: Point, radius: float) -> Index:
        """Return which of the cells at hand lie within the radius of the line from a to b.

        The square of a distance is what a place has across the line, of which the scalar products
        with place and line are all that changes, and what it sticks out over an end.
        """
        ox, oy, oz = self._origin
        x, y, z = a[0] - ox, a[1] - oy, a[2] - oz
        length = 0.0 if a is b else math.dist(a, b)
        if not length:
            squared: Floats = np.array((-2 * x, -2 * y, -2 * z, 1.0), np.float32).dot(self._places)
        else:
            u, v, w = (b[0] - a[0]) / length, (b[1] - a[1]) / length, (b[2] - a[2]) / length
            begin = x * u + y * v + z * w
            x, y, z = x - begin * u, y - begin * v, z - begin * w
            across = np.array((-2 * x, -2 * y, -2 * z, 1.0), np.float32)
            squared = across.dot(self._places)
            along = np.array((u, v, w), np.float32).dot(self._places[:3])
            nearest = np.maximum(along, begin)
            np.minimum(nearest, begin + length, out=nearest)
            along += along
            along -= nearest
            along *= nearest
            squared -= along
        within: NDArray[np.bool_] = squared <= radius * radius - (x * x + y * y + z * z)
        return within.nonzero()[0]

    def _follow(self, disc: Disc, start: int, end: int, a: Point, b: Point) -> None:
        """Go with the pen to a and on to b; keep all cells at hand that it may reach."""
        around, codes = self._around, (self._surface.code(start), self._surface.code(end))
        if (
            around is None
            or (codes != self._codes and joined(*codes).tobytes() != self._parts)
            or math.hypot(disc.x - around.x, disc.y - around.y) + disc.reach_px > around.reach_px
        ):
            self._look_around(disc, codes, a)
        elif b is not self._pen:
            way = math.dist(a, b)
            gone = self._gone + way
            if a is not self._pen:
                gone += math.dist(self._pen, a)
            if gone > self._enough:
                self._measure()
                self._enough = gone + _AHEAD_EVENTS * way
                self._hold((self._due <= self._enough).nonzero()[0])
            self._gone = gone
        self._codes, self._at, self._pen = codes, end, b

    def _look_around(self, disc: Disc, codes: tuple[int, int], origin: Point) -> None:
        """Take up the fresh cells of some parts of the body around a disc and some way further."""
        surface, parts = self._surface, joined(*codes)
        if self._around is not None:
            self._measure()
            self._fresh[self._index[self._due > _REACHED]] = False
        reach_px = disc.reach_px + _MARGIN_PX
        index = surface.around(disc.x, disc.y, reach_px)
        self._index = index[self._fresh[index] & parts[surface.codes[index]]]
        self._parts = parts.tobytes()
        self._around = Disc(disc.x, disc.y, reach_px)
        # Numbers are small around an origin nearby, and their squares exact enough.
        self._origin, self._gone = origin, 0.0
        places = np.empty((4, self._index.size), np.float32)
        np.subtract(surface.points.take(self._index, axis=0).T, _column(origin), out=places[:3])
        np.einsum("ij,ij->j", places[:3], places[:3], out=places[3])
        self._all_places = places
        self._due = np.empty(self._index.size, np.float32)
        self._enough = -1.0
        self._hold(None)

    def _measure(self) -> None:
        """Note from which way on each cell at hand may be reached."""
        x, y, z = (p - o for p, o in zip(self._pen, self._origin, strict=True))
        weights = np.array((-2 * x, -2 * y, -2 * z, 1.0), np.float32)
        due = weights @ self._places
        due += x * x + y * y + z * z
        np.maximum(due, 0, out=due)
        np.sqrt(due, out=due)
        due += self._gone - self._radius - _SAFE_CM
        self._due[slice(None) if self._chosen is None else self._chosen] = due

    def _hold(self, chosen: Index | None) -> None:
        """Have some of the cells around at hand, None for all, by their places among them."""
        self._chosen = chosen
        self._held = self._index if chosen is None else self._index.take(chosen)
        every = self._all_places
        self._places = every if chosen is None else every.take(chosen, axis=1)
        self._squares = self._places[3]
        self._cells = self._surface.cells.take(self._held)
        self._xy = self._surface.flat.take(self._held)


def _column(point: Point) -> NDArray[np.float32]:
    return np.array(point, np.float32)[:, None]
