"""Who may do what, and that it is told who did it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from painmap.core.edits import Edit, FindingEdit
from painmap.core.findings import limb_key
from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.storage.faults import VisitGoneError
from painmap.storage.people import (
    Actor,
    LastAdministratorError,
    NotAllowedError,
    Person,
    SameNameError,
    without,
)
from painmap.storage.store import Store, open_store
from painmap.storage.vault.keys_file import read_keys
from tests.storage.samples import NOON, sample_patient, sample_visit

ADA = Person("a" * 32, "Ada", "administrator", NOON)
BOB = Person("b" * 32, "Bob", "examiner", NOON + timedelta(days=1))


def acting(store: Store, somebody: Person) -> Store:
    store.actor = Actor(somebody.id, somebody.name, somebody.role)
    return store


@pytest.fixture
def clinic(store: Store) -> Store:
    for somebody in (ADA, BOB):
        store.save_person(somebody)
    return acting(store, ADA)


def test_people_are_kept_in_their_order(clinic: Store) -> None:
    assert clinic.people() == [ADA, BOB]
    clinic.save_person(replace(BOB, name="Robert", pin={"hash": "x"}))
    assert clinic.people()[1] == replace(BOB, name="Robert", pin={"hash": "x"})
    clinic.save_person(without(BOB))
    assert [somebody.active for somebody in clinic.people()] == [True, False]


def test_two_of_one_name_cannot_be_told_apart(clinic: Store) -> None:
    with pytest.raises(SameNameError):
        clinic.save_person(Person("c" * 32, "bob", "examiner", NOON))
    clinic.save_person(without(BOB))
    clinic.save_person(Person("c" * 32, "Bob", "examiner", NOON))


@pytest.mark.parametrize("changed", [replace(ADA, role="examiner"), without(ADA)])
def test_one_administrator_stays(clinic: Store, changed: Person) -> None:
    with pytest.raises(LastAdministratorError):
        clinic.save_person(changed)
    clinic.save_person(replace(BOB, role="administrator"))
    clinic.save_person(changed)


def test_only_administrators_change_people(clinic: Store) -> None:
    acting(clinic, BOB)
    with pytest.raises(NotAllowedError):
        clinic.save_person(replace(BOB, role="administrator"))
    assert clinic.people() == [ADA, BOB]


def test_read_only_looks_and_changes_nothing(clinic: Store, patient: Patient, draft: Visit) -> None:
    exam = clinic.open_exam(draft.id, 10)
    clinic.actor = Actor("c" * 32, "Carl", "read-only")
    touch = Edit((FindingEdit(limb_key("l_leg", "touch"), None, "cold"),), "Touch")
    exam.apply(touch)
    for attempt in (
        lambda: clinic.add_patient(sample_patient()),
        lambda: clinic.save_patient(patient, replace(patient, number="9")),
        lambda: clinic.add_visit(sample_visit(patient, 2)),
        lambda: clinic.sign_visit(draft.id, NOON),
        lambda: clinic.discard_visit(draft.id),
        lambda: clinic.set_setting("scheme", "wpi19"),
    ):
        with pytest.raises(NotAllowedError):
            attempt()
    assert clinic.visit(draft.id) == draft
    clinic.note("view", "patient", patient.id)
    assert clinic.audit(patient.id)[-1].line.person == "Carl"


def test_what_is_done_is_told(clinic: Store) -> None:
    patient = sample_patient()
    clinic.add_patient(patient)
    visit = clinic.add_visit(sample_visit(patient))
    exam = clinic.open_exam(visit.id, 10)
    for value in ("cold", "warm"):
        edit = Edit((FindingEdit(limb_key("l_leg", "touch"), None, value),), "Touch")
        if value == "warm":
            edit = Edit((FindingEdit(limb_key("l_leg", "touch"), "cold", value),), "Touch")
        exam.apply(edit)
        clinic.append_edit(visit.id, edit)
    acting(clinic, BOB)
    clinic.note("print", "visit", visit.id, "visit map")
    clinic.sign_visit(visit.id, NOON)
    told = [(kept.line.person, kept.line.action) for kept in clinic.audit(visit.id)]
    # The strokes of one sitting are one line.
    assert told == [("Ada", "create"), ("Ada", "change"), ("Bob", "print"), ("Bob", "sign")]
    assert [kept.line.action for kept in clinic.audit(patient.id)] == ["create"]
    assert [kept.seq for kept in clinic.audit()] == list(range(1, len(clinic.audit()) + 1))


def test_what_failed_is_not_told_as_done(clinic: Store, patient: Patient) -> None:
    before = len(clinic.audit())
    with pytest.raises(VisitGoneError):
        clinic.sign_visit("nobody", NOON)
    with pytest.raises(LastAdministratorError):
        clinic.save_person(without(ADA))
    assert len(clinic.audit()) == before


def test_the_newest_line_is_kept_beside_the_file(clinic: Store) -> None:
    newest = clinic.audit()[-1]
    clinic.close()  # which is a line too: who was working has left
    assert read_keys(clinic.path).audit_head == (newest.seq + 1, again_hash(clinic))
    with closing(open_store(clinic.path)) as again:
        again.note("view", "file")
    assert read_keys(clinic.path).audit_head == (newest.seq + 2, again_hash(clinic))


def again_hash(store: Store) -> str:
    with closing(open_store(store.path)) as again:
        return again.audit()[-1].hash
