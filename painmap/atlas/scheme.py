"""Atoms and schemes: the skin's finest regions and the areas that are unions of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Side = Literal["R", "L", ""]


@dataclass(frozen=True, slots=True)
class Atom:
    """One of the finest regions; `index` is its code in `Atlas.atom`."""

    index: int
    key: str
    name: str
    side: Side
    face: Literal["front", "back"]

    @property
    def part(self) -> str:
        """The part without side and face, like `lower_leg`."""
        return self.key[2:].rsplit("_", 1)[0]


@dataclass(frozen=True, slots=True)
class Area:
    """One item of a scheme; `counts` is False for skin that the scheme does not name.

    `native` holds how somebody else's map calls and numbers it: (`title`, `Rt jaw`), ...
    """

    index: int
    key: str
    name: str
    side: Side
    atoms: tuple[int, ...]
    counts: bool = True
    native: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Scheme:
    """Areas as unions of atoms; `area_of_atom` maps every atom to exactly one area."""

    key: str
    name: str
    version: int
    areas: tuple[Area, ...]
    area_of_atom: NDArray[np.uint8]
    source: str = ""
    notes: tuple[str, ...] = ()

    @property
    def counted(self) -> tuple[Area, ...]:
        """The areas that the scheme counts: 10 of Limb-10, 19 of WPI-19."""
        return tuple(area for area in self.areas if area.counts)

    def area(self, key: str) -> Area:
        """An area by key. Raises KeyError."""
        for area in self.areas:
            if area.key == key:
                return area
        raise KeyError(key)


def read_atoms(content: Mapping[str, Any]) -> tuple[Atom, ...]:
    """The atoms of `regions.json`, in the order of their codes."""
    return tuple(
        Atom(index, row["key"], row["name"], row["side"], row["face"])
        for index, row in enumerate(content["atoms"])
    )


def read_scheme(content: Mapping[str, Any], atoms: Sequence[Atom]) -> Scheme:
    """A scheme from its JSON. Raises ValueError where it is not a partition of the atoms."""
    code = {atom.key: atom.index for atom in atoms}
    area_of_atom = np.full(len(atoms), 255, dtype=np.uint8)
    areas = []
    for index, row in enumerate(content["areas"]):
        members = tuple(code[key] for key in row["atoms"])
        if (area_of_atom[list(members)] != 255).any():
            raise ValueError(f"scheme {content['key']}: {row['key']} shares an atom")
        area_of_atom[list(members)] = index
        native = tuple(row.get("native", {}).items())
        counts = row.get("counts", True)
        areas.append(Area(index, row["key"], row["name"], row["side"], members, counts, native))
    if (area_of_atom == 255).any():
        raise ValueError(f"scheme {content['key']}: an atom lies in no area")
    return Scheme(
        content["key"],
        content["name"],
        content["version"],
        tuple(areas),
        area_of_atom,
        content.get("source", ""),
        tuple(content.get("notes", ())),
    )
