"""The Widespread Pain Index from the map: painted, free, not assessed, corrected by hand."""

from __future__ import annotations

import pytest

from painmap.atlas.atlas import Atlas
from painmap.core.counts import COUNT_LAYERS, count_by
from painmap.core.exam import Exam
from painmap.core.findings import area_key
from painmap.core.rules.result import RuleResult
from painmap.core.rules.wpi import AREAS, REGIONS, WpiSettings, without_joints, wpi, wpi_key
from tests.core.rules.visits import ALLODYNIA, PAIN, make_visit, paint_parts, record, wpi_of

NO_JOINTS = WpiSettings(())
LIMB10 = (
    *("head", "neck", "chest", "abdomen", "upper_back", "low_back"),
    *("r_arm", "l_arm", "r_leg", "l_leg"),
)


def scored(exam: Exam, atlas: Atlas, settings: WpiSettings | None = None) -> RuleResult:
    return wpi(exam, atlas, atlas.body(exam.visit.body), settings)


def all_free(exam: Exam, *, but: tuple[str, ...] = ()) -> None:
    for area in LIMB10:
        if area not in but:
            record(exam, area_key("limb10", area, "examined"), {"state": "free"})


def painful(result: RuleResult) -> set[str]:
    return {each.key for each in result.inputs if each.value is True}


def test_the_areas_are_those_of_the_scheme_and_of_the_criteria(atlas: Atlas) -> None:
    scheme = atlas.schemes["wpi19"]
    assert {area.key for area in scheme.counted} == set(AREAS)
    assert len(AREAS) == 19
    sizes = [sum(area.region == region for area in AREAS.values()) for region in REGIONS]
    assert sizes == [4, 4, 3, 3, 5]
    assert {key for key, area in AREAS.items() if not area.generalised} == {
        *("l_jaw", "r_jaw", "chest", "abdomen")
    }


def test_an_empty_map_is_not_assessed_and_no_index_of_nought(atlas: Atlas) -> None:
    result = scored(make_visit(atlas), atlas)
    assert result.value is None
    assert (result.details["least"], result.details["most"]) == (0, 19)
    assert len(result.missing) == 19
    assert str(result.label) == "Widespread Pain Index 0 to 19 of 19, not all assessed"


def test_painted_areas_count_and_examined_ones_are_free(atlas: Atlas) -> None:
    exam = make_visit(atlas)
    all_free(exam, but=("l_leg", "low_back"))
    paint_parts(exam, atlas, PAIN, "L_thigh", "L_lower_leg")
    paint_parts(exam, atlas, ALLODYNIA, "L_low_back", "R_low_back")
    result = scored(exam, atlas)
    assert painful(result) == {"l_upper_leg", "l_lower_leg"}
    assert (result.value, result.missing) == (2, ())
    assert str(result.input("l_upper_leg").source) == "map: pain"
    assert str(result.input("lower_back").source) == "map: allodynia, no pain"
    assert str(result.input("neck").source) == "map: examined, nothing counted"
    assert result.settings["layers"] == ["pain"]


def test_what_nobody_looked_at_is_missing_by_name(atlas: Atlas) -> None:
    exam = make_visit(atlas)
    all_free(exam, but=("head", "l_leg"))
    paint_parts(exam, atlas, PAIN, "L_sole", "L_foot_dorsum")
    result = scored(exam, atlas)
    assert result.value is None
    assert [str(name) for name in result.missing] == ["left jaw", "right jaw"]
    assert (result.details["least"], result.details["most"]) == (1, 3)


@pytest.mark.parametrize("layers", COUNT_LAYERS)
def test_pain_counts_and_nothing_else_whatever_layers_the_visit_counts_by(
    atlas: Atlas, layers: tuple[str, ...]
) -> None:
    """The criteria of 2016 ask for pain in the past week, not for skin that hurts by touch."""
    exam = make_visit(atlas)
    all_free(exam)
    edit = count_by(exam, layers)
    if edit is not None:
        exam.apply(edit)
    paint_parts(exam, atlas, ALLODYNIA, "R_upper_arm", "L_low_back", "R_low_back")
    assert painful(scored(exam, atlas)) == set()
    paint_parts(exam, atlas, PAIN, "R_upper_arm", "L_thigh")
    result = scored(exam, atlas)
    assert painful(result) == {"r_upper_arm", "l_upper_leg"}
    assert (result.settings["layers"], result.version) == (["pain"], 2)


def test_the_hand_corrects_each_area_both_ways(atlas: Atlas) -> None:
    exam = make_visit(atlas)
    all_free(exam)
    paint_parts(exam, atlas, PAIN, "R_upper_arm")
    record(exam, wpi_key("r_upper_arm"), False)
    record(exam, wpi_key("neck"), True)
    result = scored(exam, atlas)
    assert painful(result) == {"neck"}
    for key in ("r_upper_arm", "neck"):
        assert result.input(key).by_hand
        assert str(result.input(key).source) == "by hand"
    record(exam, wpi_key("neck"), None)
    assert not scored(exam, atlas).input("neck").by_hand


def test_a_count_by_hand_in_the_same_scheme_is_taken_over(atlas: Atlas) -> None:
    exam = make_visit(atlas, scheme="wpi19")
    record(exam, area_key("wpi19", "chest", "counted"), True)
    result = scored(exam, atlas)
    assert result.input("chest").value is True
    assert result.input("chest").by_hand
    record(exam, wpi_key("chest"), False)
    assert scored(exam, atlas).input("chest").value is False


@pytest.mark.parametrize(
    ("parts", "joints", "counted"),
    [
        (("L_palm", "L_wrist"), None, {"l_lower_arm"}),
        (("L_palm", "L_wrist"), (), set()),
        (("L_palm", "L_wrist"), ("hand",), {"l_lower_arm"}),
        (("L_palm", "L_wrist"), ("foot", "knee"), set()),
        (("L_elbow",), ("hand", "wrist"), set()),
        (("L_elbow",), ("elbow",), {"l_lower_arm"}),
        (("R_sole", "R_great_toe"), (), set()),
        (("R_sole", "R_great_toe"), ("foot",), {"r_lower_leg"}),
        (("R_knee",), ("foot", "ankle"), set()),
        (("R_ankle",), ("ankle",), {"r_lower_leg"}),
        (("R_lower_leg", "R_sole"), (), {"r_lower_leg"}),
        (("R_forearm",), (), {"r_lower_arm"}),
    ],
)
def test_hands_and_feet_are_a_setting(
    atlas: Atlas, parts: tuple[str, ...], joints: tuple[str, ...] | None, counted: set[str]
) -> None:
    exam = make_visit(atlas)
    all_free(exam)
    paint_parts(exam, atlas, PAIN, *parts)
    settings = WpiSettings() if joints is None else WpiSettings(joints)
    result = scored(exam, atlas, settings)
    assert painful(result) == counted
    assert result.settings["joints"] == list(settings.joints)
    assert result.missing == ()


def test_leaving_joints_out_leaves_a_partition_and_the_atlas_as_it_was(atlas: Atlas) -> None:
    before = atlas.schemes["wpi19"]
    scheme = without_joints(atlas, ())
    assert sorted(atom for area in scheme.areas for atom in area.atoms) == list(
        range(len(atlas.atoms))
    )
    assert len(scheme.area("l_lower_leg").atoms) == 2
    exam = make_visit(atlas)
    paint_parts(exam, atlas, PAIN, "R_sole")
    assert scored(exam, atlas, NO_JOINTS).details["least"] == 0
    assert atlas.schemes["wpi19"] is before
    assert scored(exam, atlas).details["least"] == 1


def test_all_nineteen_and_none() -> None:
    assert wpi_of(*AREAS).value == 19
    assert wpi_of().value == 0
