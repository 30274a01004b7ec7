"""Landmarks: on their side, in anatomical order, and the lengths measured from them."""

from __future__ import annotations

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas
from painmap.atlas.landmark import landmark_point, limb_marks, segment_lengths

BODIES = ("child", "preteen", "teen", "adult_neutral", "adult_female", "adult_male")
FROM_TOP = [
    "vertex",
    "hairline",
    "glabella",
    "nose_tip",
    "lower_lip",
    "chin",
    "c7",
    "sternal_notch",
    "axilla",
    "xiphoid",
    "navel",
    "asis",
    "greater_trochanter",
    "gluteal_fold",
    "kneecap_upper",
    "kneecap_lower",
    "tibial_tuberosity",
    "medial_malleolus",
    "lateral_malleolus",
    "great_toe_tip",
]


@pytest.mark.parametrize("key", BODIES)
def test_landmarks_are_mirror_images(atlas: Atlas, key: str) -> None:
    body = atlas.body(key)
    for mark in atlas.landmarks.values():
        for posed in (False, True):
            right = landmark_point(body, mark.key, "R", posed=posed)
            left = landmark_point(body, mark.key, "L", posed=posed)
            assert np.allclose(left, right * (-1, 1, 1), atol=1e-4), mark.key
            if mark.left == mark.right:
                assert abs(right[0]) < 1e-4
            else:
                assert right[0] < -0.5
                assert left[0] > 0.5


@pytest.mark.parametrize("key", BODIES)
def test_landmarks_follow_from_head_to_foot(atlas: Atlas, key: str) -> None:
    body = atlas.body(key)
    heights = [landmark_point(body, name, "R", posed=True)[1] for name in FROM_TOP]
    assert heights == sorted(heights, reverse=True)


@pytest.mark.parametrize("key", BODIES)
def test_inner_and_outer_and_front_and_back(atlas: Atlas, key: str) -> None:
    body = atlas.body(key)

    def point(name: str) -> np.ndarray:
        return landmark_point(body, name, "L", posed=True)

    assert point("lateral_malleolus")[0] > point("medial_malleolus")[0]
    assert point("lateral_malleolus")[1] < point("medial_malleolus")[1]
    assert point("lateral_epicondyle")[0] > point("medial_epicondyle")[0]
    assert point("radial_styloid")[0] > point("ulnar_styloid")[0]
    assert point("thumb_tip")[0] > point("little_finger_tip")[0]
    assert point("great_toe_tip")[0] < point("fifth_toe_tip")[0]
    assert point("elbow_crease")[2] > point("olecranon")[2]
    assert point("sternal_notch")[2] > point("c7")[2]


@pytest.mark.parametrize("key", BODIES)
@pytest.mark.parametrize("limb", [1, 2, 3, 4])
def test_heights_above_landmarks(atlas: Atlas, key: str, limb: int) -> None:
    body = atlas.body(key)
    lengths = segment_lengths(body, limb)
    assert (lengths > 6).all()
    assert (lengths < 50).all()
    marks = limb_marks(limb)
    above = body.limb_level_cm(limb, np.array([0.0, 1.0, 2.0, 3.0]), marks[2])
    assert np.allclose(above, [lengths[:2].sum(), lengths[1], 0, -lengths[2]], atol=0.05)
    levels = body.limb_level_cm(limb, np.linspace(-0.2, 3.0, 161), marks[2])
    assert (np.diff(levels) < 0).all()
    wrong = "lateral_malleolus" if limb < 3 else "radial_styloid"
    with pytest.raises(ValueError, match="not on limb"):
        body.limb_level_cm(limb, np.array([1.0]), wrong)


@pytest.mark.parametrize("key", BODIES)
@pytest.mark.parametrize("limb", [1, 4])
def test_heights_are_those_of_the_rings(atlas: Atlas, key: str, limb: int) -> None:
    """Mid-segment, the middle of a level's ring lies where its height says, to half a cm."""
    body = atlas.body(key)
    marks = limb_marks(limb)
    points = [landmark_point(body, mark, "RL"[limb == 4]) for mark in marks]
    for part in (0, 1):
        axis = points[part + 1] - points[part]
        for share in (0.4, 0.5, 0.6):
            ring = (atlas.limb == limb) & (np.abs(atlas.limb_pos - part - share) < 0.02)
            down = ((body.centres[ring] - points[part]) @ axis).mean() / np.linalg.norm(axis)
            said = body.limb_level_cm(limb, np.array([part + share]), marks[part])[0]
            assert abs(-said - down) < 0.7
