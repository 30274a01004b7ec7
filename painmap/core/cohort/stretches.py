"""Painted skin as stretches of cells: what a stored layer holds, joined, cut and put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Stretches:
    """Cells `starts[i] … ends[i] - 1`, int64, rising and apart; `values[i]` is what they hold."""

    starts: Ints
    ends: Ints
    values: NDArray[np.uint8]

    @property
    def count(self) -> int:
        """How many cells there are."""
        return int((self.ends - self.starts).sum())

    def cells(self) -> NDArray[np.int32]:
        """Return the cells, rising."""
        lengths = self.ends - self.starts
        before = np.cumsum(lengths) - lengths
        cells = np.repeat((self.starts - before).astype(np.int32), lengths)
        cells += np.arange(cells.size, dtype=np.int32)
        return cells

    def values_of_cells(self) -> NDArray[np.uint8]:
        """Return what each of `cells` holds."""
        return np.repeat(self.values, self.ends - self.starts)

    def unpacked(self) -> NDArray[np.uint8]:
        """Return a whole layer up to its last painted cell, uint8."""
        values = np.zeros(int(self.ends[-1]) if self.ends.size else 0, np.uint8)
        values[self.cells()] = self.values_of_cells()
        return values


def painted(lengths: NDArray[np.uint32], values: NDArray[np.uint8]) -> Stretches:
    """Return the painted part of a layer that is stored as stretches of equal values."""
    long = lengths.astype(np.int64)  # ten times quicker than NumPy's sum of one kind into another
    ends = np.cumsum(long)
    on = np.flatnonzero(values)
    ends = ends[on]
    return Stretches(ends - long[on], ends, values[on])


def painted_in(values: NDArray[np.uint8]) -> Stretches:
    """Return the painted part of a whole layer, uint8[N]."""
    turns = np.flatnonzero(values[1:] != values[:-1]) + 1
    bounds = np.concatenate(([0], turns, [values.size]))
    return painted(np.diff(bounds).astype(np.uint32), values[bounds[:-1]])


def union(parts: Sequence[Stretches]) -> Stretches:
    """Return the cells of any of some zones; every value is 1, and stretches no longer touch."""
    starts = np.sort(np.concatenate([part.starts for part in parts])) if parts else _NONE
    if starts.size == 0:
        return Stretches(_NONE, _NONE, _NONE.astype(np.uint8))
    ends = np.sort(np.concatenate([part.ends for part in parts]))
    # As many have ended before a start as have begun: there is a gap.
    apart = np.flatnonzero(starts[1:] > ends[:-1])
    first = starts[np.concatenate(([0], apart + 1))]
    last = ends[np.concatenate((apart, [ends.size - 1]))]
    return Stretches(first, last, np.ones(first.size, np.uint8))


_NONE: Ints = np.empty(0, np.int64)
