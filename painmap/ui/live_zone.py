"""The zone of a stimulus as it is shown: what all trials agree on, and the band between them.

Codes of what is shown: 1 inside every complete trial, 2 and 3 inside some but not all; 1 and 3
are the visit's zone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Codes = NDArray[np.uint8]
CORE, OUTER_BAND, INNER_BAND = 1, 2, 3
_IN_ZONE: Final = np.array([False, True, False, True])


def codes_of(times: NDArray[np.uint8], n: int) -> Codes:
    """Return what is shown of cells that are inside `times` of `n` trials."""
    codes = np.full(times.shape, OUTER_BAND, np.uint8)
    codes[2 * times.astype(np.uint16) >= n] = INNER_BAND
    codes[times == n] = CORE
    codes[times == 0] = 0
    return codes


def times_inside(zones: Sequence[Mask], n_cells: int) -> NDArray[np.uint8]:
    """Return how many of some zones (at most 255) each cell is inside."""
    times = np.zeros(n_cells, np.uint8)
    for zone in zones:
        times += zone
    return times


class LiveZone:
    """The zone of a stimulus while the border of one of its trials is drawn.

    `values` is the visit's zone, 0 or 1 a cell; `shown` holds codes. Both change in place.
    """

    def __init__(self, values: Codes, shown: Codes, others: Sequence[Mask]) -> None:
        self.values, self.shown = values.copy(), shown.copy()
        self._before = shown
        self._n = len(others) + 1
        self._times = times_inside(others, values.size)
        self._inside: Mask | None = None

    def move_to(self, zone: NDArray[np.int32]) -> NDArray[np.int32]:
        """Take in that these cells are inside now; the cells that look different."""
        new = np.zeros(self.values.size, np.bool_)
        new[zone] = True
        if self._inside is None:
            codes = codes_of(self._times + new, self._n)
            cells = np.flatnonzero(codes != self.shown).astype(np.int32)
            self.shown[cells] = codes[cells]
        else:
            cells = np.flatnonzero(new != self._inside).astype(np.int32)
            self.shown[cells] = codes_of(self._times[cells] + new[cells], self._n)
        self.values[cells] = _IN_ZONE[self.shown[cells]]
        self._inside = new
        return cells

    def go_back(self) -> NDArray[np.int32]:
        """Show what was shown before; the cells that look different."""
        cells = np.flatnonzero(self.shown != self._before).astype(np.int32)
        self.shown[cells] = self._before[cells]
        self.values[cells] = _IN_ZONE[self._before[cells]]
        self._inside = None
        return cells
