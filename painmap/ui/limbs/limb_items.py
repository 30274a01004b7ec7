"""The rows of the sheet as the screen writes them: names, chips with their swatches."""

from __future__ import annotations

from painmap.core.findings import Basis, Json
from painmap.core.limb_changes import PAIRS as _PAIRS
from painmap.core.record.items import Item
from painmap.core.record.limb_items import QUICK
from painmap.core.record.limb_values import picked_words
from painmap.core.text import text
from painmap.ui.parts.choice import Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.theme import SKIN_SWATCHES

PAIRS = {pair: (right, left) for pair, right, left in _PAIRS}
BASES: tuple[Basis, Basis] = ("seen", "reported")
ITEMS = QUICK

_SHORT = {
    "beads": "beads", "changes_within_minutes": "in minutes", "much_reduced": "much less",
    "after_exercise": "exercise", "after_cold": "cold", "after_warmth": "warmth",
}  # fmt: skip
"""Words too long for a chip: the whole word is its hint."""
_TO_WORD = {True: "yes", False: "no"}


def item_name(item: Item) -> str:
    """The row's name as shown."""
    return shown(item.title)


def item_in_words(item: Item) -> str:
    """The row's name as it stands within a sentence."""
    return shown(item.said)


def row_words(item: Item) -> tuple[str, str]:
    """A row's name, and what is asked there: 'Hip', 'movement' of 'Movement, hip'."""
    name = item_name(item)
    where = name.partition(", ")[2]
    if not where:
        return name, ""
    return where[:1].upper() + where[1:], item_in_words(item).partition(", ")[0]


def options_of(item: Item) -> list[Option]:
    """The chips of a row."""
    if item.sort == "yes_no":
        return [Option(word, shown(text(word))) for word in ("yes", "no")]
    if item.sort == "grade":
        low, high = item.bounds or (0, 5)
        return [Option(str(grade), str(grade)) for grade in range(int(low), int(high) + 1)]
    return [
        Option(
            word,
            shown(text(_SHORT[word]) if word in _SHORT else item.word(word)),
            SKIN_SWATCHES.get(word, "") if item.key == "colour" else "",
            shown(item.word(word)) if word in _SHORT else "",
        )
        for word in item.words
    ]


def chosen_keys(item: Item, value: Json) -> str | list[str] | None:
    """Which chips are on for a recorded value."""
    if value is None:
        return None
    if item.sort == "several":
        return [str(word) for word in value] if isinstance(value, list) else None
    if item.sort == "yes_no":
        return _TO_WORD[value] if isinstance(value, bool) else None
    return str(value)


def chosen_value(item: Item, before: Json, chosen: object) -> Json:
    """What a tap on a chip records; None, *not assessed*, where nothing is on."""
    if item.sort == "several":
        words = [str(word) for word in chosen] if isinstance(chosen, list) else []
        return picked_words(item, before, words)
    if not isinstance(chosen, str):
        return None
    if item.sort == "yes_no":
        return chosen == "yes"
    return int(chosen) if item.sort == "grade" else chosen
