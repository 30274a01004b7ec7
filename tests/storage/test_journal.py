"""What was painted and recorded comes back, by snapshot, by journal, and by both."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from painmap.core.exam import Exam, finding_edit, paint_edit
from painmap.core.findings import FindingKey, Json, limb_key
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.storage import database
from painmap.storage.edit_store import FOLD_EVERY
from painmap.storage.faults import DamagedVisitError, NewerMapError
from painmap.storage.store import Store, open_store
from tests.opening import connect
from tests.storage.clinics import Clinic
from tests.storage.samples import sample_visit

N = 5_000
PAIN, BURNING = LayerKey("pain"), LayerKey("pain", "burning")


def paint(
    store: Store, exam: Exam, cells: range | list[int], value: int, layer: LayerKey = PAIN
) -> None:
    edit = paint_edit(exam, layer, cells, value, "Paint")
    if edit is not None:
        exam.apply(edit)
        store.append_edit(exam.visit.id, edit)


def record(store: Store, exam: Exam, key: FindingKey, value: Json) -> None:
    edit = finding_edit(exam, key, value, "Record")
    if edit is not None:
        exam.apply(edit)
        store.append_edit(exam.visit.id, edit)


def assert_same(one: Exam, other: Exam) -> None:
    for layer in {*one.layers, *other.layers}:
        assert np.array_equal(one.layer(layer), other.layer(layer)), layer
    assert one.findings == other.findings
    assert {k: type(v) for k, v in one.findings.items()} == {
        k: type(v) for k, v in other.findings.items()
    }


def change(clinic: Clinic, statement: str) -> None:
    with clinic.tampering() as connection:
        if clinic.on_server:
            statement = re.sub(r"x'(\w+)'", r"'\\x\1'", statement)
        assert connection.execute(statement).rowcount > 0


step = st.one_of(
    st.tuples(
        st.sampled_from([PAIN, BURNING]), st.integers(0, N - 1), st.integers(1, 300),
        st.integers(0, 11),
    ),
    st.tuples(
        st.just("find"),
        st.sampled_from([31.0, 31, True, ["redder", "blue"], {"state": "free"}, "über", None]),
    ),
    st.just("fold"),
    st.just("reopen"),
)  # fmt: skip


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(step, max_size=15))
def test_whatever_is_done_comes_back(store: Store, patient: Patient, steps: list[object]) -> None:
    visit = sample_visit(patient, store.next_visit_number(patient.id))
    store.add_visit(visit)
    exam = store.load_exam(visit.id, N)
    for todo in steps:
        if todo == "fold":
            store.fold(visit.id)
        elif todo == "reopen":
            loaded = store.load_exam(visit.id, N)
            assert_same(exam, loaded)
            exam = loaded
        elif isinstance(todo, tuple) and todo[0] == "find":
            record(store, exam, limb_key("l_leg", "note"), todo[1])
        elif isinstance(todo, tuple):
            layer, start, length, value = todo
            paint(store, exam, range(start, min(start + length, N)), value, layer)
    assert_same(exam, store.load_exam(visit.id, N))


def test_numbers_rise_and_folding_happens_by_itself(
    clinic: Clinic, store: Store, draft: Visit
) -> None:
    exam = store.load_exam(draft.id, N)
    for number in range(1, FOLD_EVERY + 4):
        edit = paint_edit(exam, PAIN, range(number * 10, number * 10 + 7), number % 11 + 1, "Paint")
        assert edit is not None
        exam.apply(edit)
        assert store.append_edit(draft.id, edit) == number
    with clinic.behind() as connection:
        rows = connection.execute("SELECT layer, upto_seq FROM layer_snapshot").fetchall()
    assert rows == [("pain", FOLD_EVERY)]
    assert_same(exam, store.load_exam(draft.id, N))


def test_edits_put_together_are_numbered_and_come_back_whole(
    store: Store, patient: Patient, draft: Visit
) -> None:
    exam = Exam(draft, patient, 10)
    edits = []
    for limb, word in (("r_leg", "cool"), ("l_leg", "cold"), ("r_leg", None), ("l_leg", "warm")):
        edit = finding_edit(exam, limb_key(limb, "touch"), word, "Touch")
        assert edit is not None
        exam.apply(edit)
        edits.append(edit)
    assert store.append_edits(draft.id, edits) == 4
    assert store.append_edits(draft.id, ()) == 4
    assert store.load_exam(draft.id, 10).findings == {limb_key("l_leg", "touch"): "warm"}


def test_undo_is_stored_as_well(store: Store, draft: Visit) -> None:
    exam = store.load_exam(draft.id, N)
    edit = paint_edit(exam, PAIN, range(100), 3, "Paint")
    assert edit is not None
    for one in (edit, edit.inverse()):
        exam.apply(one)
        store.append_edit(draft.id, one)
    store.fold(draft.id)
    assert not store.load_exam(draft.id, N).layer(PAIN).any()


def test_damaged_snapshot_is_made_good_from_the_journal(
    clinic: Clinic, store: Store, draft: Visit
) -> None:
    exam = store.load_exam(draft.id, N)
    paint(store, exam, range(40), 4)
    store.fold(draft.id)
    paint(store, exam, range(30, 50), 5)
    change(clinic, "UPDATE layer_snapshot SET payload = x'0102'")
    assert_same(exam, store.load_exam(draft.id, N))
    store.fold(draft.id)
    change(clinic, "UPDATE edit SET payload = x'00'")
    assert_same(exam, store.load_exam(draft.id, N))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE edit SET payload = x'00' WHERE seq = 1",
        "UPDATE edit SET sha256 = x'00' WHERE seq = 2",
        "DELETE FROM edit WHERE seq = 1",
    ],
)
def test_damaged_journal_damages_one_visit_alone(
    clinic: Clinic, store: Store, patient: Patient, statement: str
) -> None:
    exams = []
    for number in (1, 2):
        visit = sample_visit(patient, number)
        store.add_visit(visit)
        exams.append(store.load_exam(visit.id, N))
        paint(store, exams[-1], range(40), 4)
        paint(store, exams[-1], range(30, 50), 5)
    joint = "WHERE" if "WHERE" not in statement else "AND"
    change(clinic, f"{statement} {joint} visit_id = '{exams[0].visit.id}'")
    with pytest.raises(DamagedVisitError) as caught:
        store.load_exam(exams[0].visit.id, N)
    assert "other visits are not affected" in caught.value.text
    assert_same(exams[1], store.load_exam(exams[1].visit.id, N))


def test_unknown_cells_are_refused(store: Store, patient: Patient) -> None:
    visit = sample_visit(patient, cells=99)
    store.add_visit(visit)
    with pytest.raises(NewerMapError):
        store.load_exam(visit.id, N)


def test_map_larger_than_the_atlas_is_refused(store: Store, draft: Visit) -> None:
    paint(store, store.load_exam(draft.id, N), [N - 1], 4)
    with pytest.raises(NewerMapError):
        store.load_exam(draft.id, N - 1)


def test_edits_held_back_by_a_fault_go_first(
    draft: Visit, clinic_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    impatient = open_store(clinic_path)
    exam = impatient.load_exam(draft.id, N)
    with closing(connect(clinic_path)) as blocker:
        blocker.execute("BEGIN EXCLUSIVE")
        for start in (0, 20):
            with pytest.raises(KnownError, match="in use"):
                paint(impatient, exam, range(start, start + 30), start // 20 + 1)
        assert impatient.unsaved() == 2
        blocker.execute("ROLLBACK")
    exam = impatient.load_exam(draft.id, N)
    assert exam.layer(PAIN)[:50].all()
    paint(impatient, exam, range(40, 60), 9)
    assert impatient.unsaved() == 0
    assert_same(exam, impatient.load_exam(draft.id, N))
    impatient.close()
