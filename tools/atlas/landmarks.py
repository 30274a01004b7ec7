"""Named landmarks: points of the subdivided mesh, so that one table serves every body.

Each was picked on the neutral adult by its anatomy (bony points where skin lies on bone, creases,
tips) and checked by eye on all six bodies. The table is frozen with the regions' version: limb
positions, region lines and "cm above the outer ankle" all stand on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
Int = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Landmark:
    """A point of the right half or the midline: `row` along v and `column` along u, 0 to 4."""

    key: str
    name: str
    quad: int
    row: int
    column: int
    midline: bool


LANDMARKS = (
    Landmark("vertex", "top of the head", 683, 4, 4, midline=True),
    Landmark("hairline", "hairline", 4722, 4, 2, midline=True),
    Landmark("glabella", "between the eyebrows", 139, 4, 0, midline=True),
    Landmark("inion", "back of the head", 666, 4, 0, midline=True),
    Landmark("nose_tip", "tip of the nose", 204, 0, 0, midline=True),
    Landmark("lower_lip", "below the lower lip", 743, 4, 3, midline=True),
    Landmark("mouth_corner", "corner of the mouth", 269, 4, 1, midline=False),
    Landmark("chin", "chin", 4706, 3, 4, midline=True),
    Landmark("tragus", "front of the ear", 5022, 4, 4, midline=False),
    Landmark("earlobe", "ear lobe", 5320, 1, 4, midline=False),
    Landmark("jaw_angle", "jaw angle", 646, 1, 2, midline=False),
    Landmark("c7", "C7", 1184, 4, 2, midline=True),
    Landmark("neck_side", "side of the neck", 540, 2, 2, midline=False),
    Landmark("sternal_notch", "top of the breastbone", 1211, 4, 3, midline=True),
    Landmark("xiphoid", "lower end of the breastbone", 3814, 4, 1, midline=True),
    Landmark("navel", "navel", 3844, 0, 4, midline=True),
    Landmark("pubis", "pubic bone", 4017, 4, 3, midline=True),
    Landmark("crotch", "crotch", 6485, 1, 4, midline=True),
    Landmark("asis", "front hip bone", 4009, 0, 1, midline=False),
    Landmark("iliac_crest", "top of the hip bone", 3888, 1, 3, midline=False),
    Landmark("waist_side", "waist at the side", 3869, 3, 1, midline=False),
    Landmark("sacrum", "top of the buttock cleft", 3915, 0, 2, midline=True),
    Landmark("t12", "lowest rib at the spine", 3747, 0, 2, midline=True),
    Landmark("t7", "spine between the shoulder blades", 3685, 0, 2, midline=True),
    Landmark("scapula", "lower tip of the shoulder blade", 3686, 0, 2, midline=False),
    Landmark("gluteal_fold", "buttock fold", 3956, 4, 2, midline=False),
    Landmark("trapezius", "top of the shoulder", 1193, 1, 3, midline=False),
    Landmark("axilla", "armpit", 1314, 4, 2, midline=False),
    Landmark("acromion", "tip of the shoulder", 1239, 3, 0, midline=False),
    Landmark("lateral_epicondyle", "outer elbow bone", 2909, 0, 3, midline=False),
    Landmark("medial_epicondyle", "inner elbow bone", 2911, 3, 2, midline=False),
    Landmark("olecranon", "tip of the elbow", 2906, 1, 3, midline=False),
    Landmark("elbow_crease", "elbow crease", 3605, 3, 1, midline=False),
    Landmark("radial_styloid", "wrist bone, thumb side", 3646, 2, 2, midline=False),
    Landmark("ulnar_styloid", "wrist bone, little-finger side", 3455, 2, 3, midline=False),
    Landmark("wrist_crease", "wrist crease", 3624, 1, 1, midline=False),
    Landmark("greater_trochanter", "outer hip bone", 3983, 2, 1, midline=False),
    Landmark("knee_line", "knee joint line", 4275, 1, 1, midline=False),
    Landmark("kneecap_lower", "lower edge of the kneecap", 4229, 2, 4, midline=False),
    Landmark("kneecap_upper", "upper edge of the kneecap", 4212, 1, 4, midline=False),
    Landmark("tibial_tuberosity", "shin bump below the kneecap", 4264, 0, 4, midline=False),
    Landmark("lateral_malleolus", "outer ankle", 5701, 3, 2, midline=False),
    Landmark("medial_malleolus", "inner ankle", 5800, 4, 1, midline=False),
    Landmark("heel_top", "top of the heel", 4373, 3, 0, midline=False),
    Landmark("thumb_tip", "tip of the thumb", 2407, 3, 1, midline=False),
    Landmark("index_finger_tip", "tip of the index finger", 1603, 4, 2, midline=False),
    Landmark("middle_finger_tip", "tip of the middle finger", 1789, 4, 3, midline=False),
    Landmark("ring_finger_tip", "tip of the ring finger", 1975, 3, 1, midline=False),
    Landmark("little_finger_tip", "tip of the little finger", 2161, 3, 3, midline=False),
    Landmark("thumb_nail", "nail of the thumb", 2418, 1, 3, midline=False),
    Landmark("index_finger_nail", "nail of the index finger", 1743, 3, 4, midline=False),
    Landmark("middle_finger_nail", "nail of the middle finger", 1929, 4, 2, midline=False),
    Landmark("ring_finger_nail", "nail of the ring finger", 2115, 4, 4, midline=False),
    Landmark("little_finger_nail", "nail of the little finger", 2301, 3, 3, midline=False),
    Landmark("great_toe_tip", "tip of the great toe", 5901, 2, 0, midline=False),
    Landmark("second_toe_tip", "tip of the second toe", 5598, 3, 0, midline=False),
    Landmark("third_toe_tip", "tip of the third toe", 5973, 1, 4, midline=False),
    Landmark("fourth_toe_tip", "tip of the fourth toe", 6071, 1, 4, midline=False),
    Landmark("fifth_toe_tip", "tip of the little toe", 6350, 1, 1, midline=False),
    Landmark("great_toe_nail", "nail of the great toe", 5877, 3, 0, midline=False),
    Landmark("second_toe_nail", "nail of the second toe", 5583, 3, 4, midline=False),
    Landmark("third_toe_nail", "nail of the third toe", 5975, 2, 0, midline=False),
    Landmark("fourth_toe_nail", "nail of the fourth toe", 5763, 4, 0, midline=False),
    Landmark("fifth_toe_nail", "nail of the little toe", 6303, 4, 2, midline=False),
)


def landmark_points(patches: Float) -> dict[str, Float]:
    """Right-hand and midline landmarks on one body; `patches` (F, 5, 5, 3), cm."""
    return {mark.key: patches[mark.quad, mark.row, mark.column] for mark in LANDMARKS}


def mirrored_uv(u: float, v: float, corner: Int) -> tuple[float, float]:
    """Where a quad's point (u, v) lies in the mirror quad; `corner` (4,) maps the corners."""
    weights = np.zeros(4)
    weights[corner] = [(1 - u) * (1 - v), u * (1 - v), u * v, (1 - u) * v]
    return float(weights[1] + weights[2]), float(weights[2] + weights[3])


def landmarks_data(
    mirror_quad: Int, mirror_corner: Int, along: dict[str, tuple[str, float]]
) -> list[dict[str, Any]]:
    """The rows of `landmarks.json`: quad, u, v of the right and the left point of each.

    `along` gives limb and place along it for those that lie on one.
    """
    result = []
    for mark in LANDMARKS:
        u, v = mark.column / 4, mark.row / 4
        right = [mark.quad, u, v]
        other = int(mirror_quad[mark.quad])
        left = right if mark.midline else [other, *mirrored_uv(u, v, mirror_corner[mark.quad])]
        row: dict[str, Any] = {"key": mark.key, "name": mark.name, "right": right, "left": left}
        if mark.key in along:
            row["limb"], row["limb_pos"] = along[mark.key]
        result.append(row)
    return result
