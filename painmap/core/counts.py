"""Which areas of a scheme are affected, counted while the pen moves and again from an exam.

The rule (`RULE_VERSION` 1), on the skin where at least one of the counting layers is painted, in
the patient's own cm²:

- An area counts when at least `min_cm2` of it is painted and that is at least `min_share` of the
  area, or at least `min_share` of the connected patches that it belongs to. Of the second kind
  only those patches add up to the area's cm² that have their share in it.
- Less is *touched, not counted*: the edge of a zone that spilled over the line.
- An area counted or not counted by hand stays so, and is marked as such.
- The layers that do not count are held against the same rule: what passes it is an *other finding,
  not counted* (see `area_states`), what does not is a trace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from painmap.atlas.scale import patient_scale
from painmap.core.area_states import (
    NOT_EXAMINED_REASONS,
    AreaCount,
    AreaState,
    affected,
    examined_mark,
    mark_rest_free,
)
from painmap.core.count_settings import (
    AS_THE_CLINIC,
    COUNT_LAYERS,
    COUNTED_BY,
    RULE_VERSION,
    CountSettings,
    as_count_layers,
    count_by,
    settings_of,
)
from painmap.core.counter import Counter, LayerTotal
from painmap.core.exam import Exam

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body


def counted_areas(
    exam: Exam, atlas: Atlas, body: Body, settings: CountSettings | None = None
) -> tuple[AreaCount, ...]:
    """Count an exam's areas from the start, on its visit's scale; only those the scheme counts."""
    settings = settings or settings_of(exam)
    counter = exam_counter(exam, atlas, body, settings)
    return counter.areas(exam.findings)


def exam_counter(
    exam: Exam, atlas: Atlas, body: Body, settings: CountSettings | None = None
) -> Counter:
    """Return a counter that holds all that an exam has painted."""
    scale = patient_scale(body, exam.visit.height_cm, exam.visit.weight_kg)
    counter = Counter(atlas, body, scale, settings or settings_of(exam))
    counter.fill(exam.layers)
    return counter


__all__ = [
    "AS_THE_CLINIC",
    "COUNTED_BY",
    "COUNT_LAYERS",
    "NOT_EXAMINED_REASONS",
    "RULE_VERSION",
    "AreaCount",
    "AreaState",
    "CountSettings",
    "Counter",
    "LayerTotal",
    "affected",
    "as_count_layers",
    "count_by",
    "counted_areas",
    "exam_counter",
    "examined_mark",
    "mark_rest_free",
    "settings_of",
]
