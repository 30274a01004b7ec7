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
