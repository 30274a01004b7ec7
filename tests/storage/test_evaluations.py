"""Evaluations are added beside a visit, with its signing or later, and never changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from painmap.core.exam import finding_edit
from painmap.core.findings import limb_key
from painmap.core.patient import Patient
from painmap.core.rules.evaluation import Evaluation, evaluation_of
from painmap.core.rules.result import RuleResult
from painmap.core.text import text
from painmap.core.visit import SignedVisit, Visit
from painmap.storage.faults import ChangedElsewhereError, NotEmptyError, StorageError
from painmap.storage.store import Store
from tests.storage.clinics import Clinic
from tests.storage.samples import NOON, sample_visit

SIGNED_AT = NOON + timedelta(hours=1)
RESULTS = (
    RuleResult("wpi", 1, text("WPI {n}", n=2), 2, settings={"hands_feet": True}),
    RuleResult("pattern", 1, text("localized AMPS"), "localized"),
)


def evaluation(visit: Visit, *, again: bool = False) -> Evaluation:
    cause = "evaluated again" if again else "signed"
    return evaluation_of(visit.id, RESULTS, by="Dr Adler", cause=cause, at=SIGNED_AT)


def test_signing_stores_what_the_rules_say(store: Store, draft: Visit) -> None:
    assert store.sign_visit(draft.id, SIGNED_AT, evaluation(draft)).is_signed
    assert store.evaluations(draft.id) == [replace(evaluation(draft), seq=1)]


def test_it_is_there_when_the_clinic_is_opened_again(
    clinic: Clinic, store: Store, draft: Visit
) -> None:
    store.sign_visit(draft.id, SIGNED_AT, evaluation(draft))
    store.close()
    again = clinic.open()
    (found,) = again.evaluations(draft.id)
    again.close()
    assert tuple(record.read() for record in found.rules) == RESULTS


def test_evaluating_again_adds_one_to_a_signed_visit(store: Store, draft: Visit) -> None:
    signed = store.sign_visit(draft.id, SIGNED_AT, evaluation(draft))
    assert store.add_evaluation(evaluation(draft, again=True)) == 2
    first, second = store.evaluations(draft.id)
    assert (first.cause, second.cause) == ("signed", "evaluated again")
    assert store.visit(draft.id) == signed


def test_a_visit_signed_without_one_has_none(store: Store, draft: Visit) -> None:
    store.sign_visit(draft.id, SIGNED_AT)
    assert store.evaluations(draft.id) == []


def test_a_refused_signature_stores_nothing(store: Store, draft: Visit) -> None:
    store.sign_visit(draft.id, SIGNED_AT, evaluation(draft))
    with pytest.raises(SignedVisit):
        store.sign_visit(draft.id, SIGNED_AT, evaluation(draft))
    assert len(store.evaluations(draft.id)) == 1


def test_what_another_window_changed_is_not_evaluated_unseen(
    clinic: Clinic, store: Store, draft: Visit
) -> None:
    store.open_exam(draft.id, 100)
    other = clinic.open()
    edit = finding_edit(other.open_exam(draft.id, 100), limb_key("l_leg", "touch"), "cold", "Touch")
    assert edit is not None
    other.append_edit(draft.id, edit)
    other.close()
    with pytest.raises(ChangedElsewhereError):
        store.sign_visit(draft.id, SIGNED_AT, evaluation(draft))
    assert store.evaluations(draft.id) == []
    assert not store.visit(draft.id).is_signed


def test_of_another_or_an_unknown_visit_is_a_bug(
    store: Store, draft: Visit, patient: Patient
) -> None:
    other = store.add_visit(sample_visit(patient, 2))
    with pytest.raises(ValueError, match="another visit"):
        store.sign_visit(draft.id, SIGNED_AT, evaluation(other))
    with pytest.raises(KeyError):
        store.add_evaluation(replace(evaluation(draft), visit_id="nobody"))


def test_a_draft_that_was_evaluated_is_not_empty(store: Store, patient: Patient) -> None:
    blank = replace(sample_visit(patient), height_cm=None, note="")
    store.add_visit(blank)
    assert store.empty_drafts(patient.id) == {blank.id}
    store.add_evaluation(evaluation(blank))
    assert store.empty_drafts(patient.id) == set()
    with pytest.raises(NotEmptyError):
        store.discard_visit(blank.id)


def test_a_damaged_one_is_told(clinic: Clinic, store: Store, draft: Visit) -> None:
    store.sign_visit(draft.id, SIGNED_AT, evaluation(draft))
    with clinic.tampering() as connection:
        connection.execute("UPDATE evaluation SET result = '{'")
    with pytest.raises(StorageError):
        store.evaluations(draft.id)
    assert store.load_exam(draft.id, 100).visit.is_signed
