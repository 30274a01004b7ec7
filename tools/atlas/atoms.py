"""The atoms: the finest regions, of which every scheme's areas are unions.

Two sides, and front and back where a part has both. Each lies inside one area of every scheme.
"""

from __future__ import annotations

from dataclasses import dataclass

# Part, name, faces. Palm and finger pads face forward in the anatomical position; soles back.
PARTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("cranium", "scalp", ("front", "back")),
    ("occiput", "back of the head", ("back",)),
    ("ear", "ear", ("front",)),
    ("face", "face", ("front",)),
    ("jaw", "jaw", ("front",)),
    ("neck", "neck", ("front", "back")),
    ("chest", "chest", ("front",)),
    ("upper_abdomen", "upper abdomen", ("front",)),
    ("lower_abdomen", "lower abdomen", ("front",)),
    ("pelvis", "pelvis", ("front",)),
    ("groin", "groin", ("front",)),
    ("perineum", "genital area", ("front",)),
    ("upper_back", "upper back", ("back",)),
    ("middle_back", "middle back", ("back",)),
    ("low_back", "low back", ("back",)),
    ("buttock", "buttock", ("back",)),
    ("shoulder", "shoulder", ("front", "back")),
    ("upper_arm", "upper arm", ("front", "back")),
    ("elbow", "elbow", ("front", "back")),
    ("forearm", "forearm", ("front", "back")),
    ("wrist", "wrist", ("front", "back")),
    ("palm", "palm", ("front",)),
    ("hand_dorsum", "back of the hand", ("back",)),
    ("thumb", "thumb", ("front", "back")),
    ("index_finger", "index finger", ("front", "back")),
    ("middle_finger", "middle finger", ("front", "back")),
    ("ring_finger", "ring finger", ("front", "back")),
    ("little_finger", "little finger", ("front", "back")),
    ("hip", "hip", ("front", "back")),
    ("thigh", "thigh", ("front", "back")),
    ("knee", "knee", ("front", "back")),
    ("lower_leg", "lower leg", ("front", "back")),
    ("ankle", "ankle", ("front", "back")),
    ("foot_dorsum", "top of the foot", ("front",)),
    ("sole", "sole", ("back",)),
    ("heel", "heel", ("back",)),
    ("great_toe", "great toe", ("front", "back")),
    ("second_toe", "second toe", ("front", "back")),
    ("third_toe", "third toe", ("front", "back")),
    ("fourth_toe", "fourth toe", ("front", "back")),
    ("fifth_toe", "little toe", ("front", "back")),
)
ARM_PARTS = (
    "shoulder", "upper_arm", "elbow", "forearm", "wrist", "palm", "hand_dorsum",
    "thumb", "index_finger", "middle_finger", "ring_finger", "little_finger",
)  # fmt: skip
LEG_PARTS = (
    "hip", "thigh", "knee", "lower_leg", "ankle", "foot_dorsum", "sole", "heel",
    "great_toe", "second_toe", "third_toe", "fourth_toe", "fifth_toe",
)  # fmt: skip
NAMES = {part: name for part, name, _ in PARTS}


@dataclass(frozen=True, slots=True)
class AtomSpec:
    """One atom: its place in the list is its code in the `atom` array."""

    index: int
    key: str
    part: str
    name: str
    side: str
    face: str

    def as_json(self) -> dict[str, object]:
        """The entry of `regions.json`."""
        return {"key": self.key, "name": self.name, "side": self.side, "face": self.face}


def atom_list() -> tuple[AtomSpec, ...]:
    """All atoms, right side first; an atom's mirror is half the list away."""
    result: list[AtomSpec] = []
    for side in ("R", "L"):
        for part, name, faces in PARTS:
            for face in faces:
                result.append(
                    AtomSpec(len(result), f"{side}_{part}_{face}", part, name, side, face)
                )
    return tuple(result)
