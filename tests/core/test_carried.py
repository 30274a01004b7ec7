"""Layers carried forward: in no number until they are confirmed or painted, then in all."""

from __future__ import annotations

import numpy as np
import pytest

from painmap.core.authors import author_of, is_own_hand, with_authors
from painmap.core.carried import (
    carried_key,
    carried_layers,
    carry,
    confirm,
    confirmed_layers,
    drop,
    layer_of,
    touched,
)
from painmap.core.counts import counted_areas
from painmap.core.edits import Edit, pack_parts, unpack_parts
from painmap.core.exam import Exam, finding_edit, paint_edit
from painmap.core.examined import examined_cells
from painmap.core.findings import layer_key
from painmap.core.layers import LayerKey
from painmap.core.zone_notes import notes_of
from tests.core.exams import make_exam, paint
from tests.core.synthetic import synthetic_atlas

PAIN, BURNING, SWELLING = LayerKey("pain"), LayerKey("pain", "burning"), LayerKey("swelling")
COTTON = LayerKey("allodynia", "cotton_wisp")
ATLAS = synthetic_atlas()


def do(exam: Exam, edit: Edit | None) -> Edit:
    assert edit is not None
    exam.apply(edit)
    return edit


@pytest.fixture
def last() -> Exam:
    exam = make_exam(1)
    paint(exam, PAIN, np.arange(100), 7)
    paint(exam, BURNING, np.arange(200, 300), 3)
    paint(exam, COTTON, np.arange(50), 1)
    do(exam, finding_edit(exam, layer_key(PAIN, "drawn_by"), "parent", "Drawn by"))
    do(exam, finding_edit(exam, layer_key(PAIN, "note@5"), "old", "Note"))
    do(exam, finding_edit(exam, layer_key(PAIN, "locked"), True, "Lock"))
    return exam


@pytest.fixture
def exam(last: Exam) -> Exam:
    now = make_exam(2)
    do(now, carry(last))
    return now


def test_carried_layers_are_in_no_number(exam: Exam, last: Exam) -> None:
    assert list(carried_layers(exam)) == [PAIN, BURNING]
    origin = carried_layers(exam)[PAIN]
    assert (origin.visit_id, origin.at) == (last.visit.id, last.visit.began_at)
    assert dict(exam.layers) == {}
    body = ATLAS.body("small")
    assert {row.state for row in counted_areas(exam, ATLAS, body)} == {"none"}
    assert not examined_cells(exam, ATLAS, body).any()
    assert notes_of(exam, PAIN) == {}


def test_confirming_brings_paint_note_and_author_in_one_step(exam: Exam) -> None:
    edit = do(exam, confirm(exam, [PAIN]))
    assert np.array_equal(np.flatnonzero(exam.layer(PAIN) == 7), np.arange(100))
    assert author_of(exam, PAIN) == "parent"
    assert notes_of(exam, PAIN) == {5: "old"}
    assert layer_key(PAIN, "locked") not in exam.findings
    assert list(carried_layers(exam)) == [BURNING]
    assert list(confirmed_layers(exam)) == [PAIN]
    assert unpack_parts(pack_parts(edit.parts)) == edit.parts
    exam.apply(edit.inverse())
    assert list(carried_layers(exam)) == [PAIN, BURNING]
    assert not exam.layer(PAIN).any()
    do(exam, confirm(exam, list(carried_layers(exam))))
    assert not carried_layers(exam)
    assert confirm(exam, [PAIN]) is None


def test_painting_makes_a_layer_todays_with_the_stroke_on_top(exam: Exam) -> None:
    stroke = paint_edit(exam, PAIN, np.arange(90, 110), 2, "Paint")
    assert stroke is not None
    edit = do(exam, touched(exam, stroke))
    assert (exam.layer(PAIN)[:90] == 7).all()
    assert (exam.layer(PAIN)[90:110] == 2).all()
    assert list(carried_layers(exam)) == [BURNING]
    assert not confirmed_layers(exam), "it was changed, so it was not the same"
    assert not exam.layer(carried_key(PAIN)).any()
    exam.apply(edit.inverse())
    assert list(carried_layers(exam)) == [PAIN, BURNING]
    assert np.count_nonzero(exam.layer(carried_key(PAIN))) == 100


def test_a_stroke_on_another_layer_touches_nothing(exam: Exam) -> None:
    stroke = paint_edit(exam, SWELLING, np.arange(9), 1, "Paint")
    assert stroke is not None
    assert touched(exam, stroke) is stroke


def test_what_is_painted_after_confirming_was_not_left_the_same(exam: Exam) -> None:
    do(exam, confirm(exam, [PAIN]))
    stroke = paint_edit(exam, PAIN, np.arange(500, 510), 1, "Paint")
    assert stroke is not None
    do(exam, touched(exam, stroke))
    assert not confirmed_layers(exam)


def test_dropping_leaves_nothing(exam: Exam) -> None:
    edit = do(exam, drop(exam, [PAIN, BURNING]))
    assert exam.findings == {}
    assert not any(values.any() for values in exam.all_layers.values())
    assert carry(exam) is None
    exam.apply(edit.inverse())
    assert list(carried_layers(exam)) == [PAIN, BURNING]


def test_what_was_never_confirmed_is_not_carried_on(exam: Exam) -> None:
    do(exam, confirm(exam, [BURNING]))
    third = make_exam(3)
    do(third, carry(exam))
    assert list(carried_layers(third)) == [BURNING]
    assert carried_layers(third)[BURNING].visit_id == exam.visit.id


def test_a_patient_paints_beside_what_is_carried_and_is_named(exam: Exam) -> None:
    stroke = paint_edit(exam, PAIN, np.arange(90, 110), 2, "Paint")
    assert stroke is not None
    do(exam, with_authors(exam, stroke, by_patient=True))
    assert (author_of(exam, PAIN), is_own_hand(exam, PAIN)) == ("patient", True)
    assert PAIN in carried_layers(exam)
    assert np.count_nonzero(exam.layer(PAIN)) == 20
    edit = confirm(exam, [PAIN])
    assert edit is not None
    do(exam, with_authors(exam, edit))
    assert (author_of(exam, PAIN), is_own_hand(exam, PAIN)) == ("examiner+patient", False)
    assert (exam.layer(PAIN)[90:110] == 2).all()


@pytest.mark.parametrize(
    ("recorded", "after"),
    [("examiner", "examiner+patient"), ("patient", "patient"), (None, "unnamed+patient")],
)
def test_a_patient_who_paints_over_others_is_named_beside_them(
    recorded: str | None, after: str
) -> None:
    exam = make_exam(1)
    paint(exam, PAIN, np.arange(10))
    if recorded:
        do(exam, finding_edit(exam, layer_key(PAIN, "drawn_by"), recorded, "Drawn by"))
    for first in (20, 40):
        stroke = paint_edit(exam, PAIN, np.arange(first, first + 10), 2, "Paint")
        assert stroke is not None
        do(exam, with_authors(exam, stroke, by_patient=True))
        assert author_of(exam, PAIN) == after
        assert not is_own_hand(exam, PAIN)


def test_layers_and_their_carried_twins() -> None:
    assert layer_of(carried_key(BURNING)) == BURNING
    assert layer_of(BURNING) == BURNING
    assert LayerKey.parse(str(carried_key(BURNING))) == carried_key(BURNING)
