"""What the page for the family says: what was found, what changed, and what to do with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from painmap.core.change import GAINED, LOST, STABLE, UNKNOWN
from painmap.core.compared_layers import painted_layers
from painmap.core.comparing.noise import Noise
from painmap.core.comparing.record_tables import pain_levels
from painmap.core.comparison import Comparison
from painmap.core.exam import Exam
from painmap.core.findings import FindingKey, Json
from painmap.core.limb_changes import right_minus_left
from painmap.ui.paper.family_words import (
    change_words,
    hands,
    hands_words,
    layer_words,
    listed,
    places,
    tr,
)
from painmap.ui.parts.wording import core_text, day, number

MOST = 4
"""So many kinds of marks are told at most."""

_EVEN_K, _MOVED_CM, _SMALL_CM2 = 0.5, 0.5, 1.0

Paragraph = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class FamilyText:
    """Paragraphs, each a heading and sentences."""

    paragraphs: tuple[Paragraph, ...]


def family_text(
    later: Exam,
    atlas: Any,
    comparison: Comparison | None = None,
    earlier: Exam | None = None,
    noise: Noise | None = None,
    *,
    most: int = MOST,
    unit: str = "C",
) -> FamilyText:
    """Tell of a visit, and of what changed since an earlier one where it is compared.

    Of what was marked the `most` largest are told; warmth in degrees of the `unit`.
    """
    found: list[Paragraph] = [(tr("What we found"), tuple(_found(later, atlas, most, unit)))]
    if comparison is not None and earlier is not None:
        title = tr("What changed since {0}").format(day(earlier.visit.began_at))
        found.append((title, tuple(_changed(comparison, earlier, later, atlas, noise))))
    found.append((tr("Please note"), (_note(later),)))
    return FamilyText(tuple(found))


def _note(later: Exam) -> str:
    return tr(
        "The figures show what {0} and the examiner marked on the skin. They do not say why it is "
        "so. Ask us whatever is unclear."
    ).format(_given(later))


def _given(exam: Exam) -> str:
    return exam.patient.given.strip() or exam.patient.name


def _found(exam: Exam, atlas: Any, most: int, unit: str) -> list[str]:
    body = atlas.body(exam.visit.body)
    told: dict[str, Any] = {}
    for key in painted_layers(exam):
        # Qualities of pain are one thing to a family: where it hurts.
        words, cells = layer_words(key), exam.layer(key) > 0
        told[words] = told[words] | cells if words in told else cells
    layers = sorted(told.items(), key=lambda one: -float(body.area_cm2[one[1]].sum()))
    lines = []
    for words, cells in layers[:most]:
        lines.append(
            tr("{0}: {1}, as large as {2}.").format(
                words[:1].upper() + words[1:], places(atlas, body, cells),
                hands_words(hands(atlas, body, cells)),
            )
        )  # fmt: skip
    if not lines:
        lines = [tr("Nothing was marked on the figure at this visit.")]
    elif len(layers) > most:
        lines.append(tr("More was marked; it is in the full report."))
    if layers:
        lines.append(tr("“Hand” means {0}’s own hand, palm and fingers.").format(_given(exam)))
    return [*lines, *_felt(exam.findings, None), *_warmths(exam.findings, unit)]


def _felt(now: Mapping[FindingKey, Json], then: Mapping[FindingKey, Json] | None) -> list[str]:
    """The number given to the usual pain, beside that of the visit before."""
    usual = pain_levels(now).get("pain_usual")
    if usual is None:
        return []
    told = number(usual, 0)
    if then is None:
        return [tr("On most days the pain was a {0} of 10.").format(told)]
    before = pain_levels(then).get("pain_usual")
    if before is None:
        return []
    if number(before, 0) == told:
        return [tr("On most days the pain was a {0} of 10, as at the visit before.").format(told)]
    text = tr("On most days the pain was a {0} of 10; at the visit before it was a {1}.")
    return [text.format(told, number(before, 0))]


def _warmths(now: Mapping[FindingKey, Json], unit: str) -> list[str]:
    """How feet or hands differ in warmth, where both were measured."""
    return [
        _warmth(difference, side, unit)
        for side, limbs in (("foot", ("r_leg", "l_leg")), ("hand", ("r_arm", "l_arm")))
        if (difference := right_minus_left(now, *limbs)) is not None
    ]


def _warmth(right_minus_left_k: float, part: str, unit: str) -> str:
    if abs(right_minus_left_k) < _EVEN_K:
        same = {
            "foot": tr("Both feet were equally warm."),
            "hand": tr("Both hands were equally warm."),
        }
        return same[part]
    left = right_minus_left_k > 0
    words = {
        ("foot", True): tr("The left foot was {0} cooler than the right one."),
        ("foot", False): tr("The right foot was {0} cooler than the left one."),
        ("hand", True): tr("The left hand was {0} cooler than the right one."),
        ("hand", False): tr("The right hand was {0} cooler than the left one."),
    }[part, left]
    degrees = abs(right_minus_left_k) * (1.8 if unit == "F" else 1.0)
    return words.format(f"{number(degrees, 1)} °{unit}")


def _changed(
    comparison: Comparison, earlier: Exam, later: Exam, atlas: Any, noise: Noise | None
) -> list[str]:
    body = atlas.body(comparison.body)
    total, key = comparison.layer.total, comparison.key
    lines = []
    if total.then or total.now:
        within = noise is not None and noise.verdict == "within"
        lines.append(_sizes(comparison, atlas))
        lines.append(change_words(total.then, total.now, within=within))
        lines.append(_border(comparison))
    else:
        words = layer_words(key)
        lines.append(tr("We cannot compare {0} at these two visits.").format(words))
    unknown = comparison.classes == UNKNOWN
    if float(body.area_cm2[unknown].sum()) * comparison.scale.factor >= _SMALL_CM2:
        text = tr("Not everything was looked at on both days: {0}. There we cannot tell.")
        lines.append(text.format(places(atlas, body, unknown)))
    lines.append(_appeared(comparison))
    lines += _felt(later.findings, earlier.findings)
    return [line for line in lines if line]


def _sizes(comparison: Comparison, atlas: Any) -> str:
    """As large then and now, on the same body, of the skin looked at on both days."""
    body, classes = atlas.body(comparison.body), comparison.classes
    then = hands(atlas, body, np.isin(classes, (LOST, STABLE)))
    now = hands(atlas, body, np.isin(classes, (GAINED, STABLE)))
    words = layer_words(comparison.key)
    words = words[:1].upper() + words[1:]
    if not comparison.layer.total.now:
        return tr("{0}: {1} then, no longer found now.").format(words, hands_words(then))
    if not comparison.layer.total.then:
        return tr("{0}: not found then, {1} now.").format(words, hands_words(now))
    if hands_words(then) == hands_words(now):
        return tr("{0}: {1} then and now.").format(words, hands_words(then))
    return tr("{0}: {1} then, {2} now.").format(words, hands_words(then), hands_words(now))


def _border(comparison: Comparison) -> str:
    """How far the edge moved along the limb, where both visits have one on the same limb."""
    then, now = comparison.level_then_resized or comparison.level_then, comparison.level_now
    if then is None or now is None or then.limb != now.limb or then.landmark != now.landmark:
        return ""
    moved = now.cm - then.cm
    if abs(moved) < _MOVED_CM:
        return tr("Its upper edge is where it was.")
    limb = {1: tr("hand"), 2: tr("hand"), 3: tr("foot"), 4: tr("foot")}[now.limb]
    mark = core_text(now.landmark_name)
    text = (
        tr("Its upper edge is {0} cm closer to the {1} than before, now {2} cm from the {3}.")
        if moved < 0
        else tr(
            "Its upper edge is {0} cm further from the {1} than before, now {2} cm from the {3}."
        )
    )
    return text.format(number(abs(moved), 0), limb, number(abs(now.cm), 0), mark)


def _appeared(comparison: Comparison) -> str:
    """What was marked at one visit alone, of what both say something of."""
    told = [row for row in comparison.layers if all(row.told) and row.key != comparison.key]
    new = [layer_words(row.key) for row in told if row.total.now and not row.total.then]
    gone = [layer_words(row.key) for row in told if row.total.then and not row.total.now]
    lines = [tr("Marked now and not before: {0}.").format(listed(new))] if new else []
    lines += [tr("Marked before and not now: {0}.").format(listed(gone))] if gone else []
    return " ".join(lines)
