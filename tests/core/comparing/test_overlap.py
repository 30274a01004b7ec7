"""Overlap, shares and areas entered and left, against the masks that the exams were made of."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from painmap.core.change import Change
from painmap.core.compare import Comparison, compare
from painmap.core.comparing.overlap import LayerNumbers, areas_cm2, layer_numbers, overlap_of
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import area_key
from tests.core.exams import ALLODYNIA, PAIN, make_exam, paint
from tests.core.synthetic import L_LEG, R_ARM, R_LEG, synthetic_atlas

ATLAS = synthetic_atlas()
BODY = ATLAS.body("small")
HEIGHT = BODY.centres[:, 1]
CM2 = BODY.area_cm2.astype(float)


def leg(low: float, high: float, limb: int = L_LEG) -> NDArray[np.bool_]:
    return (ATLAS.limb == limb) & (low < HEIGHT) & (high > HEIGHT)


def numbers(comparison: Comparison) -> LayerNumbers:
    return layer_numbers(comparison, comparison.layer, areas_cm2(comparison, ATLAS))


def exams_with(then: NDArray[np.bool_], now: NDArray[np.bool_]) -> tuple[Exam, Exam]:
    exams = make_exam(1), make_exam(2)
    for exam, zone in zip(exams, (then, now), strict=True):
        for area in ("r_arm", "r_leg", "l_leg"):
            edit = finding_edit(exam, area_key("limb10", area, "examined"), {"state": "free"}, "")
            assert edit is not None
            exam.apply(edit)
        paint(exam, PAIN, zone)
    return exams


def test_overlap_of_a_zone_that_receded() -> None:
    then, now = leg(20, 60), leg(20, 40)
    found = numbers(compare(*exams_with(then, now), ATLAS, PAIN)).total.overlap
    assert found is not None
    assert found.jaccard == pytest.approx(CM2[now].sum() / CM2[then].sum(), rel=1e-5)
    assert found.jaccard == pytest.approx(0.5, rel=0.02)
    assert found.dice == pytest.approx(2 / 3, rel=0.02)
    assert found.then_in_now == pytest.approx(0.5, rel=0.02)
    assert found.now_in_then == pytest.approx(1.0)


def test_shares_are_of_the_skin_and_of_the_area() -> None:
    comparison = compare(*exams_with(leg(0, 80), leg(0, 40)), ATLAS, PAIN)
    found = numbers(comparison)
    row = next(row for row in found.rows if row.area is not None and row.area.key == "l_leg")
    assert row.of_area_then == pytest.approx(100.0)
    assert row.of_area_now == pytest.approx(50.0, rel=0.02)
    assert row.percent_then == pytest.approx(100 * CM2[leg(0, 80)].sum() / BODY.total_cm2, rel=1e-5)
    # A tube 80 cm long and 6 cm in radius, at the patient's size.
    analytic = 2 * np.pi * 6 * 80 * comparison.scale.factor
    assert row.change.then == pytest.approx(analytic, rel=0.02)


def test_areas_entered_and_left() -> None:
    comparison = compare(
        *exams_with(leg(20, 60) | leg(20, 40, R_LEG), leg(20, 60) | (ATLAS.limb == R_ARM)),
        ATLAS,
        PAIN,
    )
    found = numbers(comparison)
    assert [area.key for area in found.entered] == ["r_arm"]
    assert [area.key for area in found.left] == ["r_leg"]


def test_an_area_partly_not_comparable_was_not_entered() -> None:
    exams = make_exam(1), make_exam(2)
    paint(exams[0], PAIN, leg(60, 80))
    paint(exams[1], PAIN, leg(20, 60) | leg(20, 60, R_LEG))
    found = numbers(compare(*exams, ATLAS, PAIN))
    assert "r_leg" not in [area.key for area in found.entered]


def test_without_a_zone_there_is_no_overlap() -> None:
    nothing = np.zeros(ATLAS.n_cells, bool)
    assert numbers(compare(*exams_with(nothing, nothing), ATLAS, PAIN)).total.overlap is None
    assert overlap_of(Change(unknown_now=4.0)) is None
    one = overlap_of(Change(gained=4.0))
    assert one is not None
    assert (one.dice, one.jaccard, one.then_in_now, one.now_in_then) == (0.0, 0.0, None, 0.0)


CM2_OF = st.floats(0, 500)
CHANGES = st.builds(Change, CM2_OF, CM2_OF, CM2_OF, CM2_OF, CM2_OF)


@settings(max_examples=60, deadline=None)
@given(CHANGES)
def test_overlap_is_symmetrical_and_its_shares_agree(change: Change) -> None:
    there = overlap_of(change)
    back = overlap_of(Change(change.lost, change.gained, change.stable))
    if there is None or back is None:
        assert there is back
        return
    assert (there.dice, there.jaccard) == pytest.approx((back.dice, back.jaccard))
    assert (there.then_in_now, there.now_in_then) == (back.now_in_then, back.then_in_now)
    assert there.dice == pytest.approx(2 * there.jaccard / (1 + there.jaccard))
    assert 0 <= there.jaccard <= there.dice <= 1


@settings(max_examples=20, deadline=None)
@given(st.tuples(*[st.floats(0, 80)] * 4))
def test_then_and_newly_and_no_longer_make_now(heights: tuple[float, ...]) -> None:
    low, high, low_now, high_now = heights
    exams = make_exam(1), make_exam(2)
    paint(exams[0], ALLODYNIA, leg(low, high))
    paint(exams[1], ALLODYNIA, leg(low_now, high_now))
    found = numbers(compare(*exams, ATLAS, ALLODYNIA))
    total = found.total.change
    assert total.then + total.gained - total.lost == pytest.approx(total.now, abs=1e-6)
    assert sum(row.percent_now for row in found.rows) == pytest.approx(found.total.percent_now)
    assert sum(row.change.now for row in found.rows) == pytest.approx(total.now)
