"""Who drew a layer, where nobody was named: recorded with the layer's first paint."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from painmap.core.edits import Edit, FindingEdit, LayerEdit
from painmap.core.exam import Exam
from painmap.core.findings import layer_key
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit

AUTHORS: Final = ("patient", "parent", "examiner")


def usual_author(visit: Visit, layer: LayerKey) -> str:
    """Return who draws a layer as a rule: pain who reports at the visit, all else the examiner."""
    return visit.reporter if layer.kind == "pain" else "examiner"


def author_of(exam: Exam, layer: LayerKey) -> str | None:
    """Return who is recorded; for a layer without paint who will be; None when left open."""
    recorded = exam.findings.get(layer_key(layer, "drawn_by"))
    if isinstance(recorded, str):
        return recorded
    return None if exam.layer(layer).any() else usual_author(exam.visit, layer)


def with_authors(exam: Exam, edit: Edit) -> Edit:
    """Return the edit, completed by who drew the layers that it paints first."""
    named = []
    for part in edit.parts:
        if not isinstance(part, LayerEdit) or part.layer.is_hidden or not part.after.any():
            continue
        if exam.layer(part.layer).any():
            continue
        key = layer_key(part.layer, "drawn_by")
        if key not in exam.findings:
            named.append(FindingEdit(key, None, usual_author(exam.visit, part.layer)))
    return replace(edit, parts=(*edit.parts, *named)) if named else edit
