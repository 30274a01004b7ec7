"""The cells around a pen that its stroke has not reached yet, measured at each of its events.

They are gathered for the pen's surroundings and gathered anew when it has gone some way: to measure
some thousands of cells that lie in one block costs less than to tell which of them are near.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from painmap.core.surface import Surface, joined_bits

_MARGIN_PX, _MARGIN_SHARE = 12.0, 0.4
"""How far beyond the pen's reach cells are gathered: so much, and so much of its radius."""
_SAFE_CM = 1e-3
"""Sums of single-precision distances are wrong by less."""
_FAR = np.float32(1e30)
"""The square of a distance that no cell has: it marks a cell that is reached. Infinity would make
no number of a product with nothing."""
_REACHED = np.float32(1e29)

Index = NDArray[np.intp]
Floats = NDArray[np.float32]
Point = tuple[float, float, float]
_NO_CELLS: Index = np.empty(0, np.intp)
_NOWHERE = -1


class Disc(NamedTuple):
    """A disc of the chart: cells in the pixels that it touches may be reached."""

    x: float
    y: float
    reach_px: float


class Nearby:
    """What is left to reach around a pen of at most `radius` (body cm)."""

    def __init__(self, surface: Surface, radius: float) -> None:
        self._surface = surface
        self._margin_px = _MARGIN_PX + _MARGIN_SHARE * radius * surface.px_per_cm
        # For each cell the bit of its part of the body, 0 once it is reached.
        self._left = surface.code_bits.copy()
        self._around: Disc | None = None
        self._codes, self._parts = (_NOWHERE, _NOWHERE), 0
        # What is gathered: which cells of the surface, and where from an origin nearby.
        self._index = self._cells = _NO_CELLS
        self._flat: NDArray[np.complex64] = np.empty(0, np.complex64)
        self._places: Floats = np.empty((4, 0), np.float32)
        self._squares = self._places[3]
        self._origin: Point = (0.0, 0.0, 0.0)
        self._at, self._pen = _NOWHERE, self._origin

    def reset(self) -> None:
        """Take all cells as not reached."""
        self._left[:] = self._surface.code_bits
        self._around, self._at = None, _NOWHERE

    def reach(self, disc: Disc, start: int, end: int, radius: float) -> Index:
        """Return the cells that come within the radius of a line through space, each once.

        The line runs between the cells of two indexes; only cells inside the disc and on a part
        of the body that joins theirs are reached.
        """
        a = self._pen if start == self._at else self._surface.point(start)
        b = a if start == end else self._surface.point(end)
        self._at, self._pen = end, b
        codes = self._surface.code(start), self._surface.code(end)
        if not self._has_all(disc, codes):
            self._gather(disc, codes, a)
        self._codes = codes
        hit = self._within(a, b, radius)
        if hit.size == 0:
            return _NO_CELLS
        away = self._flat.take(hit)
        away -= complex(disc.x, disc.y)
        if np.maximum.reduce(np.abs(away)) > disc.reach_px:
            index = self._index.take(hit)
            hit = hit[self._surface.touched(index, disc.x, disc.y, disc.reach_px)]
        self._squares[hit] = _FAR
        reached: Index = self._cells.take(hit)
        return reached

    def _within(self, a: Point, b: Point, radius: float) -> Index:
        """Return which of the gathered cells lie within the radius of the line from a to b.

        They are among the few within the radius and half the line of its middle, which are found
        first. The square of a distance is what a place has across the line, of which the scalar
        products with place and line are all that changes, and what it sticks out over an end.
        """
        x, y, z = (p - o for p, o in zip(a, self._origin, strict=True))
        length = 0.0 if a is b else math.dist(a, b)
        if not length:
            return self._inside(x, y, z, radius)
        u, v, w = b[0] - a[0], b[1] - a[1], b[2] - a[2]
        reach = radius + length / 2 + _SAFE_CM
        near = self._inside(x + u / 2, y + v / 2, z + w / 2, reach)
        if near.size == 0:
            return near
        u, v, w = u / length, v / length, w / length
        begin = x * u + y * v + z * w
        x, y, z = x - begin * u, y - begin * v, z - begin * w
        weights = np.array(((-2 * x, -2 * y, -2 * z, 1.0), (u, v, w, 0.0)), np.float32)
        squared, along = weights.dot(self._places.take(near, axis=1))
        nearest = np.maximum(along, begin)
        np.minimum(nearest, begin + length, out=nearest)
        along += along
        along -= nearest
        along *= nearest
        squared -= along
        within: NDArray[np.bool_] = squared <= radius * radius - (x * x + y * y + z * z)
        return near[within]

    def _inside(self, x: float, y: float, z: float, radius: float) -> Index:
        """Return which of the gathered cells lie in a ball; its middle counts from the origin."""
        squared = np.array((-2 * x, -2 * y, -2 * z, 1.0), np.float32).dot(self._places)
        within: NDArray[np.bool_] = squared <= radius * radius - (x * x + y * y + z * z)
        return within.nonzero()[0]

    def _has_all(self, disc: Disc, codes: tuple[int, int]) -> bool:
        """Whether all that a disc may reach is gathered."""
        around = self._around
        if around is None:
            return False
        if codes != self._codes and joined_bits(*codes) != self._parts:
            return False
        away = math.hypot(disc.x - around.x, disc.y - around.y)
        return away + disc.reach_px <= around.reach_px

    def _gather(self, disc: Disc, codes: tuple[int, int], origin: Point) -> None:
        """Take up the fresh cells of some parts of the body around a disc and some way further."""
        surface, self._parts = self._surface, joined_bits(*codes)
        if self._around is not None:
            self._left[self._index[self._squares > _REACHED]] = 0
        reach_px = disc.reach_px + self._margin_px
        index = surface.around(disc.x, disc.y, reach_px)
        index = index[(self._left.take(index) & self._parts) != 0]
        self._index = index
        self._around = Disc(disc.x, disc.y, reach_px)
        self._cells, self._flat = surface.places.take(index), surface.flat.take(index)
        # Numbers are small around an origin nearby, and their squares exact enough.
        self._origin = origin
        self._places = places = np.empty((4, index.size), np.float32)
        self._squares = places[3]
        for axis, start in enumerate(origin):
            np.subtract(surface.points[:, axis].take(index), start, out=places[axis])
        np.einsum("ij,ij->j", places[:3], places[:3], out=places[3])
