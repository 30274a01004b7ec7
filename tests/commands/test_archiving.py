"""`export archive` and `import archive` at the command line, from a locked clinic to another."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from painmap import cli
from painmap.archive.importing import look_into
from painmap.storage.store import create_throw_away, open_store


@pytest.fixture
def clinics(small: Path, tmp_path: Path) -> tuple[Path, Path]:
    """A clinic that has the patient of `small`, and an empty one."""
    from painmap.archive.importing import import_archive

    full, empty = tmp_path / "full.painmap", tmp_path / "empty.painmap"
    with closing(create_throw_away(full)) as store:
        import_archive(store, small)
    create_throw_away(empty).close()
    return full, empty


def run(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> dict[str, Any]:
    assert cli.run(cli.parser().parse_args([*map(str, arguments), "--json"])) == code
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] == (code == 0)
    return dict(said)


def test_out_of_one_clinic_and_into_another(
    clinics: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    full, empty = clinics
    out = tmp_path / "lena.painmap.zip"
    said = run(capsys, "export", "archive", full, "--patient", "77-3", "--out", out)
    assert (said["visits"], said["edits"], said["pseudonymised"]) == (1, 1, False)
    taken = run(capsys, "import", "archive", out, empty)
    assert (taken["name"], taken["visits"]) == ("Müller, Lena", 1)
    with closing(open_store(empty)) as store:
        assert len(store.visits(taken["patient"])) == 1
    again = run(capsys, "import", "archive", out, empty, code=1)
    assert again["error"] == "This patient, or a part of the record, is in the clinic already."


def test_without_names_where_that_is_asked_for(
    clinics: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "nobody.painmap.zip"
    given = ["export", "archive", str(clinics[0]), "--patient", "77-3", "--out", str(out)]
    assert cli.run(cli.parser().parse_args([*given, "--pseudonym", "--notes"])) == 0
    assert "look through them for names" in capsys.readouterr().out
    assert cli.run(cli.parser().parse_args([*given, "--notes"])) == 1, "without --pseudonym"
    content = look_into(out)
    assert content.name.startswith("P-")
    assert content.rows.visits[0].visit["note"] == "tired"


def test_what_is_no_archive_is_told(
    clinics: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = run(capsys, "import", "archive", clinics[0], clinics[1], code=1)
    assert said["error"] == "This file is no archive of Painmap."


def test_what_is_not_there_is_not_called_the_clinic_file(
    clinics: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    full, empty = clinics
    said = run(capsys, "import", "archive", tmp_path / "none.painmap.zip", empty, code=1)
    assert said["error"] == "The file cannot be read."
    said = run(capsys, "export", "archive", full, "--out", tmp_path / "no" / "a.zip", code=1)
    assert "could not be written" in said["error"]
