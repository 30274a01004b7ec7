"""How many of many zones hold each cell: noted at the ends of their stretches, summed when asked.

A zone of 20,000 cells is some thousand stretches. What it costs goes with those, not with the skin,
and what is held is one number a cell, however many zones there are.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.cohort.many_zones import ManyZones
from painmap.core.cohort.stretches import Stretches

AT_ONCE: Final = 50_000
"""So many stretches, 0.8 MB, wait to be noted: in one go they cost a third of one by one."""
_ONCE: Final = np.int16(1)
"""As wide as what it is added to, or NumPy would take forty times as long."""
_MOST: Final = 32_000
"""So many zones are noted in two bytes a cell, half of what a processor has to go through."""


class CellTally:
    """Zones of n cells, counted."""

    def __init__(self, n_cells: int) -> None:
        self._turns = np.zeros(n_cells + 1, np.int16)
        self._noted = 0
        self._before: NDArray[np.int32] | None = None
        self._starts: list[NDArray[np.int64]] = []
        self._ends: list[NDArray[np.int64]] = []
        self._waiting = 0

    def add(self, zone: Stretches) -> None:
        """Count a zone; ValueError for one that reaches beyond the cells."""
        if zone.ends.size == 0:
            return
        if int(zone.ends[-1]) >= self._turns.size:
            raise ValueError(_BEYOND)
        self._starts.append(zone.starts)
        self._ends.append(zone.ends)
        self._waiting += zone.starts.size
        if self._waiting >= AT_ONCE:
            self._note_waiting()

    def add_many(self, zones: ManyZones) -> None:
        """Count some zones at once; ValueError where one reaches beyond the cells."""
        if len(zones) > _MOST:
            raise ValueError("too many zones at once")
        if zones.ends.size and int(zones.ends.max()) >= self._turns.size:
            raise ValueError(_BEYOND)
        self._note(zones.starts, zones.ends, len(zones))

    def counts(self) -> NDArray[np.int32]:
        """Return how many zones hold each cell, (N,)."""
        self._note_waiting()
        # Made wide first: a sum of one kind of number into another takes three times as long.
        turns = self._turns[:-1].astype(np.int32)
        if self._before is not None:
            turns += self._before[:-1]
        return np.cumsum(turns, out=turns)

    def _note_waiting(self) -> None:
        if self._starts:
            starts, ends = np.concatenate(self._starts), np.concatenate(self._ends)
            self._note(starts, ends, len(self._starts))
        self._starts, self._ends, self._waiting = [], [], 0

    def _note(self, starts: NDArray[np.int64], ends: NDArray[np.int64], zones: int) -> None:
        """Of one zone no cell is noted twice: as many turns as zones is the most that one has."""
        if self._noted + zones > _MOST:
            before = 0 if self._before is None else self._before
            self._before = before + self._turns.astype(np.int32)
            self._turns[:] = 0
            self._noted = 0
        self._noted += zones
        np.add.at(self._turns, starts, _ONCE)
        np.subtract.at(self._turns, ends, _ONCE)


_BEYOND: Final = "a zone reaches beyond the cells"
