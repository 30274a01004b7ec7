"""Position along each limb: a harmonic field, rescaled so that landmarks hold.

A harmonic field has no minimum or maximum inside, whatever the limb's shape: it grows from the
trunk to the tips of fingers and toes, and what lies beyond a level is one piece until they part.
A projection on an axis would have false minima at the ankle. The field is solved on the right
half of the reference body in the anatomical position, at the points of the subdivided mesh, and
then stretched by one monotone function so that it runs evenly, in cm, between landmarks.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.interpolate import PchipInterpolator
from scipy.sparse.linalg import splu

from tools.atlas.landmarks import landmark_points
from tools.atlas.limbs_mesh import mesh_weights, piece, quads_of

Float = NDArray[np.float64]
Int = NDArray[np.int64]
Bool = NDArray[np.bool_]

ARM_MARKS = ("acromion", "lateral_epicondyle", "radial_styloid", "middle_finger_tip")
LEG_MARKS = ("greater_trochanter", "knee_line", "lateral_malleolus", "great_toe_tip")
FINGERS = ("thumb", "index_finger", "middle_finger", "ring_finger", "little_finger")
TOES = ("great_toe", "second_toe", "third_toe", "fourth_toe", "fifth_toe")
_FINGER_CAP, _TOE_CAP = 0.35, 0.25  # cm of a digit's end whose values are given, not solved
_SEAM_MARGIN = 2.0  # cm; the arm's field starts this far inside the sleeve seam
_LEVELS = 96
_END_SHARE = 0.5  # of a segment, where positions bend to meet a landmark


@dataclass(frozen=True)
class Limb:
    """One right limb: position per refined point (W,), NaN outside its domain."""

    position: Float
    marks: tuple[str, ...]


@dataclass(frozen=True)
class _Domain:
    """The part of the mesh where one field is solved."""

    points: Float
    laplacian: sparse.csr_matrix  # of the whole mesh, positive weights
    area: Float
    inside: Bool
    rooted: Bool


def seam_distance(points: Float, marks: dict[str, Float]) -> Float:
    """Signed distance to the right sleeve seam, cm, positive towards the arm.

    The seam runs from the armpit over the outer third of the collar bone.
    """
    up = np.array([0.195, 0.981, 0.0])  # leans towards the neck
    outwards = np.array([-up[1], up[0], 0.0])
    return np.asarray((points - marks["axilla"]) @ outwards)


def _solve(domain: _Domain, given: Bool, values: Float) -> Float:
    """Harmonic field over the domain with `values` where `given`; NaN outside."""
    free = domain.inside & ~given
    fixed = domain.inside & given
    index, known = np.flatnonzero(free), np.flatnonzero(fixed)
    rows = domain.laplacian[index]
    inner = rows[:, np.flatnonzero(domain.inside)]
    total = np.asarray(inner.sum(axis=1)).ravel()
    system = (sparse.diags(total) - rows[:, index]).tocsc()
    result = np.full(len(domain.points), np.nan)
    result[known] = values[known]
    result[index] = splu(system).solve(rows[:, known] @ values[known])
    return result


@dataclass(frozen=True)
class _Cap:
    """The end of one digit: points with given values and their depth below the tip, cm."""

    tip: int
    points: Int
    depth: Float
    rim: Int  # points just beyond the cap, and their depth
    rim_depth: Float


def _cap(domain: _Domain, tip: int, size: float) -> _Cap:
    """Depth runs along the digit's own axis, so that values still grow towards the tip."""
    near = np.linalg.norm(domain.points - domain.points[tip], axis=1) < 3.2 * size
    ball = np.flatnonzero(piece(domain.laplacian, near & domain.inside, tip))
    weight = domain.area[ball][:, None]
    middle = (domain.points[ball] * weight).sum(axis=0) / weight.sum()
    axis = (domain.points[tip] - middle) / np.linalg.norm(domain.points[tip] - middle)
    along = domain.points[ball] @ axis
    depth = along.max() - along
    rim = (depth >= size) & (depth < 2 * size)
    cap = depth < size
    return _Cap(tip, ball[cap], depth[cap], ball[rim], depth[rim])


def _field(domain: _Domain, caps: list[_Cap], tips: Float, slopes: Float) -> Float:
    """Solve with digit tips at `tips` (D,) and caps falling by `slopes` (D,) a cm."""
    values = np.zeros(len(domain.points))
    given = domain.rooted.copy()
    for cap, tip, slope in zip(caps, tips, slopes, strict=True):
        values[cap.points] = tip - slope * cap.depth
        given[cap.points] = True
    return _solve(domain, given, values)


def _through_landmarks(share: Float, start: float, end: float) -> Float:
    """Shares of a segment's length, bent near its ends so that the landmarks' rings hold.

    A ring's middle lies a little before or beyond the landmark on it: `start` and `end` are the
    shares of the rings through the two landmarks, which shall become 0 and 1.
    """
    even = (share - start) / (end - start)
    first = np.clip(1 - even / _END_SHARE, 0, 1)
    last = np.clip(1 - (1 - even) / _END_SHARE, 0, 1)
    return np.asarray(share - start * first - (end - 1) * last)


def _stretch(domain: _Domain, field: Float, marks: list[int], tip: int) -> PchipInterpolator:
    """The monotone function from field value to position, knots at the landmarks.

    Between two landmarks the position follows the middle of the level's ring, projected on the
    straight line between them.
    """
    at = field[marks]
    knots, positions = [], []
    for part in range(3):
        a, b = domain.points[marks[part]], domain.points[marks[part + 1]]
        axis = (b - a) / np.linalg.norm(b - a)
        low = at[part] if part else max(field[domain.inside].min(), at[0] * 0.02)
        edges = np.linspace(low, at[part + 1], _LEVELS + 1)
        edges = np.unique(np.append(edges, at[part]))
        along, middles = [], []
        for lower, upper in pairwise(edges):
            beyond = piece(domain.laplacian, domain.inside & (field >= lower), tip)
            band = beyond & (field < upper)
            if not band.any():
                continue
            weight = domain.area[band]
            along.append(float((domain.points[band] @ axis * weight).sum() / weight.sum()))
            middles.append(float((field[band] * weight).sum() / weight.sum()))
        smooth = np.maximum.accumulate(along) + np.arange(len(along)) * 1e-3
        curve = PchipInterpolator(middles, smooth, extrapolate=True)
        length = float(np.linalg.norm(b - a))
        inner = np.linspace(low, at[part + 1], 25)
        inner = np.unique(np.append(inner, at[part]))
        if part:
            inner = inner[1:]
        knots.append(inner)
        share = (curve(inner) - a @ axis) / length
        ends = (curve(at[[part, part + 1]]) - a @ axis) / length
        positions.append(part + _through_landmarks(share, float(ends[0]), float(ends[1])))
    xs, ys = np.concatenate(knots), np.concatenate(positions)
    slope = (ys[1] - ys[0]) / (xs[1] - xs[0])
    xs, ys = np.insert(xs, 0, -0.2), np.insert(ys, 0, ys[0] - slope * (xs[0] + 0.2))
    end = (ys[-1] - ys[-2]) / (xs[-1] - xs[-2])
    xs, ys = np.append(xs, xs[-1] + 0.05), np.append(ys, ys[-1] + 0.05 * end)
    ys = np.maximum.accumulate(ys + np.arange(len(ys)) * 1e-9)
    return PchipInterpolator(xs, ys)


def _limb(
    domain: _Domain,
    grid_index: dict[str, int],
    marks: tuple[str, ...],
    digits: list[str],
    size: float,
) -> Limb:
    caps = [_cap(domain, grid_index[f"{digit}_tip"], size) for digit in digits]
    main = [f"{digit}_tip" for digit in digits].index(marks[3])
    index = [grid_index[mark] for mark in marks]
    base = domain.points[index[2]]
    reach = np.array([np.linalg.norm(domain.points[cap.tip] - base) for cap in caps])
    wanted = 2 + reach / reach[main]
    tips, slopes = np.ones(len(caps)), np.zeros(len(caps))
    for _ in range(4):
        field = _field(domain, caps, tips, slopes)
        stretch = _stretch(domain, field, index, caps[main].tip)
        for k, cap in enumerate(caps):
            below = tips[k] - slopes[k] * cap.depth.max()
            fall = below - field[cap.rim]
            slopes[k] = float(np.median(fall / (cap.rim_depth - cap.depth.max() + 0.02)))
        levels = np.linspace(0, 1.05, 4001)
        tips = np.interp(wanted, stretch(levels), levels)
        tips[main] = 1.0
    field = _field(domain, caps, tips, slopes)
    stretch = _stretch(domain, field, index, caps[main].tip)
    position = np.full(len(field), np.nan)
    position[domain.inside] = stretch(field[domain.inside])
    return Limb(position, marks)


def point_index(refined: Float, marks: dict[str, Float]) -> dict[str, int]:
    """Number of each landmark among the refined points."""
    return {
        key: int(np.argmin(np.linalg.norm(refined - point, axis=1))) for key, point in marks.items()
    }


def solve_limbs(grid: Int, refined: Float) -> tuple[Limb, Limb]:
    """Right arm and right leg of the reference body.

    `grid` (F, 5, 5) numbers the refined points of each quad; `refined` (W, 3) is the reference
    body in the anatomical position, cm.
    """
    patches = refined[grid]
    marks = landmark_points(patches)
    index = point_index(refined, marks)
    right = patches[:, 2, 2, 0] < 0
    laplacian, area = mesh_weights(refined, quads_of(grid[right]))
    used = area > 0
    seam = seam_distance(refined, marks)
    arm = piece(laplacian, used & (seam > -_SEAM_MARGIN - 1.0), index["middle_finger_tip"])
    crest = marks["iliac_crest"][1]
    leg = piece(laplacian, used & ~arm & (refined[:, 1] < crest + 4.0), index["great_toe_tip"])
    arm_domain = _Domain(refined, laplacian, area, arm, arm & (seam <= -_SEAM_MARGIN))
    leg_domain = _Domain(refined, laplacian, area, leg, leg & (refined[:, 1] >= crest + 2.0))
    return (
        _limb(arm_domain, index, ARM_MARKS, list(FINGERS), _FINGER_CAP),
        _limb(leg_domain, index, LEG_MARKS, list(TOES), _TOE_CAP),
    )
