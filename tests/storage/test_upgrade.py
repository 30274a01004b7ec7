"""A clinic file of an earlier release opens: copied, upgraded, and everything in it is there."""

from __future__ import annotations

from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from alembic import command
from sqlalchemy import insert

from painmap.core.edits import Edit, FindingEdit
from painmap.core.exam import paint_edit
from painmap.core.findings import FindingKey, limb_key
from painmap.core.layers import LayerKey
from painmap.core.record.photos import Picture
from painmap.core.record.therapy import TherapyEvent, new_id
from painmap.core.rules.evaluation import evaluation_of
from painmap.core.rules.result import RuleResult
from painmap.core.text import text
from painmap.core.visit import Visit
from painmap.storage import events, journal, patients, visits
from painmap.storage.database import APPLICATION_ID, release, writing
from painmap.storage.faults import DamagedFileError
from painmap.storage.migrating import alembic_config
from painmap.storage.store import open_store
from painmap.storage.tables import REVISION, setting
from painmap.storage.tables import visit as visit_table
from tests.opening import connect, engine_of, give_keys
from tests.storage.samples import NOON, sample_patient, sample_visit

pytestmark = pytest.mark.clinic_file

CELLS = 200
PATIENT = sample_patient()
SIGNED, DRAFT = sample_visit(PATIENT), sample_visit(PATIENT, 2)
TOUCH = limb_key("l_leg", "touch")
SWIM = TherapyEvent(new_id(), PATIENT.id, "goal", NOON.date(), None, "Swim", made_at=NOON)


def first_columns(visit: Visit) -> dict[str, Any]:
    """Return a visit as the first tables held it: before there were amendments."""
    values = asdict(visit)
    parts = values.pop("versions")
    del values["amends"], values["reason"]
    return values | {f"{part}_version": number for part, number in parts.items()}


def fill(path: Path, visit: Visit) -> None:
    """Write a painted zone and a finding, as the first release did: the tables are the same."""
    engine = engine_of(path)
    with writing(engine).begin() as connection:
        exam = journal.empty_exam(connection, visit, CELLS)
        painted = paint_edit(exam, LayerKey("pain"), np.arange(40, 90), 5, "Paint")
        assert painted is not None
        touched = Edit((FindingEdit(TOUCH, None, "cold"),), "Touch")
        for seq, edit in enumerate((painted, touched), 1):
            journal.append(connection, visit.id, seq, edit)
    release(engine)


@pytest.fixture
def first_file(tmp_path: Path) -> Path:
    """A file with the tables of 0001 and one signed visit and one draft, made by 0001 itself."""
    path = tmp_path / "clinic.painmap"
    give_keys(path)
    path.touch()
    engine = engine_of(path)
    with writing(engine).begin() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        command.upgrade(alembic_config(connection), "0001")
        connection.execute(insert(setting).values(key="count_layers", value=["pain"]))
        patients.add_patient(connection, PATIENT)
        for visit in (SIGNED, DRAFT):
            connection.execute(insert(visit_table).values(first_columns(visit)))
    release(engine)
    for visit in (SIGNED, DRAFT):
        fill(path, visit)
    engine = engine_of(path)
    with writing(engine).begin() as connection:
        visits.sign_visit(connection, SIGNED.id, NOON)
        journal.fold(connection, SIGNED.id)
    release(engine)
    return path


def tables(path: Path) -> set[str]:
    with closing(connect(path)) as connection:
        rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {name for (name,) in rows}


def revision(path: Path) -> str:
    with closing(connect(path)) as connection:
        (found,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(found)


def test_the_file_of_the_first_release_is_older(first_file: Path) -> None:
    assert revision(first_file) == "0001"
    assert not tables(first_file) & {"evaluation", "event"}


def test_it_is_copied_first_and_the_copy_is_as_it_was(first_file: Path) -> None:
    with closing(open_store(first_file)) as store:
        copy = store.copy_before_upgrade
    assert copy is not None
    assert revision(copy) == "0001"
    assert not tables(copy) & {"evaluation", "event"}
    assert revision(first_file) == REVISION
    assert tables(first_file) >= {"evaluation", "event", "picture"}
    with closing(open_store(first_file)) as store:
        assert store.copy_before_upgrade is None  # once


def test_everything_in_it_is_there(first_file: Path) -> None:
    with closing(open_store(first_file)) as store:
        assert store.patient(PATIENT.id) == PATIENT
        signed = replace(SIGNED, state="signed", signed_at=NOON)
        assert store.visits(PATIENT.id) == [signed, DRAFT]
        assert store.settings() == {"count_layers": ["pain"]}
        for visit in (SIGNED, DRAFT):
            exam = store.load_exam(visit.id, CELLS)
            assert np.flatnonzero(exam.layer(LayerKey("pain"))).tolist() == list(range(40, 90))
            assert dict(exam.findings) == {TOUCH: "cold"}
            assert store.evaluations(visit.id) == []
        assert store.events(PATIENT.id) == []


def test_what_is_new_can_be_stored_in_it(first_file: Path) -> None:
    result = RuleResult("pattern", 1, text("localized AMPS"), "localized")
    with closing(open_store(first_file)) as store:
        # Of a visit that was signed before there were evaluations, the first is a later one.
        again = evaluation_of(SIGNED.id, [result], by="Dr Adler", cause="evaluated again")
        assert store.add_evaluation(again) == 1
        store.save_event(SWIM)
        exam = store.open_exam(DRAFT.id, CELLS)
        edit = Edit((FindingEdit(FindingKey("pattern", "decision"), None, {"label": "x"}),), "Try")
        exam.apply(edit)
        store.append_edit(DRAFT.id, edit)
    with closing(open_store(first_file)) as store:
        assert store.evaluations(SIGNED.id) == [replace(again, seq=1)]
        assert store.events(PATIENT.id) == [SWIM]
        assert FindingKey("pattern", "decision") in store.load_exam(DRAFT.id, CELLS).findings


@pytest.fixture
def second_file(first_file: Path) -> Path:
    """The same file as the release before photos left it, with an event."""
    engine = engine_of(first_file)
    with writing(engine).begin() as connection:
        command.upgrade(alembic_config(connection), "0002")
        events.save_event(connection, None, SWIM)
    release(engine)
    return first_file


def test_the_file_of_the_second_release_takes_photos(second_file: Path) -> None:
    assert revision(second_file) == "0002"
    assert "picture" not in tables(second_file)
    photo = Picture.new(DRAFT.id, NOON, (40, 30), b"a photo")
    with closing(open_store(second_file)) as store:
        assert store.copy_before_upgrade is not None
        assert revision(store.copy_before_upgrade) == "0002"
        assert "picture" not in tables(store.copy_before_upgrade)
        assert store.events(PATIENT.id) == [SWIM]
        for visit in (SIGNED, DRAFT):
            assert dict(store.load_exam(visit.id, CELLS).findings) == {TOUCH: "cold"}
        store.add_picture(photo)
    with closing(open_store(second_file)) as store:
        assert store.copy_before_upgrade is None
        assert store.picture(photo.id) == photo


def test_a_file_of_which_no_whole_copy_can_be_made_is_not_upgraded(first_file: Path) -> None:
    data = bytearray(first_file.read_bytes())
    data[-3_000] ^= 4
    first_file.write_bytes(data)
    with pytest.raises(DamagedFileError):
        open_store(first_file)
    assert first_file.read_bytes() == data
    assert not list(first_file.parent.glob("*before-upgrade*"))
