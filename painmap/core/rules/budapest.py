"""The Budapest criteria for CRPS, clinical and research, of one limb.

Source: Harden et al. 2010, Pain 150:268; table 1 of PMC5511749: continuing pain out of proportion
to any inciting event; symptoms in at least three of four categories (research: in all four); signs
at the time of evaluation in at least two; and no other diagnosis that explains it better. The
categories are sensory, vasomotor, sudomotor or oedema, motor or trophic.

The criteria were made for adults; none is validated for children. They are met or not met only
where what is not assessed could not change that.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal

from painmap.core.exam import Exam
from painmap.core.findings import Json
from painmap.core.record.limb_words import limb_text
from painmap.core.rules.crps_ticks import DELTA_T, Ticks, any_of, criterion, ticks
from painmap.core.rules.crps_words import (
    CATEGORIES,
    CATEGORY_NAMES,
    DISPROPORTIONATE,
    FEATURES,
    KINDS,
    NO_OTHER_DIAGNOSIS,
    Kind,
)
from painmap.core.rules.result import RuleInput, RuleResult
from painmap.core.text import Text, joined, text

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body

VERSION: Final = 1
Variant = Literal["clinical", "research"]
NEEDED: Final[dict[Variant, dict[Kind, int]]] = {
    "clinical": {"symptom": 3, "sign": 2},
    "research": {"symptom": 4, "sign": 2},
}
"""In how many of four categories there must be a symptom and a sign."""
_NAMES: Final[dict[Variant, str]] = {"clinical": "clinical", "research": "research"}
NOT_A_DIAGNOSIS: Final = text(
    "Documentation aid, not a diagnosis. Made for adults; none is validated for children."
)


def budapest(
    exam: Exam,
    atlas: Atlas,
    body: Body,
    limb: str,
    *,
    variant: Variant = "clinical",
    delta_t: float = DELTA_T,
) -> RuleResult:
    """Return whether the criteria are met for a limb; None where that depends on the rest."""
    found = ticks(exam, atlas, body, limb, delta_t)
    criteria = tuple(criterion(exam, item) for item in (DISPROPORTIONATE, NO_OTHER_DIAGNOSIS))
    return budapest_result(limb, found, criteria, variant=variant, delta_t=delta_t)


def budapest_result(
    limb: str,
    found: Ticks,
    criteria: tuple[RuleInput, ...],
    *,
    variant: Variant = "clinical",
    delta_t: float = DELTA_T,
) -> RuleResult:
    """Return the result for ticks and the two criteria that belong to no limb.

    Its rule names the limb, 'budapest_clinical:l_leg': a visit has one result of each rule.
    """
    by_kind = {kind: categories(found, kind) for kind in KINDS}
    needed = NEEDED[variant]
    parts: list[bool | None] = [_enough(by_kind[kind], needed[kind]) for kind in KINDS]
    parts += [each.value if isinstance(each.value, bool) else None for each in criteria]
    met = False if False in parts else None if None in parts else True
    missing: tuple[Text, ...] = ()
    if met is None:
        missing = _missing(found, by_kind, criteria, needed)
    inputs = (*criteria, *(tick.as_input for tick in found.values()))
    details: dict[str, Json] = {"limb": limb, "variant": variant}
    for kind in KINDS:
        details[kind] = dict(by_kind[kind])
        details[f"{kind}s"] = sum(value is True for value in by_kind[kind].values())
    suggestions = tuple(tick.suggestion for tick in found.values() if tick.suggestion is not None)
    stored: dict[str, Json] = {
        "variant": variant,
        "delta_t": delta_t,
        "symptoms_needed": needed["symptom"],
        "signs_needed": needed["sign"],
    }
    return RuleResult(
        f"budapest_{variant}:{limb}", VERSION, _label(met, limb, variant), met, inputs, missing,
        stored, details, (*suggestions, NOT_A_DIAGNOSIS),
    )  # fmt: skip


def categories(found: Ticks, kind: Kind) -> dict[str, bool | None]:
    """Return for each category whether there is a symptom or a sign in it."""
    return {
        category: (kind, category) in found
        or any_of([found[kind, feature].value for feature in features])
        for category, features in CATEGORIES[kind].items()
    }


def _enough(by_category: Mapping[str, bool | None], needed: int) -> bool | None:
    values = list(by_category.values())
    if values.count(True) >= needed:
        return True
    return False if values.count(True) + values.count(None) < needed else None


def _missing(
    found: Ticks,
    by_kind: Mapping[Kind, Mapping[str, bool | None]],
    criteria: tuple[RuleInput, ...],
    needed: Mapping[Kind, int],
) -> tuple[Text, ...]:
    """Return what could still decide, a line for each criterion and category."""
    lines = [each.name for each in criteria if each.value is None]
    for kind in KINDS:
        if _enough(by_kind[kind], needed[kind]) is not None:
            continue
        for category, value in by_kind[kind].items():
            if value is None:
                open_features = [
                    text(FEATURES[feature])
                    for feature in CATEGORIES[kind][category]
                    if found[kind, feature].value is None
                ]
                lines.append(_line(kind, category, joined(open_features)))
    return tuple(lines)


def _line(kind: Kind, category: str, features: Text) -> Text:
    msgid = "{category} sign: {features}" if kind == "sign" else "{category} symptom: {features}"
    return text(msgid, category=text(CATEGORY_NAMES[category]), features=features)


def _label(met: bool | None, limb: str, variant: Variant) -> Text:
    said = {"limb": limb_text(limb), "variant": text(_NAMES[variant])}
    if met is None:
        return text("Budapest criteria, {variant}, {limb}: cannot be said yet", **said)
    if met:
        return text("Budapest criteria, {variant}, {limb}: met", **said)
    return text("Budapest criteria, {variant}, {limb}: not met", **said)
