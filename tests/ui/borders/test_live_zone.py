"""The zone that follows the pen is the one that is recorded, whatever it passes on the way."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from painmap.core.trial_sites import majority as majority_of
from painmap.core.trial_sites import sites_of
from painmap.ui.borders.live_zone import LiveZone, shown_codes

N = 24
# The first and the last cells are one part of the body, those between another.
PARTS = np.repeat(np.array([4, 3, 4], np.uint8), 8)
SPANS = st.tuples(st.integers(0, N - 1), st.integers(1, 10))


def mask(span: tuple[int, int]) -> np.ndarray:
    inside = np.zeros(N, bool)
    inside[span[0] : span[0] + span[1]] = True
    return inside


def majority(zones: list[np.ndarray], parts: np.ndarray | None) -> np.ndarray:
    return majority_of(zones, sites_of(zones, parts))


@given(
    st.lists(SPANS, max_size=4),
    st.lists(SPANS, min_size=1, max_size=6),
    st.sampled_from([PARTS, None]),
)
def test_every_step_of_a_drag_shows_what_it_would_record(
    others: list[tuple[int, int]], steps: list[tuple[int, int]], parts: np.ndarray | None
) -> None:
    zones = [mask(span) for span in others]
    before = shown_codes(zones, N, parts)
    values = majority(zones, parts).astype(np.uint8) if zones else np.zeros(N, np.uint8)
    live = LiveZone(values, before, zones, parts)
    on_screen = before.copy()
    for span in steps:
        cells = live.move_to(np.flatnonzero(mask(span)).astype(np.int32))
        on_screen[cells] = live.shown[cells]
        assert np.array_equal(on_screen, live.shown), "told of every cell that changed"
        assert np.array_equal(live.values > 0, majority([*zones, mask(span)], parts))
        assert np.array_equal(live.shown, shown_codes([*zones, mask(span)], N, parts))
    live.go_back()
    assert np.array_equal(live.shown, before)
    assert np.array_equal(live.values, values)


def test_codes_tell_the_core_the_zone_and_the_band() -> None:
    wide, narrow, third = mask((0, 8)), mask((0, 4)), mask((0, 6))
    codes = shown_codes([wide, narrow, third], N, None)
    assert codes[:9].tolist() == [1, 1, 1, 1, 3, 3, 2, 2, 0]
    assert np.array_equal(np.isin(codes, (1, 3)), majority([wide, narrow, third], None))


def test_a_zone_apart_on_the_same_limb_is_outvoted() -> None:
    zones = [mask((0, 6)), mask((2, 6)), mask((18, 4))]
    codes = shown_codes(zones, N, PARTS)
    assert np.flatnonzero(codes == 3).tolist() == [2, 3, 4, 5]
    assert np.flatnonzero(codes == 2).tolist() == [0, 1, 6, 7, 18, 19, 20, 21]
