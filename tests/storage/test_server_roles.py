"""What the server itself lets each role do, whichever program asks."""

# ruff: noqa: S608  # statements of the tests alone
from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.stamps import new_id
from painmap.storage.audit import broken_at
from painmap.storage.check_rules import rule_faults
from painmap.storage.faults import StorageError
from painmap.storage.people import NotAllowedError, Person, SameNameError
from painmap.storage.roles import person_id_of
from painmap.storage.server import open_server
from painmap.storage.server_audit import NOTED
from painmap.storage.server_staff import (
    BadLoginError,
    add_to_staff,
    change_staff,
    let_staff_go,
    staff_of,
)
from painmap.storage.store import Store
from tests.clinic_server import ClinicServer, behind
from tests.storage.samples import NOON, sample_patient, sample_visit

pytestmark = pytest.mark.server
N = 2_000


@dataclass(frozen=True)
class Staff:
    """A clinic's address for each of three people, and for the owner of the tables."""

    owner: str
    url: dict[str, str]
    login: dict[str, str]

    def open(self, who: str) -> Store:
        return open_server(self.url[who])

    def sql(self, who: str, statement: str, *values: Any) -> Any:
        """Do one statement as another program would, and return its rows."""
        plain = make_url(self.url[who]).set(drivername="postgresql")
        with psycopg.connect(plain.render_as_string(), autocommit=True) as connection:
            found = connection.execute(statement, values)
            return found.fetchall() if found.description else None


@pytest.fixture
def staff(clinic_server: ClinicServer) -> Iterator[Staff]:
    roles = {"anna": "painmap_examiner", "rita": "painmap_read_only"}
    roles["adam"] = "painmap_administrator"
    login = {name: f"{name}_{new_id()[:8]}" for name in roles}
    with clinic_server.clinic() as url, clinic_server.admin.connect() as admin:
        for name, role in roles.items():
            admin.exec_driver_sql(f"CREATE ROLE {login[name]} LOGIN IN ROLE {role}")
        urls = {
            name: make_url(url).set(username=user).render_as_string()
            for name, user in login.items()
        }
        yield Staff(url, urls, login)
        for user in login.values():
            admin.exec_driver_sql(f"DROP ROLE {user}")


def start_visit(store: Store) -> str:
    patient = sample_patient()
    store.add_patient(patient)
    visit = store.add_visit(sample_visit(patient))
    exam = store.open_exam(visit.id, N)
    edit = paint_edit(exam, LayerKey("pain"), range(50), 4, "Paint")
    assert edit is not None
    exam.apply(edit)
    store.append_edit(visit.id, edit)
    return visit.id


def test_an_examiner_does_a_whole_visit_in_the_own_name(staff: Staff) -> None:
    with closing(staff.open("anna")) as store:
        assert (store.actor.name, store.actor.role) == (staff.login["anna"], "examiner")
        visit_id = start_visit(store)
        store.fold(visit_id)
        store.set_setting("count_layers", ["pain"])
        assert store.sign_visit(visit_id, NOON).is_signed
        told = [(kept.line.person_id, kept.line.action) for kept in store.audit(visit_id)]
    anna = person_id_of(staff.login["anna"])
    assert told == [(anna, "create"), (anna, "change"), (anna, "sign")]


def test_an_empty_draft_is_discarded_and_a_patient_corrected(staff: Staff) -> None:
    with closing(staff.open("anna")) as store:
        patient = sample_patient()
        store.add_patient(patient)
        visit = store.add_visit(replace(sample_visit(patient), height_cm=None, note=""))
        store.discard_visit(visit.id)
        store.save_patient(patient, replace(patient, given="Magda"))
        assert store.visits(patient.id) == []


def test_an_administrator_names_people_and_others_do_not(staff: Staff) -> None:
    login = staff.login["anna"]
    anna = Person(person_id_of(login), "Anna Berg", "examiner", NOON)
    adam = Person(person_id_of(staff.login["adam"]), "Adam", "administrator", NOON)
    with closing(staff.open("anna")) as store, pytest.raises(NotAllowedError):
        store.save_person(anna)
    with closing(staff.open("adam")) as store:
        for somebody in (adam, anna):
            store.save_person(somebody)
    with closing(staff.open("anna")) as store:
        assert store.actor.name == "Anna Berg"
        store.set_own_pin({"hash": "own"})
        assert store.pin_of(anna.id) == {"hash": "own"}
    # Another's PIN is not even seen by a change, and a role is not one's own to give.
    staff.sql("anna", "UPDATE person SET pin = '\"stolen\"' WHERE id = %s", adam.id)
    with closing(staff.open("adam")) as store:
        assert store.pin_of(adam.id) is None
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        staff.sql("anna", "UPDATE person SET role = 'administrator' WHERE id = %s", anna.id)


def test_who_looks_changes_nothing_and_is_told(staff: Staff) -> None:
    with closing(staff.open("anna")) as store:
        visit_id = start_visit(store)
    with closing(staff.open("rita")) as store:
        assert store.actor.role == "read-only"
        exam = store.load_exam(visit_id, N)
        assert exam.layer(LayerKey("pain"))[:50].all()
        store.note("view", "visit", visit_id)
        store.keep_tries("hand_over_tries", {"failed": 1})
        with pytest.raises(NotAllowedError):
            store.add_patient(sample_patient())
    told = staff.sql("adam", "SELECT person, action FROM audit ORDER BY seq DESC LIMIT 2")
    assert told == [(staff.login["rita"], "log-out"), (staff.login["rita"], "view")]


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO patient SELECT 'x', 'x', 'x', born, 'x', 'x', created_at, 'x' FROM patient",
        "UPDATE patient SET given = 'x'",
        "UPDATE visit SET note = 'x'",
        "INSERT INTO finding SELECT visit_id, 'x', 'x', 'x', '1' FROM edit",
        "DELETE FROM edit",
        "DELETE FROM visit",
        "INSERT INTO setting VALUES ('scheme', '1')",
        "UPDATE setting SET value = '1'",
        "INSERT INTO person VALUES ('x', 'x', 'administrator', true, 'null', '')",
        "UPDATE alembic_version SET version_num = '0999'",
        "SELECT * FROM visit FOR UPDATE",
    ],
)
def test_the_server_refuses_who_only_looks(staff: Staff, statement: str) -> None:
    with closing(staff.open("anna")) as store:
        start_visit(store)
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        staff.sql("rita", statement)


@pytest.mark.parametrize("who", ["anna", "adam", "rita"])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET person = 'nobody'",
        "DELETE FROM audit",
        "TRUNCATE audit",
        "TRUNCATE visit CASCADE",
        "UPDATE edit SET text = 'x'",
        "DELETE FROM patient",
        "DELETE FROM evaluation",
        "ALTER TABLE visit DISABLE TRIGGER ALL",
        "DROP TRIGGER visit_signed_stays ON visit",
        "DROP TABLE audit",
        "SET session_replication_role = replica",
        "CREATE TABLE mine (x int)",
        "DROP POLICY audit_insert ON audit",
    ],
)
def test_nobody_at_work_may_undo_what_is_kept(staff: Staff, who: str, statement: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        staff.sql(who, statement)


def test_nobody_signs_a_line_of_the_audit_with_another_name(staff: Staff) -> None:
    line = (
        "INSERT INTO audit VALUES (1, '2026-03-01T12:00:00.000000Z', %s, 'x', 'view', '', '', '',"
        " '', '')"
    )
    for who in ("anna", "adam", "rita"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            staff.sql(who, line, person_id_of(staff.login["anna" if who == "adam" else "adam"]))
    assert staff.sql("anna", "SELECT count(*) FROM audit") == [(0,)]


LINE = "%s, %s, %s, %s, 'view', '', '', '', %s, %s"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("seq", 2_147_483_647),  # after which no number would be left
        ("at", "yesterday"),
        ("person", "Adam"),  # somebody else's name over the own id
        ("previous", "0" * 64),
        ("hash", "f" * 64),
    ],
)
def test_a_line_follows_the_newest_one_or_is_refused(
    staff: Staff, field: str, value: object
) -> None:
    staff.open("rita").close()
    ((seq, previous),) = staff.sql("rita", "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
    login = staff.login["rita"]
    moment = "2026-03-01T12:00:00.000000Z"
    good = {"seq": seq + 1, "at": moment, "person_id": person_id_of(login), "person": login,
            "previous": previous}  # fmt: skip

    def add(line: dict[str, object]) -> None:
        values = [line[name] for name in good]
        made = f"SELECT painmap_hash(ROW({LINE})::audit)"
        ((right,),) = staff.sql("rita", made, *values, "")
        insert = f"INSERT INTO audit VALUES ({LINE})"
        staff.sql("rita", insert, *values, line.get("hash", right))

    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        add(good | {field: value})
    if field == "hash":
        add(good)  # what a program of one's own may add
    with closing(staff.open("anna")) as store:
        store.add_patient(sample_patient())
    with behind(staff.owner).connect() as connection:
        assert broken_at(connection) is None


def test_what_another_program_changes_is_told_by_the_server(staff: Staff) -> None:
    with closing(staff.open("anna")) as store:
        visit_id = start_visit(store)
    for statement in ("UPDATE visit SET note = 'x'", "UPDATE visit SET note = 'y'"):
        staff.sql("adam", statement)
    told = staff.sql(
        "adam", "SELECT person, action, subject_id FROM audit WHERE detail = %s", NOTED
    )
    assert told == [(staff.login["adam"], "change", visit_id)]
    with behind(staff.owner).connect() as connection:
        assert broken_at(connection) is None


def test_a_rule_of_the_server_that_is_switched_off_is_told(staff: Staff) -> None:
    with behind(staff.owner).connect() as connection:
        assert list(rule_faults(connection)) == []
        connection.exec_driver_sql("ALTER TABLE audit DISABLE TRIGGER audit_follows")
        (fault,) = rule_faults(connection)
        assert "audit_follows" in str(fault.words)


def test_a_table_of_ones_own_hides_no_signed_visit(staff: Staff) -> None:
    with closing(staff.open("anna")) as store:
        visit_id = start_visit(store)
        store.sign_visit(visit_id, NOON)
    hidden = f"CREATE TEMP TABLE visit AS SELECT '{visit_id}' AS id, 'draft' AS state; "
    added = f"INSERT INTO public.finding VALUES ('{visit_id}', 'x', 'x', 'x', '1')"
    with pytest.raises(psycopg.errors.RaiseException, match="never changed"):
        staff.sql("anna", hidden + added)


@pytest.mark.parametrize(
    "text", ["Zoë \U0001f9e0", 'a "b" \\ c', "\x01\b\t\n\f\r\x7f\x80\uffff", ""]
)
def test_the_server_writes_json_as_the_hash_is_made_of(staff: Staff, text: str) -> None:
    plain = make_url(staff.owner).set(drivername="postgresql").render_as_string()
    with psycopg.connect(plain) as connection:
        made = connection.execute("SELECT painmap_as_json(%s)", (text,)).fetchone()
    assert made == (json.dumps(text),)


def test_a_key_for_unsent_changes_is_seen_by_its_own_person_alone(staff: Staff) -> None:
    for who in ("anna", "adam"):
        staff.open(who).close()
    keys = {who: staff.sql(who, "SELECT key FROM unsent_key") for who in ("anna", "adam")}
    assert [len(found) for found in keys.values()] == [1, 1]
    assert keys["anna"] != keys["adam"]
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        staff.sql("anna", "INSERT INTO unsent_key VALUES ('x', 'y')")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        staff.sql("anna", "UPDATE unsent_key SET key = 'y'")


def test_without_a_role_there_is_no_clinic(staff: Staff, clinic_server: ClinicServer) -> None:
    stranger = f"stranger_{new_id()[:8]}"
    with clinic_server.admin.connect() as admin:
        admin.exec_driver_sql(f"CREATE ROLE {stranger} LOGIN")
        url = make_url(staff.owner).set(username=stranger).render_as_string()
        with pytest.raises(StorageError) as refused:
            open_server(url)
        assert "allow" in refused.value.text
        admin.exec_driver_sql(f"DROP ROLE {stranger}")


@pytest.mark.parametrize(
    "attempt",
    [
        lambda store: store.act_as(replace(store.actor, role="administrator")),
        lambda store: store.act_as(replace(store.actor, person_id="f" * 32, role="examiner")),
    ],
)
def test_an_application_that_was_tampered_with_is_stopped_by_the_server(
    staff: Staff, attempt: Callable[[Store], None]
) -> None:
    with closing(staff.open("rita")) as store:
        attempt(store)
        with pytest.raises(StorageError, match="does not allow"):
            store.add_patient(sample_patient())
    assert staff.sql("anna", "SELECT count(*) FROM patient") == [(0,)]


def test_the_chain_of_all_people_is_one(staff: Staff) -> None:
    with closing(staff.open("anna")) as one, closing(staff.open("adam")) as other:
        for store in (one, other, one, other):
            store.add_patient(sample_patient())
    engine = behind(staff.owner)
    with engine.connect() as connection:
        assert broken_at(connection) is None
    counted = "SELECT count(DISTINCT person_id), count(*) FROM audit WHERE action = 'create'"
    assert staff.sql("rita", counted) == [(2, 4)]
    ways = "SELECT count(*) FROM audit WHERE action IN ('log-in', 'log-out')"
    assert staff.sql("rita", ways) == [(4,)]


def test_an_emergency_writes_behind_a_reason_alone_and_in_the_own_name(staff: Staff) -> None:
    with closing(staff.open("anna")) as store:
        visit_id = start_visit(store)
    # Another program can take it on too, and writes nothing without a line of the audit.
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="needs a reason"):
        staff.sql("rita", "SET ROLE painmap_emergency; UPDATE visit SET note = 'x'")
    with closing(staff.open("rita")) as store:
        with pytest.raises(NotAllowedError):
            store.add_patient(sample_patient())
        store.break_glass("a child in pain, nobody else is here", "visit", visit_id)
        exam = store.open_exam(visit_id, N)
        edit = paint_edit(exam, LayerKey("pain"), range(60, 90), 4, "Paint")
        assert edit is not None
        exam.apply(edit)
        store.append_edit(visit_id, edit)
        store.fold(visit_id)
        store.act_as(store.backend.actor)  # as after the lock
        with pytest.raises(NotAllowedError):
            store.add_patient(sample_patient())
    told = staff.sql("adam", "SELECT person, action FROM audit ORDER BY seq")
    mine = [action for person, action in told if person == staff.login["rita"]]
    assert mine == ["log-in", "break glass", "change", "log-out"]
    with closing(staff.open("rita")) as store:
        assert store.actor.role == "read-only"
        assert store.load_exam(visit_id, N).layer(LayerKey("pain"))[60:90].all()
    # Who left has to say why anew; examiners have no need of it.
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="needs a reason"):
        staff.sql("rita", "SET ROLE painmap_emergency; UPDATE visit SET note = 'x'")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        staff.sql("anna", "SET ROLE painmap_emergency")


def test_people_are_added_and_changed_from_the_application(
    staff: Staff, clinic_server: ClinicServer
) -> None:
    cleo = f"cleo_{new_id()[:8]}"
    with closing(staff.open("adam")) as store:
        add_to_staff(store, cleo, "Cleo Clark", "read-only", "cleo opens with this")
        with pytest.raises(SameNameError):
            add_to_staff(store, cleo, "Another", "examiner", "cleo opens with this")
        for login in ("postgres", "painmap_examiner", "pg_monitor"):
            with pytest.raises(SameNameError):
                add_to_staff(store, login, "Mine", "examiner", "a password of mine")
        for login in ("", "a b", "1a", "x" * 64, 'a";--', "Zoë"):
            with pytest.raises(BadLoginError):
                add_to_staff(store, login, "Mine", "examiner", "a password of mine")
        here = dict(staff_of(store))
        assert {staff.login["anna"], staff.login["rita"], cleo} <= set(here)
        assert (here[cleo].name, here[cleo].role, here[cleo].active) == (
            "Cleo Clark", "read-only", True,
        )  # fmt: skip
        change_staff(store, replace(here[cleo], role="examiner", name="Cleo Curie"))
    with closing(open_server(make_url(staff.owner).set(username=cleo).render_as_string())) as store:
        assert (store.actor.name, store.actor.role) == ("Cleo Curie", "examiner")
        start_visit(store)
        with pytest.raises(NotAllowedError):
            add_to_staff(store, "eve", "Eve", "administrator", "eve opens with this")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        staff.sql("anna", "SELECT painmap_let_in('eve', '', 'painmap_administrator')")
    with closing(staff.open("adam")) as store:
        let_staff_go(store, dict(staff_of(store))[cleo])
        assert not dict(staff_of(store))[cleo].active
        with pytest.raises(StorageError, match="does not allow"):
            let_staff_go(store, dict(staff_of(store))[staff.login["adam"]])
    with pytest.raises(StorageError, match="did not let you in"):
        open_server(make_url(staff.owner).set(username=cleo).render_as_string())
    with clinic_server.admin.connect() as admin:
        admin.exec_driver_sql(f"DROP OWNED BY {cleo}")
        admin.exec_driver_sql(f"DROP ROLE {cleo}")


def test_an_administrator_gives_no_password_to_who_looks_after_the_server(
    staff: Staff, clinic_server: ClinicServer
) -> None:
    """Who examines may be the one, too, who may become the owner of the tables."""
    keeper = f"keeper_{new_id()[:8]}"
    with clinic_server.admin.connect() as admin:
        admin.exec_driver_sql(f"CREATE ROLE {keeper} LOGIN IN ROLE painmap_examiner, postgres")
        made = f"SELECT painmap_let_in('{keeper}', 'SCRAM-SHA-256$4096:a', 'painmap_examiner')"
        with pytest.raises(psycopg.errors.DuplicateObject):
            staff.sql("adam", made)
        admin.exec_driver_sql(f"DROP ROLE {keeper}")


def test_ones_own_row_holds_a_pin_from_the_first_log_in_on(staff: Staff) -> None:
    with closing(staff.open("rita")) as store:
        store.set_own_pin({"hash": "own"})
        assert store.pin_of(store.actor.person_id) == {"hash": "own"}
        (somebody,) = [one for one in store.people() if one.id == store.actor.person_id]
        assert (somebody.name, somebody.role) == (staff.login["rita"], "read-only")
