"""Keys and values of findings."""

from __future__ import annotations

import pytest

from painmap.core.findings import (
    LIMBS,
    MOMENTS,
    FindingKey,
    area_key,
    layer_key,
    limb_key,
    limb_of,
    value_problem,
)
from painmap.core.layers import LayerKey


def test_keys_name_their_subject() -> None:
    assert limb_key("l_leg", "touch").subject == "limb:l_leg"
    assert area_key("limb10", "r_leg", "examined").subject == "area:limb10:r_leg"
    assert layer_key(LayerKey("pain", "burning"), "drawn_by").subject == "layer:pain:burning"


def test_seen_and_reported_are_two_findings() -> None:
    assert limb_key("l_leg", "touch", "seen") != limb_key("l_leg", "touch", "reported")


def test_wrong_subject_is_refused() -> None:
    with pytest.raises(ValueError, match="not a finding"):
        FindingKey("leg:left", "touch")
    with pytest.raises(ValueError, match="not a limb"):
        limb_key("left leg", "touch")
    with pytest.raises(ValueError, match="not a moment"):
        limb_key("l_leg", "touch", moment="running")  # type: ignore[arg-type]


def test_at_rest_keeps_the_subject_of_the_first_releases() -> None:
    assert limb_key("l_leg", "touch", moment="rest").subject == "limb:l_leg"
    assert limb_key("l_leg", "touch", moment="hanging").subject == "limb:l_leg:hanging"


@pytest.mark.parametrize("limb", LIMBS)
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_key_tells_its_limb_and_moment(limb: str, moment: str) -> None:
    assert limb_of(limb_key(limb, "touch", moment=moment)) == (limb, moment)  # type: ignore[arg-type]


@pytest.mark.parametrize("subject", ["visit", "limb", "limb:l_leg:running", "area:limb10:l_leg"])
def test_other_keys_are_of_no_limb(subject: str) -> None:
    assert limb_of(FindingKey(subject, "touch")) is None


@pytest.mark.parametrize(
    ("item", "value", "is_fine"),
    [
        ("temperature_c", 31.4, True),
        ("temperature_c", 370, False),
        ("temperature_c", float("nan"), False),
        ("temperature_c", True, False),
        ("touch", "cool", True),
        ("touch", "chilly", False),
        ("touch", ["cool"], False),
        ("colour", ["redder", "mottled"], True),
        ("colour", ["green"], False),
        ("note", "anything", True),
        ("touch", None, True),
        ("room_c", 21.5, True),
        ("room_c", 70.7, False),
        ("temperature:sole", [31.2, 31.4, 31.3], True),
        ("temperature:sole", [31.2], True),
        ("temperature:sole", [], False),
        ("temperature:sole", [31.0, 31.0, 31.0, 31.0], False),
        ("temperature:sole", [31.2, 88.7], False),
        ("temperature:sole", 31.2, False),
    ],
)
def test_values(item: str, value: object, is_fine: bool) -> None:
    assert (value_problem(item, value) == "") is is_fine  # type: ignore[arg-type]
