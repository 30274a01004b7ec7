"""Borders of every sort: the skin they take in, the line to draw, and how they change.

A border is a value of cells, no chart's pixels, so it is the same on every chart and body. What
begins on the left is worked out as the mirror of the right, so that the sides agree exactly.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from painmap.core.hints import BorderHint
from painmap.core.lines import NO_SKIN_INSIDE, Line, drawn_line, line_zone
from painmap.core.points import Points, points_line, points_stops, points_zone
from painmap.core.reshaping import dragged, smoothed
from painmap.core.ring import Ring, dragged_to, even, ring_ticked, ring_zone
from painmap.core.ring_line import ring_handles, ring_line
from painmap.core.skin import Skin
from painmap.core.ways import thinned

Cells = NDArray[np.int32]
Drawn: TypeAlias = Line | Points
Border: TypeAlias = Ring | Drawn


def zone_of(skin: Skin, border: Border) -> Cells:
    """Return the skin that a border takes in, rising.

    Raises BorderHint, whose text is for the user, where it takes in or separates nothing.
    """
    if isinstance(border, Ring):
        return ring_zone(skin, border)
    zone = np.sort(_as_on_the_right(skin, border, _zone))
    if zone.size == skin.limb.size:  # a line without width, ticked beside: all skin, so no zone
        raise BorderHint(NO_SKIN_INSIDE)
    return zone


def line_of(skin: Skin, border: Border) -> tuple[Cells, ...]:
    """Return the lines to draw, each as ordered cells; a closed one ends with its first cell."""
    if isinstance(border, Ring):
        return ring_line(skin, border)
    line = _as_on_the_right(skin, border, _line)
    return (line,) if line.size else ()


def path_of(skin: Skin, border: Border) -> tuple[Cells, ...]:
    """Return the lines as `line_of` does, thinned to a cell in 4 mm: smooth when drawn."""
    lines = line_of(skin, border)
    return lines if isinstance(border, Ring) else tuple(thinned(skin, line) for line in lines)


def handles_of(skin: Skin, border: Border) -> Cells:
    """Return the cells to drag: a ring's four (HANDLES), the points that a border runs through."""
    if isinstance(border, Ring):
        return ring_handles(skin, border)
    return _as_on_the_right(skin, border, _stops)


def drag(skin: Skin, border: Border, start: int, end: int, handle: int | None = None) -> Border:
    """Return a border taken hold of at the cell `start` and drawn to the cell `end`.

    A ring moves as a whole, or its `handle`; of points the one with that index, else the nearest;
    a line gives way on a few cm.
    """
    if isinstance(border, Ring):
        return dragged_to(border, end, skin, handle)
    if isinstance(border, Line):
        return dragged(skin, border, start, end)
    if not border.now:
        return border
    if handle is None:
        stops = skin.points[list(border.now)]
        handle = int(np.linalg.norm(stops - skin.points[start], axis=1).argmin())
    return replace(border, now=(*border.now[:handle], end, *border.now[handle + 1 :]))


def smooth(skin: Skin, border: Border) -> Border:
    """Return a border with the pen's wobble taken out; points become a line, a ring more level."""
    if isinstance(border, Ring):
        return even(border)
    return smoothed(skin, points_line(skin, border) if isinstance(border, Points) else border)


def reopened(border: Border) -> Border:
    """Return a border whose ends are apart again, to be drawn on with. A ring stays as it is."""
    return border if isinstance(border, Ring) else replace(border, closed=False)


def closed(border: Border) -> Border:
    """Return a border whose ends are joined over the shortest way."""
    return border if isinstance(border, Ring) else replace(border, closed=True)


def ticked(skin: Skin, border: Border, cell: int) -> Border:
    """Return a border whose painful side is the one with a cell."""
    if isinstance(border, Ring):
        return ring_ticked(border, cell, skin)
    return replace(border, painful=cell)


def mirrored(skin: Skin, border: Border) -> Border:
    """Return a border on the other side of the body."""
    if isinstance(border, Ring):
        return replace(border, limb=(0, 2, 1, 4, 3)[border.limb])
    return _mirrored(skin, border)


def _mirrored(skin: Skin, border: Drawn) -> Drawn:
    def other(cells: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(skin.mirror[np.array(cells, np.int32)].tolist())

    painful = None if border.painful is None else int(skin.mirror[border.painful])
    if isinstance(border, Line):
        return replace(border, strokes=tuple(map(other, border.strokes)), painful=painful)
    now, free = other(border.now), other(border.not_painful)
    return replace(border, now=now, not_painful=free, painful=painful)


def _as_on_the_right(skin: Skin, border: Drawn, make: Callable[[Skin, Drawn], Cells]) -> Cells:
    cells = border.now if isinstance(border, Points) else tuple(border.stops[:1].tolist())
    if not cells or not skin.is_left[cells[0]]:
        return make(skin, border)
    return np.asarray(skin.mirror[make(skin, _mirrored(skin, border))])


def _zone(skin: Skin, border: Drawn) -> Cells:
    return line_zone(skin, border) if isinstance(border, Line) else points_zone(skin, border)


def _line(skin: Skin, border: Drawn) -> Cells:
    return drawn_line(skin, border if isinstance(border, Line) else points_line(skin, border))


def _stops(skin: Skin, border: Drawn) -> Cells:
    stops = points_stops(skin, border) if isinstance(border, Points) else ()
    return np.array(stops, np.int32)
