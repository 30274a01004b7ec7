"""The AMPS pattern: what areas and autonomic signs of a visit suggest. No diagnosis.

Sources (domain reference 2): the clinics' own wording, *localized* is at most two areas without
autonomic changes, *CRPS type 1* at most two with such symptoms, *diffuse* three or more, which
goes back to Yunus and Masi 1985 (three sites); Sherry 2020 split at five regions. They define
neither an area nor what signs elsewhere mean; that is here, and what they leave open is a setting:

| counted areas | signs in a counted limb | suggested |
|---|---|---|
| any area not examined | any | nothing yet |
| 0 | any | nothing; signs without a mapped area are told |
| 1 up to below the threshold | 0, all asked | localized |
| 1 up to below the threshold | 0, not all asked | nothing yet |
| 1 up to below the threshold | 1 or more | CRPS type 1 |
| the threshold or more | 0 | diffuse |
| the threshold or more | 1 or more | diffuse, with the signs flagged |

Signs count in a limb that is itself a counted area (or holds one); others are noted beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from painmap.core.clinic import Clinic
from painmap.core.exam import Exam
from painmap.core.findings import Json
from painmap.core.rules.pattern_areas import CountedAreas, counted_areas_of
from painmap.core.rules.pattern_delta import suggested
from painmap.core.rules.pattern_notes import (
    CRPS,
    DIFFUSE,
    LABELS,
    LOCALIZED,
    NONE,
    PURPOSE,
    Said,
    notes_of,
)
from painmap.core.rules.pattern_settings import PATCHES, PatternSettings, pattern_settings
from painmap.core.rules.pattern_signs import (
    LimbSign,
    absent_told,
    limb_signs,
    not_assessed,
    sign_name,
    unasked,
)
from painmap.core.rules.pattern_words import SIGNS, tick_key
from painmap.core.rules.result import BY_HAND, NOT_ASSESSED, RuleInput, RuleResult
from painmap.core.text import text

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body

RULE: Final = "pattern"
VERSION: Final = 1
NOTHING_YET: Final = text("nothing yet")


def suggestion(areas: int, signs: int, threshold: int) -> str:
    """Return what the decision table says of a complete exam."""
    if areas == 0:
        return NONE
    if areas >= threshold:
        return DIFFUSE
    return CRPS if signs else LOCALIZED


def pattern(
    exam: Exam, atlas: Atlas, body: Body, settings: PatternSettings | None = None
) -> RuleResult:
    """Return the suggested pattern of an exam; `body` is the visit's.

    Its value is a key of `LABELS`; its inputs are the counted areas, and every sign of the counted
    limbs under the item of its tick. `details` has the keys of areas, their `count`, the `signs`
    that count, those `signs_noted` beside it, and those `to_tick` that a difference suggests.
    """
    settings = settings or pattern_settings(Clinic(), exam)
    if settings.scheme not in atlas.schemes and settings.scheme != PATCHES:
        missing = text("the scheme {scheme}, which this release has not", scheme=settings.scheme)
        return RuleResult(
            RULE, VERSION, NOTHING_YET, None, (), (missing,), settings.to_json(), {}, (PURPOSE,)
        )
    areas = counted_areas_of(exam, atlas, body, settings)
    found = limb_signs(exam, atlas, body, settings)
    counting = [sign for sign in found if sign.limb in areas.limbs and sign.basis in settings.bases]
    there = {(sign.limb, sign.sign) for sign in counting}
    open_signs = [
        (limb, sign)
        for limb in areas.limbs
        for sign in not_assessed(exam.findings, limb, settings)
        if (limb, sign) not in there
    ]
    label = suggestion(areas.number, len(counting), settings.threshold)
    missing_texts = [*areas.missing]
    if label == LOCALIZED:
        missing_texts += unasked(open_signs)
    value = None if missing_texts else label
    said = Said(exam.findings, settings, areas, found, counting, open_signs, value)
    return RuleResult(
        RULE,
        VERSION,
        NOTHING_YET if value is None else LABELS[label],
        value,
        (*_area_inputs(areas), *_sign_inputs(exam, settings, areas, counting)),
        tuple(missing_texts),
        settings.to_json(),
        _details(said),
        notes_of(said),
    )


def _details(said: Said) -> dict[str, Json]:
    return {
        "areas": [area.key for area in said.areas.areas],
        "count": said.areas.number,
        "signs": [f"{sign.limb}:{sign.sign}" for sign in said.counting],
        "signs_noted": [
            f"{sign.limb}:{sign.sign}" for sign in said.found if sign not in said.counting
        ],
        "to_tick": [
            f"{limb}:temperature"
            for limb in said.areas.limbs
            if suggested(said.findings, limb, said.settings)
        ],
    }


def _area_inputs(areas: CountedAreas) -> list[RuleInput]:
    return [
        RuleInput(area.name, value=True, source=area.source, by_hand=area.by_hand)
        for area in areas.areas
    ]


def _sign_inputs(
    exam: Exam, settings: PatternSettings, areas: CountedAreas, counting: list[LimbSign]
) -> list[RuleInput]:
    """Return every sign of the counted limbs: there, absent, or not assessed."""
    inputs = []
    for limb in areas.limbs:
        for sign in SIGNS:
            there = next((s for s in counting if (s.limb, s.sign) == (limb, sign)), None)
            key = tick_key(limb, sign).item
            name = sign_name(limb, sign)
            if there is not None:
                inputs.append(
                    RuleInput(name, value=True, source=there.source, by_hand=there.by_hand, key=key)
                )
                continue
            told = absent_told(exam.findings, limb, sign, settings)
            value = None if told is None else False
            inputs.append(RuleInput(name, value, told or NOT_ASSESSED, told is BY_HAND, key))
    return inputs


__all__ = [
    "CRPS", "DIFFUSE", "LABELS", "LOCALIZED", "NONE", "NOTHING_YET", "PURPOSE", "RULE", "VERSION",
    "PatternSettings", "pattern", "suggestion",
]  # fmt: skip
