"""Distances along the skin: against shapes that unroll flat, and on the real leg."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from painmap.atlas.atlas import Atlas
from painmap.core.comparing.displacement import ALONG_SURFACE, border_of, displacement
from painmap.core.comparing.surface_displacement import surface_displacement
from painmap.core.comparing.surface_distance import ways_over
from painmap.core.skin import skin_of
from tests.core.comparing.flat import FlatSkin
from tests.core.synthetic import L_LEG, synthetic_atlas

R_LEG, RADIUS = 3, 6.0
FLAT = FlatSkin()


def ints(mask: NDArray[np.bool_]) -> NDArray[np.int32]:
    return np.flatnonzero(mask).astype(np.int32)


def test_on_a_plane_the_way_is_straight() -> None:
    cells = ints(FLAT.limb == R_LEG)
    source = np.array([FLAT.disc(1.55, 2.05, 0.08).argmax()], np.int32)
    cm, which = ways_over(FLAT.neighbours, FLAT.points, cells).nearest(source)
    straight = np.linalg.norm(FLAT.points - FLAT.points[source], axis=1)
    far = straight > 0
    assert set(which) == set(source)
    assert (cm[far] >= straight[far] - 1e-5).all()
    assert (cm[far] / straight[far]).max() < 1.02


def test_on_a_cylinder_the_way_is_that_of_the_unrolled_skin() -> None:
    atlas = synthetic_atlas()
    points = atlas.body("small").centres
    cells = ints(atlas.limb == L_LEG)
    x, y, z = points[cells].astype(float).T
    turn = np.arctan2(x - 8, z)
    source = int(np.argmin(np.hypot(turn, y - 40)))
    cm, _ = ways_over(atlas.neighbours, points, cells).nearest(cells[[source]])
    around = np.abs((turn - turn[source] + np.pi) % (2 * np.pi) - np.pi)
    exact = np.hypot(RADIUS * around, y - y[source])
    far = exact > 1.0
    assert np.abs(cm[far] / exact[far] - 1).max() < 0.03


def test_each_cell_is_told_from_which_source_its_way_is_shortest() -> None:
    cells = ints(FLAT.limb == R_LEG)
    sources = np.array([FLAT.disc(x, 4.05, 0.08).argmax() for x in (1.05, 6.05)], np.int32)
    cm, which = ways_over(FLAT.neighbours, FLAT.points, cells).nearest(sources)
    left = FLAT.points[:, 0] < 3.5
    assert set(which[left]) == {sources[0]}
    assert set(which[FLAT.points[:, 0] > 3.6]) == {sources[1]}
    assert cm[sources].tolist() == [0.0, 0.0]


def test_where_no_way_leads_there_is_no_distance() -> None:
    apart = ints((FLAT.points[:, 0] < 2) | (FLAT.points[:, 0] > 3))
    ways = ways_over(FLAT.neighbours, FLAT.points, apart)
    cm, which = ways.nearest(apart[FLAT.points[apart, 0] < 0.05])
    beyond = FLAT.points[apart, 0] > 2.5
    assert np.isinf(cm[beyond]).all()
    assert set(which[beyond]) == {-1}
    for wrong in (np.empty(0, np.int32), ints(FLAT.disc(2.5, 4, 0.3))):
        with pytest.raises(ValueError, match="begin at"):
            ways.nearest(wrong)


def test_along_the_skin_a_border_moved_at_least_as_far_as_straight() -> None:
    then, now = border_of(FLAT, FLAT.disc(4, 4, 3)), border_of(FLAT, FLAT.disc(4, 4, 1.8))
    found = surface_displacement(FLAT, FLAT.points, then, now, limb=R_LEG, cm_per_cm=1.5)
    straight = displacement(FLAT, FLAT.points, then, now, limb=R_LEG, cm_per_cm=1.5)
    assert found is not None
    assert straight is not None
    assert found.way == ALONG_SURFACE
    assert found.mean == pytest.approx(-1.2 * 1.5, rel=0.03)
    assert (np.abs(found.cm) >= np.abs(straight.cm) - 1e-5).all()
    assert found.assd == pytest.approx(straight.assd, rel=0.03)
    empty = border_of(FLAT, np.zeros(FLAT.limb.size, bool))
    assert surface_displacement(FLAT, FLAT.points, then, empty, limb=R_LEG) is None


def test_a_patch_on_the_front_of_a_leg_that_went_to_its_back(atlas: Atlas) -> None:
    """Straight it is a shin's thickness, along the skin a way round half of the leg."""
    skin, points = skin_of(atlas), atlas.body("teen").centres
    on = (atlas.limb == R_LEG) & (np.abs(points[:, 1] - 25) < 6)
    middle = points[on].mean(axis=0)
    front = on & (np.abs(points[:, 0] - middle[0]) < 1) & (points[:, 2] > middle[2])
    back = on & (np.abs(points[:, 0] - middle[0]) < 1) & (points[:, 2] < middle[2])
    sides = border_of(skin, front), border_of(skin, back)
    straight = displacement(skin, points, *sides, limb=R_LEG)
    along = surface_displacement(skin, points, *sides, limb=R_LEG)
    assert straight is not None
    assert along is not None
    assert 1.15 < along.assd / straight.assd < np.pi / 2 + 0.1
