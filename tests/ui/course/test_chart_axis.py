"""Round numbers around the values, 0 among them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painmap.ui.course.chart_axis import axis_for


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ((898.0, 744.0), [0, 200, 400, 600, 800, 1000]),
        ((0.9, -1.4), [-1.5, -1.0, -0.5, 0.0, 0.5, 1.0]),
        ((7.0,), [0, 2, 4, 6, 8]),
        ((), [0, 1]),
        ((0.0, 0.0), [0, 1]),
    ],
)
def test_ticks(values: tuple[float, ...], ticks: list[float]) -> None:
    assert axis_for(values).ticks == pytest.approx(ticks)


@given(st.lists(st.floats(-1e4, 1e4).filter(lambda x: x == 0 or abs(x) > 1e-3), max_size=9))
def test_all_values_and_0_lie_on_it(values: list[float]) -> None:
    axis = axis_for(values)
    assert all(-1e-6 <= axis.share(value) <= 1 + 1e-6 for value in [0.0, *values])
    assert 2 <= len(axis.ticks) <= 7
    # The decimals tell all ticks apart, and each as it is.
    assert all(round(tick, axis.decimals) == pytest.approx(tick) for tick in axis.ticks)
