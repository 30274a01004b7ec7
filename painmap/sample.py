"""The sample patient: a 13-year-old with allodynia of the left lower leg, four visits.

Invented from end to end; no patient stands behind it. It is filled through the same edits as a
real exam, so it shows and counts what an examiner would see.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.atlas import Atlas
from painmap.atlas.body import Body
from painmap.atlas.landmark import L_LEG, limb_level_cm
from painmap.atlas.scale import patient_scale
from painmap.core.body_parts import parts_of
from painmap.core.edits import Edit, LayerEdit
from painmap.core.exam import Exam, findings_edit, paint_edit
from painmap.core.findings import FindingKey, Json, area_key, limb_key
from painmap.core.layers import NOT_RATED, LayerKey
from painmap.core.patient import Patient
from painmap.core.stamps import new_id, utc_now
from painmap.core.stroke import Stroke
from painmap.core.visit import Visit, VisitKind
from painmap.sample_trials import ring_trials
from painmap.storage.store import Store

BODY = "preteen"
_PAIN = LayerKey("pain")
_COLOUR, _TEMPERATURE = LayerKey("colour"), LayerKey("temperature")
_PURPLE, _MOTTLED = 4, 5
_FREE_AREAS = (
    "head", "neck", "chest", "abdomen", "upper_back", "low_back", "r_arm", "l_arm", "r_leg",
)  # fmt: skip


@dataclass(frozen=True)
class _Stage:
    """How one visit of the sample patient stands."""

    days_ago: int
    kind: VisitKind
    level_cm: float  # border of the allodynia above the outer ankle
    trials_cm: tuple[float, ...]  # how much above or below that each trial found it
    trial_pain: tuple[float, float]  # at rest and evoked
    height_cm: float
    weight_kg: float
    foot_c: float
    pain: int
    touch: str
    colour: tuple[str, ...]
    swelling: str
    sweating: str
    not_examined: dict[str, str]
    note: str


_STAGES = (
    _Stage(70, "first exam", 17.2, (0.4, -0.9, 0.1), (5, 8), 152.0, 42.5, 27.9, NOT_RATED, "cold",
           ("purple", "mottled"), "moderate", "more", {},
           "Sprained ankle eleven weeks ago; touch of the sock hurts."),
    _Stage(49, "follow-up", 15.3, (0.5, -0.4, 0.0), (4, 7), 152.0, 42.8, 28.8, 7, "cold",
           ("purple",), "mild", "more", {}, "Desensitisation twice a day since two weeks."),
    _Stage(28, "follow-up", 13.0, (0.2, -0.4), (2, 5), 152.5, 43.1, 29.9, 5, "cool",
           ("purple",), "mild", "normal", {"head": "no time", "neck": "no time"},
           "Walks without crutches."),
    _Stage(0, "follow-up", 11.2, (0.3, -0.3, 0.1), (1, 3), 153.0, 43.5, 31.0, 3, "cool",
           ("normal",), "none", "normal", {}, "Back at school sports, half the time."),
)  # fmt: skip


def sample_patient(today: date) -> Patient:
    """The sample patient, 13 years old today."""
    born = date(today.year - 13, 4, 12) if today >= date(today.year, 4, 12) else None
    return Patient(
        id=new_id(),
        family="Sample",
        given="Robin",
        born=born or date(today.year - 14, 4, 12),
        sex="female",
        number="S-0001",
        created_at=utc_now(),
    )


def fill(store: Store, atlas: Atlas, *, examiner: str, now: datetime) -> Patient:
    """Add the sample patient with four visits, all but the last signed, ending at `now` (aware)."""
    patient = sample_patient(now.date())
    store.add_patient(patient)
    for number, stage in enumerate(_STAGES, start=1):
        began = now - timedelta(days=stage.days_ago)
        visit = Visit(
            id=new_id(),
            patient_id=patient.id,
            number=number,
            kind=stage.kind,
            began_at=began,
            versions=atlas.versions,
            body=BODY,
            examiner=examiner,
            height_cm=stage.height_cm,
            weight_kg=stage.weight_kg,
            note=stage.note,
        )
        store.add_visit(visit)
        exam = Exam(visit, patient, atlas.n_cells, parts_of(atlas))
        for step, edit in enumerate(_edits(exam, atlas, stage)):
            store.append_edit(visit.id, replace(edit, made_at=began + timedelta(seconds=20 * step)))
        if number < len(_STAGES):
            store.sign_visit(visit.id, began + timedelta(minutes=25))
    return patient


def _edits(exam: Exam, atlas: Atlas, stage: _Stage) -> Iterator[Edit]:
    """What the examiner does at a visit, one edit at a time, each applied to the exam."""
    for edit in _made(exam, atlas, stage):
        if edit is not None:
            exam.apply(edit)
            yield edit


def _made(exam: Exam, atlas: Atlas, stage: _Stage) -> Iterator[Edit | None]:
    body = atlas.body(BODY)
    scale = patient_scale(body, stage.height_cm, stage.weight_kg)
    above = _above_ankle_cm(atlas, body) * scale.length_factor
    wave = _wave(body, atlas)
    for path in _pain_paths(stage):
        yield _drawn(exam, body, _PAIN, stage.pain, path, scale.length_factor)
    levels = [stage.level_cm + off for off in stage.trials_cm]
    yield from ring_trials(exam, atlas, levels, stage.trial_pain, factor=scale.length_factor)
    if stage.touch != "normal":
        cool = np.flatnonzero(above < stage.level_cm * 0.45 + 0.6 * wave).astype(np.int32)
        yield paint_edit(exam, _TEMPERATURE, cool, 1, "Temperature change")
    if stage.colour != ("normal",):
        value = _MOTTLED if "mottled" in stage.colour else _PURPLE
        spot = np.flatnonzero(above < stage.level_cm * 0.15 + 0.5 * wave).astype(np.int32)
        yield paint_edit(exam, _COLOUR, spot, value, "Colour change")
    yield findings_edit(exam, _findings(stage), "Limbs and areas")


def _findings(stage: _Stage) -> dict[FindingKey, Json]:
    values: dict[FindingKey, Json] = {}
    for limb in ("r_arm", "l_arm", "r_leg"):
        values[limb_key(limb, "touch")] = "normal"
        values[limb_key(limb, "colour")] = ["normal"]
        values[limb_key(limb, "swelling")] = "none"
        values[limb_key(limb, "sweating")] = "normal"
    values[limb_key("r_leg", "temperature_c")] = 31.4
    values[limb_key("l_leg", "touch")] = stage.touch
    values[limb_key("l_leg", "temperature_c")] = stage.foot_c
    values[limb_key("l_leg", "colour")] = list(stage.colour)
    values[limb_key("l_leg", "swelling")] = stage.swelling
    values[limb_key("l_leg", "sweating")] = stage.sweating
    values[FindingKey("layer:pain", "drawn_by")] = "patient"
    areas = (
        "head",
        "neck",
        "chest",
        "abdomen",
        "upper_back",
        "low_back",
        "r_arm",
        "l_arm",
        "r_leg",
    )
    for area in areas:
        reason = stage.not_examined.get(area)
        state: dict[str, Json] = {"state": "free"}
        if reason is not None:
            state = {"state": "not_examined", "reason": reason}
        values[area_key("limb10", area, "examined")] = state
    return values


def _above_ankle_cm(atlas: Atlas, body: Body) -> NDArray[np.float64]:
    """Body cm above the outer ankle along the left leg, +inf elsewhere, (N,)."""
    result = np.full(atlas.n_cells, np.inf)
    leg = atlas.limb == L_LEG
    result[leg] = limb_level_cm(body, L_LEG, atlas.limb_pos[leg], "lateral_malleolus")
    return result


def _wave(body: Body, atlas: Atlas) -> NDArray[np.float32]:
    """A border is never a perfect ring: cm up or down by the angle around the shin, (N,)."""
    shin = (atlas.limb == L_LEG) & (np.abs(atlas.limb_pos - 1.6) < 0.3)
    middle = body.centres[shin].mean(axis=0)
    angle = np.arctan2(body.centres[:, 2] - middle[2], body.centres[:, 0] - middle[0])
    return np.asarray(1.1 * np.sin(angle + 0.7) + 0.45 * np.sin(3 * angle), dtype=np.float32)


def _pain_paths(stage: _Stage) -> Iterator[tuple[str, float, list[tuple[float, float]]]]:
    """Where the patient draws pain: chart, brush radius in cm, places along the left leg.

    A place is (limb position, share of the leg's width on the chart from its inner edge).
    """
    top = 2.0 - stage.level_cm / 42.0
    yield "l_leg_front", 1.5, [(top, 0.5), (1.9, 0.55), (2.3, 0.5), (2.7, 0.45)]
    yield "l_leg_front", 1.2, [(top + 0.1, 0.3), (1.95, 0.35)]
    if stage.days_ago > 30:
        yield "l_leg_back", 1.5, [(top + 0.05, 0.5), (1.75, 0.5), (1.95, 0.5)]


def _drawn(
    exam: Exam,
    body: Body,
    layer: LayerKey,
    value: int,
    path: tuple[str, float, list[tuple[float, float]]],
    length_factor: float,
) -> Edit | None:
    """One stroke of the patient's pen on a chart, as the canvas would make it."""
    key, radius, places = path
    chart = body.chart(key)
    atlas = body.atlas
    stroke = Stroke(
        body,
        chart,
        layer,
        exam.layer(layer).copy(),
        value=value,
        radius_cm=radius,
        length_factor=length_factor,
    )
    pos = atlas.limb_pos[chart.cells]
    on_leg = atlas.limb[chart.cells] == L_LEG
    for level, share in places:
        row = chart.xy[on_leg & (np.abs(pos - level) < 0.02)]
        if len(row):
            left, right = row[:, 0].min(), row[:, 0].max()
            stroke.extend(float(left + share * (right - left)), float(row[:, 1].mean()))
    part: LayerEdit | None = stroke.edit()
    return None if part is None else Edit((part,), "Brush")
