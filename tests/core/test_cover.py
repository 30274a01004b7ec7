"""Areas summed by runs, and that nothing is left of what came and went."""

from __future__ import annotations

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas
from painmap.core.cover import AreaSums
from painmap.core.runs import runs_of


@pytest.fixture
def sums(atlas: Atlas) -> AreaSums:
    scheme = atlas.schemes["limb10"]
    area_cm2 = atlas.body("adult_female").area_cm2
    return AreaSums(atlas.area_of_cell(scheme.key), area_cm2, len(scheme.areas))


@pytest.mark.parametrize("seed", range(4))
def test_runs_hold_what_their_cells_hold(atlas: Atlas, sums: AreaSums, seed: int) -> None:
    # Long runs cross from one area to the next.
    rng = np.random.default_rng(seed)
    ends = np.sort(rng.choice(atlas.n_cells, 200, replace=False)).reshape(-1, 2)
    cells = np.concatenate([np.arange(*pair) for pair in ends]).astype(np.int32)
    assert np.array_equal(sums.of_runs(runs_of(cells)), sums.of(cells))


def test_sums_are_exact_in_any_order(atlas: Atlas, sums: AreaSums) -> None:
    rng = np.random.default_rng(1)
    cells = rng.permutation(atlas.n_cells).astype(np.int32)
    total = sums.of(cells)
    for part in np.array_split(rng.permutation(cells), 7):
        total = total - sums.of(part)
    assert not total.any()
