"""Which name and which number of a FHIR Patient are those of today, and whose record it is not.

Names and identifiers have a use and a period, and a record can be one that must not be used:
of somebody who died, or one that was put together with another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from painmap.core.patient import one_line
from painmap.core.text import Text, text

_NAMES: Final = ("official", "usual", "", "temp", "nickname")
"""Which of several names is taken; a maiden name and an old one are nobody's name of today."""
_OTHER_OFFICES: Final = frozenset(
    {"SS", "SB", "NIIP", "DL", "PPN", "TAX", "EN", "MCD", "MCR", "PRC"}
)
"""Types of numbers (HL7 v2-0203) of insurances, tax offices and passports: no clinic's own."""
_PART_OF_A_DAY: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def unusable(resource: dict[str, Any]) -> Text | None:
    """Return why a record must not be used, though it may be whole; None for one that may."""
    if resource.get("modifierExtension"):
        # FHIR: who does not know such a one must not use what it stands in.
        return text("has an extension that changes what it means, and that Painmap does not know.")
    if resource.get("active") is False:
        return text("is marked as no longer in use.")
    if any(link.get("type") == "replaced-by" for link in _objects(resource.get("link"))):
        return text("is marked as replaced by another record.")
    died = resource.get("deceasedDateTime"), resource.get("_deceasedDateTime")
    if resource.get("deceasedBoolean") is True or any(died):
        return text("is marked as deceased.")
    return None


def name_of(resource: dict[str, Any], today: date) -> tuple[str, str]:
    """Return family and given name of the name in use today; '' for what is not there."""
    known = list(_of_today(resource.get("name"), today))
    for use in _NAMES:
        for name in known:
            if name.get("use", "") != use:
                continue
            family, given = _text(name.get("family")), _joined(name.get("given"))
            if not family:
                # A name in one piece is not cut in two by guessing; a comma says where.
                family, _, rest = _text(name.get("text")).partition(",")
                given = given or rest
            if one_line(family):
                return one_line(family), one_line(given)
    return "", ""


def number_of(resource: dict[str, Any], today: date) -> str:
    """Return the number by which a clinic knows the patient, '' for none."""
    fit = [
        each
        for each in _of_today(resource.get("identifier"), today)
        if not _text(each.get("value")).startswith("urn:")
        and each.get("use") != "old"
        and not _types(each) & _OTHER_OFFICES
    ]
    for is_it in (_is_record_number, lambda each: each.get("use") in ("usual", "official"), bool):
        for each in fit:
            value = one_line(_text(each.get("value")))
            if value and is_it(each):
                return value
    return ""


def _of_today(listed: Any, today: date) -> Iterator[dict[str, Any]]:
    """Yield names or identifiers that hold today, by their period."""
    for each in _objects(listed):
        period = each.get("period")
        begins, ends = (
            (period.get("start"), period.get("end")) if isinstance(period, dict) else ("", "")
        )
        if not _lies_before(ends, today) and not _lies_after(begins, today):
            yield each


def _lies_before(said: Any, today: date) -> bool:
    """Tell whether a day, a month or a year, or a moment, is over; not for what is none."""
    told = _parts(said)
    return bool(told) and told < (today.year, today.month, today.day)[: len(told)]


def _lies_after(said: Any, today: date) -> bool:
    told = _parts(said)
    return bool(told) and told > (today.year, today.month, today.day)[: len(told)]


def _parts(said: Any) -> tuple[int, ...]:
    found = _PART_OF_A_DAY.match(said) if isinstance(said, str) else None
    return () if found is None else tuple(int(part) for part in found.groups() if part)


def _is_record_number(identifier: dict[str, Any]) -> bool:
    return "MR" in _types(identifier)


def _types(identifier: dict[str, Any]) -> frozenset[str]:
    kind = identifier.get("type")
    codings = _objects(kind.get("coding") if isinstance(kind, dict) else None)
    return frozenset(_text(coding.get("code")) for coding in codings)


def _objects(listed: Any) -> Iterator[dict[str, Any]]:
    if isinstance(listed, list):
        yield from (each for each in listed if isinstance(each, dict))


def _text(value: Any) -> str:
    """Return a text, '' for anything else; lone surrogates cannot be stored."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _joined(values: Any) -> str:
    return " ".join(filter(None, map(_text, values))) if isinstance(values, list) else ""
