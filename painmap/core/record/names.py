"""What a finding of the record is called and how its value is told, whatever sheet it is from."""

from __future__ import annotations

from painmap.core.findings import FindingKey, Json, limb_of
from painmap.core.record.history_questions import QUESTIONS
from painmap.core.record.items import Item
from painmap.core.record.limb_items import item_of
from painmap.core.record.limb_values import value_text
from painmap.core.record.limb_words import limb_head
from painmap.core.record.visit_items import VISIT_ITEMS
from painmap.core.text import Text, text


def item_at(key: FindingKey) -> Item | None:
    """Return the row or the question that a finding answers, None for other findings."""
    where = limb_of(key)
    if where is not None:
        return item_of(where[0], key.item)
    if key.subject == "visit":
        return VISIT_ITEMS.get(key.item)
    return QUESTIONS.get(key.item) if key.subject == "history" else None


def finding_name(key: FindingKey) -> Text | None:
    """Return what a finding is called, as in 'Left leg, hanging: colour (reported)'.

    None for a finding that is in no sheet.
    """
    item, where = item_at(key), limb_of(key)
    if item is None:
        return None
    if where is None:
        return item.title
    msgid = "{limb}: {item} (reported)" if key.basis == "reported" else "{limb}: {item}"
    return text(msgid, limb=limb_head(*where), item=item.said)


def finding_value(key: FindingKey, value: Json) -> Text | None:
    """Return a finding's value in words, None for *not assessed* and what is in no sheet."""
    item = item_at(key)
    if item is None:
        return None
    if key.subject != "history":
        return value_text(item, value)
    return value_text(item, value.get("value")) if isinstance(value, dict) else None
