"""Filling a server leaves tables as a clinic that was made there has them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from painmap.errors import KnownError
from painmap.storage.database import engine_for, release
from painmap.storage.filling import fill_server
from painmap.storage.server import make_server
from painmap.storage.store import create_throw_away
from painmap.storage.vault.unlocking import free_access
from tests.clinic_server import ClinicServer, behind
from tests.opening import tampering
from tests.storage.samples import sample_patient, sample_visit

pytestmark = pytest.mark.server
_CONSTRAINTS = """
SELECT conrelid::regclass::text, conname, contype, convalidated, pg_get_constraintdef(oid)
FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2
"""
_INDEXES = "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"
_TRIGGERS = """
SELECT tgrelid::regclass::text, tgname, tgenabled, pg_get_triggerdef(oid)
FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2
"""
_RIGHTS = """
SELECT table_name, grantee, privilege_type FROM information_schema.table_privileges
WHERE table_schema = 'public' ORDER BY 1, 2, 3
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with a patient and two visits, the first of which started from the second."""
    path = tmp_path / "clinic.painmap"
    with closing(create_throw_away(path, "Dr Adler")) as store:
        patient = sample_patient()
        store.add_patient(patient)
        first, second = (store.add_visit(sample_visit(patient, number)) for number in (1, 2))
    with closing(tampering(path)) as other:
        other.execute("UPDATE visit SET started_from = ? WHERE id = ?", (second.id, first.id))
    return path


@pytest.fixture
def empty(clinic_server: ClinicServer) -> Iterator[str]:
    name = clinic_server.make_database()
    yield clinic_server.url(name)
    clinic_server.drop(name)


def parts(connection: Connection) -> list[list[tuple[object, ...]]]:
    asked = (_CONSTRAINTS, f"{_INDEXES} ORDER BY 1, 2", _TRIGGERS, _RIGHTS)
    return [[tuple(row) for row in connection.execute(text(one))] for one in asked]


def fill(path: Path, url: str) -> None:
    engine = engine_for(path, free_access(path))
    try:
        with engine.connect() as source, behind(url).begin() as target:
            fill_server(source, target)
    finally:
        release(engine)


def test_what_was_taken_off_is_there_again(
    path: Path, empty: str, clinic_server: ClinicServer
) -> None:
    fill(path, empty)
    made = clinic_server.make_database()
    make_server(clinic_server.url(made))
    with behind(empty).connect() as filled, behind(clinic_server.url(made)).connect() as other:
        found = parts(filled)
        assert found == parts(other)
        assert all(found)
        # A visit that started from a later one came along all the same.
        assert filled.scalar(text("SELECT count(started_from) FROM visit")) == 1
    clinic_server.drop(made)


def test_a_reference_to_nothing_is_refused(path: Path, empty: str) -> None:
    with closing(tampering(path)) as other:
        other.execute("UPDATE visit SET patient_id = ?", ("f" * 32,))
    with pytest.raises(DBAPIError, match="fk_visit_patient_id"):
        fill(path, empty)
    assert inspect(behind(empty)).get_table_names() == []


def test_a_text_where_a_number_belongs_is_said(path: Path, empty: str) -> None:
    with closing(tampering(path)) as other:
        other.execute("UPDATE visit SET height_cm = 'tall'")
    with pytest.raises(KnownError, match="damaged"):
        fill(path, empty)
    assert inspect(behind(empty)).get_table_names() == []
