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
from painmap.storage import database
from painmap.storage.faults import StorageError, VisitGoneError
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
from tests.opening import connect
from tests.storage.samples import NOON, sample_patient, sample_visit

ADA = Person("a" * 32, "Ada", "administrator", NOON)
BOB = Person("b" * 32, "Bob", "examiner", NOON + timedelta(days=1))


def acting(store: Store, somebody: Person) -> Store:
    store.actor = Actor(somebody.id, somebody.name, somebody.role)
    return store


@pytest.fixture
def staffed(store: Store) -> Store:
    for somebody in (ADA, BOB):
        store.save_person(somebody)
    return acting(store, ADA)


def test_people_are_kept_in_their_order(staffed: Store) -> None:
    assert staffed.people() == [ADA, BOB]
    staffed.save_person(replace(BOB, name="Robert", pin={"hash": "x"}))
    assert staffed.people()[1] == replace(BOB, name="Robert", pin={"hash": "x"})
    staffed.save_person(without(BOB))
    assert [somebody.active for somebody in staffed.people()] == [True, False]


def test_two_of_one_name_cannot_be_told_apart(staffed: Store) -> None:
    with pytest.raises(SameNameError):
        staffed.save_person(Person("c" * 32, "bob", "examiner", NOON))
    staffed.save_person(without(BOB))
    staffed.save_person(Person("c" * 32, "Bob", "examiner", NOON))


@pytest.mark.parametrize("changed", [replace(ADA, role="examiner"), without(ADA)])
def test_one_administrator_stays(staffed: Store, changed: Person) -> None:
    with pytest.raises(LastAdministratorError):
        staffed.save_person(changed)
    staffed.save_person(replace(BOB, role="administrator"))
    staffed.save_person(changed)


def test_only_administrators_change_people(staffed: Store) -> None:
    acting(staffed, BOB)
    with pytest.raises(NotAllowedError):
        staffed.save_person(replace(BOB, role="administrator"))
    assert staffed.people() == [ADA, BOB]


def test_read_only_looks_and_changes_nothing(
    staffed: Store, patient: Patient, draft: Visit
) -> None:
    exam = staffed.open_exam(draft.id, 10)
    staffed.actor = Actor("c" * 32, "Carl", "read-only")
    touch = Edit((FindingEdit(limb_key("l_leg", "touch"), None, "cold"),), "Touch")
    exam.apply(touch)
    for attempt in (
        lambda: staffed.add_patient(sample_patient()),
        lambda: staffed.save_patient(patient, replace(patient, number="9")),
        lambda: staffed.add_visit(sample_visit(patient, 2)),
        lambda: staffed.sign_visit(draft.id, NOON),
        lambda: staffed.discard_visit(draft.id),
        lambda: staffed.set_setting("scheme", "wpi19"),
    ):
        with pytest.raises(NotAllowedError):
            attempt()
    assert staffed.visit(draft.id) == draft
    staffed.note("view", "patient", patient.id)
    assert staffed.audit(patient.id)[-1].line.person == "Carl"


def test_what_is_done_is_told(staffed: Store) -> None:
    patient = sample_patient()
    staffed.add_patient(patient)
    visit = staffed.add_visit(sample_visit(patient))
    exam = staffed.open_exam(visit.id, 10)
    for value in ("cold", "warm"):
        edit = Edit((FindingEdit(limb_key("l_leg", "touch"), None, value),), "Touch")
        if value == "warm":
            edit = Edit((FindingEdit(limb_key("l_leg", "touch"), "cold", value),), "Touch")
        exam.apply(edit)
        staffed.append_edit(visit.id, edit)
    acting(staffed, BOB)
    staffed.note("print", "visit", visit.id, "visit map")
    staffed.sign_visit(visit.id, NOON)
    told = [(kept.line.person, kept.line.action) for kept in staffed.audit(visit.id)]
    # The strokes of one sitting are one line.
    assert told == [("Ada", "create"), ("Ada", "change"), ("Bob", "print"), ("Bob", "sign")]
    assert [kept.line.action for kept in staffed.audit(patient.id)] == ["create"]
    assert [kept.seq for kept in staffed.audit()] == list(range(1, len(staffed.audit()) + 1))


def test_what_failed_is_not_told_as_done(staffed: Store, patient: Patient) -> None:
    before = len(staffed.audit())
    with pytest.raises(VisitGoneError):
        staffed.sign_visit("nobody", NOON)
    with pytest.raises(LastAdministratorError):
        staffed.save_person(without(ADA))
    assert len(staffed.audit()) == before


@pytest.mark.clinic_file
def test_the_newest_line_is_kept_beside_the_file(staffed: Store) -> None:
    newest = staffed.audit()[-1]
    staffed.close()  # which is a line too: who was working has left
    assert read_keys(staffed.path).audit_head == (newest.seq + 1, again_hash(staffed))
    with closing(open_store(staffed.path)) as again:
        again.note("view", "file")
    assert read_keys(staffed.path).audit_head == (newest.seq + 2, again_hash(staffed))


@pytest.mark.clinic_file
def test_a_line_that_came_not_on_disk_is_not_kept_as_the_newest(
    staffed: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)  # to wait longer shows nothing more
    path, before = staffed.path, staffed.audit()[-1]
    staffed.close()
    with closing(open_store(path)) as store, closing(connect(path)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM visit").fetchone()  # holds up every commit
        with pytest.raises(StorageError, match="in use"):
            store.add_patient(sample_patient())
        store.close()
    kept = read_keys(path).audit_head
    assert kept is not None
    assert kept[0] == before.seq + 1  # the log-out of who was there before


def again_hash(store: Store) -> str:
    with closing(open_store(store.path)) as again:
        return again.audit()[-1].hash
