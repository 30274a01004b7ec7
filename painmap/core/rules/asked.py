"""What the history of a visit answers to a rule, and where that is said to come from.

An answer that was carried from an earlier visit counts once somebody tapped it, not before.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from painmap.core.exam import Exam
from painmap.core.findings import FindingKey, Json
from painmap.core.rules.result import NOT_ASSESSED
from painmap.core.text import Text, text

SUBJECT = "history"


class Answer(NamedTuple):
    """A value, None for *not assessed*, and its source."""

    value: Json
    source: Text


def answer(exam: Exam, item: str, name: Text) -> Answer:
    """Return what the history says of an item; `name` is the question as its source names it."""
    stored = exam.findings.get(FindingKey(SUBJECT, item))
    if not isinstance(stored, dict) or stored.get("value") is None:
        return Answer(None, NOT_ASSESSED)
    carried = stored.get("carried")
    if isinstance(carried, str) and carried:
        return Answer(None, text("history of {day}, not confirmed", day=_day(carried)))
    return Answer(stored["value"], text("history: {name}", name=name))


def _day(stored: str) -> date | str:
    try:
        return date.fromisoformat(stored[:10])
    except ValueError:
        return stored
