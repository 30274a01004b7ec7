"""The limbs and moments in words, as they stand within a sentence."""

from __future__ import annotations

from typing import Final

from painmap.core.findings import Moment
from painmap.core.text import Text, text

LIMB_WORDS: Final = {
    "r_arm": "right arm",
    "l_arm": "left arm",
    "r_leg": "right leg",
    "l_leg": "left leg",
}
LIMB_NAMES: Final[dict[str, Text]] = {limb: text(words) for limb, words in LIMB_WORDS.items()}
LIMB_HEADS: Final = {
    "r_arm": "Right arm",
    "l_arm": "Left arm",
    "r_leg": "Right leg",
    "l_leg": "Left leg",
}
MOMENT_WORDS: Final[dict[Moment, str]] = {
    "rest": "at rest",
    "hanging": "hanging",
    "after_exercise": "after exercise",
    "after_therapy": "after therapy",
}


def limb_head(limb: str, moment: Moment = "rest") -> Text:
    """Return 'Left leg', or 'Left leg, hanging', as it begins a sentence."""
    return _at(LIMB_HEADS[limb], moment)


def limb_text(limb: str, moment: Moment = "rest") -> Text:
    """Return 'left leg', or 'left leg, hanging' for another moment than at rest."""
    return _at(LIMB_WORDS[limb], moment)


def _at(limb: str, moment: Moment) -> Text:
    name = text(limb)
    if moment == "rest":
        return name
    return text("{limb}, {moment}", limb=name, moment=text(MOMENT_WORDS[moment]))
