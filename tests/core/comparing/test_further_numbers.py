"""What the further numbers of a comparison promise: they add up, and swapping swaps their signs."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from painmap.core.compare import compare_pair
from painmap.core.comparing.overlap import areas_cm2, layer_numbers, overlap_of
from painmap.core.comparing.shifts import intensities, value_shifts
from painmap.core.comparing.tables import entered_table, overlap_table, shift_table
from painmap.core.comparing.visit_pair import pair_as_given
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import area_key
from painmap.core.layers import NOT_RATED, LayerKey
from tests.core.exams import ALLODYNIA, PAIN, make_exam, paint
from tests.core.synthetic import L_LEG, R_LEG, synthetic_atlas

ATLAS = synthetic_atlas()
BODY = ATLAS.body("small")
HEIGHT = BODY.centres[:, 1]
COLOUR, BURNING = LayerKey("colour"), LayerKey("pain", "burning")
SPOTS = st.lists(
    st.tuples(
        st.sampled_from([(PAIN, 3), (PAIN, 8), (PAIN, NOT_RATED), (COLOUR, 1), (COLOUR, 3),
                         (ALLODYNIA, 1), (BURNING, 5)]),
        st.integers(0, ATLAS.n_cells - 1),
        st.floats(1, 25),
    ),
    max_size=4,
)  # fmt: skip
MARKS = st.lists(
    st.tuples(
        st.sampled_from(["l_leg", "r_leg", "r_arm"]), st.sampled_from(["free", "not_examined"])
    )
)


def leg(low: float, high: float, limb: int = L_LEG) -> NDArray[np.bool_]:
    return np.asarray((ATLAS.limb == limb) & (low < HEIGHT) & (high > HEIGHT))


def mark(exam: Exam, area: str, state: str) -> None:
    edit = finding_edit(exam, area_key("limb10", area, "examined"), {"state": state}, "Mark")
    if edit is not None:
        exam.apply(edit)


def drawn(number: int, spots: list, marks: list) -> Exam:
    exam = make_exam(number)
    for (layer, value), cell, radius in spots:
        near = np.linalg.norm(BODY.centres - BODY.centres[cell], axis=1) < radius
        paint(exam, layer, near, value)
    for area, state in marks:
        mark(exam, area, state)
    return exam


EXAMS = st.builds(lambda a, b, c, d: (drawn(1, a, b), drawn(2, c, d)), SPOTS, MARKS, SPOTS, MARKS)


@settings(max_examples=30, deadline=None)
@given(EXAMS)
def test_in_every_layer_and_area_shares_and_values_add_up(exams: tuple[Exam, Exam]) -> None:
    pair = pair_as_given(*exams, ATLAS)
    found = compare_pair(pair, PAIN)
    sizes = areas_cm2(found, ATLAS)
    for layer in found.layers:
        numbers = layer_numbers(found, layer, sizes)
        for one in (numbers.total, *numbers.rows):
            gained = found.percent(one.change.gained) - found.percent(one.change.lost)
            assert one.percent_then + gained == pytest.approx(one.percent_now, abs=1e-9)
            if one.overlap is not None:
                assert 0 <= one.overlap.jaccard <= one.overlap.dice <= 1 + 1e-9
        for name in ("percent_then", "percent_now"):
            parts = sum(getattr(row, name) for row in numbers.rows)
            assert parts == pytest.approx(getattr(numbers.total, name), abs=1e-9)
    values = value_shifts(found, pair)
    for layer in found.layers:
        own = [one for one in values if one.layer == layer.key]
        if own:
            assert sum(one.then for one in own) == pytest.approx(layer.total.then, abs=1e-3)
            assert sum(one.now for one in own) == pytest.approx(layer.total.now, abs=1e-3)


@settings(max_examples=30, deadline=None)
@given(EXAMS)
def test_swapping_the_visits_swaps_all_signs(exams: tuple[Exam, Exam]) -> None:
    there, back = pair_as_given(*exams, ATLAS), pair_as_given(*exams[::-1], ATLAS)
    one, other = compare_pair(there, PAIN), compare_pair(back, PAIN)
    rows = {layer.key: layer for layer in other.layers}
    for layer in one.layers:
        mirrored = rows[layer.key]
        pairs = [(layer.total, mirrored.total)]
        pairs += [(a.change, b.change) for a, b in zip(layer.rows, mirrored.rows, strict=True)]
        for a, b in pairs:
            assert a.difference == pytest.approx(-b.difference, abs=1e-6)
            assert (a.gained, a.stable) == pytest.approx((b.lost, b.stable), abs=1e-6)
        a, b = overlap_of(layer.total), overlap_of(mirrored.total)
        assert (a is None) == (b is None)
        if a is not None and b is not None:
            assert (a.jaccard, a.then_in_now) == pytest.approx((b.jaccard, b.now_in_then))
    forward = {each.layer: each for each in intensities(one, there)}
    for each in intensities(other, back):
        assert forward[each.layer].whole == pytest.approx(each.whole[::-1])
        assert forward[each.layer].common == pytest.approx(each.common[::-1])


def cells(table: object, row: int) -> list[str]:
    return [str(cell) for cell in table.rows[row].cells]  # type: ignore[attr-defined]


def test_intensity_is_told_on_all_skin_and_where_both_visits_rated() -> None:
    exams = make_exam(1), make_exam(2)
    for exam in exams:
        mark(exam, "l_leg", "free")
    paint(exams[0], PAIN, leg(20, 40), 8)
    paint(exams[0], PAIN, leg(40, 60), 2)
    paint(exams[1], PAIN, leg(20, 40), 6)
    paint(exams[1], PAIN, leg(60, 70), NOT_RATED)
    pair = pair_as_given(*exams, ATLAS)
    found = compare_pair(pair, PAIN)
    (one,) = intensities(found, pair)
    assert one.whole == pytest.approx((5.0, 6.0), abs=0.1)
    assert one.common == pytest.approx((8.0, 6.0))
    assert one.not_rated_cm2[0] == 0
    assert one.not_rated_cm2[1] > 50
    table = shift_table(found, pair)
    assert cells(table, 1) == ["Pain: mean where rated at both visits", "8.0", "6.0", "−2.0"]
    assert cells(table, 3)[0] == "Pain: not rated, cm²"


def test_a_colour_that_turned_into_another_is_a_shift_of_values() -> None:
    exams = make_exam(1), make_exam(2)
    paint(exams[0], COLOUR, leg(20, 40), 4)
    paint(exams[1], COLOUR, leg(20, 40), 1)
    pair = pair_as_given(*exams, ATLAS)
    found = compare_pair(pair, COLOUR)
    assert found.layer.total.difference == 0
    names = [cells(shift_table(found, pair), row)[0] for row in range(2)]
    assert names == ["Colour change: red, cm²", "Colour change: purple, cm²"]
    shifts = {one.value.key: (one.then, one.now) for one in value_shifts(found, pair)}
    assert shifts["purple"] == (pytest.approx(found.layer.total.then, rel=1e-5), 0.0)
    assert shifts["red"] == (0.0, pytest.approx(found.layer.total.now, rel=1e-5))


def test_overlap_and_areas_entered_and_left_have_their_tables() -> None:
    exams = make_exam(1), make_exam(2)
    for exam in exams:
        for area in ("l_leg", "r_leg"):
            mark(exam, area, "free")
    paint(exams[0], PAIN, leg(20, 60))
    paint(exams[1], PAIN, leg(20, 40, R_LEG))
    found = compare_pair(pair_as_given(*exams, ATLAS), PAIN)
    assert cells(overlap_table(found), 0) == ["Pain", "0.00", "0.00", "0.00", "0.00"]
    assert cells(entered_table(found), 0) == ["Pain", "R Leg", "L Leg"]
