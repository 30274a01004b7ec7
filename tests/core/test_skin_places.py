"""Whole places of the skin: which there are, and painting them."""

from __future__ import annotations

import numpy as np

from painmap.atlas.atlas import Atlas
from painmap.core.carried import carried_key, carried_layers, carry
from painmap.core.layers import LayerKey
from painmap.core.skin_places import (
    cells_of_atoms,
    painted_by_atom,
    skin_places,
    whole_place_edit,
)
from tests.core.exams import make_exam, paint
from tests.core.synthetic import synthetic_atlas

PAIN = LayerKey("pain")
SYNTHETIC = synthetic_atlas()


def test_every_place_is_offered_once_and_has_one_side(atlas: Atlas) -> None:
    for scheme in atlas.schemes:
        places = skin_places(atlas, scheme)
        unions = [frozenset(place.atoms) for place in places]
        assert len(unions) == len(set(unions))
        assert frozenset(range(len(atlas.atoms))) == frozenset().union(*unions)
        for place in places:
            if place.side:
                assert {atlas.atoms[at].side for at in place.atoms} == {place.side}


def test_a_foot_holds_its_sole_and_toes(atlas: Atlas) -> None:
    foot = next(p for p in skin_places(atlas, "limb10") if (p.part, p.side) == ("foot", "L"))
    parts = {atlas.atoms[at].part for at in foot.atoms}
    assert {"sole", "heel", "foot_dorsum", "fifth_toe"} <= parts
    assert "ankle" not in parts


def test_a_place_is_painted_whole_and_erased_in_one_edit_each() -> None:
    exam, atom = make_exam(1), int(SYNTHETIC.atom[0])
    cells = cells_of_atoms(SYNTHETIC, [atom])
    assert (SYNTHETIC.atom[cells] == atom).all()
    edit = whole_place_edit(exam, SYNTHETIC, PAIN, [atom], 7)
    assert edit is not None
    exam.apply(edit)
    assert set(np.flatnonzero(exam.layer(PAIN))) == set(cells)
    assert whole_place_edit(exam, SYNTHETIC, PAIN, [atom], 7) is None
    body = SYNTHETIC.body("small")
    painted, whole = painted_by_atom(body.area_cm2, SYNTHETIC.atom, exam.layer(PAIN))
    assert painted[atom] == whole[atom] == painted.sum()
    gone = whole_place_edit(exam, SYNTHETIC, PAIN, [atom], 0)
    assert gone is not None
    exam.apply(gone)
    assert not exam.layer(PAIN).any()
    exam.apply(gone.inverse())
    assert set(np.flatnonzero(exam.layer(PAIN) == 7)) == set(cells)


def test_erasing_from_what_was_carried_makes_the_rest_todays() -> None:
    last, exam, atom = make_exam(1), make_exam(2), int(SYNTHETIC.atom[0])
    here = cells_of_atoms(SYNTHETIC, [atom])
    there = np.flatnonzero(SYNTHETIC.atom != atom)[:9]
    paint(last, PAIN, np.union1d(here[:5], there), 4)
    begun = carry(last)
    assert begun is not None
    exam.apply(begun)
    edit = whole_place_edit(exam, SYNTHETIC, PAIN, [atom], 0)
    assert edit is not None
    exam.apply(edit)
    assert np.flatnonzero(exam.layer(PAIN)).tolist() == there.tolist()
    assert not carried_layers(exam)
    exam.apply(edit.inverse())
    assert exam.layer(carried_key(PAIN)).any()
    assert not exam.layer(PAIN).any()
