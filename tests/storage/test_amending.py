"""A signed visit is amended by a new version; what was signed stays, in the file itself."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from painmap.core.amendments import superseded, versions
from painmap.core.exam import finding_edit, paint_edit
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.visit import SignedVisit, Visit
from painmap.storage.amending import AmendedError, NotSignedError
from painmap.storage.checking import faults_of
from painmap.storage.faults import NotEmptyError, VisitGoneError
from painmap.storage.store import Store
from tests.storage.clinics import Clinic
from tests.storage.samples import NOON

N = 2_000
PAIN, TOUCH = LayerKey("pain"), limb_key("l_leg", "touch")


@pytest.fixture
def signed(store: Store, draft: Visit) -> Visit:
    exam = store.open_exam(draft.id, N)
    for edit in (
        paint_edit(exam, PAIN, range(100, 300), 4, "Paint"),
        finding_edit(exam, TOUCH, "cold", "Touch"),
    ):
        assert edit is not None
        exam.apply(edit)
        store.append_edit(draft.id, edit)
    return store.sign_visit(draft.id, NOON)


def amended(store: Store, signed: Visit, reason: str = "Wrong side") -> Visit:
    return store.amend_visit(signed.id, by="Dr Berg", reason=reason, at=NOON + timedelta(days=1))


def test_it_begins_as_what_was_signed(store: Store, signed: Visit) -> None:
    new = amended(store, signed, " Wrong side ")
    assert (new.amends, new.reason, new.examiner) == (signed.id, "Wrong side", "Dr Berg")
    assert (new.state, new.number, new.began_at) == ("draft", 2, signed.began_at)
    assert store.visit(new.id) == new
    exam = store.load_exam(new.id, N)
    assert np.flatnonzero(exam.layer(PAIN)).tolist() == list(range(100, 300))
    assert dict(exam.findings) == {TOUCH: "cold"}
    assert store.visits(signed.patient_id) == [signed, new]


def test_the_old_version_stays_as_it_was(clinic: Clinic, store: Store, signed: Visit) -> None:
    new = amended(store, signed)
    exam = store.open_exam(new.id, N)
    edit = paint_edit(exam, PAIN, range(100, 300), 0, "Erase")
    assert edit is not None
    exam.apply(edit)
    store.append_edit(new.id, edit)
    done = store.sign_visit(new.id, NOON + timedelta(days=2))
    assert store.visit(signed.id) == signed
    assert np.count_nonzero(store.load_exam(signed.id, N).layer(PAIN)) == 200
    assert np.count_nonzero(store.load_exam(done.id, N).layer(PAIN)) == 0
    told = [kept.line.action for kept in store.audit(new.id)]
    assert told == ["create", "change", "amend"]
    engine = clinic.engine()
    with engine.connect() as connection:
        assert list(faults_of(connection)) == []
    engine.dispose()


def test_a_signed_amendment_is_as_fixed_as_any(clinic: Clinic, store: Store, signed: Visit) -> None:
    new = amended(store, signed)
    store.sign_visit(new.id, NOON)
    with clinic.behind() as other, pytest.raises(Exception, match="never changed"):
        other.execute("UPDATE visit SET reason = 'another' WHERE id = ?", (new.id,))
    with pytest.raises(SignedVisit):
        store.sign_visit(new.id, NOON)


def test_versions_follow_each_other(store: Store, signed: Visit) -> None:
    second = amended(store, signed)
    assert superseded(store.visits(signed.patient_id)) == frozenset()
    with pytest.raises(AmendedError):
        amended(store, signed)
    with pytest.raises(NotSignedError):
        amended(store, second)
    second = store.sign_visit(second.id, NOON)
    third = amended(store, second, "Wrong height")
    listed = store.visits(signed.patient_id)
    for one in (signed, second, third):
        assert versions(listed, one.id) == (signed, second, third)
    assert superseded(listed) == {signed.id}


def test_a_visit_alone_is_its_only_version(store: Store, signed: Visit, patient: Patient) -> None:
    listed = store.visits(patient.id)
    assert versions(listed, signed.id) == (signed,)
    with pytest.raises(KeyError):
        versions(listed, "nobody")


@pytest.mark.parametrize(("by", "reason"), [("", "why"), ("Dr Berg", " ")])
def test_author_and_reason_are_needed(store: Store, signed: Visit, by: str, reason: str) -> None:
    with pytest.raises(ValueError, match="author and a reason"):
        store.amend_visit(signed.id, by=by, reason=reason)
    assert len(store.visits(signed.patient_id)) == 1


def test_none_of_that_id(store: Store) -> None:
    with pytest.raises(VisitGoneError):
        store.amend_visit("nobody", by="Dr Berg", reason="why")


def test_one_that_changed_nothing_can_be_discarded(store: Store, signed: Visit) -> None:
    new = amended(store, signed)
    store.fold(new.id)
    assert store.empty_drafts(signed.patient_id) == {new.id}
    known = store.visits(signed.patient_id)
    assert store.empty_drafts(signed.patient_id, known) == {new.id}
    store.discard_visit(new.id)
    assert store.visits(signed.patient_id) == [signed]
    again = amended(store, signed)
    exam = store.open_exam(again.id, N)
    edit = finding_edit(exam, TOUCH, "warm", "Touch")
    assert edit is not None
    exam.apply(edit)
    store.append_edit(again.id, edit)
    assert store.empty_drafts(signed.patient_id) == set()
    known = store.visits(signed.patient_id)
    assert store.empty_drafts(signed.patient_id, known) == set()
    with pytest.raises(NotEmptyError):
        store.discard_visit(again.id)
