"""A zone is a connected piece of a layer's paint; what can be done with one, as single edits.

Left and right are exact: the other side is the skin's own mirror, whatever chart is looked at.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.edits import Edit, FindingEdit, Part, layer_edit
from painmap.core.exam import Exam
from painmap.core.fill import patch_at
from painmap.core.layers import LayerKey
from painmap.core.zone_notes import moved_notes, notes_in

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

Cells = NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class ZoneCopy:
    """A zone that was copied: its layer, its cells (rising) and their values."""

    patient_id: str
    layer: LayerKey
    cells: Cells
    values: NDArray[np.uint8] = field(repr=False)


def zone_at(atlas: Atlas, values: NDArray[np.uint8], cell: int) -> Cells:
    """Return the connected paint around a painted cell, of whatever values, rising."""
    return patch_at(atlas, (values > 0).view(np.uint8), cell)


def rated(exam: Exam, layer: LayerKey, cells: Cells, code: int, text: str) -> Edit | None:
    """Return the edit that gives the painted ones of some cells another intensity or kind."""
    before = exam.layer(layer)[cells]
    return _edit(exam, layer, cells, np.where(before > 0, code, 0).astype(np.uint8), text)


def erased(exam: Exam, layer: LayerKey, zone: Cells, text: str) -> Edit | None:
    """Return the edit that takes a zone away, with the notes on it."""
    gone = [FindingEdit(key, value, None) for key, value in notes_in(exam, layer, zone)]
    return _edit(exam, layer, zone, np.uint8(0), text, gone)


def moved(exam: Exam, mirror: Cells, layer: LayerKey, zone: Cells, text: str) -> Edit | None:
    """Return the edit for a zone that was painted on the wrong side: it and its notes change sides.

    `mirror` is the atlas's. Skin that lies in both the zone and its mirror stays painted. What is
    painted there already, and was never the zone's, stays as it is: the two are joined.
    """
    values, other = exam.layer(layer), mirror[zone]
    after = np.array(values)
    after[zone] = 0
    after[other] = np.where(after[other] > 0, after[other], values[zone])
    cells = np.union1d(zone, other).astype(np.int32)
    return _edit(exam, layer, cells, after[cells], text, moved_notes(exam, layer, zone, mirror))


def meets_paint(exam: Exam, mirror: Cells, layer: LayerKey, zone: Cells) -> bool:
    """Tell whether other paint of the layer lies where `moved` brings a zone."""
    other = mirror[zone]
    return bool((exam.layer(layer)[other] > 0)[~np.isin(other, zone)].any())


def with_mirror(exam: Exam, mirror: Cells, layer: LayerKey, zone: Cells, text: str) -> Edit | None:
    """Return the edit that paints the mirror of a zone as well, on bare skin alone.

    Neither the zone itself nor what is painted already on the other side changes.
    """
    values, other = exam.layer(layer), mirror[zone]
    new = values[other] == 0
    return _edit(exam, layer, other[new], values[zone][new], text)


def copied(exam: Exam, layer: LayerKey, zone: Cells) -> ZoneCopy:
    """Return a copy of a zone, for `pasted`."""
    return ZoneCopy(exam.patient.id, layer, zone, np.array(exam.layer(layer)[zone]))


def pasted(exam: Exam, copy: ZoneCopy, layer: LayerKey, code: int, text: str) -> Edit | None:
    """Return the edit that paints a copy into a layer; None when nothing changes.

    Intensities and kinds go along where the layer is of the same kind, else it gets `code`.
    Raises ValueError for a copy from another patient, which is a bug.
    """
    if copy.patient_id != exam.patient.id:
        raise ValueError("a zone of another patient")
    same = layer.kind == copy.layer.kind
    return _edit(exam, layer, copy.cells, copy.values if same else np.uint8(code), text)


def can_be_painted(layer: LayerKey) -> bool:
    """Tell whether a hand may paint a layer: the zone of a stimulus comes from its trials alone."""
    return not layer.is_hidden and not is_of_trials(layer)


def is_of_trials(layer: LayerKey) -> bool:
    """Tell whether a layer is the result of the trials of a stimulus."""
    return layer.kind == "allodynia" and bool(layer.quality)


def side_of(atlas: Atlas, cells: Cells) -> str:
    """Return the patient's side on which most of some cells lie: 'R' or 'L'."""
    left = np.array([atom.side == "L" for atom in atlas.atoms])
    return "L" if 2 * np.count_nonzero(left[atlas.atom[cells]]) > cells.size else "R"


def _edit(
    exam: Exam,
    layer: LayerKey,
    cells: Cells,
    values: NDArray[np.uint8] | np.uint8,
    text: str,
    findings: list[FindingEdit] | None = None,
) -> Edit | None:
    part = layer_edit(layer, cells, exam.layer(layer)[cells], values)
    parts: tuple[Part, ...] = (*((part,) if part is not None else ()), *(findings or ()))
    return Edit(parts, text) if parts else None
