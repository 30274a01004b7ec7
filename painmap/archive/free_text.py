"""Which texts of a record anybody may have typed, and which words are the program's own."""

from __future__ import annotations

import re
from typing import Final

from painmap.core.area_states import NOT_EXAMINED_REASONS
from painmap.core.qualities import MONOFILAMENT, PAIN_QUALITIES, STIMULI
from painmap.core.record.checks import CHECKS, GROUP
from painmap.core.record.history_questions import HISTORY, QUESTIONS
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
"""A word as the program writes its own, in places where nobody can type one."""
_QUALITY: Final = re.compile(rf"{MONOFILAMENT}_[0-9.e+\-]+")
_CHECKS: Final = frozenset({*CHECKS, *(f"{GROUP}{group.key}" for group in HISTORY)})


def is_free_text(subject: str, item: str) -> bool:
    """Tell whether the whole value of a finding is typed freely."""
    known = item in _NOTES and subject.partition(":")[0] in ("history", "limb", "visit")
    return known or is_typed(item)


def is_typed(name: str) -> bool:
    """Tell whether what is called so is typed freely; a note on a zone has its cell in its name."""
    return name.partition("@")[0] in FIELDS


def is_ours(word: str, name: str = "") -> bool:
    """Tell whether a word is one of the program's, not something that anybody typed.

    `name` is that of the column or part where it stands. Where words can be typed, only those that
    come along are ours: a name in small letters looks like a word of a program.
    """
    if is_typed(name):
        return word in NOT_EXAMINED_REASONS
    if name == "checklist":
        return word in _CHECKS
    if name in ("stimulus", "quality"):
        return word in STIMULI or word in PAIN_QUALITIES or _QUALITY.fullmatch(word) is not None
    return word in NOT_EXAMINED_REASONS or _CODE.fullmatch(word) is not None
