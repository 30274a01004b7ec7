"""The cells that a closed line takes in, and the patch around a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from painmap.core.patches import connected, neighbours_of
from painmap.core.surface import joined, surface_of

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body
    from painmap.atlas.chart import Chart

Cells = NDArray[np.int32]
_SAMPLE_PX = 0.7
_POCKET_RINGS = 12
"""How deep skin that the chart does not show may lie inside a border, in cells."""


def cells_inside(chart: Chart, polygon: ArrayLike) -> Cells:
    """Return the visible cells inside a closed line, rising; the line is (M, 2) in chart px.

    The last point joins the first. Where the line crosses itself, every loop is inside.
    """
    return chart.cells[_inside(chart, np.asarray(polygon, np.float64))]


def closed_border(atlas: Atlas, body: Body, chart: Chart, polygon: ArrayLike) -> Cells:
    """Return the skin inside a border drawn on a chart, rising; the line is (M, 2) in px.

    The ends are joined by the straight line on the chart, which on the skin is the section that
    the viewer's eye makes. Off the figure the border runs along its edge. Parts of the body that
    lie inside the line without being crossed by it, a hand before the thigh, are not inside; skin
    that the chart hides in a fold is, when the inside surrounds it.
    """
    line = np.asarray(polygon, np.float64)
    surface = surface_of(body, chart)
    index = _inside(chart, line)
    codes = np.unique(surface.codes[_line_indexes(body, chart, line)])
    if codes.size:
        allowed = np.logical_or.reduce([joined(int(code), int(code)) for code in codes])
        index = index[allowed[surface.codes[index]]]
    return _with_pockets(atlas, chart, chart.cells[index])


def line_cells(body: Body, chart: Chart, polygon: ArrayLike) -> Cells:
    """Return the cells that a closed line runs over, in its order, each stretch once."""
    return chart.cells[_line_indexes(body, chart, np.asarray(polygon, np.float64))]


def drawn_stroke(body: Body, chart: Chart, line: ArrayLike) -> Cells:
    """Return the cells under an open line, (M, 2) in chart px, in its order.

    Off the figure, and over a part of the body that hides the one that most of the line is on,
    nothing is under it.
    """
    points = np.asarray(line, np.float64)
    index = _line_indexes(body, chart, points, closed=False)
    if index.size == 0:
        return np.empty(0, np.int32)
    codes = surface_of(body, chart).codes[index]
    most = int(np.bincount(codes).argmax())
    return chart.cells[index[joined(most, most)[codes]]]


def patch_at(atlas: Atlas, values: NDArray[np.uint8], cell: int) -> Cells:
    """Return the connected cells around one that hold the same value, rising.

    Empty when that is bare skin which nothing encloses: more than half of all cells.
    """
    same = np.flatnonzero(values == values[cell]).astype(np.int32)
    _, piece = connected(atlas.neighbours, same, np.full(values.size, -1, np.int32))
    patch: Cells = same[piece == piece[np.searchsorted(same, cell)]]
    if values[cell] == 0 and 2 * patch.size > values.size:
        return np.empty(0, np.int32)
    return patch


def _inside(chart: Chart, line: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the indexes of the visible cells inside, in the order of the cells' numbers."""
    if line.ndim != 2 or len(line) < 3:
        return np.empty(0, np.int64)
    height, width = chart.info.height, chart.info.width
    top, bottom = (int(v) for v in np.clip([line[:, 1].min(), line[:, 1].max() + 1], 0, height))
    first, last = chart.row_start[top], chart.row_start[bottom]
    mask = _polygon_mask(line, top, bottom, width)
    xy = chart.xy[first:last]
    row = np.clip(np.floor(xy[:, 1]).astype(np.int64), top, bottom - 1) - top
    column = np.clip(np.floor(xy[:, 0]).astype(np.int64), 0, width - 1)
    index: NDArray[np.int64] = first + np.flatnonzero(mask[row, column])
    return np.asarray(index[np.argsort(chart.cells[index], kind="stable")])


def _polygon_mask(
    line: NDArray[np.float64], top: int, bottom: int, width: int
) -> NDArray[np.bool_]:
    """Return which pixel middles a closed line winds around, (bottom - top, width)."""
    x0, y0 = line.T
    x1, y1 = np.roll(line, -1, axis=0).T
    low = np.clip(np.ceil(np.minimum(y0, y1) - 0.5), top, bottom).astype(np.int64)
    high = np.clip(np.ceil(np.maximum(y0, y1) - 0.5), top, bottom).astype(np.int64)
    edge = np.repeat(np.arange(len(line)), high - low)
    shift = low - (np.cumsum(high - low) - (high - low))
    row = np.arange(edge.size) + shift[edge]
    t = (row + 0.5 - y0[edge]) / (y1 - y0)[edge]
    cross = x0[edge] + t * (x1 - x0)[edge]
    column = np.clip(np.ceil(cross - 0.5), 0, width).astype(np.int64)
    turns = np.zeros((bottom - top, width + 1), np.int32)
    np.add.at(turns, (row - top, column), np.where(y1 > y0, 1, -1)[edge])
    inside: NDArray[np.bool_] = np.cumsum(turns[:, :-1], axis=1) != 0
    return inside


def _line_indexes(
    body: Body, chart: Chart, line: NDArray[np.float64], *, closed: bool = True
) -> NDArray[np.int64]:
    """Return the indexes of the visible cells under a line, in its order."""
    if len(line) == 0:
        return np.empty(0, np.int64)
    # An open line ends with a step of no length.
    ends = np.roll(line, -1, axis=0) if closed else np.append(line[1:], line[-1:], axis=0)
    steps = np.maximum(np.ceil(np.hypot(*(ends - line).T) / _SAMPLE_PX), 1).astype(np.int64)
    edge = np.repeat(np.arange(len(line)), steps)
    part = np.arange(edge.size) - np.repeat(np.cumsum(steps) - steps, steps)
    xy = line[edge] + (ends - line)[edge] * (part / steps[edge])[:, None]
    index = surface_of(body, chart).pick_many(xy)
    index = index[index >= 0]
    new = np.ones(index.size, np.bool_)
    new[1:] = index[1:] != index[:-1]
    return index[new]


def _with_pockets(atlas: Atlas, chart: Chart, inside: Cells) -> Cells:
    """Add hidden skin from which no way leads out but through the inside."""
    if inside.size == 0:
        return inside
    graph, shown = atlas.neighbours, chart.index_of
    ring = np.full(shown.size, -1, np.int32)
    ring[inside] = 0
    edge = inside
    for number in range(1, _POCKET_RINGS + 1):
        _, near = neighbours_of(graph, edge)
        edge = np.unique(near[(ring[near] < 0) & (shown[near] < 0)])
        ring[edge] = number
    hidden = np.flatnonzero(ring > 0).astype(np.int32)
    if hidden.size == 0:
        return inside
    pieces, piece = connected(graph, hidden, np.full(shown.size, -1, np.int32))
    start, near = neighbours_of(graph, hidden)
    is_open = np.zeros(pieces, np.bool_)
    is_open[piece[start[ring[near] < 0]]] = True
    return np.union1d(inside, hidden[~is_open[piece]]).astype(np.int32)
