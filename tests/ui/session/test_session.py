"""Everything that changes an exam is undoable and on disk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from painmap.core.exam import finding_edit, paint_edit
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.core.visit import SignedVisit, Visit
from painmap.ui.parts.wording import clock, day, save_text
from painmap.ui.session.saving import SaveState
from painmap.ui.session.session import Session
from tests.opening import connect

PAIN = LayerKey("pain")
TOUCH = limb_key("l_leg", "touch")


def stroke(session: Session, first: int = 100) -> None:
    cells = np.arange(first, first + 50, dtype=np.int32)
    session.push(paint_edit(session.exam, PAIN, cells, 11, "Paint pain"))


def test_a_stroke_is_on_disk_before_the_chip_says_so(exam: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(
        exam.save_state_changed, check_params_cb=lambda state: state.kind == "saved"
    ):
        stroke(exam)
        assert exam.save_state.kind == "saving"
    stored = exam.store.load_exam(exam.exam.visit.id, exam.atlas.n_cells)
    assert np.count_nonzero(stored.layer(PAIN)) == 50
    assert exam.save_state.at is not None


def test_undo_and_redo_reach_the_disk(exam: Session) -> None:
    stroke(exam)
    exam.push(finding_edit(exam.exam, TOUCH, "cool", "Touch"))
    exam.undo_stack.undo()
    exam.undo_stack.undo()
    exam.undo_stack.redo()
    exam.flush()
    stored = exam.store.load_exam(exam.exam.visit.id, exam.atlas.n_cells)
    assert np.count_nonzero(stored.layer(PAIN)) == 50
    assert TOUCH not in stored.findings


def test_an_edit_that_changes_nothing_is_no_step(exam: Session) -> None:
    exam.push(finding_edit(exam.exam, TOUCH, None, "Touch"))
    assert exam.undo_stack.count() == 0


def test_the_head_of_a_visit_can_be_undone(exam: Session) -> None:
    exam.change_visit("Height", height_cm=152.0)
    exam.flush()
    assert exam.store.visit(exam.exam.visit.id).height_cm == 152.0
    exam.undo_stack.undo()
    exam.flush()
    assert exam.store.visit(exam.exam.visit.id).height_cm is None


def test_a_signed_visit_takes_no_edit(exam: Session, qtbot: QtBot) -> None:
    stroke(exam)
    exam.sign()
    assert exam.read_only
    assert exam.save_state.kind == "signed"
    assert not exam.undo_stack.canUndo()
    with qtbot.waitSignal(exam.failed) as told:
        stroke(exam, 500)
    assert isinstance(told.args[0], SignedVisit)
    assert np.count_nonzero(exam.exam.layer(PAIN)) == 50


@pytest.mark.usefixtures("quick_refusal")
def test_a_fault_of_the_disk_is_told_once_and_mended(exam: Session, qtbot: QtBot) -> None:
    blocker = connect(exam.store.path)
    blocker.execute("BEGIN EXCLUSIVE")
    with qtbot.waitSignal(exam.failed, timeout=15_000):
        stroke(exam)
    assert exam.save_state.kind == "failed"
    assert np.count_nonzero(exam.exam.layer(PAIN)) == 50
    blocker.execute("ROLLBACK")
    blocker.close()
    exam.retry_saving()
    qtbot.waitUntil(lambda: exam.save_state.kind == "saved", timeout=15_000)
    stored = exam.store.load_exam(exam.exam.visit.id, exam.atlas.n_cells)
    assert np.count_nonzero(stored.layer(PAIN)) == 50


def test_closing_keeps_everything(exam: Session, add_visit: Callable[..., Visit]) -> None:
    stroke(exam)
    first = exam.exam.visit.id
    exam.open_visit(add_visit().id)
    assert not exam.undo_stack.canUndo()
    assert not exam.exam.layers
    exam.open_visit(first)
    assert np.count_nonzero(exam.exam.layer(PAIN)) == 50


def test_flushing_knows_the_outcome(exam: Session) -> None:
    stroke(exam)
    exam.flush()
    assert exam.save_state.kind == "saved"


def test_reopening_says_when_the_last_edit_was_made(
    exam: Session, add_visit: Callable[..., Visit]
) -> None:
    first = exam.exam.visit.id
    assert exam.save_state == SaveState("saved")
    stroke(exam)
    exam.flush()
    made_at = exam.store.last_edit_at(first)
    exam.open_visit(add_visit().id)
    assert exam.save_state == SaveState("saved")
    exam.open_visit(first)
    assert made_at is not None
    assert exam.save_state == SaveState("saved", made_at)
    assert save_text(exam.save_state) == f"Draft · saved {clock(made_at, seconds=True)}"
    old = made_at - timedelta(days=3)
    assert save_text(SaveState("saved", old)) == f"Draft · saved {day(old)}"
