"""Trials that were entered on the wrong side of the body: all of them change sides at once.

The zone of a stimulus is made of its trials, so a zone on the wrong side is trials on the wrong
side. Nothing here makes a trial of one that did not take place: there is no mirror of a trial.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from painmap.core.borders import mirrored
from painmap.core.edits import Edit, FindingEdit, Part, layer_edit
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.skin import Skin
from painmap.core.trial_edits import complete_trials, zones_of
from painmap.core.trial_sites import majority
from painmap.core.trials import Trial, trial_key, trial_to_json, trials_of


def trials_in(exam: Exam, stimulus: str, zone: NDArray[np.int32]) -> tuple[Trial, ...]:
    """Return the trials of a stimulus, stopped ones too, whose own zone reaches into some cells."""
    return tuple(
        trial
        for trial in trials_of(exam.findings)
        if trial.stimulus_key == stimulus and exam.layer(trial.zone_layer)[zone].any()
    )


def moved_trials(exam: Exam, skin: Skin, stimulus: str, zone: NDArray[np.int32]) -> Edit | None:
    """Return the edit that takes the trials of a zone to the other side; None without any.

    Their cells are mirrored as they are kept, whatever a later release would make of the border.
    """
    wrong = {trial.id: trial for trial in trials_in(exam, stimulus, zone)}
    if not wrong:
        return None
    parts: list[Part] = []
    zones = {}
    for trial in complete_trials(trials_of(exam.findings), stimulus):
        (zones[trial.id],) = zones_of(exam, (trial,))
    for trial in wrong.values():
        inside = np.zeros(exam.n_cells, np.bool_)
        inside[skin.mirror[np.flatnonzero(exam.layer(trial.zone_layer))]] = True
        border = None if trial.border is None else mirrored(skin, trial.border)
        key = trial_key(trial.id)
        after = trial_to_json(replace(trial, border=border))
        parts.append(FindingEdit(key, exam.findings[key], after))
        parts += _repainted(exam, trial.zone_layer, inside)
        if trial.id in zones:
            zones[trial.id] = inside
    if zones:
        parts += _repainted(exam, LayerKey("allodynia", stimulus), majority([*zones.values()]))
    return Edit(tuple(parts), "Move trials to the other side")


def _repainted(exam: Exam, layer: LayerKey, inside: NDArray[np.bool_]) -> list[Part]:
    values = exam.layer(layer)
    cells = np.flatnonzero(values != inside.view(np.uint8)).astype(np.int32)
    part = layer_edit(layer, cells, values[cells], inside[cells])
    return [] if part is None else [part]
