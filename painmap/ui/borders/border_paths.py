"""A border's cells as a smooth path on a chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

_JUMP_CM = 2.0
"""Neighbours on a line that a chart shows further apart than this lie behind something."""


def chart_path(chart: Any, lines: Sequence[NDArray[np.int32]], *, rounds: int = 0) -> QPainterPath:
    """The visible stretches of lines of cells, in chart pixels.

    `rounds` of evening out take away the steps from cell to cell of a line without corners.
    """
    path = QPainterPath()
    for line in lines:
        for stretch in visible_stretches(chart, line):
            _add(path, evened(stretch, rounds))
    return path


def evened(xy: NDArray[np.float32], rounds: int) -> NDArray[np.float32]:
    """Draw each point but the ends half-way to the middle of its neighbours, so many times."""
    for _ in range(rounds):
        between = xy.copy()
        between[1:-1] = (xy[:-2] + 2.0 * xy[1:-1] + xy[2:]) / 4.0
        xy = between
    return xy


def straight_path(chart: Any, stops: NDArray[np.int32]) -> QPainterPath:
    """Straight lines between the cells of a chart that follow each other, in chart pixels."""
    path = QPainterPath()
    at = chart.index_of[stops]
    for one, other in pairwise(at.tolist()):
        if one >= 0 and other >= 0:
            path.moveTo(QPointF(*map(float, chart.xy[one])))
            path.lineTo(QPointF(*map(float, chart.xy[other])))
    return path


def visible_stretches(chart: Any, line: NDArray[np.int32]) -> Iterator[NDArray[np.float32]]:
    """Yield the stretches of a line that a chart shows, each (M, 2) chart pixels."""
    at = chart.index_of[line]
    seen = at >= 0
    if not seen.any():
        return
    xy = chart.xy[np.maximum(at, 0)]
    far = np.linalg.norm(np.diff(xy, axis=0), axis=1) > _JUMP_CM * chart.info.px_per_cm
    breaks = ~seen[1:] | ~seen[:-1] | far
    ends = [0, *(np.flatnonzero(breaks) + 1).tolist(), line.size]
    pieces = [xy[a:b] for a, b in pairwise(ends) if seen[a]]
    if len(pieces) > 1 and line[0] == line[-1] and seen[0] and seen[-1]:
        # A closed line may begin in the middle of what is seen.
        pieces = [*pieces[1:-1], np.concatenate([pieces[-1], pieces[0][1:]])]
    yield from pieces


def _add(path: QPainterPath, xy: NDArray[np.float32]) -> None:
    points = [QPointF(float(x), float(y)) for x, y in xy]
    path.moveTo(points[0])
    if len(points) < 3:
        for point in points[1:]:
            path.lineTo(point)
        return
    for point, after in pairwise(points[1:]):
        path.quadTo(point, (point + after) / 2)
    path.lineTo(points[-1])
