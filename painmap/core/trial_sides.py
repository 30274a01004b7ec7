"""Trials that were entered on the wrong side of the body: they change sides as they are.

The zone of a stimulus is made of its trials, so a zone on the wrong side is trials on the wrong
side. Nothing here makes a trial of one that did not take place: there is no mirror of a trial.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from painmap.core.body_parts import HEAD, TRUNK, parts_held
from painmap.core.borders import Border, mirrored
from painmap.core.edits import Edit, FindingEdit, Part, layer_edit
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.points import Points
from painmap.core.ring import Ring
from painmap.core.skin import Skin
from painmap.core.trial_edits import counted_trials, zones_of
from painmap.core.trial_sites import majority, sites_of
from painmap.core.trials import Trial, trial_key, trial_to_json, trials_of

Cells = NDArray[np.int32]
_MIDDLE = frozenset({TRUNK, HEAD})


def trials_beside(exam: Exam, skin: Skin, stimulus: str, zone: Cells) -> tuple[Trial, ...]:
    """Return the trials of a stimulus, stopped ones too, that lie where some cells do.

    That is on the same limb, wherever on it; on the trunk or the head on the same side of it; and
    any whose own zone reaches into the cells.
    """
    return tuple(
        trial
        for trial in trials_of(exam.findings)
        if trial.stimulus_key == stimulus
        and (
            exam.layer(trial.zone_layer)[zone].any()
            or _is_beside(skin, _cells_of(exam, skin, trial), zone)
        )
    )


def moved_trials(exam: Exam, skin: Skin, stimulus: str, zone: Cells) -> Edit | None:
    """Return the edit that takes the trials of a zone to the other side; None without any."""
    wrong = trials_beside(exam, skin, stimulus, zone)
    return _moved(exam, skin, wrong, "Move trials to the other side") if wrong else None


def moved_trial(exam: Exam, skin: Skin, trial: Trial) -> Edit | None:
    """Return the edit that takes one recorded trial to the other side; None without a border."""
    if trial.border is None or trial_key(trial.id) not in exam.findings:
        return None
    return _moved(exam, skin, (trial,), f"Move trial {trial.number} to the other side")


def _moved(exam: Exam, skin: Skin, wrong: Iterable[Trial], text: str) -> Edit:
    """Mirror trials of one stimulus.

    Their cells are mirrored as they are kept, whatever a later release would make of the border.
    """
    parts: list[Part] = []
    moved, stimuli = {}, {}
    for trial in wrong:
        inside = np.zeros(exam.n_cells, np.bool_)
        inside[skin.mirror[np.flatnonzero(exam.layer(trial.zone_layer))]] = True
        border = None if trial.border is None else mirrored(skin, trial.border)
        key = trial_key(trial.id)
        after = trial_to_json(replace(trial, border=border))
        parts.append(FindingEdit(key, exam.findings[key], after))
        parts += _repainted(exam, trial.zone_layer, inside)
        moved[trial.id] = inside
        stimuli[trial.stimulus_key] = trial.stimulus_layer
    for stimulus, layer in stimuli.items():
        counted = counted_trials(exam, trials_of(exam.findings), stimulus)
        kept = zip(counted, zones_of(exam, counted), strict=True)
        zones = [moved.get(trial.id, mask) for trial, mask in kept]
        if zones:
            parts += _repainted(exam, layer, majority(zones, sites_of(zones, skin.parts)))
    return Edit(tuple(parts), text)


def _is_beside(skin: Skin, cells: Cells, zone: Cells) -> bool:
    """Tell whether two zones lie on one limb, or on one side of the trunk or the head."""
    both = parts_held(skin.parts, cells) & parts_held(skin.parts, zone)
    if both - _MIDDLE:
        return True
    return bool(both) and _is_left(skin, cells) == _is_left(skin, zone)


def _is_left(skin: Skin, cells: Cells) -> bool:
    return bool(skin.is_left[cells].mean() > 0.5)


def _cells_of(exam: Exam, skin: Skin, trial: Trial) -> Cells:
    """Return a trial's skin; of one that takes none in, the cells of its border."""
    cells = np.flatnonzero(exam.layer(trial.zone_layer)).astype(np.int32)
    return cells if cells.size or trial.border is None else _border_cells(skin, trial.border)


def _border_cells(skin: Skin, border: Border) -> Cells:
    if isinstance(border, Ring):
        return skin.limb_skin(border.limb).cells
    if isinstance(border, Points):
        return np.array((*border.now, *border.not_painful), np.int32)
    return np.array([cell for stroke in border.strokes for cell in stroke], np.int32)


def _repainted(exam: Exam, layer: LayerKey, inside: NDArray[np.bool_]) -> list[Part]:
    values = exam.layer(layer)
    cells = np.flatnonzero(values != inside.view(np.uint8)).astype(np.int32)
    part = layer_edit(layer, cells, values[cells], inside[cells])
    return [] if part is None else [part]
