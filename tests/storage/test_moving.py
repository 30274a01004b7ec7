"""A clinic file goes to a server: every row arrives, or none is there."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from painmap.cli import parser, run
from painmap.core.exam import finding_edit, paint_edit
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.core.record.photos import Picture
from painmap.core.record.therapy import TherapyEvent, new_id
from painmap.errors import KnownError
from painmap.storage.moving import NotTheSameError, move_to_server
from painmap.storage.people import Person
from painmap.storage.server import open_server
from painmap.storage.store import Store, create_throw_away, open_store
from painmap.storage.vault.unlocking import free_access
from tests.clinic_server import ClinicServer, behind
from tests.opening import tampering
from tests.storage.samples import NOON, sample_patient, sample_visit

pytestmark = pytest.mark.server
N = 3_000
FAMILIES = ("Müller", "De\u0301coupe\u0301 🙂", "O'Neil; DROP")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with something in every table."""
    path = tmp_path_factory.mktemp("filled") / "clinic.painmap"
    with closing(create_throw_away(path, "Dr Adler", "Kinder-Klinik “Süd”")) as store:
        fill(store)
    return path


@pytest.fixture
def path(filled: Path, tmp_path: Path) -> Path:
    for file in filled.parent.iterdir():
        shutil.copy(file, tmp_path)
    return tmp_path / filled.name


def fill(store: Store) -> None:
    store.save_person(Person("a" * 32, "Ada", "administrator", NOON, pin={"n": [1, 2.5, None]}))
    for number, family in enumerate(FAMILIES):
        patient = sample_patient(family, born=date(2010 + number, 2, 28))
        store.add_patient(patient)
        first = store.add_visit(sample_visit(patient))
        second = store.add_visit(replace(sample_visit(patient, 2), started_from=first.id))
        for visit in (first, second):
            exam = store.open_exam(visit.id, N)
            picture = Picture.new(visit.id, NOON, (2, 2), bytes(range(256)) * (number + 1))
            store.add_picture(picture)
            for edit in (
                paint_edit(exam, LayerKey("pain"), range(9 * number, 9 * number + 500), 4, "Paint"),
                finding_edit(exam, limb_key("l_leg", "note"), "naïve ½ \t\n", "Note"),
                finding_edit(exam, limb_key("l_leg", "photo"), picture.finding, "Photo"),
                paint_edit(exam, LayerKey("allodynia"), range(300), 1, "Paint"),
            ):
                assert edit is not None
                exam.apply(edit)
                store.append_edit(visit.id, edit)
        store.sign_visit(first.id, NOON + timedelta(days=20))
        store.amend_visit(first.id, by="Ada", reason="the side was wrong")
        event = TherapyEvent(
            new_id(), patient.id, "flare", date(2026, 8, 3), None, "Flare", minutes=7.5
        )
        stored = store.save_event(event)
        store.save_event(replace(stored, title="Long flare"), stored)


@pytest.fixture
def empty(clinic_server: ClinicServer) -> Iterator[str]:
    name = clinic_server.make_database()
    yield clinic_server.url(name)
    clinic_server.drop(name)


def test_all_of_it_arrives_and_is_proved(path: Path, empty: str) -> None:
    before = path.read_bytes()
    told: list[tuple[str, int, int]] = []
    moved = move_to_server(path, free_access(path), empty, lambda *one: told.append(one))
    assert path.read_bytes() == before
    rows = {table.name: table.rows for table in moved.tables}
    assert rows["patient"] == len(FAMILIES)
    assert rows["visit"] == len(moved.visits) == 3 * len(FAMILIES)
    assert all(rows[name] > 0 for name in rows if name != "evaluation"), rows
    assert {visit.cells.get("pain") for visit in moved.visits} == {500}
    assert told[-1] == ("counted", 9, 9)
    with closing(open_store(path)) as here, closing(open_server(empty)) as there:
        for row in here.search_patients("", 50):
            assert there.patient(row.patient.id) == row.patient
            for visit in here.visits(row.patient.id):
                assert there.visit(visit.id) == visit
                one, other = here.load_exam(visit.id, N), there.load_exam(visit.id, N)
                assert one.findings == other.findings
                assert all((one.layer(k) == other.layer(k)).all() for k in one.layers)
        lines = len(here.audit())
        assert there.audit()[:lines] == here.audit()
        # It is a clinic like any other from now on: the chain goes on, what is signed stays.
        there.add_patient(sample_patient())
        assert there.audit_broken_at() is None
    engine = behind(empty)
    with engine.connect() as connection, pytest.raises(Exception, match="never changed"):
        connection.execute(text("UPDATE visit SET note = 'x' WHERE state = 'signed'"))


def test_what_is_not_the_same_is_not_kept(
    path: Path, empty: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bit of a picture changes on its way: the server is left as it was."""
    from painmap.storage import filling

    copied = filling.copy_table

    def hurt(source: object, target: object, table: object) -> None:
        copied(source, target, table)  # type: ignore[arg-type]
        if table.name == "picture":  # type: ignore[attr-defined]
            target.execute(  # type: ignore[attr-defined]
                text("UPDATE picture SET bytes = set_bit(bytes, 77, 1 - get_bit(bytes, 77))")
            )

    monkeypatch.setattr(filling, "copy_table", hurt)
    with pytest.raises(NotTheSameError) as caught:
        move_to_server(path, free_access(path), empty)
    assert caught.value.where == "picture"
    assert inspect(behind(empty)).get_table_names() == []


def test_of_a_damaged_snapshot_the_edits_tell_the_map(path: Path, empty: str) -> None:
    with closing(tampering(path)) as other:
        other.execute("UPDATE layer_snapshot SET payload = x'00' WHERE layer = 'pain'")
    moved = move_to_server(path, free_access(path), empty)
    assert {visit.cells.get("pain") for visit in moved.visits} == {500}


def test_a_broken_audit_is_not_moved(path: Path, empty: str) -> None:
    with closing(tampering(path)) as other:
        other.execute("UPDATE audit SET person = 'Bob' WHERE seq = 3")
    with pytest.raises(KnownError, match="audit of this clinic file is not whole"):
        move_to_server(path, free_access(path), empty)
    assert inspect(behind(empty)).get_table_names() == []


def test_nothing_is_written_over(path: Path, clinic_server: ClinicServer) -> None:
    with clinic_server.clinic() as url, pytest.raises(KnownError, match="not empty"):
        move_to_server(path, free_access(path), url)


def test_a_text_that_a_server_cannot_keep_is_said(path: Path, empty: str) -> None:
    with closing(open_store(path)) as store:
        store.set_setting("clinic", "x")
    with closing(tampering(path)) as other:
        other.execute("UPDATE patient SET given = 'a' || char(0) || 'b'")
    with pytest.raises(KnownError, match="a sign that the clinic's server cannot keep"):
        move_to_server(path, free_access(path), empty)


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = run(parser().parse_args(["db", *arguments]))
    captured = capsys.readouterr()
    return code, captured.out + captured.err


def test_as_a_command(path: Path, empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, words = said(capsys, "move", str(path), empty, "--json")
    answer = json.loads(words)
    assert code == 0
    assert answer["ok"] is True
    assert answer["rows"]["patient"] == len(FAMILIES)
    assert len(answer["visits"]) == 3 * len(FAMILIES)
    assert len(answer["sha256"]["edit"]) == 64
    code, words = said(capsys, "move", str(path), empty)
    assert code == 1
    assert "not empty" in words
    code, words = said(capsys, "check", empty)
    assert (code, "Nothing is wrong" in words) == (0, True)
    with behind(empty).begin() as connection:
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        connection.execute(text("UPDATE edit SET payload = '\\x00' WHERE seq = 2"))
    code, words = said(capsys, "check", empty, "--json")
    assert code == 3
    assert {fault["what"] for fault in json.loads(words)["faults"]} == {"visit"}


def test_a_clinic_is_made_as_a_command(empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "make", empty)[0] == 0
    assert said(capsys, "make", empty)[0] == 1
    assert said(capsys, "check", empty)[0] == 0


def test_the_other_way_round_is_refused(
    path: Path, empty: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, words = said(capsys, "move", empty, str(path))
    assert code == 1
    assert "from a file to a server" in words
