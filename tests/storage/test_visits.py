"""Visits: drafts may change, signed ones never."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from painmap.core.edits import Edit, FindingEdit
from painmap.core.findings import limb_key
from painmap.core.patient import Patient
from painmap.core.visit import SignedVisit, Visit
from painmap.storage.faults import NotEmptyError
from painmap.storage.store import Store
from tests.storage.samples import sample_visit

EVENING = datetime(2026, 3, 15, 18, 30, 1, 7, tzinfo=UTC)


def test_visit_comes_back_as_it_was(store: Store, draft: Visit) -> None:
    assert store.visit(draft.id) == draft
    assert store.visits(draft.patient_id) == [draft]


def test_moments_in_other_zones_are_the_same_moments(store: Store, patient: Patient) -> None:
    there = EVENING.astimezone(timezone(timedelta(hours=5, minutes=30)))
    visit = dataclasses.replace(sample_visit(patient), began_at=there)
    store.add_visit(visit)
    assert store.visit(visit.id).began_at == EVENING
    assert store.visit(visit.id).began_at.utcoffset() == timedelta(0)


def test_moment_without_zone_is_a_bug(store: Store, patient: Patient) -> None:
    naive = datetime(2026, 1, 1)  # noqa: DTZ001
    visit = dataclasses.replace(sample_visit(patient), began_at=naive)
    with pytest.raises(Exception, match="without a time zone"):
        store.add_visit(visit)
    assert store.visits(patient.id) == []


def test_visits_are_oldest_first_and_numbered(store: Store, patient: Patient) -> None:
    assert store.next_visit_number(patient.id) == 1
    later, earlier = sample_visit(patient, 2), sample_visit(patient, 1)
    store.add_visit(later)
    store.add_visit(earlier)
    assert store.visits(patient.id) == [earlier, later]
    assert store.next_visit_number(patient.id) == 3


def test_draft_can_change(store: Store, draft: Visit) -> None:
    changed = dataclasses.replace(draft, height_cm=None, weight_kg=38.25, body="teen")
    store.save_visit(draft, changed)
    assert store.visit(draft.id) == changed


def test_signed_visit_never_changes(store: Store, draft: Visit) -> None:
    edit = Edit((FindingEdit(limb_key("l_leg", "touch"), None, "cold"),), "Touch")
    store.append_edit(draft.id, edit)
    signed = store.sign_visit(draft.id, EVENING)
    assert signed == dataclasses.replace(draft, state="signed", signed_at=EVENING)
    with pytest.raises(SignedVisit):
        store.append_edit(draft.id, edit.inverse())
    with pytest.raises(SignedVisit):
        store.save_visit(draft, dataclasses.replace(draft, height_cm=1.0))
    with pytest.raises(SignedVisit):
        store.sign_visit(draft.id, EVENING)
    exam = store.load_exam(draft.id, 100)
    assert exam.visit == signed
    assert exam.findings == {limb_key("l_leg", "touch"): "cold"}
    assert store.unsaved() == 0


def test_visit_starts_as_a_draft(store: Store, patient: Patient) -> None:
    signed = dataclasses.replace(sample_visit(patient), state="signed", signed_at=EVENING)
    with pytest.raises(ValueError, match="draft"):
        store.add_visit(signed)
    unknown = sample_visit(patient)
    with pytest.raises(KeyError):
        store.save_visit(unknown, dataclasses.replace(unknown, height_cm=150.0))


def empty_draft(store: Store, patient: Patient, number: int = 1) -> Visit:
    visit = dataclasses.replace(sample_visit(patient, number), height_cm=None, note="")
    store.add_visit(visit)
    return visit


TOUCH = Edit((FindingEdit(limb_key("l_leg", "touch"), None, "cold"),), "Touch")


def test_empty_draft_can_be_discarded(store: Store, patient: Patient) -> None:
    first, second = empty_draft(store, patient), empty_draft(store, patient, 2)
    store.fold(second.id)
    assert store.empty_drafts(patient.id) == {first.id, second.id}
    known = store.visits(patient.id)
    assert store.empty_drafts(patient.id, known) == {first.id, second.id}
    store.discard_visit(second.id)
    assert store.visits(patient.id) == [first]
    assert store.next_visit_number(patient.id) == 2
    with pytest.raises(KeyError):
        store.discard_visit(second.id)


def test_draft_with_an_edit_is_kept_even_when_it_was_undone(store: Store, patient: Patient) -> None:
    visit = empty_draft(store, patient)
    store.append_edit(visit.id, TOUCH)
    store.append_edit(visit.id, TOUCH.inverse())
    assert store.load_exam(visit.id, 100).findings == {}
    assert store.empty_drafts(patient.id) == set()
    known = store.visits(patient.id)
    assert store.empty_drafts(patient.id, known) == set()
    with pytest.raises(NotEmptyError):
        store.discard_visit(visit.id)
    assert store.visits(patient.id) == [visit]


@pytest.mark.parametrize("held", [{"height_cm": 150.0}, {"weight_kg": 40.0}, {"note": "tired"}])
def test_draft_with_a_measure_or_note_is_kept(
    store: Store, patient: Patient, held: dict[str, Any]
) -> None:
    empty = empty_draft(store, patient)
    visit = dataclasses.replace(empty, **held)
    store.save_visit(empty, visit)
    with pytest.raises(NotEmptyError):
        store.discard_visit(visit.id)
    assert store.visits(patient.id) == [visit]


def test_signed_visit_is_never_discarded(store: Store, patient: Patient) -> None:
    visit = empty_draft(store, patient)
    store.sign_visit(visit.id, EVENING)
    assert store.empty_drafts(patient.id) == set()
    known = store.visits(patient.id)
    assert store.empty_drafts(patient.id, known) == set()
    with pytest.raises(SignedVisit):
        store.discard_visit(visit.id)
    assert len(store.visits(patient.id)) == 1


def test_draft_from_which_another_started_is_kept(store: Store, patient: Patient) -> None:
    first = empty_draft(store, patient)
    store.add_visit(dataclasses.replace(sample_visit(patient, 2), started_from=first.id))
    with pytest.raises(NotEmptyError):
        store.discard_visit(first.id)
    assert len(store.visits(patient.id)) == 2
