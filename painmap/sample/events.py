"""What was done between the sample patient's visits, and what became of it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from painmap.core.patient import Patient
from painmap.core.record.therapy import TherapyEvent
from painmap.core.stamps import new_id


class _Happened(NamedTuple):
    """An event by days from today; None for an end while it goes on."""

    kind: str
    starts: int
    ends: int | None
    title: str
    where: str = "l_leg"
    times_per_week: float | None = None
    minutes: float | None = None
    tolerated: str = ""
    note: str = ""
    told: int = 0


_EVENTS: Final = (
    _Happened("treatment", -67, None, "Physiotherapy", times_per_week=2, minutes=45,
              tolerated="well", note="Weight bearing, balance, pool.", told=-49),
    _Happened("desensitisation", -63, -28, "Soft brush and towel", times_per_week=14, minutes=10,
              tolerated="with_difficulty", note="Twice a day, from the knee downwards.", told=-49),
    _Happened("desensitisation", -28, None, "Rough towel, sock, water", times_per_week=14,
              minutes=10, tolerated="well", note="Twice a day.", told=-28),
    _Happened("goal", -49, 60, "Back at handball training", where="", told=-49),
    _Happened("flare", -38, -35, "Flare after a school trip",
              note="Foot swollen and purple again; desensitisation went on.", told=-28),
    _Happened("milestone", -31, -31, "Walks without crutches", where="", told=-28),
    _Happened("illness", -20, -17, "Cold with a fever", where="",
              note="In bed for three days; desensitisation went on."),
    _Happened("milestone", -7, -7, "School sports, half the time", where=""),
)  # fmt: skip


def events_of(patient: Patient, today: date, *, by: str, at: datetime) -> list[TherapyEvent]:
    """Return the events of a sample patient who is seen `today`, at a moment (aware)."""
    return [
        TherapyEvent(
            new_id(),
            patient.id,
            each.kind,
            today + timedelta(days=each.starts),
            None if each.ends is None else today + timedelta(days=each.ends),
            each.title,
            each.where,
            each.times_per_week,
            each.minutes,
            each.tolerated,
            each.note,
            by,
            at + timedelta(days=each.told),
        )
        for each in _EVENTS
    ]
