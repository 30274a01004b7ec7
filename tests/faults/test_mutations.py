"""Mutated files are refused in plain words or hold what was written: never another map, no crash.

Each kind of file is mutated some times in every run, and 200 to 400 times with `-m long`: 1,300 in
all. A test says with its numbers that mutations were refused, so that none passes by itself.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from painmap.atlas.assets import manifest, read_asset
from painmap.atlas.atlas import open_atlas
from painmap.core.clinic import clinic_of
from painmap.core.clinic_file import read_settings_file, settings_file
from painmap.core.exam import Exam, finding_edit, paint_edit
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.core.stamps import utc_now
from painmap.errors import KnownError
from painmap.resources import assets_dir
from painmap.storage.backups import make_backup, verify_backup
from painmap.storage.checking import faults_of
from painmap.storage.database import engine_for
from painmap.storage.restoring import restore
from painmap.storage.store import create_store, open_store
from painmap.storage.vault.keys_file import keys_path
from painmap.storage.vault.slots import Cost
from painmap.storage.vault.unlocking import Access, new_access, new_keys, people_of, unlock
from painmap.ui.parts.preferences import PreferenceFile
from tests.faults.mutating import KINDS, mutated
from tests.storage.samples import NOON, sample_patient, sample_visit

N, ANNA, WORDS = 5_000, "a" * 32, "four plain words here"
PAIN, TOUCH = LayerKey("pain"), limb_key("l_leg", "touch")
FEW, MANY = 12, {"database": 400, "backup": 250, "keys": 250, "atlas": 200, "settings": 100,
                 "preferences": 100}  # fmt: skip


@dataclass(frozen=True)
class Clinic:
    """A clinic file that is closed, the way in, and what is painted in its one visit."""

    path: Path
    access: Access
    exam: Exam

    def holds_what_was_painted(self, path: Path, access: Access | None = None) -> None:
        with closing(open_store(path, access or self.access)) as store:
            store.check()
            (row,) = store.search_patients("")
            assert row.patient == self.exam.patient
            (visit,) = store.visits(row.patient.id)
            assert visit == self.exam.visit
            shown = store.open_exam(visit.id, N)
            assert np.array_equal(shown.layer(PAIN), self.exam.layer(PAIN))
            assert dict(shown.findings) == dict(self.exam.findings)


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    access = new_access(ANNA)
    path = tmp_path / "whole" / "clinic.painmap"
    keys = new_keys(access, "Anna Adler", WORDS, file_id="f" * 32, cost=Cost(1, 64, 1))
    with closing(create_store(path, access, keys)) as store:
        patient = sample_patient()
        visit = sample_visit(patient)
        store.add_patient(patient)
        store.add_visit(visit)
        exam = store.open_exam(visit.id, N)
        edits = [paint_edit(exam, PAIN, range(at, at + 150), 4, "Paint") for at in (0, 700, 3000)]
        for edit in (*edits, finding_edit(exam, TOUCH, "cold", "Touch")):
            assert edit is not None
            exam.apply(edit)
            store.append_edit(visit.id, edit)
    return Clinic(path, access, exam)


def each_mutation(
    whole: bytes, file: Path, number: int, use: Callable[[], None], *, seed: int = 5
) -> int:
    """Use a file after each of so many mutations of it; return how many were refused in words."""
    dice, refused = random.Random(seed), 0
    for turn in range(number):
        kind = KINDS[turn % len(KINDS)]
        file.write_bytes(mutated(whole, dice, kind))
        try:
            use()
        except KnownError as known:
            refused += known.text.endswith(".")
        except BaseException as bug:
            bug.add_note(f"mutation {turn}: {kind}")
            raise
    file.write_bytes(whole)
    use()
    return refused


def database(clinic: Clinic, folder: Path, number: int) -> int:
    path = folder / "clinic.painmap"
    shutil.copy(keys_path(clinic.path), keys_path(path))

    def use() -> None:
        for journal in folder.glob("*-journal"):
            journal.unlink()
        with suppress(KnownError):  # what `check` of the command line looks through
            _look_through(path, clinic.access)
        clinic.holds_what_was_painted(path)

    return each_mutation(clinic.path.read_bytes(), path, number, use)


def _look_through(path: Path, access: Access) -> None:
    engine = engine_for(path, access)
    try:
        with engine.connect() as connection:
            for fault in faults_of(connection):
                assert str(fault.words).endswith((".", ".."))
    except Exception as error:
        # The header itself: opening says it in words.
        if "sqlcipher3" not in type(getattr(error, "orig", error)).__module__:
            raise
    finally:
        engine.dispose()


def backup(clinic: Clinic, folder: Path, number: int) -> int:
    made = make_backup(clinic.path, clinic.access, "by hand", folder=folder / "kept")
    target, turns = folder / "restored", iter(range(10_000))

    def use() -> None:
        path = target / f"{next(turns)}" / "clinic.painmap"
        path.parent.mkdir(parents=True)
        verify_backup(made.path, clinic.access)
        restore(made.path, path, clinic.access, NOON)
        clinic.holds_what_was_painted(path)
        shutil.rmtree(path.parent)

    return each_mutation(made.path.read_bytes(), made.path, number, use)


def keys(clinic: Clinic, folder: Path, number: int) -> int:
    path = folder / "clinic.painmap"
    shutil.copy(clinic.path, path)

    def use() -> None:
        people_of(path)
        access = unlock(path, ANNA, WORDS, utc_now())
        assert access.secret == clinic.access.secret
        clinic.holds_what_was_painted(path, access)

    return each_mutation(keys_path(clinic.path).read_bytes(), keys_path(path), number, use)


def settings(_clinic: Clinic, folder: Path, number: int) -> int:
    file, whole = folder / "settings.json", settings_file({}).encode()

    def use() -> None:
        read = read_settings_file(file.read_bytes(), {})
        # What is taken can be stored, written out and read again.
        again = read_settings_file(settings_file(read.values), {})
        assert again.values == read.values
        assert clinic_of(read.values) == read.clinic

    return each_mutation(whole, file, number, use)


def preferences(_clinic: Clinic, folder: Path, number: int) -> int:
    file = folder / "preferences.json"
    PreferenceFile(file).change(last_file="/a/clinic.painmap", theme="dark", unit="F")
    whole, defaults = PreferenceFile(file).now, 0

    def use() -> None:
        nonlocal defaults
        found = PreferenceFile(file)
        assert found.now.temperature_unit in ("C", "F")
        defaults += found.now != whole

    each_mutation(file.read_bytes(), file, number, use)
    return defaults


RUNS = {"database": database, "backup": backup, "keys": keys, "settings": settings,
        "preferences": preferences}  # fmt: skip


@pytest.mark.parametrize("kind", RUNS)
def test_some_mutations(kind: str, clinic: Clinic, tmp_path: Path, qapp: QApplication) -> None:
    run(kind, clinic, tmp_path, FEW)


@pytest.mark.long
@pytest.mark.parametrize("kind", RUNS)
def test_many_mutations(kind: str, clinic: Clinic, tmp_path: Path, qapp: QApplication) -> None:
    run(kind, clinic, tmp_path, MANY[kind])


def run(kind: str, clinic: Clinic, folder: Path, number: int) -> None:
    (folder / "used").mkdir()
    refused = RUNS[kind](clinic, folder / "used", number)
    print(f"{kind}: {number} mutations, {refused} refused in words")
    assert refused >= number // 3


@pytest.fixture
def assets(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "assets"
    shutil.copytree(assets_dir(), folder)
    yield folder
    manifest.cache_clear()


@pytest.mark.parametrize("number", [FEW, pytest.param(MANY["atlas"], marks=pytest.mark.long)])
def test_mutations_of_the_atlas(assets: Path, number: int) -> None:
    """A file of the atlas is what was shipped, or is refused: no cell moves."""
    dice, names = random.Random(7), sorted(manifest(assets_dir()))
    whole = {name: (assets_dir() / name).read_bytes() for name in names}
    refused = 0
    for turn in range(number):
        name = dice.choice(["atlas/manifest.json", *names]) if turn % 5 else "atlas/manifest.json"
        file = assets / name
        before = file.read_bytes()
        file.write_bytes(mutated(before, dice, KINDS[turn % len(KINDS)]))
        manifest.cache_clear()
        try:
            for one in names if name == "atlas/manifest.json" else [name]:
                assert read_asset(one, assets) == whole[one]
            if turn % 20 == 0:
                open_atlas(assets)
        except KnownError:
            refused += 1
        file.write_bytes(before)
    assert refused > number * 0.8
