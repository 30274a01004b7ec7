"""Which skin was examined at a visit.

Absence of paint is not absence of a finding, so a comparison needs to know where somebody looked:

- skin that is painted in any layer was examined, whatever else is recorded;
- an area marked *examined, free* was examined, all of it;
- an area marked *not examined* was not, apart from what is painted in it;
- an area without a mark was examined, all of it, when it has a finding beyond a trace: one that
  counts, by the rule of `counts` or by hand, or another one, by the same rule. A few cells that
  spilled over the line say nothing about the rest of the area;
- an area that nobody marked, and that holds no more than a trace, is *not assessed*.

Marks count whatever scheme they were made in; where two overlap, *not examined* is believed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.area_runs import area_runs
from painmap.core.counts import Counter, exam_counter, settings_of
from painmap.core.exam import Exam
from painmap.core.findings import area_key

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body


def examined_cells(
    exam: Exam, atlas: Atlas, body: Body, counter: Counter | None = None
) -> NDArray[np.bool_]:
    """Return which cells were examined at an exam's visit, bool[N]; `body` is the visit's.

    `counter` may be one of this exam that is at hand: it saves counting again.
    """
    if counter is None or counter.settings != settings_of(exam):
        counter = exam_counter(exam, atlas, body, settings_of(exam))
    examined = _areas_with_findings(exam, atlas, body, counter)
    for state, value in (("free", True), ("not_examined", False)):
        for scheme, index in marked_areas(exam, atlas, state):
            examined[atlas.area_of_cell(scheme) == index] = value
    for values in exam.layers.values():
        examined |= values > 0
    return examined


def marked_areas(exam: Exam, atlas: Atlas, state: str) -> list[tuple[str, int]]:
    """Return the schemes and indexes of areas that were given a state: 'free', 'not_examined'."""
    found = []
    for key, value in exam.findings.items():
        sort, _, rest = key.subject.partition(":")
        scheme, _, name = rest.partition(":")
        if sort != "area" or key.item != "examined" or scheme not in atlas.schemes:
            continue
        if isinstance(value, dict) and value.get("state") == state:
            found += [(scheme, a.index) for a in atlas.schemes[scheme].areas if a.key == name]
    return found


def _areas_with_findings(
    exam: Exam, atlas: Atlas, body: Body, counter: Counter
) -> NDArray[np.bool_]:
    """Return the cells of the areas with more than a trace of paint, in any layer."""
    name = exam.visit.scheme
    found = counter.by_rule()
    for area in atlas.schemes[name].areas:
        by_hand = exam.findings.get(area_key(name, area.key, "counted"))
        if isinstance(by_hand, bool):
            found[area.index] = by_hand
    found |= counter.other_by_rule()
    return area_runs(atlas, body, name).cells(found)
