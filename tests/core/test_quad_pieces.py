"""Connected pieces found by whole quads are those found cell by cell."""

from __future__ import annotations

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas
from painmap.core.patches import Patches, connected
from painmap.core.quad_pieces import pieces_by_quads
from painmap.core.quads import quad_mesh
from painmap.core.skin import skin_of


@pytest.mark.parametrize("seed", range(4))
def test_pieces_by_quads_are_those_by_cells(atlas: Atlas, seed: int) -> None:
    skin, rng = skin_of(atlas), np.random.default_rng(seed)
    zone = np.zeros(atlas.n_cells, np.bool_)
    for middle in rng.integers(0, atlas.n_cells, 12):
        zone |= np.linalg.norm(skin.points - skin.points[middle], axis=1) < rng.uniform(0.5, 12)
    zone &= rng.random(atlas.n_cells) < (1.0, 0.999, 0.7, 0.5)[seed]
    cells = np.flatnonzero(zone).astype(np.int32)
    n, piece = pieces_by_quads(quad_mesh(atlas), cells)
    scratch = np.full(atlas.n_cells, -1, np.int32)
    slow, other = connected(atlas.neighbours, cells, scratch)
    assert n == slow == len(np.unique(piece * np.int64(slow) + other))
    assert set(piece) == set(range(n))


def test_patches_of_a_stored_map_go_on_as_those_of_strokes(atlas: Atlas) -> None:
    quad_mesh(atlas)
    body = atlas.body("teen")
    leg = np.flatnonzero((atlas.limb == 3) & (atlas.limb_pos > 1.2)).astype(np.int32)
    ring = np.abs(atlas.limb_pos[leg] - 1.6) < 0.05
    one, other = (Patches(atlas, "limb10", body.area_cm2) for _ in range(2))
    one.add(leg)
    for part in np.array_split(leg, leg.size // 4000):
        other.add(part)
    for patches in (one, other):
        patches.remove(leg[ring])
        patches.settle()
    rows = [np.sort(patches.sums().sum(axis=1)) for patches in (one, other)]
    assert rows[0][-2:] == pytest.approx(rows[1][-2:])
    assert (rows[0][:-2] == 0).all()
