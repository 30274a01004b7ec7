"""A place that several features share is named once."""

from __future__ import annotations

from painmap.ui.summary.source_words import together


def test_the_place_is_named_once_and_what_is_told_twice_is_told_once() -> None:
    found = together(
        (
            "autonomic signs, by hand",
            "limb sheet, left leg, seen: colour purple, mottled",
            "limb sheet, left leg, seen: colour purple, mottled, right leg normal",
            "map: colour change",
            "limb sheet, left leg, seen: touch cold",
            "map: colour change",
        )
    )
    assert found == [
        "autonomic signs, by hand",
        "limb sheet, left leg, seen: colour purple, mottled, right leg normal; touch cold",
        "map: colour change",
    ]


def test_a_place_without_words_gives_way_to_the_same_place_with_some() -> None:
    assert together(("limb sheet, seen", "limb sheet, seen: sweating normal")) == [
        "limb sheet, seen: sweating normal"
    ]
    assert together(()) == []
