"""A ring around a limb: one press gives it, four handles tilt it, and all beyond it hurts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from painmap.core.hints import BorderHint
from painmap.core.skin import ARMS, LimbSkin, Skin

Cells = NDArray[np.int32]
Side = Literal["distal", "proximal"]
Levels = tuple[float, float, float, float]
HANDLES: Final = ("front", "inner", "back", "outer")
"""In the order of a ring's levels. The front of a hand is its palm, of a foot its top."""
NO_RING_HERE: Final = "A ring goes round an arm or a leg. Draw a line or points here."
NO_SKIN_BEYOND: Final = "There is no skin beyond this ring. Move it along the limb, or turn it."


@dataclass(frozen=True, slots=True)
class Ring:
    """A border around a limb (1 R arm, 2 L arm, 3 R leg, 4 L leg).

    `levels` are places along the limb (`limb_pos`) at the four handles; skin on the painful side
    of them is the zone: 'distal', everything down to all fingers or toes, or 'proximal', the
    limb's skin above. `landmark` is what its levels are told from.
    """

    limb: int
    levels: Levels
    painful: Side = "distal"
    landmark: str = ""

    def __post_init__(self) -> None:
        if self.limb not in (1, 2, 3, 4) or not np.isfinite(self.levels).all():
            raise ValueError(f"not a ring: limb {self.limb}, levels {self.levels}")


def ring_at(skin: Skin, cell: int) -> Ring:
    """Return the level ring that one press gives. Raises BorderHint on the trunk and the head."""
    limb = int(skin.limb[cell])
    if limb == 0:
        raise BorderHint(NO_RING_HERE)
    pos = float(skin.limb_pos[cell])
    return Ring(limb, (pos, pos, pos, pos), "distal", usual_landmark(limb, pos))


def usual_landmark(limb: int, pos: float) -> str:
    """Return the key of what a level is told from, unless somebody chose another."""
    marks = (
        ("lateral_epicondyle", "radial_styloid")
        if limb in ARMS
        else ("knee_line", "lateral_malleolus")
    )
    return marks[int(pos > 1)]


def ring_zone(skin: Skin, ring: Ring) -> Cells:
    """Return the skin on a ring's painful side, rising. Raises BorderHint where there is none."""
    part = skin.limb_skin(ring.limb)
    cells: Cells = part.cells[_beyond(part, ring)]
    if cells.size == 0:
        raise BorderHint(NO_SKIN_BEYOND)
    return cells


def level_at(levels: Levels, turn: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the level at places around the limb (quarter turns, 0 to 4), smooth and periodic.

    A ring tilted by two handles is nearly a plane cut; between two handles no level lies outside
    theirs.
    """
    y = np.array(levels, np.float32)
    step = np.roll(y, -1) - y
    before = np.roll(step, 1)
    steep = np.minimum(
        np.pi / 4 * np.abs(step + before), 3 * np.minimum(np.abs(step), np.abs(before))
    )
    slope = np.where(step * before > 0, np.sign(step) * steep, 0).astype(np.float32)
    k = turn.astype(np.int8)
    t = turn - k
    a, b = slope, np.roll(slope, -1)
    # The cubic of each quarter in powers of t.
    square, cube = 3 * step - 2 * a - b, a + b - 2 * step
    found: NDArray[np.float32] = y[k] + t * (a[k] + t * (square[k] + t * cube[k]))
    return found


def moved(ring: Ring, by: float, skin: Skin) -> Ring:
    """Return a ring moved as a whole along its limb, as far as the limb reaches."""
    low, high = limits(skin, ring.limb)
    by = min(max(by, low - min(ring.levels)), high - max(ring.levels))
    front, inner, back, outer = (level + by for level in ring.levels)
    return replace(ring, levels=(front, inner, back, outer))


def with_level(ring: Ring, handle: int, pos: float, skin: Skin) -> Ring:
    """Return a ring with one handle (index into HANDLES) put to a place along the limb."""
    low, high = limits(skin, ring.limb)
    levels = list(ring.levels)
    levels[handle] = min(max(pos, low), high)
    return replace(ring, levels=(levels[0], levels[1], levels[2], levels[3]))


def dragged_to(ring: Ring, cell: int, skin: Skin, handle: int | None = None) -> Ring:
    """Return a ring dragged to a cell: one handle, or all of it so that it runs through the cell.

    A cell off the ring's limb leaves it as it is.
    """
    if skin.limb[cell] != ring.limb:
        return ring
    pos = float(skin.limb_pos[cell])
    if handle is not None:
        return with_level(ring, handle, pos, skin)
    return moved(ring, pos - float(level_at(ring.levels, skin.turn[cell : cell + 1])[0]), skin)


def flipped(ring: Ring) -> Ring:
    """Return a ring whose other side is the painful one."""
    return replace(ring, painful="proximal" if ring.painful == "distal" else "distal")


def ring_ticked(ring: Ring, cell: int, skin: Skin) -> Ring:
    """Return a ring whose painful side is the one with a cell of its limb."""
    if skin.limb[cell] != ring.limb:
        return ring
    level = level_at(ring.levels, skin.turn[cell : cell + 1])[0]
    return replace(ring, painful="distal" if skin.limb_pos[cell] >= level else "proximal")


def even(ring: Ring) -> Ring:
    """Return a ring half way to level: each handle nearer to the mean of those beside it."""
    levels = ring.levels
    front, inner, back, outer = (
        levels[k] / 2 + (levels[k - 1] + levels[(k + 1) % 4]) / 4 for k in range(4)
    )
    return replace(ring, levels=(front, inner, back, outer))


def limits(skin: Skin, limb: int) -> tuple[float, float]:
    """Return the first and the last place along a limb that has skin."""
    pos = skin.limb_skin(limb).pos
    return float(pos.min()), float(pos.max())


def _beyond(part: LimbSkin, ring: Ring) -> NDArray[np.bool_]:
    """Tell for each cell of the limb whether it lies on the painful side."""
    inside = part.pos >= max(ring.levels)
    between = np.flatnonzero(~inside & (part.pos >= min(ring.levels)))
    inside[between] = part.pos[between] >= level_at(ring.levels, part.turn[between])
    return inside if ring.painful == "distal" else ~inside
