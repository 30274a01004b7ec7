"""Two visits of one patient as they are compared: by date, with a single trial where one is chosen.

A pair keeps what is worked out of each visit alone, so that another layer is compared at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from painmap.core.compared_layers import BORDERED
from painmap.core.compared_side import Side
from painmap.core.counts import settings_of
from painmap.core.trial_edits import counted_trials, is_counted
from painmap.core.trials import trials_of

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.core.exam import Exam
    from painmap.core.layers import LayerKey
    from painmap.core.trials import Trial

Sides = tuple[Side, Side]
Trials: TypeAlias = "tuple[Trial | None, Trial | None]"


def pair_of(one: Exam, other: Exam, atlas: Atlas) -> Pair:
    """Return two visits in the order of their dates, and of their numbers at one moment.

    Raises ValueError for exams of two patients and of two numberings of the skin.
    """
    turned = _when(other) < _when(one)
    return pair_as_given(*((other, one) if turned else (one, other)), atlas, was_reversed=turned)


def pair_as_given(earlier: Exam, later: Exam, atlas: Atlas, *, was_reversed: bool = False) -> Pair:
    """Return two visits in this order, whatever their dates."""
    if earlier.visit.patient_id != later.visit.patient_id:
        raise ValueError("the visits belong to two patients")
    if earlier.visit.versions.cells != later.visit.versions.cells:
        raise ValueError("the visits were painted on two numberings of the skin")
    # Each visit counts by its own layers, as it always did; the areas are the later one's.
    by = replace(settings_of(earlier), scheme=later.visit.scheme), settings_of(later)
    sides = Side.of(earlier, atlas, by[0]), Side.of(later, atlas, by[1])
    return Pair(earlier, later, sides, sides, was_reversed)


def trial_choices(exam: Exam, layer: LayerKey) -> tuple[Trial, ...]:
    """Return the trials that can stand for a layer: complete ones of its stimulus."""
    if layer.kind != BORDERED:
        return ()
    return counted_trials(exam, trials_of(exam.findings), layer.quality)


def with_trials(pair: Pair, then: str | None, now: str | None) -> Pair:
    """Return the pair with the zone of one trial, by its id, in place of its stimulus's zone.

    None is the zone of all trials. Raises ValueError for a trial that the visit has not, or that
    is in no number: without a border, stopped, or of no skin.
    """
    trials = _trial(pair.earlier, then), _trial(pair.later, now)
    early, late = (
        side if trial is None else _of_trial(side, trial)
        for side, trial in zip(pair.whole, trials, strict=True)
    )
    return replace(pair, sides=(early, late), trials=trials)


def _trial(exam: Exam, trial_id: str | None) -> Trial | None:
    if trial_id is None:
        return None
    for trial in trials_of(exam.findings):
        if trial.id == trial_id and is_counted(exam, trial):
            return trial
    raise ValueError(f"no trial to compare: {trial_id!r}")


def _of_trial(side: Side, trial: Trial) -> Side:
    zone = np.asarray(side.exam.layer(trial.zone_layer) > 0)
    # What lies inside one trial's border was tested, though most trials leave it out.
    known = side.known | zone
    zones = {trial.stimulus_layer: zone}
    return Side(side.exam, side.atlas, side.body, side.counter, known, zones)


def _when(exam: Exam) -> tuple[object, int]:
    return exam.visit.began_at, exam.visit.number


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """An earlier and a later exam, and what is derived of each.

    `was_reversed`: they were chosen the other way round. `trials` stand for the zones of their
    stimuli, then and now, in `sides`; `whole` are the sides without them.
    """

    earlier: Exam
    later: Exam
    sides: Sides
    whole: Sides
    was_reversed: bool = False
    trials: Trials = (None, None)

    @property
    def exams(self) -> tuple[Exam, Exam]:
        """Both exams."""
        return self.earlier, self.later

    @property
    def atlas(self) -> Atlas:
        """The atlas that both are painted on."""
        return self.sides[1].atlas

    def trials_for(self, layer: LayerKey) -> Trials:
        """Return the trials that stand for this layer."""
        then, now = (
            trial if trial is not None and trial.stimulus_layer == layer else None
            for trial in self.trials
        )
        return then, now
