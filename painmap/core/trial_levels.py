"""Where the borders of trials go round a limb, and how far along it one lies from another.

A level is the mean over all sides of the limb: of a ring that of its four handles, of another zone
that of its upper edge (`levels.limb_edge`). A shift along a limb is told side by side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.landmark import limb_level_cm
from painmap.core.edges import Shift
from painmap.core.levels import limb_edge
from painmap.core.ring import Ring, level_at, usual_landmark
from painmap.core.trials import Trial

if TYPE_CHECKING:
    from painmap.atlas.body import Body

Mask = NDArray[np.bool_]
_TURNS: Final = np.arange(0, 4, 1 / 8).astype(np.float32)
"""Where around a limb two rings are held against each other: the handles, and between them."""


@dataclass(frozen=True, slots=True)
class TrialLevel:
    """A border's level around a limb: mean, lowest and highest, cm above a landmark (its key)."""

    limb: int
    landmark: str
    cm: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, eq=False)
class RoundBorder:
    """A border that goes round a limb: a ring, or the upper edge of a zone, by its sides."""

    limb: int
    pos: NDArray[np.float64]
    ring: Ring | None
    zone: Mask


def round_border(body: Body, trial: Trial, zone: Mask) -> RoundBorder | None:
    """Return a trial's border as it goes round a limb, None for any that does not."""
    border = trial.border
    if isinstance(border, Ring):
        return RoundBorder(border.limb, np.array(border.levels), border, zone)
    edge = limb_edge(body, zone)
    if edge is None:
        return None
    return RoundBorder(edge.limb, edge.pos.astype(np.float64), None, zone)


def trial_levels(
    body: Body, borders: Sequence[RoundBorder | None], factors: Mapping[int, float]
) -> list[TrialLevel | None]:
    """Return the levels of borders; on one limb all from the last ring's landmark.

    `factors`: by limb, the patient's cm for each of the body's.
    """
    marks = {
        border.limb: border.ring.landmark
        for border in borders
        if border is not None and border.ring is not None and border.ring.landmark
    }
    return [None if one is None else _level(body, one, marks, factors) for one in borders]


def shift_along(body: Body, one: RoundBorder, other: RoundBorder) -> Shift | None:
    """Return how far apart two borders of a limb lie along it, the body's cm.

    At most on any side of it, and on average over the sides. None where they have no side in
    common, and for borders of two limbs.
    """
    if one.limb != other.limb:
        return None
    rows = _side_by_side(body, one, other)
    if rows is None or rows[0].size == 0:
        return None
    mark = usual_landmark(one.limb, float(np.mean(rows)))
    first, second = (limb_level_cm(body, one.limb, row, mark) for row in rows)
    apart = np.abs(first - second)
    return Shift(float(apart.max()), float(apart.mean()), along=True)


def _side_by_side(
    body: Body, one: RoundBorder, other: RoundBorder
) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
    """Return where along the limb both borders run, on the sides that both are on."""
    if one.ring is not None and other.ring is not None:
        first, second = (level_at(ring.levels, _TURNS) for ring in (one.ring, other.ring))
        return first.astype(np.float64), second.astype(np.float64)
    edges = [limb_edge(body, border.zone) for border in (one, other)]
    if edges[0] is None or edges[1] is None or edges[0].limb != edges[1].limb:
        return None
    _sides, mine, theirs = np.intersect1d(edges[0].side, edges[1].side, return_indices=True)
    return edges[0].pos[mine].astype(np.float64), edges[1].pos[theirs].astype(np.float64)


def _level(
    body: Body, border: RoundBorder, marks: dict[int, str], factors: Mapping[int, float]
) -> TrialLevel:
    limb, pos = border.limb, border.pos
    mark = marks.setdefault(limb, usual_landmark(limb, float(np.median(pos))))
    cm = limb_level_cm(body, limb, pos, mark) * factors[limb]
    return TrialLevel(limb, mark, float(cm.mean()), float(cm.min()), float(cm.max()))
