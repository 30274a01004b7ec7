"""Looking through a file names what is wrong with it, in words, and nothing else."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from painmap.core.exam import finding_edit, paint_edit
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.storage.check_rules import OF_A_FILE
from painmap.storage.checking import Fault, faults_of
from painmap.storage.codec import checksum, pack_layer
from painmap.storage.store import Store
from tests.opening import connect, engine_of, tampering

pytestmark = pytest.mark.clinic_file

N = 2_000
NO_PHOTO = '{"id": "x", "width": 1, "height": 1}'


@pytest.fixture
def painted(store: Store, draft: Visit) -> Store:
    exam = store.open_exam(draft.id, N)
    made = [
        paint_edit(exam, LayerKey("pain"), range(number * 90, number * 90 + 60), 4, "Paint")
        for number in range(4)
    ]
    for edit in (*made, finding_edit(exam, limb_key("l_leg", "touch"), "cold", "Touch")):
        assert edit is not None
        exam.apply(edit)
        store.append_edit(draft.id, edit)
    store.fold(draft.id)
    store.close()
    return store


def found(path: Path, head: tuple[int, str] | None = None) -> list[Fault]:
    engine = engine_of(path)
    try:
        with engine.connect() as connection:
            return list(faults_of(connection, head))
    finally:
        engine.dispose()


def test_a_whole_file_has_no_fault(painted: Store) -> None:
    assert found(painted.path) == []


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("UPDATE edit SET payload = x'00' WHERE seq = 2", "visit"),
        ("UPDATE finding SET value = '{'", "visit"),
        ("UPDATE finding SET value = '\"warm\"'", "visit"),
        ("DELETE FROM finding", "visit"),
        (f"UPDATE finding SET item = 'photo', value = '{NO_PHOTO}'", "photo"),  # noqa: S608
        ("UPDATE edit SET visit_id = 'nobody' WHERE seq = 4", "orphan"),
        ("UPDATE visit SET amends = id", "visit"),
        ("UPDATE visit SET began_at = 'today'", "visit"),
        ("UPDATE patient SET family = 'Meier'", "patient"),
        ("DELETE FROM patient_word", "patient"),
        ("UPDATE audit SET person = 'Dr Nobody' WHERE seq = 2", "audit"),
        ("DELETE FROM audit WHERE seq = 1", "audit"),
        ("INSERT INTO audit VALUES (99,'2026-03-01T12:00:00.000000Z','','','view','','','','','')",
         "audit"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(painted: Store, statement: str, what: str) -> None:
    with closing(tampering(painted.path)) as other:
        other.execute("PRAGMA foreign_keys = OFF")
        other.execute(statement)
    kinds = {fault.what for fault in found(painted.path)}
    assert what in kinds


def test_a_rule_that_was_taken_away_is_told(painted: Store) -> None:
    with closing(connect(painted.path)) as other:
        other.execute("DROP TRIGGER visit_signed_stays")
    (fault,) = found(painted.path)
    assert fault.what == "structure"
    assert "visit_signed_stays" in str(fault.words)


def test_the_rules_that_are_looked_for_are_those_that_are_made(painted: Store) -> None:
    with closing(connect(painted.path)) as other:
        made = other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    assert {name for (name,) in made} == OF_A_FILE


def test_a_snapshot_that_the_strokes_do_not_add_up_to(painted: Store) -> None:
    other_map = pack_layer(np.ones(50, np.uint8))
    with closing(tampering(painted.path)) as other:
        other.execute(
            "UPDATE layer_snapshot SET payload = ?, sha256 = ?", (other_map, checksum(other_map))
        )
    (fault,) = found(painted.path)
    assert fault.what == "visit"
    assert "not what its strokes add up to" in fault.words.msgid


def test_a_cut_audit_is_told(painted: Store) -> None:
    (fault,) = found(painted.path, (3, "0" * 64))
    assert fault.what == "audit"


def test_progress_is_told(painted: Store) -> None:
    engine, told = engine_of(painted.path), []
    with engine.connect() as connection:
        list(faults_of(connection, progress=lambda done, of: told.append((done, of))))
    engine.dispose()
    assert told == [(1, 1)]
