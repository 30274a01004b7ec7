"""The AMPS pattern: every line of the decision table, every setting, and what is missing."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from painmap.atlas.atlas import Atlas
from painmap.atlas.scale import patient_scale
from painmap.core.clinic import Clinic
from painmap.core.counts import count_by
from painmap.core.exam import Exam
from painmap.core.findings import Json, area_key, layer_key, limb_key
from painmap.core.layers import LayerKey
from painmap.core.record.limb_items import ITEMS
from painmap.core.rules.pattern import LABELS, PURPOSE, VERSION, pattern, suggestion
from painmap.core.rules.pattern_settings import PatternSettings, pattern_settings
from painmap.core.rules.pattern_words import ROWS, SIGNS, tick_key
from painmap.core.rules.result import RuleResult, result_from_json, result_to_json
from tests.core.rules.visits import ALLODYNIA, PAIN, make_visit, paint_parts, record

LIMB10 = (
    *("head", "neck", "chest", "abdomen", "upper_back", "low_back"),
    *("r_arm", "l_arm", "r_leg", "l_leg"),
)
WHOLE_LEG = ("L_hip", "L_thigh", "L_knee", "L_lower_leg", "L_ankle", "L_foot_dorsum", "L_sole")
PARTS = {
    "l_leg": ("L_lower_leg",),
    "r_leg": ("R_lower_leg",),
    "l_arm": ("L_forearm",),
    "r_arm": ("R_forearm",),
    "chest": ("L_chest", "R_chest"),
    "neck": ("L_neck", "R_neck"),
    "abdomen": ("L_lower_abdomen", "R_lower_abdomen"),
    "low_back": ("L_low_back", "R_low_back"),
}
ALL_NORMAL: dict[str, Json] = {
    "colour": ["normal"],
    "touch": "normal",
    "swelling": "none",
    "sweating": "normal",
}


def exam_with(atlas: Atlas, *areas: str, unseen: tuple[str, ...] = ()) -> Exam:
    """A visit with pain in these areas of Limb-10, the rest marked free but for the unseen."""
    exam = make_visit(atlas)
    for area in areas:
        paint_parts(exam, atlas, PAIN, *PARTS[area])
    for area in LIMB10:
        if area not in (*areas, *unseen):
            record(exam, area_key("limb10", area, "examined"), {"state": "free"})
    return exam


def look_at(exam: Exam, limb: str, **rows: Json) -> None:
    """Fill the quick rows of a limb: normal, but for what is given."""
    for row, value in (ALL_NORMAL | rows).items():
        if value is not None:
            record(exam, limb_key(limb, row), value)


def said(atlas: Atlas, exam: Exam, **settings: object) -> RuleResult:
    chosen = PatternSettings(**settings)  # type: ignore[arg-type]  # the case's own
    return pattern(exam, atlas, atlas.body(exam.visit.body), chosen)


def notes(result: RuleResult) -> str:
    return " ".join(map(str, result.notes))


def missing(result: RuleResult) -> list[str]:
    return [str(one) for one in result.missing]


@pytest.mark.parametrize(
    ("areas", "signs", "threshold", "label"),
    [
        (0, 0, 3, "none"),
        (0, 2, 3, "none"),
        (1, 0, 3, "localized"),
        (2, 0, 3, "localized"),
        (1, 1, 3, "crps_1"),
        (2, 5, 3, "crps_1"),
        (3, 0, 3, "diffuse"),
        (10, 0, 3, "diffuse"),
        (3, 1, 3, "diffuse"),
        (3, 0, 5, "localized"),
        (4, 1, 5, "crps_1"),
        (5, 0, 5, "diffuse"),
        (5, 3, 5, "diffuse"),
    ],
)
def test_the_decision_table(areas: int, signs: int, threshold: int, label: str) -> None:
    assert suggestion(areas, signs, threshold) == label
    assert label in LABELS


@pytest.mark.parametrize(
    ("areas", "signs", "value", "label", "note"),
    [
        ((), (), "none", "no pattern: no area counts", "Counted by Limb-10."),
        ((), ("l_leg",), "none", "no pattern", "Autonomic signs without a mapped area."),
        (("l_leg",), (), "localized", "localized AMPS", "Counted by Limb-10."),
        (("l_leg", "r_arm"), (), "localized", "localized AMPS", "Counted by Limb-10."),
        (("l_leg",), ("l_leg",), "crps_1", "CRPS type 1", "they can disagree"),
        (("l_leg", "r_arm"), ("r_arm",), "crps_1", "CRPS type 1", "they can disagree"),
        (("l_leg", "r_arm", "chest"), (), "diffuse", "diffuse AMPS", "See the WPI"),
        (("l_leg", "r_arm", "chest"), ("l_leg",), "diffuse", "diffuse AMPS", "signs present"),
        (("chest", "neck"), (), "localized", "localized AMPS", "Counted by Limb-10."),
    ],
)
def test_each_line_of_the_table_from_an_exam(
    atlas: Atlas,
    areas: tuple[str, ...],
    signs: tuple[str, ...],
    value: str,
    label: str,
    note: str,
) -> None:
    exam = exam_with(atlas, *areas)
    for limb in {*areas, *signs} & {"l_leg", "r_leg", "l_arm", "r_arm"}:
        look_at(exam, limb, **({"colour": ["purple"]} if limb in signs else {}))
    result = said(atlas, exam)
    assert (result.value, missing(result)) == (value, [])
    assert str(result.label).startswith(label)
    assert note in notes(result)
    assert result.notes[-1] == PURPOSE
    assert result.details["areas"] == [key for key in LIMB10 if key in areas]
    assert result.details["count"] == len(areas)


def test_where_an_area_is_not_examined_there_is_no_pattern(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg", unseen=("head", "r_arm"))
    look_at(exam, "l_leg", colour=["purple"])
    record(
        exam, area_key("limb10", "r_arm", "examined"), {"state": "not_examined", "reason": "cast"}
    )
    result = said(atlas, exam)
    assert result.value is None
    assert str(result.label) == "nothing yet"
    assert missing(result) == ["head", "right arm (cast)"]
    assert result.details["count"] == 1  # what is known stands beside it


def test_three_areas_are_no_pattern_either_while_one_is_not_examined(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg", "r_arm", "chest", unseen=("head",))
    assert said(atlas, exam).value is None
    record(exam, area_key("limb10", "head", "examined"), {"state": "free"})
    assert said(atlas, exam).value == "diffuse"


def test_an_empty_exam_has_no_pattern(atlas: Atlas) -> None:
    result = said(atlas, make_visit(atlas))
    assert result.value is None
    assert len(result.missing) == 10


def test_what_is_not_assessed_is_never_normal(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg")
    result = said(atlas, exam)
    assert result.value is None
    assert missing(result) == [
        "left leg: colour",
        "left leg: temperature by touch",
        "left leg: swelling",
        "left leg: sweating",
    ]
    look_at(exam, "l_leg", sweating=None)
    assert missing(said(atlas, exam)) == ["left leg: sweating"]
    record(exam, limb_key("l_leg", "sweating"), "normal")
    assert said(atlas, exam).value == "localized"


def test_one_sign_is_enough_though_others_were_not_asked(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg")
    record(exam, limb_key("l_leg", "touch"), "cold")
    result = said(atlas, exam)
    assert (result.value, missing(result)) == ("crps_1", [])
    assert result.input("autonomic:l_leg:colour").value is None  # not assessed, and shown so


def test_diffuse_says_which_signs_were_not_asked(atlas: Atlas) -> None:
    result = said(atlas, exam_with(atlas, "l_leg", "chest", "neck"))
    assert result.value == "diffuse"
    assert "Autonomic signs not assessed: left leg: colour, " in notes(result)


def test_signs_on_a_limb_that_is_no_counted_area_are_noted_beside_it(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg")
    look_at(exam, "l_leg")
    look_at(exam, "r_arm", touch="cold")
    result = said(atlas, exam)
    assert result.value == "localized"
    assert result.details["signs"] == []
    assert result.details["signs_noted"] == ["r_arm:temperature"]
    assert "no counted area: right arm: temperature change." in notes(result)


@pytest.mark.parametrize(
    ("row", "value", "sign"),
    [
        ("colour", ["redder"], "colour"),
        ("colour", ["normal", "mottled"], "colour"),
        ("touch", "cold", "temperature"),
        ("touch", "cool", "temperature"),
        ("touch", "warm", "temperature"),
        ("touch", "hot", "temperature"),
        ("swelling", "mild", "swelling"),
        ("sweating", "less", "dryness"),
        ("sweating", "more", "sweating"),
        ("sweating", "beads", "sweating"),
        ("skin", ["dry"], "dryness"),
        ("skin", ["shiny"], "trophic"),
        ("hair", "more", "trophic"),
        ("nails", ["brittle"], "trophic"),
        ("colour", ["normal"], None),
        ("touch", "normal", None),
        ("swelling", "none", None),
        ("skin", ["normal"], None),
        ("wasting", "severe", None),
        ("joint_swelling:knee", "mild", None),
    ],
)
def test_which_word_of_the_sheet_is_which_sign(
    atlas: Atlas, row: str, value: Json, sign: str | None
) -> None:
    exam = exam_with(atlas, "l_leg")
    look_at(exam, "l_leg", **{row: value})
    result = said(atlas, exam)
    assert result.details["signs"] == ([f"l_leg:{sign}"] if sign else [])
    assert result.value == ("crps_1" if sign else "localized")
    if sign:
        assert "limb sheet, seen: " in str(result.input(f"autonomic:l_leg:{sign}").source)


def test_every_word_of_the_quick_rows_is_normal_or_a_sign() -> None:
    for row in ("colour", "touch", "swelling", "sweating", "hair", "nails", "skin"):
        words = {word for rows in ROWS.values() for word in rows.get(row, ())}
        for sort in ("arm", "leg"):
            item = ITEMS[sort][row]
            assert words == {*item.words} - {item.usual}


def test_a_sign_after_exercise_counts_and_says_when(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg")
    look_at(exam, "l_leg")
    record(exam, limb_key("l_leg", "colour", moment="after_exercise"), ["blue"])
    result = said(atlas, exam)
    assert result.value == "crps_1"
    source = str(result.input("autonomic:l_leg:colour").source)
    assert source == "limb sheet, seen, after exercise: colour blue"


@pytest.mark.parametrize(
    ("drawn_by", "value"), [("examiner", "crps_1"), ("patient", "localized"), (None, "crps_1")]
)
def test_a_painted_sign_is_seen_unless_patient_or_parent_drew_it(
    atlas: Atlas, drawn_by: str | None, value: str
) -> None:
    exam = exam_with(atlas, "l_leg")
    look_at(exam, "l_leg")
    layer = LayerKey("sweating")
    paint_parts(exam, atlas, layer, "L_lower_leg", value=2)
    if drawn_by:
        record(exam, layer_key(layer, "drawn_by"), drawn_by)
    result = said(atlas, exam)
    assert result.value == value
    assert (result.details["signs"] or result.details["signs_noted"]) == ["l_leg:dryness"]


def test_reported_signs_count_where_a_clinic_says_so(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg")
    look_at(exam, "l_leg")
    record(exam, limb_key("l_leg", "touch", "reported"), "cold")
    seen = said(atlas, exam)
    assert seen.value == "localized"
    assert "Reported, not seen, so not counted: left leg: temperature change." in notes(seen)
    assert "symptoms are reported: see the Budapest criteria." in notes(seen)
    both = said(atlas, exam, signs="seen_or_reported")
    assert both.value == "crps_1"
    assert (
        str(both.input("autonomic:l_leg:temperature").source) == "limb sheet, reported: touch cold"
    )


def test_a_reported_normal_is_no_examination(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg")
    for row, value in ALL_NORMAL.items():
        record(exam, limb_key("l_leg", row, "reported"), value)
    assert said(atlas, exam).value is None
    assert said(atlas, exam, signs="seen_or_reported").value == "localized"


@pytest.mark.parametrize(
    ("ticked", "value"), [(True, "crps_1"), (False, "localized"), (None, "localized")]
)
def test_a_difference_of_temperature_suggests_and_the_examiner_ticks(
    atlas: Atlas, ticked: bool | None, value: str
) -> None:
    exam = exam_with(atlas, "l_leg")
    look_at(exam, "l_leg")
    record(exam, limb_key("l_leg", "temperature_c"), 28.6)
    record(exam, limb_key("r_leg", "temperature_c"), 30.7)
    if ticked is not None:
        record(exam, tick_key("l_leg", "temperature"), ticked)
    result = said(atlas, exam)
    assert result.value == value
    asked = "left leg −2.1 °C against the other side, at rest: tick or refuse"
    assert (asked in notes(result)) is (ticked is None)
    assert result.details["to_tick"] == (["l_leg:temperature"] if ticked is None else [])
    if ticked is not None:
        assert result.input("autonomic:l_leg:temperature").by_hand


@pytest.mark.parametrize(
    ("left", "threshold", "is_suggested"),
    [(29.7, 1.0, False), (29.6, 1.0, True), (31.8, 1.0, True), (29.6, 2.0, False)],
)
def test_only_more_than_the_setting_suggests(
    atlas: Atlas, left: float, threshold: float, is_suggested: bool
) -> None:
    exam = exam_with(atlas, "l_leg")
    look_at(exam, "l_leg", touch=None)
    record(exam, limb_key("l_leg", "temperature_c"), left)
    record(exam, limb_key("r_leg", "temperature_c"), 30.7)
    result = said(atlas, exam, delta_t=threshold)
    assert bool(result.details["to_tick"]) is is_suggested
    # Sides measured alike answer for temperature; a difference nobody judged does not.
    expected = ["left leg: temperature by touch"] if is_suggested else []
    assert missing(result) == expected


def test_one_measured_side_answers_nothing(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg")
    look_at(exam, "l_leg", touch=None)
    record(exam, limb_key("l_leg", "temperature_c"), 20.0)
    assert missing(said(atlas, exam)) == ["left leg: temperature by touch"]


def test_a_refused_sign_is_absent_whatever_the_sheet_says(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg")
    look_at(exam, "l_leg", colour=["redder"])
    record(exam, tick_key("l_leg", "colour"), False)
    result = said(atlas, exam)
    assert result.value == "localized"
    refused = result.input("autonomic:l_leg:colour")
    assert (refused.value, refused.by_hand) == (False, True)


def test_every_sign_of_a_counted_limb_can_be_ticked_from_its_result(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg", "r_arm")
    keys = [each.key for each in said(atlas, exam).inputs if each.key]
    assert keys == [f"autonomic:{limb}:{sign}" for limb in ("r_arm", "l_leg") for sign in SIGNS]
    for key in keys:
        record(exam, tick_key(*key.split(":")[1:]), False)
    assert said(atlas, exam).value == "localized"


def test_by_which_layers_areas_count_belongs_to_the_visit(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg")
    paint_parts(exam, atlas, ALLODYNIA, "R_forearm", "L_forearm")
    body = atlas.body(exam.visit.body)
    assert pattern(exam, atlas, body).details["areas"] == ["r_arm", "l_arm", "l_leg"]
    edit = count_by(exam, ("pain",))
    assert edit is not None
    exam.apply(edit)
    result = pattern(exam, atlas, body)
    assert result.details["areas"] == ["l_leg"]
    assert result.settings["layers"] == ["pain"]


@pytest.mark.parametrize(
    ("scheme", "areas", "value"),
    [
        ("limb10", ["l_leg"], "crps_1"),
        ("wpi19", ["l_hip", "l_upper_leg", "l_lower_leg"], "diffuse"),
        (
            "michigan35",
            ["l_upper_leg", "l_knee", "l_lower_leg", "l_ankle_foot", "l_hip"],
            "diffuse",
        ),
        ("patches", ["patch_1"], "crps_1"),
    ],
)
def test_one_whole_leg_in_each_scheme(
    atlas: Atlas, scheme: str, areas: list[str], value: str
) -> None:
    exam = exam_with(atlas, "l_leg")
    paint_parts(exam, atlas, ALLODYNIA, *WHOLE_LEG)
    look_at(exam, "l_leg", colour=["blue"])
    result = said(atlas, exam, scheme=scheme)
    assert result.details["areas"] == areas
    assert (result.value, missing(result)) == (value, [])
    assert result.details["signs"] == ["l_leg:colour"]
    assert result.settings["scheme"] == scheme


def test_choir_counts_the_same_leg_by_its_segments(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg")
    paint_parts(exam, atlas, ALLODYNIA, *WHOLE_LEG)
    areas = said(atlas, exam, scheme="choir74").details["areas"]
    assert isinstance(areas, list)
    assert {"l_foot_top", "l_foot_bottom", "l_knee_front", "l_knee_back"} <= {*map(str, areas)}


@pytest.mark.parametrize(("joints", "count"), [(("foot", "ankle"), 1), ((), 0)])
def test_hands_and_feet_count_in_the_wpi_where_a_clinic_says_so(
    atlas: Atlas, joints: tuple[str, ...], count: int
) -> None:
    exam = make_visit(atlas)
    paint_parts(exam, atlas, PAIN, "L_foot_dorsum")
    result = said(atlas, exam, scheme="wpi19", joints=joints)
    assert result.details["count"] == count


@pytest.mark.parametrize(("least", "count"), [(1.0, 1), (60.0, 0)])
def test_the_smallest_patch(atlas: Atlas, least: float, count: int) -> None:
    for scheme in ("limb10", "patches"):
        exam = make_visit(atlas)
        paint_parts(exam, atlas, PAIN, "L_great_toe")
        settings = {"scheme": scheme, "min_cm2": least, "min_share": 0.0}
        assert said(atlas, exam, **settings).details["count"] == count


@pytest.mark.parametrize(("bilateral", "count", "value"), [(2, 3, "diffuse"), (1, 2, "localized")])
def test_both_legs_are_two_areas_or_one(
    atlas: Atlas, bilateral: int, count: int, value: str
) -> None:
    exam = exam_with(atlas, "l_leg", "r_leg", "chest")
    look_at(exam, "l_leg")
    look_at(exam, "r_leg")
    result = said(atlas, exam, bilateral=bilateral)
    assert (result.details["count"], result.value) == (count, value)
    assert result.details["areas"] == ["chest", "r_leg", "l_leg"]  # both are still named


@pytest.mark.parametrize(("once", "count"), [(True, 1), (False, 2)])
def test_halves_of_a_midline_area_are_one_or_two(atlas: Atlas, once: bool, count: int) -> None:
    exam = exam_with(atlas, "abdomen")
    result = said(atlas, exam, scheme="choir74", midline_once=once, bilateral=1)
    assert result.details["areas"] == ["r_abdomen", "l_abdomen"]
    assert result.details["count"] == count


def test_two_patches_on_one_leg_are_two_areas_and_a_bridge_makes_them_one(atlas: Atlas) -> None:
    exam = exam_with(atlas, unseen=("l_leg",))
    paint_parts(exam, atlas, PAIN, "L_thigh")
    paint_parts(exam, atlas, PAIN, "L_lower_leg")
    look_at(exam, "l_leg", touch="cool")
    result = said(atlas, exam, scheme="patches")
    assert (result.details["count"], result.value) == (2, "crps_1")
    assert str(result.inputs[0].name) == "patch: left leg"
    paint_parts(exam, atlas, ALLODYNIA, "L_knee")
    assert said(atlas, exam, scheme="patches").details["count"] == 1


def test_what_was_taken_out_or_put_in_by_hand_counts_so_for_patches_too(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg")
    record(exam, area_key("limb10", "l_leg", "counted"), False)
    record(exam, area_key("limb10", "r_arm", "counted"), True)
    for scheme in ("patches", "limb10"):
        result = said(atlas, exam, scheme=scheme)
        assert result.details["areas"] == ["r_arm"]
        assert result.inputs[0].by_hand
        assert missing(result) == [
            f"right arm: {row}" for row in ("colour", "temperature by touch", "swelling",
                                            "sweating")
        ]  # fmt: skip


def test_an_area_put_in_by_hand_that_has_a_patch_counts_once(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg")
    record(exam, area_key("limb10", "l_leg", "counted"), True)
    assert said(atlas, exam, scheme="patches").details["areas"] == ["patch_1"]


def test_skin_that_the_visits_scheme_cannot_mark_goes_with_its_area_and_is_told(
    atlas: Atlas,
) -> None:
    exam = make_visit(atlas, scheme="wpi19")
    for area in atlas.schemes["wpi19"].counted:
        record(exam, area_key("wpi19", area.key, "examined"), {"state": "free"})
    result = said(atlas, exam)
    assert (result.value, missing(result)) == ("none", [])
    assert "The visit's own scheme names only a part of: head, abdomen." in notes(result)
    # The face lies in none of the 19 areas, so nobody has looked at it.
    assert "face" in missing(said(atlas, exam, scheme="michigan35"))


def test_a_scheme_of_another_release_is_said_to_be_missing(atlas: Atlas) -> None:
    result = said(atlas, exam_with(atlas, "l_leg"), scheme="margolis45")
    assert result.value is None
    assert missing(result) == ["the scheme margolis45, which this release has not"]


def test_a_clinics_settings_are_those_of_the_rule(atlas: Atlas) -> None:
    exam = make_visit(atlas)
    assert pattern_settings(Clinic(), exam) == PatternSettings()
    clinic = replace(
        Clinic(),
        pattern_scheme="patches",
        pattern_threshold=5,
        pattern_signs="seen_or_reported",
        pattern_min_cm2=3.0,
        pattern_min_share=0.1,
        pattern_bilateral=1,
        pattern_midline_once=False,
        wpi_joints=("hand",),
        delta_t_sides=2.2,
    )
    settings = pattern_settings(clinic, exam)
    for field in fields(PatternSettings):
        if field.name != "layers":
            assert getattr(settings, field.name) != getattr(PatternSettings(), field.name)


def test_a_result_is_kept_with_all_it_was_made_of(atlas: Atlas) -> None:
    exam = exam_with(atlas, "l_leg")
    look_at(exam, "l_leg", colour=["blue"])
    result = said(atlas, exam, threshold=5)
    assert (result.rule, result.version) == ("pattern", VERSION)
    assert result.settings["threshold"] == 5
    assert result_from_json(result_to_json(result)) == result


@pytest.mark.parametrize(
    ("parts", "settings", "told"),
    [
        (("R_cranium", "L_cranium"), {"scheme": "wpi19"}, True),
        (("L_sole",), {"scheme": "wpi19", "joints": ()}, True),
        (("L_sole",), {"scheme": "wpi19"}, False),
        (("R_cranium", "L_cranium"), {"scheme": "limb10"}, False),
        (("R_cranium", "L_cranium"), {"scheme": "patches"}, False),
    ],
)
def test_painted_skin_that_the_scheme_has_no_area_for_is_named(
    atlas: Atlas, parts: tuple[str, ...], settings: dict[str, object], told: bool
) -> None:
    """Else *no area counts* would stand beside a painted body without a word."""
    exam = exam_with(atlas)
    paint_parts(exam, atlas, PAIN, *parts)
    result = said(atlas, exam, **settings)
    assert ("Painted skin outside the scheme's areas, not counted: " in notes(result)) is told
    assert (result.value == "none") is told
    if told:
        body = atlas.body(exam.visit.body)
        values = exam.layers[PAIN]
        scale = patient_scale(body, exam.visit.height_cm, exam.visit.weight_kg)
        size = float(body.area_cm2[values > 0].sum()) * scale.factor
        assert f" {size:.0f} cm²" in notes(result)
