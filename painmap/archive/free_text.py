"""Which texts of a record anybody may have typed anything into, and which words are the program's."""

from __future__ import annotations

import re
from typing import Final

from painmap.core.area_states import NOT_EXAMINED_REASONS
from painmap.core.record.history_questions import QUESTIONS
from painmap.core.record.limb_items import ITEMS
from painmap.core.record.visit_items import VISIT_ITEMS

LEFT_OUT: Final = "left out"
NAMES: Final = frozenset({"examiner", "by", "made_by", "replaced_by"})
"""Columns and parts of values that name who works here."""
FIELDS: Final = frozenset({"note", "reason", "title"})
"""Columns and parts of values that are typed freely."""
_NOTES: Final = frozenset(
    item.key
    for items in (QUESTIONS, *ITEMS.values(), VISIT_ITEMS)
    for item in items.values()
    if item.sort == "note"
)
_CODE: Final = re.compile(r"[a-z0-9_:.+\-/]*")
"""A word as the program writes its own: a clinic's that looks so is no more than such a word."""


def is_free_text(subject: str, item: str) -> bool:
    """Tell whether the whole value of a finding is typed freely."""
    known = item in _NOTES and subject.partition(":")[0] in ("history", "limb", "visit")
    return known or item.partition("@")[0] == "note"


def is_ours(word: str) -> bool:
    """Tell whether a word is one of the program's, not something that anybody typed."""
    return word in NOT_EXAMINED_REASONS or _CODE.fullmatch(word) is not None


def free_texts() -> tuple[str, ...]:
    """Return the names of what is typed freely, as it is asked for, without *note* itself."""
    return tuple(
        str(item.title)
        for items in (QUESTIONS, VISIT_ITEMS)
        for item in items.values()
        if item.sort == "note"
    )
