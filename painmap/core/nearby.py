"""The cells around a pen that its stroke has not reached yet, measured at each of its events.

They are gathered for the pen's surroundings and gathered anew when it has gone some way: to measure
some thousands of cells that lie in one block costs less than to tell which of them are near.
"""

from __future__ import annotations

import math
from struct import Struct
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from painmap.core.surface import Spot, Surface, joined_bits

_MARGIN_PX, _MARGIN_SHARE = 8.0, 0.3
"""How far beyond the pen's reach cells are gathered: so much, and so much of its radius."""
_SAFE_CM, _SAFE_PX2 = 1e-3, 0.25
"""Sums of single-precision distances, and of squares on the largest chart, are wrong by less."""
_FAR = np.float32(1e30)
"""The square of a distance that no cell has: it marks a cell that is reached. Infinity would make
no number of a product with nothing."""
_REACHED = np.float32(1e29)

_FOUR, _SIXTEEN = Struct("4f"), Struct("16f")
"""Numbers that are put into an array as bytes: four times as quick as an array made of them."""

Index = NDArray[np.intp]
Floats = NDArray[np.float32]
Point = tuple[float, float, float]
_NO_CELLS: Index = np.empty(0, np.intp)
_NO_PARTS = -1


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
        self._codes, self._parts = (_NO_PARTS, _NO_PARTS), 0
        # What is gathered: which cells of the surface, and where from an origin nearby.
        self._index = self._cells = _NO_CELLS
        self._places: Floats = np.empty((4, 0), np.float32)
        self._squares, self._rows = self._places[3], surface.rows[:0]
        self._origin: Point = (0.0, 0.0, 0.0)
        self._ball_bytes, self._line_bytes = bytearray(_FOUR.size), bytearray(_SIXTEEN.size)
        self._ball = np.frombuffer(self._ball_bytes, np.float32)
        self._line = np.frombuffer(self._line_bytes, np.float32).reshape(2, 8)

    def reset(self) -> None:
        """Take all cells as not reached."""
        self._left[:] = self._surface.code_bits
        self._around = None

    def reach(self, disc: Disc, start: Spot, end: Spot, radius: float) -> Index:
        """Return the cells that come within the radius of a line through space, each once.

        The line runs between two spots; only cells inside the disc and on a part of the body that
        joins theirs are reached.
        """
        codes = start.code, end.code
        if not self._has_all(disc, codes):
            self._gather(disc, codes, start.point)
        self._codes = codes
        hit, sure = self._within(disc, start.point, end.point, radius)
        if not sure:
            inside = self._surface.touched(self._index.take(hit), disc.x, disc.y, disc.reach_px)
            hit = hit[inside]
        self._squares[hit] = _FAR
        reached: Index = self._cells.take(hit)
        return reached

    def _within(self, disc: Disc, a: Point, b: Point, radius: float) -> tuple[Index, bool]:
        """Return which of the gathered cells lie within the radius of the line from a to b.

        And whether all of them lie in the disc for sure.

        They are among the few within the radius and half the line of its middle, which are found
        first. A place that lies s along the line from its middle, whose half is h, is nearer to
        the line than to the middle: by k (2s - k) less in squares, k being the lesser of s and h.
        """
        origin, half = self._origin, math.dist(a, b) / 2
        # The middle.
        x, y, z = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2
        i, j, k = x - origin[0], y - origin[1], z - origin[2]
        constant = i * i + j * j + k * k
        _FOUR.pack_into(self._ball_bytes, 0, -2 * i, -2 * j, -2 * k, 1.0)
        squared = self._ball.dot(self._places)
        reach = radius + half + _SAFE_CM if half else radius
        near: Index = (squared <= reach * reach - constant).nonzero()[0]
        if not half or near.size == 0:
            return near, near.size == 0
        # Where they lie along the line, and on the chart their square of a distance from the disc.
        u, v, w = (b[0] - x) / half, (b[1] - y) / half, (b[2] - z) / half
        cx, cy = self._surface.from_middle(disc.x, disc.y)
        _SIXTEEN.pack_into(
            self._line_bytes, 0, u, v, w, -(x * u + y * v + z * w), 0, 0, 0, 0, 0, 0, 0, 0,
            -2 * cx, -2 * cy, 1, 0,
        )  # fmt: skip
        along, away = self._line.dot(self._rows.take(near, axis=0).T)
        np.abs(along, out=along)
        least = np.minimum(along, half)
        along += along
        along -= least
        along *= least
        squared = squared.take(near)
        squared -= along
        hit = near[squared <= radius * radius - constant]
        limit = disc.reach_px * disc.reach_px - cx * cx - cy * cy - _SAFE_PX2
        return hit, away.item(away.argmax()) <= limit

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
        self._cells = surface.places.take(index)
        # Numbers are small around an origin nearby, and their squares exact enough.
        self._origin = origin
        self._rows = rows = surface.rows.take(index, axis=0)
        self._places = places = np.empty((4, index.size), np.float32)
        self._squares = places[3]
        for axis, start in enumerate(origin):
            np.subtract(rows[:, axis], start, out=places[axis])
        np.einsum("ij,ij->j", places[:3], places[:3], out=places[3])
