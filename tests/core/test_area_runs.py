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


def test_an_area_is_all_examined_only_when_no_cell_of_it_is_missing(atlas: Atlas) -> None:
    of_cell = atlas.area_of_cell("choir74")
    runs = area_runs(atlas, atlas.body("teen"), "choir74")
    known = np.ones(of_cell.size, np.bool_)
    missing = np.random.default_rng(3).integers(0, of_cell.size, 5)
    known[missing] = False

    found = runs.all_of(known)

    left_out = set(of_cell[missing].tolist())
    assert {int(area) for area in np.flatnonzero(~found)} == left_out
    assert runs.all_of(np.ones(of_cell.size, np.bool_)).all()
