"""What pain feels like and what touches skin: the words that make a layer of a kind its own.

Keys are kept in files and stay as they are. A clinic's own word is its own key.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from painmap.core.findings import Json
from painmap.core.layers import LAYER_KINDS, OWN_KINDS, LayerKey
from painmap.core.text import Number, Text, text

PAIN_QUALITIES: Final = MappingProxyType(
    {
        "burning": "burning",
        "stabbing": "stabbing",
        "aching": "aching",
        "pins_and_needles": "pins and needles",
        "shooting": "shooting",
        "throbbing": "throbbing",
        "electric": "like electric shocks",
        "squeezing": "squeezing",
        "cramping": "cramping",
        "cold": "painfully cold",
        "itching": "itching",
        "numb": "numb",
    }
)
STIMULI: Final = MappingProxyType(
    {
        "cotton_wisp": "cotton wisp",
        "brush": "brush",
        "finger": "finger",
        "skin_fold": "skin-fold pinch",
        "cold": "cold",
        "monofilament": "monofilament",
    }
)
MONOFILAMENT: Final = "monofilament"
OWN_WORD_LENGTH: Final = 40


def stimulus_key(stimulus: str, grams: float | None = None) -> str:
    """Return the key of a stimulus's own layer: each monofilament is a stimulus for itself."""
    if stimulus == MONOFILAMENT and grams is not None:
        return f"{MONOFILAMENT}_{grams:g}"
    return stimulus


def stimulus_name(key: str) -> Text:
    """Return a stimulus in words, from its own or its layer's key: 'monofilament 15 g'."""
    stem, _, grams = key.partition("_")
    if stem == MONOFILAMENT and grams:
        try:
            number = float(grams)
        except ValueError:
            return _word(STIMULI, key)
        decimals = len(f"{number:g}".partition(".")[2])
        return text("monofilament {grams} g", grams=Number(number, decimals))
    return _word(STIMULI, key)


def quality_name(layer: LayerKey) -> Text | None:
    """Return the quality or the stimulus of a layer in words, None where it has none."""
    if not layer.quality:
        return None
    if layer.kind == "allodynia":
        return stimulus_name(layer.quality)
    return _word(PAIN_QUALITIES, layer.quality)


def full_name(layer: LayerKey) -> Text:
    """Return a layer in words, with its quality: 'Pain · burning'; a clinic's own by its name."""
    kind, quality = text(LAYER_KINDS[layer.kind].name), quality_name(layer)
    if quality is not None and layer.kind in OWN_KINDS:
        return quality
    return kind if quality is None else text("{kind} · {quality}", kind=kind, quality=quality)


def as_own_words(value: Json) -> tuple[str, ...]:
    """Read a clinic's stored list of own words, each once, leaving out what is none."""
    words = value if isinstance(value, list) else []
    fine = (word for word in words if isinstance(word, str) and 0 < len(word) <= OWN_WORD_LENGTH)
    return tuple(dict.fromkeys(fine))


def _word(names: Mapping[str, str], key: str) -> Text:
    """Return a name; a clinic's own word is not for translation."""
    return text(names[key]) if key in names else text("{word}", word=key)


def own_word(words: str) -> str:
    """Return a clinic's own word as a key: its text, tidied; ValueError for none or too much."""
    key = " ".join(words.split())
    if not 0 < len(key) <= OWN_WORD_LENGTH:
        raise ValueError(f"A name has 1 to {OWN_WORD_LENGTH} letters.")
    return key
