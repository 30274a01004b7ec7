"""How many of many zones hold each cell: noted at the ends of their stretches, summed when asked.

A zone of 20,000 cells is some thousand stretches. What it costs goes with those, not with the skin,
and what is held is one number a cell, however many zones there are.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.cohort.stretches import Stretches

AT_ONCE: Final = 300_000
"""So many stretches, 5 MB, wait to be noted: all in one go, which costs a tenth of one by one."""


class CellTally:
    """Zones of n cells, counted."""

    def __init__(self, n_cells: int) -> None:
        self._turns = np.zeros(n_cells + 1, np.int32)
        self._starts: list[NDArray[np.int64]] = []
        self._ends: list[NDArray[np.int64]] = []
        self._waiting = 0

    def add(self, zone: Stretches) -> None:
        """Count a zone; ValueError for one that reaches beyond the cells."""
        if zone.ends.size == 0:
            return
        if int(zone.ends[-1]) >= self._turns.size:
            raise ValueError("a zone reaches beyond the cells")
        self._starts.append(zone.starts)
        self._ends.append(zone.ends)
        self._waiting += zone.starts.size
        if self._waiting >= AT_ONCE:
            self._note()

    def counts(self) -> NDArray[np.int32]:
        """Return how many zones hold each cell, (N,)."""
        self._note()
        return np.cumsum(self._turns[:-1], dtype=np.int32)

    def _note(self) -> None:
        if self._waiting:
            self._turns += np.bincount(np.concatenate(self._starts), minlength=self._turns.size)
            self._turns -= np.bincount(np.concatenate(self._ends), minlength=self._turns.size)
        self._starts, self._ends, self._waiting = [], [], 0
