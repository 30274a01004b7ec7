"""Who drew a layer, where nobody was named: recorded with the layer's first paint.

Several authors are their keys joined by a +: 'examiner+patient'. What a patient has drawn alone,
with the device in hand, is marked as of the *own hand*.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from painmap.core.edits import Edit, FindingEdit, LayerEdit
from painmap.core.exam import Exam
from painmap.core.findings import layer_key
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit

AUTHORS: Final = ("patient", "parent", "examiner")
UNNAMED: Final = "unnamed"
"""Stands for somebody in a list of several authors."""


def usual_author(visit: Visit, layer: LayerKey) -> str:
    """Return who draws a layer as a rule: pain who reports at the visit, all else the examiner."""
    return visit.reporter if layer.kind == "pain" else "examiner"


def author_of(exam: Exam, layer: LayerKey) -> str | None:
    """Return who is recorded; for a layer without paint who will be; None when left open."""
    recorded = exam.findings.get(layer_key(layer, "drawn_by"))
    if isinstance(recorded, str):
        return recorded
    return None if exam.layer(layer).max() > 0 else usual_author(exam.visit, layer)


def is_own_hand(exam: Exam, layer: LayerKey) -> bool:
    """Tell whether the patient alone drew a layer, with the device in hand."""
    return exam.findings.get(layer_key(layer, "own_hand")) is True


def with_authors(exam: Exam, edit: Edit, *, by_patient: bool = False) -> Edit:
    """Return the edit, completed by who drew the layers that it paints.

    `by_patient`: the device is in the patient's hand, who may also erase what others have drawn.
    Elsewhere the examiner holds the pen.
    """
    told = {part.key for part in edit.parts if isinstance(part, FindingEdit)}
    painted = [part for part in edit.parts if isinstance(part, LayerEdit)]
    # What arrives from an earlier visit brings its author with it, or was left open then.
    arrived = {part.layer.quality for part in painted if part.layer.kind == "carried"}
    named = []
    drawn = [part.layer for part in painted if part.after.any() or by_patient]
    for layer in dict.fromkeys(drawn):
        if layer.is_hidden or (str(layer) in arrived and not is_own_hand(exam, layer)):
            continue
        values = _by_patient(exam, layer) if by_patient else _by_examiner(exam, layer)
        for item, value in values.items():
            key = layer_key(layer, item)
            if key not in told and exam.findings.get(key) != value:
                named.append(FindingEdit(key, exam.findings.get(key), value))
    return replace(edit, parts=(*edit.parts, *named)) if named else edit


def _by_examiner(exam: Exam, layer: LayerKey) -> dict[str, str | None]:
    if is_own_hand(exam, layer):
        return {"drawn_by": "examiner+patient", "own_hand": None}
    if exam.layer(layer).max() > 0 or layer_key(layer, "drawn_by") in exam.findings:
        return {}
    return {"drawn_by": usual_author(exam.visit, layer)}


def _by_patient(exam: Exam, layer: LayerKey) -> dict[str, str | bool | None]:
    if not exam.layer(layer).max() > 0:
        return {"drawn_by": "patient", "own_hand": True}
    recorded = exam.findings.get(layer_key(layer, "drawn_by"))
    authors = recorded.split("+") if isinstance(recorded, str) else [UNNAMED]
    return {} if "patient" in authors else {"drawn_by": "+".join([*authors, "patient"])}
