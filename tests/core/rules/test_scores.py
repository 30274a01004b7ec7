"""All scores of a visit: one value with every result, by a clinic's settings."""

from __future__ import annotations

import json

from painmap.atlas.atlas import Atlas
from painmap.core.clinic import Clinic
from painmap.core.findings import area_key
from painmap.core.rules.evaluation import evaluation_of
from painmap.core.rules.result import result_from_json, result_to_json
from painmap.core.rules.scores import ScoreSettings, score_settings, scores_of
from painmap.core.rules.sss import ITEMS, sss_key
from tests.core.rules.visits import PAIN, make_visit, paint_parts, record


def test_a_visit_gets_every_score_of_its_affected_limbs(atlas: Atlas) -> None:
    exam = make_visit(atlas)
    paint_parts(exam, atlas, PAIN, "L_sole", "L_lower_leg", "R_palm")
    for area in ("head", "neck", "chest", "abdomen", "upper_back", "low_back", "l_arm", "r_leg"):
        record(exam, area_key("limb10", area, "examined"), {"state": "free"})
    for key in ITEMS:
        record(exam, sss_key(key), 1)
    scores = scores_of(exam, atlas)
    assert json.loads(json.dumps(scores.summary())) == {
        "wpi": 2,
        "sss": 6,
        "fs": 8,
        "fibromyalgia_2016": False,
        "fibromyalgia_2010": False,
        "budapest": {
            "r_arm": {"clinical": None, "research": None},
            "l_leg": {"clinical": None, "research": None},
        },
        "css": {"r_arm": None, "l_leg": None},
        "beighton": None,
    }
    assert len(scores.results) == 5 + 2 * 3 + 1
    evaluation = evaluation_of(exam.visit.id, scores.results, by="Dr Example")
    kept = evaluation.record("css:l_leg")
    assert kept is not None
    assert kept.read() == scores.css["l_leg"]
    for result in scores.results:
        assert result_from_json(result_to_json(result)) == result
    narrow = scores_of(exam, atlas, settings=ScoreSettings(()), limbs=("r_leg",))
    assert narrow.wpi.value == 1
    assert set(narrow.css) == {"r_leg"}


def test_an_empty_visit_decides_nothing_and_has_no_limbs(atlas: Atlas) -> None:
    scores = scores_of(make_visit(atlas), atlas)
    assert set(scores.css) == set(scores.budapest_clinical) == set()
    assert {result.value for result in scores.results} == {None}
    assert all(result.missing for result in scores.results)


def test_a_clinic_sets_joints_and_temperature() -> None:
    clinic = Clinic(wpi_joints=("hand",), delta_t_sides=2.2, beighton_cut_off=4)
    assert score_settings(clinic) == ScoreSettings(("hand",), 2.2, 4)
    assert score_settings(Clinic()) == ScoreSettings()
