"""Recording trials: one edit holds the trial, its zone, and the zone of its stimulus.

The visit's zone of a stimulus is the skin inside at least half of its complete trials at a site.
It is a result, rewritten whenever a trial comes, changes or goes; no tool paints it.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from painmap.core.edits import Edit, FindingEdit, LayerEdit, layer_edit
from painmap.core.exam import Exam
from painmap.core.findings import Json
from painmap.core.layers import LayerKey
from painmap.core.trial_sites import majority, sites_of
from painmap.core.trials import Trial, trial_key, trial_problem, trial_to_json, trials_of

Cells = NDArray[np.int32]
Mask = NDArray[np.bool_]


def record_trial(
    exam: Exam, trial: Trial, zone: Cells | None = None, text: str = ""
) -> Edit | None:
    """Return the edit that records a trial, new or changed; None when nothing would change.

    `zone` is the skin inside its border (`borders.zone_of`); None leaves it as it is, and none
    is inside a trial without a border. ValueError for values that cannot be recorded.
    """
    problem = trial_problem(trial)
    if problem:
        raise ValueError(problem)
    before = _mask(exam, trial.zone_layer)
    after = before if zone is None else np.zeros_like(before)
    if zone is not None:
        after[zone] = True
    if trial.border is None:
        after = np.zeros_like(before)
    return _edit(exam, trial, after, trial_to_json(trial), text or f"Trial {trial.number}")


def delete_trial(exam: Exam, trial: Trial, text: str = "") -> Edit | None:
    """Return the edit that takes a trial away, with its zone; None when it is not there."""
    empty = np.zeros(exam.n_cells, np.bool_)
    return _edit(exam, trial, empty, None, text or f"Delete trial {trial.number}")


def zones_of(exam: Exam, trials: Iterable[Trial]) -> tuple[Mask, ...]:
    """Return the skin inside the border of each trial, bool[n_cells]."""
    return tuple(_mask(exam, trial.zone_layer) for trial in trials)


def is_counted(exam: Exam, trial: Trial) -> bool:
    """Tell whether a recorded trial is in the numbers: complete, and of some skin."""
    return trial.is_complete and bool(exam.layer(trial.zone_layer).any())


def counted_trials(exam: Exam, trials: Iterable[Trial], stimulus: str) -> tuple[Trial, ...]:
    """Return the trials of a stimulus (its key) that are in its numbers."""
    mine = (trial for trial in trials if trial.stimulus_key == stimulus)
    return tuple(trial for trial in mine if is_counted(exam, trial))


def _edit(exam: Exam, trial: Trial, zone: Mask, value: Json, text: str) -> Edit | None:
    trials = trials_of(exam.findings)
    old = next((other for other in trials if other.id == trial.id), None)
    others = [other for other in trials if other.id != trial.id]
    key = trial_key(trial.id)
    before = exam.findings.get(key)
    parts: list[FindingEdit | LayerEdit] = []
    if before != value:
        parts.append(FindingEdit(key, before, value))
    parts += _painted(exam, trial.zone_layer, zone)
    new = None if value is None else trial
    stimuli = {one.stimulus_key: one for one in (old, new) if one is not None}
    for stimulus, one in stimuli.items():
        rest = zones_of(exam, counted_trials(exam, others, stimulus))
        is_in = new is not None and new.is_complete and new.stimulus_key == stimulus and zone.any()
        was_in = old is not None and is_counted(exam, old) and old.stimulus_key == stimulus
        zones = (*rest, zone) if is_in else rest
        if zones:
            inside = majority(zones, sites_of(zones, exam.parts))
            parts += _painted(exam, one.stimulus_layer, inside)
        elif was_in:
            parts += _painted(exam, one.stimulus_layer, np.zeros_like(zone))
    return Edit(tuple(parts), text) if parts else None


def _painted(exam: Exam, layer: LayerKey, inside: Mask) -> list[LayerEdit]:
    """Return the edit that makes a layer hold 1 inside and nothing elsewhere, if it changes."""
    values = exam.layer(layer)
    cells = np.flatnonzero(values != inside.view(np.uint8)).astype(np.int32)
    part = layer_edit(layer, cells, values[cells], inside[cells])
    return [] if part is None else [part]


def _mask(exam: Exam, layer: LayerKey) -> Mask:
    return np.asarray(exam.layer(layer) > 0)
