"""The areas of a scheme on a body as places along the row of cells: sums and cuts of stretches."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.cohort.stretches import Stretches
from painmap.core.count_settings import CountSettings
from painmap.core.cover import area_sizes
from painmap.core.patches import connected
from painmap.core.quad_pieces import pieces_by_quads
from painmap.core.quads import quad_mesh

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body

MANY: Final = 5000
"""From so many cells on, patches are found by whole quads of the mesh."""


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """Stretches that lie in one area each."""

    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    areas: NDArray[np.uint8]


class AreaTable:
    """Made once for a scheme and a body; sums are those of `cover.AreaSums`, to the last bit."""

    def __init__(self, atlas: Atlas, body: Body, scheme: str) -> None:
        self.body, self.scheme = body, atlas.schemes[scheme]
        self.area_of_cell = atlas.area_of_cell(scheme)
        self.whole = area_sizes(atlas, body, scheme)
        self.n = len(self.scheme.areas)
        self.atlas = atlas
        self._up_to = np.concatenate(([0.0], np.cumsum(body.area_cm2, dtype=np.float64)))
        changes = np.diff(self.area_of_cell, prepend=self.area_of_cell[:1]) != 0
        self._changes = np.cumsum(changes, dtype=np.int32)
        self._meets = np.flatnonzero(changes)

    def cut(self, zone: Stretches) -> Cut:
        """Return a zone cut where areas meet."""
        starts, ends = zone.starts, zone.ends
        first = self._changes.take(starts)
        cuts = self._changes.take(ends - 1) - first
        crossed = cuts.nonzero()[0]
        if crossed.size:
            number = cuts.take(crossed)
            offsets = np.arange(int(number.sum())) - np.repeat(np.cumsum(number) - number, number)
            at = self._meets.take(np.repeat(first.take(crossed), number) + offsets)
            # Each cut ends one piece and begins the next: in order they stand in pairs.
            starts = np.sort(np.concatenate([starts, at]))
            ends = np.sort(np.concatenate([ends, at]))
        return Cut(starts, ends, self.area_of_cell.take(starts))

    def sums(self, cut: Cut) -> NDArray[np.float64]:
        """Return the body's cm² in each area."""
        cm2 = self._up_to.take(cut.ends) - self._up_to.take(cut.starts)
        return np.bincount(cut.areas, cm2, self.n).astype(np.float64, copy=False)

    def by_rule(
        self, zone: Stretches, cm2: NDArray[np.float64], settings: CountSettings, factor: float
    ) -> NDArray[np.bool_]:
        """Return in which areas there is enough of a zone whose sums are given: `Cover.by_rule`.

        Patches that hold less than their share in an area are less than that share of all that
        is painted. Only where this leaves it open are the patches looked for.
        """
        least, share = settings.min_cm2 / factor, settings.min_share
        large, own = cm2 >= least, cm2 >= share * self.whole
        enough: NDArray[np.bool_] = large & own
        open_ = large & ~own
        if not open_.any():
            return enough
        sure = open_ & (cm2 - share * cm2.sum() >= least * (1 + 1e-9))
        enough |= sure
        if (open_ & ~sure).any():
            enough |= open_ & (self._own_patches(zone, share) >= least)
        return enough

    def _own_patches(self, zone: Stretches, share: float) -> NDArray[np.float64]:
        cells = zone.cells()
        if cells.size > MANY:
            n, piece = pieces_by_quads(quad_mesh(self.atlas), cells)
        else:
            n, piece = connected(self.atlas.neighbours, cells, self._scratch)
        place = piece * np.int64(self.n) + self.area_of_cell.take(cells)
        sums = np.bincount(place, self.body.area_cm2.take(cells), n * self.n).reshape(n, self.n)
        whole = sums.sum(axis=1, keepdims=True)
        own: NDArray[np.float64] = np.where(sums >= share * whole, sums, 0.0).sum(axis=0)
        return own

    @cached_property
    def _scratch(self) -> NDArray[np.int32]:
        return np.full(self.atlas.n_cells, -1, np.int32)
