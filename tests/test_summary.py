"""The figures of `summary.json`: a kind is the union of its layers, each cell once."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painmap.atlas.atlas import Atlas
from painmap.atlas.scale import patient_scale
from painmap.core.borders import zone_of
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.ring import ring_at
from painmap.core.skin import skin_of
from painmap.core.trial_edits import record_trial
from painmap.core.trials import next_trial, trials_of
from painmap.summary import layer_sizes, visit_summary
from tests.core.exams import make_exam, paint
from tests.core.synthetic import synthetic_atlas

SYNTHETIC = synthetic_atlas()
BODY = SYNTHETIC.body("small")
SCALE = patient_scale(BODY, 150, 42)
LAYERS = [
    LayerKey.parse(text)
    for text in ("pain", "pain:burning", "pain:aching", "allodynia:brush", "allodynia:finger",
                 "own_1:Shiny")
]  # fmt: skip


@st.composite
def exams(draw: st.DrawFn) -> Exam:
    exam = make_exam()
    for layer in LAYERS:
        if draw(st.booleans()):
            centre = BODY.centres[draw(st.integers(0, SYNTHETIC.n_cells - 1))]
            near = np.linalg.norm(BODY.centres - centre, axis=1) < draw(st.floats(3, 40))
            paint(exam, layer, near)
    return exam


@settings(max_examples=40, deadline=None)
@given(exams())
def test_a_kind_is_all_its_layers_and_no_cell_twice(exam: Exam) -> None:
    sizes = layer_sizes(exam, BODY, SCALE)
    for kind in {key.kind for key in exam.layers}:
        painted = np.logical_or.reduce([v > 0 for k, v in exam.layers.items() if k.kind == kind])
        cm2 = BODY.area_cm2[painted].sum(dtype=np.float64) * SCALE.factor
        assert sizes[kind]["cm2"] == round(cm2, 1)
        share = 100.0 * BODY.area_cm2[painted].sum(dtype=np.float64) / BODY.total_cm2
        assert sizes[kind]["percent_of_skin"] == round(share, 2)
        own = [key for key in exam.layers if key.kind == kind]
        if own != [LayerKey(kind)]:
            names = {f"{key.kind}:{key.quality}" for key in own}
            assert set(sizes[kind]["of"]) == names
            for key in own:
                one = sizes[f"{key.kind}:{key.quality}"]
                size = BODY.area_cm2[exam.layers[key] > 0].sum(dtype=np.float64) * SCALE.factor
                assert one["cm2"] == round(size, 1) <= sizes[kind]["cm2"] + 0.1
    assert {name.partition(":")[0] for name in sizes} == {key.kind for key in exam.layers}


def test_one_layer_without_a_quality_is_its_kind() -> None:
    exam = make_exam()
    paint(exam, LayerKey("pain"), SYNTHETIC.limb == 4)
    assert list(layer_sizes(exam, BODY, SCALE)) == ["pain"]
    assert set(layer_sizes(exam, BODY, SCALE)["pain"]) == {"cm2", "percent_of_skin"}


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is fixed here")
def test_the_day_is_the_one_on_the_screen(atlas: Atlas, monkeypatch: pytest.MonkeyPatch) -> None:
    late = datetime(2026, 11, 22, 2, tzinfo=UTC)
    exam = make_exam(atlas=atlas, body="preteen", began_at=late)
    with monkeypatch.context() as zone:
        zone.setenv("TZ", "EST5")
        time.tzset()
        day = visit_summary(exam, atlas)["date"]
    time.tzset()
    assert day == "2026-11-21"


def test_repeat_tests_stand_by_stimulus(atlas: Atlas) -> None:
    exam = make_exam(atlas=atlas, body="teen")
    skin = skin_of(atlas)
    at = datetime(2026, 8, 3, 14, 5, tzinfo=UTC)
    for place in (1.5, 1.6):
        cells = np.flatnonzero((atlas.limb == 4) & (np.abs(atlas.limb_pos - place) < 0.005))
        border = ring_at(skin, int(cells[0]))
        trial = next_trial(trials_of(exam.findings), examiner="E", at=at)
        edit = record_trial(exam, replace(trial, border=border), zone_of(skin, border))
        assert edit is not None
        exam.apply(edit)
    summary = visit_summary(exam, atlas)
    trials = summary["repeat_tests"]["allodynia:cotton_wisp"]
    assert trials["trials"] == 2
    assert trials["cm2"][0] > trials["cm2"][1]
    drop = trials["level_cm"][0] - trials["level_cm"][1]
    # Rings of one tilt shift by the difference of their levels.
    assert trials["shift_is_along_limb"] is True
    assert trials["largest_shift_cm"] == pytest.approx(drop, abs=0.1)
    assert summary["layers"]["allodynia"]["of"] == ["allodynia:cotton_wisp"]
    union = summary["layers"]["allodynia"]["cm2"]
    assert union == summary["layers"]["allodynia:cotton_wisp"]["cm2"]
