"""Says in words where a cell lies: side, part, aspect, and cm from the nearest landmark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from painmap.atlas.landmark import landmark_point, limb_level_cm

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body

_ASPECTS = ("", "front", "outer side", "back", "inner side")
_SPOKEN = {
    "acromion": "tip of shoulder",
    "lateral_epicondyle": "outer elbow",
    "radial_styloid": "wrist",
    "greater_trochanter": "outer hip",
    "knee_line": "knee joint line",
    "lateral_malleolus": "outer ankle",
}
# Landmarks that each part is measured from; the nearest of them is named.
_FROM: dict[str, tuple[str, ...]] = {
    "shoulder": ("acromion",),
    "upper_arm": ("acromion", "lateral_epicondyle"),
    "elbow": ("lateral_epicondyle",),
    "forearm": ("lateral_epicondyle", "radial_styloid"),
    "wrist": ("radial_styloid",),
    "palm": ("radial_styloid",),
    "hand_dorsum": ("radial_styloid",),
    "hip": ("greater_trochanter",),
    "thigh": ("greater_trochanter", "knee_line"),
    "knee": ("knee_line",),
    "lower_leg": ("knee_line", "lateral_malleolus"),
    "ankle": ("lateral_malleolus",),
}
_TRUNK_MIDLINE = {"front": "the midline", "back": "the spine"}
# Parts whose name already says which face it is.
_NAMED_FACE = frozenset([
    "occiput", "ear", "face", "jaw", "chest", "upper_abdomen", "lower_abdomen", "pelvis", "groin",
    "perineum", "upper_back", "middle_back", "low_back", "buttock", "palm", "hand_dorsum",
    "foot_dorsum", "sole", "heel",
])  # fmt: skip
_DIGIT_FACES = {
    "finger": {"front": "palm side", "back": "nail side"},
    "toe": {"front": "nail side", "back": "underside"},
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a cell lies, in pieces that a screen can translate and put together.

    `key` is that of the part, in English `part`. `aspect` may be empty. `cm` is for the patient's
    size; with `relation` (above, below, at, from) and `landmark` it makes the second half of the
    sentence, empty where there is none.
    """

    side: str
    key: str
    part: str
    aspect: str
    cm: float
    relation: str
    landmark: str

    def __str__(self) -> str:
        head = f"{self.side} {self.part}" + (f", {self.aspect}" if self.aspect else "")
        if not self.landmark:
            return head
        if self.relation == "at":
            return f"{head} · at {self.landmark}"
        return f"{head} · {self.cm:.1f} cm {self.relation} {self.landmark}"


def _aspect(atlas: Atlas, cell: int, part: str, face: str) -> str:
    if part in _NAMED_FACE:
        return ""
    digit = "finger" if part == "thumb" or part.endswith("_finger") else ""
    digit = "toe" if part.endswith("_toe") else digit
    if digit:
        return _DIGIT_FACES[digit][face]
    return _ASPECTS[int(atlas.aspect[cell])] or face


def _level(body: Body, cell: int, part: str, factor: float) -> tuple[float, str, str]:
    """Distance along the limb from the nearest of the part's landmarks."""
    atlas = body.atlas
    limb, place = int(atlas.limb[cell]), atlas.limb_pos[cell : cell + 1]
    heights = {key: float(limb_level_cm(body, limb, place, key)[0]) * factor for key in _FROM[part]}
    key = min(heights, key=lambda k: abs(heights[k]))
    cm = heights[key]
    relation = "at" if abs(cm) < 0.25 else "above" if cm > 0 else "below"
    return abs(cm), relation, _SPOKEN[key]


def locate(body: Body, cell: int, length_factor: float = 1.0) -> Place:
    """Where a cell lies on a body; lengths times `length_factor` are the patient's."""
    atlas = body.atlas
    atom = atlas.atoms[int(atlas.atom[cell])]
    part = atom.part
    side = "LEFT" if atom.side == "L" else "RIGHT"
    aspect = _aspect(atlas, cell, part, atom.face)
    limb = int(atlas.limb[cell])
    if part in _FROM:
        cm, relation, landmark = _level(body, cell, part, length_factor)
    elif limb:  # digits from their tip, the foot from the outer ankle
        tip = part if f"{part}_tip" in atlas.landmarks else ""
        key = f"{tip}_tip" if tip else "lateral_malleolus"
        cm = float(np.linalg.norm(body.centres[cell] - landmark_point(body, key, atom.side)))
        cm, relation = cm * length_factor, "from"
        landmark = "its tip" if tip else _SPOKEN["lateral_malleolus"]
    elif part in ("cranium", "occiput", "ear", "face", "jaw", "neck"):
        cm, relation, landmark = 0.0, "", ""
    else:
        cm = abs(float(body.centres[cell, 0])) * length_factor
        relation, landmark = "from", _TRUNK_MIDLINE[atom.face]
    return Place(side, part, atom.name, aspect, cm, relation, landmark)


def describe(atlas: Atlas, body: Body, cell: int, length_factor: float = 1.0) -> str:
    """One line like `LEFT lower leg, inner side · 11.5 cm above outer ankle`."""
    if body.atlas is not atlas:
        raise ValueError("the body belongs to another atlas")
    return str(locate(body, cell, length_factor))
