"""Places of the skin that can be painted whole, from a list: a scheme's areas and finer parts.

A place is a union of atoms. Each is offered once: a scheme's area before a part of the same skin.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.carried import carried_key, carried_layers, rubbed_out
from painmap.core.edits import Edit
from painmap.core.exam import Exam, paint_edit
from painmap.core.layers import LAYER_KINDS, LayerKey

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.scheme import Area, Atom, Side

HAND: Final = frozenset(
    ["palm", "hand_dorsum", "thumb", "index_finger", "middle_finger", "ring_finger",
     "little_finger"]
)  # fmt: skip
FOOT: Final = frozenset(
    ["foot_dorsum", "sole", "heel", "great_toe", "second_toe", "third_toe", "fourth_toe",
     "fifth_toe"]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SkinPlace:
    """Whole atoms under one name: an `area` of the scheme, else a `part` and perhaps its `face`.

    `part` is that of `Atom.part`, or 'hand' or 'foot' with all fingers or toes; `face` is 'front',
    'back' or '' for all around.
    """

    side: Side
    atoms: tuple[int, ...]
    area: Area | None = None
    part: str = ""
    face: str = ""


def skin_places(atlas: Atlas, scheme: str) -> tuple[SkinPlace, ...]:
    """Return all places: the scheme's areas, hands and feet, parts, then faces of parts."""
    found: dict[tuple[int, ...], SkinPlace] = {}
    for place in _all(atlas, scheme):
        found.setdefault(tuple(sorted(place.atoms)), place)
    return tuple(found.values())


def _all(atlas: Atlas, scheme: str) -> Iterator[SkinPlace]:
    for area in atlas.schemes[scheme].counted:
        yield SkinPlace(area.side, area.atoms, area)
    for group, parts in (("hand", HAND), ("foot", FOOT)):
        for side in ("R", "L"):
            of_group = [a for a in atlas.atoms if a.part in parts and a.side == side]
            if of_group:
                yield _place(of_group, group)
    by_part: dict[tuple[str, str], list[Atom]] = {}
    for atom in atlas.atoms:
        by_part.setdefault((atom.side, atom.part), []).append(atom)
    for atoms in by_part.values():
        yield _place(atoms, atoms[0].part)
        if len(atoms) > 1:
            yield from (_place([atom], atom.part, atom.face) for atom in atoms)


def _place(atoms: list[Atom], part: str, face: str = "") -> SkinPlace:
    return SkinPlace(atoms[0].side, tuple(a.index for a in atoms), part=part, face=face)


def cells_of_atoms(atlas: Atlas, atoms: Iterable[int]) -> NDArray[np.int32]:
    """Return the cells of some atoms, rising."""
    listed = np.zeros(256, np.bool_)
    listed[list(atoms)] = True
    return np.flatnonzero(listed[atlas.atom]).astype(np.int32)


def whole_place_edit(
    exam: Exam, atlas: Atlas, layer: LayerKey, atoms: Iterable[int], code: int
) -> Edit | None:
    """Return the edit that gives all skin of some atoms a value, 0 to erase; None without a change.

    Erasing from a layer that was carried forward makes the rest of it today's, as an eraser does.
    """
    cells = cells_of_atoms(atlas, atoms)
    text = f"{'Paint' if code else 'Erase'} {LAYER_KINDS[layer.kind].name}"
    if code or layer not in carried_layers(exam):
        return paint_edit(exam, layer, cells, code, text)
    carried, today = exam.layer(carried_key(layer)), exam.layer(layer)
    left = np.where(today > 0, today, carried)
    if not left[cells].any():
        return None
    left[cells] = 0
    return rubbed_out(exam, layer, left, Edit((), text))


def painted_by_atom(
    body_cm2: NDArray[np.float32], atom: NDArray[np.uint8], values: NDArray[np.uint8]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return each atom's painted skin and its whole skin on a body, cm², float64[256] each."""
    painted = np.flatnonzero(values)
    part = np.bincount(atom[painted], body_cm2[painted], 256).astype(np.float64)
    return part, np.bincount(atom, body_cm2, 256).astype(np.float64)
