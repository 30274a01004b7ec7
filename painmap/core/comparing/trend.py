"""How fast a figure changes: its least-squares slope a week over the last stretch of visits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import numpy as np
from numpy.typing import NDArray

_WEEK: Final = 7 * 86_400.0
_COVER: Final = 0.95


def last_stretch(
    points: Sequence[Point], breaks: Sequence[datetime] = (), *, dates: int = 2
) -> tuple[Point, ...]:
    """Return the points, by date, since the last break (a treatment, a flare) with `dates` after.

    With no such break, all of them. A point on the moment of a break belongs to what follows.
    """
    ordered = sorted(points, key=lambda point: point.at)
    for moment in sorted(breaks, reverse=True):
        after = tuple(point for point in ordered if point.at >= moment)
        if len({point.at for point in after}) >= dates:
            return after
    return tuple(ordered)


def trend_of(points: Sequence[Point]) -> Trend | None:
    """Return the straight line through points, None with fewer than two dates.

    `low` and `high` are the 95 % confidence interval of the slope (Student's t); two points lie
    on a line whatever their noise, and so have none, nor have points of only two dates.
    """
    if len({point.at for point in points}) < 2:
        return None
    first = min(point.at for point in points)
    weeks = np.array([(point.at - first).total_seconds() / _WEEK for point in points])
    values = np.array([point.value for point in points])
    middle, mean = float(weeks.mean()), float(values.mean())
    spread = float(((weeks - middle) ** 2).sum())
    slope = float(((weeks - middle) * (values - mean)).sum()) / spread
    half = _half_width(values - mean - slope * (weeks - middle), spread, len(set(weeks.tolist())))
    return Trend(
        per_week=slope,
        low=None if half is None else slope - half,
        high=None if half is None else slope + half,
        first=first,
        last=max(point.at for point in points),
        at_first=mean - slope * middle,
        points=len(points),
    )


def _half_width(rest: NDArray[np.float64], spread: float, dates: int) -> float | None:
    free = rest.size - 2
    if free < 1 or dates < 3:
        return None
    from scipy.special import stdtrit

    error = np.sqrt(float((rest**2).sum()) / free / spread)
    return float(stdtrit(free, (1 + _COVER) / 2) * error)


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of a visit, in any unit: cm², cm above a landmark, a score."""

    at: datetime
    value: float


@dataclass(frozen=True, slots=True)
class Trend:
    """A line through the figures of some visits: units a week, with its interval if it has one.

    `at_first` is the line's value at the date `first`.
    """

    per_week: float
    low: float | None
    high: float | None
    first: datetime
    last: datetime
    at_first: float
    points: int

    def at(self, moment: datetime) -> float:
        """Return the line's value at a moment."""
        return self.at_first + self.per_week * (moment - self.first).total_seconds() / _WEEK

    @property
    def is_flat(self) -> bool | None:
        """Whether no change at all would explain the figures as well; None where nobody can say."""
        if self.low is None or self.high is None:
            return None
        return self.low <= 0.0 <= self.high
