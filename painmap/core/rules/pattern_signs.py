"""Autonomic signs of the limbs: from the sheet of the limbs, the map, and the examiner's tick.

Which changes are autonomic signs is the wording of the clinics' own texts on AMPS (domain
reference 2): colour, temperature (cool or warm), swelling, dryness, sweating, hair, nails and
skin. A word other than the normal one is the sign; a difference of measured temperatures only
suggests one. What is not recorded is *not assessed*, never *normal*. The tick wins over all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from painmap.atlas.scale import patient_scale
from painmap.core.authors import author_of
from painmap.core.edits import Edit
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import LIMBS, MOMENTS, Basis, FindingKey, Json, Moment, limb_key
from painmap.core.layers import LAYER_KINDS, LayerValue
from painmap.core.qualities import full_name
from painmap.core.record.delta import beyond
from painmap.core.record.items import word_text
from painmap.core.record.limb_items import item_of
from painmap.core.record.limb_values import value_text
from painmap.core.record.limb_words import LIMB_NAMES
from painmap.core.rules.pattern_delta import differences
from painmap.core.rules.pattern_words import (
    ASKED,
    NEEDED,
    PAINTED,
    ROW_NAMES,
    ROWS,
    SIGNS,
    tick_key,
)
from painmap.core.rules.result import BY_HAND
from painmap.core.text import Text, text

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body
    from painmap.core.rules.pattern_settings import PatternSettings

Findings = Mapping[FindingKey, Json]
_REPORTERS: Final = frozenset({"patient", "parent"})


@dataclass(frozen=True, slots=True)
class LimbSign:
    """A sign that is there."""

    limb: str
    sign: str
    basis: Basis
    source: Text
    by_hand: bool = False

    @property
    def key(self) -> str:
        """Its name among the findings: 'autonomic:l_leg:colour'."""
        return tick_key(self.limb, self.sign).item

    @property
    def name(self) -> Text:
        return sign_name(self.limb, self.sign)


def tick_sign(exam: Exam, limb: str, sign: str, there: bool | None) -> Edit | None:
    """Return the edit that ticks or refuses a sign, None takes the tick back."""
    return finding_edit(exam, tick_key(limb, sign), there, "Autonomic sign")


def sign_name(limb: str, sign: str) -> Text:
    """Return a sign with its limb: 'left leg: colour change'."""
    return text("{limb}: {sign}", limb=LIMB_NAMES[limb], sign=SIGNS[sign])


def unasked(signs: Iterable[tuple[str, str]]) -> list[Text]:
    """Return the rows of the sheet to ask, each once: 'left leg: sweating'."""
    rows = dict.fromkeys((limb, row) for limb, sign in signs for row in ASKED[sign])
    return [text("{limb}: {row}", limb=LIMB_NAMES[limb], row=ROW_NAMES[row]) for limb, row in rows]


def limb_signs(
    exam: Exam, atlas: Atlas, body: Body, settings: PatternSettings
) -> tuple[LimbSign, ...]:
    """Return the signs that are there, each once a limb: ticked, else seen, else reported."""
    found = []
    for limb in LIMBS:
        painted = _painted(exam, atlas, body, settings, limb)
        for sign in SIGNS:
            ticked = exam.findings.get(tick_key(limb, sign))
            if ticked is True:
                found.append(LimbSign(limb, sign, "seen", BY_HAND, by_hand=True))
            elif ticked is None:
                told = _told(exam.findings, limb, sign) + painted.get(sign, [])
                told.sort(key=lambda each: each.basis != "seen")
                found += told[:1]
    return tuple(found)


def not_assessed(findings: Findings, limb: str, settings: PatternSettings) -> tuple[str, ...]:
    """Return the needed signs of a limb of which nobody can say that they are absent."""
    return tuple(sign for sign in NEEDED if not absent_told(findings, limb, sign, settings))


def absent_told(findings: Findings, limb: str, sign: str, settings: PatternSettings) -> Text | None:
    """Return who says that a sign that is not there is absent; None where it is not assessed.

    Two measured sides that hardly differ answer for temperature as well.
    """
    if isinstance(findings.get(tick_key(limb, sign)), bool):
        return BY_HAND
    if all(
        any(
            limb_key(limb, row, basis, moment) in findings
            for basis in settings.bases
            for moment in MOMENTS
        )
        for row in ASKED[sign]
    ):
        return text("limb sheet")
    found = differences(findings, limb) if sign == "temperature" else []
    if found and not any(beyond(each, settings.delta_t) for each, _ in found):
        return text("temperatures of both sides")
    return None


def _told(findings: Findings, limb: str, sign: str) -> list[LimbSign]:
    """Return where the sheet of a limb shows a sign, at rest first."""
    found = []
    for basis in ("seen", "reported"):
        for moment in MOMENTS:
            for row, signs in ROWS[sign].items():
                value = findings.get(limb_key(limb, row, basis, moment))
                words = value if isinstance(value, list) else [value]
                if any(word in signs for word in words):
                    source = _sheet(limb, row, value, basis, moment)
                    found.append(LimbSign(limb, sign, basis, source))
    return found


def _sheet(limb: str, row: str, value: Json, basis: Basis, moment: Moment) -> Text:
    item = item_of(limb, row)
    said = (item and value_text(item, value)) or text("{value}", value=str(value))
    if item is not None:
        said = text("{row} {word}", row=item.said, word=said)
    basis_text = text("seen") if basis == "seen" else text("reported")
    if moment == "rest":
        return text("limb sheet, {basis}: {said}", basis=basis_text, said=said)
    return text(
        "limb sheet, {basis}, {moment}: {said}",
        basis=basis_text,
        moment=word_text(moment),
        said=said,
    )


def _painted(
    exam: Exam, atlas: Atlas, body: Body, settings: PatternSettings, limb: str
) -> dict[str, list[LimbSign]]:
    """Return what is painted of signs on a limb; what patient or parent drew is reported."""
    found: dict[str, list[LimbSign]] = {}
    kinds = {kind for kind, _ in PAINTED.values()}
    layers = {key: values for key, values in exam.layers.items() if key.kind in kinds}
    if not layers:
        return found
    scale = patient_scale(body, exam.visit.height_cm, exam.visit.weight_kg)
    cells = np.flatnonzero(atlas.limb == LIMBS.index(limb) + 1)
    cm2 = body.area_cm2[cells] * scale.factor
    for key, values in sorted(layers.items()):
        drawn = {*(author_of(exam, key) or "").split("+")}
        basis: Basis = "reported" if drawn <= _REPORTERS else "seen"
        for sign, (kind, words) in PAINTED.items():
            codes = [value.code for value in _values(key.kind) if value.key in words]
            held = float(cm2[np.isin(values[cells], codes)].sum(dtype=float))
            if key.kind == kind and held >= settings.min_cm2:
                source = text("map: {layer}", layer=full_name(key))
                found.setdefault(sign, []).append(LimbSign(limb, sign, basis, source))
    return found


def _values(kind: str) -> tuple[LayerValue, ...]:
    return LAYER_KINDS[kind].values
