"""Words of pain and of stimuli; files hold the keys, which stay as they are."""

from __future__ import annotations

import pytest

from painmap.core.layers import LayerKey
from painmap.core.qualities import (
    PAIN_QUALITIES,
    STIMULI,
    as_own_words,
    full_name,
    own_word,
    quality_name,
    stimulus_key,
    stimulus_name,
)


def test_keys_are_frozen() -> None:
    assert list(PAIN_QUALITIES) == [
        "burning", "stabbing", "aching", "pins_and_needles", "shooting", "throbbing", "electric",
        "squeezing", "cramping", "cold", "itching", "numb",
    ]  # fmt: skip
    assert list(STIMULI) == [
        "cotton_wisp", "brush", "finger", "skin_fold", "cold", "monofilament",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("layer", "name"),
    [
        (LayerKey("pain"), "Pain"),
        (LayerKey("pain", "pins_and_needles"), "Pain · pins and needles"),
        (LayerKey("pain", "like {ants}"), "Pain · like {ants}"),
        (LayerKey("allodynia", "cotton_wisp"), "Allodynia · cotton wisp"),
        (LayerKey("allodynia", "monofilament_15"), "Allodynia · monofilament 15 g"),
        (LayerKey("allodynia", "toothbrush"), "Allodynia · toothbrush"),
    ],
)
def test_layers_in_words(layer: LayerKey, name: str) -> None:
    assert str(full_name(layer)) == name
    assert LayerKey.parse(str(layer)) == layer


def test_each_monofilament_is_a_stimulus() -> None:
    assert stimulus_key("monofilament", 0.07) == "monofilament_0.07"
    assert str(stimulus_name("monofilament_0.07")) == "monofilament 0.07 g"
    assert stimulus_key("monofilament") == "monofilament"
    assert stimulus_key("brush") == "brush"
    assert str(stimulus_name("monofilament_thick")) == "monofilament_thick"
    assert quality_name(LayerKey("pain")) is None


def test_own_words_are_tidied() -> None:
    assert own_word("  soft   toothbrush ") == "soft toothbrush"
    assert as_own_words(["toothbrush", 3, "", "toothbrush", "ice"]) == ("toothbrush", "ice")
    assert as_own_words(None) == ()
    for words in ("  ", "x" * 41):
        with pytest.raises(ValueError, match="1 to 40"):
            own_word(words)
