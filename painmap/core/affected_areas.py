"""How many areas are affected at two visits, as far as that can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.counts import AreaCount, affected

if TYPE_CHECKING:
    from painmap.atlas.scheme import Area


@dataclass(frozen=True, slots=True)
class AffectedAreas:
    """Affected areas then and now: among those known at both visits, and as each visit recorded.

    `unknown` are affected at one visit and were not examined at the other; `comparable` is how
    many areas, affected or free, are known at both visits. Visits not `counted_alike`, by other
    layers or another rule, have numbers of areas that do not compare.
    """

    then: int
    now: int
    recorded_then: int
    recorded_now: int
    comparable: int
    unknown: tuple[Area, ...]
    counted_alike: bool = True

    @property
    def has_change(self) -> bool:
        """Tell whether there is a change to name: something compares, or nothing is affected."""
        return self.counted_alike and (not self.unknown or self.then > 0 or self.now > 0)


def was_assessed(areas: Sequence[AreaCount]) -> bool:
    """Tell whether a visit says anything of any area: none affected is not *not assessed*."""
    return any(area.state not in ("none", "not_examined") for area in areas)


def affected_areas(
    then: Sequence[AreaCount],
    now: Sequence[AreaCount],
    examined_then: NDArray[np.bool_],
    examined_now: NDArray[np.bool_],
) -> AffectedAreas:
    """Compare two counts by one scheme; `examined` by the index of the area, the whole of it.

    An area is known at a visit when it was examined, when it counts, or when somebody decided by
    hand whether it does.
    """
    pairs = [
        (one, other, _known(one, examined_then) and _known(other, examined_now))
        for one, other in zip(then, now, strict=True)
    ]
    both = [(one, other) for one, other, known in pairs if known]
    return AffectedAreas(
        affected(one for one, _ in both),
        affected(other for _, other in both),
        affected(then),
        affected(now),
        len(both),
        tuple(
            one.area for one, other, known in pairs if not known and (one.counts or other.counts)
        ),
    )


def _known(row: AreaCount, examined: NDArray[np.bool_]) -> bool:
    return row.counts or row.by_hand or bool(examined[row.area.index])
