"""The place along a limb: grows outwards without bumps, holds at landmarks, on every body."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse
from scipy.sparse import csgraph

from painmap.atlas.atlas import Atlas
from painmap.atlas.landmark import landmark_point, limb_marks

BODIES = ("child", "preteen", "teen", "adult_neutral", "adult_female", "adult_male")
LIMBS = (1, 2, 3, 4)
DIGITS = {
    "arm": ("thumb", "index_finger", "middle_finger", "ring_finger", "little_finger"),
    "leg": ("great_toe", "second_toe", "third_toe", "fourth_toe", "fifth_toe"),
}


def digits(limb: int) -> tuple[str, ...]:
    return DIGITS["arm" if limb < 3 else "leg"]


def side(limb: int) -> str:
    return "R" if limb in (1, 3) else "L"


def graph(atlas: Atlas) -> sparse.csr_matrix:
    indptr, indices = atlas.neighbours
    ones = np.ones(len(indices), dtype=np.int8)
    return sparse.csr_matrix((ones, indices, indptr), shape=(atlas.n_cells, atlas.n_cells))


def nearest(atlas: Atlas, key: str, limb: int, body: str) -> int:
    """The limb's cell nearest to a landmark."""
    cells = np.flatnonzero(atlas.limb == limb)
    point = landmark_point(atlas.body(body), key, side(limb))
    gap = np.linalg.norm(atlas.body(body).centres[cells] - point, axis=1)
    assert gap.min() < 0.25
    return int(cells[gap.argmin()])


def test_places_are_known_on_limbs_and_nowhere_else(atlas: Atlas) -> None:
    assert (np.isnan(atlas.limb_pos) == (atlas.limb == 0)).all()
    assert ((atlas.aspect > 0) == (atlas.limb > 0)).all()
    mirrored = atlas.limb_pos[atlas.mirror]
    assert np.array_equal(mirrored, atlas.limb_pos, equal_nan=True)
    swap = np.array([0, 2, 1, 4, 3])
    assert (atlas.limb[atlas.mirror] == swap[atlas.limb]).all()


@pytest.mark.parametrize("limb", LIMBS)
def test_no_extremum_inside_but_the_tips_of_digits(atlas: Atlas, limb: int) -> None:
    indptr, indices = atlas.neighbours
    rows = np.repeat(np.arange(atlas.n_cells), np.diff(indptr))
    on = atlas.limb == limb
    both = on[rows] & on[indices]
    place = atlas.limb_pos
    one, two = rows[both], indices[both]
    # Neighbours at the same place are one plateau: it is a top when nothing beside it is higher.
    level = place[one] == place[two]
    ones = np.ones(int(level.sum()), dtype=np.int8)
    shape = (atlas.n_cells, atlas.n_cells)
    equal = sparse.csr_matrix((ones, (one[level], two[level])), shape=shape)
    count, plateau = csgraph.connected_components(equal, directed=False)
    climbs, falls, root = (np.zeros(count, dtype=bool) for _ in range(3))
    climbs[plateau[one[place[two] > place[one]]]] = True
    falls[plateau[one[place[two] < place[one]]]] = True
    root[plateau[rows[on[rows] & (atlas.limb[indices] == 0)]]] = True
    here = np.zeros(count, dtype=bool)
    here[plateau[on]] = True
    assert not (here & ~falls & ~root).any()
    tops = np.flatnonzero(here & ~climbs)
    first = np.zeros(count, dtype=np.int64)
    first[plateau] = np.arange(atlas.n_cells)
    found = {atlas.atoms[int(atlas.atom[cell])].part for cell in first[tops]}
    assert len(tops) == 5
    assert found == set(digits(limb))


@pytest.mark.parametrize("limb", LIMBS)
def test_what_lies_beyond_a_level_is_one_piece_until_digits_part(atlas: Atlas, limb: int) -> None:
    matrix = graph(atlas)
    tips = [
        int(cells[np.argmax(atlas.limb_pos[cells])])
        for cells in (
            np.flatnonzero(
                np.isin(
                    atlas.atom,
                    [a.index for a in atlas.atoms if a.part == digit and a.side == side(limb)],
                )
            )
            for digit in digits(limb)
        )
    ]
    parted = False
    for level in np.arange(0.0, 3.0, 0.03):
        cells = np.flatnonzero((atlas.limb == limb) & (atlas.limb_pos > level))
        count, label = csgraph.connected_components(matrix[cells][:, cells], directed=False)
        living = [tip for tip in tips if atlas.limb_pos[tip] > level]
        held = {int(label[np.searchsorted(cells, tip)]) for tip in living}
        assert held == set(range(count)), "a piece without a tip"
        if level < 2.3:
            assert count == 1
        parted = parted or count > 1
    assert parted


@pytest.mark.parametrize("key", BODIES)
@pytest.mark.parametrize("limb", LIMBS)
def test_landmarks_hold(atlas: Atlas, key: str, limb: int) -> None:
    for whole, mark in enumerate(limb_marks(limb)):
        cell = nearest(atlas, mark, limb, key)
        assert abs(float(atlas.limb_pos[cell]) - whole) < 0.015, mark


@pytest.mark.parametrize("key", BODIES)
@pytest.mark.parametrize("limb", LIMBS)
def test_places_run_evenly_along_the_limb(atlas: Atlas, key: str, limb: int) -> None:
    """Halfway in position is near halfway in cm on every body."""
    body = atlas.body(key)
    marks = [landmark_point(body, mark, side(limb)) for mark in limb_marks(limb)]
    for part in (0, 1):
        axis = marks[part + 1] - marks[part]
        length = float(np.linalg.norm(axis))
        ring = (atlas.limb == limb) & (np.abs(atlas.limb_pos - part - 0.5) < 0.02)
        along = (body.centres[ring] - marks[part]) @ axis / length
        assert abs(float(along.mean()) / length - 0.5) < 0.075
