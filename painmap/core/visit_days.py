"""The day of a visit in a sentence; with time and number where two visits share it."""

from __future__ import annotations

from painmap.core.text import Arg, text
from painmap.core.visit import Visit


def same_day(one: Visit, other: Visit) -> bool:
    """Tell whether two visits began on one day, here."""
    return one.began_at.astimezone().date() == other.began_at.astimezone().date()


def day_beside(visit: Visit, other: Visit) -> Arg:
    """Return the day of a visit, so that it cannot be taken for that of the `other`."""
    if not same_day(visit, other):
        return visit.began_at
    clock = f"{visit.began_at.astimezone():%H:%M}"
    return text("{day}, {clock}, visit {n}", day=visit.began_at, clock=clock, n=visit.number)


def days_of(earlier: Visit, later: Visit) -> tuple[Arg, Arg]:
    """Return the days of two visits, told apart."""
    return day_beside(earlier, later), day_beside(later, earlier)
