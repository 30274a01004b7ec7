"""Areas summed by runs, and that nothing is left of what came and went."""

from __future__ import annotations

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas
from painmap.core.count_settings import CountSettings
from painmap.core.cover import AreaSums, Cover
from painmap.core.layers import LayerKey
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


@pytest.mark.parametrize("seed", range(3))
def test_the_union_of_many_layers_is_what_any_of_them_holds(
    atlas: Atlas, sums: AreaSums, seed: int
) -> None:
    """More of them than fit into one plane, each painted and erased cell by cell at random."""
    rng = np.random.default_rng(seed)
    cover = Cover(atlas, atlas.body("adult_female"), "limb10", sums)
    layers = [LayerKey("allodynia", f"stimulus {n}") for n in range(20)]
    skin = rng.choice(atlas.n_cells, 300, replace=False)
    holds, won = np.zeros((20, 300), np.bool_), np.zeros((20, sums.of(skin).size))
    for _ in range(60):
        number, at = int(rng.integers(20)), rng.choice(300, 200, replace=False)
        now = rng.random(200) < rng.choice([0.0, 0.3, 1.0])
        won[number] += cover.update(layers[number], skin[at], now)
        holds[number, at] = now
        assert np.array_equal(cover.cm2, sums.of(skin[holds.any(axis=0)]))
        assert np.array_equal(won[number], sums.of(skin[holds[number]]))


@pytest.mark.parametrize("n_layers", [1, 18])
def test_a_cover_filled_at_once_goes_on_as_one_that_was_painted(
    atlas: Atlas, sums: AreaSums, n_layers: int
) -> None:
    rng, body = np.random.default_rng(n_layers), atlas.body("adult_female")
    layers = [LayerKey("allodynia", f"stimulus {n}") for n in range(n_layers)]
    zones = {layer: np.zeros(atlas.n_cells, np.bool_) for layer in layers}
    painted, filled = (Cover(atlas, body, "limb10", sums) for _ in range(2))
    won = {}
    for layer, zone in zones.items():
        for start in rng.integers(0, atlas.n_cells - 3_000, 4).tolist():
            zone[start : start + 3_000] = True
        won[layer] = painted.update(layer, np.flatnonzero(zone), np.ones(zone.sum(), np.bool_))
    held = filled.fill(zones)
    assert all(np.array_equal(held[layer], won[layer]) for layer in layers)
    rule = CountSettings(layers=("allodynia",))
    for cells, now in ((np.arange(400), True), (np.flatnonzero(zones[layers[0]])[::2], False)):
        assert np.array_equal(filled.cm2, painted.cm2)
        assert np.array_equal(filled.by_rule(rule, 1.0), painted.by_rule(rule, 1.0))
        for cover in (painted, filled):
            cover.update(layers[0], cells, np.full(cells.size, now))
    assert np.array_equal(filled.cm2, painted.cm2)
    with pytest.raises(ValueError, match="start"):
        filled.fill(zones)
