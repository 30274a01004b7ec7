"""The smooth surfaces that cut trunk, neck and head, all hung on landmarks.

Coordinates of the reference body in the anatomical position, cm; `across` is the distance from
the midline. Each function returns where a border runs, so that a point is on one side or the
other by one comparison.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator

Float = NDArray[np.float64]
Marks = dict[str, Float]
Curve = Callable[[Float], Float]


def curve(knots: list[tuple[float, float]]) -> Curve:
    """A smooth curve through knots without overshoot, constant beyond its ends."""
    xs, ys = (np.array(column) for column in zip(*sorted(knots), strict=True))
    inner = PchipInterpolator(xs, ys)
    return lambda x: np.asarray(inner(np.clip(x, xs[0], xs[-1])))


def coronal(marks: Marks) -> Curve:
    """Depth z of the line between front and back on trunk, neck and head, by height y."""
    names = (
        "iliac_crest", "waist_side", "axilla", "acromion", "trapezius", "neck_side", "earlobe",
        "vertex",
    )  # fmt: skip
    knots = [(float(marks[name][1]), float(marks[name][2])) for name in names]
    # The hip's widest line runs a little before the trochanter.
    trochanter, crotch = marks["greater_trochanter"], marks["crotch"]
    knots += [(float(trochanter[1]), float(trochanter[2] + 2.3))]
    knots += [(float(crotch[1]), float(crotch[2] + 1.2))]
    return curve(knots)


def neck_base(marks: Marks, across: Float, z: Float) -> Float:
    """Height of the border between neck and trunk: from the breastbone's notch to C7."""
    notch, c7, side = marks["sternal_notch"], marks["c7"], marks["trapezius"]
    slope = (c7[1] - notch[1]) / (c7[2] - notch[2])
    # Rises to the sides, where the neck runs out into the shoulders.
    rise = (side[1] + 1.4 - (notch[1] + slope * (side[2] - notch[2]))) / 6.6**2
    return np.asarray(notch[1] + slope * (z - notch[2]) + rise * np.minimum(across, 9.0) ** 2)


def head_base(marks: Marks) -> Curve:
    """Height of the border between head and neck by depth: jaw, mastoid, nuchal line."""
    chin, angle, lobe, inion = (marks[name] for name in ("chin", "jaw_angle", "earlobe", "inion"))
    return curve([
        (chin[2] + 1.5, chin[1] - 0.5),
        (chin[2], chin[1] - 0.4),
        ((2 * chin[2] + angle[2]) / 3, chin[1] + 0.5),
        ((chin[2] + 2 * angle[2]) / 3, chin[1] + 1.6),
        (angle[2], angle[1] - 0.2),
        (lobe[2] - 0.8, lobe[1] - 0.8),
        (lobe[2] - 2.4, lobe[1] - 0.2),
        (inion[2], inion[1] - 2.0),
    ])  # fmt: skip


def jaw_top(marks: Marks) -> Curve:
    """Height of the border between face and jaw by depth: from the ear to the lower lip."""
    lip, corner, tragus = marks["lower_lip"], marks["mouth_corner"], marks["tragus"]
    return curve([
        (lip[2] + 0.4, lip[1] + 0.1),
        (corner[2] - 0.2, corner[1] - 1.0),
        ((corner[2] + tragus[2]) / 2 + 1.0, (corner[1] + tragus[1]) / 2 - 1.6),
        ((corner[2] + 3 * tragus[2]) / 4, (corner[1] + 3 * tragus[1]) / 4 - 0.6),
        (tragus[2], tragus[1] - 0.2),
    ])  # fmt: skip


def hairline(marks: Marks) -> Curve:
    """Depth of the border between face and scalp by height."""
    hair, tragus, lobe, brow = (
        marks[name] for name in ("hairline", "tragus", "earlobe", "glabella")
    )
    return curve([
        (lobe[1] - 4.0, lobe[2] - 0.4),
        (lobe[1], lobe[2] - 0.3),
        (tragus[1], tragus[2] - 0.4),
        (tragus[1] + 2.4, tragus[2] + 0.7),
        (brow[1] + 1.2, tragus[2] + 2.4),
        ((brow[1] + hair[1]) / 2 + 0.8, tragus[2] + 4.6),
        (hair[1], hair[2]),
        (hair[1] + 1.0, hair[2] + 4.0),
    ])  # fmt: skip


def costal_arch(marks: Marks, across: Float) -> Float:
    """Height of the border between chest and abdomen: the lower edge of the ribs."""
    top = marks["xiphoid"][1]
    fall = top - (marks["t12"][1] - 1.0)
    return np.asarray(top - fall * (1 - np.exp(-((across / 7.0) ** 2))))


def rib_edge_behind(marks: Marks, across: Float) -> Float:
    """Height of the border between middle and low back; meets the arch at the side."""
    return np.asarray(marks["t12"][1] - (across / 13.0) ** 2)


def pelvis_top(marks: Marks, across: Float) -> Float:
    """Height of the border between abdomen and pelvis: hip bone to hip bone, sagging a little."""
    spine = marks["asis"]
    share = np.clip(across / -spine[0], 0, 1)
    return np.asarray(spine[1] - 2.0 * (1 - share**2))


def buttock_top(marks: Marks, across: Float) -> Float:
    """Height of the border between low back and buttock: along the back of the hip bone."""
    return np.asarray(marks["sacrum"][1] + 0.2 + 0.36 * across)


def hip_top(marks: Marks) -> Curve:
    """Height of the hip's upper border by depth: below the crest from its front end backwards."""
    front, crest = marks["asis"], marks["iliac_crest"]
    return curve([
        (front[2] + 0.5, front[1] - 0.6),
        (front[2] - 4.5, (front[1] + crest[1]) / 2 - 0.6),
        (crest[2] - 0.2, crest[1] - 1.7),
        (crest[2] - 3.0, crest[1] - 1.3),
        (crest[2] - 7.0, crest[1] - 1.2),
    ])  # fmt: skip


def hip_inner_front(marks: Marks, y: Float) -> Float:
    """Distance from the midline of the hip's inner border on the front."""
    spine = marks["asis"]
    return np.asarray(-spine[0] - 0.2 + 0.05 * (spine[1] - y))


def hip_inner_back(marks: Marks, y: Float) -> Float:
    """Distance from the midline of the hip's inner border on the back."""
    middle = (marks["sacrum"][1] + marks["gluteal_fold"][1]) / 2
    return np.asarray(12.2 - 0.006 * (y - middle) ** 2)


def inguinal(marks: Marks, across: Float) -> Float:
    """Height of the inguinal line: front hip bone to pubic bone."""
    outer, inner = marks["asis"], marks["pubis"]
    start = 2.2
    share = np.minimum((across - start) / (-outer[0] - start), 1.0)
    return np.asarray(inner[1] - 0.4 + share * (outer[1] - inner[1] + 0.4))


def groin_top(marks: Marks, across: Float) -> Float:
    """Height of the groin's upper border: above the inguinal line, meeting it at its end."""
    share = np.clip((across - 2.2) / (-marks["asis"][0] - 2.2), 0, 1)
    return np.asarray(inguinal(marks, across) + 2.0 - 2.6 * share**3)


def thigh_top_front(marks: Marks) -> Curve:
    """Height of the thigh's upper border on the front by distance from the midline."""
    crotch, fold = marks["crotch"], marks["pubis"]
    rise = fold[1] - crotch[1]
    return curve([
        (0.6, crotch[1] - 0.5),
        (1.3, crotch[1] + 0.1),
        (2.6, crotch[1] + 0.25 * rise),
        (4.5, crotch[1] + 0.57 * rise),
        (8.0, crotch[1] + 1.28 * rise),
        (11.6, crotch[1] + 1.95 * rise),
        (14.0, crotch[1] + 2.3 * rise),
    ])  # fmt: skip


def thigh_top_back(marks: Marks) -> Curve:
    """Height of the buttock fold by distance from the midline."""
    fold, crotch = marks["gluteal_fold"], marks["crotch"]
    return curve([
        (0.6, crotch[1] - 0.5),
        (1.6, crotch[1] - 0.1),
        (4.0, fold[1] - 0.3),
        (-fold[0], fold[1]),
        (12.0, fold[1] + 0.9),
        (17.0, fold[1] + 2.0),
    ])  # fmt: skip


def ankle_base(marks: Marks) -> Curve:
    """Height of the border between ankle and foot by depth: below both ankle bones."""
    bone, heel = marks["lateral_malleolus"], marks["heel_top"]
    return curve([
        (heel[2] - 0.5, heel[1] - 0.2),
        (bone[2] - 1.0, bone[1] - 1.9),
        (bone[2] + 1.0, bone[1] - 1.8),
        (bone[2] + 3.0, bone[1] - 0.6),
        (bone[2] + 5.2, bone[1] + 1.5),
        (bone[2] + 7.0, bone[1] + 3.2),
    ])  # fmt: skip


def heel_front(marks: Marks, y: Float) -> Float:
    """Depth of the heel's front border by height."""
    bone = marks["lateral_malleolus"]
    share = np.clip(y / (bone[1] - 1.8), 0, 1)
    return np.asarray(bone[2] + 2.6 - 2.9 * share**1.5)
