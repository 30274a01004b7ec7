"""Where a cell lies, in words."""

from __future__ import annotations

import re

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas
from painmap.atlas.landmark import landmark_point
from painmap.atlas.locate import describe, locate

SPOT = re.compile(
    r"^(LEFT|RIGHT) [a-z ]+(, (front|back|inner side|outer side|palm side|nail side|underside))?"
    r"( · (\d+\.\d cm (above|below|from)|at) [a-z ]+)?$"
)


def cell_at(atlas: Atlas, key: str, side: str) -> int:
    body = atlas.body("preteen")
    gap = np.linalg.norm(body.centres - landmark_point(body, key, side), axis=1)
    return int(gap.argmin())


def test_a_lower_leg_is_measured_from_the_ankle(atlas: Atlas) -> None:
    body = atlas.body("preteen")
    cells = np.flatnonzero((atlas.limb == 4) & (atlas.aspect == 4))
    above = body.limb_level_cm(4, atlas.limb_pos[cells], "lateral_malleolus")
    cell = int(cells[np.argmin(np.abs(above - 11.5))])
    said = re.fullmatch(
        r"LEFT lower leg, inner side · (\d+\.\d) cm above outer ankle",
        describe(atlas, body, cell),
    )
    assert said is not None
    assert abs(float(said[1]) - 11.5) < 0.2
    grown = locate(body, cell, 1.1)
    assert grown.cm == pytest.approx(locate(body, cell).cm * 1.1)


def test_landmarks_are_where_they_are_said_to_be(atlas: Atlas) -> None:
    body = atlas.body("preteen")
    for mark, words in {
        "lateral_malleolus": "RIGHT ankle, outer side · at outer ankle",
        "knee_line": "RIGHT knee, outer side · at knee joint line",
        "lateral_epicondyle": "RIGHT elbow, outer side · at outer elbow",
    }.items():
        assert describe(atlas, body, cell_at(atlas, mark, "R")) == words


def test_trunk_head_and_digits(atlas: Atlas) -> None:
    body = atlas.body("preteen")
    assert describe(atlas, body, cell_at(atlas, "tragus", "L")).startswith("LEFT ear")
    blade = describe(atlas, body, cell_at(atlas, "scapula", "R"))
    assert re.fullmatch(r"RIGHT (upper|middle) back · \d+\.\d cm from the spine", blade)
    nail = describe(atlas, body, cell_at(atlas, "index_finger_nail", "L"))
    assert re.fullmatch(r"LEFT index finger, nail side · \d\.\d cm from its tip", nail)
    toe = describe(atlas, body, cell_at(atlas, "great_toe_nail", "R"))
    assert re.fullmatch(r"RIGHT great toe, nail side · \d\.\d cm from its tip", toe)


def test_every_atom_has_a_sentence(atlas: Atlas) -> None:
    body = atlas.body("child")
    first = np.zeros(len(atlas.atoms), dtype=np.int64)
    first[atlas.atom] = np.arange(atlas.n_cells)
    for cell in first:
        assert SPOT.match(describe(atlas, body, int(cell))), describe(atlas, body, int(cell))
