"""The ticks of the CRPS criteria and severity score for one limb, each with where it came from.

A tick is derived from the sheet of the limbs (reported: a symptom; seen: a sign), the map and the
history; the hand outweighs all of them. Nothing is ticked by a measured temperature: it suggests.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from painmap.core.exam import Exam
from painmap.core.findings import Basis, FindingKey
from painmap.core.record.limb_words import limb_text
from painmap.core.rules.asked import answer
from painmap.core.rules.crps_map import LimbMap, limb_map
from painmap.core.rules.crps_sheet import (
    Told,
    asymmetry_told,
    change_told,
    other_side_normal,
    pain_on_movement_told,
    temperature_suggestion,
)
from painmap.core.rules.crps_words import (
    CATEGORIES,
    COMPARED_ROWS,
    DISPROPORTIONATE,
    FEATURES,
    HISTORY_TOUCH,
    KINDS,
    LAYER_OF,
    NO_OTHER_DIAGNOSIS,
    NOTHING,
    PATTERN_SIGNS,
    WHOLE_CATEGORIES,
    Kind,
    tick_item,
)
from painmap.core.rules.result import BY_HAND, NOT_ASSESSED, RuleInput
from painmap.core.text import Text, joined, text

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body

SUBJECT: Final = "score:budapest"
FOR_PATTERN: Final = text("autonomic signs, by hand")
DELTA_T: Final = 1.0
"""Beyond so many °C between the sides a temperature sign is suggested: a setting, unverified."""
_BASIS: Final[dict[Kind, Basis]] = {"symptom": "reported", "sign": "seen"}


@dataclass(frozen=True, slots=True)
class Tick:
    """One feature of a limb as a symptom or sign; a `value` of None is *not assessed*.

    `feature` may be a category that the hand ticked as a whole.

    `suggestion` is a sentence for the examiner, who ticks or does not.
    """

    key: str
    kind: Kind
    feature: str
    value: bool | None
    source: Text
    by_hand: bool = False
    suggestion: Text | None = None

    @property
    def name(self) -> Text:
        """The feature with its kind: 'sign: swelling'."""
        msgid = "sign: {feature}" if self.kind == "sign" else "symptom: {feature}"
        return text(msgid, feature=text({**FEATURES, **WHOLE_CATEGORIES}[self.feature]))

    @property
    def as_input(self) -> RuleInput:
        """The tick as an input of a result."""
        return RuleInput(self.name, self.value, self.source, self.by_hand, self.key)


Ticks = Mapping[tuple[Kind, str], Tick]


def ticks(
    exam: Exam, atlas: Atlas, body: Body, limb: str, delta_t: float = DELTA_T
) -> dict[tuple[Kind, str], Tick]:
    """Return every tick of a limb of `LIMBS`, by kind and feature.

    A category that the hand ticked as a whole is there too. One that it refused as a whole refuses
    each of its features, but for those that the hand ticked one by one.
    """
    painted = limb_map(exam, atlas, body, limb)
    found = {}
    for kind in KINDS:
        for category in CATEGORIES[kind]:
            if _said(exam, limb, kind, category) is True:
                item = tick_item(limb, kind, category)
                found[kind, category] = Tick(
                    item, kind, category, value=True, source=BY_HAND, by_hand=True
                )
        for feature in FEATURES:
            if not _is_asked(kind, feature):
                continue
            found[kind, feature] = _tick(exam, limb, kind, feature, painted, delta_t)
    return found


def criterion(exam: Exam, item: str) -> RuleInput:
    """Return one of the two criteria that belong to no limb; the hand alone says them."""
    name = text(CRITERIA[item])
    said = exam.findings.get(FindingKey(SUBJECT, item))
    if not isinstance(said, bool):
        return RuleInput(name, None, NOT_ASSESSED, key=item)
    return RuleInput(name, said, BY_HAND, by_hand=True, key=item)


CRITERIA: Final = {
    DISPROPORTIONATE: "continuing pain out of proportion to what began it",
    NO_OTHER_DIAGNOSIS: "no other diagnosis explains it better",
}
"""What belongs to no limb, by its item under `score:budapest`."""


def tick_key(limb: str, kind: Kind, feature: str) -> FindingKey:
    """Return the finding that ticks a feature, or a whole category, by hand: True or False."""
    return FindingKey(SUBJECT, tick_item(limb, kind, feature))


def any_of(values: list[bool | None]) -> bool | None:
    """Return True where one is, False where all are, else None."""
    return True if True in values else None if None in values else False


def _is_asked(kind: Kind, feature: str) -> bool:
    # Swelling of one side alone is asked by the severity score, of what is seen.
    asked = any(feature in features for features in CATEGORIES[kind].values())
    return asked or (kind == "sign" and feature == "oedema_asymmetry")


def _tick(
    exam: Exam, limb: str, kind: Kind, feature: str, painted: LimbMap, delta_t: float
) -> Tick:
    item = tick_item(limb, kind, feature)
    suggestion = None
    if (kind, feature) == ("sign", "temperature"):
        suggestion = temperature_suggestion(exam.findings, limb, delta_t)
    said = _said(exam, limb, kind, feature)
    refused = any(
        feature in features and _said(exam, limb, kind, category) is False
        for category, features in CATEGORIES[kind].items()
    )
    if said is not None or refused:
        return Tick(item, kind, feature, said is True, BY_HAND, by_hand=True)
    ticked = _ticked_for_pattern(exam, limb, feature) if kind == "sign" else None
    if ticked is not None:
        return Tick(item, kind, feature, ticked, FOR_PATTERN, by_hand=True)
    told = [*_told(exam, limb, kind, feature, painted)]
    yes = [each.source for each in told if each.value]
    if yes:
        return Tick(item, kind, feature, value=True, source=joined(yes))
    if told:
        source = joined([each.source for each in told])
        return Tick(item, kind, feature, value=False, source=source, suggestion=suggestion)
    return Tick(item, kind, feature, None, NOT_ASSESSED, suggestion=suggestion)


def _said(exam: Exam, limb: str, kind: Kind, feature: str) -> bool | None:
    value = exam.findings.get(tick_key(limb, kind, feature))
    return value if isinstance(value, bool) else None


def _ticked_for_pattern(exam: Exam, limb: str, feature: str) -> bool | None:
    """Return what the examiner ticked or refused of a feature among the autonomic signs."""
    signs = PATTERN_SIGNS.get(feature, ())
    said = [exam.findings.get(FindingKey("pattern", f"autonomic:{limb}:{sign}")) for sign in signs]
    return any_of([value if isinstance(value, bool) else None for value in said]) if said else None


def _told(exam: Exam, limb: str, kind: Kind, feature: str, painted: LimbMap) -> list[Told]:
    """Return what each place says of a feature; nothing where it is not assessed."""
    basis = _BASIS[kind]
    found = []
    if feature in COMPARED_ROWS:
        found.append(asymmetry_told(exam.findings, limb, basis, feature))
    else:
        found.append(change_told(exam.findings, limb, basis, feature))
    found.append(_of_map(exam, limb, kind, feature, painted))
    if feature == "deep":
        found.append(pain_on_movement_told(exam.findings, limb))
    if (kind, feature) == ("symptom", "allodynia"):
        found.append(_of_history(exam))
    return [each for each in found if each is not None]


def _of_map(exam: Exam, limb: str, kind: Kind, feature: str, painted: LimbMap) -> Told | None:
    layer = LAYER_OF.get(feature)
    if layer is None:
        return None
    sources = painted.sources(kind, layer)
    if not sources:
        if (kind, feature) == ("sign", "allodynia") and painted.free:
            return Told(value=False, source=text("map: {limb} free", limb=limb_text(limb)))
        return None
    basis = _BASIS[kind]
    if feature in COMPARED_ROWS and not other_side_normal(exam.findings, limb, basis, feature):
        return None
    return Told(value=True, source=joined(list(sources)))


def _of_history(exam: Exam) -> Told | None:
    value, source = answer(exam, HISTORY_TOUCH)
    if not isinstance(value, list) or not value:
        return None
    return Told(value=value != [NOTHING], source=source)
