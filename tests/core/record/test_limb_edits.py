"""Recording in the sheet of the limbs."""

from __future__ import annotations

import pytest

from painmap.core.edits import Edit, pack_parts, unpack_parts
from painmap.core.exam import Exam, findings_edit
from painmap.core.findings import LIMBS, Json, limb_key
from painmap.core.limb_changes import limb_changes
from painmap.core.record.items import Item
from painmap.core.record.limb_edits import item_edit, rest_normal_edit, set_together
from painmap.core.record.limb_items import COLOUR, TOUCH, groups_of, item_of, items_of
from painmap.core.record.limb_values import item_problem, picked_words, value_text
from painmap.core.record.visit_items import VISIT_ITEMS
from tests.core.exams import make_exam


def apply(exam: Exam, edit: Edit | None) -> None:
    assert edit is not None
    exam.apply(edit)


def row(key: str, limb: str = "l_leg") -> Item:
    item = item_of(limb, key) or VISIT_ITEMS.get(key)
    assert item is not None
    return item


VALUES: list[tuple[str, Json, str]] = [
    ("touch", "cool", "cool"),
    ("colour", ["redder", "mottled"], "redder, mottled"),
    ("sweating", "beads", "visible beads"),
    ("colour_when", ["changes_within_minutes"], "changes within minutes"),
    ("temperature_c", 31.4, "31.4 °C"),
    ("temperature:sole", [30.0, 30.4], "30.2 °C (mean of 2)"),
    ("temperature:sole", [30.0], "30.0 °C"),
    ("circumference:kneecap", {"cm": 31.5, "at_cm": 10}, "31.5 cm, 10.0 cm above"),
    ("circumference:kneecap", {"cm": 31.5, "at_cm": -10.0}, "31.5 cm, 10.0 cm below"),
    ("circumference:instep", {"cm": 22}, "22.0 cm"),
    ("capillary_refill_s", 2, "2.0 s"),
    ("strength:ankle", 4, "4"),
    ("joint_swelling:knee", "none", "none"),
    ("weight_bearing", "cannot", "cannot bear weight"),
    ("note", "a {brace}", "a {brace}"),
    ("gait", ["limping", "foot_turned"], "limping, foot turned in"),
    ("beighton:spine", True, "yes"),
    ("acclimatisation_min", 15, "15 min"),
]
WRONG: list[tuple[str, Json]] = [
    ("touch", "chilly"),
    ("touch", ["cool"]),
    ("colour", "redder"),
    ("colour", []),
    ("colour", ["green"]),
    ("temperature_c", 88.7),
    ("temperature:sole", [30.0, 30.0, 30.0, 30.0]),
    ("circumference:kneecap", 31.5),
    ("circumference:kneecap", {"cm": 900}),
    ("circumference:kneecap", {"cm": 31, "at_cm": "ten"}),
    ("capillary_refill_s", float("nan")),
    ("capillary_refill_s", True),
    ("strength:ankle", 6),
    ("strength:ankle", 4.5),
    ("beighton:spine", 1),
    ("note", 3),
    ("acclimatisation_min", -1),
]


@pytest.mark.parametrize(("key", "value", "words"), VALUES)
def test_values_in_words(key: str, value: Json, words: str) -> None:
    assert item_problem(row(key), value) is None
    assert str(value_text(row(key), value)) == words


@pytest.mark.parametrize(("key", "value"), WRONG)
def test_values_that_no_row_holds(key: str, value: Json) -> None:
    assert str(item_problem(row(key), value))
    assert value_text(row(key), value) is None


def test_not_assessed_is_no_value() -> None:
    for item in items_of("l_leg"):
        assert item_problem(item, None) is None
        assert value_text(item, None) is None
        assert item.normal is None or item_problem(item, item.normal) is None


@pytest.mark.parametrize(
    ("before", "chosen", "after"),
    [
        (None, ["redder"], ["redder"]),
        (["redder"], ["redder", "normal"], ["normal"]),
        (["normal"], ["normal", "mottled"], ["mottled"]),
        (["mottled"], ["mottled", "blue"], ["blue", "mottled"]),
        (["blue"], [], None),
    ],
)
def test_normal_and_others_shut_each_other_out(
    before: Json, chosen: list[str], after: Json
) -> None:
    assert picked_words(COLOUR, before, chosen) == after


def test_everything_else_normal_fills_open_rows_alone_in_one_step() -> None:
    exam = make_exam()
    apply(exam, item_edit(exam, "l_leg", TOUCH, "cold"))
    edit = rest_normal_edit(exam, "l_leg")
    apply(exam, edit)
    assert edit is not None
    filled = {key.item: value for key, value in exam.findings.items()}
    assert filled == {
        "touch": "cold",
        "colour": ["normal"],
        "swelling": "none",
        "sweating": "normal",
        "set_together": ["colour", "swelling", "sweating"],
    }
    exam.apply(edit.inverse())
    assert [key.item for key in exam.findings] == ["touch"]


def test_groups_that_are_open_are_filled_too_measures_never() -> None:
    exam = make_exam()
    rows = [item for group in groups_of("l_leg") for item in group.items]
    apply(exam, rest_normal_edit(exam, "l_leg", rows, moment="hanging"))
    kept = {key.item for key in exam.findings if key.subject == "limb:l_leg:hanging"}
    assert len(kept) == len(exam.findings)
    assert {"strength:ankle", "joint_swelling:knee", "skin", "weight_bearing"} < kept
    assert not any(item.startswith(("temperature", "circumference")) for item in kept)
    assert "colour_when" not in kept
    assert rest_normal_edit(exam, "l_leg", rows, moment="hanging") is None
    assert rest_normal_edit(exam, "l_leg", rows) is not None


def test_a_cell_set_by_hand_is_no_longer_set_together() -> None:
    exam = make_exam()
    apply(exam, rest_normal_edit(exam, "l_leg"))
    apply(exam, item_edit(exam, "l_leg", COLOUR, ["blue"]))
    assert set_together(exam.findings, "l_leg") == ["touch", "swelling", "sweating"]
    apply(exam, item_edit(exam, "l_leg", TOUCH, "cold", basis="reported"))
    assert "touch" in set_together(exam.findings, "l_leg")


def test_every_row_comes_back_from_disk_and_stands_in_a_comparison() -> None:
    exam = make_exam()
    values = {
        limb_key("l_leg", key, moment="after_exercise"): value
        for key, value, _words in VALUES
        if item_of("l_leg", key) is not None
    }
    edit = findings_edit(exam, values, "All")
    assert edit is not None
    assert unpack_parts(pack_parts(edit.parts)) == edit.parts
    exam.apply(edit)
    changes = limb_changes({}, exam.findings)
    assert {change.item for change in changes} == {key.item for key in values}
    assert {(change.limb, change.moment) for change in changes} == {("l_leg", "after_exercise")}
    assert LIMBS.index("l_leg") == 3
