"""Each tick of the CRPS criteria says where it came from, and none is guessed."""

from __future__ import annotations

import pytest

from painmap.atlas.atlas import Atlas
from painmap.core.exam import Exam
from painmap.core.findings import FindingKey, Json, area_key, layer_key, limb_key
from painmap.core.layers import LayerKey
from painmap.core.record.history_questions import QUESTIONS
from painmap.core.record.limb_items import ITEMS
from painmap.core.rules.crps_map import affected_limbs, why_no_limb
from painmap.core.rules.crps_ticks import Tick, tick_key, ticks
from painmap.core.rules.crps_words import (
    CATEGORIES,
    COMPARED_ROWS,
    FEATURES,
    HISTORY_TOUCH,
    LAYER_OF,
    NOTHING,
    PAIN_ON_MOVEMENT,
    ROWS,
    SEVERITY_ITEMS,
    Kind,
)
from tests.core.rules.visits import ALLODYNIA, PAIN, make_visit, paint_parts, record

LEG = "l_leg"


def told(exam: Exam, atlas: Atlas, kind: Kind, feature: str, limb: str = LEG) -> Tick:
    return ticks(exam, atlas, atlas.body("preteen"), limb)[kind, feature]


def test_the_words_of_the_tables_are_rows_of_the_sheet_and_layers() -> None:
    for rows in (*ROWS.values(), *((row,) for row in COMPARED_ROWS.values()), (PAIN_ON_MOVEMENT,)):
        for row in rows:
            for items in ITEMS.values():
                assert any(key == row or key.startswith(row) for key in items), row
    for kind in LAYER_OF.values():
        LayerKey(kind)
    assert NOTHING in QUESTIONS[HISTORY_TOUCH].words
    asked = {name for groups in CATEGORIES.values() for group in groups.values() for name in group}
    asked |= {name for _, _, features in SEVERITY_ITEMS.values() for name in features}
    assert asked == set(FEATURES)


def test_nothing_recorded_is_nothing_assessed(atlas: Atlas) -> None:
    found = ticks(make_visit(atlas), atlas, atlas.body("preteen"), LEG)
    assert {tick.value for tick in found.values()} == {None}
    assert {str(tick.source) for tick in found.values()} == {"not assessed"}


@pytest.mark.parametrize(
    ("item", "value", "feature", "ticked", "source"),
    [
        ("swelling", "moderate", "oedema", True, "limb sheet, left leg, seen: swelling moderate"),
        ("swelling", "none", "oedema", False, "limb sheet, left leg, seen"),
        ("sweating", "less", "sweating_change", True, None),
        ("sweating", "normal", "sweating_change", False, None),
        ("colour", ["blue", "mottled"], "colour_change", True, None),
        ("colour", ["normal"], "colour_change", False, None),
        ("hair", "less", "trophic", True, "limb sheet, left leg, seen: hair less"),
        ("hair", "normal", "trophic", None, "not assessed"),
        ("nails", ["ridged"], "trophic", True, None),
        ("skin", ["shiny"], "trophic", True, None),
        ("tremor", "mild", "motor", True, None),
        ("tremor", "none", "motor", None, None),
        ("posture", "dystonic", "motor", True, None),
        ("posture", "guarded", "motor", None, None),
        ("strength:ankle", 4, "motor", True, None),
        ("strength:ankle", 5, "motor", None, None),
        ("movement:ankle", "reduced", "movement", True, None),
        ("movement:ankle", "full", "movement", None, None),
        ("pain_on_movement:ankle", "mild", "deep", True, None),
        ("pain_on_movement:ankle", "none", "deep", None, None),
        ("swelling", "huge", "oedema", None, "not assessed"),
    ],
)
def test_the_sheet_ticks_signs(
    atlas: Atlas, item: str, value: Json, feature: str, ticked: bool | None, source: str | None
) -> None:
    exam = make_visit(atlas)
    record(exam, limb_key(LEG, item), value)
    tick = told(exam, atlas, "sign", feature)
    assert tick.value is ticked
    assert source is None or str(tick.source) == source
    assert told(exam, atlas, "sign", feature, "r_leg").value is None


def test_seen_is_a_sign_and_reported_a_symptom(atlas: Atlas) -> None:
    exam = make_visit(atlas)
    record(exam, limb_key(LEG, "swelling", "reported"), "mild")
    assert told(exam, atlas, "symptom", "oedema").value is True
    assert told(exam, atlas, "sign", "oedema").value is None
    source = str(told(exam, atlas, "symptom", "oedema").source)
    assert source == "limb sheet, left leg, reported: swelling mild"


def test_a_sign_after_exercise_is_a_sign_and_named_so(atlas: Atlas) -> None:
    exam = make_visit(atlas)
    record(exam, limb_key(LEG, "colour"), ["normal"])
    record(exam, limb_key(LEG, "colour", moment="after_exercise"), ["purple"])
    tick = told(exam, atlas, "sign", "colour_change")
    assert tick.value is True
    assert str(tick.source) == "limb sheet, left leg, seen: colour purple (after exercise)"


@pytest.mark.parametrize(
    ("row", "feature", "here", "there", "ticked"),
    [
        ("touch", "temperature", "cool", None, None),
        ("touch", "temperature", None, "warm", None),
        ("touch", "temperature", "cool", "normal", True),
        ("touch", "temperature", "normal", "warm", True),
        ("touch", "temperature", "cold", "cold", False),
        ("colour", "colour_asymmetry", ["blue"], None, None),
        ("colour", "colour_asymmetry", ["blue"], ["normal"], True),
        ("colour", "colour_asymmetry", ["blue", "mottled"], ["mottled", "blue"], False),
        ("sweating", "sweating_asymmetry", "less", "normal", True),
        ("sweating", "sweating_asymmetry", "more", "more", False),
        ("swelling", "oedema_asymmetry", "mild", "none", True),
        ("swelling", "oedema_asymmetry", "mild", "mild", False),
    ],
)
def test_an_asymmetry_needs_both_sides(
    atlas: Atlas, row: str, feature: str, here: Json, there: Json, ticked: bool | None
) -> None:
    exam = make_visit(atlas)
    for limb, value in ((LEG, here), ("r_leg", there)):
        if value is not None:
            record(exam, limb_key(limb, row), value)
    assert told(exam, atlas, "sign", feature).value is ticked


def test_sides_are_compared_at_the_same_moment(atlas: Atlas) -> None:
    exam = make_visit(atlas)
    record(exam, limb_key(LEG, "touch", moment="hanging"), "cool")
    record(exam, limb_key("r_leg", "touch"), "normal")
    assert told(exam, atlas, "sign", "temperature").value is None
    record(exam, limb_key("r_leg", "touch", moment="hanging"), "normal")
    tick = told(exam, atlas, "sign", "temperature")
    assert tick.value is True
    assert str(tick.source) == (
        "limb sheet, left leg, seen: touch cool (hanging), right leg normal"
    )


@pytest.mark.parametrize(
    ("left", "right", "suggested"),
    [(29.9, 31.0, True), (30.0, 31.0, False), (32.2, 31.0, True), (30.5, 31.0, False)],
)
def test_a_measured_difference_suggests_and_ticks_nothing(
    atlas: Atlas, left: float, right: float, suggested: bool
) -> None:
    exam = make_visit(atlas)
    record(exam, limb_key(LEG, "temperature_c"), left)
    record(exam, limb_key("r_leg", "temperature_c"), right)
    tick = told(exam, atlas, "sign", "temperature")
    assert tick.value is None
    assert (tick.suggestion is not None) is suggested


def test_a_suggestion_is_the_affected_side_minus_the_other_and_ends_with_the_tick(
    atlas: Atlas,
) -> None:
    exam = make_visit(atlas)
    record(exam, limb_key(LEG, "temperature:sole"), [28.0, 28.4])
    record(exam, limb_key("r_leg", "temperature:sole"), [30.2])
    assert str(told(exam, atlas, "sign", "temperature").suggestion) == (
        "left leg −2.0 °C against the other side suggests a temperature sign; "
        "the examiner ticks it."
    )
    other = told(exam, atlas, "sign", "temperature", "r_leg").suggestion
    assert "+2.0" in str(other)
    record(exam, tick_key(LEG, "sign", "temperature"), False)
    tick = told(exam, atlas, "sign", "temperature")
    assert (tick.value, tick.by_hand, tick.suggestion) == (False, True, None)


def test_what_the_examiner_painted_is_a_sign_and_what_the_patient_drew_a_symptom(
    atlas: Atlas,
) -> None:
    exam = make_visit(atlas)
    paint_parts(exam, atlas, ALLODYNIA, "L_lower_leg")
    tick = told(exam, atlas, "sign", "allodynia")
    assert (tick.value, str(tick.source)) == (True, "map: Allodynia")
    assert told(exam, atlas, "symptom", "allodynia").value is None
    assert told(exam, atlas, "sign", "allodynia", "r_leg").value is None
    record(exam, layer_key(ALLODYNIA, "drawn_by"), "patient")
    assert told(exam, atlas, "sign", "allodynia").value is None
    assert told(exam, atlas, "symptom", "allodynia").value is True


def test_the_zone_of_trials_is_a_sensory_sign(atlas: Atlas) -> None:
    exam = make_visit(atlas)
    paint_parts(exam, atlas, LayerKey("allodynia", "cotton_wisp"), "L_lower_leg")
    tick = told(exam, atlas, "sign", "allodynia")
    assert (tick.value, str(tick.source)) == (True, "trials: Allodynia · cotton wisp")


def test_a_trace_is_no_sign(atlas: Atlas) -> None:
    import numpy as np

    from painmap.core.exam import paint_edit

    exam = make_visit(atlas)
    leg = np.flatnonzero(atlas.limb == 4)[:1]
    edit = paint_edit(exam, ALLODYNIA, leg, 1, "Paint")
    assert edit is not None
    exam.apply(edit)
    assert told(exam, atlas, "sign", "allodynia").value is None


@pytest.mark.parametrize(
    ("layer", "feature"),
    [
        ("swelling", "oedema"),
        ("colour", "colour_change"),
        ("sweating", "sweating_change"),
        ("tender", "deep"),
    ],
)
def test_other_layers_are_signs_too(atlas: Atlas, layer: str, feature: str) -> None:
    exam = make_visit(atlas)
    paint_parts(exam, atlas, LayerKey(layer), "L_lower_leg")
    assert told(exam, atlas, "sign", feature).value is True


def test_a_painted_temperature_is_an_asymmetry_where_the_other_side_was_felt(
    atlas: Atlas,
) -> None:
    exam = make_visit(atlas)
    paint_parts(exam, atlas, LayerKey("temperature"), "L_lower_leg")
    assert told(exam, atlas, "sign", "temperature").value is None
    record(exam, limb_key("r_leg", "touch"), "normal")
    assert told(exam, atlas, "sign", "temperature").value is True


def test_absence_of_paint_is_not_absence_of_allodynia(atlas: Atlas) -> None:
    exam = make_visit(atlas)
    paint_parts(exam, atlas, PAIN, "L_lower_leg")
    assert told(exam, atlas, "sign", "allodynia").value is None
    record(exam, area_key("limb10", "r_leg", "examined"), {"state": "free"})
    tick = told(exam, atlas, "sign", "allodynia", "r_leg")
    assert (tick.value, str(tick.source)) == (False, "map: right leg free")


@pytest.mark.parametrize(
    ("stored", "ticked"),
    [
        ({"value": ["clothes", "water"]}, True),
        ({"value": ["nothing"]}, False),
        ({"value": ["clothes"], "carried": "2026-08-03"}, None),
        ({"value": []}, None),
    ],
)
def test_the_history_of_touch_is_a_symptom(atlas: Atlas, stored: Json, ticked: bool | None) -> None:
    exam = make_visit(atlas)
    record(exam, FindingKey("history", "touch_hurts"), stored)
    tick = told(exam, atlas, "symptom", "allodynia")
    assert tick.value is ticked
    if ticked:
        assert str(tick.source) == "history: touch that hurts"
    assert told(exam, atlas, "sign", "allodynia").value is None


@pytest.mark.parametrize("said", [True, False])
def test_the_hand_outweighs_everything(atlas: Atlas, said: bool) -> None:
    exam = make_visit(atlas)
    record(exam, limb_key(LEG, "swelling"), "none" if said else "severe")
    record(exam, tick_key(LEG, "sign", "oedema"), said)
    tick = told(exam, atlas, "sign", "oedema")
    assert (tick.value, tick.by_hand, str(tick.source)) == (said, True, "by hand")


@pytest.mark.parametrize(
    ("ticked", "feature", "value"),
    [
        ({"temperature": True}, "temperature", True),
        ({"temperature": False}, "temperature", False),
        ({"swelling": True}, "oedema", True),
        ({"colour": False}, "colour_change", False),
        ({"dryness": True}, "sweating_change", True),
        ({"dryness": False}, "sweating_change", None),
        ({"dryness": False, "sweating": False}, "sweating_change", False),
        ({"trophic": True}, "trophic", True),
    ],
)
def test_what_the_examiner_ticked_for_the_pattern_holds_here(
    atlas: Atlas, ticked: dict[str, bool], feature: str, value: bool | None
) -> None:
    exam = make_visit(atlas)
    for sign, said in ticked.items():
        record(exam, FindingKey("pattern", f"autonomic:{LEG}:{sign}"), said)
    tick = told(exam, atlas, "sign", feature)
    assert tick.value is value
    if value is not None:
        assert (tick.by_hand, str(tick.source)) == (True, "autonomic signs, by hand")
    assert told(exam, atlas, "symptom", feature).value is None
    record(exam, tick_key(LEG, "sign", feature), not value)
    assert told(exam, atlas, "sign", feature).value is not value


def test_affected_limbs_are_those_that_count(atlas: Atlas) -> None:
    exam = make_visit(atlas, scheme="wpi19")
    paint_parts(exam, atlas, PAIN, "L_lower_leg", "R_palm")
    paint_parts(exam, atlas, LayerKey("swelling"), "R_lower_leg")
    assert affected_limbs(exam, atlas, atlas.body("preteen")) == ("r_arm", "l_leg")


def test_why_the_criteria_are_asked_of_no_limb_is_said(atlas: Atlas) -> None:
    exam, body = make_visit(atlas), atlas.body("preteen")
    for limb in ("r_arm", "l_arm", "r_leg"):
        record(exam, area_key("limb10", limb, "examined"), {"state": "free"})
    said = "No arm or leg counts as affected. Still missing: left leg."
    assert str(why_no_limb(exam, atlas, body)) == said
    record(exam, area_key("limb10", LEG, "examined"), {"state": "free"})
    said = "Not applicable: no arm or leg counts as affected."
    assert str(why_no_limb(exam, atlas, body)) == said
    paint_parts(exam, atlas, PAIN, "L_lower_leg")
    assert why_no_limb(exam, atlas, body) is None
