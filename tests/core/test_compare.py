"""Comparing two visits: what the numbers promise."""

from __future__ import annotations

from dataclasses import astuple, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from painmap.atlas.scale import patient_scale
from painmap.core.change import GAINED, LOST, NONE, STABLE, UNKNOWN, Change
from painmap.core.compare import Comparison, compare, painted
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import FindingKey, Json, area_key, layer_key, limb_key
from painmap.core.layers import LayerKey
from tests.core.exams import ALLODYNIA, PAIN, make_exam, paint
from tests.core.synthetic import L_LEG, R_LEG, TRUNK, synthetic_atlas

ATLAS = synthetic_atlas()
BODY = ATLAS.body("small")
HEIGHT = BODY.centres[:, 1]
CM2 = BODY.area_cm2.astype(float) * patient_scale(BODY, 150, 42).factor


def leg(low: float, high: float, limb: int = L_LEG) -> NDArray[np.bool_]:
    return (ATLAS.limb == limb) & (low < HEIGHT) & (high > HEIGHT)


def record(exam: Exam, key: FindingKey, value: Json) -> None:
    edit = finding_edit(exam, key, value, "Note")
    assert edit is not None
    exam.apply(edit)


def pair(**later: object) -> tuple[Exam, Exam]:
    """A zone that receded from 60 to 40 cm on the left leg."""
    exams = make_exam(1), make_exam(2, **later)
    for exam, high in zip(exams, (60, 40), strict=True):
        paint(exam, ALLODYNIA, leg(20, high))
    return exams


def notices(comparison: Comparison) -> list[str]:
    return [str(notice) for notice in comparison.notices]


def test_a_zone_that_receded() -> None:
    found = compare(*pair(), ATLAS, "allodynia")
    total = found.layer.total
    assert set(found.classes[leg(20, 40)]) == {STABLE}
    assert set(found.classes[leg(40, 60)]) == {LOST}
    assert set(found.classes[~leg(20, 60)]) == {NONE}
    assert total.then == pytest.approx(CM2[leg(20, 60)].sum(), rel=1e-5)
    assert total.now == pytest.approx(CM2[leg(20, 40)].sum(), rel=1e-5)
    assert total.unknown == total.gained == 0
    assert found.layer.recorded_then.cm2 == pytest.approx(total.then, rel=1e-5)
    assert found.percent(total.then) == pytest.approx(
        found.layer.recorded_then.percent_of_skin, rel=1e-5
    )
    assert not found.percent_leads
    assert found.notices == ()


def test_the_border_is_measured_on_both() -> None:
    found = compare(*pair(), ATLAS, "allodynia")
    assert found.level_then is not None
    assert found.level_now is not None
    factor = patient_scale(BODY, 150, 42).length_factor
    drop = (found.level_then.cm - found.level_now.cm) / factor
    assert drop == pytest.approx(20, abs=0.5)


def test_skin_not_examined_at_one_visit_is_in_no_total() -> None:
    earlier, later = make_exam(1), make_exam(2)
    paint(earlier, PAIN, leg(20, 60))
    paint(later, PAIN, leg(20, 60))
    paint(later, PAIN, leg(20, 50, R_LEG))
    found = compare(earlier, later, ATLAS, "pain")
    assert set(found.classes[leg(20, 50, R_LEG)]) == {UNKNOWN}
    total = found.layer.total
    assert total.then == total.now == total.stable
    assert total.unknown_now == pytest.approx(CM2[leg(20, 50, R_LEG)].sum(), rel=1e-5)
    assert found.layer.recorded_now.cm2 == pytest.approx(total.now + total.unknown_now, rel=1e-5)
    assert any("in no total" in notice for notice in notices(found))
    record(earlier, area_key("limb10", "r_leg", "examined"), {"state": "free"})
    assert compare(earlier, later, ATLAS, "pain").layer.total.gained > 0


def test_an_area_marked_not_examined_is_named() -> None:
    earlier, later = pair()
    mark: Json = {"state": "not_examined", "reason": "cast"}
    record(later, area_key("limb10", "r_leg", "examined"), mark)
    (notice,) = notices(compare(earlier, later, ATLAS, "allodynia"))
    assert notice.startswith("R Leg was not examined on ")
    assert notice.endswith(" (cast).")


def test_growth_puts_percent_first_and_is_named() -> None:
    found = compare(*pair(height_cm=154.0, weight_kg=46.0), ATLAS, "allodynia")
    assert found.percent_leads
    assert notices(found) == ["The patient grew 4.0 cm between the visits: compare % of skin."]
    assert found.scale.factor == patient_scale(BODY, 154, 46).factor
    # What was recorded stays as it was recorded.
    assert found.layer.recorded_then.cm2 == pytest.approx(CM2[leg(20, 60)].sum(), rel=1e-5)
    assert found.layer.total.then > found.layer.recorded_then.cm2
    assert not compare(*pair(height_cm=152.0), ATLAS, "allodynia").percent_leads


def test_two_bodies_are_compared_on_the_later() -> None:
    found = compare(*pair(body="large", height_cm=180.0), ATLAS, "allodynia")
    assert found.body == "large"
    assert any("two bodies" in notice for notice in notices(found))
    percent = found.layer.recorded_then.percent_of_skin
    assert found.percent(found.layer.total.then) == pytest.approx(percent, rel=1e-4)


def test_without_a_height_percent_leads() -> None:
    found = compare(*pair(height_cm=None, weight_kg=None), ATLAS, "allodynia")
    assert found.percent_leads
    assert any(notice.startswith("No height was noted on ") for notice in notices(found))


def test_a_height_that_is_missing_then_leaves_growth_open() -> None:
    earlier, later = pair()
    earlier.visit = replace(earlier.visit, height_cm=None, weight_kg=None)
    found = compare(earlier, later, ATLAS, "allodynia")
    assert not found.percent_leads
    assert any(
        notice.endswith("whether the patient grew is not known.") for notice in notices(found)
    )


def test_who_drew_is_named_when_it_differs() -> None:
    earlier, later = pair()
    record(earlier, layer_key(ALLODYNIA, "drawn_by"), "parent")
    record(later, layer_key(ALLODYNIA, "drawn_by"), "examiner")
    assert notices(compare(earlier, later, ATLAS, "allodynia")) == [
        "Drawn by the parent at the earlier visit, by the examiner at the later one."
    ]


def test_other_layers_stand_beside() -> None:
    earlier, later = pair()
    paint(later, LayerKey("swelling"), leg(10, 20))
    paint(later, LayerKey("pain", "burning"), leg(10, 30))
    paint(later, PAIN, leg(20, 40))
    found = compare(earlier, later, ATLAS, "allodynia")
    keys = [str(layer.key) for layer in found.layers]
    assert keys == ["allodynia", "pain", "pain:burning", "swelling"]
    for layer, zone in zip(found.layers[1:3], (leg(20, 40), leg(10, 30)), strict=True):
        assert layer.total.now == pytest.approx(CM2[zone].sum(), rel=1e-5)
        assert layer.recorded_now.cm2 == pytest.approx(CM2[zone].sum(), rel=1e-5)


def test_limbs_then_and_now() -> None:
    earlier, later = pair()
    for exam, left in ((earlier, 29.0), (later, 30.5)):
        record(exam, limb_key("r_leg", "temperature_c"), 31.0)
        record(exam, limb_key("l_leg", "temperature_c"), left)
    record(later, limb_key("l_leg", "touch"), "cool")
    found = compare(earlier, later, ATLAS, "allodynia")
    rows = [(row.limb, row.item, row.then, row.now) for row in found.limbs]
    assert rows == [
        ("r_leg", "temperature_c", 31.0, 31.0),
        ("l_leg", "touch", None, "cool"),
        ("l_leg", "temperature_c", 29.0, 30.5),
    ]
    assert [(row.pair, row.then, row.now) for row in found.sides] == [("legs", 2.0, 0.5)]


def test_what_cannot_be_compared_is_a_bug() -> None:
    earlier, later = pair()
    with pytest.raises(ValueError, match="two patients"):
        compare(earlier, make_exam(2, patient_id="other"), ATLAS, "pain")
    with pytest.raises(ValueError, match="unknown kind"):
        compare(earlier, later, ATLAS, "paint")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (Change(), NONE),
        (Change(gained=30), GAINED),
        (Change(lost=30), LOST),
        (Change(stable=30, lost=5), STABLE),
        (Change(gained=30, lost=30), STABLE),
        (Change(unknown_now=30), UNKNOWN),
        (Change(gained=0.4), NONE),
    ],
)
def test_the_class_of_an_area(change: Change, expected: int) -> None:
    assert change.class_of() == expected


def zone(draw: st.DrawFn) -> NDArray[np.bool_]:
    cells = np.zeros(ATLAS.n_cells, np.bool_)
    for _ in range(draw(st.integers(0, 3))):
        centre = BODY.centres[draw(st.integers(0, ATLAS.n_cells - 1))]
        cells |= np.linalg.norm(BODY.centres - centre, axis=1) < draw(st.floats(0.5, 30))
    return cells


def exam_of(draw: st.DrawFn, number: int) -> Exam:
    exam = make_exam(number, body=draw(st.sampled_from(["small", "large"])))
    paint(exam, ALLODYNIA, draw(st.composite(zone)()))
    paint(exam, PAIN, draw(st.composite(zone)()), 4)
    for area in ("trunk_front", "trunk_back", "r_arm", "r_leg", "l_leg"):
        state = draw(st.sampled_from([None, "free", "not_examined"]))
        if state is not None:
            record(exam, area_key("limb10", area, "examined"), {"state": state})
    return exam


EXAMS = st.composite(lambda draw: (exam_of(draw, 1), exam_of(draw, 2)))()


@settings(max_examples=40, deadline=None)
@given(EXAMS)
def test_then_plus_gained_minus_lost_is_now(exams: tuple[Exam, Exam]) -> None:
    found = compare(*exams, ATLAS, "allodynia")
    body = ATLAS.body(exams[1].visit.body)
    cm2 = body.area_cm2.astype(float) * found.scale.factor
    for layer in found.layers:
        for change in (layer.total, *(row.change for row in layer.rows)):
            assert change.then + change.gained - change.lost == pytest.approx(change.now, abs=1e-6)
        sums = np.sum([astuple(row.change) for row in layer.rows], axis=0)
        assert sums == pytest.approx(np.array(astuple(layer.total)), abs=1e-6)
        then, now = (cm2[painted(exam, layer.key)].sum() for exam in exams)
        total = layer.total
        assert total.then + total.unknown_then == pytest.approx(then, rel=1e-5, abs=1e-3)
        assert total.now + total.unknown_now == pytest.approx(now, rel=1e-5, abs=1e-3)
    for number, name in enumerate(("gained", "lost", "stable"), 1):
        cells = found.classes == number
        assert cm2[cells].sum() == pytest.approx(
            getattr(found.layer.total, name), rel=1e-5, abs=1e-3
        )


@settings(max_examples=20, deadline=None)
@given(EXAMS)
def test_swapping_the_visits_swaps_the_classes(exams: tuple[Exam, Exam]) -> None:
    there, back = compare(*exams, ATLAS, "pain"), compare(*exams[::-1], ATLAS, "pain")
    swapped = np.array([NONE, LOST, GAINED, STABLE, UNKNOWN], np.uint8)[there.classes]
    assert np.array_equal(back.classes, swapped)
    if exams[0].visit.body == exams[1].visit.body:
        a, b = there.layer.total, back.layer.total
        assert (a.gained, a.lost, a.stable) == pytest.approx((b.lost, b.gained, b.stable))
        assert (a.unknown_then, a.unknown_now) == pytest.approx((b.unknown_now, b.unknown_then))


@settings(max_examples=20, deadline=None)
@given(st.composite(lambda draw: exam_of(draw, 1))())
def test_a_visit_compared_with_itself_shows_no_change(exam: Exam) -> None:
    found = compare(exam, exam, ATLAS, "allodynia")
    assert set(np.unique(found.classes)) <= {NONE, STABLE}
    assert found.layer.total.difference == 0
    assert found.layer.total.unknown == 0


def test_painted_takes_one_quality() -> None:
    exam, burning = make_exam(), LayerKey("pain", "burning")
    paint(exam, burning, leg(10, 20))
    paint(exam, PAIN, ATLAS.limb == TRUNK)
    assert np.array_equal(painted(exam, burning), leg(10, 20))
    assert np.array_equal(painted(exam, PAIN), ATLAS.limb == TRUNK)
