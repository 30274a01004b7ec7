"""What the history of a visit answers to a rule, and where that is said to come from.

An answer that was carried from an earlier visit counts once somebody tapped it, not before.
"""

from __future__ import annotations

from typing import NamedTuple

from painmap.core.exam import Exam
from painmap.core.findings import Json
from painmap.core.record.history import answer_of
from painmap.core.record.history_questions import QUESTIONS
from painmap.core.rules.result import NOT_ASSESSED
from painmap.core.text import Text, text


class Answer(NamedTuple):
    """A value, None for *not assessed*, and its source."""

    value: Json
    source: Text


def answer(exam: Exam, item: str) -> Answer:
    """Return what the history says of a question today. Raises KeyError for none of its own."""
    name = QUESTIONS[item].said
    found = answer_of(exam.findings, item)
    if found is None:
        return Answer(None, NOT_ASSESSED)
    if found.carried is not None:
        return Answer(None, text("history of {day}, not confirmed", day=found.carried))
    return Answer(found.value, text("history: {name}", name=name))
