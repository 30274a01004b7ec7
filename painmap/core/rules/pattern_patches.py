"""An area that counts towards the pattern, and connected painted patches as such areas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.scale import patient_scale
from painmap.core.area_states import AreaCount
from painmap.core.exam import Exam
from painmap.core.findings import LIMBS, area_key
from painmap.core.patches import connected
from painmap.core.rules.pattern_settings import PatternSettings
from painmap.core.rules.result import BY_HAND
from painmap.core.sentences import area_in_words
from painmap.core.text import Text, cm2, joined, text

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body

Mask = NDArray[np.bool_]
_SHARE_OF_PATCH: Final = 0.05


@dataclass(frozen=True, slots=True)
class CountedArea:
    """An area that counts: in words, on which limbs it lies, and where that is from.

    Areas of one `group` count as one.
    """

    key: str
    name: Text
    limbs: frozenset[str]
    source: Text
    group: str
    by_hand: bool = False


def limbs_of(
    exam: Exam, atlas: Atlas, body: Body, settings: PatternSettings, cells: Mask
) -> frozenset[str]:
    """Return the limbs on which cells lie, leaving out less than what counts at all."""
    scale = patient_scale(body, exam.visit.height_cm, exam.visit.weight_kg)
    held = np.bincount(atlas.limb[cells], body.area_cm2[cells], minlength=5) * scale.factor
    return frozenset(limb for k, limb in enumerate(LIMBS, 1) if held[k] >= settings.min_cm2)


def patches_of(
    exam: Exam,
    atlas: Atlas,
    body: Body,
    settings: PatternSettings,
    rows: tuple[AreaCount, ...],
    counted: Mask,
) -> tuple[CountedArea, ...]:
    """Return each connected patch of the least size, largest first; hands on areas win."""
    areas = atlas.area_of_cell(exam.visit.scheme)
    out = [row.area.index for row in rows if row.by_hand and not row.counts]
    cells = np.flatnonzero(counted & ~np.isin(areas, out)).astype(np.int32)
    scale = patient_scale(body, exam.visit.height_cm, exam.visit.weight_kg)
    found: list[tuple[float, Mask]] = []
    if cells.size:
        n, piece = connected(atlas.neighbours, cells, np.full(exam.n_cells, -1, np.int32))
        size = np.bincount(piece, body.area_cm2[cells], n) * scale.factor
        for k in np.flatnonzero(size >= settings.min_cm2).tolist():
            mask = np.zeros(exam.n_cells, np.bool_)
            mask[cells[piece == k]] = True
            found.append((float(size[k]), mask))
    found.sort(key=lambda each: -each[0])
    patches = [
        CountedArea(
            f"patch_{place}",
            _patch_name(atlas, body, mask),
            limbs_of(exam, atlas, body, settings, mask),
            text("map: {cm2} cm²", cm2=cm2(size)),
            f"patch_{place}",
        )
        for place, (size, mask) in enumerate(found, 1)
    ]
    held = {int(index) for _, mask in found for index in np.unique(areas[mask])}
    by_hand = exam.findings
    for row in rows:
        added = by_hand.get(area_key(exam.visit.scheme, row.area.key, "counted")) is True
        if added and row.area.index not in held:
            limbs = frozenset({row.area.key} & set(LIMBS))
            name = area_in_words(row.area)
            patches.append(
                CountedArea(row.area.key, name, limbs, BY_HAND, row.area.key, by_hand=True)
            )
    return tuple(patches)


def _patch_name(atlas: Atlas, body: Body, mask: Mask) -> Text:
    """Return the areas of Limb-10 on which a patch lies, the one with most of it first."""
    scheme = atlas.schemes["limb10"]
    held = np.bincount(
        atlas.area_of_cell("limb10")[mask], body.area_cm2[mask], minlength=len(scheme.areas)
    )
    places = [k for k in np.argsort(-held) if held[k] >= _SHARE_OF_PATCH * held.sum()]
    return text("patch: {areas}", areas=joined([area_in_words(scheme.areas[k]) for k in places]))
