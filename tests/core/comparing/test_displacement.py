"""Displacement of borders: against MedPy's formulas, shapes of known size, and swapping."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import ndimage

from painmap.atlas.atlas import Atlas
from painmap.core.comparing.arrows import arrows_of
from painmap.core.comparing.displacement import (
    ALONG_SURFACE,
    STRAIGHT,
    Displacement,
    border_of,
    displacement,
    together,
)
from painmap.core.skin import skin_of
from tests.core.comparing.flat import FlatSkin

FLAT = FlatSkin()
R_LEG = 3


def moved(then: NDArray[np.bool_], now: NDArray[np.bool_], **words: object) -> Displacement | None:
    sides = border_of(FLAT, then), border_of(FLAT, now)
    return displacement(FLAT, FLAT.points, *sides, **({"limb": R_LEG} | words))  # type: ignore[arg-type]


def medpy_distances(one: NDArray[np.bool_], other: NDArray[np.bool_], step: float) -> list[float]:
    """HD, HD95 and ASSD as written in MedPy 0.5.2, `metric/binary.py`."""

    def surface_distances(result: NDArray[np.bool_], ref: NDArray[np.bool_]) -> NDArray[np.float64]:
        footprint = ndimage.generate_binary_structure(2, 1)
        borders = [mask ^ ndimage.binary_erosion(mask, footprint) for mask in (result, ref)]
        return np.asarray(ndimage.distance_transform_edt(~borders[1], sampling=step)[borders[0]])

    there, back = surface_distances(one, other), surface_distances(other, one)
    both = np.concatenate([there, back])
    return [max(there.max(), back.max()), float(np.percentile(both, 95)), both.mean()]


DISC = st.builds(FLAT.disc, st.floats(2, 6), st.floats(2, 6), st.floats(0.3, 1.8))
ZONE = st.builds(lambda one, other: one | other, DISC, DISC)


@settings(max_examples=30, deadline=None)
@given(ZONE, ZONE)
def test_distances_are_those_of_medpy(then: NDArray[np.bool_], now: NDArray[np.bool_]) -> None:
    found = moved(then, now)
    assert found is not None
    expected = medpy_distances(FLAT.image(then), FLAT.image(now), FLAT.step)
    assert [found.hd, found.hd95, found.assd] == pytest.approx(expected, abs=1e-6)


@settings(max_examples=30, deadline=None)
@given(ZONE, ZONE)
def test_swapping_the_visits_swaps_the_signs(
    then: NDArray[np.bool_], now: NDArray[np.bool_]
) -> None:
    there, back = moved(then, now), moved(now, then)
    assert there is not None
    assert back is not None
    assert there.mean == pytest.approx(-back.mean)
    assert there.median == pytest.approx(-back.median)
    assert (there.receded, there.advanced) == (-back.advanced, -back.receded)
    assert (there.hd, there.hd95) == pytest.approx((back.hd, back.hd95))


def test_a_disc_that_shrank_receded_everywhere() -> None:
    found = moved(FLAT.disc(4, 4, 3), FLAT.disc(4, 4, 1.8), cm_per_cm=1.5)
    assert found is not None
    assert found.way == STRAIGHT
    assert found.mean == pytest.approx(-1.2 * 1.5, rel=0.03)
    assert found.median == pytest.approx(-1.2 * 1.5, rel=0.03)
    assert found.advanced == 0.0
    # The arrows run inwards: from the earlier border to the later one.
    middle = np.array([4, 4, 0])
    far, near = (
        np.linalg.norm(FLAT.points[cells] - middle, axis=1) for cells in (found.start, found.end)
    )
    assert (far > 2.8).all()
    assert (near < 1.8).all()


def test_a_disc_that_moved_receded_here_and_advanced_there() -> None:
    found = moved(FLAT.disc(3, 4, 2), FLAT.disc(4, 4, 2))
    assert found is not None
    assert found.mean == pytest.approx(0, abs=0.02)
    assert found.receded == pytest.approx(-1, rel=0.05)
    assert found.advanced == pytest.approx(1, rel=0.05)
    arrows = arrows_of(found, FLAT.points, apart_cm=1.0, least_cm=0.3)
    assert {arrow.cm > 0 for arrow in arrows} == {True, False}
    for arrow in arrows:
        assert (FLAT.points[arrow.start, 0] > 3.5) == (arrow.cm > 0)
        assert FLAT.points[arrow.end, 0] > FLAT.points[arrow.start, 0]
    starts = FLAT.points[[arrow.start for arrow in arrows]]
    gaps = np.linalg.norm(starts[:, None] - starts[None], axis=2)
    assert (gaps[~np.eye(len(starts), dtype=bool)] >= 1.0).all()


def test_without_a_border_at_both_visits_there_is_no_distance() -> None:
    disc, none = FLAT.disc(4, 4, 2), np.zeros(FLAT.limb.size, bool)
    assert moved(disc, none) is None
    assert moved(none, disc) is None
    assert moved(disc, ~none) is None  # a limb affected all over has no border
    assert moved(disc, disc, limb=4) is None
    same = moved(disc, disc)
    assert same is not None
    assert same.hd == 0.0


def test_a_border_on_skin_not_examined_at_both_does_not_count() -> None:
    then, now = FLAT.disc(4, 4, 3), FLAT.disc(4, 4, 2) | FLAT.disc(7, 4, 0.8)
    comparable = FLAT.points[:, 0] < 4
    found = moved(then, now, comparable=comparable)
    assert found is not None
    assert found.advanced == 0.0
    assert comparable[found.start].all()
    assert comparable[found.end].all()
    assert moved(then, now, comparable=~FLAT.disc(4, 4, 9)) is None


def test_limbs_are_put_together() -> None:
    one = moved(FLAT.disc(4, 4, 3), FLAT.disc(4, 4, 2))
    other = moved(FLAT.disc(4, 4, 2), FLAT.disc(4, 4, 2.5))
    assert one is not None
    assert other is not None
    both = together([one, other])
    assert both is not None
    assert both.hd == one.hd
    assert both.advanced == other.advanced
    assert both.cm.size == one.cm.size + other.cm.size
    assert together([]) is None
    assert str(ALONG_SURFACE) != str(STRAIGHT)


def test_half_a_leg_against_a_third_on_the_real_body(atlas: Atlas) -> None:
    """Two level cuts through the thigh lie as far apart as their heights."""
    skin, points = skin_of(atlas), atlas.body("teen").centres
    leg = atlas.limb == R_LEG
    zones = [leg & (points[:, 1] < height) for height in (35.0, 27.0)]
    sides = [border_of(skin, zone) for zone in zones]
    found = displacement(skin, points, *sides, limb=R_LEG)
    assert found is not None
    assert found.median == pytest.approx(-8.0, rel=0.03)
    assert displacement(skin, points, *sides, limb=4) is None
