"""Where somebody looked."""

from __future__ import annotations

import numpy as np

from painmap.core.exam import Exam, finding_edit
from painmap.core.examined import examined_cells
from painmap.core.findings import Json, area_key
from painmap.core.layers import LayerKey
from tests.core.exams import PAIN, make_exam, paint
from tests.core.synthetic import L_LEG, R_ARM, R_LEG, TRUNK, synthetic_atlas

ATLAS = synthetic_atlas()
BODY = ATLAS.body("small")


def mark(
    exam: Exam, area: str, value: Json, scheme: str = "limb10", item: str = "examined"
) -> None:
    edit = finding_edit(exam, area_key(scheme, area, item), value, "Mark")
    assert edit is not None
    exam.apply(edit)


def looked_at(exam: Exam) -> set[int]:
    """The limbs, or the trunk, that were examined whole."""
    cells = examined_cells(exam, ATLAS, BODY)
    return {limb for limb in range(5) if limb != 2 and cells[ATLAS.limb == limb].all()}


def shin() -> np.ndarray:
    return (ATLAS.limb == L_LEG) & (BODY.centres[:, 1] < 40)


def test_nothing_is_examined_at_first() -> None:
    assert not examined_cells(make_exam(), ATLAS, BODY).any()


def test_an_area_with_paint_in_any_layer_is_examined_all_of_it() -> None:
    exam = make_exam()
    paint(exam, LayerKey("swelling"), shin())
    assert looked_at(exam) == {L_LEG}


def test_a_stray_dab_says_nothing_about_the_rest() -> None:
    exam = make_exam()
    cells = np.flatnonzero(shin())[:3]
    paint(exam, PAIN, cells)
    assert np.array_equal(np.flatnonzero(examined_cells(exam, ATLAS, BODY)), cells)


def test_an_area_marked_free_is_examined() -> None:
    exam = make_exam()
    mark(exam, "r_leg", {"state": "free"})
    assert looked_at(exam) == {R_LEG}


def test_of_an_area_marked_not_examined_only_the_paint_is_known() -> None:
    exam = make_exam()
    paint(exam, PAIN, shin())
    mark(exam, "l_leg", {"state": "not_examined", "reason": "cast"})
    assert np.array_equal(examined_cells(exam, ATLAS, BODY), shin())


def test_marks_of_another_scheme_count_and_not_examined_is_believed() -> None:
    exam = make_exam()
    mark(exam, "upper", {"state": "free"}, "halves")
    mark(exam, "r_arm", {"state": "not_examined", "reason": "cast"})
    assert looked_at(exam) == {TRUNK}
    assert not examined_cells(exam, ATLAS, BODY)[ATLAS.limb == R_ARM].any()


def test_another_finding_is_examined_whatever_the_hand_says_of_the_count() -> None:
    exam = make_exam()
    paint(exam, PAIN, shin())
    paint(exam, LayerKey("swelling"), shin())
    mark(exam, "l_leg", False, item="counted")
    assert looked_at(exam) == {L_LEG}


def test_paint_uncounted_by_hand_says_nothing_about_the_rest() -> None:
    exam = make_exam()
    paint(exam, PAIN, shin())
    mark(exam, "l_leg", False, item="counted")
    assert np.array_equal(examined_cells(exam, ATLAS, BODY), shin())
