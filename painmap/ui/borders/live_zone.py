"""The zone of a stimulus as it is shown: what all trials of a site agree on, and the band between.

Codes of what is shown: 1 inside every complete trial, 2 and 3 inside some but not all; 1 and 3
are the visit's zone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.trial_sites import Parts, held_by, joined_sites, sites_of, times_inside

Mask = NDArray[np.bool_]
Codes = NDArray[np.uint8]
CORE, OUTER_BAND, INNER_BAND = 1, 2, 3
_IN_ZONE: Final = np.array([False, True, False, True])


def codes_of(times: NDArray[np.uint8], n: int) -> Codes:
    """Return what is shown of cells that are inside `times` of the `n` trials of a site."""
    table = np.full(n + 1, OUTER_BAND, np.uint8)
    table[-(-n // 2) :] = INNER_BAND
    table[n], table[0] = CORE, 0
    return table[times]


def shown_codes(zones: Sequence[Mask], n_cells: int, parts: Parts | None) -> Codes:
    """Return what is shown of the trials of a stimulus, uint8[n_cells].

    `parts`: the part of the body of each cell, uint8[n_cells], by which sites are told.
    """
    codes = np.zeros(n_cells, np.uint8)
    for site in sites_of(zones, parts):
        # Sites share no skin.
        codes |= codes_of(times_inside([zones[k] for k in site]), len(site))
    return codes


class LiveZone:
    """The zone of a stimulus while the border of one of its trials is drawn.

    `values` is the visit's zone, 0 or 1 a cell; `shown` holds codes. Both change in place.
    """

    def __init__(
        self, values: Codes, shown: Codes, others: Sequence[Mask], parts: Parts | None
    ) -> None:
        self.values, self.shown = values.copy(), shown.copy()
        self._before, self._others, self._parts = shown, others, parts
        self._held = [held_by(zone, parts) for zone in others]
        self._times: NDArray[np.uint8] | None = None
        self._met: tuple[int, ...] = ()
        self._inside = np.zeros(values.size, np.bool_)

    def move_to(self, zone: NDArray[np.int32]) -> NDArray[np.int32]:
        """Take in that these cells are inside now; the cells that look different."""
        new = np.zeros(self.values.size, np.bool_)
        new[zone] = True
        last = len(self._others)
        held = [*self._held, held_by(zone, self._parts)]
        sites = joined_sites([*self._others, new], held)
        met = tuple(k for k in next(site for site in sites if last in site) if k < last)
        if self._times is None or met != self._met:
            cells = self._anew(new, met)
        else:
            cells = np.flatnonzero(new != self._inside).astype(np.int32)
            self.shown[cells] = codes_of(self._times[cells] + new[cells], len(met) + 1)
        self.values[cells] = _IN_ZONE[self.shown[cells]]
        self._inside = new
        return cells

    def _anew(self, new: Mask, met: tuple[int, ...]) -> NDArray[np.int32]:
        """Work everything out: the border has come to another site's, or left it."""
        self._met = met
        near = [self._others[k] for k in met]
        self._times = times_inside(near) if near else np.zeros(new.size, np.uint8)
        codes = shown_codes([*self._others, new], new.size, self._parts)
        cells = np.flatnonzero(codes != self.shown).astype(np.int32)
        self.shown[cells] = codes[cells]
        return cells

    def go_back(self) -> NDArray[np.int32]:
        """Show what was shown before; the cells that look different."""
        cells = np.flatnonzero(self.shown != self._before).astype(np.int32)
        self.shown[cells] = self._before[cells]
        self.values[cells] = _IN_ZONE[self._before[cells]]
        self._times = None
        return cells
