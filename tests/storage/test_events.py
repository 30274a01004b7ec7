"""A patient's events: kept in versions, so that a change loses nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from painmap.core.patient import Patient
from painmap.core.record.therapy import TherapyEvent, new_id
from painmap.storage.faults import EventChangedError
from painmap.storage.store import Store
from tests.storage.clinics import Clinic
from tests.storage.samples import NOON, sample_patient

LATER = NOON + timedelta(days=1)


@pytest.fixture
def event(store: Store, patient: Patient) -> TherapyEvent:
    return store.save_event(
        TherapyEvent(
            new_id(),
            patient.id,
            "desensitisation",
            date(2026, 8, 3),
            None,
            "Soft brush",
            where="limb10:l_leg",
            times_per_week=7,
            minutes=7.5,
            tolerated="with_difficulty",
            note="below the knee",
            by="Dr Adler",
            made_at=NOON,
        )
    )


def test_what_is_stored_is_what_was_written(
    clinic: Clinic, store: Store, event: TherapyEvent
) -> None:
    store.close()
    again = clinic.open()
    assert again.events(event.patient_id) == [event]
    assert again.event_history(event.id) == [event]
    again.close()


def test_events_come_by_their_first_day_and_belong_to_one_patient(
    store: Store, event: TherapyEvent
) -> None:
    other = sample_patient("Other")
    store.add_patient(other)
    store.save_event(TherapyEvent(new_id(), other.id, "flare", NOON.date(), None, "Flare"))
    goal = replace(event, id=new_id(), kind="goal", starts=date(2026, 7, 1), title="Swim")
    store.save_event(goal)
    assert [one.title for one in store.events(event.patient_id)] == ["Swim", "Soft brush"]
    assert [one.title for one in store.events(other.id)] == ["Flare"]


def test_a_change_keeps_the_version_before(
    clinic: Clinic, store: Store, event: TherapyEvent
) -> None:
    ended = store.save_event(replace(event, ends=date(2026, 9, 28), by="Dr Berg"), event)
    assert store.events(event.patient_id) == [ended]
    assert store.event_history(event.id) == [event, ended]
    assert ended.made_at is not None
    assert ended.made_at > NOON  # written now, for it still bore the moment of the one before
    with clinic.behind() as connection:
        rows = connection.execute(
            "SELECT version, replaced_by, replaced_at IS NULL FROM event ORDER BY version"
        ).fetchall()
    assert rows == [(1, "Dr Berg", 0), (2, None, 1)]


def test_a_removed_one_keeps_its_history_and_may_come_back(
    store: Store, event: TherapyEvent
) -> None:
    store.remove_event(event, by="Dr Berg", at=LATER)
    assert store.events(event.patient_id) == []
    assert store.event_history(event.id) == [event]
    again = store.save_event(replace(event, made_at=LATER))
    assert store.events(event.patient_id) == [again]
    assert store.event_history(event.id) == [event, again]


def test_two_windows_never_write_over_each_other(
    clinic: Clinic, store: Store, event: TherapyEvent
) -> None:
    other = clinic.open()
    theirs = other.save_event(replace(event, title="Firm brush"), event)
    other.close()
    for change in (
        lambda: store.save_event(replace(event, title="Sponge"), event),
        lambda: store.save_event(event),
        lambda: store.remove_event(event),
    ):
        with pytest.raises(EventChangedError):
            change()
    assert store.events(event.patient_id) == [theirs]
    store.remove_event(theirs)
    with pytest.raises(EventChangedError):
        store.remove_event(theirs)


def test_an_event_of_nobody_is_not_stored(store: Store, event: TherapyEvent) -> None:
    with pytest.raises(KeyError):
        store.save_event(replace(event, id=new_id(), patient_id="nobody"))


def test_an_event_stays_with_its_patient(store: Store, event: TherapyEvent) -> None:
    with pytest.raises(ValueError, match="another event"):
        store.save_event(replace(event, patient_id="nobody"), event)
