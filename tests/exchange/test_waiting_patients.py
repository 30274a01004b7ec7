"""The folder of the clinic's system: only read, and who is here already waits no more."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from painmap.core.patient import Patient
from painmap.errors import KnownError
from painmap.exchange.fhir_people import patient_resource
from painmap.exchange.patients_file import Incoming
from painmap.exchange.waiting_patients import WaitingFolder, compared
from painmap.storage.store import Store, create_throw_away

UTE = Patient("a" * 32, "Müller", "Ute", date(2013, 5, 2), "female", "77")
INCOMING = Incoming("Müller", "Ute", date(2013, 5, 2), "female", "77")


def put(folder: Path, name: str, patient: Patient) -> Path:
    path = folder / name
    path.write_text(json.dumps(patient_resource(patient)), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    made = create_throw_away(tmp_path_factory.mktemp("clinic") / "clinic.painmap", "Dr Test")
    made.add_patient(UTE)
    yield made
    made.close()


def test_what_is_broken_is_named_and_stays(tmp_path: Path) -> None:
    put(tmp_path, "ute.json", UTE)
    put(tmp_path, "again.JSON", UTE)
    (tmp_path / "half.json").write_text('{"resourceType":', encoding="utf-8")
    (tmp_path / "notes.txt").write_text("no concern of ours", encoding="utf-8")
    (tmp_path / "folder.json").mkdir()
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    looked = WaitingFolder(tmp_path).look()
    assert looked.patients == (INCOMING,)
    (broken,) = looked.broken
    assert broken.file == "half.json"
    assert "not whole" in str(broken.why)
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before


def test_who_is_here_takes_nobodys_place(store: Store) -> None:
    others = [replace(INCOMING, family=name, number="") for name in ("Quist", "Oak", "Zorn")]
    found = compared(store, [INCOMING, *others], 2)
    assert [one.kind for one in found] == ["here", "new", "new"]


def test_of_too_many_files_the_newest_are_looked_at(tmp_path: Path) -> None:
    folder = WaitingFolder(tmp_path, most=2)
    for n, name in enumerate(("z", "a", "m")):
        path = put(tmp_path, f"{name}.json", replace(UTE, family=name))
        os.utime(path, (n, n))
    looked = folder.look()
    assert [one.family for one in looked.patients] == ["a", "m"]
    assert "More than 2 files" in str(looked.broken[0].why)


def test_a_file_that_was_finished_since_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "ute.json"
    path.write_text('{"resourceType":', encoding="utf-8")
    folder = WaitingFolder(tmp_path)
    assert folder.look().patients == ()
    put(tmp_path, "ute.json", UTE)
    assert folder.look().patients == (INCOMING,)
    path.unlink()
    assert folder.look().patients == ()


def test_a_folder_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="cannot be read"):
        WaitingFolder(tmp_path / "gone").look()


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({}, "here"),
        ({"number": ""}, "here"),
        ({"family": "MULLER"}, "here"),
        ({"family": "Schmidt"}, "here"),  # married: the number and the birthday are the same
        ({"given": "Uta", "number": ""}, "similar"),
        ({"family": "Ute", "given": "Müller", "number": ""}, "similar"),
        ({"born": date(2013, 2, 5), "number": ""}, "similar"),
        ({"born": date(1980, 1, 1), "family": "Schmidt"}, "similar"),  # another's number
        ({"family": "Schmidt", "given": "Jan", "number": ""}, "new"),  # the birthday alone
        ({"family": "Berger", "given": "Jo", "born": date(2010, 1, 1), "number": "9"}, "new"),
    ],
)
def test_who_is_here_already_is_known(store: Store, changes: dict[str, object], kind: str) -> None:
    (found,) = compared(store, [replace(INCOMING, **changes)])  # type: ignore[arg-type]
    assert found.kind == kind
    assert [one.id for one in found.like] == ([] if kind == "new" else [UTE.id])
