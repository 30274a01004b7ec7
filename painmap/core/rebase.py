"""Two windows changed one visit: what was done here is done again on what is stored.

Paint is laid on top. A finding or a field of the visit's head is written where nobody else
touched it; where somebody did, the other value stands and a `Clash` names both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from painmap.core.edits import Edit, FindingEdit, LayerEdit, Part, layer_edit
from painmap.core.exam import Exam, same_value
from painmap.core.findings import FindingKey
from painmap.core.layers import LayerKey
from painmap.core.trial_edits import counted_trials, zones_of
from painmap.core.trial_sites import majority, sites_of
from painmap.core.trials import trials_of

Head = TypeVar("Head", bound=Any)


@dataclass(frozen=True, slots=True)
class Clash:
    """A value set here and, differently, in another window: `elsewhere` stands.

    `key` is a finding's, or the name of a field of the visit or the patient.
    """

    key: FindingKey | str
    here: Any
    elsewhere: Any


def rebase(
    exam: Exam, edits: Sequence[Edit], *, here_wins: bool = False
) -> tuple[tuple[Edit, ...], tuple[Clash, ...]]:
    """Do edits on a draft that is not what they were made on; return them as they fit it.

    What was done and taken back leaves no trace, and edits of which nothing is left are dropped.
    With `here_wins` nothing clashes.
    """
    painted = _painted(edits, exam.n_cells)
    skipped, clashes = _skipped(exam, edits, here_wins=here_wins)
    # The skin of a trial that stays as the other window left it is the other window's, too.
    left = {LayerKey("trial", trial) for key in skipped if (trial := _trial_of(key))}
    done = []
    for edit in edits:
        parts: list[Part] = []
        for part in edit.parts:
            fitted: Part | None
            if isinstance(part, LayerEdit) and part.layer in left:
                fitted = None
            elif isinstance(part, LayerEdit):
                fitted = _fitted_paint(exam, part, painted[part.layer])
            else:
                fitted = None if part.key in skipped else _fitted_finding(exam, part)
            if fitted is not None:
                exam.apply(Edit((fitted,), edit.text, edit.made_at))
                parts.append(fitted)
        if parts:
            done.append(replace(edit, parts=tuple(parts)))
    settled = _settled_zones(exam, edits)
    if settled is not None:
        exam.apply(settled)
        done.append(settled)
    return tuple(done), clashes


def difference(exam: Exam, other: Exam, text: str) -> Edit | None:
    """Return the edit that makes the map and the findings of `exam` those of `other`."""
    parts: list[Part] = []
    for layer in sorted({*exam.all_layers, *other.all_layers}):
        here, there = exam.layer(layer), other.layer(layer)
        cells = np.flatnonzero(here != there).astype(np.int32)
        part = layer_edit(layer, cells, here[cells], there[cells])
        if part is not None:
            parts.append(part)
    for key in sorted({*exam.findings, *other.findings}):
        before, after = exam.findings.get(key), other.findings.get(key)
        if not same_value(before, after):
            parts.append(FindingEdit(key, before, after))
    return Edit(tuple(parts), text) if parts else None


def changes(before: Head, after: Head) -> dict[str, Any]:
    """Return the fields of a frozen value that differ, with their values after."""
    return {
        field.name: getattr(after, field.name)
        for field in fields(after)
        if getattr(before, field.name) != getattr(after, field.name)
    }


def merge_fields(stored: Head, before: Head, after: Head) -> tuple[Head, tuple[Clash, ...]]:
    """Return `stored` with the fields that changed here, and those that changed elsewhere too."""
    mine, clashes = {}, []
    for name, value in changes(before, after).items():
        found = getattr(stored, name)
        if found == getattr(before, name):
            mine[name] = value
        elif found != value:
            clashes.append(Clash(name, value, found))
    return replace(stored, **mine), tuple(clashes)


def _trial_of(key: FindingKey) -> str:
    """Return the id of the trial that a finding holds, or ''."""
    sort, _, trial = key.subject.partition(":")
    return trial if sort == "trial" else ""


def _settled_zones(exam: Exam, edits: Sequence[Edit]) -> Edit | None:
    """Return the edit that makes the zones of the stimuli those of the trials of both windows."""
    changed = [part for edit in edits for part in edit.parts]
    if not any(isinstance(part, FindingEdit) and _trial_of(part.key) for part in changed):
        return None
    layers = {part.layer for part in changed if isinstance(part, LayerEdit)}
    try:
        trials = trials_of(exam.findings)
    except ValueError:  # a trial of a later release: its zone stays as that release wrote it
        return None
    parts = []
    for layer in sorted(layer for layer in layers if layer.kind == "allodynia" and layer.quality):
        zones = zones_of(exam, counted_trials(exam, trials, layer.quality))
        sites = sites_of(zones, exam.parts)
        inside = majority(zones, sites) if zones else np.zeros(exam.n_cells, np.bool_)
        values = exam.layer(layer)
        cells = np.flatnonzero(values != inside).astype(np.int32)
        part = layer_edit(layer, cells, values[cells], inside[cells])
        if part is not None:
            parts.append(part)
    return Edit(tuple(parts), "Zone of the trials") if parts else None


def _painted(edits: Sequence[Edit], n_cells: int) -> dict[LayerKey, NDArray[np.bool_]]:
    """Return for each layer the cells whose value is another after all edits than before them."""
    first: dict[LayerKey, NDArray[np.int16]] = {}
    last: dict[LayerKey, NDArray[np.int16]] = {}
    for edit in edits:
        for part in edit.parts:
            if not isinstance(part, LayerEdit):
                continue
            if part.layer not in first:
                first[part.layer] = np.full(n_cells, -1, np.int16)
                last[part.layer] = np.full(n_cells, -1, np.int16)
            cells, start = part.cells.cells(), first[part.layer]
            new = start[cells] < 0
            start[cells[new]] = part.before[new]
            last[part.layer][cells] = part.after
    return {layer: start != last[layer] for layer, start in first.items()}


def _skipped(
    exam: Exam, edits: Sequence[Edit], *, here_wins: bool
) -> tuple[set[FindingKey], tuple[Clash, ...]]:
    """Return the findings that are left as they are stored, and those of them that clash."""
    first: dict[FindingKey, FindingEdit] = {}
    last: dict[FindingKey, FindingEdit] = {}
    for edit in edits:
        for part in edit.parts:
            if isinstance(part, FindingEdit):
                first.setdefault(part.key, part)
                last[part.key] = part
    skipped, clashes = set(), []
    for key, part in first.items():
        before, after, stored = part.before, last[key].after, exam.findings.get(key)
        if same_value(before, after):
            skipped.add(key)
        elif not here_wins and not same_value(stored, before):
            skipped.add(key)
            if not same_value(stored, after):
                clashes.append(Clash(key, after, stored))
    return skipped, tuple(clashes)


def _fitted_paint(exam: Exam, part: LayerEdit, painted: NDArray[np.bool_]) -> LayerEdit | None:
    cells = part.cells.cells()
    kept = painted[cells]
    cells = cells[kept]
    return layer_edit(part.layer, cells, exam.layer(part.layer)[cells], part.after[kept])


def _fitted_finding(exam: Exam, part: FindingEdit) -> FindingEdit | None:
    stored = exam.findings.get(part.key)
    return None if same_value(stored, part.after) else FindingEdit(part.key, stored, part.after)
