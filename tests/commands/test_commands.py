"""`backup`, `restore` and `check` at the command line, on real files, in process and out of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import painmap
from painmap import cli
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.stamps import new_id, utc_now
from painmap.core.visit import Visit
from painmap.storage.backups import backups_of
from painmap.storage.location import default_path
from painmap.storage.people import Person
from painmap.storage.store import Store, create_store, create_throw_away, open_store
from painmap.storage.vault.keys_file import keys_path, read_keys, write_keys
from painmap.storage.vault.slots import Cost
from painmap.storage.vault.unlocking import Access, change_passphrase, new_access, new_keys, unlock
from tests.opening import tampering
from tests.storage.samples import sample_patient, sample_visit

N = 1_000
ANNA, WORDS = "a" * 32, "four plain words here"
CHEAP = Cost(1, 64, 1)
ROOT = Path(painmap.__file__).parent.parent


@pytest.fixture
def access() -> Access:
    return new_access(ANNA)


@pytest.fixture
def visit() -> Visit:
    return sample_visit(sample_patient())


@pytest.fixture
def clinic(tmp_path: Path, access: Access) -> Path:
    """A locked clinic file of one person, with a patient and a painted draft."""
    path = tmp_path / "clinic" / "clinic.painmap"
    keys = new_keys(access, "Anna Adler", WORDS, file_id=new_id(), cost=CHEAP)
    with closing(create_store(path, access, keys, clinic="Kinderklinik")) as store:
        store.save_person(Person(ANNA, "Anna Adler", "administrator", utc_now()))
        fill(store)
    return path


def fill(store: Store) -> None:
    patient = sample_patient()
    draft = sample_visit(patient)
    store.add_patient(patient)
    store.add_visit(draft)
    exam = store.open_exam(draft.id, N)
    for number in range(4):
        edit = paint_edit(exam, LayerKey("pain"), range(number * 90, number * 90 + 60), 4, "Paint")
        assert edit is not None
        exam.apply(edit)
        store.append_edit(draft.id, edit)


def run(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> dict[str, Any]:
    """Carry out a command, in JSON; what it said."""
    given = cli.parser().parse_args([*map(str, arguments), "--json"])
    assert cli.run(given) == code
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] == (code == 0)
    return dict(said)


@pytest.fixture
def by_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAINMAP_PASSPHRASE", WORDS)


def painted(path: Path, access: Access) -> int:
    with closing(open_store(path, access)) as store:
        (row,) = store.search_patients("")
        (visit,) = store.visits(row.patient.id)
        return int(np.count_nonzero(store.load_exam(visit.id, N).layer(LayerKey("pain"))))


@pytest.mark.usefixtures("by_passphrase")
def test_a_whole_file_is_told_with_what_it_holds(
    clinic: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = clinic.read_bytes()
    said = run(capsys, "check", clinic)
    assert said["faults"] == []
    assert (said["counts"]["patient"], said["counts"]["visit"], said["counts"]["edit"]) == (1, 1, 4)
    assert clinic.read_bytes() == before, "looking changes nothing"
    assert len(list(clinic.parent.iterdir())) == 2, "the file and its keys"


@pytest.mark.usefixtures("by_passphrase")
def test_a_backup_is_made_restored_and_noted(
    clinic: Path, access: Access, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = run(capsys, "backup", clinic, "--folder", tmp_path / "kept")
    archive = Path(said["backup"])
    assert archive.parent == tmp_path / "kept"
    assert run(capsys, "check", archive)["counts"]["edit"] == 4
    with closing(open_store(clinic, access)) as store:
        store.set_setting("clinic", "changed since")
    said = run(capsys, "restore", archive, clinic)
    kept = Path(said["kept"])
    assert [one.path for one in backups_of(clinic)] == [kept]
    with closing(open_store(clinic, access)) as store:
        assert store.setting("clinic") == "Kinderklinik"
        told = [(one.line.action, one.line.person) for one in store.audit()]
    assert ("restore", "Anna Adler") in told
    run(capsys, "restore", kept, clinic)
    with closing(open_store(clinic, access)) as store:
        assert store.setting("clinic") == "changed since"
        assert ("backup", "Anna Adler") in [(x.line.action, x.line.person) for x in store.audit()]
    assert run(capsys, "check", clinic)["faults"] == []


def test_a_backup_opens_on_another_machine_with_the_code(
    clinic: Path, access: Access, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("PAINMAP_RECOVERY_CODE", access.recovery_code.lower().replace("-", " "))
    archive = Path(run(capsys, "backup", clinic)["backup"])
    elsewhere = tmp_path / "another" / "machine" / "c.painmap"
    assert run(capsys, "restore", archive, elsewhere)["kept"] is None
    assert painted(elsewhere, access) == 240
    # A bare copy of the file, without keys, opens by the code as well.
    keys_path(elsewhere).unlink()
    said = run(capsys, "check", elsewhere, code=3)
    assert [fault["what"] for fault in said["faults"]] == ["keys"]


def test_the_code_of_another_file_opens_nothing(
    clinic: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAINMAP_RECOVERY_CODE", new_access("").recovery_code)
    for command in ("check", "backup"):
        said = run(capsys, command, clinic, code=4)
        assert "belongs to another clinic file" in said["error"]
    assert backups_of(clinic) == []


def test_a_mistyped_code_is_no_wrong_passphrase(
    clinic: Path,
    access: Access,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = access.recovery_code
    monkeypatch.setenv("PAINMAP_RECOVERY_CODE", code[:-1] + ("0" if code[-1] != "0" else "1"))
    said = run(capsys, "check", clinic, code=4)
    assert "recovery code" in said["error"]
    assert not read_keys(clinic).tries


def test_wrong_passphrases_are_counted_and_waited_for(
    clinic: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAINMAP_PASSPHRASE", "something else")
    said = [run(capsys, "check", clinic, code=4)["error"] for _ in range(4)]
    assert "not the right one" in said[0]
    assert "wrong several times" in said[-1]


@pytest.mark.usefixtures("by_passphrase")
def test_of_several_people_one_is_named(
    clinic: Path, access: Access, capsys: pytest.CaptureFixture[str]
) -> None:
    change_passphrase(clinic, access, "b" * 32, "Ben", "another passphrase", CHEAP)
    said = run(capsys, "check", clinic, code=4)
    assert said["error"] == "Several people open this file."
    assert "Anna Adler; Ben" in said["action"]
    run(capsys, "check", clinic, "--person", "anna adler")
    said = run(capsys, "check", clinic, "--person", "Carl", code=4)
    assert said["error"] == "Carl is nobody who opens this file."
    assert "Anna Adler; Ben" in said["action"]
    run(capsys, "check", clinic, "--person", "Ben", code=4)


@pytest.mark.usefixtures("by_passphrase")
def test_what_is_wrong_is_said_in_words(
    clinic: Path, access: Access, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = read_keys(clinic)
    assert keys.audit_head is not None
    write_keys(clinic, replace(keys, audit_head=(keys.audit_head[0] + 1, "0" * 64)))
    assert run(capsys, "check", clinic, code=3)["faults"][0]["what"] == "audit"
    write_keys(clinic, keys)
    data = bytearray(clinic.read_bytes())
    data[3 * 4096 + 100] ^= 1
    clinic.write_bytes(data)
    given = cli.parser().parse_args(["check", str(clinic)])
    assert cli.run(given) == 3
    told = capsys.readouterr().out
    assert "A page of the file is damaged" in told
    assert "There is no backup beside it." in told
    assert "Traceback" not in told


@pytest.mark.parametrize("at", [16, 40, 100, 4_000])
@pytest.mark.usefixtures("by_passphrase")
def test_a_first_page_that_is_damaged_is_told(
    clinic: Path, at: int, capsys: pytest.CaptureFixture[str]
) -> None:
    data = bytearray(clinic.read_bytes())
    data[at] ^= 4
    clinic.write_bytes(data)
    assert "damaged" in run(capsys, "check", clinic, code=1)["error"]


@pytest.mark.usefixtures("by_passphrase")
def test_a_salt_that_is_damaged_is_told(clinic: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = bytearray(clinic.read_bytes())
    data[0] ^= 4
    clinic.write_bytes(data)
    (fault,) = run(capsys, "check", clinic, code=3)["faults"]
    assert "do not belong together" in fault["words"]


@pytest.mark.usefixtures("by_passphrase")
def test_a_file_that_cannot_be_read_is_kept_as_it_is_before_another_takes_its_place(
    clinic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = Path(run(capsys, "backup", clinic, "--folder", tmp_path)["backup"])
    clinic.write_bytes(b"something else" * 1000)
    kept = Path(run(capsys, "restore", archive, clinic)["kept"])
    assert (kept / clinic.name).read_bytes() == b"something else" * 1000
    run(capsys, "check", clinic)
    # Without the keys nothing tells that it was this clinic's: then it is not touched.
    clinic.write_bytes(b"something else" * 1000)
    keys_path(clinic).unlink()
    said = run(capsys, "restore", archive, clinic, code=1)
    assert "could not be backed up first" in said["error"]
    assert clinic.read_bytes() == b"something else" * 1000


def test_a_file_that_opens_freely_asks_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with closing(create_throw_away(default_path())) as store:
        fill(store)
    assert run(capsys, "check")["counts"]["edit"] == 4
    run(capsys, "backup")
    with closing(tampering(default_path())) as other:
        other.execute("DELETE FROM edit WHERE seq = 2")
    assert [one["what"] for one in run(capsys, "check", code=3)["faults"]] == ["visit"]


def test_what_is_not_there_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in (["check"], ["backup"], ["restore"]):
        said = run(capsys, *command, tmp_path / "nothing.painmap", code=1)
        assert said["error"].endswith(".")
    assert list(tmp_path.iterdir()) == []


def command(
    *arguments: object, stdin: str = "", **environ: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "painmap", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **environ},
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_real_command(clinic: Path, access: Access) -> None:
    done = command("check", clinic)
    assert (done.returncode, done.stdout) == (4, "")
    assert "nobody is there to ask" in done.stderr
    done = command("check", clinic, "--stdin", stdin=WORDS + "\n")
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("Nothing is wrong.\n")
    assert unlock(clinic, ANNA, WORDS, utc_now()) == access
    done = command("backup", clinic, "--json", PAINMAP_RECOVERY_CODE=access.recovery_code)
    assert done.returncode == 0, done.stderr
    archive = json.loads(done.stdout)["backup"]
    clinic.unlink()
    done = command("restore", archive, clinic, "--stdin", stdin=WORDS)
    assert done.returncode == 0, done.stderr
    assert painted(clinic, access) == 240
    for secret in (WORDS, access.recovery_code):
        assert secret not in done.stdout + done.stderr


def test_no_qt_and_no_secret_among_the_arguments() -> None:
    code = (
        "import sys; from painmap import cli; "
        "cli.run(cli.parser().parse_args(['check', 'no-such-file'])); "
        "print([name for name in sys.modules if name.startswith(('PySide6', 'alembic'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True,
                          check=True)  # fmt: skip
    assert done.stdout.strip() == "[]"
    helped = command("check", "--help").stdout
    assert "exit codes" in helped
    assert "--passphrase" not in helped
