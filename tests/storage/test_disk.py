"""A disk that fills up, and a process that is killed."""

from __future__ import annotations

import contextlib
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from painmap.core.edits import Edit
from painmap.core.exam import Exam, paint_edit
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.storage.store import Store, create_throw_away, open_store
from tests.storage.samples import sample_patient, sample_visit
from tests.storage.small_disk import mounted_disk

pytestmark = pytest.mark.clinic_file

N = 850_000
PAIN = LayerKey("pain")
PAINTER = Path(__file__).with_name("painter.py")


def scattered(exam: Exam, dice: random.Random) -> Edit:
    """Return an edit that packs badly."""
    cells = dice.sample(range(exam.n_cells), 4_000)
    edit = paint_edit(exam, PAIN, cells, [dice.randint(1, 11) for _ in cells], "Paint")
    assert edit is not None
    return edit


def paint_until_it_fails(store: Store, exam: Exam) -> KnownError:
    dice = random.Random(1)
    for _ in range(500):
        edit = scattered(exam, dice)
        exam.apply(edit)
        try:
            store.append_edit(exam.visit.id, edit)
        except KnownError as error:
            return error
    raise AssertionError("the disk never filled up")


def check_full_disk(path: Path, make_room: Callable[[], None], sentence: str) -> None:
    store = create_throw_away(path)
    patient = sample_patient()
    visit = sample_visit(patient)
    store.add_patient(patient)
    store.add_visit(visit)
    exam = store.load_exam(visit.id, N)
    error = paint_until_it_fails(store, exam)
    assert sentence in error.text
    assert store.unsaved() == 1
    make_room()
    store.retry(visit.id)
    assert store.unsaved() == 0
    store.close()
    again = open_store(path)
    assert np.array_equal(again.load_exam(visit.id, N).layer(PAIN), exam.layer(PAIN))
    again.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    with mounted_disk(tmp_path / "disk", "600k") as folder:
        yield folder


def test_full_disk(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(250_000))
    check_full_disk(small_disk / "clinic.painmap", ballast.unlink, "The disk is full.")


def test_a_full_disk_holds_back_the_head_too(small_disk: Path) -> None:
    store = create_throw_away(small_disk / "clinic.painmap")
    patient = sample_patient()
    visit = sample_visit(patient)
    store.add_patient(patient)
    store.add_visit(visit)
    exam = store.load_exam(visit.id, N)
    ballast = small_disk / "ballast"
    fill(ballast)
    dice = random.Random(2)
    for _ in range(3):
        edit = scattered(exam, dice)
        exam.apply(edit)
        with pytest.raises(KnownError, match="full"):
            store.append_edit(visit.id, edit)
    with pytest.raises(KnownError, match="full"):
        store.save_visit(visit, replace(visit, height_cm=151.0))
    assert store.unsaved() == 4
    waiting = store.load_exam(visit.id, N)
    assert waiting.visit.height_cm == 151.0
    assert np.array_equal(waiting.layer(PAIN), exam.layer(PAIN))

    ballast.unlink()
    store.save_visit(replace(visit, height_cm=151.0), replace(visit, height_cm=152.0))
    assert store.unsaved() == 0
    store.close()
    assert sorted(file.name for file in small_disk.iterdir()) == [
        "clinic.painmap",
        "clinic.painmap-keys",
    ]
    again = open_store(small_disk / "clinic.painmap")
    stored = again.load_exam(visit.id, N)
    assert stored.visit.height_cm == 152.0
    assert np.array_equal(stored.layer(PAIN), exam.layer(PAIN))
    assert again.last_edit_at(visit.id) == edit.made_at
    again.close()


def fill(ballast: Path) -> None:
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(1024))


def test_no_room_for_a_new_file(small_disk: Path) -> None:
    with contextlib.suppress(OSError), (small_disk / "ballast").open("wb") as ballast:
        for _ in range(600):
            ballast.write(bytes(1024))
            ballast.flush()
    with pytest.raises(KnownError, match="full"):
        create_throw_away(small_disk / "clinic.painmap")
    assert [file.name for file in small_disk.iterdir()] == ["ballast"]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_disk_that_refuses(clinic_path: Path) -> None:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
    try:
        check_full_disk(
            clinic_path,
            lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard)),
            "The disk did not take the data.",
        )
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("seconds", [0.05, 0.21, 0.48])
def test_killed_while_painting(store: Store, draft: Visit, seconds: float) -> None:
    """Every edit that was acknowledged is there after kill -9, and the map is whole."""
    path = store.path
    store.close()
    command = [sys.executable, str(PAINTER), str(path), draft.id, str(N)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as painter:
        assert painter.stdout is not None
        # Two, however busy the machine is: one could be the only one that it had time for.
        first = painter.stdout.readline() + painter.stdout.readline()
        time.sleep(seconds)
        painter.send_signal(signal.SIGKILL)
        rest = painter.stdout.read()
    assert painter.returncode == -signal.SIGKILL
    said = (first + rest).decode().split("\n")[:-1]
    acknowledged = int(said[-1])
    assert acknowledged == len(said) > 1

    again = open_store(path)
    painted = again.load_exam(draft.id, N).layer(PAIN)
    stored = again.retry(draft.id)
    again.close()
    assert acknowledged <= stored <= acknowledged + 1
    expected = np.zeros(N, np.uint8)
    for number in range(1, stored + 1):
        expected[number * 100 : number * 100 + 1_000] = number % 11 + 1
    assert np.array_equal(painted, expected)
