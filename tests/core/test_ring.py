"""Rings: the same cells on every body, right the mirror of left, levels as typed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from painmap.atlas.atlas import Atlas
from painmap.core.hints import BorderHint
from painmap.core.ring import (
    HANDLES,
    Ring,
    dragged_to,
    flipped,
    level_at,
    limits,
    moved,
    ring_at,
    ring_zone,
    with_level,
)
from painmap.core.ring_line import ring_handles, ring_line
from painmap.core.skin import Skin, skin_of

PLACE = st.floats(-0.3, 2.95)
LEVELS = st.tuples(PLACE, PLACE, PLACE, PLACE)


@pytest.fixture(scope="module")
def skin(atlas: Atlas) -> Skin:
    return skin_of(atlas)


def some_cell(atlas: Atlas, limb: int, pos: float) -> int:
    cells = np.flatnonzero(atlas.limb == limb)
    return int(cells[np.argmin(np.abs(atlas.limb_pos[cells] - pos))])


@pytest.mark.parametrize("limb", [1, 2, 3, 4])
def test_one_press_takes_in_everything_beyond(atlas: Atlas, skin: Skin, limb: int) -> None:
    cell = some_cell(atlas, limb, 1.6)
    zone = ring_zone(skin, ring_at(skin, cell))
    assert cell in zone
    assert (np.diff(zone) > 0).all()
    on_limb = atlas.limb == limb
    assert np.array_equal(zone, np.flatnonzero(on_limb & (atlas.limb_pos >= atlas.limb_pos[cell])))
    parts = {atlas.atoms[k].part for k in np.unique(atlas.atom[zone])}
    digits = {part for part in parts if part == "thumb" or part.endswith(("_finger", "_toe"))}
    assert len(digits) == 5


def test_there_is_no_ring_on_the_trunk(atlas: Atlas, skin: Skin) -> None:
    with pytest.raises(BorderHint) as hint:
        ring_at(skin, int(np.flatnonzero(atlas.limb == 0)[1000]))
    assert str(hint.value.text).startswith("A ring goes round an arm or a leg.")


def test_a_ring_beyond_the_toes_is_a_hint(skin: Skin) -> None:
    with pytest.raises(BorderHint):
        ring_zone(skin, Ring(3, (3.5, 3.5, 3.5, 3.5)))


@given(levels=LEVELS, leg=st.booleans(), proximal=st.booleans())
@settings(max_examples=40, deadline=None)
def test_right_is_the_mirror_of_left(
    atlas: Atlas, levels: tuple[float, float, float, float], leg: bool, proximal: bool
) -> None:
    skin = skin_of(atlas)
    side = "proximal" if proximal else "distal"
    right, left = (
        ring_zone(skin, Ring(limb, levels, side)) for limb in ((3, 4) if leg else (1, 2))
    )
    assert np.array_equal(np.sort(atlas.mirror[right]), left)


@given(levels=LEVELS)
@settings(max_examples=40, deadline=None)
def test_both_sides_of_a_ring_are_the_limb(
    atlas: Atlas, levels: tuple[float, float, float, float]
) -> None:
    skin = skin_of(atlas)
    ring = Ring(4, levels)
    both = np.concatenate([ring_zone(skin, ring), ring_zone(skin, flipped(ring))])
    assert np.array_equal(np.sort(both), np.flatnonzero(atlas.limb == 4))
    assert flipped(flipped(ring)) == ring


@given(levels=LEVELS)
def test_levels_are_smooth_periodic_and_between_their_handles(
    levels: tuple[float, float, float, float],
) -> None:
    turn = np.linspace(0, 4, 800, endpoint=False).astype(np.float32)
    found = level_at(levels, turn)
    assert np.allclose(found[::200], levels, atol=1e-5)
    around = np.append(found, found[0])
    span = max(levels) - min(levels)
    assert np.abs(np.diff(around)).max() <= 0.02 * span + 1e-5
    for k in range(4):
        low, high = sorted((levels[k], levels[(k + 1) % 4]))
        quarter = found[200 * k : 200 * k + 200]
        assert quarter.min() >= low - 1e-4
        assert quarter.max() <= high + 1e-4


def test_a_tilted_ring_is_nearly_a_plane_cut() -> None:
    turn = np.linspace(0, 4, 400, endpoint=False).astype(np.float32)
    cosine = np.cos(turn * np.pi / 2)
    assert np.abs(level_at((1.0, 0.0, -1.0, 0.0), turn) - cosine).max() < 0.03


@pytest.mark.parametrize("limb", [1, 2, 3, 4])
def test_front_inner_back_and_outer_are_where_they_are_called(
    atlas: Atlas, skin: Skin, limb: int
) -> None:
    for pos in (0.4, 0.8, 1.3, 1.7):
        cells = ring_handles(skin, Ring(limb, (pos, pos, pos, pos)))
        # Of the atlas: 1 front, 2 outer, 3 back, 4 inner.
        assert atlas.aspect[cells].tolist() == [1, 4, 3, 2]
        assert np.abs(atlas.limb_pos[cells] - pos).max() < 0.03


def test_a_ring_moves_as_a_whole_and_stays_on_the_limb(skin: Skin) -> None:
    ring = Ring(3, (1.5, 1.6, 1.7, 1.6))
    assert moved(ring, 0.2, skin).levels == pytest.approx((1.7, 1.8, 1.9, 1.8))
    low, high = limits(skin, 3)
    assert max(moved(ring, 9, skin).levels) == pytest.approx(high)
    assert min(moved(ring, -9, skin).levels) == pytest.approx(low)
    assert with_level(ring, 2, 9, skin).levels == pytest.approx((1.5, 1.6, high, 1.6))


@given(
    levels=st.tuples(*[st.floats(0.3, 1.9)] * 4),
    place=st.floats(0.3, 1.9),
    handle=st.none() | st.integers(0, len(HANDLES) - 1),
)
@example(levels=(1.75, 0.5, 1.0, 1.0), place=1.78125, handle=None)
@settings(max_examples=40, deadline=None)
def test_a_dragged_ring_runs_through_the_pen(
    atlas: Atlas,
    levels: tuple[float, float, float, float],
    place: float,
    handle: int | None,
) -> None:
    skin = skin_of(atlas)
    cell = some_cell(atlas, 1, place)
    ring = dragged_to(Ring(1, levels), cell, skin, handle)
    pos = float(atlas.limb_pos[cell])
    low, high = limits(skin, 1)
    if handle is not None:
        assert ring.levels[handle] == pytest.approx(pos)
        others = [k for k in range(4) if k != handle]
        assert [ring.levels[k] for k in others] == [levels[k] for k in others]
    elif low + 1e-6 < min(ring.levels) and max(ring.levels) < high - 1e-6:
        # Else a handle has come to an end of the limb, and the ring with it.
        assert level_at(ring.levels, skin.turn[[cell]])[0] == pytest.approx(pos, abs=1e-4)
    assert dragged_to(ring, some_cell(atlas, 2, place), skin, handle) == ring


@pytest.mark.parametrize("limb", [1, 4])
@pytest.mark.parametrize("pos", [0.5, 1.2, 1.8])
def test_the_line_runs_once_around_on_the_edge_of_the_zone(
    skin: Skin, limb: int, pos: float
) -> None:
    ring = Ring(limb, (pos, pos + 0.05, pos + 0.1, pos + 0.05))
    (line,) = ring_line(skin, ring)
    assert line[0] == line[-1]
    steps = np.linalg.norm(np.diff(skin.points[line], axis=0), axis=1)
    assert steps.max() < 1.2
    around = np.diff(np.unwrap(skin.turn[line] * (np.pi / 2)))
    assert abs(around.sum()) == pytest.approx(2 * np.pi, abs=1e-3)
    off = skin.limb_pos[line] - level_at(ring.levels, skin.turn[line])
    assert np.abs(off).max() < 0.03


def test_a_ring_across_toes_has_a_line_for_each(skin: Skin) -> None:
    assert len(ring_line(skin, Ring(3, (2.85, 2.85, 2.85, 2.85)))) >= 3
    assert ring_line(skin, Ring(3, (3.9, 3.9, 3.9, 3.9))) == ()


def test_a_broken_ring_is_refused() -> None:
    with pytest.raises(ValueError, match="not a ring"):
        Ring(0, (1.0, 1.0, 1.0, 1.0))
    with pytest.raises(ValueError, match="not a ring"):
        Ring(1, (1.0, float("nan"), 1.0, 1.0))
