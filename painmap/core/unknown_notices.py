"""Why something painted at one visit is not held against the other, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.carried import carried_layers
from painmap.core.compared_layers import BORDERED, painted_layers
from painmap.core.layers import LayerKey
from painmap.core.qualities import full_name, quality_name, stimulus_name
from painmap.core.text import Arg, Text, cm2, joined, percent, text
from painmap.core.told_layers import only_stopped, stimuli_used, tells_of, unclear_cells
from painmap.core.visit_days import days_of

if TYPE_CHECKING:
    from painmap.core.compared_side import Side
    from painmap.core.comparison import Comparison

_SHOWN_CM2 = 0.5
_NOT_EXAMINED = (
    "{area} cm² painted on {day} lie on skin that was not examined on {other}: {so}",
    "{share} % of the skin, painted on {day}, was not examined on {other}: {so}",
)
_NO_QUALITY_THERE = (
    "{area} cm² painted on {day} were painted without a quality on {other}: {so}",
    "{share} % of the skin, painted on {day}, was painted without a quality on {other}: {so}",
)
_NO_QUALITY_HERE = (
    "{area} cm² painted on {day} without a quality have one on {other}: {so}",
    "{share} % of the skin, painted on {day} without a quality, has one on {other}: {so}",
)
"""Each by cm², and by % of skin for a patient without a height."""


def unknown_notices(then: Side, now: Side, found: Comparison) -> list[Text]:
    """Return why paint of the layer shown is in no total, [] where all of it compares."""
    told = _carried(then, now, found.key) or _stimulus(then, now, found.key)
    no_quality = _NO_QUALITY_THERE if found.key.quality else _NO_QUALITY_HERE
    for side, other in ((then, now), (now, then)):
        if tells_of(other.exam, found.key):
            painted = side.painted(found.key)
            unclear = unclear_cells(other.exam, found.key) & other.known
            told += _told(_NOT_EXAMINED, side, other, found, painted & ~other.known)
            told += _told(no_quality, side, other, found, painted & unclear)
    return told + _other_qualities(then, now, found.key)


def _carried(then: Side, now: Side, layer: LayerKey) -> list[Text]:
    """Return that a visit only has the layer of an earlier one, and nobody said it is the same."""
    days = days_of(then.exam.visit, now.exam.visit)
    msgid = "{layer} was carried forward to {day} and not confirmed: not comparable."
    return [
        text(msgid, layer=full_name(layer), day=day)
        for side, day in zip((then, now), days, strict=True)
        if layer in carried_layers(side.exam)
    ]


def _stimulus(then: Side, now: Side, layer: LayerKey) -> list[Text]:
    """Return the notice about a stimulus that one of the visits used and the other did not."""
    if layer.kind != BORDERED:
        return []
    tells = tells_of(then.exam, layer), tells_of(now.exam, layer)
    own, other = (then, now) if tells[0] else (now, then)
    if all(tells) or layer.quality not in stimuli_used(own.exam):
        return []
    day, others = days_of(own.exam.visit, other.exam.visit)
    one, used = stimulus_name(layer.quality), stimuli_used(other.exam)
    if only_stopped(other.exam, layer):
        msgid = "Every trial with {stimulus} on {day} was stopped by the child: not comparable."
        return [text(msgid, stimulus=one, day=others)]
    msgid = "Stimulus not recorded on {day}: not comparable with {stimulus} on {other}."
    if not layer.quality:
        return [text(msgid, day=day, stimulus=_stimuli(used), other=others)]
    if not used - {""}:
        return [text(msgid, day=others, stimulus=one, other=day)]
    msgid = "Different stimulus: {stimulus} on {day}, {stimuli} on {other}: not comparable."
    return [text(msgid, stimulus=one, day=day, stimuli=_stimuli(used), other=others)]


def _stimuli(used: frozenset[str]) -> Text:
    return joined([stimulus_name(key) for key in sorted(used - {""})])


def _told(
    msgids: tuple[str, str], side: Side, other: Side, found: Comparison, cells: NDArray[np.bool_]
) -> list[Text]:
    """Return a notice with the size of cells that a visit painted, at the later size."""
    body = side.atlas.body(found.body)
    size = float(body.area_cm2[cells].sum(dtype=np.float64)) * found.scale.factor
    if size < _SHOWN_CM2:
        return []
    day, others = days_of(side.exam.visit, other.exam.visit)
    words: dict[str, Arg] = {"day": day, "other": others}
    words["so"] = text("not comparable, in no total.")
    if found.scale.method == "none":
        return [text(msgids[1], share=percent(found.percent(size)), **words)]
    return [text(msgids[0], area=cm2(size), **words)]


def _other_qualities(then: Side, now: Side, layer: LayerKey) -> list[Text]:
    """Return that pain of this quality was found once, and at the other visit of others."""
    if layer.kind != "pain" or not layer.quality:
        return []
    painted = [painted_layers(side.exam) for side in (then, now)]
    days = days_of(then.exam.visit, now.exam.visit)
    told = []
    for keys, others, day in zip(painted, painted[::-1], days, strict=True):
        names = [quality_name(key) for key in keys if key.kind == layer.kind and key.quality]
        named = [name for name in names if name is not None]
        if layer not in keys and layer in others and named:
            msgid = "Pain on {day} has another quality: {qualities}."
            told.append(text(msgid, day=day, qualities=joined(named)))
    return told
