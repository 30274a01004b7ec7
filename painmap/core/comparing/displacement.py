"""How far the border of a zone moved between two visits, and where it receded or advanced.

Each cell of either border is taken to the nearest of the other visit's border on the same limb
(or on the trunk that it joins). A cell of the later border that lies inside the earlier zone has
receded, and so has one of the earlier border that the later zone left; otherwise it advanced.
Both borders count, so that swapping the visits swaps the signs and changes nothing else.

A border is the cells of a zone that touch skin outside it (`edges`), as in MedPy's `metric.binary`;
HD, HD95 and ASSD are MedPy's (0.5.2), which pool both directions. Other programs mean others by
the same names: `DEFINITION` says ours and is to be shown with every such figure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.edges import Cells, edge_cells, nearest_on
from painmap.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painmap.core.skin import Skin

Mask = NDArray[np.bool_]
Float = NDArray[np.float64]

STRAIGHT: Final = text("straight through space, within a limb")
ALONG_SURFACE: Final = text("along the skin, within a limb")
DEFINITION: Final = text(
    "From every cell of either border to the nearest of the other, both directions pooled: "
    "HD is the largest, HD95 the 95th percentile, ASSD the mean (as in MedPy)."
)


def border_of(skin: Skin, zone: Mask) -> Border:
    """Return the border of a zone, bool[N]."""
    return Border(zone, edge_cells(skin, zone))


def displacement(
    skin: Skin,
    points: NDArray[np.float32],
    then: Border,
    now: Border,
    *,
    limb: int,
    comparable: Mask | None = None,
    cm_per_cm: float = 1.0,
) -> Displacement | None:
    """Return how far a border moved on a limb (0: the trunk and head), straight through space.

    `points` (N, 3) cm are those of one body at rest, `cm_per_cm` makes its cm the patient's.
    Borders count where skin is `comparable`, examined at both visits. None where either visit
    has no such border there: nothing moved from nowhere, and a limb affected all over has none.
    """
    there = border_on(skin, now, limb, comparable), _usable(then, comparable)
    back = border_on(skin, then, limb, comparable), _usable(now, comparable)
    forward = nearest_on(skin, points, *there) if there[0].size else None
    backward = nearest_on(skin, points, *back) if back[0].size else None
    if forward is None or backward is None:
        return None
    return displaced(
        then, now, (there[0], *forward), (back[0], *backward), way=STRAIGHT, cm_per_cm=cm_per_cm
    )


def displaced(
    then: Border,
    now: Border,
    forward: tuple[Cells, Float, Cells],
    backward: tuple[Cells, Float, Cells],
    *,
    way: Text,
    cm_per_cm: float,
) -> Displacement:
    """Return a displacement from distances: cells of a border, how far, and to which cell.

    `forward` begins at the later border, `backward` at the earlier one.
    """
    late, to_early, early_end = forward
    early, to_late, late_end = backward
    outwards = np.concatenate([~then.zone[late], now.zone[early]])
    size = np.concatenate([to_early, to_late]) * cm_per_cm
    return Displacement(
        way,
        np.concatenate([early_end, early]),
        np.concatenate([late, late_end]),
        np.where(outwards, size, -size),
    )


def together(parts: Sequence[Displacement]) -> Displacement | None:
    """Return the displacements of several limbs as one, measured in one way; None of none."""
    if not parts:
        return None
    return Displacement(
        parts[0].way,
        np.concatenate([part.start for part in parts]),
        np.concatenate([part.end for part in parts]),
        np.concatenate([part.cm for part in parts]),
    )


def _usable(border: Border, comparable: Mask | None) -> Cells:
    cells = border.cells
    return cells if comparable is None else np.asarray(cells[comparable[cells]])


def border_on(skin: Skin, border: Border, limb: int, comparable: Mask | None) -> Cells:
    """Return the cells of a border on a limb, where skin is comparable."""
    cells = _usable(border, comparable)
    return np.asarray(cells[skin.limb[cells] == limb])


@dataclass(frozen=True, slots=True, eq=False)
class Border:
    """A zone (bool[N]) and the cells at its edge, rising."""

    zone: Mask
    cells: Cells


@dataclass(frozen=True, slots=True, eq=False)
class Displacement:
    """The ways between two borders, the patient's cm: `cm` (n,) is negative where it receded.

    Each leads from a cell of the earlier border, `start`, to one of the later, `end`: the arrow
    to draw. `way` says how they were measured.
    """

    way: Text
    start: Cells
    end: Cells
    cm: Float

    @property
    def mean(self) -> float:
        """The signed mean."""
        return float(self.cm.mean())

    @property
    def median(self) -> float:
        """The signed median."""
        return float(np.median(self.cm))

    @property
    def middle95(self) -> tuple[float, float]:
        """Between which signed distances 95 % of them lie."""
        low, high = np.percentile(self.cm, (2.5, 97.5))
        return float(low), float(high)

    @property
    def receded(self) -> float:
        """How far it receded at most: negative, or 0."""
        return min(float(self.cm.min()), 0.0)

    @property
    def advanced(self) -> float:
        """How far it advanced at most: positive, or 0."""
        return max(float(self.cm.max()), 0.0)

    @property
    def hd(self) -> float:
        """The largest distance, of either sign (Hausdorff)."""
        return float(np.abs(self.cm).max())

    @property
    def hd95(self) -> float:
        """The 95th percentile of the distances, of either sign."""
        return float(np.percentile(np.abs(self.cm), 95))

    @property
    def assd(self) -> float:
        """The mean of the distances, of either sign."""
        return float(np.abs(self.cm).mean())
