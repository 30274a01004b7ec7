"""At least 99 % of every body's skin is seen, at 10° or more, in at least one chart."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from painmap.atlas.assets import read_arrays
from painmap.atlas.atlas import Atlas
from painmap.atlas.body import UNITS_PER_CM

BODIES = ("child", "preteen", "teen", "adult_neutral", "adult_female", "adult_male")


def _normals(atlas: Atlas, body: str) -> NDArray[np.float64]:
    """Unit normals of the cells of a posed body, from the patches around them, (N, 3)."""
    steps = read_arrays(f"atlas/bodies/{body}.npz", atlas.folder)["posed"]
    cage = np.cumsum(steps, axis=0, dtype=np.int32) / UNITS_PER_CM
    points = atlas.subdivision.refine(cage)
    a, b, c, d = (points[corner] for corner in atlas.places.corner)
    normals = np.cross(c - a, d - b)
    return np.asarray(normals / np.linalg.norm(normals, axis=1, keepdims=True))


@pytest.mark.parametrize("body", BODIES)
def test_charts_show_99_percent_of_the_skin(atlas: Atlas, body: str) -> None:
    normals = _normals(atlas, body)
    area = atlas.body(body).area_cm2.astype(np.float64)
    seen = np.zeros(atlas.n_cells, dtype=bool)
    for key, info in atlas.body(body).charts.items():
        toward = np.cross(info.right, info.up)
        cells = atlas.body(body).chart(key).cells
        plain = normals[cells] @ toward >= np.sin(np.radians(10))
        seen[cells[plain]] = True
    assert area[seen].sum() >= 0.99 * area.sum()
    for name in atlas.schemes:
        areas = atlas.area_of_cell(name)
        for index in np.unique(areas):
            part = areas == index
            assert area[seen & part].sum() >= 0.8 * area[part].sum(), (name, index)
