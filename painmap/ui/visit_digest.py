"""What a visit's card and the trend need to know: counted areas and cm², computed, never stored."""

from __future__ import annotations

from dataclasses import dataclass

from painmap.atlas.atlas import Atlas
from painmap.atlas.scale import patient_scale
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.storage.store import Store


@dataclass(frozen=True, slots=True)
class VisitDigest:
    """`areas` are the affected areas' names; areas of skin in cm², percent of the whole skin."""

    visit: Visit
    exam: Exam
    areas: tuple[str, ...]
    n_areas: int
    cm2: dict[str, float]
    percent: dict[str, float]

    def painted(self, kind: str) -> bool:
        """Whether anything of this kind is painted."""
        return self.cm2.get(kind, 0.0) > 0.0


def painted_cm2(exam: Exam, atlas: Atlas) -> tuple[dict[str, float], dict[str, float]]:
    """cm² and percent of skin of each kind of layer; qualities of one kind are united."""
    body = atlas.body(exam.visit.body)
    scale = patient_scale(body, exam.visit.height_cm, exam.visit.weight_kg)
    kinds: dict[str, object] = {}
    for key, values in exam.layers.items():
        on = values > 0
        kinds[key.kind] = (kinds[key.kind] | on) if key.kind in kinds else on  # type: ignore[operator]
    raw = {kind: float(body.area_cm2[on].sum()) for kind, on in kinds.items()}  # type: ignore[index]
    percent = {kind: 100.0 * area / body.total_cm2 for kind, area in raw.items()}
    return {kind: area * scale.factor for kind, area in raw.items()}, percent


def digest_of(exam: Exam, atlas: Atlas) -> VisitDigest:
    """Compute a digest; some tens of milliseconds, fit for a worker thread."""
    from painmap.core.counts import CountSettings, counted_areas

    body = atlas.body(exam.visit.body)
    settings = CountSettings(scheme=exam.visit.scheme)
    counts = counted_areas(exam, atlas, body, exam.visit.scheme, settings)
    affected = tuple(row.area.name for row in counts if row.state == "affected")
    cm2, percent = painted_cm2(exam, atlas)
    return VisitDigest(exam.visit, exam, affected, len(counts), cm2, percent)


def read_digest(store: Store, atlas: Atlas, visit_id: str) -> VisitDigest:
    """Load an exam and compute its digest."""
    return digest_of(store.load_exam(visit_id, atlas.n_cells), atlas)


ALLODYNIA, PAIN = LayerKey("allodynia").kind, LayerKey("pain").kind
