"""A visit and what changed, in words for the family: no jargon, no scale, no judgement.

Sizes are told in the patient's own hands (the palm with the fingers, as painted on the same body),
which everybody can hold against the skin. What was not looked at is said, and nothing is called
good, bad, or a disease.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from painmap.core.layers import OWN_KINDS, LayerKey
from painmap.core.qualities import full_name
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import number

if TYPE_CHECKING:
    from painmap.atlas.body import Body

Mask = NDArray[np.bool_]
_HAND = ("palm", "thumb", "index_finger", "middle_finger", "ring_finger", "little_finger")
_FOOT = ("foot_dorsum", "sole", "heel", "ankle")
_SMALL, _WORTH = 0.25, 0.06
_NAMED = 3


def tr(text: str) -> str:
    return QCoreApplication.translate("Family", text)


def layer_words(layer: LayerKey) -> str:
    """What a layer is about, as one would say it at home: 'where a light touch hurts'."""
    if layer.kind in OWN_KINDS:
        return tr("what is marked as “{0}”").format(shown(full_name(layer)))
    return {
        "pain": tr("where it hurts"),
        "allodynia": _touch_words(layer.quality),
        "tender": tr("where pressing hurts"),
        "reduced_touch": tr("where touch is felt less"),
        "colour": tr("where the skin has another colour"),
        "temperature": tr("where the skin is cooler or warmer"),
        "swelling": tr("where it is swollen"),
        "sweating": tr("where the skin sweats more or less"),
    }[layer.kind]


def _touch_words(stimulus: str) -> str:
    stem = stimulus.partition("_")[0]
    return {
        "cotton": tr("where the touch of cotton wool hurts"),
        "brush": tr("where the touch of a soft brush hurts"),
        "finger": tr("where the touch of a finger hurts"),
        "skin": tr("where a gentle pinch of the skin hurts"),
        "cold": tr("where something cold hurts"),
        "monofilament": tr("where the touch of a thin thread hurts"),
    }.get(stem, tr("where a light touch hurts"))


def hands(atlas: Any, body: Body, cells: Mask) -> float:
    """How many of the patient's own hands skin is as large as, palm and fingers."""
    hand = [atom.index for atom in atlas.atoms if atom.part in _HAND and atom.face == "front"]
    one = float(body.area_cm2[np.isin(atlas.atom, hand)].sum()) / 2
    return float(body.area_cm2[cells].sum()) / one


def hands_words(count: float) -> str:
    """'about 4½ hands': halves up to five, whole ones above."""
    if count < _SMALL / 2:
        return tr("a small spot")
    if count < 0.75:
        return tr("about a quarter of a hand") if count < 0.375 else tr("about half a hand")
    if count < 1.25:
        return tr("about one hand")
    halves = round(2 * count) if count < 5 else 2 * round(count)
    figures = f"{halves // 2}{'½' if halves % 2 else ''}"
    return tr("about {0} hands").format(figures)


def places(atlas: Any, body: Body, cells: Mask) -> str:
    """'left lower leg and left foot': the parts that hold most of it, the largest first."""
    cm2 = np.bincount(atlas.atom[cells], body.area_cm2[cells], len(atlas.atoms))
    found: dict[str, float] = {}
    for atom in atlas.atoms:
        if cm2[atom.index] > 0:
            name = _place(atom.part, atom.side)
            found[name] = found.get(name, 0.0) + float(cm2[atom.index])
    whole = sum(found.values())
    kept = [name for name in found if found[name] >= _WORTH * whole]
    kept.sort(key=lambda name: -found[name])
    if len(kept) > _NAMED:
        others = len(kept) - _NAMED
        more = tr("one more place") if others == 1 else tr("{0} more places").format(others)
        kept = [*kept[:_NAMED], more]
    return listed(kept)


def listed(parts: Sequence[str]) -> str:
    """'one, two and three'."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{0} and {1}").format(", ".join(parts[:-1]), parts[-1])


def _place(part: str, side: str) -> str:
    if part in _HAND or part.startswith("hand"):
        part = "hand"
    elif part in _FOOT or part.endswith("toe"):
        part = "foot"
    elif part in ("cranium", "occiput"):
        part = "head"
    elif part in ("upper_abdomen", "lower_abdomen"):
        part = "belly"
    elif part == "groin":
        part = "pelvis"
    middle = {
        "head": tr("head"), "face": tr("face"), "jaw": tr("jaw"), "neck": tr("neck"),
        "chest": tr("chest"), "belly": tr("belly"), "pelvis": tr("lower belly"),
        "perineum": tr("between the legs"), "upper_back": tr("upper back"),
        "middle_back": tr("middle of the back"), "low_back": tr("lower back"),
    }  # fmt: skip
    if part in middle:
        return middle[part]
    sides = {
        "ear": (tr("right ear"), tr("left ear")),
        "shoulder": (tr("right shoulder"), tr("left shoulder")),
        "upper_arm": (tr("right upper arm"), tr("left upper arm")),
        "elbow": (tr("right elbow"), tr("left elbow")),
        "forearm": (tr("right forearm"), tr("left forearm")),
        "wrist": (tr("right wrist"), tr("left wrist")),
        "hand": (tr("right hand"), tr("left hand")),
        "buttock": (tr("right buttock"), tr("left buttock")),
        "hip": (tr("right hip"), tr("left hip")),
        "thigh": (tr("right thigh"), tr("left thigh")),
        "knee": (tr("right knee"), tr("left knee")),
        "lower_leg": (tr("right lower leg"), tr("left lower leg")),
        "foot": (tr("right foot"), tr("left foot")),
    }
    pair = sides.get(part, (part, part))
    return pair[side == "L"]


def change_words(then: float, now: float, *, within: bool) -> str:
    """Whether skin is larger or smaller than it was, in parts that one can see; never in judgement.

    `within`: no more than two tests of one day differ by.
    """
    if not then or not now:
        return ""
    share = now / then - 1
    if within or abs(share) < 0.05:
        return tr("That is about as large as before. Tests on one day also differ a little.")
    if share > 0.8:
        times = tr("twice") if share < 1.25 else tr("{0} times").format(_times(1 + share))
        return tr("That is about {0} as large as before.").format(times)
    if share < -0.8:
        return tr("That is much smaller than before.")
    if abs(share) < 0.08:
        return (
            tr("That is a little larger than before.")
            if share > 0
            else tr("That is a little smaller than before.")
        )
    parts = (
        (0.12, tr("a tenth")), (0.22, tr("a fifth")), (0.29, tr("a quarter")),
        (0.42, tr("a third")), (0.6, tr("half")), (1.0, tr("two thirds")),
    )  # fmt: skip
    part = next(word for most, word in parts if abs(share) <= most)
    if share > 0:
        return tr("That is about {0} larger than before.").format(part)
    return tr("That is about {0} smaller than before.").format(part)


def _times(value: float) -> str:
    """'3' or '2½': halves up to three, whole numbers above."""
    halves = round(2 * value) if value < 3 else 2 * round(value)
    return f"{number(float(halves // 2), 0)}{'½' if halves % 2 else ''}"
