"""Trends: lines of known slope, and their interval against NumPy's own regression."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from painmap.core.comparing.trend import Point, last_stretch, trend_of

FIRST = datetime(2026, 3, 2, 9, tzinfo=UTC)


def points(*pairs: tuple[float, float]) -> list[Point]:
    """Points at so many weeks from the first, each with its value."""
    return [Point(FIRST + timedelta(weeks=week), value) for week, value in pairs]


def test_a_straight_line_has_its_slope_a_week() -> None:
    found = trend_of(points((0, 900), (2, 860), (5, 800)))
    assert found is not None
    assert found.per_week == pytest.approx(-20)
    assert (found.low, found.high) == pytest.approx((-20, -20))
    assert found.is_flat is False
    assert found.at(FIRST + timedelta(weeks=5)) == pytest.approx(800)


FIGURES = st.lists(st.floats(-500, 500), min_size=3, max_size=12)


@settings(max_examples=40, deadline=None)
@given(FIGURES)
def test_slope_and_interval_are_those_of_a_regression(values: list[float]) -> None:
    weeks = np.arange(len(values)) ** 1.3
    found = trend_of(points(*zip(weeks.tolist(), values, strict=True)))
    assert found is not None
    (slope, _), spread = np.polyfit(weeks, values, 1, cov=True)
    half = stats.t.ppf(0.975, len(values) - 2) * np.sqrt(spread[0, 0])
    assert found.per_week == pytest.approx(slope, abs=1e-6)
    assert found.low == pytest.approx(slope - half, abs=1e-4)
    assert found.high == pytest.approx(slope + half, abs=1e-4)


def test_two_points_have_a_slope_and_no_interval() -> None:
    found = trend_of(points((0, 10), (4, 2)))
    assert found is not None
    assert found.per_week == pytest.approx(-2)
    assert (found.low, found.high, found.is_flat) == (None, None, None)
    both_days = trend_of(points((0, 10), (0, 12), (4, 2), (4, 2)))
    assert both_days is not None
    assert both_days.low is None


def test_one_date_has_no_trend() -> None:
    assert trend_of([]) is None
    assert trend_of(points((1, 5))) is None
    assert trend_of(points((1, 5), (1, 7))) is None


def test_noise_around_nothing_is_flat() -> None:
    found = trend_of(points((0, 10), (1, 12), (2, 9), (3, 11), (4, 10)))
    assert found is not None
    assert found.is_flat is True


def test_the_last_stretch_begins_at_the_last_break_that_two_dates_follow() -> None:
    visits = points((0, 5), (2, 6), (4, 9), (6, 3))
    breaks = [FIRST + timedelta(weeks=week) for week in (1, 3, 5)]
    assert last_stretch(visits[::-1], breaks) == tuple(visits[2:])
    assert last_stretch(visits) == tuple(visits)
    assert last_stretch(visits, [FIRST + timedelta(weeks=7)]) == tuple(visits)
    assert last_stretch(visits, [visits[2].at]) == tuple(visits[2:])
