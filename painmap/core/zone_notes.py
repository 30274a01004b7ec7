"""Notes on zones: a sentence that hangs on one cell of the paint it is about.

Zones have no name of their own: they grow, part and join. A note belongs to the zone in which its
cell lies; where that cell is bare by now, it is still a note on the layer.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.edits import Edit, FindingEdit
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import FindingKey, Json, layer_key
from painmap.core.layers import LayerKey

Cells = NDArray[np.int32]
_AT: Final = "note@"
NOTE_LENGTH: Final = 2000


def note_key(layer: LayerKey, cell: int) -> FindingKey:
    """Return the finding that holds the note on a cell of a layer."""
    return layer_key(layer, f"{_AT}{cell}")


def notes_of(exam: Exam, layer: LayerKey) -> dict[int, str]:
    """Return the notes on a layer's zones by their cell, rising."""
    subject = layer_key(layer, "note").subject
    found = {
        cell: value
        for key, value in exam.findings.items()
        if key.subject == subject and isinstance(value, str) and (cell := _cell(key)) >= 0
    }
    return dict(sorted(found.items()))


def notes_in(exam: Exam, layer: LayerKey, zone: Cells) -> list[tuple[FindingKey, Json]]:
    """Return the findings of the notes whose cell lies in a zone."""
    cells = np.array(list(notes_of(exam, layer)), np.int32)
    inside = cells[np.isin(cells, zone)].tolist()
    return [(key, exam.findings[key]) for key in (note_key(layer, cell) for cell in inside)]


def zone_note(exam: Exam, layer: LayerKey, zone: Cells) -> str:
    """Return what is noted on a zone, '' for nothing; zones that have joined have both notes."""
    return "\n".join(str(value) for _, value in notes_in(exam, layer, zone))


def note_edit(exam: Exam, layer: LayerKey, zone: Cells, cell: int, note: str) -> Edit | None:
    """Return the edit after which a zone has one note, or none; it hangs on `cell`, or stays.

    ValueError for a note of more than `NOTE_LENGTH` letters.
    """
    note = note.strip()
    if len(note) > NOTE_LENGTH:
        raise ValueError(f"A note has at most {NOTE_LENGTH} letters.")
    there = notes_in(exam, layer, zone)
    home = there[0][0] if there else note_key(layer, cell)
    parts = [FindingEdit(key, value, None) for key, value in there if key != home]
    first = finding_edit(exam, home, note or None, "")
    parts += [part for part in first.parts if isinstance(part, FindingEdit)] if first else []
    return Edit(tuple(parts), "Note on a zone") if parts else None


def moved_notes(exam: Exam, layer: LayerKey, zone: Cells, mirror: Cells) -> list[FindingEdit]:
    """Return what takes the notes in a zone to the other side; two on one spot become one."""
    before = dict(notes_in(exam, layer, zone))
    after: dict[FindingKey, Json] = dict.fromkeys(before)
    for key, note in before.items():
        other = note_key(layer, int(mirror[_cell(key)]))
        there = after.get(other) or (None if other in before else exam.findings.get(other))
        after[other] = f"{there}\n{note}" if there else note
    return [
        FindingEdit(key, exam.findings.get(key), value)
        for key, value in after.items()
        if exam.findings.get(key) != value
    ]


def _cell(key: FindingKey) -> int:
    number = key.item.removeprefix(_AT)
    return int(number) if key.item.startswith(_AT) and number.isdecimal() else -1
