"""A clinic's settings: defaults, the keys of the first releases, what is wrong with a value."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from painmap.core.allodynography import (
    ALLODYNOGRAPHY_SETTING,
    RAINBOW_SETTING,
    AllodynographyRule,
    rainbow_to_json,
    rule_to_json,
)
from painmap.core.clinic import (
    Clinic,
    changed_settings,
    clinic_of,
    is_default,
    setting_problem,
    settings_json,
)
from painmap.core.clinic_items import GROUPS, ITEMS, OPTION_WORDS, WPI_JOINTS, item_of
from painmap.core.findings import Json
from painmap.core.own_layers import OWN_LAYERS
from painmap.core.rules.wpi import JOINTS
from painmap.core.trial_numbers import THRESHOLD_SETTING


def test_nothing_stored_is_every_default_and_every_default_is_right() -> None:
    assert clinic_of({}) == Clinic()
    for item in ITEMS:
        value = item.kind.write(getattr(Clinic(), item.field))
        assert item.kind.problem(value) is None, item.key
        assert is_default(Clinic(), item)
        assert item.group in GROUPS
        assert str(item.source)


def test_each_field_has_one_setting() -> None:
    held = [field.name for field in fields(Clinic) if field.name != "unread"]
    assert sorted(item.field for item in ITEMS) == sorted(held)
    assert len({item.key for item in ITEMS}) == len(ITEMS)


def test_what_is_written_is_read_again() -> None:
    clinic = Clinic(
        name="Children's Clinic",
        count_layers=("allodynia",),
        wpi_joints=("hand", "foot"),
        pattern_scheme="patches",
        pattern_threshold=5,
        delta_t_along=2.5,
        allodynography=AllodynographyRule(10.0, 4.0, 2.0),
        own_stimuli=("feather",),
        checklists={"follow-up": ("areas", "limbs")},
    )
    assert clinic_of(settings_json(clinic)) == clinic


def test_the_settings_of_earlier_releases_keep_their_keys() -> None:
    stored: dict[str, Json] = {
        "clinic": "Children's Clinic",
        "count_layers": ["pain"],
        ALLODYNOGRAPHY_SETTING: rule_to_json(AllodynographyRule(8.0, 4.0, 1.0)),
        RAINBOW_SETTING: rainbow_to_json(Clinic().rainbow_scale[:3]),
        THRESHOLD_SETTING: 2.0,
        OWN_LAYERS: [["own_2", "skin like ice"]],
        "pain_qualities": ["like ants"],
        "own_stimuli": ["feather"],
    }
    clinic = clinic_of(stored)
    assert clinic.unread == ()
    assert clinic.name == "Children's Clinic"
    assert clinic.count_layers == ("pain",)
    assert clinic.allodynography.grams == 8.0
    assert [step.key for step in clinic.rainbow_scale] == ["red", "orange", "yellow"]
    assert clinic.variable_border_cm == 2.0
    assert [str(layer) for layer in clinic.own_layers] == ["own_2:skin like ice"]
    assert (clinic.pain_qualities, clinic.own_stimuli) == (("like ants",), ("feather",))


def test_only_what_differs_is_stored() -> None:
    clinic = Clinic()
    assert changed_settings(clinic, clinic) == {}
    assert changed_settings(clinic, replace(clinic, pattern_threshold=5)) == {
        "pattern_threshold": 5
    }


def test_a_stored_value_that_cannot_be_read_counts_as_the_default_and_is_not_touched() -> None:
    clinic = clinic_of({"pattern_threshold": 4, "own_stimuli": ["feather", 7]})
    assert clinic.pattern_threshold == 3
    assert clinic.own_stimuli == ("feather",)
    assert clinic.unread == ("pattern_threshold", "own_stimuli")
    assert changed_settings(clinic, replace(clinic, name="New")) == {"clinic": "New"}


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        (
            "pattern_threshold",
            4,
            "Diffuse from this number of areas: One of these is needed: 3, 5.",
        ),
        ("pattern_threshold", True, "One of these is needed"),
        ("pattern_threshold", "3", "One of these is needed"),
        ("pattern_scheme", "margolis", "limb10, wpi19, michigan35, choir74, patches."),
        ("pattern_midline_once", 1, "One of these is needed: true, false."),
        ("wpi_joints", ["hand", "neck"], "some of these is needed: elbow, wrist, hand, knee"),
        ("wpi_joints", ["hand", "hand"], "A list of some of these"),
        ("wpi_joints", "hand", "A list of some of these"),
        ("count_layers", ["colour"], "[pain, allodynia], [pain], [allodynia]."),
        ("delta_t_sides", "1", "A number is needed."),
        ("delta_t_sides", 0, "A number between 0.1 and 10 is needed."),
        ("delta_t_sides", None, "A number is needed."),
        ("variable_border_cm", 31, "A number between 0.1 and 30 is needed."),
        ("pattern_min_share", float("nan"), "A number between 0 and 1 is needed."),
        ("clinic", 7, "A text of at most 200 letters is needed."),
        ("own_stimuli", ["feather", "feather"], "different words"),
        ("own_stimuli", ["x" * 41], "1 to 40 letters"),
        ("own_layers", [["pain", "mine"]], "A list of looks and names is needed."),
        ("allodynography", {"grams": 0}, "Grams, pain of 10 and pain above rest are needed."),
        ("rainbow_scale", [{"key": "red"}], "A list of key, name and grams is needed."),
        ("checklists", {"last exam": []}, "first exam, follow-up, before therapy, after therapy."),
        ("checklists", {"follow-up": "areas"}, "A list of different words is needed"),
    ],
)
def test_a_bad_value_is_told_in_a_sentence(key: str, value: Json, said: str) -> None:
    sentence = str(setting_problem(key, value))
    assert said in sentence
    assert sentence.startswith(str(item_of(key).name))
    assert sentence.endswith(".")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("variable_border_cm", None),
        ("delta_t_along", None),
        ("delta_t_sides", 2),
        ("rainbow_scale", [{"key": "blue", "name": "blue", "grams": 4}]),
        ("allodynography", {"grams": 15, "pain": 3, "above_rest": 1}),
        ("checklists", {}),
        ("own_layers", []),
    ],
)
def test_a_good_value_is_none_to_speak_of(key: str, value: Json) -> None:
    assert setting_problem(key, value) is None


def test_what_is_from_memory_is_marked_unverified() -> None:
    doubted = {item.key for item in ITEMS if not item.verified}
    assert doubted == {
        "wpi_joints",
        "beighton_cut_off",
        "delta_t_sides",
        "delta_t_along",
        "remark_cm",
        "remark_delta_t",
        "allodynography",
        "rainbow_scale",
        "variable_border_cm",
    }


def test_choices_of_words_have_names() -> None:
    for item in ITEMS:
        words = [option for option in item.options if isinstance(option, str)]
        assert set(words) <= OPTION_WORDS.keys()


def test_the_joints_are_those_of_the_rule() -> None:
    assert WPI_JOINTS == JOINTS
    assert clinic_of({"wpi_joints": ["foot", "hand"]}).wpi_joints == ("hand", "foot")
    assert clinic_of({"wpi_joints": []}).wpi_joints == ()
