"""Whether a change is more than drawing it again: from trials, from what is published, unknown."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from numpy.typing import NDArray

from painmap.atlas.atlas import Atlas
from painmap.core.borders import zone_of
from painmap.core.compare import compare
from painmap.core.comparing.displacement import STRAIGHT, Displacement
from painmap.core.comparing.noise import PUBLISHED, Noise, noise_of
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import layer_key
from painmap.core.layers import LayerKey
from painmap.core.repeats import Repeats
from painmap.core.ring import ring_at
from painmap.core.ring_levels import typed
from painmap.core.skin import skin_of
from painmap.core.trial_edits import record_trial
from painmap.core.trials import next_trial, trials_of
from tests.core.exams import ALLODYNIA, PAIN, make_exam, paint
from tests.core.synthetic import L_LEG, synthetic_atlas

AT = datetime(2026, 8, 3, 14, 5, tzinfo=UTC)
COTTON = LayerKey("allodynia", "cotton_wisp")
SMALL = synthetic_atlas()
HEIGHT, FRONT = SMALL.body("small").centres[:, 1:].T


def ring(exam: Exam, atlas: Atlas, cm: float) -> None:
    """One trial with a ring so many cm above the outer left ankle."""
    skin, body = skin_of(atlas), atlas.body(exam.visit.body)
    on_leg = np.flatnonzero((atlas.limb == L_LEG) & (np.abs(atlas.limb_pos - 1.6) < 0.01))
    border = typed(ring_at(skin, int(on_leg[0])), cm, body, skin)
    trial = next_trial(trials_of(exam.findings), examiner="E", at=AT)
    trial = replace(trial, stimulus="cotton_wisp", border=border)
    edit = record_trial(exam, trial, zone_of(skin, border))
    assert edit is not None
    exam.apply(edit)


def rings(atlas: Atlas, then: tuple[float, ...], now: tuple[float, ...]) -> Noise:
    exams = tuple(
        make_exam(number, atlas=atlas, body="teen", height_cm=162.0, weight_kg=50.0)
        for number in (1, 2)
    )
    for exam, levels in zip(exams, (then, now), strict=True):
        for cm in levels:
            ring(exam, atlas, cm)
    comparison = compare(exams[0], exams[1], atlas, COTTON)
    return noise_of(comparison, (exams[0], exams[1]), None)


def test_a_change_smaller_than_the_repeats_is_within_them(atlas: Atlas) -> None:
    found = rings(atlas, (18.0, 14.0), (17.0, 16.0))
    assert (found.verdict, found.basis) == ("within", "own repeats")
    assert str(found.label) == "within repeat variation"
    assert str(found.reason).endswith("area, border shift, overlap.")
    assert found.limits is not None
    assert found.limits.along
    assert found.limits.shift_cm == pytest.approx(4.0, abs=0.2)


def test_a_change_larger_than_the_repeats_is_beyond_them(atlas: Atlas) -> None:
    found = rings(atlas, (18.0, 17.0), (11.0,))
    assert (found.verdict, found.basis) == ("beyond", "own repeats")
    assert str(found.reason) == "Beyond the repeat tests of one day: area, border shift, overlap."


def test_an_examiners_border_without_repeats_has_no_known_noise(atlas: Atlas) -> None:
    found = rings(atlas, (18.0,), (17.8,))
    assert (found.verdict, found.basis) == ("unknown", "none")
    assert str(found.label) == "no repeat test: variation unknown"


def drawn(
    then: NDArray[np.bool_], now: NDArray[np.bool_], by: str = "patient", layer: LayerKey = PAIN
) -> Noise:
    exams = make_exam(1), make_exam(2)
    for exam, zone in zip(exams, (then, now), strict=True):
        paint(exam, layer, zone, 5 if layer == PAIN else 1)
        edit = finding_edit(exam, layer_key(layer, "drawn_by"), by, "Drawn by")
        assert edit is not None
        exam.apply(edit)
    return noise_of(compare(*exams, SMALL, layer), exams, None)


def leg(low: float, high: float) -> NDArray[np.bool_]:
    return (SMALL.limb == L_LEG) & (low < HEIGHT) & (high > HEIGHT)


def test_pain_that_the_patient_drew_is_held_against_what_is_published() -> None:
    inside, outside = drawn(leg(20, 40), leg(20, 46)), drawn(leg(20, 40), leg(20, 60))
    assert (inside.verdict, inside.basis) == ("within", "published")
    assert (outside.verdict, outside.basis) == ("beyond", "published")
    for found in (inside, outside):
        assert "±40 %" in str(found.reason)
        assert "Source: Leoni 2013" in str(found.reason)
    elsewhere = drawn(leg(20, 40), leg(38, 58))
    assert elsewhere.verdict == "beyond"
    assert ": overlap." in str(elsewhere.reason)


@pytest.mark.parametrize("by", ["parent", "examiner", "examiner+patient"])
def test_pain_drawn_by_others_was_in_no_study(by: str) -> None:
    assert drawn(leg(20, 40), leg(20, 46), by).verdict == "unknown"


def test_an_allodynia_zone_has_no_published_noise() -> None:
    assert drawn(leg(20, 40), leg(20, 46), layer=ALLODYNIA).verdict == "unknown"


def test_without_a_zone_there_is_nothing_to_say() -> None:
    exams = make_exam(1), make_exam(2)
    found = noise_of(compare(*exams, SMALL, PAIN), exams, None)
    assert (found.verdict, str(found.reason)) == ("unknown", "There is no zone to compare.")


@pytest.mark.parametrize(
    ("area", "jaccard", "verdict"),
    [(0.4, 0.62, "within"), (-0.4, 0.3, "within"), (0.41, 0.9, "beyond"), (0.0, 0.2, "beyond")],
)
def test_the_band_is_the_same_both_ways(area: float, jaccard: float, verdict: str) -> None:
    assert PUBLISHED.judge(area, jaccard).verdict == verdict
    assert PUBLISHED.judge(-area, jaccard).verdict == verdict


def test_swapping_the_visits_changes_no_verdict(atlas: Atlas) -> None:
    levels = (18.0, 17.0), (15.5,)
    there, back = rings(atlas, *levels), rings(atlas, *levels[::-1])
    assert (there.verdict, str(there.reason)) == (back.verdict, str(back.reason))


@pytest.mark.parametrize(("moved_cm", "verdict"), [(0.9, "within"), (1.2, "beyond")])
def test_a_border_that_is_no_ring_is_held_against_the_straight_shift(
    moved_cm: float, verdict: str
) -> None:
    exams = make_exam(1), make_exam(2)
    for exam, low in zip(exams, (20, 21), strict=True):
        paint(exam, ALLODYNIA, leg(low, 60) & (FRONT > 0))
    own = Repeats(3, 5.0, 1.0, along=False, jaccard=0.9)
    comparison = replace(compare(*exams, SMALL, ALLODYNIA), repeats=(None, own))
    cells = np.zeros(2, np.int32)
    moved = Displacement(STRAIGHT, cells, cells, np.array([0.1, -moved_cm]))
    assert noise_of(comparison, exams, moved).verdict == verdict
    assert noise_of(comparison, exams, None).verdict == "within"
