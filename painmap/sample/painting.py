"""What is painted at a visit of the sample patient: the pain's drawing, the borders, the skin."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.atlas import Atlas
from painmap.atlas.body import Body
from painmap.atlas.landmark import L_LEG, limb_level_cm
from painmap.atlas.scale import patient_scale
from painmap.core.authors import with_authors
from painmap.core.edits import Edit, LayerEdit
from painmap.core.exam import Exam, findings_edit, paint_edit
from painmap.core.findings import FindingKey, Json, area_key
from painmap.core.layers import LayerKey
from painmap.core.stroke import Stroke
from painmap.sample.stages import BODY, Stage
from painmap.sample.trials import ring_trials

_PAIN = LayerKey("pain")
_COLOUR, _TEMPERATURE = LayerKey("colour"), LayerKey("temperature")
_PURPLE, _MOTTLED = 4, 5
_FREE_AREAS = (
    "head", "neck", "chest", "abdomen", "upper_back", "low_back", "r_arm", "l_arm", "r_leg",
)  # fmt: skip


def map_edits(exam: Exam, atlas: Atlas, stage: Stage) -> Iterator[Edit | None]:
    """Yield the edits of the map, each to be applied before the next."""
    body = atlas.body(BODY)
    scale = patient_scale(body, stage.height_cm, stage.weight_kg)
    above = _above_ankle_cm(atlas, body) * scale.length_factor
    wave = _wave(body, atlas)
    for path in pain_paths(stage):
        yield _drawn(exam, body, _PAIN, stage.pain, path, scale.length_factor)
    levels = [stage.level_cm + off for off in stage.trials_cm]
    yield from ring_trials(exam, atlas, levels, stage.trial_pain, factor=scale.length_factor)
    for layer, value, top_cm, said in changes_of(stage):
        cells = np.flatnonzero(above < top_cm + 0.6 * wave).astype(np.int32)
        edit = paint_edit(exam, layer, cells, value, said)
        yield None if edit is None else with_authors(exam, edit)
    yield findings_edit(exam, _areas(stage), "Areas")


def changes_of(stage: Stage) -> Iterator[tuple[LayerKey, int, float, str]]:
    """Changes of the skin: layer, its value, cm above the outer ankle, and the step's name.

    They shrink with the differences measured on the sheet of the limbs.
    """
    yield _TEMPERATURE, 1, stage.cool_cm, "Temperature change"
    if stage.dusky_cm is not None:
        value = _MOTTLED if "mottled" in stage.colour else _PURPLE
        yield _COLOUR, value, stage.dusky_cm, "Colour change"


def _areas(stage: Stage) -> dict[FindingKey, Json]:
    """Who drew the pain, and which areas were examined and found free, or not examined."""
    values: dict[FindingKey, Json] = {FindingKey("layer:pain", "drawn_by"): "patient"}
    for area in _FREE_AREAS:
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


def pain_paths(stage: Stage) -> Iterator[tuple[str, float, list[tuple[float, float]]]]:
    """Where the patient draws pain: chart, brush radius in cm, places along the left leg.

    A place is (limb position, share of the leg's width on the chart from its inner edge).
    """
    top = 2.0 - stage.level_cm / 42.0
    yield "l_leg_front", 1.5, [(top, 0.5), (1.9, 0.55), (2.3, 0.5), (2.7, 0.45)]
    yield "l_leg_front", 1.2, [(top + 0.1, 0.3), (1.95, 0.35)]
    if stage.days_ago > 30:
        yield "l_leg_back", 1.5, [(top + 0.05, 0.5), (1.75, 0.5), (1.95, 0.5)]


def points_of(body: Body, key: str, places: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The places of a path on a chart of the left leg, in its px."""
    chart, atlas = body.chart(key), body.atlas
    pos, on_leg = atlas.limb_pos[chart.cells], atlas.limb[chart.cells] == L_LEG
    points = []
    for level, share in places:
        row = chart.xy[on_leg & (np.abs(pos - level) < 0.02)]
        if len(row):
            left, right = row[:, 0].min(), row[:, 0].max()
            points.append((float(left + share * (right - left)), float(row[:, 1].mean())))
    return points


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
    stroke = Stroke(
        body,
        chart,
        layer,
        exam.layer(layer).copy(),
        value=value,
        radius_cm=radius,
        length_factor=length_factor,
    )
    for x, y in points_of(body, key, places):
        stroke.extend(x, y)
    part: LayerEdit | None = stroke.edit()
    return None if part is None else Edit((part,), "Brush")
