"""Stimuli and qualities are compared with themselves alone, and it is said where that cannot be."""

from __future__ import annotations

from dataclasses import astuple, replace
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from painmap.core.carried import carry, confirm
from painmap.core.change import GAINED, LOST, NONE, STABLE, UNKNOWN
from painmap.core.compare import Comparison, compare, painted
from painmap.core.compared_layers import leading_layer, painted_layers
from painmap.core.content import area_table, layer_table, layers_with_levels
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import area_key
from painmap.core.layers import LAYER_KINDS, OWN_KINDS, LayerKey
from painmap.core.points import Points
from painmap.core.qualities import full_name
from painmap.core.sentences import sentences
from painmap.core.text import plain_date
from painmap.core.told_layers import tells_of
from painmap.core.trial_edits import record_trial
from painmap.core.trials import next_trial, trials_of
from tests.core.exams import ALLODYNIA, PAIN, make_exam, paint
from tests.core.synthetic import L_LEG, R_LEG, synthetic_atlas

ATLAS = synthetic_atlas()
BODY = ATLAS.body("small")
HEIGHT = BODY.centres[:, 1]
COTTON, BRUSH = LayerKey("allodynia", "cotton_wisp"), LayerKey("allodynia", "brush")
BURNING, ACHING = LayerKey("pain", "burning"), LayerKey("pain", "aching")
AT = datetime(2026, 8, 3, 14, 5, tzinfo=UTC)
THEN, NOW = (plain_date(make_exam(number).visit.began_at) for number in (1, 2))


def leg(high: float, limb: int = L_LEG) -> NDArray[np.bool_]:
    return np.asarray((ATLAS.limb == limb) & (high > HEIGHT))


def pair(then: LayerKey, now: LayerKey) -> tuple[Exam, Exam]:
    exams = make_exam(1), make_exam(2)
    paint(exams[0], then, leg(30))
    paint(exams[1], now, leg(20))
    return exams


def told(found: Comparison) -> list[str]:
    return [str(notice) for notice in found.notices]


def cells(found: Comparison) -> dict[str, list[str]]:
    return {str(row.cells[0]): [str(c) for c in row.cells[1:]] for row in layer_table(found).rows}


def test_another_stimulus_is_not_compared_and_said_to_be_another() -> None:
    found = compare(*pair(COTTON, BRUSH), ATLAS, COTTON)
    assert set(np.unique(found.classes)) == {NONE, UNKNOWN}
    assert told(found) == [
        f"Different stimulus: cotton wisp on {THEN}, brush on {NOW}: not comparable."
    ]
    assert str(sentences(found)[0]) == "Allodynia · cotton wisp: nothing that can be compared."
    rows = cells(found)
    own = f"{found.layer.recorded_then.cm2:.0f}"
    assert rows["Allodynia · cotton wisp"] == [own, "—", "—"]
    assert rows["Allodynia · brush"][0] == "—"
    assert "Not comparable: Allodynia · cotton wisp, Allodynia · brush." in map(
        str, layer_table(found).notes
    )
    assert found.layer.told == (True, False)
    # The other way round the same, from the other end.
    back = compare(*pair(COTTON, BRUSH), ATLAS, BRUSH)
    assert told(back)[0].startswith(f"Different stimulus: brush on {NOW}, cotton wisp on ")


def test_a_map_without_a_stimulus_says_that_none_was_recorded() -> None:
    expected = f"Stimulus not recorded on {THEN}: not comparable with brush on {NOW}."
    for shown in (BRUSH, ALLODYNIA):
        found = compare(*pair(ALLODYNIA, BRUSH), ATLAS, shown)
        assert told(found) == [expected]
        assert found.layer.total.then == found.layer.total.now == 0
        assert found.layer.total.unknown > 0


def test_the_same_stimulus_is_compared_beside_another() -> None:
    exams = pair(COTTON, COTTON)
    paint(exams[0], BRUSH, leg(40))
    found = compare(*exams, ATLAS, COTTON)
    assert told(found) == []
    assert set(np.unique(found.classes)) == {NONE, STABLE, LOST}
    assert found.layers[1].key == BRUSH
    assert found.layers[1].total.then == 0, "brush was not tested at the later visit"


def test_no_allodynia_where_somebody_looked_is_no_longer_there() -> None:
    exams = make_exam(1), make_exam(2)
    paint(exams[0], COTTON, leg(30))
    edit = finding_edit(exams[1], area_key("limb10", "l_leg", "examined"), {"state": "free"}, "F")
    assert edit is not None
    exams[1].apply(edit)
    found = compare(*exams, ATLAS, COTTON)
    assert set(np.unique(found.classes)) == {NONE, LOST}
    (notice,) = told(found)
    assert "only; on " in notice
    assert notice.endswith(" skin that was examined is free of it.")


def stopped_trial(exam: Exam) -> None:
    border = Points((1, 2, 3))
    trial = next_trial(trials_of(exam.findings), examiner="E", at=AT)
    edit = record_trial(exam, replace(trial, border=border, stopped=True), np.flatnonzero(leg(10)))
    assert edit is not None
    exam.apply(edit)


def test_a_stimulus_of_which_every_trial_was_stopped_is_not_gone() -> None:
    exams = pair(COTTON, PAIN)
    assert compare(*exams, ATLAS, COTTON).layer.total.lost > 0
    stopped_trial(exams[1])
    found = compare(*exams, ATLAS, COTTON)
    assert found.layer.total.lost == 0
    assert told(found) == [
        f"Every trial with cotton wisp on {NOW} was stopped by the child: not comparable."
    ]


def test_pain_of_another_quality_is_told() -> None:
    found = compare(*pair(BURNING, ACHING), ATLAS, BURNING)
    assert set(np.unique(found.classes)) == {NONE, LOST}
    assert told(found) == [f"Pain on {NOW} has another quality: aching."]
    names = [str(full_name(layer.key)) for layer in found.layers]
    assert names == ["Pain · burning", "Pain · aching"]


@pytest.mark.parametrize("shown", [BURNING, PAIN])
def test_pain_without_a_quality_is_not_held_against_one(shown: LayerKey) -> None:
    exams = pair(BURNING, PAIN)
    found = compare(*exams, ATLAS, shown)
    both = leg(20)
    assert set(found.classes[both]) == {UNKNOWN}
    if shown == BURNING:
        # Above, nothing hurts any more, of whatever quality.
        assert set(found.classes[leg(30) & ~both]) == {LOST}
    assert any("without a quality" in notice for notice in told(found))
    assert all("not comparable" in notice for notice in told(found))


def test_the_count_of_areas_goes_by_kind() -> None:
    found = compare(*pair(COTTON, BRUSH), ATLAS, COTTON)
    assert (found.affected.then, found.affected.now) == (1, 1)
    assert cells(found)["Affected areas of 5"] == ["1", "1", "0"]


def test_a_comparison_opens_on_what_both_visits_have() -> None:
    exams = pair(COTTON, COTTON)
    paint(exams[0], BRUSH, leg(60))
    paint(exams[1], PAIN, leg(70))
    assert leading_layer(*exams) == COTTON
    assert leading_layer(*pair(COTTON, BRUSH)) == COTTON, "the larger, where none is at both"
    assert leading_layer(*pair(BURNING, BURNING)) == BURNING
    assert leading_layer(make_exam(1), make_exam(2)) == ALLODYNIA


KINDS = [
    *(LayerKey(kind) for kind in LAYER_KINDS if kind not in OWN_KINDS),
    *(LayerKey(kind, f"Word {kind}") for kind in OWN_KINDS),
]


@pytest.mark.parametrize("layer", KINDS, ids=str)
def test_every_kind_is_compared(layer: LayerKey) -> None:
    exams = pair(layer, layer)
    found = compare(*exams, ATLAS, str(layer))
    assert found.key == layer
    assert found.layer.total.lost > found.layer.total.gained == 0
    assert told(found) == []
    name = str(full_name(layer))
    assert str(sentences(found)[0]).startswith(f"{name}, left leg: ")
    assert str(area_table(found).title) == f"{name} by area, cm²"
    assert str(layers_with_levels(found).rows[0].cells[0]) == name


def test_a_bracket_has_its_own_decimals() -> None:
    exams = make_exam(1), make_exam(2)
    paint(exams[0], PAIN, np.flatnonzero(leg(20))[:3])
    paint(exams[1], PAIN, leg(70, R_LEG))
    paint(exams[1], PAIN, np.flatnonzero(leg(20))[:3])
    edit = finding_edit(exams[0], area_key("limb10", "l_leg", "examined"), {"state": "free"}, "F")
    assert edit is not None
    exams[0].apply(edit)
    found = compare(*exams, ATLAS, PAIN)
    then, now, _ = cells(found)["Pain"]
    assert "." in then
    figure, bracket = now.removesuffix(")").split(" (")
    assert "." in figure
    assert "." not in bracket
    assert float(bracket) > 100


LAYERS = (ALLODYNIA, COTTON, BRUSH, PAIN, BURNING, ACHING, LayerKey("own_1", "Shiny"))


def exam_of(draw: st.DrawFn, number: int) -> Exam:
    exam = make_exam(number)
    for layer in LAYERS:
        for _ in range(draw(st.integers(0, 2))):
            centre = BODY.centres[draw(st.integers(0, ATLAS.n_cells - 1))]
            near = np.linalg.norm(BODY.centres - centre, axis=1) < draw(st.floats(0.5, 30))
            paint(exam, layer, near)
    for area in ("trunk_front", "r_leg", "l_leg"):
        state = draw(st.sampled_from([None, "free", "not_examined"]))
        if state is not None:
            key = area_key("limb10", area, "examined")
            edit = finding_edit(exam, key, {"state": state}, "Mark")
            assert edit is not None
            exam.apply(edit)
    if draw(st.booleans()):
        stopped_trial(exam)
    return exam


EXAMS = st.composite(lambda draw: (exam_of(draw, 1), exam_of(draw, 2)))()


@settings(max_examples=30, deadline=None)
@given(EXAMS, st.sampled_from(LAYERS))
def test_sums_hold_for_every_layer_and_swapping_swaps(
    exams: tuple[Exam, Exam], shown: LayerKey
) -> None:
    there, back = compare(*exams, ATLAS, shown), compare(*exams[::-1], ATLAS, shown)
    swapped = np.array([NONE, LOST, GAINED, STABLE, UNKNOWN], np.uint8)[there.classes]
    assert np.array_equal(back.classes, swapped)
    assert {layer.key for layer in there.layers} == {shown, *painted_layers(*exams)}
    cm2 = BODY.area_cm2.astype(float) * there.scale.factor
    others = {layer.key: layer for layer in back.layers}
    for layer in there.layers:
        total = layer.total
        for change in (total, *(row.change for row in layer.rows)):
            assert change.then + change.gained - change.lost == pytest.approx(change.now, abs=1e-6)
        sums = np.sum([astuple(row.change) for row in layer.rows], axis=0)
        assert sums == pytest.approx(np.array(astuple(total)), abs=1e-6)
        then, now = (cm2[painted(exam, layer.key)].sum() for exam in exams)
        assert total.then + total.unknown_then == pytest.approx(then, rel=1e-5, abs=1e-3)
        assert total.now + total.unknown_now == pytest.approx(now, rel=1e-5, abs=1e-3)
        other = others[layer.key].total
        assert (other.then, other.now) == pytest.approx((total.now, total.then))
        if not all(layer.told):
            assert total.then == total.now == 0, "a visit that does not say has no figure"


@settings(max_examples=20, deadline=None)
@given(EXAMS)
def test_a_visit_tells_of_what_it_painted(exams: tuple[Exam, Exam]) -> None:
    for exam in exams:
        for key in painted_layers(exam):
            assert tells_of(exam, key)
    found = compare(exams[0], exams[0], ATLAS, COTTON)
    assert set(np.unique(found.classes)) <= {NONE, STABLE}


def test_what_was_carried_and_not_confirmed_is_not_gone() -> None:
    earlier, later = make_exam(1), make_exam(2)
    paint(earlier, PAIN, leg(30))
    begun = carry(earlier)
    assert begun is not None
    later.apply(begun)
    paint(later, LayerKey("swelling"), leg(40))
    found = compare(earlier, later, ATLAS, PAIN)
    assert set(np.unique(found.classes)) == {NONE, UNKNOWN}
    assert found.layer.told == (True, False)
    assert told(found) == [f"Pain was carried forward to {NOW} and not confirmed: not comparable."]
    same = confirm(later, [PAIN])
    assert same is not None
    later.apply(same)
    found = compare(earlier, later, ATLAS, PAIN)
    assert set(np.unique(found.classes)) == {NONE, STABLE}
    assert told(found) == []
