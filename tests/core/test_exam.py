"""One way to change an exam, and back."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from painmap.atlas.versions import AtlasVersions
from painmap.core.edits import Edit
from painmap.core.exam import Exam, finding_edit, findings_edit, paint_edit
from painmap.core.findings import LIMBS, Json, limb_key
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.visit import SignedVisit, Visit

PAIN, ALLODYNIA = LayerKey("pain"), LayerKey("allodynia")
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PATIENT = Patient("p", "Berg", "Lina", date(2013, 1, 1), "female", "77", NOON)
VISIT = Visit(
    id="v",
    patient_id="p",
    number=1,
    kind="first exam",
    began_at=NOON,
    versions=AtlasVersions(1, 1, 1),
    body="preteen",
)


def blank() -> Exam:
    return Exam(VISIT, PATIENT, 1000)


def snapshot(exam: Exam) -> tuple[dict[LayerKey, bytes], dict[object, Json]]:
    painted = {key: values.tobytes() for key, values in exam.layers.items() if values.any()}
    return painted, dict(exam.findings)


def apply(exam: Exam, edit: Edit | None) -> Edit:
    assert edit is not None
    exam.apply(edit)
    return edit


steps = st.one_of(
    st.tuples(
        st.sampled_from([PAIN, ALLODYNIA]),
        st.sets(st.integers(0, 999), min_size=1).map(list),
        st.integers(0, 11),
    ),
    st.tuples(st.sampled_from(LIMBS), st.sampled_from(["cold", "normal", None])),
)


@given(st.lists(steps, max_size=12))
def test_undoing_everything_leaves_nothing(todo: list[tuple[object, ...]]) -> None:
    exam = blank()
    done: list[Edit] = []
    states = []
    for step in todo:
        if isinstance(step[0], LayerKey):
            edit = paint_edit(exam, step[0], step[1], step[2], "Paint")  # type: ignore[arg-type]
        else:
            key = limb_key(str(step[0]), "touch")
            edit = finding_edit(exam, key, step[1], "Touch")  # type: ignore[arg-type]
        if edit is not None:
            states.append(snapshot(exam))
            done.append(apply(exam, edit))
    while done:
        exam.apply(done.pop().inverse())
        assert snapshot(exam) == states.pop()
    assert snapshot(exam) == ({}, {})


def test_painting_what_is_painted_is_no_edit() -> None:
    exam = blank()
    apply(exam, paint_edit(exam, PAIN, [4, 2, 9], 11, "Paint"))
    assert paint_edit(exam, PAIN, [2, 9], 11, "Paint") is None
    assert np.flatnonzero(exam.layers[PAIN]).tolist() == [2, 4, 9]


def test_layers_never_cut_one_another() -> None:
    exam = blank()
    apply(exam, paint_edit(exam, PAIN, range(10), 11, "Paint"))
    apply(exam, paint_edit(exam, ALLODYNIA, range(5, 15), 1, "Paint"))
    assert exam.layers[PAIN].sum() == 110
    assert exam.layers[ALLODYNIA].sum() == 10


def test_an_edit_that_does_not_fit_is_a_bug_and_changes_nothing() -> None:
    exam = blank()
    first = finding_edit(exam, limb_key("l_leg", "touch"), "cold", "Touch")
    second = paint_edit(exam, PAIN, [1, 2], 3, "Paint")
    assert first is not None
    assert second is not None
    exam.apply(second)
    state = snapshot(exam)
    with pytest.raises(ValueError, match="does not fit"):
        exam.apply(Edit(first.parts + second.parts, "Both"))
    assert snapshot(exam) == state


def test_cells_beyond_the_atlas_are_refused() -> None:
    exam, larger = blank(), Exam(VISIT, PATIENT, 2000)
    edit = paint_edit(larger, PAIN, [1500], 1, "Paint")
    assert edit is not None
    with pytest.raises(ValueError, match="beyond"):
        exam.apply(edit)


def test_everything_else_normal_is_one_step() -> None:
    exam = blank()
    apply(exam, finding_edit(exam, limb_key("l_leg", "touch"), "cold", "Touch"))
    rest = {limb_key(limb, "touch"): "normal" for limb in LIMBS if limb != "l_leg"}
    edit = apply(exam, findings_edit(exam, rest, "Everything else normal"))
    assert len(edit.parts) == 3
    exam.apply(edit.inverse())
    assert exam.findings == {limb_key("l_leg", "touch"): "cold"}


def test_not_assessed_differs_from_normal_and_from_false() -> None:
    exam = blank()
    key = limb_key("l_leg", "touch")
    assert finding_edit(exam, key, None, "Touch") is None
    apply(exam, finding_edit(exam, key, False, "Counted"))
    assert finding_edit(exam, key, 0, "Counted") is not None
    apply(exam, finding_edit(exam, key, None, "Touch"))
    assert key not in exam.findings


def test_a_list_changed_by_its_owner_does_not_change_the_exam() -> None:
    exam = blank()
    words: list[Json] = ["redder"]
    apply(exam, finding_edit(exam, limb_key("l_leg", "colour"), words, "Colour"))
    words.append("blue")
    assert exam.findings[limb_key("l_leg", "colour")] == ["redder"]


def test_nothing_changes_a_signed_visit() -> None:
    exam = blank()
    edit = paint_edit(exam, PAIN, [1], 1, "Paint")
    assert edit is not None
    exam.visit = dataclasses.replace(VISIT, state="signed", signed_at=NOON)
    with pytest.raises(SignedVisit):
        exam.apply(edit)
    assert not exam.layer(PAIN).any()


def test_arrays_can_be_read_only_and_stay_the_same() -> None:
    exam = blank()
    values = exam.layer(PAIN)
    with pytest.raises(ValueError, match="read-only"):
        values[3] = 1
    assert PAIN not in exam.layers
    apply(exam, paint_edit(exam, PAIN, [3], 1, "Paint"))
    assert values[3] == 1
    assert exam.layers[PAIN] is values


def test_callbacks_hear_of_each_edit_afterwards() -> None:
    exam = blank()
    heard: list[tuple[str, int]] = []
    exam.changed.append(lambda edit: heard.append((edit.text, int(exam.layer(PAIN).sum()))))
    apply(exam, paint_edit(exam, PAIN, [3], 5, "Paint"))
    assert heard == [("Paint", 5)]
