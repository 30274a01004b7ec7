"""What a reader of a comparison has to know before its numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painmap.core.change import Change
from painmap.core.counts import examined_mark
from painmap.core.exam import Exam
from painmap.core.examined import marked_areas
from painmap.core.findings import layer_key
from painmap.core.text import Number, Text, cm2, text
from painmap.core.visit import Visit

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

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


def notices_of(
    earlier: Exam, later: Exam, atlas: Atlas, kind: str, change: Change
) -> tuple[Text, ...]:
    """Return the notices of a comparison of two exams, in the order of their weight."""
    found = [*_scale_notices(earlier.visit, later.visit)]
    found += [*_not_examined(earlier, atlas), *_not_examined(later, atlas)]
    found += _unknown(earlier.visit, later.visit, change.unknown_then)
    found += _unknown(later.visit, earlier.visit, change.unknown_now)
    then, now = _drawn_by(earlier, kind), _drawn_by(later, kind)
    if then and now and then != now:
        msgid = "Drawn by the {then} at the earlier visit, by the {now} at the later one."
        found.append(text(msgid, then=text(then), now=text(now)))
    return tuple(found)


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
        found.append(text(msgid, day=later.began_at))
    if earlier.body != later.body:
        found.append(text("Painted on two bodies; both maps are shown on that of the later visit."))
    return found


def _not_examined(exam: Exam, atlas: Atlas) -> list[Text]:
    found = []
    for scheme, index in sorted(marked_areas(exam, atlas, "not_examined")):
        area = atlas.schemes[scheme].areas[index]
        _, reason = examined_mark(exam.findings, scheme, area.key)
        if reason:
            msgid = "{area} was not examined on {day} ({reason})."
            found.append(
                text(msgid, area=text(area.name), day=exam.visit.began_at, reason=text(reason))
            )
        else:
            msgid = "{area} was not examined on {day}."
            found.append(text(msgid, area=text(area.name), day=exam.visit.began_at))
    return found


def _unknown(painted: Visit, other: Visit, unknown_cm2: float) -> list[Text]:
    if unknown_cm2 < _SHOWN_CM2:
        return []
    msgid = (
        "{area} cm² painted on {day} lie on skin that was not examined on {other}: "
        "not comparable, in no total."
    )
    return [text(msgid, area=cm2(unknown_cm2), day=painted.began_at, other=other.began_at)]


def _drawn_by(exam: Exam, kind: str) -> str:
    """Return who drew the layers of a kind, '' when nobody said or several did."""
    names = {
        exam.findings.get(layer_key(key, "drawn_by"))
        for key, values in exam.layers.items()
        if key.kind == kind and values.any()
    }
    name = names.pop() if len(names) == 1 else None
    return name if isinstance(name, str) else ""
