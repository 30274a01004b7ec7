"""The borders of a layer limb by limb, on the real body."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from painmap.atlas.atlas import Atlas
from painmap.atlas.scale import patient_scale
from painmap.core.compared_side import Side
from painmap.core.comparing.layer_distances import LayerDistances, layer_distances
from painmap.core.counts import settings_of
from painmap.core.exam import Exam
from painmap.core.skin import skin_of
from tests.core.exams import PAIN, make_exam, paint

R_ARM, R_LEG, L_LEG = 1, 3, 4


def distances(atlas: Atlas, *zones: NDArray[np.bool_]) -> LayerDistances:
    sides = []
    for number, zone in enumerate(zones, 1):
        exam: Exam = make_exam(number, atlas=atlas, body="teen", height_cm=172.0, weight_kg=None)
        paint(exam, PAIN, zone, 5)
        sides.append(Side.of(exam, atlas, settings_of(exam)))
    return layer_distances(skin_of(atlas), sides[0], sides[1], PAIN)


def test_each_limb_for_itself_and_all_together_in_the_patients_cm(atlas: Atlas) -> None:
    body = atlas.body("teen")
    height = body.centres[:, 1]
    right, left, arm = (atlas.limb == limb for limb in (R_LEG, L_LEG, R_ARM))
    then = (right & (height < 35)) | (left & (height < 27)) | arm
    now = (right & (height < 27)) | (left & (height < 31))
    found = distances(atlas, then, now)
    factor = patient_scale(body, 172.0, None).length_factor
    assert set(found.by_limb) == {R_LEG, L_LEG}
    assert found.by_limb[R_LEG].median == pytest.approx(-8 * factor, rel=0.03)
    assert found.by_limb[L_LEG].median == pytest.approx(4 * factor, rel=0.03)
    assert found.whole is not None
    assert found.whole.hd == found.by_limb[R_LEG].hd
    assert found.whole.advanced == found.by_limb[L_LEG].advanced


def test_a_zone_that_is_gone_has_no_displacement(atlas: Atlas) -> None:
    leg = (atlas.limb == R_LEG) & (atlas.body("teen").centres[:, 1] < 30)
    found = distances(atlas, leg, np.zeros(atlas.n_cells, bool))
    assert found.whole is None
    assert found.by_limb == {}
