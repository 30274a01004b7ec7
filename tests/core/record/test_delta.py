"""Differences of temperature between sides and along a limb."""

from __future__ import annotations

import pytest

from painmap.core.exam import Exam
from painmap.core.findings import Moment
from painmap.core.record.delta import (
    STEPS,
    beyond,
    delta_class,
    gradient,
    largest_delta,
    limb_delta_t,
    site_deltas,
    steps_of,
)
from painmap.core.record.readings import readings_edit
from tests.core.exams import make_exam


def measure(exam: Exam, limb: str, moment: Moment = "rest", **sites: float) -> None:
    for site, celsius in sites.items():
        edit = readings_edit(exam, limb, site, (celsius, celsius), moment)
        assert edit is not None
        exam.apply(edit)


def test_right_minus_left_at_sites_measured_on_both_sides() -> None:
    exam = make_exam()
    measure(exam, "r_leg", dorsum=31.4, sole=30.0, shin=33.0)
    measure(exam, "l_leg", dorsum=29.9, sole=30.5)
    assert [(d.pair, d.site, str(d.shown)) for d in site_deltas(exam.findings)] == [
        ("legs", "dorsum", "+1.5 °C"),
        ("legs", "sole", "−0.5 °C"),
    ]
    largest = largest_delta(exam.findings, "legs")
    assert largest is not None
    assert largest.site == "dorsum"
    assert largest_delta(exam.findings, "arms") is None


def test_along_a_limb_inner_minus_outer() -> None:
    exam = make_exam()
    measure(exam, "l_leg", thigh=34.0, shin=32.0, great_toe=27.5)
    found = gradient(exam.findings, "l_leg")
    assert found is not None
    assert str(found.shown) == "thigh minus great toe +6.5 °C"
    assert gradient(exam.findings, "r_leg") is None


def test_two_sites_as_far_out_make_no_gradient() -> None:
    exam = make_exam()
    measure(exam, "l_leg", dorsum=30.0, sole=29.0)
    measure(exam, "r_arm", dorsum=30.0, palm=29.0)
    assert gradient(exam.findings, "l_leg") is None
    assert gradient(exam.findings, "r_arm") is None


@pytest.mark.parametrize(
    ("kelvin", "expected"),
    [
        (0.0, 0), (0.6, 0), (0.64, 0), (0.66, 1), (1.0, 1), (1.1, 2), (2.2, 2), (2.3, 3), (9.0, 3),
        (-0.6, 0), (-0.7, -1), (-1.04, -1), (-1.06, -2), (-2.3, -3),
    ],
)  # fmt: skip
def test_seven_classes(kelvin: float, expected: int) -> None:
    assert delta_class(kelvin) == expected


def test_steps_are_the_clinics() -> None:
    assert delta_class(0.5, (0.3, 0.6, 0.9)) == 1
    assert delta_class(-1.0, (0.3, 0.6, 0.9)) == -3


def test_a_clinics_threshold_is_the_middle_step() -> None:
    assert steps_of(1.0) == pytest.approx(STEPS)
    assert steps_of(0.5) == pytest.approx((0.3, 0.5, 1.1))


@pytest.mark.parametrize(
    ("kelvin", "threshold", "expected"),
    [(1.04, 1.0, False), (1.06, 1.0, True), (-1.2, 1.0, True), (9.0, None, False)],
)
def test_beyond_a_threshold_as_it_is_shown(
    kelvin: float, threshold: float | None, expected: bool
) -> None:
    assert beyond(kelvin, threshold) is expected


def test_plain_data_for_a_summary() -> None:
    exam = make_exam()
    assert limb_delta_t(exam) == {"arms": {}, "legs": {}}
    measure(exam, "r_leg", dorsum=31.4)
    measure(exam, "l_leg", dorsum=29.93)
    measure(exam, "r_leg", "hanging", sole=30.0)
    measure(exam, "l_leg", "hanging", sole=31.0)
    assert limb_delta_t(exam) == {
        "arms": {},
        "legs": {"dorsum": 1.47},
        "legs:hanging": {"sole": -1.0},
    }
