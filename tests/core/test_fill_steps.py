"""The steps of the fill tool on the real atlas."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas
from painmap.core.fill_steps import fill_steps, next_fill


def cell_of(atlas: Atlas, key: str) -> int:
    index = next(atom.index for atom in atlas.atoms if atom.key == key)
    return int(np.flatnonzero(atlas.atom == index)[0])


@pytest.mark.parametrize("scheme", ["limb10", "wpi19", "lund_browder"])
@pytest.mark.parametrize(
    "key", ["L_lower_leg_front", "R_chest_front", "R_face_front", "L_palm_front"]
)
def test_each_step_holds_the_one_before_and_is_larger(atlas: Atlas, scheme: str, key: str) -> None:
    cell = cell_of(atlas, key)
    steps = fill_steps(atlas, scheme, cell)
    assert 2 <= len(steps) <= 3
    assert set(np.unique(atlas.atom[steps[0]])) == {atlas.atom[cell]}
    for smaller, larger in pairwise(steps):
        assert np.isin(smaller, larger).all()
        assert larger.size > smaller.size


def test_the_last_step_is_the_whole_limb(atlas: Atlas) -> None:
    steps = fill_steps(atlas, "lund_browder", cell_of(atlas, "L_lower_leg_front"))
    leg = np.isin(atlas.area_of_cell("limb10"), [9])
    assert len(steps) == 3
    assert np.array_equal(steps[-1], np.flatnonzero(leg))


def test_the_steps_of_the_other_side_are_the_mirror(atlas: Atlas) -> None:
    cell = cell_of(atlas, "R_forearm_back")
    for one, other in zip(
        fill_steps(atlas, "limb10", cell),
        fill_steps(atlas, "limb10", int(atlas.mirror[cell])),
        strict=True,
    ):
        assert np.array_equal(np.sort(atlas.mirror[one]), other)


def test_what_the_scheme_leaves_unnamed_is_no_step(atlas: Atlas) -> None:
    steps = fill_steps(atlas, "wpi19", cell_of(atlas, "L_palm_front"))
    scheme = atlas.schemes["wpi19"]
    rest = [area for area in scheme.areas if not area.counts]
    for area in rest:
        assert not any(np.isin(area.atoms, np.unique(atlas.atom[step])).all() for step in steps)


def test_the_next_fill_is_the_first_that_changes_anything(atlas: Atlas) -> None:
    steps = fill_steps(atlas, "limb10", cell_of(atlas, "L_lower_leg_front"))
    values = np.zeros(atlas.n_cells, np.uint8)
    for step in steps:
        assert next_fill(steps, values, 3) is step
        values[step] = 3
    assert next_fill(steps, values, 3) is None
    assert next_fill(steps, values, 0) is steps[0]
