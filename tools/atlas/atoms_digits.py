"""Fingers and toes: where each begins, and which side of it bears the nail."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse import csgraph

from tools.atlas.atoms_curves import curve

Float = NDArray[np.float64]
Bool = NDArray[np.bool_]

_BEYOND_WEB = 0.006  # how far beyond the web, in position, a digit begins


@dataclass(frozen=True)
class Digit:
    """One digit of the right side, ready to classify cells."""

    key: str
    inside: Bool  # refined points beyond the base level, on this digit
    level: float  # position where it begins, just beyond the webs
    origin: Float
    axis: Float
    nail: Float  # outward from the nail, across the axis
    middle_at: Float  # (K,) distance along the axis
    middle: Float  # (K,) middle of the digit there, measured along `nail`

    def nailwards(self, points: Float) -> Float:
        """Signed distance from the digit's middle towards the nail, cm."""
        along = (points - self.origin) @ self.axis
        centre = curve(list(zip(self.middle_at, self.middle, strict=True)))
        return np.asarray((points - self.origin) @ self.nail - centre(along))


def _label(matrix: sparse.csr_matrix, mask: Bool) -> NDArray[np.int64]:
    """Connected pieces of a mask: label per point, -1 outside."""
    index = np.flatnonzero(mask)
    _, label = csgraph.connected_components(matrix[index][:, index], directed=False)
    result = np.full(len(mask), -1)
    result[index] = label
    return result


def _web(matrix: sparse.csr_matrix, position: Float, one: int, two: int) -> int:
    """The point where two digits part: the lowest place on the best path between their tips."""
    low, high = 2.0, float(min(position[one], position[two]))
    known = np.where(np.isnan(position), -9.0, position)
    for _ in range(24):
        level = (low + high) / 2
        label = _label(matrix, known >= level)
        low, high = (level, high) if label[one] == label[two] else (low, level)
    apart = _label(matrix, known >= high)
    touching = np.flatnonzero((known >= low) & (known < high))
    if len(touching):
        return int(touching[0])
    edge = np.flatnonzero((apart == apart[one]) & (known < high + 0.02))
    return int(edge[np.argmin(known[edge])])


def find_digits(
    points: Float,
    matrix: sparse.csr_matrix,
    position: Float,
    normals: Float,
    keys: tuple[str, ...],
    index: dict[str, int],
) -> tuple[Digit, ...]:
    """The digits of one limb in their natural order; `position` (W,) is NaN off the limb."""
    tips = [index[f"{key}_tip"] for key in keys]
    at = [_web(matrix, position, one, two) for one, two in pairwise(tips)]
    result = []
    for k, key in enumerate(keys):
        own = [at[j] for j in (k - 1, k) if 0 <= j < len(at)]
        level = float(max(position[own])) + _BEYOND_WEB
        label = _label(matrix, np.where(np.isnan(position), -9.0, position) > level)
        inside = label == label[tips[k]]
        tip, body = points[tips[k]], points[inside]
        base = body[position[inside] < level + 0.04].mean(axis=0)
        axis = (tip - base) / np.linalg.norm(tip - base)
        nail = normals[index[f"{key}_nail"]]
        nail = nail - axis * (nail @ axis)
        nail /= np.linalg.norm(nail)
        along, height = (body - base) @ axis, (body - base) @ nail
        edges = np.linspace(along.min(), along.max(), 8)
        places, middles = [], []
        for low, high in pairwise(edges):
            band = (along >= low) & (along < high)
            if band.any():
                places.append(float((low + high) / 2))
                middles.append(float((height[band].max() + height[band].min()) / 2))
        result.append(
            Digit(key, inside, level, base, axis, nail, np.array(places), np.array(middles))
        )
    return tuple(result)
