"""What a reader of a comparison has to know before its numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painmap.core.affected_areas import AffectedAreas
from painmap.core.counts import examined_mark
from painmap.core.exam import Exam
from painmap.core.examined import marked_areas
from painmap.core.findings import layer_key
from painmap.core.layers import LayerKey
from painmap.core.text import Arg, Number, Text, cm2, joined, text
from painmap.core.unknown_notices import unknown_notices
from painmap.core.visit import Visit
from painmap.core.visit_days import day_beside, days_of

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.core.compared_side import Side
    from painmap.core.comparison import Comparison

GROWTH = 0.02
"""A patient who grew by more than this share of the height is compared by % of skin."""


@dataclass(frozen=True, slots=True)
class Growth:
    """How much the height noted changed between two visits."""

    cm: float
    share: float


def growth_between(earlier: Visit, later: Visit) -> Growth | None:
    """Return the growth when it is more than 2 %, None otherwise or without both heights."""
    if earlier.height_cm is None or later.height_cm is None:
        return None
    cm = later.height_cm - earlier.height_cm
    share = cm / earlier.height_cm
    return Growth(cm, share) if abs(share) > GROWTH else None


def notices_of(one: Side, other: Side, found: Comparison) -> tuple[Text, ...]:
    """Return the notices of a comparison of an earlier and a later side, the weightiest first."""
    earlier, later, atlas = one.exam, other.exam, other.atlas
    told = [*_scale_notices(earlier.visit, later.visit), *_resized(found)]
    told += _not_examined(earlier, later.visit, atlas)
    told += _not_examined(later, earlier.visit, atlas)
    told += unknown_notices(one, other, found)
    told += _counting(earlier, later, found)
    told += _areas(found.affected)
    then, now = _drawn_by(earlier, found.key), _drawn_by(later, found.key)
    if then and now and then != now:
        msgid = "Drawn by the {then} at the earlier visit, by the {now} at the later one."
        told.append(text(msgid, then=text(then), now=text(now)))
    return tuple(told)


def _counting(earlier: Exam, later: Exam, found: Comparison) -> list[Text]:
    told = []
    then, now = found.counted_by
    days = _days(earlier.visit, later.visit)
    if then.layers != now.layers:
        msgid = (
            "Areas were counted by {then} on {day}, by {now} on {other}: "
            "their numbers are not comparable."
        )
        told.append(text(msgid, then=text(then.name), now=text(now.name), **days))
    if then.rule != now.rule:
        msgid = "Areas were counted by rule {then} on {day}, by rule {now} on {other}."
        told.append(text(msgid, then=then.rule, now=now.rule, **days))
    if earlier.visit.scheme != later.visit.scheme:
        told.append(text("Counted by two schemes; both visits are shown by that of the later."))
    return told


def _scale_notices(earlier: Visit, later: Visit) -> list[Text]:
    found = []
    growth = growth_between(earlier, later)
    if growth is not None and growth.cm > 0:
        msgid = "The patient grew {cm} cm between the visits: compare % of skin."
        found.append(text(msgid, cm=Number(growth.cm, 1)))
    elif growth is not None:
        msgid = "The heights noted differ by {cm} cm: compare % of skin."
        found.append(text(msgid, cm=Number(growth.cm, 1)))
    if later.height_cm is None:
        msgid = "No height was noted on {day}: compare % of skin."
        found.append(text(msgid, day=day_beside(later, earlier)))
    elif earlier.height_cm is None:
        msgid = "No height was noted on {day}: whether the patient grew is not known."
        found.append(text(msgid, day=day_beside(earlier, later)))
    if earlier.body != later.body:
        found.append(text("Painted on two bodies; both maps are shown on that of the later visit."))
    return found


def _not_examined(exam: Exam, other: Visit, atlas: Atlas) -> list[Text]:
    """Return one line for a visit: which areas were not examined, and why."""
    by_reason: dict[str, list[Text]] = {}
    for scheme, index in sorted(marked_areas(exam, atlas, "not_examined")):
        marked = atlas.schemes[scheme].areas[index]
        _, reason = examined_mark(exam.findings, scheme, marked.key)
        by_reason.setdefault(reason, []).append(text(marked.name))
    if not by_reason:
        return []
    day = day_beside(exam.visit, other)
    if sum(map(len, by_reason.values())) > 1:
        parts = [_with_reason(joined(names), reason) for reason, names in by_reason.items()]
        return [text("Not examined on {day}: {areas}.", areas=_semicolons(parts), day=day)]
    ((reason, (area,)),) = by_reason.items()
    if not reason:
        return [text("{area} was not examined on {day}.", area=area, day=day)]
    msgid = "{area} was not examined on {day} ({reason})."
    return [text(msgid, area=area, day=day, reason=text(reason))]


def _with_reason(areas: Text, reason: str) -> Text:
    return text("{areas} ({reason})", areas=areas, reason=text(reason)) if reason else areas


def _semicolons(parts: list[Text]) -> Text:
    if len(parts) == 1:
        return parts[0]
    return text("{first}; {rest}", first=parts[0], rest=_semicolons(parts[1:]))


def _resized(found: Comparison) -> list[Text]:
    """Explain why the earlier cm² are not those on the visit's own card."""
    if found.percent_leads or found.scale_then.method == "none":
        return []
    own, total = cm2(found.layer.recorded_then.cm2), found.layer.total
    if own.shown == cm2(total.then + total.unknown_then).shown:
        return []
    msgid = "cm² of both visits are at the later size; recorded on {day}: {cm2} cm²."
    return [text(msgid, day=day_beside(found.earlier, found.later), cm2=own)]


def _days(day: Visit, other: Visit) -> dict[str, Arg]:
    return dict(zip(("day", "other"), days_of(day, other), strict=True))


def _areas(affected: AffectedAreas) -> list[Text]:
    areas = affected.unknown
    if not areas:
        return []
    msgid = (
        "{n} areas were examined at one visit only: {areas}. "
        "They are not in the change of affected areas."
    )
    if len(areas) == 1:
        msgid = (
            "1 area was examined at one visit only: {areas}. "
            "It is not in the change of affected areas."
        )
    return [text(msgid, n=len(areas), areas=joined([text(area.name) for area in areas]))]


def _drawn_by(exam: Exam, layer: LayerKey) -> str:
    """Return who drew a layer, '' when nobody said or nothing is drawn."""
    values = exam.layers.get(layer)
    name = exam.findings.get(layer_key(layer, "drawn_by"))
    return name if values is not None and values.any() and isinstance(name, str) else ""
