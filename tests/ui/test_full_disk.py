"""A disk that fills up during an exam, and what happens once there is room again."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.storage.store import create_throw_away, open_store
from painmap.storage.vault.keys_file import keys_path
from painmap.ui.window.window import MainWindow
from tests.storage.samples import sample_patient, sample_visit
from tests.storage.small_disk import mounted_disk

PAIN = LayerKey("pain")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    with mounted_disk(tmp_path / "disk", "2m") as folder:
        yield folder


def scatter(window: MainWindow, seed: int) -> None:
    session, dice = window.session, np.random.default_rng(seed)
    cells = np.sort(dice.choice(session.exam.n_cells, 4_000, replace=False)).astype(np.int32)
    values = dice.integers(1, 11, cells.size).astype(np.uint8)
    session.push(paint_edit(session.exam, PAIN, cells, values, "Paint pain"))


def test_the_exam_saves_itself_once_there_is_room(
    small_disk: Path, window: MainWindow, qtbot: QtBot
) -> None:
    session, path = window.session, small_disk / "clinic.painmap"
    session.use_store(create_throw_away(path, "Dr Test"))
    patient = sample_patient()
    visit = sample_visit(patient)
    session.store.add_patient(patient)
    session.store.add_visit(visit)
    window.open_patient(patient)
    window.open_visit(visit)
    filler = small_disk / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    for seed in range(3):
        scatter(window, seed)
    session.change_visit("Height", height_cm=151.0)
    qtbot.waitUntil(lambda: session.save_state.kind == "failed" and window.notice.isVisible())
    session.flush()
    assert window.notice.text.text().startswith("The disk is full.")
    assert session.store.unsaved() == 4
    window.go_back()
    assert window.stack.currentWidget() is window.exam
    assert not window.close()
    assert window.notice.action.text() == "Close and lose them"
    assert window.notice.dismiss.text() == "Keep waiting"

    window.errors.show_bug("a report")
    qtbot.waitUntil(lambda: "went wrong" in window.notice.text.text())
    assert "not on disk yet" in window.notice.text.text()

    filler.unlink()
    # `qtbot.waitUntil` lets the writer's thread run; QTest.qWait would hold the lock of Python.
    qtbot.waitUntil(lambda: session.save_state.kind == "saved", timeout=7_000)
    assert window.notice.text.text().endswith("The exam is on disk.")
    assert window.notice.action.isVisible()  # the report can still be copied
    assert window.exam.header.state.lines[1].startswith("Draft · saved ")
    assert session.store.unsaved() == 0
    painted = session.exam.layer(PAIN).copy()
    assert window.close()
    assert sorted(small_disk.iterdir()) == [path, keys_path(path)]
    again = open_store(path)
    stored = again.load_exam(visit.id, painted.size)
    again.close()
    assert np.array_equal(stored.layer(PAIN), painted)
    assert stored.visit.height_cm == 151.0
