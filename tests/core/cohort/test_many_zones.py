"""Zones in one piece are the zones one by one, and counted the same."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from painmap.core.cohort.many_zones import many_painted
from painmap.core.cohort.stretches import painted_in
from painmap.core.cohort.tally import CellTally
from painmap.core.runs import planes, value_runs

MOST = 1_000_000
CELLS = 70_000
"""More than two byte planes hold."""

Layers = list[list[tuple[int, int]]]
layers = st.lists(
    st.lists(st.tuples(st.sampled_from((1, 2, 255, 256, 17_000)), st.integers(0, 3)), max_size=4),
    max_size=6,
)


def _values(stretches: list[tuple[int, int]]) -> np.ndarray:
    parts = [np.full(length, value, np.uint8) for length, value in stretches]
    return np.concatenate([np.zeros(0, np.uint8), *parts])


def _body(values: np.ndarray) -> bytes:
    lengths, kept = value_runs(values)
    return planes(lengths) + kept.tobytes()


@given(layers)
def test_each_is_as_it_would_be_alone(some: Layers) -> None:
    values = [_values(stretches) for stretches in some]
    found = many_painted([_body(each) for each in values], MOST)
    assert len(found) == len(values)
    for zone, alone in zip(found, values, strict=True):
        assert np.array_equal(zone.unpacked(), np.trim_zeros(alone, "b"))


@given(layers)
def test_counts_are_the_plain_sum(some: Layers) -> None:
    values = [_values(stretches) for stretches in some]
    tally = CellTally(CELLS)
    tally.add_many(many_painted([_body(each) for each in values], MOST))
    plain = np.zeros(CELLS, np.int64)
    for each in values:
        plain[: each.size] += each > 0
    assert np.array_equal(tally.counts(), plain)


def test_more_cells_than_may_be() -> None:
    ones = _body(np.ones(300, np.uint8))
    assert len(many_painted([ones, ones, ones], 300)) == 3
    with pytest.raises(ValueError, match="more cells"):
        many_painted([ones, _body(np.ones(301, np.uint8)), ones], 300)


def test_more_zones_than_two_bytes_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("painmap.core.cohort.tally._MOST", 50)
    tally, skin = CellTally(40), np.ones(40, np.uint8)
    for number in range(1, 8):
        tally.add(painted_in(skin))
        tally.add_many(many_painted([_body(skin)] * 29, MOST))
        assert tally.counts().tolist() == [30 * number] * 40
    with pytest.raises(ValueError, match="too many"):
        tally.add_many(many_painted([_body(skin)] * 51, MOST))
    with pytest.raises(ValueError, match="beyond"):
        tally.add_many(many_painted([_body(np.ones(41, np.uint8))], MOST))
