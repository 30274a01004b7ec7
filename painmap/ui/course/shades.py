"""Ten shades that are as far apart to the eye, light is little and dark is much; also in grey.

Steps of 10 in CAM02-UCS along a path like cividis turned round (Nuñez, Anderton and Renslow 2018),
from a yellow that is plain on the figure to a blue that lines are still seen on; each is darker
than the one before, for eyes that lack red, green or blue too. Theirs on no other scale.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from painmap.ui.chart.zone_looks import COMPARISON_CODES, Fill, Lines, Look, Zone, comparison_look
from painmap.ui.parts import theme

SHADES = (
    "#F2D35B", "#D3B961", "#B8A36C", "#9F8F75", "#867D79",
    "#716F79", "#595E76", "#3C4C70", "#1A3865", "#04204A",
)  # fmt: skip
STEPS = len(SHADES)
_OPACITY = 0.92
"""Landmarks of the figure are still seen through them, and the scale beside it is true."""

Codes = NDArray[np.uint8]


def share_codes(share: NDArray[np.float32]) -> Codes:
    """Steps 1-10 for shares above 0 (up to 10 %, 20 % …), 0 for none; unknown skin is 0 too."""
    return _steps(np.nan_to_num(share, nan=0.0) * STEPS)


def intensity_codes(mean: NDArray[np.float32]) -> Codes:
    """Steps 1-10 for mean intensities (up to 1, 2 … 10), 0 for none and where none was rated."""
    return _steps(np.nan_to_num(mean, nan=0.0))


def _steps(values: NDArray[np.float32]) -> Codes:
    # A share of 3 in 10 is 0.3 only nearly: it must not come out a step too high.
    return np.ceil(np.clip(values, 0, STEPS) - 1e-4).astype(np.uint8)


@cache
def shade_look() -> Look:
    """Codes 1-10 in their shades, the darker inside the lighter, with one outline around all."""
    codes = tuple(range(1, STEPS + 1))
    fills = tuple(Fill(codes[place:], code, SHADES[place]) for place, code in enumerate(codes))
    return Look(fills, _OPACITY, (Lines(codes, theme.COMPARISON_OUTLINE, "solid"),),
                theme.COMPARISON_OUTLINE, 1.0)  # fmt: skip


@cache
def unrated_look() -> Look:
    """Skin that was affected and never rated: no step of the scale stands for it."""
    lines = Lines((1,), theme.COMPARISON_OUTLINE, "horizontal")
    return Look((), 0.0, (lines,), theme.COMPARISON_OUTLINE, 1.0)


def shade_zones(
    codes: Codes, unknown: NDArray[np.bool_], unrated: NDArray[np.bool_] | None = None
) -> list[Zone]:
    """Shades, and skin that no visit examined, which has the dots of *not comparable*.

    `unrated` is skin that was affected without a number.
    """
    dotted = unknown.astype(np.uint8) * np.uint8(COMPARISON_CODES["unknown"])
    zones = [Zone(codes, shade_look()), Zone(dotted, comparison_look("unknown"))]
    if unrated is not None:
        zones.append(Zone(unrated.astype(np.uint8), unrated_look()))
    return zones
