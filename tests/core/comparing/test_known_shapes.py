"""Shapes of known size on the real skin: areas, levels and distances found by another route."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from painmap.atlas.atlas import Atlas
from painmap.atlas.landmark import landmark_point
from painmap.core.compare import compare_pair
from painmap.core.comparing.displacement import ALONG_SURFACE
from painmap.core.comparing.distances import Distances, distances
from painmap.core.comparing.visit_pair import pair_of
from painmap.core.comparison import Comparison
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import area_key
from painmap.core.layers import LayerKey
from tests.core.comparing.mesh import Mesh, at_cells, mesh_of
from tests.core.exams import make_exam, paint

ZONE = LayerKey("allodynia", "brush")
R_LEG = 3
BODY = "teen"


def compared(atlas: Atlas, *zones: NDArray[np.bool_]) -> tuple[Comparison, Distances]:
    """Two visits of a patient who has the height and weight of the body drawn."""
    info = atlas.body(BODY).info
    exams: list[Exam] = []
    for number, zone in enumerate(zones, 1):
        exam = make_exam(
            number,
            atlas=atlas,
            body=BODY,
            height_cm=info.height_cm,
            weight_kg=info.reference_weight_kg,
        )
        for area in atlas.schemes["limb10"].areas:
            edit = finding_edit(
                exam, area_key("limb10", area.key, "examined"), {"state": "free"}, ""
            )
            assert edit is not None
            exam.apply(edit)
        paint(exam, ZONE, zone)
        exams.append(exam)
    pair = pair_of(exams[0], exams[1], atlas)
    comparison = compare_pair(pair, ZONE)
    return comparison, distances(comparison, pair)


@pytest.fixture(scope="module")
def leg(atlas: Atlas) -> Mesh:
    """The right leg alone."""
    on = np.zeros(atlas.cells.nu.size, bool)
    on[np.unique(atlas.cells.quad[atlas.limb == R_LEG])] = True
    return mesh_of(atlas, atlas.body(BODY), on)


def up_the_leg(atlas: Atlas, points: NDArray[np.floating]) -> NDArray[np.float64]:
    """How far points lie above the outer ankle on the line to the knee, cm of the body."""
    body = atlas.body(BODY)
    ankle, knee = (landmark_point(body, key, "R") for key in ("lateral_malleolus", "knee_line"))
    return np.asarray((points - ankle) @ (knee - ankle) / np.linalg.norm(knee - ankle))


@pytest.mark.parametrize(("then", "now"), [(24.0, 14.0), (26.0, 23.0), (9.0, 19.0)])
def test_a_limb_up_to_a_level_plane(atlas: Atlas, leg: Mesh, then: float, now: float) -> None:
    """Half a limb, and a ring of it of given width that is gone or new."""
    height = up_the_leg(atlas, atlas.body(BODY).centres)
    zones = [(atlas.limb == R_LEG) & (height < cm) for cm in (then, now)]
    found, moved = compared(atlas, *zones)
    total, scale = found.layer.total, found.scale
    up = up_the_leg(atlas, leg.points)
    areas = [leg.area_under(up, cm) * scale.factor for cm in (then, now)]
    assert total.then == pytest.approx(areas[0], rel=0.02)
    assert total.now == pytest.approx(areas[1], rel=0.02)
    assert total.difference == pytest.approx(areas[1] - areas[0], rel=0.02)
    assert found.level_then is not None
    assert found.level_now is not None
    assert found.level_then.cm == pytest.approx(then * scale.length_factor, rel=0.02)
    assert found.level_now.cm == pytest.approx(now * scale.length_factor, rel=0.02)
    assert moved.limb == R_LEG
    assert moved.moved is not None
    assert moved.along_surface is None
    width = (now - then) * scale.length_factor
    assert moved.moved.mean == pytest.approx(width, rel=0.03)
    assert moved.moved.median == pytest.approx(width, rel=0.03)


SPOTS = {"belly": (1.0, 0.60, 30.0), "back": (3.0, 0.72, -30.0), "thigh": (-12.0, 0.38, 30.0)}
"""Near these places, cm to the left, of the height, and far in front or behind."""


@pytest.mark.parametrize("spot", SPOTS)
def test_a_disc_on_curved_skin_that_became_smaller(atlas: Atlas, spot: str) -> None:
    body, grid = atlas.body(BODY), atlas.subdivision.grid.reshape(-1, 25)
    skin, on_skin = body.skin().astype(np.float64), atlas.cells.nu > 0
    x, height, z = SPOTS[spot]
    place = np.array([x, height * body.info.height_cm, z])
    points = np.unique(grid[on_skin])
    # Of the skin in front, or behind, the point that is nearest seen from there.
    away = (skin[points] - place) * (1.0, 1.0, 0.2)
    source = int(points[np.argmin(np.linalg.norm(away, axis=1))])
    large, small = 6.0, 3.5
    near = (np.linalg.norm(skin - skin[source], axis=1) < large + 3)[grid].all(axis=1)
    mesh = mesh_of(atlas, body, on_skin & near)
    way = mesh.ways_from(source)
    cells = np.flatnonzero(near[atlas.cells.quad])
    reach = at_cells(atlas, way, cells)
    zones = [np.zeros(atlas.n_cells, np.bool_) for _ in range(2)]
    for zone, radius in zip(zones, (large, small), strict=True):
        zone[cells[reach < radius]] = True
    found, moved = compared(atlas, *zones)
    total, scale = found.layer.total, found.scale
    areas = [mesh.area_under(way, radius) * scale.factor for radius in (large, small)]
    assert total.then == pytest.approx(areas[0], rel=0.02)
    assert total.now == pytest.approx(areas[1], rel=0.02)
    # The skin is bent there mostly one way, so that a disc on it is nearly as large as a plane one.
    assert areas[0] / scale.factor == pytest.approx(np.pi * large**2, rel=0.03)
    along = moved.along_surface
    assert moved.moved is not None
    assert along is not None
    assert moved.leading is along
    assert along.way == ALONG_SURFACE
    shrunk = (small - large) * scale.length_factor
    assert along.mean == pytest.approx(shrunk, rel=0.03)
    assert along.median == pytest.approx(shrunk, rel=0.03)
    assert along.mean < moved.moved.mean < 0
