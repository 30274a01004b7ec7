"""A border drawn as a line over the skin, closed or open, and the skin that it takes in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.hints import BorderHint
from painmap.core.patches import connected, neighbours_of
from painmap.core.pieces import Pieces, divide
from painmap.core.runs import distinct
from painmap.core.skin import Skin
from painmap.core.ways import joined_up, way_cm

Cells = NDArray[np.int32]
NOT_ROUND: Final = (
    "This line does not separate any skin. Go on with it on another chart until its ends meet, "
    "or close it."
)
NO_SKIN_INSIDE: Final = "This line takes in no skin. Draw it round the skin that hurts."
_OPEN_SHARE = 0.5
"""An open line is closed over the shortest way where that is at most so much of its length."""
_LEAST_SHARE = 0.25
"""What a line encloses is skin, and not the wobble of a pen, from so much of the line's own."""
_CRUMB_SHARE, _CRUMB_CM2 = 0.02, 2.0
"""Loops of a line that crosses itself so small go with the painful side."""

_POCKET_CM2 = 0.5
"""So little between two lines that run beside each other is not a side of either."""


@dataclass(frozen=True, slots=True)
class Line:
    """A drawn border: its strokes, each the cells under the pen in order, on whatever charts.

    Strokes are joined in their order by the shortest way over the skin. `painful` is a cell on
    the painful side; without it the smaller side is the zone.
    """

    strokes: tuple[tuple[int, ...], ...]
    closed: bool = True
    painful: int | None = None

    @property
    def stops(self) -> Cells:
        """All cells under the pen, in order."""
        return np.array([cell for stroke in self.strokes for cell in stroke], np.int32)


def line_zone(
    skin: Skin, line: Line, *, not_painful: Cells | None = None, on_border: Cells | None = None
) -> Cells:
    """Return the skin that a line takes in, with the skin under it, rising.

    An open line counts as closed where its ends come near each other. Skin known to be
    `not_painful` chooses the other side, where no painful cell does. `on_border` are cells of the
    line that are to lie on the border of the zone also where the line runs back beside itself, as
    at the tip of a sharp corner. Raises BorderHint.
    """
    way, pieces = _divided(skin, line)
    chosen = _painful_side(pieces, line.painful, not_painful)
    inside = pieces.cells(chosen)
    under = distinct(way)
    # Twice: a step of the line may touch the inside with its corner alone.
    rim = _and_next(skin, under, _beside(skin, under, pieces, chosen))
    if on_border is not None:
        sliver, cut = _doubled(skin, under, pieces, chosen)
        cut = cut[~np.isin(cut, on_border)]
        rim = _hanging_together(skin, rim, sliver)
        rim = rim[~np.isin(rim, cut)]
    return distinct(np.concatenate([inside, rim]))


def drawn_line(skin: Skin, line: Line) -> Cells:
    """Return a line's cells in order, each touching the next; a closed line ends with its first."""
    stops = line.stops
    if line.closed and stops.size:
        stops = np.append(stops, stops[:1])
    return joined_up(skin, stops)


def _divided(skin: Skin, line: Line) -> tuple[Cells, Pieces]:
    """Return the cells of a line and the pieces it makes, closed where that is to be."""
    way = drawn_line(skin, line)
    if way.size < 2:
        raise BorderHint(NO_SKIN_INSIDE)
    pieces = divide(skin, way)
    if _separates(skin, way, pieces):
        return way, pieces
    if line.closed:
        raise BorderHint(NO_SKIN_INSIDE)
    closing = joined_up(skin, way[[-1, 0]])
    if way_cm(skin, closing) > _OPEN_SHARE * way_cm(skin, way):
        raise BorderHint(NOT_ROUND)
    way = np.concatenate([way, closing[1:]])
    pieces = divide(skin, way)
    if not _separates(skin, way, pieces):
        raise BorderHint(NOT_ROUND)
    return way, pieces


def _separates(skin: Skin, way: Cells, pieces: Pieces) -> bool:
    if pieces.cm2.size < 2:
        return False
    enclosed = pieces.cm2.sum() - pieces.cm2.max()
    return bool(enclosed >= _LEAST_SHARE * skin.cm2[distinct(way)].sum())


def _painful_side(
    pieces: Pieces, painful: int | None, not_painful: Cells | None
) -> NDArray[np.bool_]:
    """Return which pieces are inside: the painful one, else all but the largest."""
    cm2 = pieces.cm2
    inside: NDArray[np.bool_] = np.arange(cm2.size) != cm2.argmax()
    ticked = -1 if painful is None else int(pieces.of(np.array([painful], np.int32))[0])
    if ticked < 0:
        if not_painful is not None and not_painful.size:
            free = pieces.of(not_painful)
            free = free[free >= 0]
            if 2 * inside[free].sum() > free.size:
                inside = ~inside
        return inside
    inside = cm2 <= min(_CRUMB_SHARE * cm2[ticked], _CRUMB_CM2)
    inside[ticked] = True
    return inside


def _beside(skin: Skin, under: Cells, pieces: Pieces, chosen: NDArray[np.bool_]) -> Cells:
    """Return the cells of a line that touch the inside."""
    start, end = neighbours_of(skin.neighbours, under)
    return distinct(under[start[np.append(chosen, [False])[pieces.of(end)]]])


def _and_next(skin: Skin, under: Cells, some: Cells) -> Cells:
    """Return some cells of a line with those of it that touch them."""
    start, end = neighbours_of(skin.neighbours, under)
    return distinct(np.concatenate([some, under[start[np.isin(end, some)]]]))


def _doubled(
    skin: Skin, under: Cells, pieces: Pieces, chosen: NDArray[np.bool_]
) -> tuple[Cells, Cells]:
    """Return the cells of a line with the same piece on both sides: outside, and inside.

    There the line runs back beside itself, nearer than a cell: out to a sharp corner of the zone,
    or into the zone to a corner of what does not hurt.
    """
    start, end = neighbours_of(skin.neighbours, under)
    piece = pieces.of(end)
    near = np.minimum(np.searchsorted(under, end), under.size - 1)
    step = under[near] == end
    lowest = np.full(under.size, pieces.cm2.size, np.int64)
    highest = np.full(under.size, -1, np.int64)
    skins = (piece >= 0) & (np.append(pieces.cm2, 0.0)[piece] > _POCKET_CM2)
    np.minimum.at(lowest, start[skins], piece[skins])
    np.maximum.at(highest, start[skins], piece[skins])
    # Where a line goes askew a step has one side at its edges, the steps beside it the other.
    low, high = lowest[near[step]], highest[near[step]]
    np.minimum.at(lowest, start[step], low)
    np.maximum.at(highest, start[step], high)
    doubled = lowest >= highest
    inside = doubled & (highest >= 0) & chosen[highest]
    return under[doubled & ~inside], under[inside]


def _hanging_together(skin: Skin, rim: Cells, more: Cells) -> Cells:
    """Return the cells of a rim with those of `more` that hang on to it."""
    both = distinct(np.concatenate([rim, more]))
    _, group = connected(skin.neighbours, both, np.full(skin.limb.size, -1, np.int32))
    return both[np.isin(group, group[np.isin(both, rim)])]
