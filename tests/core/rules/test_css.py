"""The CRPS Severity Score: sixteen items, worked through on seven published patients."""

from __future__ import annotations

import pytest

from painmap.atlas.atlas import Atlas
from painmap.core.findings import FindingKey, limb_key
from painmap.core.rules.crps_ticks import SUBJECT, tick_key
from painmap.core.rules.crps_words import DISPROPORTIONATE
from painmap.core.rules.css import ITEMS, css, css_change, css_key, css_result
from painmap.core.rules.result import (
    BY_HAND,
    RuleInput,
    RuleResult,
    result_from_json,
    result_to_json,
)
from painmap.core.text import text
from tests.core.rules.visits import ALLODYNIA, make_visit, paint_parts, record

LEG = "l_leg"
# Table 4 of PMC10257428, a patient a column: + there, - not there, ? not assessed.
PUBLISHED = {
    "symptom:continuing": "+++++++",
    "symptom:sensory": "+++-+++",
    "symptom:temperature": "+++-+++",
    "symptom:colour": "+++-+++",
    "symptom:sweating": "--+----",
    "symptom:oedema": "-+-++++",
    "symptom:trophic": "+++-+++",
    "symptom:motor": "++?++++",
    "sign:hyperalgesia": "+++-+++",
    "sign:allodynia": "++--+++",
    "sign:temperature": "+++-+++",
    "sign:colour": "+-+-+++",
    "sign:sweating": "-------",
    "sign:oedema": "++---++",
    "sign:trophic": "+++-+++",
    "sign:motor": "++?-+++",
}


def score(answers: dict[str, bool | None]) -> RuleResult:
    inputs = tuple(RuleInput(text(key), answers[key], BY_HAND, key=key) for key in ITEMS)
    return css_result(LEG, inputs, {})


def published(patient: int) -> RuleResult:
    said = {"+": True, "-": False, "?": None}
    return score({key: said[row[patient]] for key, row in PUBLISHED.items()})


@pytest.mark.parametrize(
    ("patient", "value", "least"), [(0, 13, 13), (1, 13, 13), (2, None, 10), (3, 3, 3)]
)
def test_published_patients(patient: int, value: int | None, least: int) -> None:
    result = published(patient)
    assert (result.value, result.details["least"]) == (value, least)


@pytest.mark.parametrize(
    ("item", "share"),
    [
        ("symptom:continuing", 7),
        ("symptom:sensory", 6),
        ("symptom:sweating", 1),
        ("symptom:oedema", 5),
        ("sign:allodynia", 5),
        ("sign:colour", 5),
        ("sign:oedema", 4),
    ],
)
def test_the_table_was_copied_as_its_column_of_shares_has_it(item: str, share: int) -> None:
    assert PUBLISHED[item].count("+") == share


def test_eight_symptoms_and_eight_signs() -> None:
    assert len(ITEMS) == 16
    assert sum(item.startswith("symptom:") for item in ITEMS) == 8
    assert score(dict.fromkeys(ITEMS, True)).value == 16
    assert score(dict.fromkeys(ITEMS, False)).value == 0


def test_what_is_not_assessed_makes_a_range() -> None:
    result = published(2)
    assert (result.details["least"], result.details["most"]) == (10, 12)
    assert [str(each) for each in result.missing] == ["symptom:motor", "sign:motor"]
    assert str(result.label) == ("CRPS Severity Score, left leg: 10 to 12 of 16, not all assessed")


@pytest.mark.parametrize(
    ("then", "now", "said"),
    [
        (13, 8, "−5 points: at least 4.9, a real change (95 %) in adults."),
        (13, 9, "−4 points: less than 4.9, as repeated scoring alone can give."),
        (3, 8, "+5 points: at least 4.9, a real change (95 %) in adults."),
        (8, 8, "0 points: less than 4.9, as repeated scoring alone can give."),
    ],
)
def test_a_change_is_held_against_the_smallest_real_one(then: int, now: int, said: str) -> None:
    one, other = (score({key: place < n for place, key in enumerate(ITEMS)}) for n in (then, now))
    assert str(css_change(one, other)) == said


def test_a_change_from_a_range_is_not_told() -> None:
    assert css_change(published(2), published(0)) is None
    assert css_change(published(0), published(2)) is None


def test_ticks_of_the_criteria_count_and_the_scores_own_outweigh_them(atlas: Atlas) -> None:
    exam = make_visit(atlas)
    paint_parts(exam, atlas, ALLODYNIA, "L_lower_leg")
    record(exam, FindingKey(SUBJECT, DISPROPORTIONATE), True)
    record(exam, limb_key(LEG, "hair"), "more")
    record(exam, limb_key(LEG, "colour"), ["blue"])
    record(exam, tick_key(LEG, "sign", "hyperalgesia"), True)
    result = css(exam, atlas, atlas.body("preteen"), LEG)
    ticked = {each.key for each in result.inputs if each.value is True}
    assert ticked == {
        *("symptom:continuing", "sign:allodynia", "sign:trophic", "sign:hyperalgesia")
    }
    assert str(result.input("sign:trophic").source) == "limb sheet, left leg, seen: hair more"
    assert result.input("sign:hyperalgesia").by_hand
    # A change of colour is no asymmetry before the other side was looked at.
    assert result.input("sign:colour").value is None
    record(exam, limb_key("r_leg", "colour"), ["normal"])
    record(exam, css_key(LEG, "sign:allodynia"), False)
    result = css(exam, atlas, atlas.body("preteen"), LEG)
    assert result.input("sign:colour").value is True
    assert result.input("sign:allodynia").value is False
    assert result.input("sign:allodynia").by_hand
    assert result.value is None
    assert result_from_json(result_to_json(result)) == result


def test_all_sixteen_by_hand(atlas: Atlas) -> None:
    exam = make_visit(atlas)
    for place, item in enumerate(ITEMS):
        record(exam, css_key("r_arm", item), place < 9)
    result = css(exam, atlas, atlas.body("preteen"), "r_arm")
    assert (result.value, result.missing) == (9, ())
    assert str(result.label) == "CRPS Severity Score, right arm: 9 of 16"
