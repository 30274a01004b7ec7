"""Who comes into a clinic file, by which way, and what the audit says of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from painmap.core.patient import Patient
from painmap.core.stamps import new_id, utc_now
from painmap.storage.audit_list import Wanted
from painmap.storage.backups import backups_of, make_backup, make_daily
from painmap.storage.entering import (
    NotOneOfUsError,
    add_person,
    change_person,
    enter,
    found_clinic,
    give_passphrase,
    let_go,
    let_in,
    new_passphrase,
    open_with_code,
    restore_clinic,
)
from painmap.storage.faults import StorageError
from painmap.storage.people import Actor, NotAllowedError, Person, SameNameError
from painmap.storage.people_store import NoReasonError
from painmap.storage.restoring import unpack_to
from painmap.storage.store import Store
from painmap.storage.vault.keys_file import keys_path, read_keys
from painmap.storage.vault.slots import Cost, WrongPassphraseError
from painmap.storage.vault.unlocking import people_of, wait_s
from tests.storage.samples import sample_patient, sample_visit

CHEAP = Cost(1, 8, 1)
OWN, OTHER = "anna opens with this", "ben opens with that"
BEN = Person("b" * 32, "Ben", "examiner", datetime(2026, 1, 2, tzinfo=UTC))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "clinic.painmap"


@pytest.fixture
def clinic(path: Path) -> Iterator[Store]:
    store = found_clinic(path, "Anna", OWN, CHEAP)
    yield store
    store.close()


def actions(store: Store) -> list[tuple[str, str]]:
    return [(kept.line.person, kept.line.action) for kept in store.audit()]


def test_who_starts_a_file_administers_it(clinic: Store, path: Path) -> None:
    assert clinic.actor.may_administer
    assert [(one.name, one.role) for one in clinic.people()] == [("Anna", "administrator")]
    assert clinic.setting("examiner") == "Anna"
    assert people_of(path) == ((clinic.actor.person_id, "Anna"),)
    assert clinic.slot_ids() == (clinic.actor.person_id,)


def test_coming_and_going_are_told(clinic: Store, path: Path) -> None:
    anna = clinic.actor.person_id
    clinic.close()
    with pytest.raises(WrongPassphraseError):
        enter(path, anna, "not it at all")
    store = enter(path, anna, OWN)
    assert actions(store)[-3:] == [("Anna", "log-out"), ("Anna", "log-in failed"),
                                   ("Anna", "log-in")]  # fmt: skip
    assert store.audit()[-2].line.detail == "once before this log-in"
    store.close()


def test_people_get_in_by_their_own_passphrase_till_they_leave(clinic: Store, path: Path) -> None:
    add_person(clinic, BEN, OTHER, CHEAP)
    with pytest.raises(SameNameError):
        add_person(clinic, Person(new_id(), "ben", "examiner", utc_now()), OTHER, CHEAP)
    assert len(people_of(path)) == 2
    change_person(clinic, Person(BEN.id, "Ben Becker", "read-only", BEN.added_at))
    assert people_of(path)[1][1] == "Ben Becker"
    clinic.close()
    ben = enter(path, BEN.id, OTHER)
    assert ben.actor == Actor(BEN.id, "Ben Becker", "read-only")
    with pytest.raises(NotAllowedError):
        ben.add_patient(sample_patient())
    with pytest.raises(NotAllowedError):
        let_go(ben, BEN)
    new_passphrase(ben, OTHER, "quite another one", CHEAP)
    ben.close()
    anna = enter(path, read_keys(path).slots[0].person_id, OWN)
    let_go(anna, anna.people()[0] if anna.people()[0].id == BEN.id else anna.people()[1])
    assert len(people_of(path)) == 1
    anna.close()


def test_who_left_is_told_so_even_with_an_old_keys_file(clinic: Store, path: Path) -> None:
    add_person(clinic, BEN, OTHER, CHEAP)
    old = keys_path(path).read_bytes()
    let_go(clinic, BEN)
    clinic.close()
    keys_path(path).write_bytes(old)
    with pytest.raises(NotOneOfUsError):
        enter(path, BEN.id, OTHER)


def test_an_administrator_gives_a_new_passphrase_to_who_forgot(clinic: Store, path: Path) -> None:
    add_person(clinic, BEN, OTHER, CHEAP)
    give_passphrase(clinic, BEN, "the new one of ben", CHEAP)
    clinic.close()
    with pytest.raises(WrongPassphraseError):
        enter(path, BEN.id, OTHER)
    ben = enter(path, BEN.id, "the new one of ben")
    with pytest.raises(NotAllowedError):
        give_passphrase(ben, ben.people()[0], "taken over by ben", CHEAP)
    ben.close()


def test_the_code_lets_somebody_in_and_is_told(clinic: Store, path: Path) -> None:
    code, anna = clinic.access.recovery_code, clinic.people()[0]
    clinic.close()
    keys_path(path).write_text("damaged")
    store = open_with_code(path, code)
    assert store.actor == Actor()
    let_in(store, anna, "the code gave me this", CHEAP)
    assert actions(store)[-3:] == [("", "break glass"), ("", "people"), ("Anna", "log-in")]
    store.close()
    enter(path, anna.id, "the code gave me this").close()
    assert keys_path(path).with_name(keys_path(path).name + ".damaged").read_text() == "damaged"


def test_waiting_is_known_before_another_try(clinic: Store, path: Path) -> None:
    anna = clinic.actor.person_id
    clinic.close()
    now = utc_now()
    assert wait_s(path, anna, now) == 0
    for _ in range(3):
        with pytest.raises(WrongPassphraseError):
            enter(path, anna, "wrong", now)
    assert wait_s(path, anna, now) == 5


def test_an_emergency_needs_a_reason_and_ends_with_the_person(clinic: Store) -> None:
    add_person(clinic, BEN, OTHER, CHEAP)
    clinic.act_as(Actor(BEN.id, "Ben", "read-only"))
    for reason in ("", "night", " ".join("ab")):
        with pytest.raises(NoReasonError):
            clinic.break_glass(reason)
    with pytest.raises(NotAllowedError):
        clinic.add_patient(sample_patient())
    clinic.break_glass("a child in pain\nat night", "file")
    clinic.add_patient(sample_patient())
    last = clinic.audit()[-2:]
    assert [(kept.line.person, kept.line.action) for kept in last] == [
        ("Ben", "break glass"), ("Ben", "create"),
    ]  # fmt: skip
    assert last[0].line.detail == "a child in pain at night"
    with pytest.raises(NotAllowedError):
        clinic.audit_lines(Wanted())  # an examiner in an emergency, no administrator
    clinic.act_as(Actor(BEN.id, "Ben", "read-only"))
    with pytest.raises(NotAllowedError):
        clinic.set_setting("clinic", "another")


def test_the_audit_is_read_by_patient_person_and_day(clinic: Store) -> None:
    one, two = sample_patient(), Patient(new_id(), "Two", "Lea", sample_patient().born, "female")
    for patient in (one, two):
        clinic.add_patient(patient)
        clinic.add_visit(sample_visit(patient))
    clinic.note("view", "patient", two.id)
    everything = clinic.audit_lines(Wanted())
    assert [found.kept.seq for found in everything] == list(range(len(everything), 0, -1))
    of_two = clinic.audit_lines(Wanted(patient_id=two.id))
    assert {found.patient for found in of_two} == {"Two, Lea"}
    assert [found.visit for found in of_two] == [None, 1, None]
    assert not clinic.audit_lines(Wanted(person_id=BEN.id))
    now = utc_now()
    assert not clinic.audit_lines(Wanted(since=now + timedelta(hours=1)))
    assert not clinic.audit_lines(Wanted(until=now - timedelta(hours=1)))
    assert len(clinic.audit_lines(Wanted(most=2))) == 2
    assert clinic.audit_lines(Wanted(before=3))[0].kept.seq == 2
    assert clinic.audit_broken_at() is None


def test_a_restore_is_told_in_the_file_that_is_restored(clinic: Store, path: Path) -> None:
    archive = make_backup(path, clinic.access, "by hand").path
    clinic.add_patient(sample_patient())
    access, actor = clinic.access, clinic.actor
    clinic.close()
    kept = restore_clinic(archive, path, access, actor, utc_now())
    assert kept is not None
    store = enter(path, actor.person_id, OWN)
    assert not store.search_patients("")
    assert ("Anna", "restore") in actions(store)
    assert store.audit_broken_at() is None
    store.close()


def test_one_backup_a_day(clinic: Store, path: Path) -> None:
    now = utc_now()
    assert make_daily(path, clinic.access, now) is not None
    assert make_daily(path, clinic.access, now) is None
    assert make_daily(path, clinic.access, now + timedelta(days=1)) is not None
    assert len(backups_of(path)) == 2


def test_an_archive_is_laid_out_where_nothing_is(clinic: Store, path: Path, tmp_path: Path) -> None:
    clinic.add_patient(sample_patient())
    archive = make_backup(path, clinic.access, "by hand").path
    elsewhere = tmp_path / "elsewhere" / "clinic.painmap"
    unpack_to(archive, elsewhere)
    before = elsewhere.read_bytes()
    with pytest.raises(StorageError):
        unpack_to(archive, elsewhere)
    assert elsewhere.read_bytes() == before
    assert {file.name for file in elsewhere.parent.iterdir()} == {
        elsewhere.name, keys_path(elsewhere).name,
    }  # fmt: skip
    store = enter(elsewhere, clinic.actor.person_id, OWN)
    assert len(store.search_patients("")) == 1
    store.close()
