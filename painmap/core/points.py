"""A border through points: where the patient said "now", and where touch did not hurt yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from painmap.core.hints import BorderHint
from painmap.core.lines import Cells, Line, line_zone
from painmap.core.skin import Skin
from painmap.core.ways import shortest_way

TOO_FEW: Final = "A border needs at least three points."


@dataclass(frozen=True, slots=True)
class Points:
    """Cells where touch began to hurt, in the order of the border, which runs through them.

    A cell tested and `not_painful` draws the border half way to itself from the nearest of them.
    `painful` is a cell on the painful side; without it the side without the cells that do not
    hurt, or the smaller one, is the zone.
    """

    now: tuple[int, ...]
    not_painful: tuple[int, ...] = ()
    closed: bool = True
    painful: int | None = None


def points_zone(skin: Skin, points: Points) -> Cells:
    """Return the skin inside, with the skin under the border, rising. Raises BorderHint."""
    if len(points.now) < 3:
        raise BorderHint(TOO_FEW)
    free, line = np.array(points.not_painful, np.int32), points_line(skin, points)
    return line_zone(skin, line, not_painful=free, on_border=line.stops)


def points_line(skin: Skin, points: Points) -> Line:
    """Return the line that points stand for."""
    return Line((tuple(points_stops(skin, points)),), points.closed, points.painful)


def points_stops(skin: Skin, points: Points) -> tuple[int, ...]:
    """Return the cells that the border runs through, one for each "now", in their order.

    Of several cells that do not hurt near the same "now" the nearest counts.
    """
    if not points.now or not points.not_painful:
        return points.now
    now, free = np.array(points.now), np.array(points.not_painful)
    cm = np.linalg.norm(skin.points[free][:, None] - skin.points[now][None], axis=2)
    nearest = cm.argmin(1)
    stops = list(points.now)
    for k in np.unique(nearest).tolist():
        mine = np.flatnonzero(nearest == k)
        other = int(free[mine[cm[mine, k].argmin()]])
        stops[k] = _half_way(skin, stops[k], other)
    return tuple(stops)


def _half_way(skin: Skin, start: int, end: int) -> int:
    """Return the cell in the middle of the shortest way over the skin."""
    way = shortest_way(skin, start, end)
    cm = np.cumsum(np.linalg.norm(np.diff(skin.points[way], axis=0), axis=1))
    return int(way[1 + np.argmin(np.abs(cm - cm[-1] / 2))]) if cm.size else start
