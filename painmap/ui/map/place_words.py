"""Names of the skin's places, the side always spelt out: 'LEFT lower leg, front'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from painmap.ui.parts.wording import core_text

if TYPE_CHECKING:
    from painmap.atlas.scheme import Atom
    from painmap.core.skin_places import SkinPlace

_LETTER = re.compile(r"^\w\.? (?=\S)")
"""'R arm', 'G. Bein': the side's letter of a scheme's own name, where the side is spelt out."""
_ONE_FACE = frozenset([
    "occiput", "ear", "face", "jaw", "chest", "upper_abdomen", "lower_abdomen", "pelvis", "groin",
    "perineum", "upper_back", "middle_back", "low_back", "buttock", "palm", "hand_dorsum",
    "foot_dorsum", "sole", "heel",
])  # fmt: skip


def tr(text: str) -> str:
    return QCoreApplication.translate("PlaceWords", text)


def place_name(place: SkinPlace) -> str:
    """'LEFT leg' for an area of the scheme, 'LEFT lower leg, front' for a part of the body."""
    if place.area is not None:
        name = core_text(place.area.name)
        return sided(_LETTER.sub("", name), place.side) if place.side else name
    return _named(place.part, place.side, place.face)


def atom_name(atom: Atom) -> str:
    """'LEFT lower leg, front'."""
    return _named(atom.part, atom.side, "" if atom.part in _ONE_FACE else atom.face)


def sided(name: str, side: str) -> str:
    """A name with the patient's side before it."""
    return (tr("LEFT {0}") if side == "L" else tr("RIGHT {0}")).format(name)


def _named(part: str, side: str, face: str) -> str:
    name = sided(part_word(part), side)
    return f"{name}, {_face_word(part, face)}" if face else name


def _face_word(part: str, face: str) -> str:
    if part == "thumb" or part.endswith("_finger"):
        return {"front": tr("palm side"), "back": tr("nail side")}[face]
    if part.endswith("_toe"):
        return {"front": tr("nail side"), "back": tr("underside")}[face]
    return {"front": tr("front"), "back": tr("back")}[face]


def part_word(part: str) -> str:
    """A part of the body without its side."""
    return {
        "cranium": tr("scalp"), "occiput": tr("back of the head"), "ear": tr("ear"),
        "face": tr("face"), "jaw": tr("jaw"), "neck": tr("neck"), "chest": tr("chest"),
        "upper_abdomen": tr("upper abdomen"), "lower_abdomen": tr("lower abdomen"),
        "pelvis": tr("pelvis"), "groin": tr("groin"), "perineum": tr("genital area"),
        "upper_back": tr("upper back"), "middle_back": tr("middle back"),
        "low_back": tr("low back"), "buttock": tr("buttock"), "shoulder": tr("shoulder"),
        "upper_arm": tr("upper arm"), "elbow": tr("elbow"), "forearm": tr("forearm"),
        "wrist": tr("wrist"), "hand": tr("whole hand"), "palm": tr("palm"),
        "hand_dorsum": tr("back of the hand"), "thumb": tr("thumb"),
        "index_finger": tr("index finger"), "middle_finger": tr("middle finger"),
        "ring_finger": tr("ring finger"), "little_finger": tr("little finger"),
        "hip": tr("hip"), "thigh": tr("thigh"), "knee": tr("knee"),
        "lower_leg": tr("lower leg"), "ankle": tr("ankle"), "foot": tr("whole foot"),
        "foot_dorsum": tr("top of the foot"), "sole": tr("sole"), "heel": tr("heel"),
        "great_toe": tr("great toe"), "second_toe": tr("second toe"),
        "third_toe": tr("third toe"), "fourth_toe": tr("fourth toe"),
        "fifth_toe": tr("little toe"),
    }.get(part, part.replace("_", " "))  # fmt: skip
