"""The CRPS Severity Score of one limb, 0 to 16: eight symptoms and eight signs, one point each.

Source: Harden et al. 2017, Pain 158:1430 (16 items; the score of 2010 had 17). A change of 4.9
points or more is a real one with 95 % confidence; that is said beside a change and decides nothing.
Made for adults.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from painmap.core.exam import Exam
from painmap.core.findings import FindingKey, Json
from painmap.core.record.limb_words import limb_text
from painmap.core.rules.crps_ticks import DELTA_T, Tick, Ticks, any_of, criterion, ticks
from painmap.core.rules.crps_words import (
    DISPROPORTIONATE,
    SEVERITY_ITEMS,
    Kind,
)
from painmap.core.rules.result import BY_HAND, NOT_ASSESSED, RuleInput, RuleResult
from painmap.core.text import Number, Text, joined, text

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body

RULE: Final = "css"
VERSION: Final = 1
SUBJECT: Final = "score:css"
REAL_CHANGE: Final = 4.9
CONTINUING: Final = "symptom:continuing"
ITEMS: Final = (CONTINUING, *SEVERITY_ITEMS)
"""The sixteen items by key, symptoms first."""


def css_key(limb: str, item: str) -> FindingKey:
    """Return the finding that ticks an item of a limb by hand: True or False."""
    return FindingKey(SUBJECT, f"{limb}:{item}")


def css(exam: Exam, atlas: Atlas, body: Body, limb: str, *, delta_t: float = DELTA_T) -> RuleResult:
    """Return the score of a limb; a range where not all items are assessed."""
    found = ticks(exam, atlas, body, limb, delta_t)
    inputs = tuple(_by_hand(exam, limb, item, _derived(exam, item, found)) for item in ITEMS)
    suggestions = tuple(tick.suggestion for tick in found.values() if tick.suggestion is not None)
    return css_result(limb, inputs, {"delta_t": delta_t}, suggestions)


def css_result(
    limb: str,
    inputs: tuple[RuleInput, ...],
    settings: dict[str, Json],
    notes: tuple[Text, ...] = (),
) -> RuleResult:
    """Return the score of sixteen answers (True, False or None for *not assessed*).

    Its rule names the limb, 'css:l_leg': a visit has one result of each rule.
    """
    missing = tuple(each.name for each in inputs if each.value is None)
    least = sum(each.value is True for each in inputs)
    most = least + len(missing)
    label = text("CRPS Severity Score, {limb}: {n} of 16", limb=limb_text(limb), n=least)
    if missing:
        label = text(
            "CRPS Severity Score, {limb}: {least} to {most} of 16, not all assessed",
            limb=limb_text(limb),
            least=least,
            most=most,
        )
    details: dict[str, Json] = {"limb": limb, "least": least, "most": most}
    value: Json = None if missing else least
    return RuleResult(
        f"{RULE}:{limb}", VERSION, label, value, inputs, missing, settings, details, notes
    )


def css_change(then: RuleResult, now: RuleResult) -> Text | None:
    """Return a change of the score in words; None where either is not fully assessed."""
    if not isinstance(then.value, int) or not isinstance(now.value, int):
        return None
    change = now.value - then.value
    said = Number(change, 0, signed=True)
    if abs(change) >= REAL_CHANGE:
        msgid = "{change} points: at least {real}, a real change (95 %) in adults."
    else:
        msgid = "{change} points: less than {real}, as repeated scoring alone can give."
    return text(msgid, change=said, real=Number(REAL_CHANGE, 1))


def _derived(exam: Exam, item: str, found: Ticks) -> RuleInput:
    if item == CONTINUING:
        said = criterion(exam, DISPROPORTIONATE)
        return RuleInput(
            text("symptom: {feature}", feature=said.name),
            said.value, said.source, said.by_hand, CONTINUING,
        )  # fmt: skip
    kind, name, features = SEVERITY_ITEMS[item]
    parts = [found[kind, feature] for feature in features]
    value = any_of([part.value for part in parts])
    used = [part for part in parts if part.value is value] if value is not None else []
    sources = [*dict.fromkeys(part.source for part in used)]
    source = joined(sources) if sources else NOT_ASSESSED
    return RuleInput(_name(kind, name), value, source, _all_by_hand(used), item)


def _by_hand(exam: Exam, limb: str, item: str, derived: RuleInput) -> RuleInput:
    said = exam.findings.get(css_key(limb, item))
    if not isinstance(said, bool):
        return derived
    return RuleInput(derived.name, said, BY_HAND, by_hand=True, key=item)


def _name(kind: Kind, name: str) -> Text:
    return text("sign: {feature}" if kind == "sign" else "symptom: {feature}", feature=text(name))


def _all_by_hand(used: list[Tick]) -> bool:
    return bool(used) and all(part.by_hand for part in used)
