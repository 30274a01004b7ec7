"""Fingers and toes: where each begins, and which side of it bears the nail."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse import csgraph

from tools.atlas.atoms_curves import Marks, curve

Float = NDArray[np.float64]
Bool = NDArray[np.bool_]


@dataclass(frozen=True)
class Digit:
    """One digit of the right side, ready to classify cells."""

    key: str
    inside: Bool  # refined points beyond the base plane, on this digit
    origin: Float
    axis: Float
    nail: Float  # outward from the nail, across the axis
    middle_at: Float  # (K,) distance along the axis
    middle: Float  # (K,) middle of the digit there, measured along `nail`

    def beyond(self, points: Float) -> Float:
        """Signed distance beyond the base plane, cm."""
        return np.asarray((points - self.origin) @ self.axis)

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
    points: Float, matrix: sparse.csr_matrix, position: Float, normals: Float,
    keys: tuple[str, ...], index: dict[str, int], marks: Marks,
) -> tuple[Digit, ...]:
    """The digits of one limb in their natural order; `position` (W,) is NaN off the limb."""
    tips = [index[f"{key}_tip"] for key in keys]
    webs = [
        points[_web(matrix, position, one, two)]
        for one, two in zip(tips[:-1], tips[1:], strict=True)
    ]
    result = []
    for k, key in enumerate(keys):
        own = [webs[j] for j in (k - 1, k) if 0 <= j < len(webs)]
        if key == "index":
            own = own[1:]  # the thumb's web lies far behind the finger's base
        origin = np.mean(own, axis=0)
        tip = points[tips[k]]
        near = np.linalg.norm(points - tip, axis=1) < 0.75 * np.linalg.norm(tip - origin)
        label = _label(matrix, near & ~np.isnan(position))
        body = points[label == label[tips[k]]]
        _, _, rows = np.linalg.svd(body - body.mean(axis=0), full_matrices=False)
        axis = rows[0] * np.sign(rows[0] @ (tip - origin))
        if len(own) == 2:  # the base plane holds both webs
            line = (own[1] - own[0]) / np.linalg.norm(own[1] - own[0])
            axis = axis - 0.8 * line * (axis @ line)
            axis /= np.linalg.norm(axis)
        label = _label(matrix, ((points - origin) @ axis > 0) & (position > 2.0))
        inside = label == label[tips[k]]
        nail = normals[index[f"{key}_nail"]]
        nail = nail - axis * (nail @ axis)
        nail /= np.linalg.norm(nail)
        along = (points[inside] - origin) @ axis
        height = (points[inside] - origin) @ nail
        edges = np.linspace(0, along.max(), 8)
        places, middles = [], []
        for low, high in zip(edges[:-1], edges[1:], strict=True):
            band = (along >= low) & (along < high)
            if band.any():
                places.append(float((low + high) / 2))
                middles.append(float((height[band].max() + height[band].min()) / 2))
        result.append(
            Digit(key, inside, origin, axis, nail, np.array(places), np.array(middles))
        )
    return tuple(result)
