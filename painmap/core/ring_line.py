"""Where a ring runs over the skin: its line, and the cells under its handles."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from painmap.core.patches import connected, neighbours_of
from painmap.core.ring import Cells, Ring, level_at
from painmap.core.skin import Skin

_STEP_CM = 0.4
_GAP_CM = 2.5
"""A step longer than this leaves the limb, at its root: the line is open there."""
_MARGIN = 0.03
_TURN_OF_POS = 4.0
"""How many quarter turns aside count as much as a whole segment of the limb along it."""


def ring_line(skin: Skin, ring: Ring) -> tuple[Cells, ...]:
    """Return a ring's lines as ordered cells, about one in 4 mm.

    A closed line ends with its first cell. Across fingers or toes there is one line for each;
    at a limb's root it is open; () where the ring is beyond the limb.
    """
    part = skin.limb_skin(ring.limb)
    near = (part.pos > min(ring.levels) - _MARGIN) & (part.pos < max(ring.levels) + _MARGIN)
    cells, pos, turn = part.cells[near], part.pos[near], part.turn[near]
    off = pos - level_at(ring.levels, turn)
    away = np.full(skin.limb.size, np.nan, np.float32)
    away[cells] = off
    start, end = neighbours_of(skin.neighbours, cells)
    # NaN, off the limb or far from the ring, is on neither side.
    crosses = ((off[start] >= 0) & (away[end] < 0)) | ((off[start] < 0) & (away[end] >= 0))
    on = start[crosses]
    on = on[np.diff(on, prepend=-1) != 0]
    band = cells[on]
    if band.size == 0:
        return ()
    n, piece = connected(skin.neighbours, band, np.full(skin.limb.size, -1, np.int32))
    found = []
    for k in range(n):
        mine = np.flatnonzero(piece == k)
        if mine.size >= 8:  # less is where the ring grazes a tip
            found.append(_loop(skin, band[mine], np.abs(off[on[mine]])))
    return tuple(found)


def ring_handles(skin: Skin, ring: Ring) -> Cells:
    """Return the cells under a ring's handles, in the order of HANDLES, (4,)."""
    part = skin.limb_skin(ring.limb)
    found = []
    for k, level in enumerate(ring.levels):
        near = np.flatnonzero(np.abs(part.pos - level) < 2 * _MARGIN)
        if near.size == 0:  # beyond the limb
            near = np.arange(part.pos.size)
        aside = np.abs((part.turn[near] - k + 2) % 4 - 2)
        away = aside + _TURN_OF_POS * np.abs(part.pos[near] - level)
        found.append(int(near[away.argmin()]))
    return np.asarray(part.cells[found], dtype=np.int32)


def _loop(skin: Skin, band: Cells, off: NDArray[np.float32]) -> Cells:
    """Return the cells of one band in the order around its middle, thinned."""
    away = skin.points[band].astype(np.float64)
    away -= away.mean(0)
    _, _, axes = np.linalg.svd(away, full_matrices=False)
    turn = np.arctan2(away @ axes[1], away @ axes[0]) / (2 * np.pi) % 1.0
    round_cm = 2 * np.pi * float(np.linalg.norm(away, axis=1).mean())
    n = max(round(round_cm / _STEP_CM), 8)
    step = np.minimum((turn * n).astype(np.int64), n - 1)
    # The cell nearest to the ring in each step around.
    order = np.lexsort((off, step))
    first = np.flatnonzero(np.diff(step[order], prepend=-1))
    line = band[order[first]]
    gap = np.linalg.norm(skin.points[np.roll(line, -1)] - skin.points[line], axis=1)
    if gap.max() > _GAP_CM:
        return np.roll(line, -1 - int(gap.argmax())).astype(np.int32)
    return np.append(line, line[0]).astype(np.int32)
