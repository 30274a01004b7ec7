"""What a visit's trials say, as lines below the layer of their stimulus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painmap.core.compared_layers import BORDERED, layer_order, painted_layers
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.text import Text, joined, text
from painmap.core.trial_edits import is_counted
from painmap.core.trial_numbers import StimulusNumbers, stimulus_numbers
from painmap.core.trial_text import (
    NO_CUT_OFF,
    NO_SKIN,
    STOPPED,
    area_text,
    levels_text,
    shift_text,
    variable_text,
)
from painmap.core.trials import Trial, trials_of

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

TrialLines = dict[LayerKey, tuple[Text, ...]]


def trial_lines(exam: Exam, atlas: Atlas, threshold_cm: float | None = None) -> TrialLines:
    """Return the lines about each stimulus that has trials, also one of which nothing is painted.

    The range of the areas, the level of each trial with the largest shift, what the clinic's own
    threshold of a variable border says, where it has one, and what is in no number.
    """
    trials = trials_of(exam.findings)
    stimuli = {trial.stimulus_layer for trial in trials if trial.is_complete or trial.stopped}
    found = {}
    for layer in sorted(stimuli, key=layer_order):
        numbers = stimulus_numbers(exam, atlas, layer.quality)
        skin = atlas.body(exam.visit.body).total_cm2
        lines = [] if numbers is None else _numbers(numbers, atlas, skin, threshold_cm)
        lines += [
            text("Trial {number}: {why}", number=trial.number, why=why)
            for trial in trials
            if trial.stimulus_layer == layer and (why := left_out(exam, trial)) is not None
        ]
        found[layer] = tuple(lines)
    return found


def left_out(exam: Exam, trial: Trial) -> Text | None:
    """Return why a trial is in no number, None where it is in one or is still to be drawn."""
    if trial.stopped:
        return STOPPED
    return NO_SKIN if trial.is_complete and not is_counted(exam, trial) else None


def stimulus_layers(exam: Exam, lines: TrialLines) -> tuple[LayerKey, ...]:
    """Return the layers that have borders, painted ones and those with trials alone."""
    painted = {key for key in painted_layers(exam) if key.kind == BORDERED}
    return tuple(sorted(painted | set(lines), key=layer_order))


def _numbers(
    numbers: StimulusNumbers, atlas: Atlas, skin_cm2: float, threshold_cm: float | None
) -> list[Text]:
    n = len(numbers.trials)
    if n < 2:
        return [text("1 trial, not repeated: variation unknown")]
    repeated = any(len(site) > 1 for site in numbers.sites)
    lines = [text("{n} trials, {area}", n=n, area=area_text(numbers, skin_cm2))]
    if not repeated:
        lines = [text("{n} trials of {n} sites, not repeated: variation unknown", n=n)]
    found = (levels_text(numbers, atlas.landmarks), shift_text(numbers) if repeated else None)
    parts = [part for part in found if part is not None]
    if parts:
        lines.append(joined(parts))
    variable = variable_text(numbers, threshold_cm)
    return lines if variable is None else [*lines, variable, NO_CUT_OFF]
