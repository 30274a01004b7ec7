"""What a visit's card and the trend need to know: counted areas and cm², computed, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from painmap.atlas.atlas import Atlas
from painmap.atlas.scale import PatientScale
from painmap.core.counts import exam_counter
from painmap.core.exam import Exam
from painmap.core.levels import BorderLevel, border_level
from painmap.core.visit import Visit

if TYPE_CHECKING:
    from painmap.storage.store import Store

ALLODYNIA, PAIN = "allodynia", "pain"


@dataclass(frozen=True, slots=True)
class VisitDigest:
    """`areas` are the affected areas' names; areas of skin in cm², percent of the whole skin.

    Unless `sized`, no height was noted: there are no cm, only percent is to be shown.
    """

    visit: Visit
    exam: Exam
    areas: tuple[str, ...]
    n_areas: int
    cm2: dict[str, float]
    percent: dict[str, float]
    looked_at: bool
    border: BorderLevel | None
    sized: bool = True

    @property
    def assessed(self) -> bool:
        """Whether the map says anything: paint, or an area that was looked at."""
        return self.looked_at or any(self.cm2.values())

    def painted(self, kind: str) -> bool:
        """Whether anything of this kind is painted."""
        return self.cm2.get(kind, 0.0) > 0.0


def digest_of(exam: Exam, atlas: Atlas) -> VisitDigest:
    """Compute a digest; some tens of milliseconds, fit for a worker thread."""
    counter = exam_counter(exam, atlas, atlas.body(exam.visit.body))
    counts = counter.areas(exam.findings)
    cm2: dict[str, float] = {}
    percent: dict[str, float] = {}
    for total in counter.totals():
        kind = total.layer.kind
        cm2[kind] = cm2.get(kind, 0.0) + total.cm2
        percent[kind] = percent.get(kind, 0.0) + total.percent_of_skin
    affected = tuple(row.area.name for row in counts if row.counts)
    looked_at = any(row.state != "none" for row in counts)
    border = allodynia_border(exam, atlas, counter.scale)
    sized = counter.scale.method != "none"
    return VisitDigest(
        exam.visit, exam, affected, len(counts), cm2, percent, looked_at, border, sized
    )


def allodynia_border(exam: Exam, atlas: Atlas, scale: PatientScale) -> BorderLevel | None:
    """The level of the allodynia's upper edge round a limb, in the patient's cm; none unsized."""
    if scale.method == "none":
        return None
    zones = [values > 0 for key, values in exam.layers.items() if key.kind == ALLODYNIA]
    if not zones:
        return None
    zone = np.logical_or.reduce(zones)
    return border_level(atlas.body(exam.visit.body), zone, length_factor=scale.length_factor)


def read_digest(store: Store, atlas: Atlas, visit_id: str) -> VisitDigest:
    """Load an exam and compute its digest."""
    exam = store.load_exam(visit_id, atlas.n_cells)
    # Its picture is painted in the window's thread, where a damaged body would come as an error.
    atlas.body(exam.visit.body).check()
    return digest_of(exam, atlas)
