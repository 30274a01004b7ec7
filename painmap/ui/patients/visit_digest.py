"""What a visit's card and the trend need to know: counted areas and cm², computed, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from painmap.atlas.atlas import Atlas
from painmap.atlas.scale import PatientScale
from painmap.core.compared_layers import BORDERED, PREFERRED, painted_layers
from painmap.core.counts import exam_counter
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.levels import BorderLevel, level_of, limb_edge
from painmap.core.ring_levels import limb_factor, measured_length
from painmap.core.told_layers import tells_of
from painmap.core.visit import Visit

if TYPE_CHECKING:
    from painmap.storage.store import Store


@dataclass(frozen=True, slots=True)
class VisitDigest:
    """`areas` are the affected areas' names; areas of skin in cm², percent of the whole skin.

    A quality of pain and a stimulus are layers for themselves. Unless `sized`, no height was
    noted: there are no cm, only percent is to be shown.
    """

    visit: Visit
    exam: Exam
    areas: tuple[str, ...]
    n_areas: int
    cm2: dict[LayerKey, float]
    percent: dict[LayerKey, float]
    looked_at: bool
    borders: dict[LayerKey, BorderLevel]
    sized: bool = True

    @property
    def assessed(self) -> bool:
        """Whether the map says anything: paint, or an area that was looked at."""
        return self.looked_at or any(self.cm2.values())

    @property
    def told(self) -> tuple[LayerKey, ...]:
        """The layers that a card names: of allodynia, else of pain, the largest first."""
        for kind in PREFERRED:
            painted = [key for key in self.cm2 if key.kind == kind and self.painted(key)]
            if painted:
                return tuple(sorted(painted, key=lambda key: -self.cm2[key]))
        return ()

    @property
    def border(self) -> tuple[LayerKey, BorderLevel] | None:
        """The border of the largest stimulus that has one."""
        return next(((key, self.borders[key]) for key in self.told if key in self.borders), None)

    def painted(self, layer: LayerKey) -> bool:
        """Whether anything of a layer is painted."""
        return self.cm2.get(layer, 0.0) > 0.0

    def size(self, layer: LayerKey, *, sized: bool) -> float | None:
        """The cm², or unsized the % of skin, of a layer; None where the visit does not say."""
        if not self.assessed or not tells_of(self.exam, layer):
            return None
        return (self.cm2 if sized else self.percent).get(layer, 0.0)


def digest_of(exam: Exam, atlas: Atlas) -> VisitDigest:
    """Compute a digest; some tens of milliseconds, fit for a worker thread."""
    counter = exam_counter(exam, atlas, atlas.body(exam.visit.body))
    counts = counter.areas(exam.findings)
    totals = counter.totals()
    return VisitDigest(
        exam.visit,
        exam,
        tuple(row.area.name for row in counts if row.counts),
        len(counts),
        {total.layer: total.cm2 for total in totals},
        {total.layer: total.percent_of_skin for total in totals},
        any(row.state != "none" for row in counts),
        borders_of(exam, atlas, counter.scale),
        counter.scale.method != "none",
    )


def borders_of(exam: Exam, atlas: Atlas, scale: PatientScale) -> dict[LayerKey, BorderLevel]:
    """The level of each stimulus's upper edge round a limb, in the patient's cm; none unsized."""
    if scale.method == "none":
        return {}
    found = {}
    for key in painted_layers(exam):
        level = _border(exam, atlas, scale, key) if key.kind == BORDERED else None
        if level is not None:
            found[key] = level
    return found


def _border(exam: Exam, atlas: Atlas, scale: PatientScale, layer: LayerKey) -> BorderLevel | None:
    body = atlas.body(exam.visit.body)
    edge = limb_edge(body, np.asarray(exam.layers[layer] > 0))
    if edge is None:
        return None
    measured = measured_length(exam.findings, edge.limb)
    factor = limb_factor(body, edge.limb, length_factor=scale.length_factor, measured_cm=measured)
    return level_of(body, edge, edge.mark, length_factor=factor)


def read_digest(store: Store, atlas: Atlas, visit_id: str) -> VisitDigest:
    """Load an exam and compute its digest."""
    exam = store.load_exam(visit_id, atlas.n_cells)
    # Its picture is painted in the window's thread, where a damaged body would come as an error.
    atlas.body(exam.visit.body).check()
    return digest_of(exam, atlas)
