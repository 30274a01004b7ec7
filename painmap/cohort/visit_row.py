"""One visit as a row: plain values by the names of the columns; None is null."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import floor
from typing import Any, Final

import numpy as np

from painmap.cohort.pseudonyms import Pseudonyms
from painmap.core.cohort.visit_areas import LayerAreas, VisitAreas
from painmap.core.cohort.visit_content import VisitContent
from painmap.core.findings import Json, visit_key
from painmap.core.record.history import answered
from painmap.core.rules.duration import in_months
from painmap.core.rules.pattern_decision import decision_of

OLDEST: Final = 90.0
"""Those older are so few that their age would tell who they are."""
_DAYS_IN_MONTH: Final = 365.25 / 12


@dataclass(frozen=True, slots=True)
class Ids:
    """What stands for a patient and a visit in every table."""

    patient: str
    visit: str


def ids_of(content: VisitContent, pseudonyms: Pseudonyms) -> Ids:
    """Return the pseudonyms of a visit."""
    visit = content.visit
    return Ids(pseudonyms.of("patient", visit.patient_id), pseudonyms.of("visit", visit.id))


def visit_row(
    content: VisitContent,
    areas: VisitAreas,
    layers: Iterable[LayerAreas],
    ids: Ids,
    pseudonyms: Pseudonyms,
) -> dict[str, Any]:
    """Return the row of a visit."""
    kinds = {layer.name: layer for layer in layers}
    visit, body, scale = content.visit, areas.table.body, areas.scale
    counted = [area.index for area in areas.table.scheme.counted]
    known = scale.method != "none"
    return {
        "patient": ids.patient,
        "visit": ids.visit,
        "number": visit.number,
        "kind": visit.kind,
        "state": visit.state,
        "amended": visit.amends is not None,
        "day": (content.day - content.first_day).days,
        "date": pseudonyms.day(visit.patient_id, content.day),
        "age": min(floor(content.age * 10) / 10, OLDEST),
        "sex": content.sex,
        "height": visit.height_cm,
        "weight": visit.weight_kg,
        "reporter": visit.reporter,
        "body": visit.body,
        "scheme": visit.scheme,
        "scale": scale.method,
        "skin_cm2": body.total_cm2 * scale.factor if known else None,
        "counted_by": areas.settings.name,
        "areas": len(counted),
        "areas_examined": int(np.count_nonzero(areas.examined[counted] == 1)),
        "areas_affected": sum(areas.states[at] == "affected" for at in counted),
        **_sizes(kinds["pain"], areas, counted),
        **_sizes(kinds["allodynia"], areas, counted),
        **{name: _number(answered(content.findings, name)) for name in _PAINS},
        "pain_days": _days(answered(content.findings, "duration")),
        "room_c": _number(content.findings.get(visit_key("room_c"))),
        **_rules(content),
    }


def _sizes(layer: LayerAreas, areas: VisitAreas, counted: list[int]) -> dict[str, float | None]:
    table, scale = areas.table, areas.scale
    body_cm2 = float(layer.cm2.sum())
    all_seen = layer.told and bool((areas.examined[counted] == 1).all())
    percent = 100.0 * body_cm2 / table.body.total_cm2 if body_cm2 or all_seen else None
    told = percent is not None and scale.method != "none"
    return {
        f"{layer.name}_cm2": body_cm2 * scale.factor if told else None,
        f"{layer.name}_percent": percent,
    }


def _rules(content: VisitContent) -> dict[str, Any]:
    rules, decided = content.rules, decision_of(content.findings)
    pattern = rules.get("pattern")

    def value(rule: str) -> Json:
        return rules[rule].value if rule in rules else None

    def limbs(rule: str) -> list[Json]:
        return [one.value for key, one in rules.items() if key.partition(":")[0] == rule]

    return {
        "pattern_decided": None if decided is None else decided.label,
        "pattern_suggested": value("pattern") if isinstance(value("pattern"), str) else None,
        "pattern_version": None if pattern is None else pattern.version,
        **{rule: _number(value(rule)) for rule in ("wpi", "sss", "fs", "beighton")},
        **{rule: _truth([value(rule)]) for rule in ("fibromyalgia_2016", "fibromyalgia_2010")},
        **{rule: _truth(limbs(rule)) for rule in ("budapest_clinical", "budapest_research")},
        "css": max((n for n in map(_number, limbs("css")) if n is not None), default=None),
    }


def _truth(values: Iterable[Json]) -> bool | None:
    """Return whether any is met; None where none is, and not all can be said."""
    found = list(values)
    if any(value is True for value in found):
        return True
    return False if found and all(value is False for value in found) else None


def _number(value: Json) -> float | None:
    return None if isinstance(value, bool) or not isinstance(value, (int, float)) else float(value)


def _days(value: Json) -> float | None:
    months = in_months(value)
    return None if months is None else months * _DAYS_IN_MONTH


_PAINS: Final = ("pain_now", "pain_usual", "pain_worst")
