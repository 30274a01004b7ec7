"""Trials as rows, with what those of one stimulus say together.

Numbers are those of the screen (`trial_numbers`): a visit with trials is laid out as an exam.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from painmap.cohort.visit_row import Ids
from painmap.core.body_parts import parts_of
from painmap.core.border_json import border_to_json
from painmap.core.cohort.visit_areas import VisitAreas
from painmap.core.cohort.visit_content import VisitContent
from painmap.core.exam import Exam
from painmap.core.patient import Patient
from painmap.core.ring_levels import LIMB_KEYS
from painmap.core.trial_numbers import StimulusNumbers, TrialArea, stimulus_numbers
from painmap.core.trials import Trial, trials_of

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

_NOT_COUNTED: Final = {
    "cm2": None, "percent_of_skin": None, "limb": None, "landmark": None, "level_cm": None,
    "level_low_cm": None, "level_high_cm": None, "shift_cm": None, "shift_along_limb": None,
    "lowest_jaccard": None,
}  # fmt: skip


def trial_rows(
    content: VisitContent, areas: VisitAreas, ids: Ids, atlas: Atlas
) -> Iterator[dict[str, Any]]:
    """Yield a row for each trial, in their order."""
    trials = trials_of(content.findings)
    if not trials:
        return
    exam = exam_of(content, atlas)
    numbers = {
        stimulus: stimulus_numbers(exam, atlas, stimulus)
        for stimulus in dict.fromkeys(trial.stimulus_key for trial in trials)
    }
    for trial in trials:
        told = numbers[trial.stimulus_key]
        area = None if told is None else next(
            (one for one in told.trials if one.trial.id == trial.id), None
        )  # fmt: skip
        counted = {} if told is None or area is None else _numbers(told, area, areas)
        yield {
            "patient": ids.patient,
            "visit": ids.visit,
            **_words(trial, content),
            "counted": area is not None,
            **_NOT_COUNTED,
            **counted,
        }


def exam_of(content: VisitContent, atlas: Atlas) -> Exam:
    """Return a visit as an exam; its patient is nobody."""
    visit = content.visit
    nobody = Patient(visit.patient_id, "", "", content.born, content.sex)
    exam = Exam(visit, nobody, atlas.n_cells, parts_of(atlas))
    for key, zone in content.layers.items():
        exam.restore_layer(key, zone.unpacked())
    for found, value in content.findings.items():
        exam.restore_finding(found, value)
    return exam


def _words(trial: Trial, content: VisitContent) -> dict[str, Any]:
    border = None if trial.border is None else border_to_json(trial.border)
    minute = (trial.at - content.visit.began_at).total_seconds() / 60
    return {
        "number": trial.number,
        "minute": round(minute, 1),
        "stimulus": trial.stimulus_key,
        "grams": trial.grams,
        "direction": trial.direction,
        "start": trial.start,
        "position": trial.position,
        "condition": trial.condition,
        "pain_rest": trial.pain_rest,
        "pain_evoked": trial.pain_evoked,
        "stopped": trial.stopped,
        "border": border["sort"] if isinstance(border, dict) else None,
    }


def _numbers(told: StimulusNumbers, area: TrialArea, areas: VisitAreas) -> dict[str, Any]:
    level = area.level
    by_cm = told.scale.method != "none"
    skin = areas.table.body.total_cm2 * told.scale.factor
    found: dict[str, Any] = {
        "cm2": area.cm2 if by_cm else None,
        "percent_of_skin": 100.0 * area.cm2 / skin,
        "lowest_jaccard": told.jaccard,
    }
    if level is not None:
        found |= {"limb": LIMB_KEYS[level.limb], "landmark": level.landmark}
        if told.tells_cm:
            found |= {"level_cm": level.cm, "level_low_cm": level.low, "level_high_cm": level.high}
    if told.shift is not None and told.tells_cm:
        found |= {"shift_cm": told.shift.largest, "shift_along_limb": told.shift.along}
    return found
