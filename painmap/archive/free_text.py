"""Which texts of a record anybody may have typed, and which words are the program's own."""

from __future__ import annotations

import re
from typing import Final

from painmap.core.area_states import NOT_EXAMINED_REASONS
from painmap.core.record.history_questions import QUESTIONS
from painmap.core.record.items import Item
from painmap.core.record.limb_items import ITEMS
from painmap.core.record.visit_items import VISIT_ITEMS

LEFT_OUT: Final = "left out"
NAMES: Final = frozenset({"examiner", "by", "made_by", "replaced_by"})
"""Columns and parts of values that name who works here."""
FIELDS: Final = frozenset({"note", "reason", "title"})
"""Columns and parts of values that are typed freely."""
_ITEMS: Final[tuple[Item, ...]] = (
    *QUESTIONS.values(),
    *(item for items in ITEMS.values() for item in items.values()),
    *VISIT_ITEMS.values(),
)
_NOTES: Final = frozenset(item.key for item in _ITEMS if item.sort == "note")
_CODE: Final = re.compile(r"[a-z0-9_:.+\-/]*")
"""A word as the program writes its own: a clinic's that looks so is no more than such a word."""


def is_free_text(subject: str, item: str) -> bool:
    """Tell whether the whole value of a finding is typed freely."""
    known = item in _NOTES and subject.partition(":")[0] in ("history", "limb", "visit")
    return known or item.partition("@")[0] == "note"


def is_ours(word: str) -> bool:
    """Tell whether a word is one of the program's, not something that anybody typed."""
    return word in NOT_EXAMINED_REASONS or _CODE.fullmatch(word) is not None
