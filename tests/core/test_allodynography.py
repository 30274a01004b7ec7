"""Allodynography's rule, the Rainbow table and areas by spokes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from math import pi, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painmap.core.allodynography import (
    RAINBOW,
    RAINBOW_NOTE,
    AllodynographyRule,
    RainbowStep,
    as_rainbow,
    as_rule,
    rainbow_step,
    rainbow_to_json,
    rule_to_json,
)
from painmap.core.spokes import Spokes, delete_spokes, record_spokes, spokes_cm2, spokes_of
from painmap.core.trials import Trial, trials_of
from tests.core.exams import make_exam

AT = datetime(2026, 8, 3, 14, 5, tzinfo=UTC)
RULE = AllodynographyRule()


def test_three_of_ten_at_15_grams_or_one_more_than_at_rest() -> None:
    assert (RULE.grams, RULE.threshold(None), RULE.threshold(0)) == (15.0, 3.0, 3.0)
    assert RULE.threshold(4) == 5
    assert RULE.threshold(10) == 10
    trial = Trial("t", 1, AT, stimulus="monofilament", grams=15.0, pain_evoked=3)
    assert RULE.is_met(trial) is True
    assert RULE.is_met(replace(trial, pain_rest=4)) is False
    assert RULE.is_met(replace(trial, pain_evoked=None)) is None
    assert RULE.is_met(replace(trial, grams=8.7)) is None
    assert RULE.is_met(Trial("t", 1, AT, pain_evoked=9)) is None


def test_a_clinic_can_change_the_rule() -> None:
    own = AllodynographyRule(10.0, 4.0, 2.0)
    assert as_rule(rule_to_json(own)) == own
    for broken in (None, 3, {}, {"grams": 0, "pain": 3, "above_rest": 1}, {"grams": True}):
        assert as_rule(broken) == RULE


def test_the_rainbow_table_is_data_and_says_that_it_is_not_verified() -> None:
    assert [(step.key, step.grams) for step in RAINBOW] == [
        ("red", 0.03), ("orange", 0.2), ("yellow", 0.7), ("green", 1.5), ("blue", 3.6),
        ("indigo", 8.7), ("violet", 15.0),
    ]  # fmt: skip
    assert "not verified" in str(RAINBOW_NOTE)
    assert as_rainbow(rainbow_to_json(RAINBOW)) == RAINBOW
    own = (RainbowStep("red", "rot", 0.04), RainbowStep("violet", "violett", 15.0))
    assert as_rainbow(rainbow_to_json(own)) == own
    for broken in (None, [], [3], [{"key": "red"}], [{"key": "", "grams": 1}]):
        assert as_rainbow(broken) == RAINBOW


@pytest.mark.parametrize(
    ("grams", "key"), [(0.03, "red"), (0.02, "red"), (0.1, "orange"), (15.0, "violet"), (26, "")]
)
def test_the_lightest_monofilament_that_hurts_names_the_colour(grams: float, key: str) -> None:
    step = rainbow_step(grams)
    assert (step.key if step else "") == key


@given(st.lists(st.floats(0, 60), min_size=8, max_size=8))
def test_eight_spokes(radii: list[float]) -> None:
    pairs = sum(r * radii[(k + 1) % 8] for k, r in enumerate(radii))
    assert spokes_cm2(radii) == pytest.approx(sqrt(2) / 4 * pairs)


def test_many_even_spokes_are_a_circle() -> None:
    assert spokes_cm2([3.0] * 720) == pytest.approx(9 * pi, rel=1e-3)
    # With eight the corners are cut: 10 % less.
    assert spokes_cm2([3.0] * 8) == pytest.approx(9 * pi * 0.9, rel=1e-3)


@pytest.mark.parametrize("radii", [[1, 2, 3], [1] * 7 + [-1], [1] * 7 + [61], [float("nan")] * 8])
def test_radii_that_are_none(radii: list[float]) -> None:
    with pytest.raises(ValueError, match="radi"):
        spokes_cm2(radii)


def test_spokes_are_recorded_and_are_no_trial() -> None:
    exam = make_exam()
    spokes = Spokes("s1", "back of the left hand", "brush", (2.0,) * 8, AT, "E")
    edit = record_spokes(exam, spokes)
    assert edit is not None
    exam.apply(edit)
    assert spokes_of(exam.findings) == (spokes,)
    assert spokes.cm2 == pytest.approx(11.31, abs=0.01)
    assert trials_of(exam.findings) == ()
    edit = delete_spokes(exam, spokes)
    assert edit is not None
    exam.apply(edit)
    assert spokes_of(exam.findings) == ()
