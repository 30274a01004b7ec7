"""Where events stand under a trend: a band for a span, a tick for a day, each with its words.

Pure geometry in px: what overlaps goes into another lane, and what finds none is counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from painmap.core.record.therapy import TherapyEvent, overlapping

LANE = 18.0
GAP = 10.0
MOST_WORDS = 0.7
"""Of the width, so that others find room beside a long title."""
INSET = 8.0
"""Of a bar's beginning that shows before the words on it."""
LEAST = 3.0
"""A bar is at least so wide that it can be seen."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An event from `left` to `right`; its words begin at `words_at` and have `room` px.

    `is_day` for what is of one day; `since` and `goes_on` where it goes beyond what is shown.
    """

    event: TherapyEvent
    lane: int
    left: float
    right: float
    words_at: float
    room: float
    is_day: bool
    since: bool
    goes_on: bool


def shown_span(moments: Sequence[date], events: Iterable[TherapyEvent], on: date) -> date | None:
    """Return the last day that a trend shows: the last visit, or a later event until today."""
    if not moments:
        return None
    last = moments[-1]
    later = [day for event in events for day in (event.starts, event.ends)
             if day is not None and last < day <= on]  # fmt: skip
    return max([last, *later])


def lanes(
    events: Iterable[TherapyEvent],
    span: tuple[date, date],
    *,
    x_of: Callable[[date], float],
    width_of: Callable[[str], float],
    edges: tuple[float, float],
    words_end: float,
    most: int,
) -> tuple[list[Placed], int]:
    """Place the events of a span between two edges, in so many lanes; and how many found none.

    Words stand on a bar that is long enough, else behind it, and before it at the right edge;
    they end at `words_end` at the latest, shortened if they must be.
    """
    low, high = edges
    taken: list[list[tuple[float, float]]] = []
    placed, left_over = [], 0
    for event in overlapping(events, *span):
        since = event.starts < span[0]
        goes_on = event.ends is None or event.ends > span[1]
        left = low if since else x_of(event.starts)
        right = high if goes_on else x_of(event.ends or event.starts)
        is_day = event.ends == event.starts
        right = max(right, min(left + LEAST, high))
        wanted = min(width_of(event.title), MOST_WORDS * (high - low))
        words_at, room = _words(wanted, left, right, low, words_end)
        begin, end = min(left, words_at) - GAP, max(right, words_at + room) + GAP
        lane = next(
            (n for n, used in enumerate(taken)
             if all(end - GAP <= one or begin + GAP >= other for one, other in used)),
            len(taken),
        )  # fmt: skip
        if lane >= most:
            left_over += 1
            continue
        if lane == len(taken):
            taken.append([])
        taken[lane].append((begin, end))
        placed.append(Placed(event, lane, left, right, words_at, room, is_day, since, goes_on))
    return placed, left_over


def _words(
    wanted: float, left: float, right: float, low: float, high: float
) -> tuple[float, float]:
    """Return where words begin and how wide they may be: all of them, or as much as there is."""
    rooms = (
        (left + INSET, right - left - 3 * INSET),
        (right + INSET / 2, high - right - INSET / 2),
        (left - INSET / 2 - wanted, left - INSET / 2 - low),
    )
    at, room = next((one for one in rooms if one[1] >= wanted), max(rooms, key=lambda one: one[1]))
    room = min(room, wanted)
    return max(at, low), room
