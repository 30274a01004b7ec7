"""The Michigan Body Map's 35 areas as unions of atoms; lines of our own, nothing of its picture."""

from __future__ import annotations

from typing import Any

from tools.atlas.schemes_parts import BELLY, FOOT, HAND, Parts, named_area

_SIDES = {"Rt": "R", "Lt": "L", "": ""}
# In the order of the map's keys, 0 to 34: its side, its words, our key, parts, and those of them
# that it neither names nor draws.
_AREAS: tuple[tuple[str, str, str, Parts, Parts], ...] = (
    ("", "Face", "face", ("face",), ()),
    ("Rt", "jaw", "jaw", ("jaw",), ()),
    ("Lt", "jaw", "jaw", ("jaw",), ()),
    ("Rt", "chest/breast", "chest", ("chest",), ()),
    ("Lt", "chest/breast", "chest", ("chest",), ()),
    ("Rt", "upper arm", "upper_arm", ("upper_arm",), ()),
    ("Lt", "upper arm", "upper_arm", ("upper_arm",), ()),
    ("Rt", "elbow", "elbow", ("elbow",), ()),
    ("Lt", "elbow", "elbow", ("elbow",), ()),
    ("Rt", "lower arm", "lower_arm", ("forearm",), ()),
    ("Lt", "lower arm", "lower_arm", ("forearm",), ()),
    ("Rt", "wrist/hand", "wrist_hand", ("wrist", *HAND), ()),
    ("Lt", "wrist/hand", "wrist_hand", ("wrist", *HAND), ()),
    ("", "Abdomen", "abdomen", BELLY, ()),
    ("", "Pelvis", "pelvis", ("pelvis", "perineum"), ("perineum",)),
    ("Rt", "groin", "groin", ("groin",), ()),
    ("Lt", "groin", "groin", ("groin",), ()),
    ("Rt", "upper leg", "upper_leg", ("thigh",), ()),
    ("Lt", "upper leg", "upper_leg", ("thigh",), ()),
    ("Rt", "knee", "knee", ("knee",), ()),
    ("Lt", "knee", "knee", ("knee",), ()),
    ("Rt", "lower leg", "lower_leg", ("lower_leg",), ()),
    ("Lt", "lower leg", "lower_leg", ("lower_leg",), ()),
    ("Rt", "ankle/foot", "ankle_foot", ("ankle", *FOOT), ()),
    ("Lt", "ankle/foot", "ankle_foot", ("ankle", *FOOT), ()),
    ("", "Head", "head", ("cranium", "occiput", "ear"), ("cranium_front", "ear")),
    ("", "Neck", "neck", ("neck",), ("neck_front",)),
    ("Lt", "shoulder", "shoulder", ("shoulder",), ("shoulder_front",)),
    ("Rt", "shoulder", "shoulder", ("shoulder",), ("shoulder_front",)),
    ("", "Upper back", "upper_back", ("upper_back", "middle_back"), ("middle_back",)),
    ("", "Lower back", "lower_back", ("low_back",), ()),
    ("Lt", "hip", "hip", ("hip",), ("hip_front",)),
    ("Rt", "hip", "hip", ("hip",), ("hip_front",)),
    ("Lt", "buttocks", "buttocks", ("buttock",), ()),
    ("Rt", "buttocks", "buttocks", ("buttock",), ()),
)


def michigan35() -> dict[str, Any]:
    """The areas of the Michigan Body Map, in the order of its keys."""
    return {
        "key": "michigan35",
        "name": "Michigan-35",
        "version": 1,
        "source": (
            "Michigan Body Map, 35 areas; names and keys 0 to 34 as in the REDCap module Image Map"
        ),
        "notes": [
            "The region lines are Painmap's own; nothing is taken from the map's picture.",
            "Key 35 of the map is its tick for no chronic pain: that is no area.",
            (
                "The map prints the box of each area on one of its two figures; here every area of"
                " head, neck, shoulder, hip and limbs has its front and its back."
            ),
            (
                "By convention, for the map does not name or draw them: front of the scalp and ear"
                " go with the head, the front of neck, shoulder and hip with neck, shoulder and"
                " hip, the middle back with the upper back, the genital area with the pelvis."
            ),
            (
                "The slope between neck and arm belongs to chest and upper back here, to the"
                " shoulder on the map: the nearest that Painmap's regions can make."
            ),
        ],
        "areas": [_area(number, *row) for number, row in enumerate(_AREAS)],
    }


def _area(
    number: int, side: str, words: str, key: str, parts: Parts, convention: Parts
) -> dict[str, Any]:
    ours = _SIDES[side]
    return named_area(
        f"{ours.lower()}_{key}" if ours else key,
        f"{ours} {words}".strip(),
        parts,
        ours,
        native={"redcap": str(number), "title": f"{side} {words}".strip()},
        convention=convention,
    )
