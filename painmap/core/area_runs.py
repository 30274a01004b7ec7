"""Sums of cm² over the areas of a scheme, from runs of cells: many times quicker than cell by cell.

Cells lie in the order of the mesh, so a zone is a few thousand runs. What all cells before each
amount to is kept with the body; a run's cm² is the difference of two such sums, and exact (see
`cover.AreaSums`).
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body
    from painmap.atlas.scheme import Scheme

_KNOWN: WeakKeyDictionary[Body, dict[int, tuple[Scheme, AreaRuns]]] = WeakKeyDictionary()
"""By the scheme itself, which is kept so that its id stays its own: a clinic that leaves joints out
of the index has another scheme of the same key."""
_LIMBS: WeakKeyDictionary[Body, AreaRuns] = WeakKeyDictionary()
_UP_TO: WeakKeyDictionary[Body, NDArray[np.float64]] = WeakKeyDictionary()


def area_runs(atlas: Atlas, body: Body, scheme: str) -> AreaRuns:
    """Return the areas of a scheme on a body, made once and kept."""
    known, meant = _KNOWN.setdefault(body, {}), atlas.schemes[scheme]
    if id(meant) not in known:
        runs = AreaRuns(atlas.area_of_cell(scheme), _up_to(body), len(meant.areas))
        known[id(meant)] = meant, runs
    return known[id(meant)][1]


def limb_runs(body: Body) -> AreaRuns:
    """Return the trunk (0) and the four limbs as areas, made once and kept."""
    if body not in _LIMBS:
        _LIMBS[body] = AreaRuns(body.atlas.limb, _up_to(body), 5)
    return _LIMBS[body]


def _up_to(body: Body) -> NDArray[np.float64]:
    if body not in _UP_TO:
        _UP_TO[body] = _sums_up_to(body.area_cm2)
    return _UP_TO[body]


def _sums_up_to(cm2: NDArray[np.floating]) -> NDArray[np.float64]:
    return np.concatenate(([0.0], np.cumsum(cm2, dtype=np.float64)))


class AreaRuns:
    """Areas of n cells (uint8[N]) and, float64[N + 1], the cm² of all cells before each."""

    def __init__(
        self, area_of_cell: NDArray[np.uint8], up_to: NDArray[np.float64], n_areas: int
    ) -> None:
        self.n_areas = n_areas
        self._areas, self._up_to = area_of_cell, up_to
        self._turns = np.flatnonzero(area_of_cell[1:] != area_of_cell[:-1])

    @classmethod
    def over(
        cls, area_of_cell: NDArray[np.uint8], cm2: NDArray[np.floating], n_areas: int
    ) -> AreaRuns:
        """Return areas of cells whose cm² are given, (N,)."""
        return cls(area_of_cell, _sums_up_to(cm2), n_areas)

    @cached_property
    def whole(self) -> NDArray[np.float64]:
        """The cm² of all cells of each area."""
        return self.sums(np.ones(self._areas.size, np.uint8), 2)[:, 1]

    def cells(self, areas: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Return the cells of some of the areas: bool[areas] in, bool[N] out."""
        lengths = np.diff(np.append(self._starts, self._areas.size))
        found: NDArray[np.bool_] = np.repeat(areas[self._areas[self._starts]], lengths)
        return found

    def all_of(self, cells: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Return of which areas all cells are among some: bool[N] in, bool[areas] out."""
        whole = np.logical_and.reduceat(cells, self._starts)
        missing = self._areas[self._starts[~whole]]
        found: NDArray[np.bool_] = np.bincount(missing, minlength=self.n_areas) == 0
        return found

    @cached_property
    def _starts(self) -> NDArray[np.int64]:
        """Where a run of cells of one area begins."""
        return np.concatenate(([0], self._turns + 1))

    def sums(self, codes: NDArray[np.uint8], n_codes: int) -> NDArray[np.float64]:
        """Return the cm² of each code from 1 on in each area, (areas, codes); 0 stays without."""
        turn = codes[1:] != codes[:-1]
        turn[self._turns] = True
        starts = np.concatenate(([0], np.flatnonzero(turn) + 1))
        found = codes[starts]
        held = found > 0
        ends = np.append(starts[1:], codes.size)[held]
        starts, found = starts[held], found[held]
        place = self._areas[starts] * np.int64(n_codes) + found
        cm2 = self._up_to[ends] - self._up_to[starts]
        sums = np.bincount(place, cm2, self.n_areas * n_codes)
        return sums.astype(np.float64, copy=False).reshape(self.n_areas, n_codes)
