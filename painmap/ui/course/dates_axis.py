"""Where moments lie on a line of true dates, and which of their dates have room below it.

Pure geometry in px. Visits of one day would lie on each other: they stand side by side, around
the place of their day, and what is close to them moves no further than it must.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from datetime import datetime

SIDE_BY_SIDE = 16.0
"""Between the middles of two visits of one day."""
APART = 11.0
"""Between two visits of different days, however close these are."""
_BETWEEN_WORDS = 12.0


def places(
    moments: Sequence[datetime], low: float, high: float, *, until: datetime | None = None
) -> list[float]:
    """Return where each moment lies between `low` and `high`; moments oldest first.

    The line ends at the last moment, or later at `until`. One day alone is in the middle.
    """
    if not moments:
        return []
    first, last = moments[0].timestamp(), max(moments[-1], until or moments[-1]).timestamp()
    days = [when.astimezone().date() for when in moments]
    # Hours are no distance worth a line: visits of a single day are in its middle.
    span = last - first if until is not None or days[0] != days[-1] else 0.0
    true = [
        low + (high - low) * ((when.timestamp() - first) / span if span else 0.5)
        for when in moments
    ]
    gaps = [SIDE_BY_SIDE if one == other else APART
            for one, other in itertools.pairwise(days)]  # fmt: skip
    # More than the line can hold stands closer.
    share = min(1.0, (high - low) / sum(gaps)) if gaps else 1.0
    return _spread(true, [share * gap for gap in gaps], low, high)


def dates_with_room(
    at: Sequence[float],
    texts: Sequence[str],
    width_of: Callable[[str], float],
    low: float,
    high: float,
) -> list[tuple[int, float]]:
    """Return which texts can be written below their places, and where each then begins.

    The first and the last come first, then the others where room is left; each text only once.
    """
    found: list[tuple[int, float]] = []
    taken: list[tuple[float, float]] = []
    for n in dict.fromkeys((0, len(at) - 1, *range(len(at)))) if at else ():
        if any(texts[n] == texts[other] for other, _ in found):
            continue
        wide = width_of(texts[n])
        left = max(low, min(at[n] - wide / 2, high - wide))
        right = left + wide
        if any(left - _BETWEEN_WORDS < end and begin < right + _BETWEEN_WORDS
               for begin, end in taken):  # fmt: skip
            continue
        taken.append((left, right))
        found.append((n, left))
    return found


def _spread(true: Sequence[float], gaps: Sequence[float], low: float, high: float) -> list[float]:
    """Return the places nearest to `true` (least squares) that keep these gaps, between the ends.

    Less the gaps before them places may not fall: pools of those that would are averaged.
    """
    before = [0.0]
    for gap in gaps:
        before.append(before[-1] + gap)
    pools: list[tuple[float, int]] = []
    for x, offset in zip(true, before, strict=True):
        mean, n = x - offset, 1
        while pools and pools[-1][0] > mean:
            other, m = pools.pop()
            mean, n = (other * m + mean * n) / (m + n), m + n
        pools.append((mean, n))
    level = [min(max(mean, low), high - before[-1]) for mean, n in pools for _ in range(n)]
    return [one + offset for one, offset in zip(level, before, strict=True)]
