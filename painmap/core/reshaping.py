"""Changing a drawn border: drag a stretch of it, smooth it, take it up again."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from painmap.core.lines import Cells, Line, drawn_line
from painmap.core.patches import neighbours_of
from painmap.core.runs import distinct
from painmap.core.skin import Skin

Float = NDArray[np.float64]
_GRAB_CM = 1.5
"""A dragged line gives way so far to both sides of where it was taken hold of."""
_STEP_CM = 0.2
_SMOOTH_CM = 0.8
_RINGS = 10
"""How many cells aside a smoothed line looks for its skin."""


def dragged(skin: Skin, line: Line, start: int, end: int) -> Line:
    """Return a line whose point nearest to the cell `start` is drawn to the cell `end`."""
    way = drawn_line(skin, line)
    if way.size < 4:
        return line
    if line.closed:
        way = way[:-1]
    far = np.linalg.norm(skin.points[way] - skin.points[start], axis=1)
    at = int(far.argmin())
    way = np.roll(way, way.size // 2 - at) if line.closed else way
    at = way.size // 2 if line.closed else at
    cm = np.concatenate(([0.0], np.cumsum(_steps(skin.points[way]))))
    reach = min(_GRAB_CM, cm[-1] / 6)
    before, after = way[cm < cm[at] - reach], way[cm > cm[at] + reach]
    cells = (*before.tolist(), end, *after.tolist())
    return replace(line, strokes=(cells,))


def smoothed(skin: Skin, line: Line, cm: float = _SMOOTH_CM) -> Line:
    """Return a line without the wobble of the pen under about `cm`, on the skin as before.

    It does not shrink; the ends of an open line stay where they are.
    """
    from scipy.ndimage import gaussian_filter1d
    from scipy.spatial import KDTree

    way = drawn_line(skin, line)
    if way.size < 8:
        return line
    path = _even(skin.points[way].astype(np.float64))
    ends = path[[0, -1]]
    width = cm / _STEP_CM
    if line.closed:
        path = path[:-1]
    else:
        # Turned about its ends, an open line keeps them when it is smoothed.
        path = np.concatenate([2 * ends[0] - path[:0:-1], path, 2 * ends[1] - path[-2::-1]])
    mode: Literal["wrap", "nearest"] = "wrap" if line.closed else "nearest"
    once = gaussian_filter1d(path, width, axis=0, mode=mode)
    # A second pass over what the first took away: the wobble goes, the size stays.
    path = once + gaussian_filter1d(path - once, width, axis=0, mode=mode)
    if not line.closed:
        n = (path.shape[0] + 2) // 3
        path = path[n - 1 : 2 * n - 1]
    near = _around(skin, way)
    _, index = KDTree(skin.points[near]).query(path)
    cells = near[index]
    cells = cells[np.concatenate(([True], np.diff(cells) != 0))]
    return replace(line, strokes=(tuple(cells.tolist()),))


def continued(line: Line, stroke: tuple[int, ...]) -> Line:
    """Return a line with one more stroke, drawn on any chart."""
    return replace(line, strokes=(*line.strokes, stroke)) if stroke else line


def _steps(points: NDArray[np.floating]) -> Float:
    return np.asarray(np.linalg.norm(np.diff(points, axis=0), axis=1), np.float64)


def _even(points: Float) -> Float:
    """Return points at even steps along a path through space."""
    cm = np.concatenate(([0.0], np.cumsum(_steps(points))))
    at = np.linspace(0, cm[-1], max(round(cm[-1] / _STEP_CM), 8) + 1)
    return np.stack([np.interp(at, cm, points[:, k]) for k in range(3)], -1)


def _around(skin: Skin, way: Cells) -> Cells:
    """Return the cells on both sides of a line, to some depth."""
    band = distinct(way)
    edge = band
    for _ in range(_RINGS):
        _, near = neighbours_of(skin.neighbours, edge)
        edge = np.setdiff1d(near, band)
        band = distinct(np.concatenate([band, edge]))
    return band
