"""Counting affected areas over what two visits know."""

from __future__ import annotations

import numpy as np

from painmap.atlas.scheme import Area
from painmap.core.affected_areas import affected_areas
from painmap.core.counts import AreaCount, AreaState

AREAS = tuple(Area(i, key, key, "", (i,)) for i, key in enumerate(("hand", "chest", "back")))


def counts(*states: AreaState) -> list[AreaCount]:
    return [AreaCount(area, 0, 0, (), state) for area, state in zip(AREAS, states, strict=True)]


def test_only_areas_known_at_both_visits_make_the_change() -> None:
    then = counts("affected", "none", "none")
    now = counts("affected", "affected", "affected")
    known = np.array([True, False, False]), np.ones(3, np.bool_)
    found = affected_areas(then, now, *known)
    assert (found.then, found.now, found.recorded_then, found.recorded_now) == (1, 1, 1, 3)
    assert [area.key for area in found.unknown] == ["chest", "back"]
    assert found.has_change
