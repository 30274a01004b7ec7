"""Sites: trials of one part of the body are held against each other, wherever on it they lie."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from painmap.atlas.atlas import Atlas
from painmap.core.body_parts import HEAD, TRUNK, parts_held, parts_of
from painmap.core.trial_sites import common, majority, pairs, sites_of

R_ARM, L_ARM, R_LEG, L_LEG = 1, 2, 3, 4
PARTS = np.repeat(np.arange(6, dtype=np.uint8), 10)
"""Ten cells of each part: the trunk, four limbs, the head."""


def zone(*spans: tuple[int, int]) -> np.ndarray:
    """So many cells of each part from its first on: (part, cells)."""
    inside = np.zeros(PARTS.size, bool)
    for part, n in spans:
        inside[10 * part : 10 * part + n] = True
    return inside


def cells(part: int, first: int, last: int) -> np.ndarray:
    inside = np.zeros(PARTS.size, bool)
    inside[10 * part + first : 10 * part + last] = True
    return inside


@pytest.mark.parametrize(
    ("spans", "held"),
    [
        ([(L_LEG, 4)], {L_LEG}),
        # A hip lies on one part, that which holds most of it.
        ([(TRUNK, 6), (L_LEG, 4)], {TRUNK}),
        ([(TRUNK, 4), (L_LEG, 6)], {L_LEG}),
        # One trial of both hands is on both; a trace of the other is not.
        ([(R_ARM, 4), (L_ARM, 5)], {R_ARM, L_ARM}),
        ([(R_ARM, 1), (L_ARM, 9)], {L_ARM}),
        # From the waist down: the legs.
        ([(TRUNK, 6), (R_LEG, 8), (L_LEG, 8)], {R_LEG, L_LEG}),
        ([(HEAD, 5), (TRUNK, 4)], {HEAD}),
        ([], set()),
    ],
)
def test_a_zone_belongs_to_the_part_that_holds_most_of_it(
    spans: list[tuple[int, int]], held: set[int]
) -> None:
    inside = zone(*spans)
    assert parts_held(PARTS, inside) == held
    assert parts_held(PARTS, np.flatnonzero(inside).astype(np.int32)) == held


def test_parts_are_the_limbs_the_trunk_and_the_head(atlas: Atlas) -> None:
    parts = parts_of(atlas)
    assert np.array_equal(np.isin(parts, (TRUNK, HEAD)), atlas.limb == 0)
    on_limb = atlas.limb > 0
    assert np.array_equal(parts[on_limb], atlas.limb[on_limb])
    areas = atlas.schemes["limb10"].areas
    names = np.array([area.key for area in areas])[atlas.area_of_cell("limb10")]
    assert set(np.unique(names[parts == HEAD])) == {"head", "neck"}
    assert set(np.unique(names[parts == TRUNK])) == {"chest", "abdomen", "upper_back", "low_back"}


def test_trials_of_one_limb_are_one_site_also_without_common_skin() -> None:
    zones = [cells(L_LEG, 0, 3), cells(L_LEG, 3, 6), cells(L_LEG, 7, 9)]
    sites = sites_of(zones, PARTS)
    assert sites == ((0, 1, 2),)
    assert pairs(sites) == [(0, 1), (0, 2), (1, 2)]
    # No cell is in two of three.
    assert not majority(zones, sites).any()
    assert not common(zones, sites).any()


def test_a_site_tested_once_is_not_outvoted_by_another_tested_more_often() -> None:
    foot, wider, hand = cells(L_LEG, 0, 4), cells(L_LEG, 0, 5), cells(R_ARM, 0, 3)
    zones = [foot, wider, foot, hand]
    sites = sites_of(zones, PARTS)
    assert sites == ((0, 1, 2), (3,))
    assert np.array_equal(majority(zones, sites), foot | hand)
    assert np.array_equal(common(zones, sites), foot | hand)
    assert pairs(sites) == [(0, 1), (0, 2), (1, 2)]


def test_a_hip_is_one_site_whichever_part_holds_most_of_it() -> None:
    zones = [zone((TRUNK, 6), (L_LEG, 4)), zone((TRUNK, 4), (L_LEG, 6))]
    assert sites_of(zones, PARTS) == ((0, 1),)
    # A foot is another site than a hip that is mostly trunk and shares no skin with it.
    assert sites_of([zones[0], cells(L_LEG, 7, 9)], PARTS) == ((0,), (1,))


def test_without_parts_only_shared_skin_tells() -> None:
    zones = [cells(L_LEG, 0, 3), cells(L_LEG, 2, 5), cells(L_LEG, 7, 9)]
    assert sites_of(zones, None) == ((0, 1), (2,))


masks = st.lists(
    st.lists(st.booleans(), min_size=60, max_size=60).map(lambda row: np.array(row, bool)),
    min_size=1,
    max_size=6,
)
sparse = st.lists(
    st.sets(st.integers(0, 59), min_size=1, max_size=4).map(
        lambda held: np.isin(np.arange(60), list(held))
    ),
    min_size=1,
    max_size=7,
)


@given(st.one_of(masks, sparse))
def test_sites_share_no_skin_and_no_part_of_the_body(zones: list[np.ndarray]) -> None:
    sites = sites_of(zones, PARTS)
    assert sorted(k for site in sites for k in site) == list(range(len(zones)))
    held = [frozenset().union(*(parts_held(PARTS, zones[k]) for k in site)) for site in sites]
    skin = [np.logical_or.reduce([zones[k] for k in site]) for site in sites]
    for i in range(len(sites)):
        for j in range(i):
            assert not held[i] & held[j]
            assert not (skin[i] & skin[j]).any()
    inside = np.zeros(60, bool)
    for site in sites:
        inside |= np.mean([zones[k] for k in site], axis=0) >= 0.5
    assert np.array_equal(majority(zones, sites), inside)


@given(sparse, st.randoms(use_true_random=False))
def test_the_order_of_trials_does_not_matter(zones: list[np.ndarray], random: object) -> None:
    order = list(range(len(zones)))
    random.shuffle(order)  # type: ignore[attr-defined]
    mixed = [zones[k] for k in order]
    sites, other = sites_of(zones, PARTS), sites_of(mixed, PARTS)
    assert {frozenset(site) for site in sites} == {
        frozenset(order[k] for k in site) for site in other
    }
    assert np.array_equal(majority(zones, sites), majority(mixed, other))
