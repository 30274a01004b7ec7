"""Landmarks on a body and distances along its limbs, cm."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from painmap.atlas.body import Body

Float = NDArray[np.float64]
R_ARM, L_ARM, R_LEG, L_LEG = 1, 2, 3, 4
_RINGS = 20  # rings measured in each of a limb's segments
# Whole numbers of the place along a limb are these landmarks.
ARM_MARKS = ("acromion", "lateral_epicondyle", "radial_styloid", "middle_finger_tip")
LEG_MARKS = ("greater_trochanter", "knee_line", "lateral_malleolus", "great_toe_tip")


@dataclass(frozen=True, slots=True)
class Landmark:
    """A named point of the skin on both sides: (quad, u, v); the same twice on the midline."""

    key: str
    name: str
    right: tuple[int, float, float]
    left: tuple[int, float, float]
    limb: Literal["arm", "leg", ""]
    limb_pos: float  # NaN off the limbs


def read_landmarks(content: Mapping[str, Any]) -> dict[str, Landmark]:
    """The landmarks of `landmarks.json` by key."""
    return {
        row["key"]: Landmark(
            row["key"],
            row["name"],
            (int(row["right"][0]), float(row["right"][1]), float(row["right"][2])),
            (int(row["left"][0]), float(row["left"][1]), float(row["left"][2])),
            row.get("limb", ""),
            float(row.get("limb_pos", np.nan)),
        )
        for row in content["landmarks"]
    }


def landmark_point(body: Body, key: str, side: str, *, posed: bool = False) -> Float:
    """A landmark of one side (R or L) on a body, (3,) cm, at rest or posed. Raises KeyError."""
    mark = body.atlas.landmarks[key]
    quad, u, v = mark.left if side == "L" else mark.right
    # Landmarks are points of the fine skin: u and v are whole quarters.
    vertex = body.atlas.subdivision.grid[quad, round(4 * v), round(4 * u)]
    return np.asarray(body.skin(posed=posed)[vertex], dtype=np.float64)


def limb_marks(limb: int) -> tuple[str, ...]:
    """The landmarks at the whole numbers of a limb's places."""
    return ARM_MARKS if limb in (R_ARM, L_ARM) else LEG_MARKS


def segment_lengths(body: Body, limb: int) -> Float:
    """Straight lengths between the four landmarks of a limb, (3,) cm of the body at rest."""
    side = "R" if limb in (R_ARM, R_LEG) else "L"
    points = [landmark_point(body, key, side) for key in limb_marks(limb)]
    return np.asarray(np.linalg.norm(np.diff(points, axis=0), axis=1))


def limb_table(body: Body, limb: int) -> tuple[Float, Float]:
    """Places along a limb and how far down it they lie on this body, cm, both increasing.

    Bodies stretch differently between the same landmarks, so the middle of each level's ring is
    measured on the body at rest, along the straight line between the landmarks. Hands and feet,
    where rings part into digits, run evenly.
    """
    atlas = body.atlas
    side = "R" if limb in (R_ARM, R_LEG) else "L"
    points = [landmark_point(body, key, side) for key in limb_marks(limb)]
    cells = np.flatnonzero(atlas.limb == limb)
    place, weight = atlas.limb_pos[cells], body.area_cm2[cells].astype(np.float64)
    centres = body.centres[cells]
    places, lengths, done = [0.0], [0.0], 0.0
    for part in (0, 1):
        axis = points[part + 1] - points[part]
        length = float(np.linalg.norm(axis))
        share = (centres - points[part]) @ (axis / length**2)
        row = np.rint((place - part) * _RINGS).astype(np.int64)
        near = (row >= 0) & (row <= _RINGS)
        total = np.bincount(row[near], weights=weight[near], minlength=_RINGS + 1)
        middle = np.bincount(row[near], weights=(weight * share)[near], minlength=_RINGS + 1)
        even = np.linspace(0, 1, _RINGS + 1)
        ring = _through_landmarks(middle / np.maximum(total, 1e-9), even)
        places += list(part + even[1:])
        lengths += list(done + length * np.maximum.accumulate(ring)[1:])
        done += length
    last = float(np.linalg.norm(points[3] - points[2]))
    return np.array([*places, 3.0]), np.array([*lengths, done + last])


def _through_landmarks(share: Float, even: Float) -> Float:
    """Shares of a segment bent in its end halves, so that the landmarks' rings are 0 and 1."""
    first, last = np.clip(1 - 2 * even, 0, 1), np.clip(2 * even - 1, 0, 1)
    return np.asarray(share - share[0] * first - (share[-1] - 1) * last)


def limb_level_cm(body: Body, limb: int, limb_pos: NDArray[Any], landmark: str) -> Float:
    """How far places along a limb lie above a landmark, cm of the body (negative: below).

    Above is towards the trunk. Raises KeyError for an unknown landmark, ValueError for one that
    is not on this limb.
    """
    places, lengths = _whole_table(body, limb)
    at = np.interp(_mark_pos(body, limb, landmark), places, lengths)
    return np.asarray(at - np.interp(np.asarray(limb_pos, np.float64), places, lengths))


def limb_pos_at_cm(body: Body, limb: int, cm: float, landmark: str) -> float:
    """The place along a limb so far above a landmark, cm of the body: undoes `limb_level_cm`."""
    places, lengths = _whole_table(body, limb)
    at = np.interp(_mark_pos(body, limb, landmark), places, lengths)
    return float(np.interp(at - cm, lengths, places))


def _mark_pos(body: Body, limb: int, landmark: str) -> float:
    mark = body.atlas.landmarks[landmark]
    if mark.limb != ("arm" if limb in (R_ARM, L_ARM) else "leg"):
        raise ValueError(f"{landmark} is not on limb {limb}")
    return mark.limb_pos


def _whole_table(body: Body, limb: int) -> tuple[Float, Float]:
    """A limb's table, going on evenly for a segment beyond both ends."""
    places, lengths = body.limb_tables[limb]
    first, last = (float(np.interp(k, places, lengths)) for k in (1.0, 2.0))
    return (
        np.array([-1.0, *places, 4.0]),
        np.array([-first, *lengths, 2 * lengths[-1] - last]),
    )
