"""Undo and redo of everything that an exam holds: back to nothing, forth to all, on disk too."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import numpy as np
import pytest

from painmap.core.carried import carry, confirm
from painmap.core.exam import Exam, finding_edit, paint_edit
from painmap.core.findings import area_key, layer_key, limb_key
from painmap.core.layers import LayerKey
from painmap.core.locks import lock_edit
from painmap.core.points import Points
from painmap.core.trial_edits import record_trial
from painmap.core.trials import Trial
from painmap.core.zone_notes import note_edit
from painmap.core.zones import copied, erased, moved, pasted, with_mirror
from painmap.ui.session.edit_commands import ApplyEdit
from painmap.ui.session.open_work import STEPS
from painmap.ui.session.session import Session

PAIN, BURNING, SWELLING = LayerKey("pain"), LayerKey("pain", "burning"), LayerKey("swelling")
MEGABYTE = 1_000_000


def state(exam: Exam) -> dict[Any, Any]:
    layers = {key: values.tobytes() for key, values in exam.all_layers.items() if values.any()}
    return {**layers, **exam.findings}


def work(session: Session) -> Iterator[None]:
    """One step after another of every kind."""
    exam, mirror = session.exam, session.atlas.mirror
    zone = np.arange(2000, 2600, dtype=np.int32)
    trial = Trial("t1", 1, datetime(2026, 8, 3, tzinfo=UTC), border=Points((5, 60, 700)))

    def push(edit: Any) -> None:
        assert edit is not None
        session.push(edit)

    push(carry(_earlier(session)))
    yield
    push(confirm(exam, [SWELLING]))
    yield
    push(paint_edit(exam, PAIN, zone, 6, "Paint"))
    yield
    push(record_trial(exam, trial, np.arange(500, 900, dtype=np.int32)))
    yield
    push(finding_edit(exam, area_key("limb10", "head", "examined"), {"state": "free"}, "Free"))
    yield
    push(finding_edit(exam, area_key("limb10", "neck", "counted"), True, "Count"))
    yield
    push(finding_edit(exam, limb_key("l_leg", "touch"), "warm", "Touch"))
    yield
    push(finding_edit(exam, layer_key(PAIN, "note"), "worse at night", "Note"))
    yield
    push(note_edit(exam, PAIN, zone, 2100, "since the cast"))
    yield
    push(pasted(exam, copied(exam, PAIN, zone), BURNING, 1, "Copy"))
    yield
    push(with_mirror(exam, mirror, BURNING, zone, "Mirror"))
    yield
    push(moved(exam, mirror, PAIN, zone, "Move"))
    yield
    push(lock_edit(exam, PAIN, locked=True))
    yield
    push(erased(exam, BURNING, zone, "Erase"))
    yield


def _earlier(session: Session) -> Exam:
    visit = session.exam.visit
    last = Exam(visit, session.exam.patient, session.exam.n_cells)
    edit = paint_edit(last, SWELLING, np.arange(300), 1, "Paint")
    assert edit is not None
    last.apply(edit)
    return last


def test_every_kind_of_step_is_undone_and_done_again(exam: Session) -> None:
    states = [state(exam.exam)]
    for _ in work(exam):
        states.append(state(exam.exam))
        assert exam.undo_stack.count() == len(states) - 1, "one step each"
        assert states[-1] != states[-2]
    for before in reversed(states[:-1]):
        exam.undo_stack.undo()
        assert state(exam.exam) == before
    for after in states[1:]:
        exam.undo_stack.redo()
        assert state(exam.exam) == after
    for _ in range(5):
        exam.undo_stack.undo()
    exam.flush()
    stored = exam.store.load_exam(exam.exam.visit.id, exam.atlas.n_cells)
    assert state(stored) == state(exam.exam) == states[-6]
    exam.store.fold(exam.exam.visit.id)
    assert state(exam.store.load_exam(exam.exam.visit.id, exam.atlas.n_cells)) == states[-6]


def size_of(value: Any, seen: set[int] | None = None) -> int:
    """Bytes of a value with all that it holds, each thing once; arrays with their memory."""
    seen = set() if seen is None else seen
    if id(value) in seen or isinstance(value, type | Session):
        return 0
    seen.add(id(value))
    size = sys.getsizeof(value)
    if isinstance(value, np.ndarray):
        return size + (size_of(value.base, seen) if value.base is not None else 0)
    if isinstance(value, dict):
        return size + sum(size_of(k, seen) + size_of(v, seen) for k, v in value.items())
    if isinstance(value, tuple | list | set | frozenset):
        return size + sum(size_of(part, seen) for part in value)
    held = getattr(value, "__dict__", {})
    slots = [n for kind in type(value).__mro__ for n in getattr(kind, "__slots__", ())]
    parts = [getattr(value, name) for name in slots if hasattr(value, name)]
    return size + size_of(held, seen) + sum(size_of(part, seen) for part in parts)


@pytest.mark.parametrize("share", [0.02, 0.6])
def test_five_hundred_steps_fit_into_64_megabytes(exam: Session, share: float) -> None:
    """Long strokes of many runs, or steps that change more than half of all skin each time."""
    n = exam.exam.n_cells
    rng = np.random.default_rng(3)
    for step in range(STEPS + 10):
        if share > 0.5:
            cells = np.arange(step, int(share * n), dtype=np.int32)
        else:
            starts = rng.choice(n // 40, int(share * n) // 30, replace=False) * 40
            cells = (starts[:, None] + np.arange(30)).ravel().astype(np.int32)
        exam.push(paint_edit(exam.exam, PAIN, cells, 1 + step % 10, "Paint"))
        if step % 50 == 0:
            exam.flush()
    exam.flush()
    stack = exam.undo_stack
    assert stack.count() == STEPS
    commands = [stack.command(at) for at in range(stack.count())]
    assert all(isinstance(command, ApplyEdit) for command in commands)
    seen: set[int] = set()
    total = sum(size_of(command, seen) for command in commands)
    assert total <= 64 * MEGABYTE, f"{total / MEGABYTE:.1f} MB"
