"""Atoms: every cell has one, each is one piece, sides are the patient's on every body and chart."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse
from scipy.sparse import csgraph

from painmap.atlas.atlas import Atlas

BODIES = ("child", "preteen", "teen", "adult_neutral", "adult_female", "adult_male")
TOES = ("great_toe", "second_toe", "third_toe", "fourth_toe", "fifth_toe")


def pieces(atlas: Atlas, same: np.ndarray) -> tuple[int, np.ndarray]:
    """Connected pieces of cells joined where neighbouring labels agree."""
    indptr, indices = atlas.neighbours
    rows = np.repeat(np.arange(atlas.n_cells), np.diff(indptr))
    keep = same[rows] == same[indices]
    ones = np.ones(int(keep.sum()), dtype=np.int8)
    shape = (atlas.n_cells, atlas.n_cells)
    graph = sparse.csr_matrix((ones, (rows[keep], indices[keep])), shape=shape)
    count, label = csgraph.connected_components(graph, directed=False)
    return int(count), label


def test_there_are_as_many_atoms_as_planned(atlas: Atlas) -> None:
    assert len(atlas.atoms) == 126
    assert len({atom.key for atom in atlas.atoms}) == 126
    assert [atom.index for atom in atlas.atoms] == list(range(126))


def test_every_cell_has_one_atom_and_every_atom_has_cells(atlas: Atlas) -> None:
    assert atlas.atom.shape == (atlas.n_cells,)
    assert (np.bincount(atlas.atom, minlength=126) > 200).all()
    assert atlas.atom.max() == 125


def test_the_mirror_cell_has_the_mirror_atom(atlas: Atlas) -> None:
    code = {atom.key: atom.index for atom in atlas.atoms}
    swap = {"R": "L", "L": "R"}
    other = np.array([code[swap[atom.side] + atom.key[1:]] for atom in atlas.atoms])
    assert (atlas.atom[atlas.mirror] == other[atlas.atom]).all()
    assert (atlas.aspect[atlas.mirror] == atlas.aspect).all()


def test_every_atom_is_one_piece(atlas: Atlas) -> None:
    count, label = pieces(atlas, atlas.atom)
    first = np.zeros(count, dtype=np.int64)
    first[label] = np.arange(atlas.n_cells)
    parts = np.bincount(atlas.atom[first], minlength=126)
    assert [atlas.atoms[i].key for i in np.flatnonzero(parts != 1)] == []


def test_every_area_side_is_one_piece(atlas: Atlas) -> None:
    """An area falls into one piece, or one on each side."""
    for key in atlas.schemes:
        area = atlas.area_of_cell(key)
        count, label = pieces(atlas, area)
        first = np.zeros(count, dtype=np.int64)
        first[label] = np.arange(atlas.n_cells)
        parts = np.bincount(area[first])
        for item in atlas.schemes[key].areas:
            if item.counts and item.key not in ("anterior_trunk", "head"):
                assert parts[item.index] <= (1 if item.side else 2), (key, item.key)


@pytest.mark.parametrize("key", BODIES)
def test_left_is_the_patients_left(atlas: Atlas, key: str) -> None:
    left = np.array([atom.side == "L" for atom in atlas.atoms])[atlas.atom]
    body = atlas.body(key)
    for x in (body.centres[:, 0], body.posed_centres()[:, 0]):
        # Cells that touch the midline may bulge over it by less than their own width.
        assert (x[left] > -0.1).all()
        assert (x[~left] < 0.1).all()


@pytest.mark.parametrize("key", BODIES)
def test_front_and_back_charts_show_every_atom_on_its_side(atlas: Atlas, key: str) -> None:
    body = atlas.body(key)
    left = np.array([atom.side == "L" for atom in atlas.atoms])
    for name, sign in (("front", 1), ("back", -1)):
        chart = body.chart(name)
        middle = chart.info.project(np.zeros((1, 3), dtype=np.float32))[0, 0]
        offset = sign * (chart.xy[:, 0] - middle)
        atom = atlas.atom[chart.cells]
        slack = 0.1 * chart.info.px_per_cm
        assert (offset[left[atom]] > -slack).all()
        assert (offset[~left[atom]] < slack).all()


@pytest.mark.parametrize("key", BODIES)
def test_front_faces_are_seen_from_the_front(atlas: Atlas, key: str) -> None:
    """Most of the skin that a frontal chart shows belongs to atoms of that face."""
    body = atlas.body(key)
    front = np.array([atom.face == "front" for atom in atlas.atoms])
    for name, wanted in (("front", True), ("back", False)):
        cells = body.chart(name).cells
        area = body.area_cm2[cells]
        right = front[atlas.atom[cells]] == wanted
        assert area[right].sum() > 0.93 * area.sum()


@pytest.mark.parametrize("key", BODIES)
@pytest.mark.parametrize("side", ["R", "L"])
def test_soles_show_the_toes_in_order(atlas: Atlas, key: str, side: str) -> None:
    chart = atlas.body(key).chart(f"{side.lower()}_foot_sole")
    atom = atlas.atom[chart.cells]
    code = {a.key: a.index for a in atlas.atoms}
    middles = [chart.xy[atom == code[f"{side}_{toe}_back"]].mean(axis=0) for toe in TOES]
    heel = chart.xy[atom == code[f"{side}_heel_back"]].mean(axis=0)
    across = [float(middle[0]) for middle in middles]
    up = middles[0][1] < heel[1]
    # Toes up and seen from below, a right foot has its great toe at the viewer's right.
    rising = (side == "R") != up
    assert across == sorted(across, reverse=not rising)
