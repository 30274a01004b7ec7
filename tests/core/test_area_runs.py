"""Cells of areas by their runs are those that the table of areas has."""

from __future__ import annotations

import numpy as np

from painmap.atlas.atlas import Atlas
from painmap.core.area_runs import area_runs
from painmap.core.cover import area_sizes
from painmap.core.rules.wpi import index_atlas


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


def test_another_scheme_of_the_same_key_has_areas_of_its_own(atlas: Atlas) -> None:
    """A clinic may leave joints out of the index; the order in which both are asked is nothing."""
    body = atlas.body("adult_male")
    narrow = index_atlas(atlas, ())
    for one in (atlas, narrow, atlas, narrow):
        areas, count = one.area_of_cell("wpi19"), len(one.schemes["wpi19"].areas)
        wanted = np.bincount(areas, body.area_cm2, count)
        np.testing.assert_allclose(area_runs(one, body, "wpi19").whole, wanted, rtol=1e-9)
        np.testing.assert_allclose(area_sizes(one, body, "wpi19"), wanted, rtol=1e-9)
    differ = area_sizes(atlas, body, "wpi19") != area_sizes(narrow, body, "wpi19")
    assert differ.any()
