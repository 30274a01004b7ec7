"""The isolated parts that close-ups show: where each is cut and how it fades out there.

Everything is on the patient's right or on the midline; left charts are mirrored. Anchors are
vertices of the cage, so that they sit at the same spot of anatomy on every body.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
Int = NDArray[np.int64]

FADE_CM = 3.0
REFERENCE_HEIGHT_CM = 166.0
_SPOTS = {
    "acromion": (1603,),
    "axilla": (1632,),
    "hip": (4275,),
    "crotch": (6431,),
    "c7": (1496,),
    "notch": (1522,),
    "elbow": (3362, 3363, 3364, 3368, 3382, 3383, 3386, 3387, 3388, 3389, 3390, 3395, 3409, 3410),
    "wrist": (3539, 3540, 3541, 3543, 3544, 3548, 3554, 3563, 3564, 3805, 3887, 3888, 3891, 3892),
    "knee": (4635, 4636, 4637, 4641, 4642, 4646, 4647, 4648, 4649, 4653, 4658, 4659, 6406),
    "ankle": (6338, 6345, 6348, 6369, 6370, 6372, 6375, 6376, 6377, 6378, 6379, 6381, 6382, 6384),
    "finger": (2456,),
    "toe": (4932,),
    "index_knuckle": (3130,),
    "little_knuckle": (3677,),
    "lips": (474,),
}


@dataclass(frozen=True, slots=True)
class Surface:
    """A posed body's fine skin: vertices (W, 3) cm, sub-quads (16 F, 4) with base quad n // 16."""

    points: Float
    quads: Int
    skin: NDArray[np.bool_]  # (16 F,): False inside mouth, nostrils, ears and eyes
    cage: Float  # the posed cage's vertices, (13380, 3)


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the body.

    `quads` (16 F,) are those that belong at all. `clip` (W,) is cm inside every cut (positive =
    kept). `fades` are the plane cuts at which the picture fades out, cm inside each, (W,); a cut
    that is no fade leaves a hole that the picture closes by tone.
    """

    key: str
    quads: NDArray[np.bool_]
    clip: Float
    fades: tuple[Float, ...] = ()


def anchors(cage: Float) -> dict[str, Float]:
    """Named spots of a posed body, cm."""
    return {name: cage[list(index)].mean(axis=0) for name, index in _SPOTS.items()}


def body_scale(surface: Surface) -> float:
    """Size of a body beside the reference adult; cuts and px/cm follow it."""
    return float(np.ptp(surface.points[:, 1])) / REFERENCE_HEIGHT_CM


def _connected(surface: Surface, inside: NDArray[np.bool_], spot: Float) -> NDArray[np.bool_]:
    """Quads of the piece of `inside` (per vertex) that hangs together with a spot."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    kept = np.flatnonzero(inside[surface.quads].any(axis=1))
    corners = surface.quads[kept]
    rows, columns = corners[:, :3].ravel(), corners[:, 1:].ravel()
    n = len(surface.points)
    graph = coo_matrix((np.ones(len(rows), dtype=np.int8), (rows, columns)), shape=(n, n))
    _, label = connected_components(graph, directed=False)
    used = np.unique(corners)
    start = used[np.argmin(((surface.points[used] - spot) ** 2).sum(axis=1))]
    result = np.zeros(len(surface.quads), dtype=bool)
    result[kept] = label[corners[:, 0]] == label[start]
    return result


def _unit(vector: Float) -> Float:
    return vector / np.linalg.norm(vector)


def _plane(points: Float, origin: Float, normal: Float) -> Float:
    return (points - origin) @ _unit(normal)


def arm_depth(surface: Surface, at: dict[str, Float]) -> Float:
    """cm beyond the shoulder's cut: a plane through the armpit and over the acromion."""
    size = body_scale(surface)
    top = at["acromion"] + np.array([6.0, 3.5, 0.0]) * size
    along = top - at["axilla"]
    normal = np.array([-along[1], along[0], 0.0])
    return _plane(surface.points, at["axilla"], normal) - 0.5 * size


def leg_depth(surface: Surface, at: dict[str, Float]) -> Float:
    """cm beyond the hip's cut: a slanting plane from the crotch to the side of the hip."""
    size = body_scale(surface)
    rise = at["hip"] - at["crotch"]
    normal = np.array([-abs(rise[1]), -abs(rise[0]), 0.0])
    return _plane(surface.points, at["crotch"], normal) - 0.4 * size


def neck_depth(surface: Surface, at: dict[str, Float]) -> Float:
    """cm above the neck's base, a plane through C7 and the jugular notch."""
    along = at["notch"] - at["c7"]
    return _plane(surface.points, at["c7"], np.array([0.0, along[2], -along[1]]))


def arm_axis(at: dict[str, Float]) -> Float:
    """From shoulder to wrist."""
    return _unit(at["wrist"] - (at["acromion"] + at["axilla"]) / 2)


def leg_axis(at: dict[str, Float]) -> Float:
    """From hip to ankle."""
    hip = (at["hip"] + at["crotch"]) / 2
    return _unit(at["ankle"] - hip)


def build_parts(surface: Surface) -> dict[str, Part]:
    """Whole body and every isolated part of the right side and the midline."""
    at = anchors(surface.cage)
    size = body_scale(surface)
    points = surface.points
    everything = np.ones(len(surface.quads), dtype=bool)
    free = np.full(len(points), 1e3)
    arm_clip = arm_depth(surface, at)
    arm = _connected(surface, arm_clip > 0, at["finger"])
    other_clip = arm_depth(_flipped(surface), at)
    other = _connected(surface, other_clip > 0, at["finger"] * _FLIP)
    hip_cut = leg_depth(surface, at)
    leg_clip = np.where(points[:, 0] < 0.05, hip_cut, -1.0)
    leg = _connected(surface, leg_clip > 0, at["toe"])
    forearm = _unit(at["wrist"] - at["elbow"])
    hand_cut = (points - at["wrist"]) @ forearm + 5.0 * size
    hand_clip = np.minimum(hand_cut, arm_clip)
    foot_clip = at["ankle"][1] + 8.0 * size - points[:, 1]
    neck = neck_depth(surface, at) - 1.6 * size
    top = at["notch"][1] + 6.5 * size - points[:, 1]
    low = points[:, 1] - (at["crotch"][1] - 9.0 * size)
    without = free.copy()
    for quads, depth in ((arm, arm_clip), (other, other_clip)):
        touched = np.unique(surface.quads[quads])
        without[touched] = -depth[touched]
    trunk_clip = np.minimum(np.minimum(top, low), without)
    return {
        "body": Part("body", everything, free),
        "arm": Part("arm", arm, arm_clip, (arm_clip,)),
        "hand": Part("hand", arm, hand_clip, (hand_cut,)),
        "leg": Part("leg", leg, leg_clip, (hip_cut,)),
        "foot": Part("foot", leg, foot_clip, (foot_clip,)),
        "sole": Part("sole", leg, foot_clip - 9.0 * size),
        "head": Part("head", everything, neck, (neck,)),
        "crown": Part("crown", everything, neck - 7.0 * size),
        "trunk": Part("trunk", everything, trunk_clip, (top, low)),
    }


_FLIP = np.array([-1.0, 1.0, 1.0])


def calm_skin(surface: Surface) -> NDArray[np.bool_]:
    """Vertices (W,) of trunk, neck, jaw and limbs: not the face from the lips up, hands, feet."""
    at = anchors(surface.cage)
    size = body_scale(surface)
    points = surface.points
    foot = points[:, 1] < at["ankle"][1] + 8.0 * size
    face = points[:, 1] > at["lips"][1] - 1.2 * size
    middle = (at["wrist"] + at["finger"]) / 2
    reach = 0.75 * np.linalg.norm(at["finger"] - at["wrist"])
    right = points * np.where(points[:, :1] > 0, _FLIP, 1.0)
    hand = np.linalg.norm(right - middle, axis=1) < reach
    return np.asarray(~(foot | face | hand))


def _flipped(surface: Surface) -> Surface:
    return Surface(surface.points * _FLIP, surface.quads, surface.skin, surface.cage)
