"""Dots at true dates, side by side on one day; dates where they have room."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painmap.ui.course.dates_axis import SIDE_BY_SIDE, dates_with_room, places

START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def at_days(*days: float) -> list[datetime]:
    return [START + timedelta(days=day) for day in days]


def test_dates_lie_where_they_are_in_time() -> None:
    assert places(at_days(0, 10, 40), 100.0, 500.0) == pytest.approx([100.0, 200.0, 500.0])


def test_what_comes_after_the_last_visit_has_room() -> None:
    later = START + timedelta(days=80)
    assert places(at_days(0, 40), 100.0, 500.0, until=later) == pytest.approx([100.0, 300.0])


def test_visits_of_a_day_stand_side_by_side_around_it() -> None:
    found = places(at_days(0, 50, 50.1, 50.2, 100), 0.0, 1000.0)
    assert found[2] == pytest.approx(501.0, abs=1.0)
    assert [found[2] - found[1], found[3] - found[2]] == pytest.approx([SIDE_BY_SIDE] * 2)


def test_a_single_day_is_in_the_middle() -> None:
    assert places(at_days(0), 0.0, 300.0) == [150.0]
    assert places(at_days(0, 0.1), 0.0, 300.0) == pytest.approx([142.0, 158.0])
    assert places([], 0.0, 300.0) == []


@given(
    st.lists(st.integers(0, 4000), min_size=1, max_size=60),
    st.floats(60.0, 2000.0),
)
def test_no_visit_leaves_the_line_or_overtakes_another(hours: list[int], width: float) -> None:
    moments = [START + timedelta(hours=hour) for hour in sorted(hours)]
    found = places(moments, 10.0, 10.0 + width)
    assert all(10.0 - 1e-6 <= x <= 10.0 + width + 1e-6 for x in found)
    assert all(one <= other + 1e-6 for one, other in itertools.pairwise(found))


def test_only_dates_with_room_are_written_and_each_once() -> None:
    texts = ["5 Jan", "5 Jan", "6 Jan", "9 Mar"]
    found = dates_with_room([10.0, 26.0, 40.0, 400.0], texts, lambda _: 50.0, 0.0, 410.0)
    assert found == [(0, 0.0), (3, 360.0)]
    found = dates_with_room([10.0, 26.0, 200.0, 400.0], texts, lambda _: 50.0, 0.0, 410.0)
    assert [n for n, _ in found] == [0, 3, 2]
