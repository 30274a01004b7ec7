"""The record in sentences, and what its findings are called."""

from __future__ import annotations

import pytest

from painmap.core.findings import FindingKey, Json, history_key, limb_key, visit_key
from painmap.core.record.limb_items import groups_of
from painmap.core.record.limb_sentences import limb_sentences, recorded_groups, visit_sentences
from painmap.core.record.names import finding_name, finding_value
from painmap.core.record.visit_items import BEIGHTON


def test_what_differs_first_and_what_is_normal_in_a_few_words() -> None:
    findings: dict[FindingKey, Json] = {
        limb_key("l_leg", "touch"): "cold",
        limb_key("l_leg", "temperature_c"): 29.9,
        limb_key("l_leg", "temperature:dorsum"): [29.8, 30.0],
        limb_key("l_leg", "swelling"): "none",
        limb_key("l_leg", "strength:ankle"): 4,
        limb_key("l_leg", "hair"): "normal",
        limb_key("l_leg", "note"): "a {brace}",
        limb_key("l_leg", "set_together"): ["swelling"],
        limb_key("l_leg", "colour", "reported"): ["blue"],
        limb_key("l_leg", "colour", moment="hanging"): ["purple", "mottled"],
    }
    assert [str(said) for said in limb_sentences(findings, "l_leg")] == [
        (
            "Seen now: touch cold; temperature 29.9 °C; note “a {brace}”; strength, ankle 4; "
            "swelling, hair normal."
        ),
        "Reported: colour blue.",
        "Seen now, hanging: colour purple, mottled.",
    ]
    assert limb_sentences(findings, "r_leg") == ()
    assert recorded_groups(findings, "l_leg", groups_of("l_leg")) == (
        "quick", "temperatures", "skin", "strength",
    )  # fmt: skip


def test_what_is_measured_at_sites_is_one_short_line() -> None:
    findings: dict[FindingKey, Json] = {
        limb_key("l_leg", "temperature_c"): 31.0,
        limb_key("l_leg", "temperature:dorsum"): [31.0],
        limb_key("l_leg", "temperature:knee"): [31.8, 31.7, 31.9],
        limb_key("l_leg", "temperature:shin"): [31.2, 31.3, 31.4],
        limb_key("l_leg", "circumference:outer_ankle"): {"cm": 22.3, "at_cm": 2.0},
        limb_key("l_leg", "circumference:instep"): {"cm": 22.1},
        limb_key("l_leg", "temperature:sole", moment="hanging"): [30.0, 30.2],
        limb_key("r_leg", "temperature:knee"): [31.8, 31.8],
        limb_key("r_leg", "temperature:shin"): [31.3],
        limb_key("r_leg", "temperature:sole"): ["rubbish"],
    }
    assert [str(said) for said in limb_sentences(findings, "l_leg")] == [
        "Seen now: temperature 31.0 °C.",
        "Temperatures: knee 31.8 · shin 31.3 °C (means of 3).",
        "Circumferences: outer ankle 22.3 cm, 2.0 cm above · instep 22.1 cm.",
        "Temperatures, hanging: sole 30.1 °C (mean of 2).",
    ]
    assert [str(said) for said in limb_sentences(findings, "r_leg")] == [
        "Temperatures: knee 31.8 (mean of 2) · shin 31.3 °C.",
    ]


def test_what_is_normal_at_each_joint_is_one_word() -> None:
    findings: dict[FindingKey, Json] = {
        limb_key("l_leg", f"movement:{joint}"): "full" for joint in ("hip", "knee", "ankle", "toes")
    }
    findings[limb_key("l_leg", "joint_swelling:knee")] = "none"
    assert [str(said) for said in limb_sentences(findings, "l_leg")] == [
        "Seen now: movement, joint swelling, knee normal.",
    ]
    findings[limb_key("l_leg", "movement:hip")] = "reduced"
    (said,) = limb_sentences(findings, "l_leg")
    assert "movement, hip reduced; movement, knee, " in str(said)


def test_the_visit_in_sentences() -> None:
    findings: dict[FindingKey, Json] = {
        visit_key("room_c"): 21.5,
        visit_key("acclimatisation_min"): 15,
        visit_key("gait"): ["limping"],
        visit_key("beighton:spine"): True,
        visit_key("beighton:knee_l"): False,
    }
    assert [str(said) for said in visit_sentences(findings)] == [
        "Measured: room temperature 21.5 °C; acclimatisation 15 min.",
        "Walking: gait limping.",
        "Flexible joints: 1 of 2 asked.",
    ]
    every: dict[FindingKey, Json] = {visit_key(item.key): True for item in BEIGHTON}
    assert [str(said) for said in visit_sentences(every)] == ["Flexible joints: 9 of 9."]
    assert visit_sentences({}) == ()


@pytest.mark.parametrize(
    ("key", "value", "name", "words"),
    [
        (limb_key("l_leg", "skin"), ["dry"], "Left leg: skin", "dry"),
        (limb_key("r_arm", "colour", "reported", "hanging"), ["blue"],
         "Right arm, hanging: colour (reported)", "blue"),
        (visit_key("position"), "lying", "Position", "lying"),
        (history_key("duration"), {"value": {"n": 2, "unit": "years"}, "carried": "2026-08-03"},
         "For how long", "2 years"),
        (history_key("nonsense"), {"value": 3}, "None", "None"),
        (FindingKey("layer:pain", "note"), "x", "None", "None"),
        (limb_key("l_leg", "length_cm", ""), 80.0, "None", "None"),
        (limb_key("l_leg", "skin"), None, "Left leg: skin", "None"),
    ],
)  # fmt: skip
def test_findings_have_names(key: FindingKey, value: Json, name: str, words: str) -> None:
    assert str(finding_name(key)) == name
    assert str(finding_value(key, value)) == words
