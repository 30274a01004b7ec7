"""Answers of the history: given today, or carried from an earlier visit until somebody taps them.

An answer is stored as {"value": …}; a carried one has beside it the day that it was given,
{"value": …, "carried": "2026-08-03"}, and is no answer of today: rules and contradictions leave it
out. Tapping confirms it, typing replaces it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from painmap.core.edits import Edit, FindingEdit
from painmap.core.exam import Exam, findings_edit
from painmap.core.findings import FindingKey, Json, history_key
from painmap.core.record.history_questions import QUESTIONS

CARRIED: Final = "History of the last visit"
"""What the edit says that starts a visit with an earlier history: nobody recorded anything."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered; `carried` is the day of an answer that nobody has tapped today."""

    value: Json
    carried: date | None = None


def answer_of(findings: Mapping[FindingKey, Json], item: str) -> Answer | None:
    """Return the answer to a question, carried ones too; None for *not asked*."""
    stored = findings.get(history_key(item))
    if not isinstance(stored, dict) or stored.get("value") is None:
        return None
    carried = stored.get("carried")
    return Answer(stored["value"], _day(carried) if isinstance(carried, str) else None)


def answered(findings: Mapping[FindingKey, Json], item: str) -> Json:
    """Return what was answered or confirmed at this visit; None for anything else."""
    found = answer_of(findings, item)
    return None if found is None or found.carried is not None else found.value


def answer_edit(exam: Exam, item: str, value: Json, said: str = "History") -> Edit | None:
    """Return the edit that records an answer of today, None for *not asked*."""
    stored: Json = None if value is None else {"value": value}
    return findings_edit(exam, {history_key(item): stored}, said)


def confirm_edit(exam: Exam, items: Iterable[str], said: str = "Confirm history") -> Edit | None:
    """Return the edit by which carried answers hold today; None without any among `items`."""
    values: dict[FindingKey, Json] = {}
    for item in items:
        found = answer_of(exam.findings, item)
        if found is not None and found.carried is not None:
            values[history_key(item)] = {"value": found.value}
    return findings_edit(exam, values, said)


def waiting(findings: Mapping[FindingKey, Json]) -> tuple[str, ...]:
    """Return the questions whose answers are carried and not confirmed, in the sheet's order."""
    return tuple(
        item
        for item in QUESTIONS
        if (found := answer_of(findings, item)) is not None and found.carried is not None
    )


def carry_history(last: Exam) -> Edit | None:
    """Return the edit that starts a visit, which has no history yet, with an earlier one's.

    An answer that was only carried at that visit keeps its older day. What was true of one day,
    such as pain now and vital signs, is left out.
    """
    day = last.visit.began_at.astimezone().date()
    parts = []
    for item, question in QUESTIONS.items():
        found = answer_of(last.findings, item)
        if found is None or not question.carries:
            continue
        since = (found.carried or day).isoformat()
        stored: Json = {"value": found.value, "carried": since}
        parts.append(FindingEdit(history_key(item), None, stored))
    return Edit(tuple(parts), CARRIED) if parts else None


def _day(stored: str) -> date:
    """Read a stored day. What no release has written is an old answer all the same."""
    try:
        return date.fromisoformat(stored[:10])
    except ValueError:
        return date.min
