"""The levels of a ring in cm from a named landmark, as a tape measures them, both ways."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from painmap.atlas.landmark import Landmark, limb_level_cm, limb_pos_at_cm
from painmap.core.edits import Edit
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import FindingKey, Json, limb_key
from painmap.core.ring import Levels, Ring, moved, with_level
from painmap.core.skin import ARMS, Skin
from painmap.core.text import Number, Text, text

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body

LIMB_KEYS: Final = ("", "r_arm", "l_arm", "r_leg", "l_leg")
LENGTH_MARKS: Final = {
    "arm": ("acromion", "radial_styloid"),
    "leg": ("greater_trochanter", "lateral_malleolus"),
}
"""A measured limb is taped between these two."""
LENGTH_CM: Final = (10.0, 150.0)
BAD_LENGTH: Final = "A limb is between 10 and 150 cm long."
_NAILS: Final = "_nail"


def landmarks_of(atlas: Atlas, limb: int) -> tuple[Landmark, ...]:
    """Return what levels on a limb can be told from, from the trunk on."""
    kind = _kind(limb)
    marks = [
        mark
        for mark in atlas.landmarks.values()
        if mark.limb == kind and np.isfinite(mark.limb_pos) and not mark.key.endswith(_NAILS)
    ]
    return tuple(sorted(marks, key=lambda mark: mark.limb_pos))


def limb_factor(
    body: Body, limb: int, *, length_factor: float, measured_cm: float | None = None
) -> float:
    """Return how many of the patient's cm a body's cm along a limb is.

    `length_factor` is the patient scale's; a measured limb length (`LENGTH_MARKS`) outranks it.
    """
    if measured_cm is None:
        return length_factor
    first, last = LENGTH_MARKS[_kind(limb)]
    whole = limb_level_cm(body, limb, np.array([body.atlas.landmarks[first].limb_pos]), last)
    return measured_cm / float(whole[0])


def length_key(limb: int) -> FindingKey:
    """Return the finding that holds a limb's measured length, cm."""
    return limb_key(LIMB_KEYS[limb], "length_cm", "")


def measured_length(findings: Mapping[FindingKey, Json], limb: int) -> float | None:
    """Return a limb's measured length, cm, None where nobody measured it."""
    value = findings.get(length_key(limb))
    return float(value) if isinstance(value, (int, float)) else None


def length_edit(exam: Exam, limb: int, cm: float | None) -> Edit | None:
    """Return the edit that records a limb's length; None takes it away. ValueError: no length."""
    if cm is not None and not LENGTH_CM[0] <= cm <= LENGTH_CM[1]:
        raise ValueError(BAD_LENGTH)
    return finding_edit(exam, length_key(limb), cm, "Measured limb length")


def level_cm(body: Body, limb: int, pos: float, landmark: str, factor: float = 1.0) -> float:
    """Return how far a place along a limb lies above a landmark, the patient's cm."""
    return float(limb_level_cm(body, limb, np.array([pos]), landmark)[0]) * factor


def ring_levels_cm(body: Body, ring: Ring, factor: float = 1.0) -> Levels:
    """Return a ring's levels above its landmark in the order of HANDLES, the patient's cm."""
    front, inner, back, outer = (
        level_cm(body, ring.limb, pos, ring.landmark, factor) for pos in ring.levels
    )
    return front, inner, back, outer


def typed(
    ring: Ring, cm: float, body: Body, skin: Skin, *, handle: int | None = None, factor: float = 1.0
) -> Ring:
    """Return a ring whose handle, or whose mean level, is so far above its landmark.

    `cm` is the patient's, negative below the landmark. Ends at the ends of the limb.
    """
    if handle is not None:
        pos = limb_pos_at_cm(body, ring.limb, cm / factor, ring.landmark)
        return with_level(ring, handle, pos, skin)
    mean = float(np.mean(ring_levels_cm(body, ring, factor)))
    shifted = (
        limb_pos_at_cm(body, ring.limb, (level + cm - mean) / factor, ring.landmark)
        for level in ring_levels_cm(body, ring, factor)
    )
    front, inner, back, outer = shifted
    return moved(replace(ring, levels=(front, inner, back, outer)), 0.0, skin)


def level_text(cm: float, landmark: Landmark) -> Text:
    """Return a level in words: '12.5 cm above outer ankle'."""
    number, name = Number(abs(cm), 1), text(landmark.name)
    if not number.shown:
        return text("at {landmark}", landmark=name)
    if cm > 0:
        return text("{cm} cm above {landmark}", cm=number, landmark=name)
    return text("{cm} cm below {landmark}", cm=number, landmark=name)


def _kind(limb: int) -> str:
    return "arm" if limb in ARMS else "leg"
