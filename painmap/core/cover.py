"""Skin that at least one of several layers covers, summed by area and held against the rule."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from painmap.core.count_settings import CountSettings
from painmap.core.patches import Patches
from painmap.core.runs import Runs

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body


_SIZES: WeakKeyDictionary[Body, dict[str, NDArray[np.float64]]] = WeakKeyDictionary()


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
        starts, ends = runs.starts, runs.starts + runs.lengths
        changes, meets = self._changes
        first = changes.take(starts)
        cuts = changes.take(ends - 1) - first
        crossed = cuts.nonzero()[0]
        if crossed.size:
            number = cuts.take(crossed)
            offsets = np.arange(int(number.sum())) - np.repeat(np.cumsum(number) - number, number)
            at = meets.take(np.repeat(first.take(crossed), number) + offsets)
            # Each cut ends one piece and begins the next: in order they stand in pairs.
            starts = np.sort(np.concatenate([starts, at]))
            ends = np.sort(np.concatenate([ends, at]))
        sums = self._up_to.take(ends) - self._up_to.take(starts)
        areas = self._area_of_cell.take(starts)
        return np.bincount(areas, sums, self._n).astype(np.float64, copy=False)

    @cached_property
    def _up_to(self) -> NDArray[np.float64]:
        """The cm² of all cells before each."""
        return np.concatenate(([0.0], np.cumsum(self._cm2_of_cell, dtype=np.float64)))

    @cached_property
    def _changes(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """How often the area changes up to each cell, and the cells where it does."""
        changes = np.diff(self._area_of_cell, prepend=self._area_of_cell[:1]) != 0
        return np.cumsum(changes, dtype=np.int32), np.flatnonzero(changes).astype(np.int32)


def area_sizes(atlas: Atlas, body: Body, scheme: str) -> NDArray[np.float64]:
    """Return the body's cm² of each area of a scheme, kept for the body."""
    known = _SIZES.setdefault(body, {})
    if scheme not in known:
        n = len(atlas.schemes[scheme].areas)
        sums = np.bincount(atlas.area_of_cell(scheme), body.area_cm2, n)
        known[scheme] = sums.astype(np.float64, copy=False)
    return known[scheme]


def in_one(
    changes: list[tuple[int, NDArray[np.int32]]],
) -> Iterator[tuple[int, NDArray[np.int32]]]:
    """Yield changes in their order, those of one sign that follow each other as one."""
    for sign, group in groupby(changes, key=lambda change: change[0]):
        yield sign, np.concatenate([cells for _, cells in group])


class Cover:
    """The union of layers; the body's `cm2` of it in each area.

    Each layer tells which cells came and went.
    """

    def __init__(self, atlas: Atlas, body: Body, scheme: str, sums: AreaSums) -> None:
        self._atlas, self._body, self._scheme = atlas, body, scheme
        n = len(atlas.schemes[scheme].areas)
        self._layers_on = np.zeros(atlas.n_cells, np.uint8)
        self._sums = sums
        self.cm2 = np.zeros(n)
        self._whole = area_sizes(atlas, body, scheme)
        self._patches: Patches | None = None
        self._waiting: list[tuple[int, NDArray[np.int32]]] = []

    def update(self, cells: NDArray[np.intp], sign: int, cm2: NDArray[np.float64]) -> None:
        """Take in the cells that one of the layers took (sign 1) or left (-1), `cm2` by area."""
        if cells.size == 0:
            return
        layers = self._layers_on.take(cells)
        if sign > 0:
            alone = layers == 0
            self._layers_on[cells] = layers + np.uint8(1)
        else:
            layers -= np.uint8(1)
            self._layers_on[cells] = layers
            alone = layers == 0
        number = np.count_nonzero(alone)
        if number < cells.size:
            cells = cells[alone]
            cm2 = self._sums.of(cells)
        self.cm2 += sign * cm2
        if self._patches is not None and number:
            self._waiting.append((sign, cells.astype(np.int32)))

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
            self._patches.add(np.flatnonzero(self._layers_on > 0).astype(np.int32))
        self.absorb()
        if settled:
            self._patches.settle()
        sums = self._patches.sums()
        whole = sums.sum(axis=1, keepdims=True)
        own: NDArray[np.float64] = np.where(sums >= min_share * whole, sums, 0.0).sum(axis=0)
        return own
