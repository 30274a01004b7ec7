"""The numbers of trials: areas, levels, shifts; each against what one can work out by hand."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painmap.atlas.atlas import Atlas
from painmap.core.borders import Border, line_of, zone_of
from painmap.core.edges import edge_cells, shift_between
from painmap.core.exam import Exam
from painmap.core.levels import border_level
from painmap.core.lines import Line
from painmap.core.patches import neighbours_of
from painmap.core.ring import Ring
from painmap.core.ring_levels import length_edit, ring_levels_cm, typed
from painmap.core.skin import Skin, skin_of
from painmap.core.trial_edits import record_trial
from painmap.core.trial_numbers import (
    StimulusNumbers,
    as_threshold,
    is_variable,
    stimulus_numbers,
)
from painmap.core.trial_text import (
    area_text,
    largest_text,
    levels_text,
    ring_title,
    shift_text,
    trial_title,
    variable_text,
)
from painmap.core.trials import next_trial, trials_of
from tests.core.exams import make_exam

AT = datetime(2026, 8, 3, 14, 5, tzinfo=UTC)
L_LEG = 4


@pytest.fixture(scope="module")
def skin(atlas: Atlas) -> Skin:
    return skin_of(atlas)


def exam_of(atlas: Atlas, **changes: object) -> Exam:
    return make_exam(
        atlas=atlas, **({"body": "teen", "height_cm": 162.0, "weight_kg": 50.0} | changes)
    )  # type: ignore[arg-type]


def add(exam: Exam, skin: Skin, border: Border, **words: object) -> None:
    trial = next_trial(trials_of(exam.findings), examiner="E", at=AT)
    trial = replace(trial, border=border, **words)
    edit = record_trial(exam, trial, zone_of(skin, border))
    assert edit is not None
    exam.apply(edit)


def ring(atlas: Atlas, skin: Skin, cm: float, *, body: str = "teen", limb: int = L_LEG) -> Ring:
    """A level ring on a body, so many of its own cm above the outer ankle."""
    start = Ring(limb, (1.5,) * 4, landmark="lateral_malleolus")
    return typed(start, cm, atlas.body(body), skin)


def numbers(exam: Exam, atlas: Atlas) -> StimulusNumbers:
    found = stimulus_numbers(exam, atlas, "cotton_wisp")
    assert found is not None
    return found


def test_no_trial_no_numbers(atlas: Atlas, skin: Skin) -> None:
    exam = exam_of(atlas)
    assert stimulus_numbers(exam, atlas, "cotton_wisp") is None
    add(exam, skin, ring(atlas, skin, 15), stopped=True)
    assert stimulus_numbers(exam, atlas, "cotton_wisp") is None


def test_three_trials(atlas: Atlas, skin: Skin) -> None:
    exam = exam_of(atlas)
    for cm in (18.0, 16.5, 17.2):
        add(exam, skin, ring(atlas, skin, cm))
    add(exam, skin, ring(atlas, skin, 30), stopped=True)
    found = numbers(exam, atlas)
    factor = found.scale.length_factor
    levels = [row.level.cm for row in found.trials if row.level]
    assert levels == pytest.approx([18.0 * factor, 16.5 * factor, 17.2 * factor], abs=0.05)
    # The borders of level rings lie as far apart as their levels.
    assert found.shift is not None
    assert found.shift.along
    assert found.shift.largest == pytest.approx(max(levels) - min(levels), abs=1e-3)
    assert found.shift.mean == pytest.approx((1.5 + 0.8 + 0.7) / 3 * factor, abs=1e-3)
    areas = [row.cm2 for row in found.trials]
    assert (found.union_cm2, found.intersection_cm2) == pytest.approx((areas[0], areas[1]))
    # Half or more of three are two: the zone of the middle trial.
    assert found.zone_cm2 == pytest.approx(areas[2])
    assert found.cm2_range == pytest.approx((areas[1], areas[0]))
    assert found.jaccard == pytest.approx(areas[1] / areas[0], abs=1e-6)
    assert np.flatnonzero(found.band).size > 500
    body = atlas.body("teen")
    band_cm2 = float(body.area_cm2[found.band].sum()) * found.scale.factor
    assert band_cm2 == pytest.approx(areas[0] - areas[1], rel=1e-3)
    held = exam.layer(trials_of(exam.findings)[0].stimulus_layer)
    assert np.array_equal(held > 0, found.zone)


def test_in_words(atlas: Atlas, skin: Skin) -> None:
    exam = exam_of(atlas)
    factor = numbers_factor(atlas)
    for cm in (18.0, 16.5, 17.2):
        add(exam, skin, ring(atlas, skin, cm / factor))
    found = numbers(exam, atlas)
    assert str(levels_text(found, atlas.landmarks)) == (
        "Levels 18.0 · 16.5 · 17.2 cm above outer ankle"
    )
    assert str(shift_text(found)) == "largest shift 1.5 cm, mean 1.0 cm along the limb"
    assert found.shift is not None
    assert str(largest_text(found.shift)) == "largest shift 1.5 cm along the limb"
    low, high = found.cm2_range
    assert str(area_text(found, atlas.body("teen").total_cm2)) == (
        f"area {found.zone_cm2:.0f} cm² ({low:.0f} to {high:.0f})"
    )
    assert str(variable_text(found, 1.0)) == "Variable border: it moved at least 1.0 cm."
    assert str(variable_text(found, 4.0)) == "The border moved less than 4.0 cm."
    assert variable_text(found, None) is None
    assert str(ring_title(ring(atlas, skin, 5))) == "painful towards the fingers or toes"


def test_a_trial_in_words() -> None:
    trial = next_trial((), examiner="E", at=AT)
    assert str(trial_title(trial)) == "Trial 1 · cotton wisp · from outside in · resting"
    fine = replace(trial, stimulus="monofilament", grams=15.0, position="lying", condition="new")
    assert str(trial_title(fine)) == "Trial 1 · monofilament 15 g · from outside in · new · lying"


def numbers_factor(atlas: Atlas) -> float:
    exam = exam_of(atlas)
    add(exam, skin_of(atlas), ring(atlas, skin_of(atlas), 18))
    return numbers(exam, atlas).scale.length_factor


def test_without_a_height_there_are_no_cm(atlas: Atlas, skin: Skin) -> None:
    exam = exam_of(atlas, height_cm=None, weight_kg=None)
    for cm in (18, 17):
        add(exam, skin, ring(atlas, skin, cm))
    found = numbers(exam, atlas)
    assert levels_text(found, atlas.landmarks) is None
    assert shift_text(found) is None
    assert variable_text(found, 0.5) is None
    assert "% of skin" in str(area_text(found, atlas.body("teen").total_cm2))


def test_levels_below_a_landmark(atlas: Atlas, skin: Skin) -> None:
    exam = exam_of(atlas)
    add(exam, skin, ring(atlas, skin, -4.0 / numbers_factor(atlas)))
    assert str(levels_text(numbers(exam, atlas), atlas.landmarks)) == (
        "Levels 4.0 cm below outer ankle"
    )


def test_one_trial_has_no_shift(atlas: Atlas, skin: Skin) -> None:
    exam = exam_of(atlas)
    add(exam, skin, ring(atlas, skin, 15))
    found = numbers(exam, atlas)
    assert (found.shift, found.jaccard) == (None, None)
    assert is_variable(found, 1.0) is None
    assert not found.band.any()
    assert shift_text(found) is None


def test_borders_on_two_legs_have_no_distance(atlas: Atlas, skin: Skin) -> None:
    exam = exam_of(atlas)
    add(exam, skin, ring(atlas, skin, 15))
    add(exam, skin, ring(atlas, skin, 15, limb=3))
    found = numbers(exam, atlas)
    assert (found.shift, found.jaccard) == (None, None)
    # Each leg is a site of its own: neither outvotes the other.
    legs = [exam.layer(row.trial.zone_layer) > 0 for row in found.trials]
    assert np.array_equal(found.zone, legs[0] | legs[1])
    assert not found.band.any()
    assert found.cm2_range == pytest.approx((found.zone_cm2, found.zone_cm2))
    assert "different parts" in str(shift_text(found))


def test_a_measured_leg_sets_the_levels(atlas: Atlas, skin: Skin) -> None:
    exam = exam_of(atlas)
    border = ring(atlas, skin, 15)
    add(exam, skin, border)
    add(exam, skin, ring(atlas, skin, 12))
    before = numbers(exam, atlas)
    body = atlas.body("teen")
    whole = ring_levels_cm(body, replace(border, levels=(0.0,) * 4))[0]
    edit = length_edit(exam, L_LEG, 1.5 * whole)
    assert edit is not None
    exam.apply(edit)
    after = numbers(exam, atlas)
    assert after.trials[0].level is not None
    assert after.trials[0].level.cm == pytest.approx(22.5, abs=0.1)
    assert after.shift is not None
    assert before.shift is not None
    factor = 1.5 / before.scale.length_factor
    assert after.shift.largest == pytest.approx(before.shift.largest * factor, rel=1e-6)
    assert after.zone_cm2 == before.zone_cm2


def test_a_drawn_line_around_a_leg_has_a_level_too(atlas: Atlas, skin: Skin) -> None:
    exam = exam_of(atlas)
    border = ring(atlas, skin, 15)
    add(exam, skin, border)
    (line,) = line_of(skin, border)
    add(exam, skin, Line((tuple(line[:-1].tolist()),)))
    one, other = (row.level for row in numbers(exam, atlas).trials)
    assert one is not None
    assert other is not None
    assert other.landmark == one.landmark
    assert other.cm == pytest.approx(one.cm, abs=0.3)


def patch(atlas: Atlas, cm: float, radius: float = 3.0) -> np.ndarray:
    """A patch on the front of the left shin, its middle so far above the outer ankle."""
    skin = skin_of(atlas)
    on_leg = np.flatnonzero((atlas.limb == L_LEG) & (skin.turn < 0.1))
    pos = typed(Ring(L_LEG, (1.5,) * 4, landmark="lateral_malleolus"), cm, atlas.body("teen"), skin)
    middle = on_leg[np.abs(atlas.limb_pos[on_leg] - pos.levels[0]).argmin()]
    near = np.linalg.norm(skin.points - skin.points[middle], axis=1) < radius
    return np.flatnonzero(near & (atlas.limb == L_LEG)).astype(np.int32)


def add_patch(exam: Exam, zone: np.ndarray) -> None:
    trial = next_trial(trials_of(exam.findings), examiner="E", at=AT)
    trial = replace(trial, border=Line((tuple(zone[:9].tolist()),)))
    edit = record_trial(exam, trial, zone)
    assert edit is not None
    exam.apply(edit)


def test_trials_of_one_limb_that_share_no_skin_do_not_agree(atlas: Atlas) -> None:
    exam = exam_of(atlas)
    add_patch(exam, patch(atlas, 10))
    add_patch(exam, patch(atlas, 20))
    found = numbers(exam, atlas)
    assert found.sites == ((0, 1),)
    assert (found.intersection_cm2, found.jaccard) == (0, 0)
    assert found.union_cm2 == pytest.approx(sum(row.cm2 for row in found.trials))
    assert found.band.any()
    assert found.shift is not None
    assert not found.shift.along
    # Their middles lie 10 cm apart, and each is as far round its own.
    assert found.shift.largest == pytest.approx(10 * found.scale.length_factor, abs=1.5)
    assert str(shift_text(found)).endswith("straight through space")
    assert is_variable(found, 3.0)
    held = exam.layer(trials_of(exam.findings)[0].stimulus_layer) > 0
    assert np.array_equal(held, found.zone)


@given(
    one=st.tuples(*[st.floats(5, 25)] * 4),
    other=st.tuples(*[st.floats(5, 25)] * 4),
)
@settings(max_examples=10, deadline=None)
def test_a_shift_along_the_limb_is_told_side_by_side(
    atlas: Atlas, one: tuple[float, ...], other: tuple[float, ...]
) -> None:
    skin, body = skin_of(atlas), atlas.body("teen")
    exam = exam_of(atlas)
    start = ring(atlas, skin, 15)
    for levels in (one, other):
        border = start
        for handle, cm in enumerate(levels):
            border = typed(border, cm, body, skin, handle=handle)
        add(exam, skin, border)
    found = numbers(exam, atlas)
    factor = found.scale.length_factor
    assert found.shift is not None
    sides = [abs(a - b) * factor for a, b in zip(one, other, strict=True)]
    # At the handles it is what they say; between two of them a curve may do a little more.
    assert max(sides) - 1e-3 <= found.shift.largest
    levels_cm = [row.level.cm for row in found.trials if row.level]
    assert levels_cm == pytest.approx([np.mean(one) * factor, np.mean(other) * factor], abs=1e-3)
    assert abs(levels_cm[0] - levels_cm[1]) <= found.shift.largest + 1e-3
    assert found.shift.mean <= found.shift.largest


def test_a_tilted_ring_moved_as_a_whole_shifts_by_the_difference_of_its_levels(
    atlas: Atlas, skin: Skin
) -> None:
    exam = exam_of(atlas)
    start = ring(atlas, skin, 15)
    for cm in (14.0, 16.5):
        border = start
        for handle, tilt in enumerate((2.0, 0.0, -2.0, 0.0)):
            border = typed(border, cm + tilt, atlas.body("teen"), skin, handle=handle)
        add(exam, skin, border)
    found = numbers(exam, atlas)
    assert found.shift is not None
    expected = 2.5 * found.scale.length_factor
    assert (found.shift.largest, found.shift.mean) == pytest.approx((expected, expected), abs=0.05)


def test_a_ring_and_a_line_are_held_against_each_other_along_the_limb(
    atlas: Atlas, skin: Skin
) -> None:
    exam = exam_of(atlas)
    add(exam, skin, ring(atlas, skin, 15))
    (line,) = line_of(skin, ring(atlas, skin, 12))
    add(exam, skin, Line((tuple(line[:-1].tolist()),)))
    found = numbers(exam, atlas)
    assert found.shift is not None
    assert found.shift.along
    assert found.shift.largest == pytest.approx(3.0 * found.scale.length_factor, abs=0.3)


def test_a_patch_among_rings_has_all_shifts_straight(atlas: Atlas, skin: Skin) -> None:
    exam = exam_of(atlas)
    add(exam, skin, ring(atlas, skin, 15))
    add(exam, skin, ring(atlas, skin, 12))
    add_patch(exam, patch(atlas, 20))
    found = numbers(exam, atlas)
    assert found.sites == ((0, 1, 2),)
    assert found.shift is not None
    assert not found.shift.along


def test_one_trial_of_both_legs_and_one_of_a_leg(atlas: Atlas, skin: Skin) -> None:
    exam = exam_of(atlas)
    add(exam, skin, ring(atlas, skin, 15))
    both = [zone_of(skin, ring(atlas, skin, 15, limb=limb)) for limb in (3, 4)]
    add_patch(exam, np.sort(np.concatenate(both)))
    found = numbers(exam, atlas)
    assert found.sites == ((0, 1),)
    assert found.shift is None
    assert found.jaccard == pytest.approx(0.5, abs=0.01)
    assert str(shift_text(found)) == "a trial lies on a limb on which another has no border"


@pytest.mark.parametrize("cm", [6.0, 12.5, 18.0, 30.0])
def test_the_card_and_a_comparison_have_one_level(atlas: Atlas, skin: Skin, cm: float) -> None:
    exam = exam_of(atlas)
    border = ring(atlas, skin, cm)
    for handle, tilt in enumerate((1.5, -0.5, -1.5, 1.2)):
        border = typed(border, cm + tilt, atlas.body("teen"), skin, handle=handle)
    add(exam, skin, border)
    found = numbers(exam, atlas)
    assert found.trials[0].level is not None
    held = exam.layer(found.trials[0].trial.stimulus_layer) > 0
    factor = found.scale.length_factor
    level = border_level(atlas.body("teen"), held, length_factor=factor)
    assert level is not None
    assert level.landmark == "lateral_malleolus"
    assert found.trials[0].level.cm == pytest.approx((cm + 0.175) * factor, abs=1e-3)
    # That of a zone is told by its cells, some 1 mm wide.
    assert level.cm == pytest.approx(found.trials[0].level.cm, abs=0.15)


@given(data=st.data())
@settings(max_examples=12, deadline=None)
def test_the_edge_is_where_a_zone_touches_other_skin(atlas: Atlas, data: st.DataObject) -> None:
    skin = skin_of(atlas)
    middle = data.draw(st.integers(0, skin.limb.size - 1))
    radius = data.draw(st.floats(0.3, 30))
    zone = np.linalg.norm(skin.points - skin.points[middle], axis=1) < radius
    cells = np.flatnonzero(zone).astype(np.int32)
    start, end = neighbours_of(skin.neighbours, cells)
    slow = np.unique(cells[start[~zone[end]]])
    assert np.array_equal(edge_cells(skin, zone), slow)


def test_a_shift_is_the_same_either_way(atlas: Atlas, skin: Skin) -> None:
    zones = np.zeros((2, skin.limb.size), np.bool_)
    for zone, cm in zip(zones, (15, 12), strict=True):
        zone[zone_of(skin, ring(atlas, skin, cm))] = True
    edges = [edge_cells(skin, zone) for zone in zones]
    there = shift_between(skin, skin.points, *edges)
    assert there == shift_between(skin, skin.points, *edges[::-1])
    assert there is not None
    assert 0 < there.mean <= there.largest
    same = shift_between(skin, skin.points, edges[0], edges[0])
    assert same is not None
    assert same.largest == 0
    assert shift_between(skin, skin.points, edges[0], edges[0][:0]) is None


@pytest.mark.parametrize(
    ("value", "cm"), [(1.5, 1.5), (2, 2.0), (None, None), (0, None), (99, None), ("1", None)]
)
def test_the_threshold_is_the_clinics(value: object, cm: float | None) -> None:
    assert as_threshold(value) == cm  # type: ignore[arg-type]


def test_numbers_are_live(atlas: Atlas, skin: Skin) -> None:
    """Some 50 ms for three trials; ten times that fails, machines under test are slow."""
    exam = exam_of(atlas)
    for cm in (18, 17, 16):
        add(exam, skin, ring(atlas, skin, cm))
    numbers(exam, atlas)
    start = time.perf_counter()
    numbers(exam, atlas)
    assert time.perf_counter() - start < 0.5
