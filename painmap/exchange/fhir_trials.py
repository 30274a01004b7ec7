"""Trials of a border in FHIR: an Observation each, and one document with the lines themselves.

Where a border runs is said in words and in cm above a landmark, which any system can show. The
line is points on the skin, in a small JSON file: FHIR has no form of its own for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.scale import patient_scale
from painmap.core.borders import path_of
from painmap.core.lines import Line
from painmap.core.qualities import stimulus_name
from painmap.core.ring import HANDLES, Ring
from painmap.core.ring_levels import limb_factor, measured_length, ring_levels_cm
from painmap.core.skin import skin_of
from painmap.core.trial_edits import is_counted
from painmap.core.trial_text import NO_SKIN, STOPPED, trial_words
from painmap.core.trials import TRIAL_WORDS, Trial, trials_of
from painmap.exchange.fhir_map import size_parts, size_value
from painmap.exchange.fhir_papers import binary, document
from painmap.exchange.fhir_parts import Resource, moment, quantity, reference, unknown
from painmap.exchange.fhir_writing import VisitWriting, component
from painmap.exchange.fhir_zones import Zone, place_of

if TYPE_CHECKING:
    from painmap.atlas.scale import PatientScale

_SAID: Final = {
    "direction": "direction of the test",
    "start": "where the test began",
    "position": "position of the patient",
    "condition": "state of the limb",
}
_ABOUT: Final = (
    "Borders that an examiner drew on the skin, trial by trial. Each line is a list of points "
    "[x, y, z] in cm on the model of the body that is named: x from the middle to the patient's "
    "left, y up from the soles, z forward. cells: the same points as numbers of skin cells in the "
    "atlas of Painmap. A line whose last cell is its first runs round. trial: the id of the "
    "Observation, and its number within the visit."
)


def trial_resources(writing: VisitWriting) -> Iterator[Resource]:
    """Yield each trial that has a border or that the child stopped, and then their lines."""
    exam = writing.record.exam
    told = [one for one in trials_of(exam.findings) if one.border is not None or one.stopped]
    if not told:
        return
    body = writing.atlas.body(exam.visit.body)
    scale = patient_scale(body, exam.visit.height_cm, exam.visit.weight_kg)
    found = [(one, _trial(writing, one, scale)) for one in told]
    data = _lines(writing, found, scale)
    held = binary(writing, "borders", "application/json", data)
    if held is None:  # none has a border
        yield from (resource for _, resource in found)
        return
    paper = document(writing, "borders", "Borders drawn on the skin, as points", held, data)
    for trial, resource in found:
        lines = {"derivedFrom": [reference(paper)]} if trial.border is not None else {}
        yield resource | lines
    yield held
    yield paper


def _trial(writing: VisitWriting, trial: Trial, scale: PatientScale) -> Resource:
    codes, visit = writing.codes, writing.record.visit
    fields: dict[str, Any] = {}
    parts = list(_words(writing, trial))
    cells = np.flatnonzero(writing.record.exam.layer(trial.zone_layer)).astype(np.int32)
    if cells.size:
        body = writing.atlas.body(visit.body)
        zone = Zone(trial.zone_layer, cells, float(body.area_cm2[cells].sum(dtype=np.float64)))
        where, part, sides = place_of(writing, zone)
        location = codes.concept("trial_zone", where)
        side = sides if sides in ("L", "R") else ""
        structure = writing.structure(
            "trial", writing.id, trial.id, location=location, sides=sides,
            description=f"skin within the border of trial {trial.number}",
        )  # fmt: skip
        fields["bodySite"] = writing.site(where, structure, part, side)
        percent, sized = 100.0 * zone.body_cm2 / body.total_cm2, scale.method != "none"
        if is_counted(writing.record.exam, trial):
            fields["valueQuantity"] = size_value(zone.body_cm2 * scale.factor, percent, sized=sized)
            parts += size_parts(writing, percent, sized=sized)
    if "valueQuantity" not in fields:
        why = STOPPED if trial.stopped else NO_SKIN
        fields["dataAbsentReason"] = unknown("not-performed", str(why))
    if isinstance(trial.border, Ring):
        parts += _ring_levels(writing, trial.border, scale)
    if trial.examiner and trial.examiner != visit.examiner:
        fields["performer"] = [{"display": trial.examiner}]
    fields["effectiveDateTime"] = moment(trial.at)
    stimulus = stimulus_name(trial.stimulus_key)
    return writing.observation(
        "trial", trial.id,
        code=codes.concept("trial", f"trial of a border, skin within it: {stimulus}"),
        method={"text": ", ".join(map(str, trial_words(trial)))},
        component=parts,
        note=(trial.note,),
        **fields,
    )  # fmt: skip


def _words(writing: VisitWriting, trial: Trial) -> Iterator[dict[str, Any]]:
    """Yield what was said of a trial; what nobody said is left out."""
    codes = writing.codes
    yield component(codes.concept("trial:number", "number of the trial"), valueInteger=trial.number)
    stimulus = codes.concept(f"stimulus:{trial.stimulus}", str(stimulus_name(trial.stimulus)))
    yield component(codes.concept("trial:stimulus", "stimulus"), valueCodeableConcept=stimulus)
    if trial.grams is not None:
        code = codes.concept("trial:grams", "force at which the monofilament bends")
        yield component(code, valueQuantity=quantity(trial.grams, "g"))
    for item, said in _SAID.items():
        key = getattr(trial, item)
        if key:
            value = codes.concept(f"trial:{item}:{key}", TRIAL_WORDS[item].get(key, key))
            yield component(codes.concept(f"trial:{item}", said), valueCodeableConcept=value)
    for item, said in (("pain_rest", "pain at rest, 0 to 10"),
                       ("pain_evoked", "pain as evoked, 0 to 10")):  # fmt: skip
        pain = getattr(trial, item)
        if pain is not None:
            code = codes.concept(f"trial:{item}", said)
            yield component(code, valueQuantity=quantity(pain, "score"))
    if trial.stopped:
        code = codes.concept("trial:stopped", "the child asked to stop")
        yield component(code, valueBoolean=True)


def _ring_levels(
    writing: VisitWriting, ring: Ring, scale: PatientScale
) -> Iterator[dict[str, Any]]:
    """Yield where a ring runs on the four sides of its limb, where the patient's cm are known."""
    exam, atlas = writing.record.exam, writing.atlas
    measured = measured_length(exam.findings, ring.limb)
    if (scale.method == "none" and measured is None) or ring.landmark not in atlas.landmarks:
        return
    body, name = atlas.body(exam.visit.body), atlas.landmarks[ring.landmark].name
    factor = limb_factor(body, ring.limb, length_factor=scale.length_factor, measured_cm=measured)
    for side, cm in zip(HANDLES, ring_levels_cm(body, ring, factor), strict=True):
        code = writing.codes.concept(
            f"border:level:{side}", f"border on the limb's {side} side: above {name}"
        )
        yield component(code, valueQuantity=quantity(round(cm, 1), "cm"))


def _lines(
    writing: VisitWriting, trials: list[tuple[Trial, Resource]], scale: PatientScale
) -> bytes:
    visit, atlas = writing.record.visit, writing.atlas
    skin, points = skin_of(atlas), atlas.body(visit.body).centres
    borders = []
    for trial, resource in trials:
        if trial.border is None:
            continue
        lines = [
            {"points": _rounded(points[line] * scale.length_factor), "cells": line.tolist()}
            for line in path_of(skin, trial.border)
        ]
        sort = {Ring: "ring", Line: "line"}.get(type(trial.border), "points")
        borders.append({"trial": {"id": resource["id"], "number": trial.number},
                        "drawn_as": sort, "lines": lines})  # fmt: skip
    if not borders:
        return b""
    told = {
        "about": _ABOUT,
        "body": visit.body,
        "cm_are": "of the body drawn" if scale.method == "none" else "the patient's",
        "atlas": {"cells": visit.versions.cells, "bodies": visit.versions.bodies},
        "borders": borders,
    }
    return (json.dumps(told, ensure_ascii=False) + "\n").encode()


def _rounded(points: NDArray[np.float32]) -> list[list[float]]:
    return [[round(float(along), 2) for along in point] for point in points]
