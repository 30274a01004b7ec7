"""Chips of a question, and what a tap on them answers."""

from __future__ import annotations

from painmap.core.findings import Json
from painmap.core.record.history_items import Question
from painmap.core.record.limb_values import number_of, picked_words
from painmap.core.text import text
from painmap.ui.parts.choice import Option
from painmap.ui.parts.core_words import shown

_YES_NO = {True: "yes", False: "no"}


def options_of(question: Question) -> list[Option]:
    """The chips of a question: words, or the names of its grades."""
    if question.sort == "yes_no":
        return [Option(word, shown(text(word))) for word in _YES_NO.values()]
    if question.sort == "grade":
        names = enumerate(question.words)
        return [Option(str(grade), shown(question.word(name))) for grade, name in names]
    return [Option(word, shown(question.word(word))) for word in question.words]


def chosen_keys(question: Question, value: Json) -> list[str]:
    """Which chips are on for an answer."""
    if value is None:
        return []
    if question.sort == "several":
        return [str(word) for word in value] if isinstance(value, list) else []
    if question.sort == "yes_no":
        return [_YES_NO[value]] if isinstance(value, bool) else []
    number = number_of(value)
    return [str(value) if number is None else str(round(number))]


def chosen_value(question: Question, before: Json, keys: list[str]) -> Json:
    """What the chips that are on answer; None, *not asked*, where none is."""
    if question.sort == "several":
        return picked_words(question, before, keys)
    if not keys:
        return None
    if question.sort == "yes_no":
        return keys[0] == _YES_NO[True]
    return int(keys[0]) if question.sort == "grade" else keys[0]
