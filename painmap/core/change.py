"""What changed between two maps, cell by cell and summed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.area_runs import AreaRuns

NONE, GAINED, LOST, STABLE, UNKNOWN = range(5)
CLASS_NAMES: Final = (
    "",
    "newly affected",
    "no longer affected",
    "still affected",
    "not comparable",
)
_N_CODES = 6


def classify(
    then: NDArray[np.bool_],
    now: NDArray[np.bool_],
    known_then: NDArray[np.bool_],
    known_now: NDArray[np.bool_],
) -> NDArray[np.uint8]:
    """Return the class of each cell, from what is painted and what was examined, all bool[N].

    Unknown is only skin that is painted at one visit and was not examined at the other.
    """
    # The numbers of the classes add up: GAINED (1) is now alone, LOST (2) then alone, STABLE both.
    classes: NDArray[np.uint8] = then.view(np.uint8) << np.uint8(1)
    classes |= now.view(np.uint8)
    np.copyto(classes, UNKNOWN, where=(then > known_now) | (now > known_then))
    return classes


def changes_by_area(
    classes: NDArray[np.uint8], now: NDArray[np.bool_], areas: AreaRuns, factor: float = 1.0
) -> tuple[Change, ...]:
    """Sum cm² by class for each of a scheme's areas, in their order.

    `factor` makes the areas' cm² the patient's.
    """
    aside = classes == UNKNOWN
    codes = classes
    if aside.any():
        codes = classes.copy()
        codes[aside & now] = _N_CODES - 1
    sums = areas.sums(codes, _N_CODES) * factor
    return tuple(Change(*row[1:]) for row in sums.tolist())


def total_change(changes: Iterable[Change]) -> Change:
    """Add changes of areas up."""
    # Not `astuple`, which copies deeply: this is done for every layer.
    rows = [
        (row.gained, row.lost, row.stable, row.unknown_then, row.unknown_now) for row in changes
    ]
    return Change(*map(sum, zip(*rows, strict=True)))


@dataclass(frozen=True, slots=True)
class Change:
    """The patient's cm² by class; `unknown_then` and `unknown_now` are in no other number."""

    gained: float = 0.0
    lost: float = 0.0
    stable: float = 0.0
    unknown_then: float = 0.0
    unknown_now: float = 0.0

    @property
    def then(self) -> float:
        """The cm² of the earlier visit on comparable skin."""
        return self.stable + self.lost

    @property
    def now(self) -> float:
        """The cm² of the later visit on comparable skin."""
        return self.stable + self.gained

    @property
    def difference(self) -> float:
        """How much more there is at the later visit, on comparable skin."""
        return self.gained - self.lost

    @property
    def unknown(self) -> float:
        """The cm² painted at one visit on skin that was not examined at the other."""
        return self.unknown_then + self.unknown_now

    def class_of(self, least_cm2: float = 1.0) -> int:
        """Return the class of the area as a whole; what is under `least_cm2` is none.

        *Still affected* is an area affected at both visits, wherever in it.
        """
        then, now = self.then >= least_cm2, self.now >= least_cm2
        if then or now:
            return STABLE if then and now else LOST if then else GAINED
        return UNKNOWN if self.unknown >= least_cm2 else NONE
