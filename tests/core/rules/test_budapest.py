"""The Budapest criteria: categories are counted, and nothing is decided that is still open."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painmap.atlas.atlas import Atlas
from painmap.core.exam import Exam
from painmap.core.findings import FindingKey, limb_key
from painmap.core.rules.budapest import NEEDED, Variant, budapest, budapest_result, categories
from painmap.core.rules.crps_ticks import SUBJECT, Tick, Ticks, tick_key
from painmap.core.rules.crps_words import (
    CATEGORIES,
    DISPROPORTIONATE,
    KINDS,
    NO_OTHER_DIAGNOSIS,
    Kind,
    tick_item,
)
from painmap.core.rules.result import BY_HAND, RuleInput, result_from_json, result_to_json
from painmap.core.text import text
from tests.core.rules.visits import ALLODYNIA, make_visit, paint_parts, record

LEG = "l_leg"
NAMES = tuple(CATEGORIES["sign"])
BOTH = tuple(RuleInput(text(item), True, BY_HAND, key=item) for item in ("one", "other"))


def found(symptoms: list[bool | None], signs: list[bool | None]) -> Ticks:
    """Ticks whose categories come out like this."""
    made: dict[tuple[Kind, str], Tick] = {}
    for kind, values in zip(KINDS, (symptoms, signs), strict=True):
        for (_, features), value in zip(CATEGORIES[kind].items(), values, strict=True):
            for feature in features:
                said = value if feature == features[0] or value is None else False
                item = tick_item(LEG, kind, feature)
                made[kind, feature] = Tick(item, kind, feature, said, BY_HAND)
    return made


def met(symptoms: int, signs: int, variant: Variant, *, criteria: object = BOTH) -> object:
    ticks = found(
        [n < symptoms for n in range(4)],
        [n < signs for n in range(4)],
    )
    return budapest_result(LEG, ticks, criteria, variant=variant).value  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("symptoms", "signs", "clinical", "research"),
    [
        (4, 4, True, True),
        (4, 2, True, True),
        (4, 1, False, False),
        (3, 2, True, False),
        (3, 4, True, False),
        (3, 1, False, False),
        (2, 4, False, False),
        (2, 2, False, False),
        (0, 0, False, False),
    ],
)
def test_the_edges(symptoms: int, signs: int, clinical: bool, research: bool) -> None:
    assert met(symptoms, signs, "clinical") is clinical
    assert met(symptoms, signs, "research") is research


@pytest.mark.parametrize("said", [(True, None), (None, True), (None, None)])
def test_the_criteria_of_no_limb_are_asked_for(said: tuple[bool | None, ...]) -> None:
    asked = tuple(RuleInput(text("it"), value, BY_HAND) for value in said)
    assert met(4, 4, "clinical", criteria=asked) is None
    assert met(1, 4, "clinical", criteria=asked) is False
    refused = (*asked[:1], RuleInput(text("it"), False, BY_HAND))
    assert met(4, 4, "clinical", criteria=refused) is False


VALUE = st.sampled_from([True, False, None])
FOUR = st.lists(VALUE, min_size=4, max_size=4)


@settings(max_examples=60, deadline=None)
@given(FOUR, FOUR, st.sampled_from(["clinical", "research"]))
def test_a_partial_answer_is_what_every_completion_says(
    symptoms: list[bool | None], signs: list[bool | None], variant: Variant
) -> None:
    partial = budapest_result(LEG, found(symptoms, signs), BOTH, variant=variant)
    values = [*symptoms, *signs]
    gaps = [n for n, value in enumerate(values) if value is None]
    complete = set()
    for way in product((True, False), repeat=len(gaps)):
        whole = list(values)
        for place, value in zip(gaps, way, strict=True):
            whole[place] = value
        enough = [
            whole[:4].count(True) >= NEEDED[variant]["symptom"],
            whole[4:].count(True) >= NEEDED[variant]["sign"],
        ]
        complete.add(all(enough))
    assert partial.value is (complete.pop() if len(complete) == 1 else None)
    assert bool(partial.missing) is (partial.value is None)


@given(FOUR, FOUR)
def test_research_is_never_met_where_clinical_is_not(
    symptoms: list[bool | None], signs: list[bool | None]
) -> None:
    ticks = found(symptoms, signs)
    if budapest_result(LEG, ticks, BOTH, variant="research").value is True:
        assert budapest_result(LEG, ticks, BOTH).value is True


@pytest.mark.parametrize("kind", KINDS)
def test_one_feature_of_a_category_is_enough_and_all_deny_it(kind: Kind) -> None:
    for place, (category, features) in enumerate(CATEGORIES[kind].items()):
        for feature in features:
            ticks = dict(found([None] * 4, [None] * 4))
            ticks[kind, feature] = Tick("", kind, feature, value=True, source=BY_HAND)
            assert categories(ticks, kind)[category] is True
            ticks[kind, feature] = Tick("", kind, feature, value=False, source=BY_HAND)
            expected = False if len(features) == 1 else None
            assert categories(ticks, kind)[category] is expected
        values = [False if n == place else None for n in range(4)]
        ticks = dict(found(values, values))
        assert categories(ticks, kind)[category] is False


def leg_with_signs(atlas: Atlas) -> Exam:
    """A worked example: a cool, blue, swollen, allodynic left leg, told of and seen."""
    exam = make_visit(atlas)
    paint_parts(exam, atlas, ALLODYNIA, "L_foot_dorsum", "L_lower_leg")
    record(exam, limb_key(LEG, "touch"), "cool")
    record(exam, limb_key("r_leg", "touch"), "normal")
    record(exam, limb_key(LEG, "swelling"), "none")
    record(exam, FindingKey("history", "touch_hurts"), {"value": ["sheets"]})
    record(exam, limb_key(LEG, "colour", "reported"), ["purple"])
    record(exam, limb_key(LEG, "swelling", "reported"), "mild")
    return exam


def test_a_worked_example_says_first_what_is_missing_then_that_it_is_met(atlas: Atlas) -> None:
    exam = leg_with_signs(atlas)
    result = budapest(exam, atlas, atlas.body("preteen"), LEG)
    assert str(result.label) == "Budapest criteria, clinical, left leg: cannot be said yet"
    assert [str(each) for each in result.missing] == [
        "continuing pain out of proportion to what began it",
        "no other diagnosis explains it better",
    ]
    assert (result.details["symptoms"], result.details["signs"]) == (3, 2)
    record(exam, FindingKey(SUBJECT, DISPROPORTIONATE), True)
    record(exam, FindingKey(SUBJECT, NO_OTHER_DIAGNOSIS), True)
    result = budapest(exam, atlas, atlas.body("preteen"), LEG)
    assert str(result.label) == "Budapest criteria, clinical, left leg: met"
    assert (result.value, result.missing) == (True, ())
    assert result.details["sign"] == {
        "sensory": True,
        "vasomotor": True,
        "sudomotor": None,
        "motor_trophic": None,
    }
    # The research criteria still wait for the fourth category.
    research = budapest(exam, atlas, atlas.body("preteen"), LEG, variant="research")
    assert research.value is None
    assert [str(each) for each in research.missing] == [
        (
            "motor or trophic symptom: less movement, weakness, tremor or dystonia, "
            "change of hair, nails or skin"
        )
    ]
    record(exam, tick_key(LEG, "symptom", "trophic"), True)
    research = budapest(exam, atlas, atlas.body("preteen"), LEG, variant="research")
    assert research.value is True


def test_each_tick_is_traceable_and_the_result_survives_the_store(atlas: Atlas) -> None:
    result = budapest(leg_with_signs(atlas), atlas, atlas.body("preteen"), LEG)
    sources = {each.key: str(each.source) for each in result.inputs if each.value is True}
    assert sources == {
        "l_leg:symptom:allodynia": "history: touch that hurts",
        "l_leg:symptom:colour_change": "limb sheet, left leg, reported: colour purple",
        "l_leg:symptom:oedema": "limb sheet, left leg, reported: swelling mild",
        "l_leg:sign:allodynia": "map: Allodynia",
        "l_leg:sign:temperature": "limb sheet, left leg, seen: touch cool, right leg normal",
    }
    assert result_from_json(result_to_json(result)) == result
    assert result.settings["delta_t"] == 1.0
    assert (result.rule, result.version) == ("budapest_clinical:l_leg", 1)


def test_a_measured_difference_is_told_and_decides_nothing(atlas: Atlas) -> None:
    exam = make_visit(atlas)
    record(exam, limb_key(LEG, "temperature_c"), 28.0)
    record(exam, limb_key("r_leg", "temperature_c"), 31.0)
    result = budapest(exam, atlas, atlas.body("preteen"), LEG)
    assert result.details["signs"] == 0
    assert "−3.0 °C" in str(result.notes[0])
    quiet = budapest(exam, atlas, atlas.body("preteen"), LEG, delta_t=3.0)
    assert len(quiet.notes) == len(result.notes) - 1


@pytest.mark.parametrize("kind", KINDS)
def test_the_hand_ticks_or_refuses_a_category_as_a_whole(atlas: Atlas, kind: Kind) -> None:
    exam = make_visit(atlas)
    record(exam, limb_key(LEG, "swelling", "seen" if kind == "sign" else "reported"), "mild")
    record(exam, tick_key(LEG, kind, "sensory"), True)
    record(exam, tick_key(LEG, kind, "sudomotor"), False)
    result = budapest(exam, atlas, atlas.body("preteen"), LEG)
    by_category = result.details[kind]
    assert by_category == {
        "sensory": True,
        "vasomotor": None,
        "sudomotor": False,
        "motor_trophic": None,
    }
    whole = result.input(f"l_leg:{kind}:sensory")
    assert (str(whole.name), whole.by_hand) == (f"{kind}: sensory, as a whole", True)
    # Which feature it was, the hand did not say.
    assert result.input(f"l_leg:{kind}:allodynia").value is None
    # A single tick says more than the whole category.
    record(exam, tick_key(LEG, kind, "oedema"), True)
    result = budapest(exam, atlas, atlas.body("preteen"), LEG)
    assert isinstance(result.details[kind], dict)
    assert result.details[kind]["sudomotor"] is True
