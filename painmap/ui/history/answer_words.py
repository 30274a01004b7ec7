"""Chips of a question: as those of a limb's row, but grades that have names show them."""

from __future__ import annotations

from painmap.core.findings import Json
from painmap.core.record.history_items import Question
from painmap.ui.limbs import limb_items
from painmap.ui.parts.choice import Option
from painmap.ui.parts.core_words import shown


def options_of(question: Question) -> list[Option]:
    """The chips of a question."""
    if question.sort == "grade" and question.words:
        names = enumerate(question.words)
        return [Option(str(grade), shown(question.word(name))) for grade, name in names]
    return limb_items.options_of(question)


def keys_of(question: Question, value: Json) -> list[str]:
    """Which chips are on for an answer."""
    chosen = limb_items.chosen_keys(question, value)
    return [chosen] if isinstance(chosen, str) else list(chosen or ())
