"""Levels in cm: from a named landmark, typed as taped and read back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painmap.atlas.atlas import Atlas
from painmap.core.ring import Ring
from painmap.core.ring_levels import (
    landmarks_of,
    length_edit,
    length_key,
    level_text,
    limb_factor,
    measured_length,
    ring_levels_cm,
    typed,
)
from painmap.core.skin import skin_of
from tests.core.exams import make_exam

BODIES = ("child", "preteen", "teen", "adult_neutral", "adult_female", "adult_male")
NAMED = {
    "arm": {"acromion", "lateral_epicondyle", "radial_styloid", "middle_finger_tip", "olecranon",
            "ulnar_styloid"},
    "leg": {"greater_trochanter", "knee_line", "lateral_malleolus", "great_toe_tip",
            "medial_malleolus", "tibial_tuberosity", "kneecap_lower"},
}  # fmt: skip


@pytest.mark.parametrize("limb", [1, 2, 3, 4])
def test_every_named_landmark_can_be_chosen(atlas: Atlas, limb: int) -> None:
    marks = landmarks_of(atlas, limb)
    assert NAMED["arm" if limb < 3 else "leg"] <= {mark.key for mark in marks}
    assert sorted(mark.limb_pos for mark in marks) == [mark.limb_pos for mark in marks]
    assert len({mark.name for mark in marks}) == len(marks)


@given(
    body=st.sampled_from(BODIES),
    limb=st.integers(1, 4),
    pos=st.tuples(*[st.floats(0.1, 2.9)] * 4),
    factor=st.floats(0.7, 1.3),
    which=st.integers(0, 30),
)
@settings(max_examples=80, deadline=None)
def test_what_is_read_can_be_typed(
    atlas: Atlas,
    body: str,
    limb: int,
    pos: tuple[float, float, float, float],
    factor: float,
    which: int,
) -> None:
    skin, shape = skin_of(atlas), atlas.body(body)
    marks = landmarks_of(atlas, limb)
    ring = Ring(limb, pos, landmark=marks[which % len(marks)].key)
    again = ring
    for handle, cm in enumerate(ring_levels_cm(shape, ring, factor)):
        again = typed(again, cm, shape, skin, handle=handle, factor=factor)
    read = ring_levels_cm(shape, again, factor)
    assert np.abs(np.subtract(read, ring_levels_cm(shape, ring, factor))).max() <= 0.1


@pytest.mark.parametrize("body", BODIES)
def test_the_whole_ring_is_typed_at_once(atlas: Atlas, body: str) -> None:
    shape, skin = atlas.body(body), skin_of(atlas)
    ring = Ring(4, (1.5, 1.55, 1.6, 1.55), landmark="medial_malleolus")
    tilt = np.subtract(ring_levels_cm(shape, ring), ring_levels_cm(shape, ring)[0])
    again = ring_levels_cm(shape, typed(ring, 12.5, shape, skin), 1.0)
    assert np.mean(again) == pytest.approx(12.5, abs=0.05)
    assert np.subtract(again, again[0]) == pytest.approx(tilt, abs=0.05)


def test_a_level_ends_at_the_end_of_the_limb(atlas: Atlas) -> None:
    shape, skin = atlas.body("teen"), skin_of(atlas)
    ring = typed(Ring(4, (1.5,) * 4, landmark="lateral_malleolus"), -400, shape, skin)
    assert ring.levels == pytest.approx((3.0,) * 4, abs=0.01)


def test_a_measured_length_sets_the_scale(atlas: Atlas) -> None:
    shape = atlas.body("preteen")
    ring = Ring(3, (0.0,) * 4, landmark="lateral_malleolus")
    assert limb_factor(shape, 3, length_factor=1.07) == 1.07
    factor = limb_factor(shape, 3, length_factor=1.07, measured_cm=70.0)
    assert ring_levels_cm(shape, ring, factor) == pytest.approx((70.0,) * 4)


def test_a_measured_length_is_a_finding() -> None:
    exam = make_exam()
    edit = length_edit(exam, 3, 71.5)
    assert edit is not None
    exam.apply(edit)
    assert measured_length(exam.findings, 3) == 71.5
    assert measured_length(exam.findings, 4) is None
    assert length_key(3).subject == "limb:r_leg"
    with pytest.raises(ValueError, match="between 10 and 150"):
        length_edit(exam, 3, 7.0)


def test_levels_in_words(atlas: Atlas) -> None:
    ankle = atlas.landmarks["lateral_malleolus"]
    assert str(level_text(12.46, ankle)) == "12.5 cm above outer ankle"
    assert str(level_text(-2, ankle)) == "2.0 cm below outer ankle"
    assert str(level_text(0.02, ankle)) == "at outer ankle"
