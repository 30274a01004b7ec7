"""What a patient's visits come to, as plain data: the demo's `summary.json`."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.atlas import Atlas
from painmap.atlas.body import Body
from painmap.atlas.scale import PatientScale
from painmap.core.clinic import Clinic
from painmap.core.compared_layers import painted_layers
from painmap.core.counts import counted_areas, exam_counter, settings_of
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.qualities import full_name
from painmap.core.record.delta import limb_delta_t
from painmap.core.rules.evaluate import evaluate
from painmap.core.rules.evaluation import Evaluation
from painmap.core.rules.instruments import totals
from painmap.core.rules.pattern_decision import decision_of
from painmap.core.trial_numbers import StimulusNumbers, stimulus_numbers
from painmap.core.trials import trials_of

_BY_VISIT = ("wpi", "sss", "fs", "fibromyalgia_2016", "fibromyalgia_2010", "beighton")
_BUDAPEST = {"clinical": "budapest_clinical", "research": "budapest_research"}


def visit_summary(
    exam: Exam, atlas: Atlas, stored: Evaluation | None = None, clinic: Clinic | None = None
) -> dict[str, Any]:
    """One visit: counted areas by name and, per layer, patient's cm² and % of skin.

    What the rules say of a signed visit is what was `stored` beside it, null where nothing was; a
    draft is evaluated now, with the settings of `clinic`.
    """
    visit = exam.visit
    if not visit.is_signed:
        stored = evaluate(exam, atlas, clinic or Clinic(), by=visit.examiner)
    body = atlas.body(visit.body)
    areas = counted_areas(exam, atlas, body, settings_of(exam))
    return {
        "number": visit.number,
        "date": visit.began_at.astimezone().date().isoformat(),
        "kind": visit.kind,
        "state": visit.state,
        "body": visit.body,
        "scheme": visit.scheme,
        "counted_by": list(settings_of(exam).layers),
        "areas": [row.area.name for row in areas if row.counts],
        "touched": [row.area.name for row in areas if row.state == "touched"],
        "other_findings": [row.area.name for row in areas if row.state == "other"],
        "not_examined": [row.area.name for row in areas if row.state == "not_examined"],
        "layers": layer_sizes(exam, body, exam_counter(exam, atlas, body).scale),
        "repeat_tests": repeat_tests(exam, atlas),
        "limb_delta_t": limb_delta_t(exam),
        "pattern": None if stored is None else pattern_summary(exam, stored),
        "scores": None if stored is None else score_summary(exam, stored),
        "evaluated": None if stored is None else _evaluated(stored, live=not visit.is_signed),
    }


def pattern_summary(exam: Exam, evaluation: Evaluation) -> dict[str, Any]:
    """What the rule suggested and from what, and what the clinician made of it.

    `suggested` is null for *nothing yet*, and `missing` says why; `decision` null for undecided.
    """
    record = evaluation.record("pattern")
    if record is None:
        return {}
    result, decision = record.read(), decision_of(exam.findings)
    return {
        "suggested": result.value,
        "label": str(result.label),
        "areas": result.details.get("areas"),
        "signs": result.details.get("signs"),
        "missing": [str(each) for each in result.missing],
        "rule_version": result.version,
        "decision": None
        if decision is None
        else {
            "label": decision.label,
            "name": str(decision.name),
            "confirmed": decision.confirmed,
            "reason": decision.reason,
            "by": decision.by,
        },
    }


def score_summary(exam: Exam, evaluation: Evaluation) -> dict[str, Any]:
    """The bare values; null is *cannot be said yet*. Those of one limb stand by its key."""
    values = {record.rule: record.result.get("value") for record in evaluation.rules}
    limbs = [rule.partition(":")[2] for rule in values if rule.startswith("css:")]
    return {
        **{rule: values.get(rule) for rule in _BY_VISIT},
        "budapest": {
            limb: {name: values.get(f"{rule}:{limb}") for name, rule in _BUDAPEST.items()}
            for limb in limbs
        },
        "css": {limb: values.get(f"css:{limb}") for limb in limbs},
        "instruments": totals(exam),
    }


def _evaluated(evaluation: Evaluation, *, live: bool) -> dict[str, Any]:
    """Whether this was stored with the visit, or is what the rules say of a draft today."""
    return {
        "stored": not live,
        "at": evaluation.at.isoformat(timespec="seconds"),
        "by": evaluation.by,
    }


def layer_sizes(exam: Exam, body: Body, scale: PatientScale) -> dict[str, Any]:
    """Sizes by kind ('pain') and, where it has qualities, by each of its layers ('pain:burning').

    A kind is the skin that any of its layers covers, each cell once; `of` names them. Stimuli are
    never put together elsewhere: the size of a kind says how much skin is affected, no more. What
    was painted without a quality beside others has the key 'pain:'.
    """
    painted = painted_layers(exam)
    sizes: dict[str, Any] = {}
    for kind in dict.fromkeys(key.kind for key in painted):
        own = [key for key in painted if key.kind == kind]
        zones = [np.asarray(exam.layers[key] > 0) for key in own]
        sizes[kind] = _size(body, scale, np.logical_or.reduce(zones))
        if own == [LayerKey(kind)]:
            continue
        sizes[kind]["of"] = [f"{key.kind}:{key.quality}" for key in own]
        for key, zone in zip(own, zones, strict=True):
            name = {"name": str(full_name(key))}
            sizes[f"{key.kind}:{key.quality}"] = name | _size(body, scale, zone)
    return sizes


def repeat_tests(exam: Exam, atlas: Atlas) -> dict[str, Any]:
    """What the complete trials of each stimulus say, by the key of its layer."""
    layers = sorted({trial.stimulus_layer for trial in trials_of(exam.findings)})
    found = {str(key): stimulus_numbers(exam, atlas, key.quality) for key in layers}
    return {key: _trials(numbers) for key, numbers in found.items() if numbers is not None}


def _size(body: Body, scale: PatientScale, zone: NDArray[np.bool_]) -> dict[str, Any]:
    body_cm2 = float(body.area_cm2[zone].sum(dtype=np.float64))
    return {
        "cm2": round(body_cm2 * scale.factor, 1),
        "percent_of_skin": round(100.0 * body_cm2 / body.total_cm2, 2),
    }


def _trials(numbers: StimulusNumbers) -> dict[str, Any]:
    shift, jaccard = numbers.shift, numbers.jaccard
    levels = [trial.level for trial in numbers.trials]
    return {
        "trials": len(numbers.trials),
        "cm2": [round(trial.cm2, 1) for trial in numbers.trials],
        "level_cm": [None if level is None else round(level.cm, 1) for level in levels],
        "landmark": [None if level is None else level.landmark for level in levels],
        "largest_shift_cm": None if shift is None else round(shift.largest, 1),
        "mean_shift_cm": None if shift is None else round(shift.mean, 1),
        "shift_is_along_limb": None if shift is None else shift.along,
        "lowest_jaccard": None if jaccard is None else round(jaccard, 3),
    }
