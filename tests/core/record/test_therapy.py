"""Dated events: what cannot be stored, their order, and which of them a trend shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from painmap.core.record.therapy import (
    EVENT_KINDS,
    TherapyEvent,
    event_faults,
    event_problems,
    in_order,
    overlapping,
)

BORN, TODAY = date(2013, 1, 5), date(2026, 11, 21)
EVENT = TherapyEvent(
    "e1",
    "p1",
    "desensitisation",
    date(2026, 8, 3),
    date(2026, 9, 28),
    "Soft brush",
    where="l_leg",
    times_per_week=7,
    minutes=10,
    tolerated="with_difficulty",
)


@pytest.mark.parametrize("kind", EVENT_KINDS)
def test_a_plain_event_of_each_kind_is_fine(kind: str) -> None:
    event = TherapyEvent("e", "p", kind, TODAY, None, "Something")
    assert event_problems(event, BORN, TODAY) == ()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"kind": "visit", "times_per_week": None, "minutes": None},
            "Choose what kind of event this is.",
        ),
        ({"title": " "}, "Write in a few words what it is."),
        ({"title": "x" * 81}, "A title has at most 80 letters."),
        ({"note": "x" * 2001}, "A note has at most 2000 letters."),
        ({"starts": date(2013, 1, 4)}, "This is before the patient's date of birth."),
        ({"ends": date(2026, 8, 2)}, "It ends before it begins."),
        ({"tolerated": "ok"}, "Choose how it was tolerated, or leave it out."),
        ({"where": "leg"}, "Choose a limb or an area, or leave it out."),
        ({"where": "limb10:"}, "Choose a limb or an area, or leave it out."),
        ({"times_per_week": -1}, "Times a week are a number from 0 to 100."),
        ({"times_per_week": float("nan")}, "Times a week are a number from 0 to 100."),
        ({"minutes": 1441}, "Minutes are a number from 0 to 1440, those of one day."),
        ({"kind": "flare"}, "Only a treatment has times a week and minutes."),
    ],
)
def test_what_cannot_be_stored_is_said(changes: dict[str, object], said: str) -> None:
    event = replace(EVENT, **changes)  # type: ignore[arg-type]  # the case's own
    assert [str(one) for one in event_problems(event, BORN, TODAY)] == [said]


@pytest.mark.parametrize(
    ("kind", "is_fine"),
    [
        ("treatment", True),
        ("desensitisation", True),
        ("goal", True),
        ("flare", False),
        ("illness", False),
        ("milestone", False),
    ],
)
def test_what_is_planned_may_begin_later(kind: str, is_fine: bool) -> None:
    event = TherapyEvent("e", "p", kind, date(2026, 11, 22), None, "Swim with friends")
    assert (event_problems(event, BORN, TODAY) == ()) is is_fine


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        (date(2026, 7, 1), date(2026, 8, 2), False),
        (date(2026, 7, 1), date(2026, 8, 3), True),
        (date(2026, 9, 1), date(2026, 9, 2), True),
        (date(2026, 9, 28), date(2026, 12, 1), True),
        (date(2026, 9, 29), date(2026, 12, 1), False),
        (date(2026, 12, 1), date(2026, 9, 28), True),  # a span is one whichever way it is told
    ],
)
def test_the_first_and_the_last_day_belong_to_it(first: date, last: date, shown: bool) -> None:
    assert bool(overlapping([EVENT], first, last)) is shown


def test_what_goes_on_is_in_every_later_span() -> None:
    event = replace(EVENT, ends=None)
    assert event.overlaps(date(2030, 1, 1), date(2030, 1, 1))
    assert event.lasts_on(date(2026, 8, 3))
    assert not event.lasts_on(date(2026, 8, 2))


def test_order_is_by_first_day_then_by_what_ends_first() -> None:
    going_on = replace(EVENT, id="a", ends=None)
    earlier = replace(EVENT, id="z", starts=date(2026, 1, 1))
    flare = replace(EVENT, id="b", ends=date(2026, 8, 10))
    assert [event.id for event in in_order([going_on, EVENT, flare, earlier])] == [
        "z",
        "b",
        "e1",
        "a",
    ]


def test_each_fault_names_its_field() -> None:
    event = replace(EVENT, title=" ", starts=date(2012, 1, 1), ends=date(2011, 1, 1))
    assert [field for field, _ in event_faults(event, BORN, TODAY)] == ["title", "starts", "ends"]
    assert [said for _, said in event_faults(event, BORN, TODAY)] == list(
        event_problems(event, BORN, TODAY)
    )
