"""The sheet of the limbs in FHIR: one Observation for each finding on each limb and site.

What was not recorded is left out, always: it is *not assessed*, and no reader may take it for
normal. *Normal* is sent where somebody chose it, as a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from painmap.core.findings import LIMBS, MOMENTS, FindingKey, Json, Moment, limb_of
from painmap.core.record.items import Item
from painmap.core.record.limb_items import SITES, item_of, sort_of
from painmap.core.record.limb_values import item_problem, number_of, value_text
from painmap.core.record.limb_words import LIMB_WORDS, MOMENT_WORDS
from painmap.core.record.readings import readings_at, site_temperature, sites_of
from painmap.core.record.site_places import SITE_ATOMS
from painmap.core.text import plain_number
from painmap.exchange.fhir_parts import Resource, quantity
from painmap.exchange.fhir_writing import VisitWriting, component

_CODES: Final = {"colour": "skin_colour", "sweating": "skin_moisture"}
"""Rows whose question has a confirmed code, by its id in the table."""
_LEFT_OUT: Final = ("photo", "readings")
"""Photos stay in the clinic file; readings are told site by site."""


def limb_observations(writing: VisitWriting) -> Iterator[Resource]:
    """Yield what is recorded about the limbs: temperatures first, then row by row."""
    for limb in LIMBS:
        for moment in MOMENTS:
            yield from _temperatures(writing, limb, moment)
    for key, value in sorted(writing.record.exam.findings.items(), key=lambda pair: pair[0]):
        where = limb_of(key)
        item = None if where is None else item_of(where[0], key.item)
        if where is None or item is None or item.sort in _LEFT_OUT:
            continue
        if item.sort == "temperature" and key.basis != "reported":
            continue  # told with its site
        if value is not None and item_problem(item, value) is None:
            yield _finding(writing, key, item, value, *where)


def side_of(limb: str) -> str:
    """Return 'L' or 'R'; left and right are the patient's."""
    return limb[0].upper()


def limb_structure(writing: VisitWriting, limb: str) -> Resource:
    """Return a limb as a BodyStructure, so that its side can be read by a machine."""
    location = writing.codes.concept(f"limb:{sort_of(limb)}", sort_of(limb))
    return writing.structure("limb", limb, location=location, sides=side_of(limb))


def _temperatures(writing: VisitWriting, limb: str, moment: Moment) -> Iterator[Resource]:
    findings = writing.record.exam.findings
    for site in sites_of(limb):
        readings = readings_at(findings, limb, site, moment)
        mean = site_temperature(findings, limb, site, moment)
        if mean is None:
            continue
        atom = SITE_ATOMS[sort_of(limb)][site][0]
        where = writing.site(
            f"{LIMB_WORDS[limb]}, {SITES[sort_of(limb)][site]}",
            limb_structure(writing, limb), atom.rpartition("_")[0], side_of(limb),
        )  # fmt: skip
        note: tuple[str, ...] = ()
        if len(readings) > 1:
            listed = ", ".join(plain_number(reading, 1) for reading in readings)
            note = (f"Mean of {len(readings)} readings: {listed} °C.",)
        yield writing.observation(
            "temperature", limb, site, moment,
            code=_code(writing, "skin_temperature", "temperature of the skin", moment),
            bodySite=where,
            # A mean of tenths is shown with tenths; what was typed stays as it was typed.
            valueQuantity=quantity(round(mean, 1 if len(readings) > 1 else 2), "°C"),
            component=_moment(writing, moment),
            note=note,
        )  # fmt: skip


def _finding(
    writing: VisitWriting, key: FindingKey, item: Item, value: Json, limb: str, moment: Moment
) -> Resource:
    reported = key.basis == "reported"
    fields = item_value(writing, item, value)
    parts = [*_moment(writing, moment), *fields.pop("component", [])]
    visit = writing.record.visit
    method = f"told by the {visit.reporter}" if reported else "seen by the examiner"
    return writing.observation(
        "limb", key.subject, key.item, key.basis,
        code=_code(writing, _CODES.get(item.key, item.key), str(item.said), moment,
                   reported=reported),
        category="survey" if reported else "exam",
        bodySite=writing.site(LIMB_WORDS[limb], limb_structure(writing, limb)),
        method={"text": method} if item.reported else None,
        component=parts or None,
        **fields,
    )  # fmt: skip


def item_value(writing: VisitWriting, item: Item, value: Json) -> dict[str, Any]:
    """Return the value of a row as fields of an Observation; several words are its components."""
    codes, said = writing.codes, str(value_text(item, value) or "")
    if isinstance(value, bool):
        return {"valueBoolean": value}
    if isinstance(value, dict):
        cm = number_of(value.get("cm"))
        fields: dict[str, Any] = {"valueString": said}
        if cm is not None:
            fields = {"valueQuantity": quantity(cm, "cm"), "note": (f"Measured: {said}.",)}
        return fields
    if isinstance(value, list):
        words = [(word, str(item.word(word))) for word in value if isinstance(word, str)]
        if len(words) == 1:
            return {"valueCodeableConcept": codes.concept(f"{item.key}:{words[0][0]}", said)}
        code = codes.concept(_CODES.get(item.key, item.key), str(item.said))
        parts = [
            component(code, valueCodeableConcept=codes.concept(f"{item.key}:{word}", text))
            for word, text in words
        ]
        # A value beside components of the same code is forbidden (FHIR's rule obs-7).
        return {"component": parts}
    if isinstance(value, str):
        if item.sort == "note":
            return {"valueString": value}
        return {"valueCodeableConcept": codes.concept(f"{item.key}:{value}", said)}
    number = number_of(value)
    if number is not None and item.unit:
        return {"valueQuantity": quantity(number, item.unit)}
    if item.sort == "grade" and not item.words and isinstance(value, int):
        return {"valueInteger": value}
    return {"valueString": said}


def _code(
    writing: VisitWriting, key: str, text: str, moment: Moment, *, reported: bool = False
) -> dict[str, Any]:
    if moment != "rest":
        text = f"{text}, {MOMENT_WORDS[moment]}"
    return writing.codes.concept(key, f"{text} (reported)" if reported else text)


def _moment(writing: VisitWriting, moment: Moment) -> list[dict[str, Any]]:
    """Return when a limb was looked at, for any other moment than at rest."""
    if moment == "rest":
        return []
    said = writing.codes.concept(f"moment:{moment}", MOMENT_WORDS[moment])
    code = writing.codes.concept("moment", "when the limb was looked at")
    return [component(code, valueCodeableConcept=said)]
