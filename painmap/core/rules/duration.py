"""Whether the symptoms have been there for at least three months."""

from __future__ import annotations

from typing import Final

from painmap.core.exam import Exam
from painmap.core.findings import FindingKey, Json
from painmap.core.rules.asked import answer
from painmap.core.rules.result import BY_HAND, RuleInput
from painmap.core.text import text

THREE_MONTHS: Final = FindingKey("score:duration", "three_months")
"""True or False by hand; it wins over the history."""
HISTORY_ITEM: Final = "duration"
MONTHS: Final = 3.0
MONTHS_IN: Final = {"days": 12 / 365.25, "weeks": 84 / 365.25, "months": 1.0, "years": 12.0}


def long_enough(exam: Exam) -> RuleInput:
    """Return whether symptoms lasted three months, from the hand or from the history."""
    name = text("symptoms for at least 3 months")
    said = exam.findings.get(THREE_MONTHS)
    if isinstance(said, bool):
        return RuleInput(name, said, BY_HAND, by_hand=True, key=THREE_MONTHS.item)
    value, source = answer(exam, HISTORY_ITEM)
    months = in_months(value)
    # Ninety days and thirteen weeks are three months, twelve weeks are not.
    lasted = None if months is None else months >= MONTHS - 0.05
    return RuleInput(name, lasted, source, key=THREE_MONTHS.item)


def in_months(value: Json) -> float | None:
    """Return a duration, {"n": 6, "unit": "weeks"} or plain months, in months; None without one."""
    unit: Json = "months"
    number = value
    if isinstance(value, dict):
        number, unit = value.get("n"), value.get("unit")
    if isinstance(number, bool) or not isinstance(number, (int, float)) or unit not in MONTHS_IN:
        return None
    return number * MONTHS_IN[str(unit)]
