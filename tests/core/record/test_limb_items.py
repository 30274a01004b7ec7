"""The rows of the sheets as data."""

from __future__ import annotations

from painmap.core.findings import CHOICES, LIMBS, limb_key
from painmap.core.record.items import WORDS, Item, word_text
from painmap.core.record.limb_items import GROUPS, QUICK, groups_of, item_of, items_of
from painmap.core.record.visit_items import BEIGHTON, VISIT_ITEMS


def all_items() -> list[Item]:
    return [*items_of("r_arm"), *items_of("l_leg"), *VISIT_ITEMS.values()]


def test_quick_rows_are_those_of_the_first_releases() -> None:
    assert [(item.key, item.sort, item.normal) for item in QUICK] == [
        ("touch", "one", "normal"),
        ("temperature_c", "temperature", None),
        ("colour", "several", ["normal"]),
        ("swelling", "one", "none"),
        ("sweating", "one", "normal"),
        ("note", "note", None),
    ]
    for item in QUICK:
        if item.words:
            assert item.words == CHOICES[item.key]


def test_both_sides_have_the_same_rows_and_every_key_once() -> None:
    for limb, other in (("r_arm", "l_arm"), ("r_leg", "l_leg")):
        assert items_of(limb) == items_of(other)
    for sort, groups in GROUPS.items():
        keys = [item.key for group in groups for item in group.items]
        assert len(keys) == len(set(keys)), sort
        assert groups[0].items == QUICK


def test_every_row_is_whole() -> None:
    for item in all_items():
        assert item.name
        assert item.in_words
        assert bool(item.words) == (item.sort in ("one", "several")), item.key
        if item.words and isinstance(item.usual, str) and item.usual:
            assert item.usual in item.words
        assert item.normal is not None or not (item.fills or item.expected_absent), item.key
        if item.sort in ("temperature", "number", "readings", "measure", "grade"):
            assert item.bounds is not None


def test_normal_is_a_fresh_list_each_time() -> None:
    skin = item_of("l_leg", "skin")
    assert skin is not None
    assert skin.normal == ["normal"]
    assert skin.normal is not skin.normal


def test_joint_swelling_alone_is_expected_absent_on_limbs() -> None:
    for limb in LIMBS:
        absent = {i.key.partition(":")[0] for i in items_of(limb) if i.expected_absent}
        assert absent == {"joint_swelling"}


def test_weight_bearing_is_asked_of_legs() -> None:
    assert item_of("l_leg", "weight_bearing") is not None
    assert item_of("l_arm", "weight_bearing") is None
    assert item_of("l_arm", "temperature:great_toe") is None


def test_nine_flexible_joints() -> None:
    assert len(BEIGHTON) == 9
    assert {item.sort for item in BEIGHTON} == {"yes_no"}


def test_words_are_shown_without_underscores() -> None:
    for item in all_items():
        for word in item.words:
            assert "_" not in str(word_text(word)), word
    assert str(word_text("{x}")) == "{x}"
    assert all(word != shown for word, shown in WORDS.items())


def test_groups_are_titled() -> None:
    assert str(groups_of("r_arm")[1].title) == "Temperature at more sites"
    assert str(groups_of("r_arm")[1].items[4].title) == "Back of hand"
    assert limb_key("r_arm", groups_of("r_arm")[1].items[4].key).item == "temperature:dorsum"
