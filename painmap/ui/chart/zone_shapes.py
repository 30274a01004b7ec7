"""From painted cells to smooth outlines: the picture is smoothed, never the data.

A layer's values are looked up at each pixel of the chart, blurred a little and contoured at one
half. Beside the figure's edge the blur is divided by the figure's own share, so that a zone that
reaches the edge goes on past it and the silhouette alone cuts it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
from contourpy import FillType, LineType, SerialContourGenerator, ZInterp
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QRectF, Qt
from PySide6.QtGui import QPainterPath

BLUR = 3
"""Reach of the blur in chart pixels: six adjacent sums along each axis."""

SMOOTH = 10
"""Reach of the smoothing along an outline, in its points, which lie up to a pixel apart."""


def _bell(reach: int) -> NDArray[np.float64]:
    """Weights of 2·reach + 1 points, a bell that is cut at three times its width."""
    weights = np.exp(-0.5 * (3.0 * np.arange(-reach, reach + 1) / reach) ** 2)
    return weights / weights.sum()


_KERNELS = {reach: _bell(reach) for reach in range(1, SMOOTH + 1)}
_NO_MASK = np.array(False)  # noqa: FBT003 numpy has no name for it
_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])


@dataclass(frozen=True, slots=True)
class Crop:
    """A part of a chart's raster: first column and row, columns and rows (may stick out)."""

    x: int
    y: int
    width: int
    height: int


def whole(chart: Any, step: int = 1) -> Crop:
    """The crop that is the whole chart (in pixels of every `step`-th row and column)."""
    height, width = chart.pixel_cell[::step, ::step].shape
    return Crop(0, 0, width, height)


def lookup(chart: Any, values: NDArray[np.uint8], crop: Crop, step: int = 1) -> NDArray[np.uint8]:
    """Values at the crop's pixels with a border of `BLUR` around; 0 where there is no skin."""
    cells = _window(_grid_of(chart, step), crop, -1)
    # -1, no skin, becomes the first cell: NumPy clips in half the time that it wraps or checks in.
    found: NDArray[np.uint8] = values.take(cells, mode="clip")
    found *= cells >= 0
    return found


def figure(chart: Any, crop: Crop, step: int = 1) -> NDArray[np.bool_]:
    """Which pixels of the crop and its border show skin."""
    return _window(_grid_of(chart, step), crop, -1) >= 0


_coarse: dict[tuple[int, int], tuple[Any, NDArray[np.int32]]] = {}


def _grid_of(chart: Any, step: int) -> NDArray[np.int32]:
    """The cell at each pixel of every `step`-th row and column; for miniatures kept in one piece,
    which is read several times as fast as pixels that lie apart."""
    if step == 1:
        return chart.pixel_cell  # type: ignore[no-any-return]
    key = (id(chart), step)
    if key not in _coarse:
        _coarse[key] = (chart, np.ascontiguousarray(chart.pixel_cell[::step, ::step]))
    return _coarse[key][1]


def part_of_found(found: NDArray[np.uint8], crop: Crop, inner: Crop) -> NDArray[np.uint8]:
    """What `lookup` finds in a smaller crop, from what it found in one with all of the skin."""
    moved = Crop(inner.x - crop.x + BLUR, inner.y - crop.y + BLUR, inner.width, inner.height)
    return _window(found, moved, 0)


def trimmed(found: NDArray[np.generic], crop: Crop) -> Crop | None:
    """The smallest crop around what is painted in `found` (looked up with `crop`), or None."""
    rows = np.flatnonzero(found.any(axis=1))
    if rows.size == 0:
        return None
    columns = np.flatnonzero(found.any(axis=0))
    reach = BLUR + 1
    left, top = crop.x - BLUR + int(columns[0]), crop.y - BLUR + int(rows[0])
    return Crop(
        left - reach,
        top - reach,
        int(columns[-1] - columns[0]) + 2 * reach + 1,
        int(rows[-1] - rows[0]) + 2 * reach + 1,
    )


def coverage(painted: NDArray[np.bool_], skin: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Blurred share of painted skin, 0 to 1; both inputs carry the border, the result none."""
    return share_of(painted, np.maximum(_blurred(skin), 1).astype(np.float32))


def share_of(painted: NDArray[np.bool_], skin: NDArray[np.float32]) -> NDArray[np.float32]:
    """The same, of skin that is blurred already."""
    share = _blurred(painted).astype(np.float32)
    share /= skin
    return share


_skins: dict[tuple[int, int], tuple[Any, NDArray[np.float32]]] = {}


def blurred_skin(chart: Any, crop: Crop, step: int = 1) -> NDArray[np.float32]:
    """The figure of a crop as `share_of` takes it; the whole is computed once for each chart."""
    key = (id(chart), step)
    if key not in _skins:
        all_of = whole(chart, step)
        wide = Crop(-BLUR, -BLUR, all_of.width + 2 * BLUR, all_of.height + 2 * BLUR)
        sums = np.maximum(_blurred(figure(chart, wide, step)), 1).astype(np.float32)
        _skins[key] = (chart, sums)
    # `_window` adds the border that the blur has used up.
    inner = Crop(
        crop.x + 2 * BLUR, crop.y + 2 * BLUR, crop.width - 2 * BLUR, crop.height - 2 * BLUR
    )
    return _window(_skins[key][1], inner, 1.0)


def outline(share: NDArray[np.float32], crop: Crop, step: int = 1) -> QPainterPath:
    """The line where the share passes one half, as a closed path in chart pixels."""
    return path_of(rings_of(share, crop, step))


def rings_of(share: NDArray[np.float32], crop: Crop, step: int = 1) -> list[NDArray[np.float64]]:
    """The line where the share passes one half: closed rings (each M×2) in chart pixels."""
    if share.max() < 0.5:
        return []
    rows, columns = share.shape
    edged = np.zeros((rows + 2, columns + 2))
    edged[1:-1, 1:-1] = share
    x, y = _grid(rows + 2, columns + 2)
    # The class itself: contourpy's factory spends more on checks than a small contour takes.
    maker = SerialContourGenerator(
        x,
        y,
        edged,
        _NO_MASK,
        corner_mask=False,
        line_type=LineType.Separate,
        fill_type=FillType.OuterOffset,
        quad_as_tri=False,
        z_interp=ZInterp.Linear,
    )
    filled: Any = maker.filled(0.5, 2.0)
    points, offsets = filled
    rings = [
        _smoothed(whole_[start:end])
        for whole_, cuts in zip(points, offsets, strict=True)
        for start, end in pairwise(cuts.tolist())
        if end - start > 4
    ]
    for ring in rings:
        ring += (crop.x - 0.5, crop.y - 0.5)
        ring *= step
    return rings


@lru_cache(maxsize=64)
def _grid(rows: int, columns: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Columns and rows of a raster's pixels, each (rows, columns)."""
    y, x = np.mgrid[:rows, :columns].astype(np.float64)
    return x, y


def silhouette(chart: Any, crop: Crop, step: int = 1) -> QPainterPath:
    """The figure's own outline inside a crop, to clip zones with."""
    return path_of(silhouette_rings(chart, crop, step))


def silhouette_rings(chart: Any, crop: Crop, step: int = 1) -> list[NDArray[np.float64]]:
    """The same as closed rings."""
    skin = figure(chart, crop, step)
    share = _blurred(skin).astype(np.float32) / np.float32(4096)
    return rings_of(share, crop, step)


def path_of(rings: list[NDArray[np.float64]]) -> QPainterPath:
    """A path of closed rings (each M×2, first = last)."""
    return _path(rings, [_one_line(len(ring)) for ring in rings])


def path_inside(rings: list[NDArray[np.float64]], box: QRectF) -> QPainterPath:
    """The pieces of closed rings that lie in a box, open where they leave it: to draw a line by.

    A line is widened point by point, so those that nobody sees are worth leaving out.
    """
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    pieces, kinds = [], []
    for ring in rings:
        x, y = ring[:, 0], ring[:, 1]
        inside = x >= left
        inside &= x <= right
        inside &= y >= top
        inside &= y <= bottom
        number = int(np.count_nonzero(inside))
        if number == inside.size:
            pieces.append(ring)
            kinds.append(_one_line(number))
        elif number:
            # Begun outside, or the ring would be open in sight.
            start = int(inside.argmin())
            ring = np.concatenate([ring[start:-1], ring[: start + 1]])
            kept = np.concatenate([inside[start:-1], inside[: start + 1]])
            kept[:-1] |= kept[1:]
            kept[1:] |= kept[:-1]
            at = np.flatnonzero(kept)
            pieces.append(ring[at])
            kinds.append(np.diff(at, prepend=-2) == 1)
    return _path(pieces, kinds)


def _one_line(count: int) -> NDArray[np.bool_]:
    kinds = np.ones(count, np.bool_)
    kinds[:1] = False
    return kinds


def _path(lines: list[NDArray[np.float64]], goes_on: list[NDArray[np.bool_]]) -> QPainterPath:
    """A path of points (each M×2), a line to each or a new start; in one go by Qt's stream."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    count = sum(map(len, lines))
    if count == 0:
        return path
    points, kinds = np.concatenate(lines), np.concatenate(goes_on)
    elements = np.empty(count, _ELEMENT)
    elements["kind"] = kinds
    elements["x"] = points[:, 0]
    elements["y"] = points[:, 1]
    last = count - 1 - int(np.argmin(kinds[::-1]))
    head = np.array([count], ">i4").tobytes()
    tail = np.array([last, 0], ">i4").tobytes()
    data = QByteArray(head + elements.tobytes() + tail)
    stream = QDataStream(data, QIODevice.OpenModeFlag.ReadOnly)
    stream >> path
    return path


def _smoothed(ring: NDArray[np.float64]) -> NDArray[np.float64]:
    """The ring with each point drawn towards its neighbours; still closed."""
    points = ring[:-1]
    reach = min(SMOOTH, len(points) // 2)
    kernel = _KERNELS[reach]
    around = np.concatenate([points[-reach:], points, points[:reach]])
    smooth = np.empty((len(points) + 1, 2))
    for axis in (0, 1):
        smooth[:-1, axis] = np.convolve(around[:, axis], kernel, "valid")
    smooth[-1] = smooth[0]
    return smooth


def _blurred(flags: NDArray[np.bool_]) -> NDArray[np.uint16]:
    narrow = flags.view(np.uint8)  # up to 64, so bytes do
    for _ in range(2 * BLUR):
        narrow = narrow[1:] + narrow[:-1]
    # Along the rows as one line, many times quicker for few columns: what runs over from a row
    # into the next is cut off.
    sums = narrow.astype(np.uint16)
    line = sums.reshape(-1)
    for _ in range(2 * BLUR):
        line[:-1] += line[1:]
    return sums[:, : -2 * BLUR]


def _window(grid: NDArray[Any], crop: Crop, empty: float) -> NDArray[Any]:
    """The crop of a grid with its blur border; what sticks out is `empty`."""
    top, left = crop.y - BLUR, crop.x - BLUR
    bottom, right = crop.y + crop.height + BLUR, crop.x + crop.width + BLUR
    rows, columns = grid.shape
    if top >= 0 and left >= 0 and bottom <= rows and right <= columns:
        return grid[top:bottom, left:right]
    window = np.full((bottom - top, right - left), empty, grid.dtype)
    y0, y1, x0, x1 = max(top, 0), min(bottom, rows), max(left, 0), min(right, columns)
    if y0 < y1 and x0 < x1:
        window[y0 - top : y1 - top, x0 - left : x1 - left] = grid[y0:y1, x0:x1]
    return window
