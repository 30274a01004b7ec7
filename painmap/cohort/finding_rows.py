"""Findings on limbs as rows. Free text and photos may say who somebody is: they stay at home."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import fmean
from typing import Any

from painmap.cohort.visit_row import Ids
from painmap.core.cohort.visit_content import VisitContent
from painmap.core.findings import Basis, Json, Moment, limb_of
from painmap.core.record.items import Item
from painmap.core.record.limb_edits import set_together
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
        together = _together(content, place)
        yield {
            "patient": ids.patient,
            "visit": ids.visit,
            "limb": place[0],
            "moment": place[1],
            "item": item.key,
            "basis": key.basis,
            **value,
            "set_together": (key.item, key.basis) in together,
        }


def _together(content: VisitContent, place: tuple[str, Moment]) -> frozenset[tuple[str, Basis]]:
    """Return what was set as normal all at once, and not looked at one by one."""
    return frozenset((item, "seen") for item in set_together(content.findings, *place))


def _value(item: Item, value: Json) -> dict[str, Any] | None:
    """Return what a finding says, None for what no release has written."""
    words: list[str] | None = None
    readings: list[float] | None = None
    number: float | None = _number(value)
    at_cm: float | None = None
    if item.sort in ("one", "several"):
        words = [str(word) for word in (value if isinstance(value, list) else [value])]
    elif item.sort == "yes_no":
        words = ["yes" if value is True else "no"]
    elif item.sort == "readings" and isinstance(value, list):
        readings = [one for one in map(_number, value) if one is not None]
        number = fmean(readings) if readings else None
    elif item.sort == "measure" and isinstance(value, dict):
        number, at_cm = _number(value.get("cm")), _number(value.get("at_cm"))
    if words is None and number is None:
        return None
    normal = None if item.normal is None else value == item.normal
    return {
        "words": words,
        "number": None if words else number,
        "readings": readings,
        "at_cm": at_cm,
        "unit": item.unit,
        "normal": normal,
    }


def _number(value: Json) -> float | None:
    return None if isinstance(value, bool) or not isinstance(value, (int, float)) else float(value)
