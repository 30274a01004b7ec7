"""The audit: lines only added, a chain that shows what was done to it, signed visits that stay."""

# ruff: noqa: S608  # statements of the tests alone
from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painmap.core.edits import Edit, FindingEdit
from painmap.core.findings import limb_key
from painmap.core.stamps import new_id
from painmap.core.visit import Visit
from painmap.storage import audit
from painmap.storage.audit import Line, broken_at, hash_of
from painmap.storage.store import Store
from tests.storage.clinics import Behind, Clinic
from tests.storage.samples import NOON

LINES = [
    Line(NOON + timedelta(seconds=n), "p1", "Ada", "view", "patient", f"{n:032}", "from the list")
    for n in range(6)
]


@pytest.fixture
def kept(clinic: Clinic) -> list[audit.Kept]:
    engine = clinic.engine()
    with engine.begin() as connection:
        found = [audit.add_line(connection, line) for line in LINES]
    engine.dispose()
    return found


def found_broken(clinic: Clinic, head: tuple[int, str] | None = None) -> int | None:
    engine = clinic.engine()
    with engine.connect() as connection:
        found = broken_at(connection, head)
    engine.dispose()
    return found


def tampered(clinic: Clinic, *statements: str) -> None:
    """Do what the triggers forbid, as somebody with the key and without scruples can."""
    with clinic.tampering() as other:
        for statement in statements:
            other.execute(statement)


def test_a_whole_chain(clinic: Clinic, kept: list[audit.Kept]) -> None:
    assert [one.seq for one in kept] == [1, 2, 3, 4, 5, 6]
    assert found_broken(clinic) is None
    assert found_broken(clinic, (6, kept[-1].hash)) is None
    assert found_broken(clinic, (3, kept[2].hash)) is None


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("UPDATE audit SET person = 'Bob' WHERE seq = 3", 3),
        ("UPDATE audit SET at = '2020-01-01T00:00:00.000000Z' WHERE seq = 1", 1),
        ("DELETE FROM audit WHERE seq = 4", 4),
        ("DELETE FROM audit WHERE seq = 1", 1),
        ("UPDATE audit SET seq = seq + 10 WHERE seq > 4", 5),
        ("UPDATE audit SET hash = previous WHERE seq = 6", 6),
    ],
)
def test_what_was_done_to_a_line_shows(
    clinic: Clinic, kept: list[audit.Kept], statement: str, where: int
) -> None:
    tampered(clinic, statement)
    assert found_broken(clinic) == where


def test_a_tail_cut_off_shows_by_the_newest_line_seen(
    clinic: Clinic, kept: list[audit.Kept]
) -> None:
    tampered(clinic, "DELETE FROM audit WHERE seq > 4")
    assert found_broken(clinic) is None
    assert found_broken(clinic, (6, kept[-1].hash)) == 5


def test_another_chain_in_its_place_shows(clinic: Clinic, kept: list[audit.Kept]) -> None:
    tampered(clinic, "DELETE FROM audit")
    engine = clinic.engine()
    with engine.begin() as connection:
        for line in reversed(LINES):
            audit.add_line(connection, line)
    engine.dispose()
    assert found_broken(clinic, (6, kept[-1].hash)) == 6


@pytest.mark.parametrize("statement", ["UPDATE audit SET person = 'Bob'", "DELETE FROM audit"])
def test_the_database_itself_refuses(
    clinic: Clinic, kept: list[audit.Kept], statement: str
) -> None:
    with clinic.behind() as other:
        with pytest.raises(Exception, match="only ever added"):
            other.execute(statement)
        assert other.execute("SELECT count(*) FROM audit").fetchone() == (6,)


@given(st.text(max_size=20), st.text(max_size=20))
def test_no_two_lines_share_a_hash_by_where_a_word_ends(one: str, other: str) -> None:
    line = Line(NOON, "p", one, "view", "patient", "", other)
    moved = Line(NOON, "p", one + other, "view", "patient", "", "")
    assert (hash_of(1, line, "") == hash_of(1, moved, "")) is (other == "")


def test_the_hash_is_of_the_moment_not_of_its_zone(clinic: Clinic) -> None:
    line = Line(NOON.astimezone(timezone(timedelta(hours=5))), "p", "Ada", "view")
    engine = clinic.engine()
    with engine.begin() as connection:
        audit.add_line(connection, line)
        assert broken_at(connection) is None
    engine.dispose()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE visit SET note = 'other'",
        "UPDATE visit SET state = 'draft'",
        "DELETE FROM finding",
        "UPDATE finding SET value = '\"hot\"'",
        "INSERT INTO finding SELECT visit_id, subject, 'colour', basis, value FROM finding",
        "DELETE FROM edit",
        "UPDATE edit SET text = 'other'",
        "INSERT INTO edit SELECT visit_id, seq + 1, made_at, text, payload, sha256 FROM edit",
    ],
)
def test_a_signed_visit_is_kept_by_the_database_itself(
    clinic: Clinic, store: Store, draft: Visit, statement: str
) -> None:
    touch = Edit((FindingEdit(limb_key("l_leg", "touch"), None, "cold"),), "Touch")
    exam = store.open_exam(draft.id, 10)
    exam.apply(touch)
    store.append_edit(draft.id, touch)
    store.sign_visit(draft.id, datetime(2026, 3, 1, 13, tzinfo=UTC))
    with clinic.behind() as other:
        before = rows(other)
        with pytest.raises(Exception, match=r"signed|only ever"):
            other.execute(statement)
        assert rows(other) == before


VISIT = (
    "patient_id, number, kind, began_at, state, signed_at, examiner, reporter, height_cm,"
    " weight_kg, body, scheme, started_from, cells_version, regions_version, bodies_version,"
    " amends, reason"
)
SIGNED, DRAFT = (f"(SELECT id FROM visit WHERE state = '{state}')" for state in ("signed", "draft"))
REPLACED = f"INSERT OR REPLACE INTO visit (id, note, {VISIT}) SELECT "
FROM_SIGNED = f"{VISIT} FROM visit WHERE state = 'signed'"
EDIT = "INSERT OR REPLACE INTO edit SELECT visit_id, seq, made_at, 'x', payload, sha256 FROM edit"
LINE = "seq, at, person_id, 'x', action, subject, subject_id, detail, previous, hash"


@pytest.mark.clinic_file
@pytest.mark.parametrize(
    "statement",
    [
        f"{REPLACED} id, 'x', {FROM_SIGNED}",
        f"{REPLACED} 'other', note, {FROM_SIGNED}",
        "UPDATE OR REPLACE visit SET number = 1 WHERE state = 'draft'",
        f"UPDATE OR REPLACE finding SET visit_id = {SIGNED} WHERE visit_id = {DRAFT}",
        f"{EDIT} WHERE visit_id = {DRAFT}",
        f"INSERT OR REPLACE INTO audit SELECT {LINE} FROM audit WHERE seq = 1",
    ],
)
def test_no_row_that_is_kept_is_pushed_out_by_another(
    clinic: Clinic, store: Store, draft: Visit, statement: str
) -> None:
    """SQLite asks no rule of deletion where OR REPLACE removes what is in the way."""
    second = replace(draft, id=new_id(), number=2)
    store.add_visit(second)
    touch = Edit((FindingEdit(limb_key("l_leg", "touch"), None, "cold"),), "Touch")
    for one in (draft, second):
        store.append_edit(one.id, touch)
    store.sign_visit(draft.id, datetime(2026, 3, 1, 13, tzinfo=UTC))
    with clinic.behind() as other:
        before = rows(other)
        with pytest.raises(Exception, match=r"signed|only ever"):
            other.execute(statement)
        assert rows(other) == before


def rows(connection: Behind) -> list[list[tuple[object, ...]]]:
    return [
        connection.execute(f"SELECT * FROM {table}").fetchall()
        for table in ("visit", "edit", "finding", "audit")
    ]


def test_which_settings_were_changed_is_told_and_nothing_that_was_typed(store: Store) -> None:
    store.set_settings({"cohort_fewest": 1.0, "clinic": "Quetzalcoatl", "scheme": "wpi19"})
    store.set_settings({"cohort_fewest": 1.0, "pattern_midline_once": False})
    told = [kept.line.detail for kept in store.audit() if kept.line.action == "settings"]
    assert told[-2:] == ["clinic, cohort_fewest: 1.0, scheme", "pattern_midline_once: false"]
