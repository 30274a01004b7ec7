"""Answers that do not fit together are pointed out, never blocked."""

from __future__ import annotations

import pytest

from painmap.core.exam import Exam, findings_edit
from painmap.core.findings import FindingKey, Json, history_key, limb_key, visit_key
from painmap.core.record.contradictions import remarks
from tests.core.exams import PAIN, make_exam, paint

Found = dict[FindingKey, Json]


def seen(item: str, value: Json, limb: str = "l_leg") -> Found:
    return {limb_key(limb, item): value}


def told(item: str, value: Json, carried: str = "") -> Found:
    return {history_key(item): {"value": value} | ({"carried": carried} if carried else {})}


def visit(item: str, value: Json) -> Found:
    return {visit_key(item): value}


def exam_with(*found: Found) -> Exam:
    exam = make_exam()
    for values in found:
        edit = findings_edit(exam, values, "Record")
        assert edit is not None
        exam.apply(edit)
    return exam


ROUND_CALF = {"cm": 31.0, "at_cm": -10.0}
POINTED_OUT: list[tuple[tuple[Found, ...], str]] = [
    ((visit("aid", "none"), seen("weight_bearing", "cannot")),
     "Left leg: cannot bear weight, yet walks without an aid."),
    ((told("walks", "unaided"), seen("weight_bearing", "cannot", "r_leg")),
     "Right leg: cannot bear weight, yet walks without an aid."),
    ((visit("gait", ["normal"]), seen("weight_bearing", "cannot")),
     "Left leg: cannot bear weight, yet walks without an aid."),
    ((seen("swelling", "none"), seen("circumference:kneecap", {"cm": 33.5, "at_cm": -10.0}),
      seen("circumference:kneecap", ROUND_CALF, "r_leg")),
     ("Left leg: swelling none, yet it measures 2.5 cm more round the upper edge of kneecap than "
      "the other side.")),
    ((seen("touch", "cold"), seen("temperature_c", 32.0), seen("temperature_c", 30.5, "r_leg")),
     "Left leg: feels cold, yet measures +1.5 °C against the other side."),
    ((seen("touch", "hot", "r_arm"), seen("temperature_c", 32.0, "l_arm"),
      seen("temperature_c", 30.5, "r_arm")),
     "Right arm: feels hot, yet measures −1.5 °C against the other side."),
    ((seen("colour", ["normal", "blue"]),),
     "Colour, left leg: normal is chosen together with something else."),
    ((seen("weight_bearing", "full"), seen("strength:knee", 1)),
     "Left leg: bears full weight, yet the strength of the knee is 1 of 5."),
    ((seen("joint_swelling:knee", "mild"),),
     "Joint swelling, knee, left leg: mild. This is not expected."),
    ((told("pain_now", 8), told("pain_worst", 6)), "Pain now is 8, yet the worst is 6."),
    ((told("pain_usual", 7), told("pain_worst", 6)), "Usual pain is 7, yet the worst is 6."),
    ((told("pain_now", 0), told("course", "constant")),
     "The pain is constant, yet pain now is 0."),
    ((told("walks", "unaided"), visit("gait", ["not_walking"])),
     "Told to walk, yet the gait says: cannot walk."),
    ((told("walks", "unaided"), visit("aid", "one_crutch")),
     "Told to walk unaided, yet a walking aid is recorded."),
    ((told("walks", "with_aid"), visit("aid", "none")),
     "Told to walk with an aid, yet the walking aid is recorded as none."),
    ((visit("gait", ["normal"]), visit("aid", "wheelchair")),
     "The gait is normal, yet a wheelchair is recorded."),
    ((visit("gait", ["normal", "limping"]),),
     "Gait: normal is chosen together with something else."),
    ((told("touch_hurts", ["nothing", "clothes"]),),
     "Touch that hurts: nothing is chosen together with something else."),
    ((told("systolic", 70), told("diastolic", 110)),
     "The lower blood pressure, 110, is not below the upper, 70."),
    ((told("fever", True),), "Fever is present. This is not expected."),
    ((told("rash", True),), "Rash is present. This is not expected."),
]  # fmt: skip


@pytest.mark.parametrize(("found", "said"), POINTED_OUT)
def test_pointed_out_in_one_sentence_with_its_findings(found: tuple[Found, ...], said: str) -> None:
    exam = exam_with(*found)
    (remark,) = remarks(exam)
    assert str(remark.said) == said
    assert remark.keys
    assert set(remark.keys) <= set(exam.findings)
    assert (remark.sort == "unexpected") == said.endswith("not expected.")


@pytest.mark.parametrize(("found", "said"), POINTED_OUT)
def test_taking_any_of_the_answers_back_ends_it(found: tuple[Found, ...], said: str) -> None:
    for left_out in range(len(found)):
        rest = [values for place, values in enumerate(found) if place != left_out]
        assert said not in [str(remark.said) for remark in remarks(exam_with(*rest))]


FITTING: list[tuple[Found, ...]] = [
    (visit("aid", "two_crutches"), seen("weight_bearing", "cannot")),
    (visit("aid", "none"), seen("weight_bearing", "partial")),
    (visit("aid", "none"), visit("gait", ["not_walking"]), seen("weight_bearing", "cannot")),
    (seen("swelling", "none"), seen("circumference:kneecap", {"cm": 31.9, "at_cm": -10.0}),
     seen("circumference:kneecap", ROUND_CALF, "r_leg")),
    (seen("swelling", "none"), seen("circumference:kneecap", {"cm": 40.0, "at_cm": 10.0}),
     seen("circumference:kneecap", ROUND_CALF, "r_leg")),
    (seen("swelling", "none", "r_leg"), seen("circumference:kneecap", {"cm": 40.0, "at_cm": -10.0}),
     seen("circumference:kneecap", ROUND_CALF, "r_leg")),
    (seen("touch", "cold"), seen("temperature_c", 29.0), seen("temperature_c", 30.5, "r_leg")),
    (seen("touch", "cold"), seen("temperature_c", 32.0), seen("temperature_c", 30.5, "r_leg"),
     seen("temperature:sole", [28.0]), seen("temperature:sole", [30.0], "r_leg")),
    (seen("colour", ["blue", "mottled"]), seen("joint_swelling:knee", "none")),
    (told("pain_now", 0), told("course", "episodes")),
    (told("pain_now", 6), told("pain_worst", 6)),
    (told("fever", False), told("rash", False)),
    (told("fever", True, "2026-08-03"),),
    (told("pain_now", 8), told("pain_worst", 6, "2026-08-03")),
]  # fmt: skip


@pytest.mark.parametrize("found", FITTING)
def test_what_fits_together_is_not_pointed_out(found: tuple[Found, ...]) -> None:
    assert remarks(exam_with(*found)) == ()


def test_painted_pain_that_is_never_felt() -> None:
    exam = exam_with(told("pain_worst", 0))
    assert remarks(exam) == ()
    paint(exam, PAIN, [1, 2], 5)
    assert [str(remark.said) for remark in remarks(exam)] == [
        "Pain is painted on the map, yet the worst pain is 0."
    ]


def test_each_moment_is_looked_at() -> None:
    exam = exam_with({limb_key("l_leg", "joint_swelling:ankle", moment="after_exercise"): "severe"})
    assert [str(remark.said) for remark in remarks(exam)] == [
        "Joint swelling, ankle, left leg, after exercise: severe. This is not expected."
    ]
