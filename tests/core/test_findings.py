"""Keys and values of findings."""

from __future__ import annotations

import pytest

from painmap.core.findings import FindingKey, area_key, layer_key, limb_key, value_problem
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
    ],
)
def test_values(item: str, value: object, is_fine: bool) -> None:
    assert (value_problem(item, value) == "") is is_fine  # type: ignore[arg-type]
