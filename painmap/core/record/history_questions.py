"""The whole history: every group in the order of the sheet, every question by its key."""

from __future__ import annotations

from typing import Final

from painmap.core.record.history_health import CARE, COMPLAINTS, ILLNESS, VITALS
from painmap.core.record.history_items import HistoryGroup, Question
from painmap.core.record.history_life import FUNCTION, STRESS
from painmap.core.record.history_pain import BEGINNING, PAIN, TOUCH

HISTORY: Final = (PAIN, BEGINNING, TOUCH, COMPLAINTS, FUNCTION, STRESS, CARE, ILLNESS, VITALS)
"""The groups, the ones that change from visit to visit first."""
QUESTIONS: Final[dict[str, Question]] = {
    question.key: question for group in HISTORY for question in group.questions
}
_GROUPS: Final = {group.key: group for group in HISTORY}


def group_of(key: str) -> HistoryGroup:
    """Return a group by its key. Raises KeyError."""
    return _GROUPS[key]
