"""The day of a visit in a sentence; with time and number where two visits share it."""

from __future__ import annotations

from datetime import date

from painmap.core.text import Arg, text
from painmap.core.visit import Visit


def day_of(visit: Visit) -> date:
    """Return the day on which a visit began, here."""
    return visit.began_at.astimezone().date()


def same_day(one: Visit, other: Visit) -> bool:
    """Tell whether two visits began on one day, here."""
    return day_of(one) == day_of(other)


def day_beside(visit: Visit, other: Visit) -> Arg:
    """Return the day of a visit, so that it cannot be taken for that of the `other`."""
    if not same_day(visit, other):
        return visit.began_at
    clock = f"{visit.began_at.astimezone():%H:%M}"
    return text("{day}, {clock}, visit {n}", day=visit.began_at, clock=clock, n=visit.number)


def days_of(earlier: Visit, later: Visit) -> tuple[Arg, Arg]:
    """Return the days of two visits, told apart."""
    return day_beside(earlier, later), day_beside(later, earlier)
