"""What a click with the fill tool takes in: an atom of the skin, its area, the whole region."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

Cells = NDArray[np.int32]

_REGIONS = (
    ("head", "neck"),
    ("chest", "abdomen", "upper_back", "low_back"),
    ("r_arm",), ("l_arm",), ("r_leg",), ("l_leg",),
)  # fmt: skip
"""Areas of Limb-10 that are one region of the body: head and neck, the trunk, each limb."""


def fill_steps(atlas: Atlas, scheme: str, cell: int) -> tuple[Cells, ...]:
    """Return the atom around a cell, the scheme's area, the region; each holds the one before.

    What is not larger than the one before is left out, and so is skin that the scheme leaves
    unnamed.
    """
    atom = int(atlas.atom[cell])
    atoms = {atom}
    sets = [frozenset(atoms)]
    area = atlas.schemes[scheme].areas[int(atlas.schemes[scheme].area_of_atom[atom])]
    for wider in (area.atoms if area.counts else (), _region_of(atlas, atom)):
        if not atoms.issuperset(wider):
            atoms.update(wider)
            sets.append(frozenset(atoms))
    return tuple(_cells_of(atlas, found) for found in sets)


def next_fill(steps: tuple[Cells, ...], values: NDArray[np.uint8], code: int) -> Cells | None:
    """Return the smallest step in which a cell holds another value yet, None when none does."""
    return next((cells for cells in steps if (values[cells] != code).any()), None)


def _region_of(atlas: Atlas, atom: int) -> tuple[int, ...]:
    scheme = atlas.schemes["limb10"]
    own = scheme.areas[int(scheme.area_of_atom[atom])].key
    keys = next((keys for keys in _REGIONS if own in keys), (own,))
    return tuple(number for key in keys for number in scheme.area(key).atoms)


def _cells_of(atlas: Atlas, atoms: frozenset[int]) -> Cells:
    listed = np.zeros(256, np.bool_)
    listed[list(atoms)] = True
    return np.flatnonzero(listed[atlas.atom]).astype(np.int32)
