"""What happens to a patient between visits: treatments, desensitisation, flares, goals.

Events belong to the patient, not to a visit, and stand under every trend. Numbers are as told:
nothing is worked out from them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from painmap.core.findings import LIMBS
from painmap.core.stamps import new_id
from painmap.core.text import Text, text

EVENT_KINDS: Final = MappingProxyType(
    {
        "treatment": text("Treatment"),
        "desensitisation": text("Desensitisation"),
        "flare": text("Flare"),
        "illness": text("Illness"),
        "goal": text("Goal"),
        "milestone": text("Milestone"),
    }
)
"""Kinds by their keys, which files hold, in the order of lists."""
TOLERATED: Final = MappingProxyType(
    {
        "": text("not said"),
        "well": text("well"),
        "with_difficulty": text("with difficulty"),
        "not": text("not tolerated"),
    }
)
DONE_OFTEN: Final = ("treatment", "desensitisation")
"""Kinds that are done so many times a week for so many minutes; others have neither."""
PLANNED: Final = ("treatment", "desensitisation", "goal")
"""Kinds that may begin in the future; the others are of what happened."""
TIMES_PER_WEEK: Final = (0.0, 100.0)
MINUTES: Final = (0.0, 24 * 60.0)
TITLE_LENGTH: Final = 80
NOTE_LENGTH: Final = 2000


@dataclass(frozen=True, slots=True)
class TherapyEvent:
    """One dated event; `ends` is None while it goes on, and for what has a single day its start.

    `where` is a limb ('l_leg'), an area ('limb10:low_back') or '' for nowhere in particular.
    `minutes` are those of one time. `tolerated` is a key of `TOLERATED`. `made_at` is the moment
    at which this version was written, `by` who wrote it.
    """

    id: str
    patient_id: str
    kind: str
    starts: date
    ends: date | None
    title: str
    where: str = ""
    times_per_week: float | None = None
    minutes: float | None = None
    tolerated: str = ""
    note: str = ""
    by: str = ""
    made_at: datetime | None = None

    def lasts_on(self, day: date) -> bool:
        """Tell whether it goes on on a day, its first and its last among them."""
        return self.starts <= day and (self.ends is None or day <= self.ends)

    def overlaps(self, first: date, last: date) -> bool:
        """Tell whether it goes on on any day from the first to the last, these included."""
        return self.starts <= last and (self.ends is None or first <= self.ends)


def event_faults(event: TherapyEvent, born: date, today: date) -> tuple[tuple[str, Text], ...]:
    """Return (field, sentence) for what cannot be stored so; () for an event that can."""
    found = []
    if event.kind not in EVENT_KINDS:
        found.append(("kind", text("Choose what kind of event this is.")))
    if not event.title.strip():
        found.append(("title", text("Write in a few words what it is.")))
    elif len(event.title) > TITLE_LENGTH:
        found.append(("title", text("A title has at most {n} letters.", n=TITLE_LENGTH)))
    if len(event.note) > NOTE_LENGTH:
        found.append(("note", text("A note has at most {n} letters.", n=NOTE_LENGTH)))
    found += _date_faults(event, born, today)
    if event.tolerated not in TOLERATED:
        found.append(("tolerated", text("Choose how it was tolerated, or leave it out.")))
    if not is_place(event.where):
        found.append(("where", text("Choose a limb or an area, or leave it out.")))
    if not _within(event.times_per_week, TIMES_PER_WEEK):
        found.append(("times_per_week", text("Times a week are a number from 0 to 100.")))
    if not _within(event.minutes, MINUTES):
        said = text("Minutes are a number from 0 to 1440, those of one day.")
        found.append(("minutes", said))
    if event.kind not in DONE_OFTEN and (event.times_per_week, event.minutes) != (None, None):
        found.append(("kind", text("Only a treatment has times a week and minutes.")))
    return tuple(found)


def event_problems(event: TherapyEvent, born: date, today: date) -> tuple[Text, ...]:
    """Return the sentences of `event_faults` without their fields."""
    return tuple(said for _, said in event_faults(event, born, today))


def is_place(where: str) -> bool:
    """Tell whether a place is '', a limb, or the key of a scheme and of an area."""
    scheme, colon, area = where.partition(":")
    return not where or where in LIMBS or bool(colon and scheme and area)


def in_order(events: Iterable[TherapyEvent]) -> tuple[TherapyEvent, ...]:
    """Return events by their first day, then those that end first, then by title."""
    return tuple(
        sorted(events, key=lambda one: (one.starts, one.ends or date.max, one.title, one.id))
    )


def overlapping(
    events: Iterable[TherapyEvent], first: date, last: date
) -> tuple[TherapyEvent, ...]:
    """Return in order the events that go on on any day of a span: what stands under a trend."""
    if last < first:
        first, last = last, first
    return in_order(event for event in events if event.overlaps(first, last))


def _date_faults(event: TherapyEvent, born: date, today: date) -> list[tuple[str, Text]]:
    found = []
    if event.starts < born:
        found.append(("starts", text("This is before the patient's date of birth.")))
    if event.ends is not None and event.ends < event.starts:
        found.append(("ends", text("It ends before it begins.")))
    if event.starts > today and event.kind not in PLANNED:
        said = text("It begins in the future. Only a treatment or a goal can be planned.")
        found.append(("starts", said))
    return found


def _within(value: float | None, bounds: tuple[float, float]) -> bool:
    # A comparison with what is no number is False, so that is refused too.
    return value is None or bounds[0] <= value <= bounds[1]


__all__ = [
    "DONE_OFTEN",
    "EVENT_KINDS",
    "PLANNED",
    "TOLERATED",
    "TherapyEvent",
    "event_faults",
    "event_problems",
    "in_order",
    "is_place",
    "new_id",
    "overlapping",
]
