"""Skin that at least one of several layers covers, summed by area and held against the rule."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.count_settings import CountSettings
from painmap.core.patches import Patches

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body


class AreaSums:
    """The body's cm² of a set of cells in each area of a scheme, added up when asked for.

    An event of the pen adds a handful of cells, a frame asks once: what came between is one sum.
    """

    def __init__(self, area_of_cell: NDArray[np.uint8], cm2: NDArray[np.float32], n: int) -> None:
        self._area_of_cell, self._cm2_of_cell = area_of_cell, cm2
        self._cm2 = np.zeros(n)
        self._cells = np.zeros(n, np.int64)
        self._waiting: list[tuple[int, NDArray[np.int32]]] = []

    @property
    def cm2(self) -> NDArray[np.float64]:
        """The cm² of each area."""
        for sign, cells in in_one(self._waiting):
            areas, n = self._area_of_cell[cells], self._cm2.size
            self._cm2 += sign * np.bincount(areas, self._cm2_of_cell[cells], n)
            self._cells += sign * np.bincount(areas, minlength=n)
            # What is left of sums when the last cell goes is the error of adding, not skin.
            self._cm2[self._cells == 0] = 0
        self._waiting.clear()
        return self._cm2

    def add(self, cells: NDArray[np.int32], sign: int = 1) -> None:
        """Add cells, or take them away with sign -1."""
        if cells.size:
            self._waiting.append((sign, cells))


def in_one(
    changes: list[tuple[int, NDArray[np.int32]]],
) -> Iterator[tuple[int, NDArray[np.int32]]]:
    """Yield changes in their order, those of one sign that follow each other as one."""
    for sign, group in groupby(changes, key=lambda change: change[0]):
        yield sign, np.concatenate([cells for _, cells in group])


class Cover:
    """The union of layers; `cm2` of it in each area. Each layer tells which cells came and went."""

    def __init__(self, atlas: Atlas, body: Body, scheme: str) -> None:
        self._atlas, self._body, self._scheme = atlas, body, scheme
        area_of_cell, n = atlas.area_of_cell(scheme), len(atlas.schemes[scheme].areas)
        self._layers_on = np.zeros(atlas.n_cells, np.uint8)
        self._sums = AreaSums(area_of_cell, body.area_cm2, n)
        self._whole = np.bincount(area_of_cell, body.area_cm2, n)
        self._patches: Patches | None = None
        self._waiting: list[tuple[int, NDArray[np.int32]]] = []

    @property
    def cm2(self) -> NDArray[np.float64]:
        """The body's cm² covered in each area."""
        return self._sums.cm2

    def update(self, came: NDArray[np.int32], gone: NDArray[np.int32]) -> None:
        """Take in the cells that one of the layers took and left."""
        if came.size:
            layers = self._layers_on.take(came)
            self._layers_on[came.astype(np.intp)] = layers + np.uint8(1)
            self._change(came, layers == 0, 1)
        if gone.size:
            layers = self._layers_on.take(gone) - np.uint8(1)
            self._layers_on[gone.astype(np.intp)] = layers
            self._change(gone, layers == 0, -1)

    def _change(self, cells: NDArray[np.int32], alone: NDArray[np.bool_], sign: int) -> None:
        """Note the cells that no other layer covers."""
        if np.count_nonzero(alone) < cells.size:
            cells = cells[alone]
        self._sums.add(cells, sign)
        if self._patches is not None and cells.size:
            self._waiting.append((sign, cells))

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
            self._patches.add(np.flatnonzero(self._layers_on).astype(np.int32))
        for sign, cells in in_one(self._waiting):
            if sign > 0:
                self._patches.add(cells)
            else:
                self._patches.remove(cells)
        self._waiting.clear()
        if settled:
            self._patches.settle()
        sums = self._patches.sums()
        whole = sums.sum(axis=1, keepdims=True)
        own: NDArray[np.float64] = np.where(sums >= min_share * whole, sums, 0.0).sum(axis=0)
        return own
