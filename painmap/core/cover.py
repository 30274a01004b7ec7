"""Skin that at least one of several layers covers, summed by area and held against the rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property, reduce
from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.area_runs import area_runs
from painmap.core.count_settings import CountSettings
from painmap.core.layers import LayerKey
from painmap.core.patches import Patches
from painmap.core.runs import Runs

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body

_BITS = np.iinfo(np.uint8).bits


class AreaSums:
    """The body's cm² of sets of cells in each area of a scheme.

    Sums are exact whatever their order: in double precision nothing is lost of the single ones
    that they are of. So what comes and goes again leaves nothing behind.
    """

    def __init__(self, area_of_cell: NDArray[np.uint8], cm2: NDArray[np.float32], n: int) -> None:
        self._area_of_cell, self._cm2_of_cell, self._n = area_of_cell, cm2, n

    def of(self, cells: NDArray[np.integer]) -> NDArray[np.float64]:
        """Return the cm² of cells, each once."""
        areas = self._area_of_cell.take(cells)
        sums = np.bincount(areas, self._cm2_of_cell.take(cells), self._n)
        return sums.astype(np.float64, copy=False)

    def of_runs(self, runs: Runs) -> NDArray[np.float64]:
        """Return the cm² of runs of cells, from sums up to their ends and where areas meet."""
        starts = runs.starts.astype(np.intp)
        ends = starts + runs.lengths
        changes, meets = self._changes
        first = changes.take(starts)
        cuts = changes.take(ends - 1)
        cuts -= first
        crossed = cuts.nonzero()[0]
        areas, sums = self._area_of_cell.take(starts), self._up_to.take(ends)
        sums -= self._up_to.take(starts)
        if crossed.size:
            number = cuts.take(crossed)
            shift = first.take(crossed) + number
            shift -= np.cumsum(number)
            place = np.repeat(shift, number)
            place += np.arange(place.size)
            at = meets.take(place)
            # What lies beyond such a cell is not of the area before it, but of the next.
            beyond = self._up_to.take(np.repeat(ends.take(crossed), number))
            beyond -= self._up_to.take(at)
            next_areas, last_areas = self._area_of_cell.take(at), self._area_of_cell.take(at - 1)
            areas = np.concatenate([areas, next_areas, last_areas])
            sums = np.concatenate([sums, beyond, -beyond])
        return np.bincount(areas, sums, self._n).astype(np.float64, copy=False)

    @cached_property
    def _up_to(self) -> NDArray[np.float64]:
        """The cm² of all cells before each."""
        return np.concatenate(([0.0], np.cumsum(self._cm2_of_cell, dtype=np.float64)))

    @cached_property
    def _changes(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """How often the area changes up to each cell, and the cells where it does."""
        changes = np.diff(self._area_of_cell, prepend=self._area_of_cell[:1]) != 0
        return np.cumsum(changes, dtype=np.intp), np.flatnonzero(changes)


def area_sizes(atlas: Atlas, body: Body, scheme: str) -> NDArray[np.float64]:
    """Return the body's cm² of each area of a scheme, kept for the body."""
    return area_runs(atlas, body, scheme).whole


def in_one(
    changes: list[tuple[int, NDArray[np.int32]]],
) -> Iterator[tuple[int, NDArray[np.int32]]]:
    """Yield changes in their order, those of one sign that follow each other as one."""
    for sign, group in groupby(changes, key=lambda change: change[0]):
        yield sign, np.concatenate([cells for _, cells in group])


class Cover:
    """Some layers and their union; the body's `cm2` of the union in each area.

    Each layer has a bit in one of the planes, so that one look-up tells of a cell what layers lie
    on it.
    """

    def __init__(self, atlas: Atlas, body: Body, scheme: str, sums: AreaSums) -> None:
        self._atlas, self._body, self._scheme = atlas, body, scheme
        self._n_areas = len(atlas.schemes[scheme].areas)
        self._planes: list[NDArray[np.uint8]] = []
        self._places: dict[LayerKey, tuple[int, np.uint8]] = {}
        self._sums = sums
        self.cm2 = np.zeros(self._n_areas)
        self._whole = area_sizes(atlas, body, scheme)
        self._patches: Patches | None = None
        # What a whole exam held at first, till something of it changes; and the union of it.
        self._filled: dict[LayerKey, NDArray[np.bool_]] = {}
        self._union: NDArray[np.bool_] | None = None
        self._waiting: list[tuple[int, NDArray[np.int32]]] = []

    def fill(
        self, zones: Mapping[LayerKey, NDArray[np.bool_]]
    ) -> dict[LayerKey, NDArray[np.float64]]:
        """Take in all layers of an exam at once, bool[N] each and not to be changed afterwards.

        For a cover that holds nothing yet. Returns the cm² of each layer in each area; the bits of
        the cells are set when the first of them changes, and for an exam that is only read never.
        """
        if self._places or self._filled:
            raise ValueError("a cover is filled at its start")
        if not zones:
            return {}
        runs = area_runs(self._atlas, self._body, self._scheme)
        self._filled = dict(zones)
        self._union = reduce(np.bitwise_or, zones.values())
        self.cm2 += runs.sums(self._union.view(np.uint8), 2)[:, 1]
        if len(zones) == 1:
            return {layer: self.cm2.copy() for layer in zones}
        return {layer: runs.sums(zone.view(np.uint8), 2)[:, 1] for layer, zone in zones.items()}

    def _spread(self) -> None:
        """Set the bits of what the cover was filled with."""
        filled, self._filled = self._filled, {}
        self._union = None
        for layer, zone in filled.items():
            at, bit = self._place(layer)
            self._planes[at] |= zone * bit

    def update(
        self,
        layer: LayerKey,
        cells: NDArray[np.intp],
        painted: NDArray[np.bool_],
        runs: Runs | None = None,
    ) -> NDArray[np.float64]:
        """Take in whether cells (each once) of a layer are painted now: one for each or for all.

        `runs` are the same cells where they are known as runs. Returns the cm² that the layer has
        won in each area.
        """
        if self._filled:
            self._spread()
        at, bit = self._place(layer)
        plane = self._planes[at]
        before = plane.take(cells)
        changes = ((before & bit) != 0) != painted
        number = np.count_nonzero(changes)
        won = np.zeros(self._n_areas)
        if number == 0:
            return won
        came = painted if painted.ndim else np.broadcast_to(painted, cells.shape)
        if number < cells.size:
            cells, before, came, runs = cells[changes], before[changes], came[changes], None
        plane[cells] = before ^ bit
        before &= ~bit
        for other in self._planes:
            if other is not plane:
                before |= other.take(cells)
        alone = before == 0
        all_came = np.count_nonzero(came)
        if all_came in (0, cells.size):
            won += self._sum(cells, alone, 1 if all_came else -1, runs)
        else:
            for some, sign in ((came, 1), (~came, -1)):
                won += self._sum(cells[some], alone[some], sign, None)
        return won

    def _sum(
        self, cells: NDArray[np.intp], alone: NDArray[np.bool_], sign: int, runs: Runs | None
    ) -> NDArray[np.float64]:
        """Add cells that a layer took (sign 1) or left to the union, where no other layer lies."""
        cm2 = sign * (self._sums.of(cells) if runs is None else self._sums.of_runs(runs))
        number = np.count_nonzero(alone)
        if number < cells.size:
            cells = cells[alone]
        if number:
            self.cm2 += cm2 if number == alone.size else sign * self._sums.of(cells)
            if self._patches is not None:
                self._waiting.append((sign, cells.astype(np.int32)))
        return cm2

    def _place(self, layer: LayerKey) -> tuple[int, np.uint8]:
        """Return the plane and the bit of a layer."""
        if layer not in self._places:
            at, bit = divmod(len(self._places), _BITS)
            if at == len(self._planes):
                self._planes.append(np.zeros(self._atlas.n_cells, np.uint8))
            self._places[layer] = at, np.uint8(1 << bit)
        return self._places[layer]

    def absorb(self) -> None:
        """Join what came and went since the last time to the patches, where they are asked for."""
        if self._patches is None:
            return
        for sign, cells in in_one(self._waiting):
            if sign > 0:
                self._patches.add(cells)
            else:
                self._patches.remove(cells)
        self._waiting.clear()

    def by_rule(
        self, settings: CountSettings, factor: float, *, settled: bool = True
    ) -> NDArray[np.bool_]:
        """Return in which of the scheme's areas there is enough; `factor` makes cm² the patient's.

        Unsettled, a patch that an eraser is cutting in two still counts as one.
        """
        least = settings.min_cm2 / factor
        large = self.cm2 >= least
        share = self.cm2 >= settings.min_share * self._whole
        enough: NDArray[np.bool_] = large & share
        if (large & ~share).any():
            enough |= large & (self._own_patches(settings.min_share, settled=settled) >= least)
        return enough

    def _own_patches(self, min_share: float, *, settled: bool) -> NDArray[np.float64]:
        """Return each area's cm² in patches that have their share in it."""
        if self._patches is None:
            self._patches = Patches(self._atlas, self._scheme, self._body.area_cm2)
            # NumPy looks through truth values four times as fast as through numbers.
            covered = reduce(np.bitwise_or, self._planes) > 0 if self._planes else self._union
            assert covered is not None, "areas of some size and nothing painted"
            self._patches.add(np.flatnonzero(covered).astype(np.int32))
        self.absorb()
        if settled:
            self._patches.settle()
        sums = self._patches.sums()
        whole = sums.sum(axis=1, keepdims=True)
        own: NDArray[np.float64] = np.where(sums >= min_share * whole, sums, 0.0).sum(axis=0)
        return own
