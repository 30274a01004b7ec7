"""Every number of a comparison as plain data: units in the names, null where nothing is known.

What stands here is what screen and paper show, before it is rounded for display.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from painmap.comparison_parts_json import (
    affected_json,
    all_levels,
    distances_json,
    exact,
    in_patients_unit,
    layer_json,
    levels_json,
    noise_json,
    repeats_json,
)
from painmap.core.comparing.overlap import areas_cm2, layer_numbers
from painmap.core.comparing.record_tables import alike, pain_levels
from painmap.core.comparing.shifts import intensities, value_shifts
from painmap.core.limb_content import degrees_of
from painmap.core.record.delta import limb_delta_t
from painmap.core.record.limb_values import number_of
from painmap.core.rules.instruments import totals
from painmap.core.sentences import sentences

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.core.clinic import Clinic
    from painmap.core.comparing.distances import Distances
    from painmap.core.comparing.visit_pair import Pair
    from painmap.core.comparison import Comparison
    from painmap.core.exam import Exam
    from painmap.core.rules.evaluation import Evaluation, RuleRecord

Evaluations = tuple["Evaluation | None", "Evaluation | None"]


def compared_json(
    exams: tuple[Exam, Exam],
    stored: Evaluations,
    atlas: Atlas,
    rules: Clinic,
) -> dict[str, Any]:
    """Compare two visits and return all numbers.

    What the rules say of a signed visit is what was `stored` beside it; a draft is evaluated now.
    """
    from painmap.core.compare import compare_pair
    from painmap.core.compared_layers import leading_layer
    from painmap.core.comparing.distances import distances
    from painmap.core.comparing.visit_pair import pair_of
    from painmap.core.rules.evaluate import evaluate

    pair = pair_of(*exams, atlas)
    comparison = compare_pair(pair, leading_layer(*pair.exams))
    by_visit = {exam.visit.id: one for exam, one in zip(exams, stored, strict=True)}
    then, now = (
        by_visit[exam.visit.id]
        if exam.visit.is_signed
        else evaluate(exam, atlas, rules, by=exam.visit.examiner)
        for exam in pair.exams
    )
    return comparison_json(comparison, pair, distances(comparison, pair), (then, now))


def comparison_json(
    comparison: Comparison,
    pair: Pair,
    distances: Distances | None = None,
    evaluations: Evaluations = (None, None),
) -> dict[str, Any]:
    """Return a comparison of a pair with all its numbers; `distances` are null until known."""
    sizes = areas_cm2(comparison, pair.atlas)
    noise = None if distances is None else distances.noise
    scale = comparison.scale
    return {
        "visits": {
            "then": _visit(pair.earlier, comparison.scale_then.text),
            "now": _visit(pair.later, scale.text),
            "chosen_in_reverse_order": pair.was_reversed,
        },
        "body": comparison.body,
        "scheme": comparison.scheme,
        "has_cm": scale.method != "none",
        "skin_cm2": in_patients_unit(comparison.skin_cm2 * scale.factor, comparison),
        "percent_leads": comparison.percent_leads,
        "growth_cm": None if comparison.growth is None else exact(comparison.growth.cm),
        "growth_percent": None
        if comparison.growth is None
        else exact(100 * comparison.growth.share),
        "layer_shown": str(comparison.key),
        "trials_shown": [None if one is None else one.number for one in comparison.trials],
        "sentences": [str(each) for each in sentences(comparison, noise)],
        "notices": [str(each) for each in comparison.notices],
        "noise": None if noise is None else noise_json(noise),
        "layers": {
            str(layer.key): layer_json(comparison, layer_numbers(comparison, layer, sizes))
            for layer in comparison.layers
        },
        "affected_areas": affected_json(comparison),
        "levels": [levels_json(comparison, row) for row in all_levels(comparison)],
        "repeat_tests": [repeats_json(comparison, one) for one in comparison.repeats],
        "distances": None if distances is None else distances_json(distances),
        **_shifts(comparison, pair),
        "limbs": [
            {
                "limb": row.limb,
                "item": row.item,
                "basis": row.basis,
                "moment": row.moment,
                "then": row.then,
                "now": row.now,
                "change_c": _two(*degrees_of(row))["difference"],
            }
            for row in comparison.limbs
        ],
        "delta_t_right_minus_left_c": _deltas(pair),
        "pain_0_to_10": _both(*(pain_levels(exam.findings) for exam in pair.exams)),
        "instruments": _both(*(totals(exam) for exam in pair.exams)),
        "scores": _scores(evaluations),
    }


def _visit(exam: Exam, scale: str) -> dict[str, Any]:
    visit, versions = exam.visit, exam.visit.versions
    return {
        "number": visit.number,
        "began_at": visit.began_at.isoformat(timespec="seconds"),
        "state": visit.state,
        "body": visit.body,
        "height_cm": visit.height_cm,
        "weight_kg": visit.weight_kg,
        "scale": scale,
        "atlas": {
            "cells": versions.cells,
            "regions": versions.regions,
            "bodies": versions.bodies,
        },
    }


def _shifts(comparison: Comparison, pair: Pair) -> dict[str, Any]:
    return {
        "intensity_1_to_10": {
            str(one.layer): {
                "mean": _two(*one.whole),
                "mean_where_rated_at_both": _two(*one.common),
                "highest": _two(*one.highest),
                "rated_at_both_cm2": in_patients_unit(one.common_cm2, comparison),
                "not_rated_cm2": _two(
                    *(in_patients_unit(each, comparison) for each in one.not_rated_cm2)
                ),
            }
            for one in intensities(comparison, pair)
        },
        "values": [
            {
                "layer": str(one.layer),
                "value": one.value.key,
                "then_cm2": in_patients_unit(one.then, comparison),
                "now_cm2": in_patients_unit(one.now, comparison),
                "then_percent_of_skin": exact(comparison.percent(one.then)),
                "now_percent_of_skin": exact(comparison.percent(one.now)),
            }
            for one in value_shifts(comparison, pair)
        ],
    }


def _two(then: float | None, now: float | None) -> dict[str, float | None]:
    change = None if then is None or now is None else now - then
    return {"then": exact(then), "now": exact(now), "difference": exact(change)}


def _both(then: Mapping[str, float], now: Mapping[str, float]) -> dict[str, Any]:
    return {key: _two(then.get(key), now.get(key)) for key in dict.fromkeys((*then, *now))}


def _deltas(pair: Pair) -> dict[str, Any]:
    then, now = (limb_delta_t(exam) for exam in pair.exams)
    return {
        limbs: _both(then.get(limbs, {}), now.get(limbs, {}))
        for limbs in dict.fromkeys((*then, *now))
    }


def _scores(evaluations: Evaluations) -> dict[str, Any]:
    keys = dict.fromkeys(
        record.rule for one in evaluations if one is not None for record in one.rules
    )
    found = {}
    for key in keys:
        then, now = (None if one is None else one.record(key) for one in evaluations)
        same = alike(then, now)
        values = [None if one is None else number_of(one.result.get("value"))
                  for one in (then, now)]  # fmt: skip
        found[key] = {
            "then": _score(then),
            "now": _score(now),
            "alike": same,
            "difference": _two(*values)["difference"] if same else None,
        }
    return found


def _score(record: RuleRecord | None) -> dict[str, Any] | None:
    if record is None:
        return None
    details = record.result.get("details")
    ends = details if isinstance(details, dict) else {}
    return {
        "value": record.result.get("value"),
        "least": number_of(ends.get("least")),
        "most": number_of(ends.get("most")),
        "rule_version": record.version,
    }
