"""What happened between visits, in FHIR: treatments, goals, flares, illnesses, milestones.

A treatment that began is a Procedure, a planned one a ServiceRequest, a goal a Goal. All else was
observed by somebody: an Observation over a time, so that no receiver takes a word that was told
for a diagnosis.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from painmap.core.findings import LIMBS
from painmap.core.record.limb_words import LIMB_WORDS
from painmap.core.record.therapy import DONE_OFTEN, EVENT_KINDS, TOLERATED, TherapyEvent
from painmap.core.sentences import area_in_words
from painmap.exchange.codes import Codes
from painmap.exchange.fhir_parts import (
    Resource,
    coded,
    full,
    moment,
    notes,
    reference,
    resource_id,
)

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

_MOST_WEEKS: Final = 8


def event_resource(
    event: TherapyEvent,
    atlas: Atlas,
    codes: Codes,
    patient: Resource,
    author: Resource | None,
    today: date,
) -> Resource:
    """Return an event as it stands today; `author` wrote it."""
    who = None if author is None else reference(author)
    said = str(EVENT_KINDS.get(event.kind, event.kind))
    kind = codes.concept(f"event:{event.kind}", said)
    key = resource_id("event", event.id)
    where = _place(event.where, atlas, codes)
    period = full(start=event.starts.isoformat(), end=event.ends and event.ends.isoformat())
    shared: dict[str, Any] = {"id": key, "subject": reference(patient)}
    made = None if event.made_at is None else moment(event.made_at)
    if event.kind in DONE_OFTEN and event.starts > today:
        return full(
            resourceType="ServiceRequest", **shared, status="active", intent="plan",
            category=[kind], code={"text": event.title}, bodySite=[where] if where else [],
            occurrenceTiming={"repeat": _timing(event, period)}, authoredOn=made, requester=who,
            note=notes((event.note, _as_told(event))),
        )  # fmt: skip
    if event.kind in DONE_OFTEN:
        over = event.ends is not None and event.ends < today
        return full(
            resourceType="Procedure", **shared, status="completed" if over else "in-progress",
            category=kind, code={"text": event.title}, bodySite=[where] if where else [],
            performedPeriod=period, recorder=who, note=notes((_as_told(event), event.note)),
        )  # fmt: skip
    if event.kind == "goal":
        due = [{"dueDate": period["end"]}] if "end" in period else []
        return full(
            resourceType="Goal", **shared, lifecycleStatus=_sought(event, today), category=[kind],
            description={"text": event.title}, startDate=period["start"], target=due,
            statusDate=made and made[:10],
            expressedBy=who, note=notes((event.note, _at(where))),
        )  # fmt: skip
    system = "http://terminology.hl7.org/CodeSystem/observation-category"
    lasts = {"effectiveDateTime": period["start"]} if event.ends == event.starts else {}
    return full(
        resourceType="Observation", **shared, status="final",
        category=[coded(system, "survey")], code=kind, bodySite=where,
        **(lasts or {"effectivePeriod": period}), issued=made,
        performer=[] if who is None else [who], valueString=event.title, note=notes((event.note,)),
    )  # fmt: skip


def _sought(event: TherapyEvent, today: date) -> str:
    """Return whether a goal is still sought; whether it was reached nobody recorded."""
    if event.starts > today:
        return "planned"
    return "completed" if event.ends is not None and event.ends < today else "active"


def _place(where: str, atlas: Atlas, codes: Codes) -> dict[str, Any]:
    """Return a limb or an area in words with its side; {} for nowhere in particular."""
    if not where:
        return {}
    if where in LIMBS:
        return codes.concept(f"place:{where}", LIMB_WORDS[where])
    scheme, _, key = where.partition(":")
    areas = atlas.schemes[scheme].areas if scheme in atlas.schemes else ()
    words = next((str(area_in_words(one)) for one in areas if one.key == key), where)
    return codes.concept(f"place:{where}", words)


def _at(where: dict[str, Any]) -> str:
    return f"Of the {where['text']}." if where else ""


def _as_told(event: TherapyEvent) -> str:
    """Return how often, for how long and how it was tolerated: '14 times a week, 10 min each'."""
    parts = []
    if event.times_per_week is not None:
        parts.append(f"{event.times_per_week:g} times a week")
    if event.minutes is not None:
        parts.append(f"{event.minutes:g} min each time")
    if event.tolerated:
        parts.append(f"tolerated: {TOLERATED.get(event.tolerated, event.tolerated)}")
    said = ", ".join(map(str, parts))
    return said[:1].upper() + said[1:] + "." if said else ""


def _timing(event: TherapyEvent, period: dict[str, str]) -> dict[str, Any]:
    """Return how often it is to be done, in whole numbers as FHIR counts: 5 times in 2 weeks."""
    found: dict[str, Any] = {"boundsPeriod": period}
    often = Fraction(event.times_per_week or 0).limit_denominator(_MOST_WEEKS)
    if often > 0:
        found |= {"frequency": often.numerator, "period": often.denominator, "periodUnit": "wk"}
    if event.minutes:
        found |= {"duration": event.minutes, "durationUnit": "min"}
    return found
