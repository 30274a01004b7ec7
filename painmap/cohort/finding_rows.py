"""Findings on limbs as rows. Free text and photos may say who somebody is: they stay at home."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import fmean
from typing import Any

from painmap.cohort.visit_row import Ids
from painmap.core.cohort.visit_content import VisitContent
from painmap.core.findings import Json, limb_of
from painmap.core.record.items import Item
from painmap.core.record.limb_items import item_of

_NEVER = ("note", "photo")


def finding_rows(content: VisitContent, ids: Ids) -> Iterator[dict[str, Any]]:
    """Yield a row for each finding on a limb, by limb, moment, item and basis."""
    for key in sorted(content.findings):
        place = limb_of(key)
        if place is None:
            continue
        item = item_of(place[0], key.item)
        if item is None or item.sort in _NEVER:
            continue
        value = _value(item, content.findings[key])
        if value is None:
            continue
        yield {
            "patient": ids.patient,
            "visit": ids.visit,
            "limb": place[0],
            "moment": place[1],
            "item": item.key,
            "basis": key.basis,
            **value,
        }


def _value(item: Item, value: Json) -> dict[str, Any] | None:
    """Return what a finding says, None for what no release has written."""
    words = number = readings = at_cm = None
    unit = item.unit
    if item.sort in ("one", "several"):
        words = [str(word) for word in (value if isinstance(value, list) else [value])]
    elif item.sort == "yes_no":
        words = ["yes" if value is True else "no"]
    elif item.sort == "readings" and isinstance(value, list):
        readings = [float(one) for one in value if _is_number(one)]
        number = fmean(readings) if readings else None
    elif item.sort == "measure" and isinstance(value, dict):
        number, at_cm = value.get("cm"), value.get("at_cm")
    else:
        number = value
    if words is None and not _is_number(number):
        return None
    normal = None if item.normal is None else value == item.normal
    return {"words": words, "number": number, "readings": readings,
            "at_cm": at_cm if _is_number(at_cm) else None, "unit": unit, "normal": normal}  # fmt: skip


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
