"""CHOIR's 74 segments as unions of atoms; lines of our own, nothing of its picture."""

from __future__ import annotations

from typing import Any

from tools.atlas.schemes_parts import BELLY, BELOW, FINGERS, TOES, Parts, named_area

_SIDES = {"right": "R", "left": "L"}
# What the map calls a part (title, and the word before the side in its brackets), our key and
# name, the parts, and those of them that it neither names nor draws.
_Row = tuple[str, str, str, str, Parts, Parts]
_FRONT: dict[str, _Row] = {
    "cranium": (
        "Cranium", "front", "cranium_front", "cranium (front)", ("cranium_front",), (),
    ),
    "face": ("Face", "front", "face", "face", ("face", "jaw", "ear"), ("jaw", "ear")),
    "neck": ("Neck", "front", "neck_front", "neck (front)", ("neck_front",), ()),
    "shoulder": (
        "Shoulder", "front", "shoulder_front", "shoulder (front)", ("shoulder_front",), (),
    ),
    "chest": ("Chest", "front", "chest", "chest", ("chest",), ()),
    "bicep": ("Bicep", "front", "bicep_front", "bicep (front)", ("upper_arm_front",), ()),
    "elbow": ("Elbow", "front", "elbow_front", "elbow (front)", ("elbow_front",), ()),
    "forearm": (
        "Forearm", "front", "forearm_front", "forearm (front)", ("forearm_front",), (),
    ),
    "abdomen": ("Abdomen", "front", "abdomen", "abdomen", BELLY, ()),
    "wrist": ("Wrist", "front", "wrist_front", "wrist (front)", ("wrist_front",), ()),
    "hip": ("Hip", "front", "hip_front", "hip (front)", ("hip_front",), ()),
    "pubic": ("Pubic", "front", "pubic", "pubic area", BELOW, ("groin", "perineum")),
    "palm": (
        "Hand", "palm", "palm", "hand (palm)",
        ("palm", *(f"{finger}_front" for finger in FINGERS)), (),
    ),
    "upper leg": (
        "Upper Leg", "front", "upper_leg_front", "upper leg (front)", ("thigh_front",), (),
    ),
    "knee": ("Knee", "front", "knee_front", "knee (front)", ("knee_front",), ()),
    "lower leg": (
        "Lower Leg", "front", "lower_leg_front", "lower leg (front)", ("lower_leg_front",), (),
    ),
    "ankle": ("Ankle", "front", "ankle_front", "ankle (front)", ("ankle_front",), ()),
    "foot": (
        "Foot", "top", "foot_top", "foot (top)",
        ("foot_dorsum", *(f"{toe}_front" for toe in TOES)), (),
    ),
}  # fmt: skip
_BACK: dict[str, _Row] = {
    "cranium": ("Cranium", "back", "cranium_back", "cranium (back)", ("cranium_back",), ()),
    "head": ("Head", "back", "head_back", "head (back)", ("occiput",), ()),
    "neck": ("Neck", "back", "neck_back", "neck (back)", ("neck_back",), ()),
    "shoulder": (
        "Shoulder", "back", "shoulder_back", "shoulder (back)", ("shoulder_back",), (),
    ),
    "upper back": ("Upper Back", "back", "upper_back", "upper back", ("upper_back",), ()),
    "bicep": ("Bicep", "back", "bicep_back", "bicep (back)", ("upper_arm_back",), ()),
    "middle back": (
        "Middle Back", "back", "middle_back", "middle back", ("middle_back",), (),
    ),
    "elbow": ("Elbow", "back", "elbow_back", "elbow (back)", ("elbow_back",), ()),
    "forearm": ("Forearm", "back", "forearm_back", "forearm (back)", ("forearm_back",), ()),
    "lower back": ("Lower Back", "back", "lower_back", "lower back", ("low_back",), ()),
    "wrist": ("Wrist", "back", "wrist_back", "wrist (back)", ("wrist_back",), ()),
    "hip": ("Hip", "back", "hip_back", "hip (back)", ("hip_back",), ()),
    "buttock": ("Buttocks", "back", "buttocks", "buttocks", ("buttock",), ()),
    "hand": (
        "Hand", "top", "hand_top", "hand (top)",
        ("hand_dorsum", *(f"{finger}_back" for finger in FINGERS)), (),
    ),
    "upper leg": (
        "Upper Leg", "back", "upper_leg_back", "upper leg (back)", ("thigh_back",), (),
    ),
    "knee": ("Knee", "back", "knee_back", "knee (back)", ("knee_back",), ()),
    "lower leg": (
        "Lower Leg", "back", "lower_leg_back", "lower leg (back)", ("lower_leg_back",), (),
    ),
    "ankle": ("Ankle", "back", "ankle_back", "ankle (back)", ("ankle_back",), ()),
    "foot": (
        "Foot", "bottom", "foot_bottom", "foot (bottom)",
        ("sole", "heel", *(f"{toe}_back" for toe in TOES)), (),
    ),
}  # fmt: skip
# The map's own order: row by row from one side of its figure to the other. Where an arm lies
# beside the trunk it comes between the trunk's two halves.
_FRONT_ORDER = (
    "cranium right, cranium left, face right, face left, neck right, neck left, shoulder right,"
    " chest right, chest left, shoulder left, bicep right, bicep left, elbow right, elbow left,"
    " forearm right, abdomen right, abdomen left, forearm left, wrist right, hip right,"
    " pubic right, pubic left, hip left, wrist left, palm right, upper leg right, upper leg left,"
    " palm left, knee right, knee left, lower leg right, lower leg left, ankle right, ankle left,"
    " foot right, foot left"
)
_BACK_ORDER = (
    "cranium left, cranium right, head left, head right, neck left, neck right, shoulder left,"
    " upper back left, upper back right, shoulder right, bicep left, middle back left,"
    " middle back right, bicep right, elbow left, elbow right, forearm left, lower back left,"
    " lower back right, forearm right, wrist left, hip left, buttock left, buttock right,"
    " hip right, wrist right, hand left, upper leg left, upper leg right, hand right, knee left,"
    " knee right, lower leg left, lower leg right, ankle left, ankle right, foot left, foot right"
)


def choir74() -> dict[str, Any]:
    """The segments of the CHOIR body map: 36 of the front in its order, then 38 of the back."""
    return {
        "key": "choir74",
        "name": "CHOIR-74",
        "version": 1,
        "source": (
            "CHOIR body map (Scherrer et al. 2021), 74 segments; names and keys f01 to b38 as in"
            " the REDCap module Image Map"
        ),
        "notes": [
            "The region lines are Painmap's own; nothing is taken from the map's picture.",
            (
                "The numbers of CHOIR itself are those of its male map, 101 to 136 and 201 to 238."
                " That they run in the order of the REDCap keys is inferred, not confirmed."
            ),
            (
                "CHOIR's first female map numbers 112 to 117 differently: 112 is 116 here, 113 is"
                " 117, 114 is 112, 115 is 113, 116 is 114, 117 is 115. Convert before comparing;"
                " there is one list of segments, never one for each sex."
            ),
            "Bicep is the map's word for the upper arm, front and back.",
            (
                "By convention, for the map does not name or draw them: jaw and ear go with the"
                " face, groin and genital area with the pubic area."
            ),
            (
                "The line between front and back, and those between cranium and head and between"
                " upper, middle and lower back, are those of Painmap's own regions."
            ),
            (
                "The slope between neck and arm belongs to chest and upper back here, to the"
                " shoulder on the map: the nearest that Painmap's regions can make."
            ),
        ],
        "areas": [
            *_areas(_FRONT, _FRONT_ORDER, "f", 101),
            *_areas(_BACK, _BACK_ORDER, "b", 201),
        ],
    }


def _areas(rows: dict[str, _Row], order: str, letter: str, first: int) -> list[dict[str, Any]]:
    areas = []
    for place, entry in enumerate(order.split(", ")):
        part, _, direction = entry.rpartition(" ")
        title, where, key, name, parts, convention = rows[part]
        side = _SIDES[direction]
        native = {
            "redcap": f"{letter}{place + 1:02}",
            "title": f"{title} ({where}-{direction})",
            "choir_male": str(first + place),
        }
        areas.append(
            named_area(
                f"{side.lower()}_{key}",
                f"{side} {name}",
                parts,
                side,
                native=native,
                convention=convention,
            )
        )
    return areas
