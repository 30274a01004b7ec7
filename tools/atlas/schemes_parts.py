"""The parts that areas of schemes are made of, and one area spelled out into its atoms."""

from __future__ import annotations

from typing import Any

from tools.atlas.atoms import atom_list

Parts = tuple[str, ...]
HEAD = ("cranium", "occiput", "ear", "face", "jaw")
BELLY = ("upper_abdomen", "lower_abdomen")
BELOW = ("pelvis", "groin", "perineum")
FINGERS = ("thumb", "index_finger", "middle_finger", "ring_finger", "little_finger")
TOES = ("great_toe", "second_toe", "third_toe", "fourth_toe", "fifth_toe")
HAND = ("palm", "hand_dorsum", *FINGERS)
FOOT = ("foot_dorsum", "sole", "heel", *TOES)


def area(key: str, name: str, parts: Parts, side: str = "", counts: bool = True) -> dict[str, Any]:
    """One area: every atom of the parts (`hip`, or one face: `hip_front`), one side or both."""
    atoms = atoms_of(parts, side)
    return {"key": key, "name": name, "side": side, "counts": counts, "atoms": atoms}


def atoms_of(parts: Parts, side: str = "") -> list[str]:
    """The keys of the parts' atoms, in the atoms' order, of one side or both."""
    return [
        a.key
        for a in atom_list()
        if (a.part in parts or a.key[2:] in parts) and side in ("", a.side)
    ]


def paired(key: str, name: str, parts: Parts) -> list[dict[str, Any]]:
    """The right and the left area of a pair."""
    return [
        area(f"r_{key}", f"R {name}", parts, "R"),
        area(f"l_{key}", f"L {name}", parts, "L"),
    ]


def named_area(
    key: str,
    name: str,
    parts: Parts,
    side: str = "",
    *,
    native: dict[str, str],
    convention: Parts = (),
) -> dict[str, Any]:
    """An area of somebody else's map: `native` is what it is called and numbered there.

    `convention` are the parts that the map does not name or draw, put here by us.
    """
    return {
        **area(key, name, parts, side),
        "native": native,
        "by_convention": atoms_of(convention, side),
    }
