"""A visit evaluated by every rule; a setting that changes later leaves the first as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from painmap.atlas.atlas import Atlas
from painmap.core.clinic import Clinic
from painmap.core.exam import Exam
from painmap.core.findings import area_key, limb_key
from painmap.core.rules.evaluate import evaluate
from painmap.core.rules.evaluation import differences
from tests.core.rules.visits import PAIN, make_visit, paint_parts, record

AT = datetime(2026, 8, 3, 14, 0, tzinfo=UTC)


def cold_left_leg(atlas: Atlas) -> Exam:
    exam = make_visit(atlas)
    for area in atlas.schemes["limb10"].counted:
        if area.key != "l_leg":
            record(exam, area_key("limb10", area.key, "examined"), {"state": "free"})
    paint_parts(exam, atlas, PAIN, "L_hip", "L_thigh", "L_lower_leg")
    record(exam, limb_key("l_leg", "touch"), "cold")
    return exam


def test_every_rule_is_there_once_with_its_settings(atlas: Atlas) -> None:
    found = evaluate(cold_left_leg(atlas), atlas, Clinic(), by="Dr Adler", at=AT)
    rules = [record.rule for record in found.rules]
    assert rules[:3] == ["pattern", "wpi", "sss"]
    assert {"budapest_clinical:l_leg", "budapest_research:l_leg", "css:l_leg"} <= {*rules}
    pattern, wpi = found.record("pattern"), found.record("wpi")
    assert pattern is not None
    assert wpi is not None
    assert (pattern.result["value"], pattern.settings["threshold"]) == ("crps_1", 3)
    assert (wpi.result["value"], wpi.version) == (3, 2)
    assert (found.by, found.at, found.cause) == ("Dr Adler", AT, "signed")


def test_evaluating_again_with_other_settings_says_what_differs(atlas: Atlas) -> None:
    exam = cold_left_leg(atlas)
    first = evaluate(exam, atlas, Clinic(), by="Dr Adler", at=AT)
    clinic = replace(Clinic(), pattern_scheme="wpi19")
    again = evaluate(exam, atlas, clinic, by="Dr Adler", cause="evaluated again")
    assert [str(told) for told in differences(first, again)] == [
        "CRPS type 1 → diffuse AMPS (other settings)"
    ]
    assert first == evaluate(exam, atlas, Clinic(), by="Dr Adler", at=AT)
