"""Front and back: the smooth fields that say which way the skin of a part faces."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse.linalg import splu

from tools.atlas import atoms_curves as cut
from tools.atlas.atoms_digits import Digit
from tools.atlas.limbs import FINGERS

Float = NDArray[np.float64]
Int = NDArray[np.int64]
Bool = NDArray[np.bool_]
Texts = NDArray[np.str_]

# Aspects of a limb as `regions.npz` holds them.
FRONT, OUTER, BACK, INNER = 1, 2, 3, 4
_LEVEL_STEPS = 40
_FORWARD = np.array([0.0, 0.0, 1.0])


@dataclass
class RightCells:
    """Right-hand cells: places in the anatomical position, fields, and what they become."""

    points: Float  # (n, 3)
    arm: Float  # position along the arm, NaN off its domain
    leg: Float
    digit: Int  # finger 0-4, toe 5-9, else -1
    normal: Float  # smoothed over hand and foot, NaN elsewhere
    part: Texts
    front: Bool
    aspect: NDArray[np.uint8]

    def give(self, part: str, mask: Bool) -> None:
        """Name the cells of `mask` that have no part yet."""
        self.part[mask & (self.part == "")] = part


@dataclass(frozen=True)
class Middle:
    """The middle of a limb by position, with the ways that are forward and outward there."""

    at: Float
    centre: Float  # (K, 3)
    forward: Float
    outward: Float

    def _towards(self, points: Float, position: Float, way: Float) -> Float:
        place = np.clip(position, self.at[0], self.at[-1])
        total = np.zeros(len(points))
        for k in range(3):
            centre = np.interp(place, self.at, self.centre[:, k])
            total += (points[:, k] - centre) * np.interp(place, self.at, way[:, k])
        return total

    def forwards(self, points: Float, position: Float) -> Float:
        """Signed distance in front of the limb's middle, cm."""
        return self._towards(points, position, self.forward)

    def outwards(self, points: Float, position: Float) -> Float:
        """Signed distance to the outer side of the limb's middle, cm."""
        return self._towards(points, position, self.outward)


def limb_middle(points: Float, area: Float, position: Float, low: float, high: float) -> Middle:
    """The middles of the rings between two positions of a right limb, smoothed."""
    edges = np.linspace(low, high, _LEVEL_STEPS + 1)
    at, centres = [], []
    for lower, upper in pairwise(edges):
        band = (position >= lower) & (position < upper)
        ring = points[band]
        weight = area[band][:, None]
        centre = (ring * weight).sum(axis=0) / weight.sum()
        # Halfway between front and back, so that muscle bellies do not pull the line about.
        span = ring[np.abs(ring[:, 0] - centre[0]) < 0.5 * np.ptp(ring[:, 0])]
        centre[2] = (centre[2] + (span[:, 2].min() + span[:, 2].max()) / 2) / 2
        at.append((lower + upper) / 2)
        centres.append(centre)
    kernel = np.hanning(9)[1:-1]
    kernel /= kernel.sum()
    padded = np.pad(np.array(centres), ((3, 3), (0, 0)), mode="edge")
    smooth = np.stack([np.convolve(padded[:, k], kernel, "valid") for k in range(3)], axis=1)
    axis = np.gradient(smooth, axis=0)
    axis /= np.linalg.norm(axis, axis=1, keepdims=True)
    forward = _FORWARD - axis * axis[:, 2:]
    forward /= np.linalg.norm(forward, axis=1, keepdims=True)
    outward = np.cross(forward, axis)
    outward *= -np.sign(outward[:, :1])
    return Middle(np.array(at), smooth, forward, outward)


def smooth_normals(
    matrix: sparse.csr_matrix, area: Float, normals: Float, where: Bool, reach: float
) -> Float:
    """Normals spread over `reach` cm of skin by one implicit heat step; NaN elsewhere."""
    index = np.flatnonzero(where)
    weights = matrix[index][:, index]
    flow = sparse.diags(np.asarray(weights.sum(axis=1)).ravel()) - weights
    mass = sparse.diags(area[index])
    solved = splu((mass + reach**2 * flow).tocsc()).solve(area[index, None] * normals[index])
    result = np.full_like(normals, np.nan)
    result[index] = solved / np.linalg.norm(solved, axis=1, keepdims=True)
    return result


def ramp(x: Float, low: float, high: float) -> Float:
    """0 below `low`, 1 above `high`, smooth between."""
    share = np.clip((x - low) / (high - low), 0, 1)
    return np.asarray(share * share * (3 - 2 * share))


def _palmwards(cells: RightCells, fingers: list[Digit]) -> Float:
    """How far the skin of the hand faces the way of the finger pads, -1 to 1.

    Near the thumb's base the way turns to that of the thumb's pad.
    """
    thumb = fingers[0]
    pads = -np.mean([digit.nail for digit in fingers[1:]], axis=0)
    gap = np.linalg.norm(cells.points - thumb.origin, axis=1)
    share = 1 - ramp(gap, 1.0, 4.5)[:, None]
    way = pads * (1 - share) - thumb.nail * share
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    return np.asarray((cells.normal * way).sum(axis=1))


def set_faces(
    cells: RightCells, marks: cut.Marks, arm: Middle, leg: Middle, digits: list[Digit]
) -> None:
    """Front or back of every cell: trunk, limb, hand and digit each by its own middle surface."""
    points = cells.points
    trunk = points[:, 2] - cut.coronal(marks)(points[:, 1])
    depth = trunk.copy()
    for position, middle, start, end in ((cells.arm, arm, 0.05, 0.6), (cells.leg, leg, 0.0, 0.4)):
        known = np.flatnonzero(~np.isnan(position))
        place = position[known]
        share = ramp(place, start, end)
        own = middle.forwards(points[known], place)
        depth[known] = share * own + (1 - share) * trunk[known]
        sideways = middle.outwards(points[known], place)
        steep = np.abs(sideways) > np.abs(depth[known])
        side = np.where(sideways > 0, OUTER, INNER)
        cells.aspect[known] = np.where(steep, side, np.where(depth[known] > 0, FRONT, BACK))
    hand = np.flatnonzero(~np.isnan(cells.arm) & (cells.arm > 1.97))
    share = ramp(cells.arm[hand], 1.97, 2.2)
    palm = _palmwards(cells, digits[: len(FINGERS)])[hand]
    depth[hand] = (1 - share) * depth[hand] + 3.0 * share * palm
    for code, digit in enumerate(digits):
        here = cells.digit == code
        sign = -1.0 if code < len(FINGERS) else 1.0
        depth[here] = sign * digit.nailwards(points[here])
    cells.front = depth > 0
