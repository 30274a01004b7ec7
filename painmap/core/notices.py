"""What a reader of a comparison has to know before its numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painmap.core.affected_areas import AffectedAreas
from painmap.core.counts import examined_mark
from painmap.core.exam import Exam
from painmap.core.examined import marked_areas
from painmap.core.findings import layer_key
from painmap.core.text import Arg, Number, Text, cm2, joined, percent, text
from painmap.core.visit import Visit
from painmap.core.visit_days import day_beside, days_of

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.core.comparison import Comparison

GROWTH = 0.02
"""A patient who grew by more than this share of the height is compared by % of skin."""
_SHOWN_CM2 = 0.5


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


def notices_of(earlier: Exam, later: Exam, atlas: Atlas, found: Comparison) -> tuple[Text, ...]:
    """Return the notices of a comparison of two exams, in the order of their weight."""
    told = [*_scale_notices(earlier.visit, later.visit), *_resized(found)]
    told += _not_examined(earlier, later.visit, atlas)
    told += _not_examined(later, earlier.visit, atlas)
    total = found.layer.total
    told += _unknown(found, earlier.visit, later.visit, total.unknown_then)
    told += _unknown(found, later.visit, earlier.visit, total.unknown_now)
    told += _counting(earlier, later, found)
    told += _areas(found.affected)
    then, now = _drawn_by(earlier, found.kind), _drawn_by(later, found.kind)
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
    if earlier.body != later.body:
        found.append(text("Painted on two bodies; both maps are shown on that of the later visit."))
    return found


def _not_examined(exam: Exam, other: Visit, atlas: Atlas) -> list[Text]:
    found = []
    day = day_beside(exam.visit, other)
    for scheme, index in sorted(marked_areas(exam, atlas, "not_examined")):
        area = atlas.schemes[scheme].areas[index]
        _, reason = examined_mark(exam.findings, scheme, area.key)
        if reason:
            msgid = "{area} was not examined on {day} ({reason})."
            found.append(text(msgid, area=text(area.name), day=day, reason=text(reason)))
        else:
            msgid = "{area} was not examined on {day}."
            found.append(text(msgid, area=text(area.name), day=day))
    return found


def _unknown(found: Comparison, painted: Visit, other: Visit, unknown_cm2: float) -> list[Text]:
    if unknown_cm2 < _SHOWN_CM2:
        return []
    days = _days(painted, other)
    if found.scale.method == "none":
        msgid = (
            "{share} % of the skin, painted on {day}, was not examined on {other}: "
            "not comparable, in no total."
        )
        return [text(msgid, share=percent(found.percent(unknown_cm2)), **days)]
    msgid = (
        "{area} cm² painted on {day} lie on skin that was not examined on {other}: "
        "not comparable, in no total."
    )
    return [text(msgid, area=cm2(unknown_cm2), **days)]


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


def _drawn_by(exam: Exam, kind: str) -> str:
    """Return who drew the layers of a kind, '' when nobody said or several did."""
    names = {
        exam.findings.get(layer_key(key, "drawn_by"))
        for key, values in exam.layers.items()
        if key.kind == kind and values.any()
    }
    name = names.pop() if len(names) == 1 else None
    return name if isinstance(name, str) else ""
