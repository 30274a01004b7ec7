"""Cells of areas by their runs are those that the table of areas has."""

from __future__ import annotations

import numpy as np

from painmap.atlas.atlas import Atlas
from painmap.core.area_runs import area_runs


def test_cells_of_areas_are_all_cells_of_them_and_no_other(atlas: Atlas) -> None:
    of_cell = atlas.area_of_cell("choir74")
    chosen = np.zeros(len(atlas.schemes["choir74"].areas), np.bool_)
    chosen[[0, 3, of_cell[-1]]] = True

    found = area_runs(atlas, atlas.body("teen"), "choir74").cells(chosen)

    assert found.dtype == np.bool_
    assert np.array_equal(found, chosen[of_cell])
    assert 0 < found.sum() < found.size
