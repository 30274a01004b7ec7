"""The clinic's settings as a file: out, by hand, and in again, losing nothing."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from painmap.core.clinic import Clinic, clinic_of
from painmap.core.clinic_file import (
    UNKNOWN_SETTING,
    NotSettingsError,
    read_settings_file,
    settings_file,
)
from painmap.core.findings import Json

STORED: dict[str, Json] = {
    "clinic": "Children's Clinic · Zürich",
    "pattern_threshold": 5,
    "own_stimuli": ["feather"],
    "hand_over_pin": {"salt": "x", "hash": "secret"},
    "examiner": "Dr Adler",
}


def changed(stored: dict[str, Json], **settings: Json) -> str:
    content = json.loads(settings_file(stored))
    content["settings"].update(settings)
    return json.dumps(content)


def test_out_and_in_again_changes_nothing() -> None:
    read = read_settings_file(settings_file(STORED), STORED)
    assert read.values == {}
    assert (read.refused, read.unknown) == ((), ())
    assert read.clinic == clinic_of(STORED)


def test_another_clinic_takes_it_over() -> None:
    read = read_settings_file(settings_file(STORED), {})
    assert read.values == {key: STORED[key] for key in ("clinic", "pattern_threshold",
                                                        "own_stimuli")}  # fmt: skip
    assert read.clinic == clinic_of(STORED)


def test_people_can_read_it_and_no_secret_is_in_it() -> None:
    words = settings_file(STORED)
    assert "Zürich" in words
    assert '\n    "pattern_threshold": 5,' in words
    assert "Unverified." in json.loads(words)["notes"]["rainbow_scale"]
    assert "Unverified." not in json.loads(words)["notes"]["scheme"]
    assert "secret" not in words
    assert "Adler" not in words


def test_a_bad_value_is_refused_and_the_good_ones_are_taken() -> None:
    read = read_settings_file(changed(STORED, pattern_threshold=4, delta_t_sides=2.0), STORED)
    assert [str(said) for said in read.refused] == [
        "Diffuse from this number of areas: One of these is needed: 3, 5."
    ]
    assert read.values == {"delta_t_sides": 2.0}
    assert read.clinic.pattern_threshold == 5  # as it was


def test_an_unknown_key_is_kept_told_and_written_again() -> None:
    read = read_settings_file(changed(STORED, moon_phase="full"), STORED)
    assert read.unknown == ("moon_phase",)
    assert [str(said) for said in read.told] == [
        "“moon_phase” is not known to this release. It is kept as it is."
    ]
    assert read.values == {UNKNOWN_SETTING: {"moon_phase": "full"}}
    stored = {**STORED, **read.values}
    assert json.loads(settings_file(stored))["settings"]["moon_phase"] == "full"
    assert read_settings_file(settings_file(stored), stored).values == {}


def test_what_is_no_setting_of_a_clinic_never_gets_into_its_own_place() -> None:
    read = read_settings_file(changed({}, hand_over_pin="mine"), STORED)
    assert "hand_over_pin" not in read.values
    assert read.values[UNKNOWN_SETTING] == {"hand_over_pin": "mine"}


def test_what_this_release_cannot_read_is_written_as_it_is_stored() -> None:
    stored: dict[str, Json] = {"pattern_threshold": 7}
    words = settings_file(stored)
    assert json.loads(words)["settings"]["pattern_threshold"] == 7
    read = read_settings_file(words, stored)
    assert (read.values, read.refused) == ({}, ())
    assert read_settings_file(words, {}).refused


@pytest.mark.parametrize("encode", [str, str.encode, lambda words: words.encode("utf-8-sig")])
def test_any_utf8_is_read(encode: Callable[[str], str | bytes]) -> None:
    assert read_settings_file(encode(settings_file(STORED)), {}).clinic == clinic_of(STORED)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"format": "painmap clinic settings"}',
        '{"format": "something", "settings": {}}',
        '{"format": "painmap clinic settings", "settings": {"delta_t_sides": NaN}}',
        b"\xff\xfe\x00",
        "[" * 100_000,
        " " * 1_000_001,
    ],
)
def test_another_file_is_refused_in_words(content: str | bytes) -> None:
    with pytest.raises(NotSettingsError) as told:
        read_settings_file(content, STORED)
    assert "Nothing was changed." in told.value.action


def test_a_file_of_defaults_sets_back() -> None:
    read = read_settings_file(settings_file({}), STORED)
    assert read.clinic == Clinic()
