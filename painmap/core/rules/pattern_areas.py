"""The areas that the pattern counts, and what has to be examined before there is one.

An area counts by the rule of `counts`, in the pattern's own scheme and of its own least size. It
is examined when all of its skin was, whatever scheme the marks were made in. Skin that the visit's
own scheme does not name cannot be marked there: it goes with the rest of its area, and is told.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.scale import patient_scale
from painmap.core.area_states import AreaCount
from painmap.core.count_settings import CountSettings
from painmap.core.counts import exam_counter
from painmap.core.exam import Exam
from painmap.core.examined import examined_cells
from painmap.core.findings import LIMBS
from painmap.core.rules.pattern_patches import CountedArea, limbs_of, patches_of
from painmap.core.rules.pattern_settings import PATCHES, WPI, PatternSettings
from painmap.core.rules.result import BY_HAND
from painmap.core.rules.wpi import index_atlas
from painmap.core.sentences import area_in_words
from painmap.core.text import Text, cm2, text

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body
    from painmap.atlas.scheme import Area

Mask = NDArray[np.bool_]
MIDLINE: Final = frozenset(
    {
        *("cranium_front", "cranium_back", "head_back", "face", "neck_front", "neck_back", "chest"),
        *("abdomen", "pubic", "upper_back", "middle_back", "lower_back"),
    }
)
"""Parts in the midline that some schemes have as a right and a left half, without their side."""


@dataclass(frozen=True, slots=True)
class CountedAreas:
    """All that count; what is `missing` was not examined, `unnamed` the visit's scheme lacks.

    So many of the patient's cm² are painted where the pattern's scheme has no area that counts:
    `outside_cm2`, 0 for less than what would count at all.
    """

    areas: tuple[CountedArea, ...]
    missing: tuple[Text, ...]
    unnamed: tuple[Text, ...] = ()
    outside_cm2: float = 0.0

    @property
    def number(self) -> int:
        """How many areas that makes, with those of one group taken together."""
        return len({area.group for area in self.areas})

    @property
    def limbs(self) -> tuple[str, ...]:
        """The limbs that are counted areas, or hold one."""
        return tuple(limb for limb in LIMBS if any(limb in area.limbs for area in self.areas))


def counted_areas_of(
    exam: Exam, atlas: Atlas, body: Body, settings: PatternSettings
) -> CountedAreas:
    """Return what counts and what is missing. Raises KeyError for a scheme the atlas has not."""
    counted = _counted_paint(exam, settings)
    is_patches = settings.scheme == PATCHES
    scheme = exam.visit.scheme if is_patches else settings.scheme
    rule = CountSettings(scheme, settings.layers, settings.min_cm2, settings.min_share)
    counting = index_atlas(atlas, settings.joints) if settings.scheme == WPI else atlas
    counter = exam_counter(exam, counting, body, rule)
    rows = counter.areas(exam.findings)
    # Counting once is enough, but not where a clinic leaves out some of the scheme's skin.
    examined = examined_cells(exam, atlas, body, counter if counting is atlas else None)
    missing, unnamed = _not_examined(exam, counting, scheme, rows, examined)
    outside = 0.0
    if is_patches:
        found = patches_of(exam, atlas, body, settings, rows, counted)
    else:
        found = tuple(
            _area(exam, counting, body, settings, row, counted) for row in rows if row.counts
        )
        outside = _outside_cm2(exam, counting, body, scheme, counted)
    return CountedAreas(found, missing, unnamed, outside if outside >= settings.min_cm2 else 0.0)


def _outside_cm2(exam: Exam, atlas: Atlas, body: Body, scheme: str, counted: Mask) -> float:
    """Return how much is painted where the scheme has no area that counts, patient's cm²."""
    named = np.array([area.counts for area in atlas.schemes[scheme].areas])
    cells = counted & ~named[atlas.area_of_cell(scheme)]
    scale = patient_scale(body, exam.visit.height_cm, exam.visit.weight_kg)
    return float(body.area_cm2[cells].sum(dtype=float)) * scale.factor


def _counted_paint(exam: Exam, settings: PatternSettings) -> Mask:
    """Return the skin that a counting layer is painted on."""
    painted = np.zeros(exam.n_cells, np.bool_)
    for key, values in exam.layers.items():
        if key.kind in settings.layers:
            painted |= values > 0
    return painted


def _not_examined(
    exam: Exam, atlas: Atlas, scheme: str, rows: tuple[AreaCount, ...], examined: Mask
) -> tuple[tuple[Text, ...], tuple[Text, ...]]:
    """Return which areas were not examined, with the reason, and which were only in part named."""
    own = exam.visit.scheme
    named = np.array([area.counts for area in atlas.schemes[own].areas])[atlas.area_of_cell(own)]
    areas, n = atlas.area_of_cell(scheme), len(atlas.schemes[scheme].areas)
    unseen = np.bincount(areas[~examined & named], minlength=n)
    known = np.bincount(areas[examined], minlength=n)
    nameless = np.bincount(areas[~examined & ~named], minlength=n)
    missing, unnamed = [], []
    for row in rows:
        index = row.area.index
        if row.counts or row.by_hand:
            continue
        if unseen[index] or not known[index]:
            missing.append(_with_reason(row))
        elif nameless[index]:
            unnamed.append(area_in_words(row.area))
    return tuple(missing), tuple(unnamed)


def _with_reason(row: AreaCount) -> Text:
    name = area_in_words(row.area)
    if not row.reason:
        return name
    return text("{area} ({reason})", area=name, reason=text(row.reason))


def _area(
    exam: Exam,
    atlas: Atlas,
    body: Body,
    settings: PatternSettings,
    row: AreaCount,
    counted: Mask,
) -> CountedArea:
    cells = atlas.area_of_cell(settings.scheme) == row.area.index
    limbs = limbs_of(exam, atlas, body, settings, cells & counted)
    if row.by_hand and not limbs:
        # Counted without paint: the area itself says on which limb it lies.
        share = np.bincount(atlas.limb[cells], minlength=5) / max(int(cells.sum()), 1)
        limbs = frozenset(limb for k, limb in enumerate(LIMBS, 1) if share[k] > 0.5)
    source = BY_HAND if row.by_hand else text("map: {cm2} cm²", cm2=cm2(row.cm2))
    return CountedArea(
        row.area.key,
        area_in_words(row.area),
        limbs,
        source,
        _group(row.area, settings, on_limb=bool(limbs)),
        row.by_hand,
    )


def _group(area: Area, settings: PatternSettings, *, on_limb: bool) -> str:
    """Return what an area is counted with: itself, or both sides of it."""
    part = area.key[2:]
    if not area.side:
        return area.key
    if part in MIDLINE:
        return part if settings.midline_once else area.key
    return part if on_limb and settings.bilateral == 1 else area.key
