"""The skin that one chart shows, laid out for the tools that paint on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body
    from painmap.atlas.chart import Chart

ROOT_UP_TO = 0.6
"""A limb joins the trunk in its first part: below this `limb_pos`."""

_SURFACES: WeakKeyDictionary[Chart, Surface] = WeakKeyDictionary()
_JOINS: NDArray[np.bool_] = np.eye(9, dtype=np.bool_)
for _limb in range(1, 5):
    _root, _rest = _limb, _limb + 4
    _JOINS[_root, _rest] = _JOINS[_rest, _root] = True
    _JOINS[0, _root] = _JOINS[_root, 0] = True
_JOINED: NDArray[np.bool_] = _JOINS[:, None, :] | _JOINS[None, :, :]
_JOINED_BITS: list[list[int]] = (_JOINED << np.arange(9)).sum(axis=2).tolist()
_JOINS_OF: list[list[bool]] = _JOINS.tolist()


def surface_of(body: Body, chart: Chart) -> Surface:
    """Return the surface of a body's chart, made once (some ms) and kept as long as the chart."""
    if chart not in _SURFACES:
        _SURFACES[chart] = Surface(body, chart)
    return _SURFACES[chart]


def part_codes(atlas: Atlas, cells: NDArray[np.int32]) -> NDArray[np.uint8]:
    """Return 0 for trunk and head, 1-4 for a limb next to the trunk, 5-8 for the rest of it."""
    limb = atlas.limb[cells]
    far = (limb > 0) & ~(atlas.limb_pos[cells] < ROOT_UP_TO)
    return (limb + 4 * far).astype(np.uint8)


def joined(one: int, other: int) -> NDArray[np.bool_]:
    """Return which part codes paint may run over to from these two: bool[9].

    A part, the whole limb it belongs to, and for a limb's root the trunk and back: paint crosses
    the shoulder, and never leaps from a hand to the thigh or from one leg to the other.
    """
    both: NDArray[np.bool_] = _JOINED[one, other]
    return both


def joined_bits(one: int, other: int) -> int:
    """Return the same with a bit for each code."""
    return _JOINED_BITS[one][other]


def joins(one: int, other: int) -> bool:
    """Tell whether a pen that moves from one part to the other stays on the same skin."""
    return _JOINS_OF[one][other]


class Spot(NamedTuple):
    """A cell under the pen: its index, its part of the body, where it lies at rest (body cm)."""

    at: int
    code: int
    point: tuple[float, float, float]


class Surface:
    """Visible cells of a chart in pixel order, V of them, with what strokes need of each.

    `points` are rest positions in body cm, (V, 3); areas and distances come from the rest shape,
    where a hand is far from the thigh that it hides on the chart. `rows`, float32 (V, 8), are for
    products with a few cells: x, y, z, 1 at rest, and x, y, x² + y², 0 on the chart in px from its
    middle.
    """

    def __init__(self, body: Body, chart: Chart) -> None:
        info = chart.info
        self.width, self.height = info.width, info.height
        self.px_per_cm = float(info.px_per_cm)
        self.cells = chart.cells
        # As wide as an address, with which NumPy reads and writes twice as fast.
        self.places = chart.cells.astype(np.intp)
        self.xy = chart.xy
        self.codes = part_codes(body.atlas, chart.cells)
        self.code_bits = np.left_shift(1, self.codes, dtype=np.uint16)
        self._pixel_cell = chart.pixel_cell
        self._index_of = chart.index_of
        columns = np.floor(chart.xy[:, 0]).astype(np.int32)
        counts = np.diff(chart.row_start)
        rows = np.repeat(np.arange(counts.size, dtype=np.int32), counts)
        self._keys = rows * self.width + np.clip(columns, 0, self.width - 1)
        # The first cell of each pixel or of what comes after it.
        self._first = np.searchsorted(self._keys, np.arange(self.width * self.height + 2))
        middle = info.width / 2, info.height / 2
        self.rows = _rows(body.centres[chart.cells], chart.xy - middle)
        self.points = self.rows[:, :3]
        on = self._pixel_cell >= 0
        self._pixel_index = np.where(on, self._index_of[self._pixel_cell], -1)

    def spot(self, index: int) -> Spot:
        """Return what strokes need of one cell."""
        x, y, z = self.points[index].tolist()
        return Spot(index, self.codes.item(index), (x, y, z))

    def from_middle(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the chart lies from the chart's middle, as in `rows`."""
        return x - self.width / 2, y - self.height / 2

    def pick(self, x: float, y: float) -> int:
        """Return the index of the cell under a point of the chart, -1 off the figure."""
        if not (0 <= y < self.height and 0 <= x < self.width):
            return -1
        index: int = self._pixel_index.item(int(y), int(x))
        return index

    def pick_many(self, xy: NDArray[np.float64]) -> NDArray[np.int64]:
        """Return the indexes of the cells under points (n, 2) of the chart, -1 off the figure."""
        column, row = np.floor(xy).astype(np.int64).T
        on = (row >= 0) & (row < self.height) & (column >= 0) & (column < self.width)
        index = np.full(len(xy), -1, np.int64)
        cell = self._pixel_cell[row[on], column[on]]
        index[on] = np.where(cell >= 0, self._index_of[cell], -1)
        return index

    def around(self, x: float, y: float, reach_px: float) -> NDArray[np.int64]:
        """Return indices of the cells in the pixels that a disc of the chart touches."""
        top = max(int(y - reach_px), 0)
        bottom = min(int(y + reach_px) + 1, self.height)
        if top >= bottom:
            return np.empty(0, np.int64)
        rows = np.arange(top, bottom, dtype=np.int32)
        first, last = self._spans(rows, x, y, reach_px)
        begin = self._first.take(first)
        lengths = np.maximum(self._first.take(last + 1) - begin, 0)
        shift = begin - (np.cumsum(lengths) - lengths)
        offsets = np.repeat(shift, lengths)
        offsets += np.arange(offsets.size)
        return offsets

    def touched(
        self, index: NDArray[np.int64], x: float, y: float, reach_px: float
    ) -> NDArray[np.bool_]:
        """Tell of cells whether `around` would return them."""
        keys = self._keys[index]
        rows = keys // self.width
        first, last = self._spans(rows, x, y, reach_px)
        in_rows = (rows >= int(y - reach_px)) & (rows < int(y + reach_px) + 1)
        inside: NDArray[np.bool_] = in_rows & (keys >= first) & (keys <= last)
        return inside

    def _spans(
        self, rows: NDArray[np.int32], x: float, y: float, reach_px: float
    ) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Return the first and the last pixel of a disc in each row, as keys."""
        # Pixels count by their middle: three quarters of a pixel reach every corner.
        half = np.sqrt(np.maximum((reach_px + 0.75) ** 2 - (rows + 0.5 - y) ** 2, 0.0))
        base = rows * self.width
        # int32 as the keys are: NumPy would convert all the keys for any other kind.
        first = base + np.minimum(np.maximum(x - half, 0), self.width).astype(np.int32)
        last = base + np.minimum(np.maximum(x + half, -1), self.width - 1).astype(np.int32)
        return first, last


def _rows(points: NDArray[np.float32], px: NDArray[np.floating]) -> NDArray[np.float32]:
    rows = np.zeros((len(points), 8), np.float32)
    rows[:, :3], rows[:, 3], rows[:, 4:6] = points, 1, px
    np.einsum("ij,ij->i", rows[:, 4:6], rows[:, 4:6], out=rows[:, 6])
    return rows
