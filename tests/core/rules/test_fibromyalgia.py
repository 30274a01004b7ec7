"""The criteria of 2016 and of 2010/2011: their edges, their differences, and what is missing."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painmap.core.exam import Exam
from painmap.core.findings import FindingKey, Json
from painmap.core.rules.duration import THREE_MONTHS, in_months, long_enough
from painmap.core.rules.fibromyalgia import (
    NO_OTHER_DISORDER,
    fibromyalgia_2010,
    fibromyalgia_2016,
    fs_score,
    regions,
    severity_2010,
    severity_2016,
)
from painmap.core.rules.result import result_from_json, result_to_json
from painmap.core.rules.wpi import AREAS
from tests.core.exams import make_exam
from tests.core.rules.visits import record, sss_of, wpi_of

# One area of each of four regions first, so that four or more areas are generalised.
SPREAD = (
    *("l_upper_arm", "r_upper_arm", "l_upper_leg", "r_upper_leg", "neck", "upper_back"),
    *("lower_back", "l_lower_arm", "r_lower_arm", "l_lower_leg", "r_lower_leg"),
)


def long_ill() -> Exam:
    exam = make_exam()
    record(exam, THREE_MONTHS, True)
    record(exam, NO_OTHER_DISORDER, True)
    return exam


EDGES = [
    # WPI, SSS, 2016, 2010
    (3, 8, False, False),
    (3, 9, False, True),
    (3, 12, False, True),
    (4, 8, False, False),
    (4, 9, True, True),
    (6, 4, False, False),
    (6, 5, False, False),
    (6, 8, False, False),
    (6, 9, True, True),
    (7, 4, False, False),
    (7, 5, True, True),
    (7, 8, True, True),
    (7, 9, True, True),
    (2, 12, False, False),
]


@pytest.mark.parametrize(("areas", "points", "new", "old"), EDGES)
def test_the_edges(areas: int, points: int, new: bool, old: bool) -> None:
    assert severity_2016(areas, points) is new
    assert severity_2010(areas, points) is old
    exam, index, scale = long_ill(), wpi_of(*SPREAD[:areas]), sss_of(points)
    assert (index.value, scale.value) == (areas, points)
    assert fibromyalgia_2016(exam, index, scale).value is new
    assert fibromyalgia_2010(exam, index, scale).value is old


NEVER = ("l_jaw", "r_jaw", "chest", "abdomen")


@pytest.mark.parametrize(
    ("painful", "count"),
    [
        (NEVER, 0),
        (("l_shoulder_girdle", "r_hip", *NEVER), 2),
        (("l_upper_arm", "l_lower_arm", "l_shoulder_girdle"), 1),
        (("l_upper_arm", "r_lower_arm", "l_hip", *NEVER), 3),
        (("l_upper_arm", "r_lower_arm", "l_hip", "r_hip"), 4),
        (("l_upper_arm", "r_lower_arm", "l_hip", "neck"), 4),
        (("l_upper_arm", "r_lower_arm", "l_hip", "r_lower_leg", "lower_back"), 5),
    ],
)
def test_jaw_chest_and_abdomen_never_make_a_region(painful: tuple[str, ...], count: int) -> None:
    found = regions(wpi_of(*painful))
    assert sum(each.value is True for each in found) == count
    # However high the scores: without four regions the criteria of 2016 are not met.
    index = wpi_of(*painful)
    if count < 4:
        result = fibromyalgia_2016(long_ill(), index, sss_of(12))
        assert (result.value, result.details["generalised"]) == (False, False)


def test_seven_areas_in_three_regions_meet_2010_and_not_2016() -> None:
    index = wpi_of(
        *("l_shoulder_girdle", "l_upper_arm", "l_lower_arm", "l_hip", "l_upper_leg"),
        *("l_lower_leg", "neck", "chest"),
    )
    assert index.value == 8
    assert fibromyalgia_2016(long_ill(), index, sss_of(8)).value is False
    assert fibromyalgia_2010(long_ill(), index, sss_of(8)).value is True


def test_three_months_are_needed_and_asked_for() -> None:
    exam, index, scale = make_exam(), wpi_of(*SPREAD[:8]), sss_of(7)
    result = fibromyalgia_2016(exam, index, scale)
    assert result.value is None
    assert [str(each) for each in result.missing] == ["symptoms for at least 3 months"]
    assert str(result.label) == "Fibromyalgia criteria 2016: cannot be said yet"
    record(exam, THREE_MONTHS, False)
    result = fibromyalgia_2016(exam, index, scale)
    assert (result.value, result.missing) == (False, ())
    assert str(result.label) == "Fibromyalgia criteria 2016: not met"


@pytest.mark.parametrize(
    ("stored", "value"),
    [
        ({"value": {"n": 13, "unit": "weeks"}}, True),
        ({"value": {"n": 12, "unit": "weeks"}}, False),
        ({"value": {"n": 90, "unit": "days"}}, True),
        ({"value": {"n": 3, "unit": "months"}}, True),
        ({"value": {"n": 2.5, "unit": "months"}}, False),
        ({"value": {"n": 1, "unit": "years"}}, True),
        ({"value": 6}, True),
        ({"value": "long"}, None),
        ({"value": {"n": 5}}, None),
        ({"value": 6, "carried": "2026-08-03"}, None),
        ({"value": None}, None),
        (None, None),
    ],
)
def test_the_history_tells_how_long(stored: Json, value: bool | None) -> None:
    exam = make_exam()
    if stored is not None:
        record(exam, FindingKey("history", "duration"), stored)
    assert long_enough(exam).value is value
    record(exam, THREE_MONTHS, True)
    assert long_enough(exam).value is True
    assert long_enough(exam).by_hand


def test_months() -> None:
    assert in_months({"n": 2, "unit": "years"}) == 24
    assert in_months(True) is None


def test_a_carried_duration_names_its_day() -> None:
    exam = make_exam()
    record(exam, FindingKey("history", "duration"), {"value": 6, "carried": "2026-08-03"})
    assert str(long_enough(exam).source) == "history of 3 Aug 2026, not confirmed"


def test_2010_asks_for_other_disorders_and_2016_does_not() -> None:
    exam = make_exam()
    record(exam, THREE_MONTHS, True)
    index, scale = wpi_of(*SPREAD[:8]), sss_of(7)
    assert fibromyalgia_2016(exam, index, scale).value is True
    result = fibromyalgia_2010(exam, index, scale)
    assert result.value is None
    assert [str(each) for each in result.missing] == ["no other disorder that explains the pain"]
    record(exam, NO_OTHER_DISORDER, False)
    assert fibromyalgia_2010(exam, index, scale).value is False


def test_each_keeps_its_version() -> None:
    index, scale = wpi_of(*SPREAD[:8]), sss_of(7)
    new = fibromyalgia_2016(long_ill(), index, scale)
    old = fibromyalgia_2010(long_ill(), index, scale)
    assert (new.rule, new.version, new.details["criteria"]) == ("fibromyalgia_2016", 2, "2016")
    assert (old.rule, old.details["criteria"]) == ("fibromyalgia_2010", "2010/2011")
    for result in (new, old):
        assert result_from_json(result_to_json(result)) == result


@pytest.mark.parametrize(
    ("painful", "unknown", "points", "value"),
    [
        # So few areas that no answer could change it.
        (SPREAD[:1], ("neck", "chest"), 12, False),
        # Enough already, whatever the rest is.
        (SPREAD[:8], ("chest", "l_jaw"), 5, True),
        # High symptoms decide whether there are four, six or seven areas.
        (SPREAD[:5], ("chest", "l_jaw", "r_jaw"), 9, True),
        # With five points it depends on the seventh area.
        (SPREAD[:6], ("chest",), 5, None),
        # Jaws cannot make the fourth region.
        (("l_hip", "r_hip", "neck", "lower_back", "upper_back"), ("l_jaw", "r_jaw"), 9, False),
        (("l_hip", "r_hip", "neck", "lower_back", "upper_back"), ("l_lower_arm",), 9, None),
    ],
)
def test_what_is_missing_matters_only_where_it_could_change_the_answer(
    painful: tuple[str, ...], unknown: tuple[str, ...], points: int, value: bool | None
) -> None:
    index = wpi_of(*painful, unknown=unknown)
    result = fibromyalgia_2016(long_ill(), index, sss_of(points))
    assert result.value is value
    names = {f"areas: {AREAS[key].name}" for key in unknown}
    assert {str(each) for each in result.missing} == (names if value is None else set())


def test_nothing_known_says_nothing() -> None:
    index = wpi_of(unknown=tuple(AREAS))
    for rule in (fibromyalgia_2016, fibromyalgia_2010):
        result = rule(make_exam(), index, sss_of(None))
        assert result.value is None
        assert len(result.missing) >= 19 + 6 + 1
    assert fs_score(index, sss_of(None)).value is None


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(st.sampled_from(sorted(AREAS)), st.booleans(), min_size=15),
    st.integers(0, 12),
)
def test_a_partial_answer_is_what_every_completion_says(
    known: dict[str, bool], points: int
) -> None:
    unknown = tuple(key for key in AREAS if key not in known)
    painful = [key for key, value in known.items() if value]
    partial = fibromyalgia_2016(long_ill(), wpi_of(*painful, unknown=unknown), sss_of(points))
    complete = {
        fibromyalgia_2016(
            long_ill(),
            wpi_of(*painful, *(key for key, more in zip(unknown, way, strict=True) if more)),
            sss_of(points),
        ).value
        for way in product((True, False), repeat=len(unknown))
    }
    assert partial.value is (complete.pop() if len(complete) == 1 else None)


def test_the_severity_score_is_the_sum() -> None:
    result = fs_score(wpi_of(*SPREAD[:7]), sss_of(9))
    assert (result.value, str(result.label)) == (16, "Fibromyalgia severity score 16 of 31")
    assert fs_score(wpi_of(*AREAS), sss_of(12)).value == 31
