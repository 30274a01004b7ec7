"""Codes that stored maps hold must never move."""

from __future__ import annotations

import pytest

from painmap.core.layers import LAYER_KINDS, NOT_RATED, LayerKey


def test_codes_are_frozen() -> None:
    codes = {key: {v.key: v.code for v in kind.values} for key, kind in LAYER_KINDS.items()}
    assert codes == {
        "pain": {str(n): n for n in range(1, 11)} | {"not_rated": 11},
        "allodynia": {"allodynia": 1},
        "tender": {"tender": 1, "point": 2},
        "reduced_touch": {"reduced_touch": 1},
        "colour": {"red": 1, "pale": 2, "blue": 3, "purple": 4, "mottled": 5},
        "temperature": {"cooler": 1, "warmer": 2},
        "swelling": {"swelling": 1},
        "sweating": {"more": 1, "less": 2},
        "own_1": {"painted": 1},
        "own_2": {"painted": 1},
        "own_3": {"painted": 1},
    }


def test_pain_and_allodynia_count_by_default() -> None:
    assert {k for k, kind in LAYER_KINDS.items() if kind.counts_default} == {"pain", "allodynia"}


def test_value_by_code() -> None:
    assert LAYER_KINDS["pain"].value(NOT_RATED).name == "not rated"
    with pytest.raises(KeyError):
        LAYER_KINDS["swelling"].value(2)


@pytest.mark.parametrize("text", ["pain", "pain:burning", "colour"])
def test_key_survives_text(text: str) -> None:
    assert str(LayerKey.parse(text)) == text


def test_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown kind"):
        LayerKey("itch")
