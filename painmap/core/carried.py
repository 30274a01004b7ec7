"""What a visit starts from: layers carried forward from an earlier one, until somebody looks.

A carried layer is kept as a hidden one beside the real layer, so that nothing counts, compares,
prints or calls it examined by mistake (ADR 12). Confirming or painting it makes it a layer of this
visit, in one step; what is never confirmed stays what it is: a map of an earlier day.

Zones of stimuli are not carried: they are results of trials, and the trials were of that day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.edits import Edit, FindingEdit, LayerEdit, Part, layer_edit
from painmap.core.exam import Exam
from painmap.core.findings import FindingKey, Json, layer_key
from painmap.core.layers import LayerKey
from painmap.core.zones import is_of_trials

_FROM, _CONFIRMED = "carried_from", "confirmed_from"
_NOT_CARRIED: Final = frozenset({"locked", _FROM, _CONFIRMED})


@dataclass(frozen=True, slots=True)
class Origin:
    """The visit that a layer comes from, and when that was (aware, UTC)."""

    visit_id: str
    at: datetime


def carried_key(layer: LayerKey) -> LayerKey:
    """Return the hidden layer that keeps what is carried of a layer."""
    return LayerKey("carried", str(layer))


def layer_of(key: LayerKey) -> LayerKey:
    """Return the layer that a hidden carried one is for; any other layer is itself."""
    return LayerKey.parse(key.quality) if key.kind == "carried" else key


def carry(last: Exam) -> Edit | None:
    """Return the edit that starts a visit from another: its layers, notes and authors."""
    origin: dict[str, Json] = {
        "visit": last.visit.id,
        "at": last.visit.began_at.astimezone(UTC).isoformat(),
    }
    parts: list[Part] = []
    for layer, values in last.layers.items():
        cells = np.flatnonzero(values).astype(np.int32)
        part = layer_edit(carried_key(layer), cells, 0, values[cells])
        if part is None or is_of_trials(layer):
            continue
        subject = layer_key(layer, _FROM).subject
        kept: dict[str, Json] = {
            key.item: value
            for key, value in last.findings.items()
            if key.subject == subject and key.item not in _NOT_CARRIED
        }
        parts += [part, FindingEdit(layer_key(layer, _FROM), None, {**origin, "findings": kept})]
    return Edit(tuple(parts), "Start from the last visit") if parts else None


def carried_layers(exam: Exam) -> dict[LayerKey, Origin]:
    """Return the layers that wait to be confirmed, in the layers' order, with their origin."""
    return _marked(exam, _FROM)


def confirmed_layers(exam: Exam) -> dict[LayerKey, Origin]:
    """Return the layers that were confirmed as they were, and are not painted anew."""
    return _marked(exam, _CONFIRMED)


def confirm(exam: Exam, layers: Iterable[LayerKey]) -> Edit | None:
    """Return the edit by which carried layers are found the same today; None without any."""
    parts: list[Part] = []
    for layer, origin in carried_layers(exam).items():
        if layer in layers:
            parts += _arrive(exam, layer, Edit((), ""))
            mark: Json = {"visit": origin.visit_id, "at": origin.at.isoformat()}
            key = layer_key(layer, _CONFIRMED)
            parts.append(FindingEdit(key, exam.findings.get(key), mark))
    return Edit(tuple(parts), "Confirm carried layers") if parts else None


def drop(exam: Exam, layers: Iterable[LayerKey]) -> Edit | None:
    """Return the edit by which carried layers are not there any more; None without any."""
    parts: list[Part] = []
    for layer in carried_layers(exam):
        if layer in layers:
            parts += _leave(exam, layer)
    return Edit(tuple(parts), "Drop carried layers") if parts else None


def touched(exam: Exam, edit: Edit) -> Edit:
    """Return an edit completed by the carried layers that it paints: they are today's from now on.

    Paint of the edit lies over what was carried. A layer that was confirmed and is painted now was
    not left as it was.
    """
    here = {part.layer for part in edit.parts if isinstance(part, LayerEdit)}
    parts: list[Part] = []
    for layer in carried_layers(exam):
        if layer in here and carried_key(layer) not in here:
            parts += _arrive(exam, layer, edit)
    told = {part.key for part in edit.parts if isinstance(part, FindingEdit)}
    for layer in confirmed_layers(exam):
        key = layer_key(layer, _CONFIRMED)
        if layer in here and key not in told:
            parts.append(FindingEdit(key, exam.findings[key], None))
    return replace(edit, parts=(*edit.parts, *parts)) if parts else edit


def rubbed_out(exam: Exam, layer: LayerKey, values: NDArray[np.uint8], erased: Edit) -> Edit:
    """Return the one edit by which a carried layer is today's, as an eraser has left it.

    `values`, uint8[n_cells], are what is left of it; `erased` is what was done to it after it was
    brought in, for its text and for what it changed besides.
    """
    cells = np.flatnonzero(values != exam.layer(layer)).astype(np.int32)
    left = layer_edit(layer, cells, exam.layer(layer)[cells], values[cells])
    others = [p for p in erased.parts if not (isinstance(p, LayerEdit) and p.layer == layer)]
    told = {part.key for part in others if isinstance(part, FindingEdit)}
    confirmed = layer_key(layer, _CONFIRMED)
    parts = [part for part in others if not isinstance(part, FindingEdit) or part.key != confirmed]
    parts += [] if left is None else [left]
    parts += _leave(exam, layer)
    parts += _findings_kept(exam, layer, told)
    return Edit(tuple(parts), erased.text)


def _arrive(exam: Exam, layer: LayerKey, edit: Edit) -> list[Part]:
    """Return what brings a carried layer into today's where that is bare, after an edit."""
    values = exam.layer(carried_key(layer))
    free = (values > 0) & (exam.layer(layer) == 0)
    told = set()
    for part in edit.parts:
        if isinstance(part, LayerEdit) and part.layer == layer:
            free[part.cells.cells()] = False
        elif isinstance(part, FindingEdit):
            told.add(part.key)
    cells = np.flatnonzero(free).astype(np.int32)
    painted = layer_edit(layer, cells, 0, values[cells])
    parts: list[Part] = [] if painted is None else [painted]
    return [*parts, *_leave(exam, layer), *_findings_kept(exam, layer, told)]


def _findings_kept(exam: Exam, layer: LayerKey, told: set[FindingKey]) -> list[FindingEdit]:
    """Return what brings the notes and authors of a carried layer, where nobody told others."""
    kept = {layer_key(layer, item): value for item, value in _kept(exam, layer).items()}
    return [
        FindingEdit(key, None, value)
        for key, value in kept.items()
        if key not in exam.findings and key not in told
    ]


def _leave(exam: Exam, layer: LayerKey) -> list[Part]:
    hidden, mark = carried_key(layer), layer_key(layer, _FROM)
    values = exam.layer(hidden)
    cells = np.flatnonzero(values).astype(np.int32)
    gone = layer_edit(hidden, cells, values[cells], 0)
    parts: list[Part] = [] if gone is None else [gone]
    return [*parts, FindingEdit(mark, exam.findings.get(mark), None)]


def _kept(exam: Exam, layer: LayerKey) -> dict[str, Json]:
    value = exam.findings.get(layer_key(layer, _FROM))
    kept = value.get("findings") if isinstance(value, dict) else None
    return kept if isinstance(kept, dict) else {}


def _marked(exam: Exam, item: str) -> dict[LayerKey, Origin]:
    found = {}
    for key, value in exam.findings.items():
        origin = _origin(value) if key.item == item else None
        if origin is not None:
            found[_layer(key)] = origin
    return dict(sorted(found.items()))


def _layer(key: FindingKey) -> LayerKey:
    return LayerKey.parse(key.subject.partition(":")[2])


def _origin(value: Json) -> Origin | None:
    """Read where a layer comes from; None for what no release has written."""
    if not isinstance(value, dict):
        return None
    visit, at = value.get("visit"), value.get("at")
    if not isinstance(visit, str) or not isinstance(at, str):
        return None
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return None
    return Origin(visit, moment) if moment.tzinfo else None
