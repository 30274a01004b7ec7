"""The places along limbs as they are shipped: right limbs only, in small whole steps."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_STEPS = 16_000  # a step is 0.03 mm of an adult's lower leg
_LOWEST = -1.0


def pack_limb_pos(limb_pos: NDArray[np.float32], limb: NDArray[np.uint8]) -> NDArray[np.uint16]:
    """Differences of the right limbs' places in cell order; the left are their mirror."""
    place = limb_pos[(limb == 1) | (limb == 3)].astype(np.float64)
    if place.min() < _LOWEST or place.max() > _LOWEST + 65_535 / _STEPS:
        raise ValueError("a place along a limb is out of range")
    whole = np.rint((place - _LOWEST) * _STEPS).astype(np.uint16)
    steps: NDArray[np.uint16] = np.diff(whole, prepend=np.uint16(0)).astype(np.uint16)
    return steps


def unpack_limb_pos(
    packed: NDArray[np.uint16], limb: NDArray[np.uint8], mirror: NDArray[np.int32]
) -> NDArray[np.float32]:
    """Place along the limb of every cell, (N,), NaN off the limbs."""
    right = np.flatnonzero((limb == 1) | (limb == 3))
    whole = np.cumsum(packed, dtype=np.uint16)
    result = np.full(len(limb), np.nan, dtype=np.float32)
    result[right] = (whole / _STEPS + _LOWEST).astype(np.float32)
    result[mirror[right]] = result[right]
    return result
