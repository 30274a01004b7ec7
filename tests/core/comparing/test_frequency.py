"""Maps over many visits against counts made cell by cell."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from painmap.core.compared_side import Side
from painmap.core.comparing.frequency import (
    PackedVisit,
    frequency_map,
    intensity_map,
    packed,
    packed_side,
)
from painmap.core.counts import settings_of
from painmap.core.layers import NOT_RATED
from tests.core.exams import PAIN, make_exam, paint
from tests.core.synthetic import L_LEG, TRUNK, synthetic_atlas

N = 37
VALUES = st.lists(st.integers(0, NOT_RATED), min_size=N, max_size=N)
KNOWN = st.lists(st.booleans(), min_size=N, max_size=N)
VISITS = st.lists(st.tuples(VALUES, KNOWN), min_size=1, max_size=6)


def visit(values: list[int], known: list[bool]) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    return np.array(values, np.uint8), np.array(known, np.bool_)


@settings(max_examples=50, deadline=None)
@given(VISITS)
def test_every_cell_is_counted_at_the_visits_that_say_something(
    given_visits: list[tuple[list[int], list[bool]]],
) -> None:
    visits = [visit(*one) for one in given_visits]
    kept = [packed(*one) for one in visits]
    found, strength = frequency_map(kept), intensity_map(kept)
    for cell in range(N):
        told = [int(values[cell]) for values, known in visits if known[cell]]
        assert found.affected[cell] == sum(value > 0 for value in told)
        assert found.examined[cell] == len(told)
        rated = [value for value in told if value != NOT_RATED]
        if any(rated):
            assert strength[cell] == pytest.approx(np.mean(rated))
        else:
            assert np.isnan(strength[cell])
    seen = found.examined > 0
    assert np.isnan(found.share[~seen]).all()
    assert found.share[seen] == pytest.approx(found.affected[seen] / found.examined[seen])


def test_many_visits_do_not_overflow() -> None:
    one = packed(np.full(9, 10, np.uint8), np.ones(9, bool))
    found = frequency_map([one] * 300)
    assert set(found.affected) == set(found.examined) == {300}
    assert set(intensity_map([one] * 300)) == {10.0}


def test_fifty_visits_take_little_memory() -> None:
    n = 937_424
    values = np.zeros(n, np.uint8)
    values[:90_000] = 5
    one = packed(values, np.ones(n, bool))
    assert 50 * one.nbytes < 20e6


def test_visits_of_other_numberings_make_no_map() -> None:
    one, other = (packed(np.zeros(n, np.uint8), np.ones(n, bool)) for n in (8, 9))
    for visits in ([], [one, other]):
        with pytest.raises(ValueError, match="of one numbering"):
            frequency_map(visits)


def test_a_visit_tells_of_skin_that_was_examined() -> None:
    atlas = synthetic_atlas()
    exams = [make_exam(number) for number in (1, 2)]
    paint(exams[0], PAIN, atlas.limb == L_LEG, 6)
    paint(exams[1], PAIN, atlas.limb == TRUNK, 4)

    def kept(number: int) -> PackedVisit:
        side = Side.of(exams[number], atlas, settings_of(exams[number]))
        return packed_side(side, PAIN)

    found = frequency_map([kept(0), kept(1)])
    leg, trunk = atlas.limb == L_LEG, atlas.limb == TRUNK
    assert set(found.affected[leg]) == {1}
    assert set(found.examined[leg]) == {1}
    assert set(found.share[trunk]) == {1.0}
    assert np.isnan(found.share[~leg & ~trunk]).all()
