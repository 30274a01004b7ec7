"""The numbering, its mirror and the neighbour graph, on every body."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas

GOLDEN = "0483d736a1264e726b9d98555ab8431088ed589ac4661a052e8a70e91647a58f"
BODIES = ("child", "preteen", "teen", "adult_neutral", "adult_female", "adult_male")


def test_the_numbering_never_moves(atlas: Atlas) -> None:
    """A new hash would give every stored map another anatomy: never change it."""
    cells = atlas.cells
    digest = hashlib.sha256()
    for array in (cells.quads, cells.quad, cells.i, cells.j, cells.mirror):
        digest.update(np.ascontiguousarray(array, dtype="<i4").tobytes())
    assert digest.hexdigest() == GOLDEN


def test_mirror_is_an_involution_without_fixed_cells(atlas: Atlas) -> None:
    number = np.arange(atlas.n_cells)
    assert (atlas.mirror[atlas.mirror] == number).all()
    assert (atlas.mirror != number).all()


@pytest.mark.parametrize("key", BODIES)
def test_mirror_swaps_sides_and_keeps_areas(atlas: Atlas, key: str) -> None:
    body = atlas.body(key)
    flipped = body.centres[atlas.mirror] * np.array([-1, 1, 1], dtype=np.float32)
    assert np.abs(flipped - body.centres).max() < 0.001
    assert (body.area_cm2[atlas.mirror] == body.area_cm2).all()
    left = body.centres[:, 0] > 0.05
    assert (body.centres[atlas.mirror[left], 0] < 0).all()


@pytest.mark.parametrize("key", BODIES)
def test_cells_are_small_and_none_is_lost(atlas: Atlas, key: str) -> None:
    area = atlas.body(key).area_cm2
    assert area.min() > 0
    assert area.max() <= 0.2 * 0.2
    assert 7_000 < atlas.body(key).total_cm2 < 19_000


def test_neighbours_are_mutual_and_mirror(atlas: Atlas) -> None:
    indptr, indices = atlas.neighbours
    degree = np.diff(indptr)
    assert degree.min() >= 1
    assert degree.max() <= 10
    rows = np.repeat(np.arange(atlas.n_cells), degree)
    assert not (rows == indices).any()
    key = rows.astype(np.int64) * atlas.n_cells + indices
    assert (np.sort(indices.astype(np.int64) * atlas.n_cells + rows) == key).all()
    mirrored = atlas.mirror[rows].astype(np.int64) * atlas.n_cells + atlas.mirror[indices]
    assert (np.sort(mirrored) == key).all()


def test_skin_is_one_piece(atlas: Atlas) -> None:
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import connected_components

    indptr, indices = atlas.neighbours
    graph = csr_array((np.ones(len(indices), np.int8), indices, indptr))
    assert connected_components(graph, directed=False)[0] == 1


def test_neighbours_touch(atlas: Atlas) -> None:
    indptr, indices = atlas.neighbours
    rows = np.repeat(np.arange(atlas.n_cells), np.diff(indptr))
    centres = atlas.body("adult_male").centres
    assert np.linalg.norm(centres[rows] - centres[indices], axis=1).max() < 0.35


@pytest.mark.parametrize("key", BODIES)
def test_area_by_cells_is_the_mesh_area(atlas: Atlas, key: str) -> None:
    """Another route: the area of the fine skin's triangles."""
    body = atlas.body(key)
    patches = body.skin(posed=False)[atlas.subdivision.grid][atlas.cells.nu > 0].astype(np.float64)
    one = patches[:, 1:, 1:] - patches[:, :-1, :-1]
    other = patches[:, 1:, :-1] - patches[:, :-1, 1:]
    mesh = np.linalg.norm(np.cross(one, other), axis=-1).sum() / 2
    assert body.total_cm2 == pytest.approx(mesh, rel=0.002)
