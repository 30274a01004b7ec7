"""Shades for how much more often one group is affected than another: two arms from bare skin.

Five steps each way, even in lightness (CIELAB), brown where the first is affected more often, blue
where the second is. The second has lines too: in grey, and for eyes that lack a colour, it is told
by them.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from painmap.ui.chart.zone_looks import Fill, Lines, Look, Zone
from painmap.ui.parts import theme

FIRST = ("#F0D2A8", "#DDA968", "#C17F36", "#975C1C", "#693C0A")
SECOND = ("#C9DCEC", "#94BAD9", "#5F93BF", "#366C9C", "#174674")
STEP = 0.1
"""A step is a tenth of the visits; the last one holds all above four."""
_SAME = 0.005
_OPACITY = 0.92


def difference_codes(first: NDArray[np.float32], second: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Codes 1-5 where the first is more, 6-10 where the second is; 0 for none and unknown."""
    apart = np.nan_to_num(first - second, nan=0.0)
    # A difference of 3 in 10 is 0.3 only nearly: it must not come out a step too high.
    steps = np.clip(np.ceil(np.abs(apart) / STEP - 1e-4), 1, len(FIRST)).astype(np.uint8)
    codes = np.where(apart > 0, steps, steps + np.uint8(len(FIRST)))
    codes[np.abs(apart) < _SAME] = 0
    return codes.astype(np.uint8)


@cache
def first_look() -> Look:
    """The first group is affected more often."""
    return _look(FIRST, 1, "solid")


@cache
def second_look() -> Look:
    """The second group is affected more often."""
    return _look(SECOND, 1 + len(FIRST), "backslash")


@cache
def few_look() -> Look:
    """Skin of which too few patients were examined."""
    return Look((), 0.0, (Lines((1,), theme.COMPARISON_OUTLINE, "horizontal"),),
                theme.COMPARISON_OUTLINE, 1.0)  # fmt: skip


def difference_zones(codes: NDArray[np.uint8]) -> list[Zone]:
    """The two arms as zones."""
    return [Zone(codes, first_look()), Zone(codes, second_look())]


def _look(shades: tuple[str, ...], begin: int, pattern: theme.Pattern) -> Look:
    codes = tuple(range(begin, begin + len(shades)))
    fills = tuple(Fill(codes[place:], code, shades[place]) for place, code in enumerate(codes))
    return Look(fills, _OPACITY, (Lines(codes, theme.COMPARISON_OUTLINE, pattern),),
                theme.COMPARISON_OUTLINE, 1.0)  # fmt: skip
