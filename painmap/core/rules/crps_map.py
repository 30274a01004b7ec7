"""What the map says of a limb for the CRPS criteria: which layers are painted there, and by whom.

What the patient or a parent drew alone is a symptom, all else a sign. A trace, less than the count
asks of an area, says nothing. Bare skin is no answer either, but for a limb that was marked
*examined, free*.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.scale import patient_scale
from painmap.core.area_states import AreaCount, examined_mark
from painmap.core.authors import author_of
from painmap.core.count_settings import settings_of
from painmap.core.counts import counted_areas
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.qualities import full_name
from painmap.core.record.limb_words import LIMB_NAMES
from painmap.core.rules.crps_words import Kind
from painmap.core.text import Text, joined, text
from painmap.core.zones import is_of_trials

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body

SCHEME = "limb10"
_REPORTERS = frozenset({"patient", "parent", "patient+parent", "parent+patient"})


@dataclass(frozen=True, slots=True)
class LimbMap:
    """The layers painted on a limb as symptoms and signs; `free` where it was marked so."""

    symptoms: tuple[LayerKey, ...]
    signs: tuple[LayerKey, ...]
    free: bool

    def sources(self, kind: Kind, layer: str) -> tuple[Text, ...]:
        """Return in words where a kind of layer is painted as a symptom or a sign."""
        keys = self.signs if kind == "sign" else self.symptoms
        return tuple(
            text("trials: {layer}" if is_of_trials(key) else "map: {layer}", layer=full_name(key))
            for key in keys
            if key.kind == layer
        )


def limb_map(exam: Exam, atlas: Atlas, body: Body, limb: str) -> LimbMap:
    """Return what is painted on a limb of an exam, `body` is the visit's."""
    cells = _cells(atlas, limb)
    scale = patient_scale(body, exam.visit.height_cm, exam.visit.weight_kg)
    least = settings_of(exam).min_cm2 / scale.factor
    painted = [
        key
        for key, values in sorted(exam.layers.items())
        if body.area_cm2[cells[values[cells] > 0]].sum(dtype=float) >= least
    ]
    symptoms = tuple(key for key in painted if author_of(exam, key) in _REPORTERS)
    signs = tuple(key for key in painted if key not in symptoms)
    free = examined_mark(exam.findings, SCHEME, limb)[0] == "free"
    return LimbMap(symptoms, signs, free and not painted)


def affected_limbs(exam: Exam, atlas: Atlas, body: Body) -> tuple[str, ...]:
    """Return the limbs that count as affected areas, by the visit's own layers and marks."""
    return tuple(row.area.key for row in _limbs(exam, atlas, body) if row.counts)


def why_no_limb(exam: Exam, atlas: Atlas, body: Body) -> Text | None:
    """Return why the criteria are asked of no limb, None where they are of one."""
    rows = _limbs(exam, atlas, body)
    if any(row.counts for row in rows):
        return None
    unseen = [LIMB_NAMES[row.area.key] for row in rows if row.state in ("none", "not_examined")]
    if not unseen:
        return text("Not applicable: no arm or leg counts as affected.")
    msgid = "No arm or leg counts as affected. Still missing: {limbs}."
    return text(msgid, limbs=joined(unseen))


def _limbs(exam: Exam, atlas: Atlas, body: Body) -> list[AreaCount]:
    rows = counted_areas(exam, atlas, body, replace(settings_of(exam), scheme=SCHEME))
    return [row for row in rows if row.area.key in LIMB_NAMES]


def _cells(atlas: Atlas, limb: str) -> NDArray[np.intp]:
    area = atlas.schemes[SCHEME].area(limb)
    return np.flatnonzero(atlas.area_of_cell(SCHEME) == area.index)
