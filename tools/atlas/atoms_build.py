"""Cuts the skin into atoms and gives every cell its place along a limb.

All borders are level sets of smooth functions, evaluated at the cells' centres on one reference
body (the neutral adult in the anatomical position) and frozen for every body. Only right-hand
cells are classified; the left is their mirror, cell by cell.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse.linalg import splu

from tools.atlas import atoms_curves as cut
from tools.atlas.atoms import ARM_PARTS, LEG_PARTS, atom_list
from tools.atlas.atoms_digits import Digit, find_digits
from tools.atlas.landmarks import landmark_points
from tools.atlas.limbs import (
    FINGERS,
    TOES,
    mesh_weights,
    point_index,
    quads_of,
    seam_distance,
    solve_limbs,
)
from tools.atlas.raster import vertex_normals

Float = NDArray[np.float64]
Int = NDArray[np.int64]
Bool = NDArray[np.bool_]

R_ARM, L_ARM, R_LEG, L_LEG = 1, 2, 3, 4
# Levels of the position along a limb where its parts meet.
SHOULDER_END, ELBOW, WRIST = 0.30, (0.87, 1.13), (1.90, 2.055)
HIP_END, KNEE, ANKLE_TOP = 0.14, (0.85, 1.09), 1.89
SOLE_FACING = -0.15  # skin facing further down than this is sole
_SMOOTH_CM = 0.7
_LEVEL_STEPS = 40


@dataclass(frozen=True)
class Regions:
    """Per cell (N,): atom code, limb code (0 none), position along the limb (NaN off limbs)."""

    atom: NDArray[np.uint8]
    limb: NDArray[np.uint8]
    limb_pos: NDArray[np.float32]


def at_cells(patches: Float, quad: Int, u: Float, v: Float) -> Float:
    """Values (F, 5, 5, D) bilinear inside the 4 × 4 sub-quads, at the cells: (N, D)."""
    column, row = np.minimum(u * 4, 3.999999), np.minimum(v * 4, 3.999999)
    i, j = row.astype(np.int64), column.astype(np.int64)
    s, t = (column - j)[:, None], (row - i)[:, None]
    upper = patches[quad, i, j] * (1 - s) + patches[quad, i, j + 1] * s
    lower = patches[quad, i + 1, j] * (1 - s) + patches[quad, i + 1, j + 1] * s
    return np.asarray(upper * (1 - t) + lower * t)


@dataclass(frozen=True)
class _Middle:
    """The middle of a limb by position, and the direction that is forward there."""

    at: Float
    centre: Float  # (K, 3)
    forward: Float  # (K, 3)

    def forwards(self, points: Float, position: Float) -> Float:
        """Signed distance of points in front of the limb's middle, cm."""
        place = np.clip(position, self.at[0], self.at[-1])
        columns = [
            (points[:, k] - np.interp(place, self.at, self.centre[:, k]))
            * np.interp(place, self.at, self.forward[:, k])
            for k in range(3)
        ]
        return np.asarray(sum(columns))


def _middle(points: Float, area: Float, position: Float, low: float, high: float) -> _Middle:
    """Rings between two positions; forward is +z, square to the limb."""
    edges = np.linspace(low, high, _LEVEL_STEPS + 1)
    at, centres = [], []
    for lower, upper in zip(edges[:-1], edges[1:], strict=True):
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
    forward = np.array([0.0, 0.0, 1.0]) - axis * axis[:, 2:]
    return _Middle(np.array(at), smooth, forward / np.linalg.norm(forward, axis=1, keepdims=True))


def _ramp(x: Float, low: float, high: float) -> Float:
    share = np.clip((x - low) / (high - low), 0, 1)
    return np.asarray(share * share * (3 - 2 * share))


class _Cells:
    """Right-hand cells and the fields that their borders are cut from."""

    def __init__(
        self, points: Float, arm: Float, leg: Float, digit: NDArray[np.int64], normal: Float
    ) -> None:
        self.points, self.arm, self.leg, self.digit = points, arm, leg, digit
        self.normal = normal  # smoothed over hand and foot, NaN elsewhere
        self.x, self.y, self.z = points.T
        self.across = -self.x
        self.part = np.full(len(points), "", dtype="<U16")
        self.front = np.zeros(len(points), dtype=bool)

    def give(self, part: str, mask: Bool) -> None:
        """Name the cells of `mask` that have no part yet."""
        self.part[mask & (self.part == "")] = part


def _head_and_trunk(cells: _Cells, marks: cut.Marks) -> None:
    across, y, z = cells.across, cells.y, cells.z
    front = cells.front
    tragus = marks["tragus"]
    ear = ((z - tragus[2] + 1.55) / 1.85) ** 2 + ((y - tragus[1]) / 2.9) ** 2 < 1
    head = y > cut.head_base(marks)(z)
    facing = z > cut.hairline(marks)(y)
    crown = z > tragus[2] - 1.4
    nape = y < marks["inion"][1] + 3.2 + 0.10 * np.maximum(-z, 0)
    give = cells.give
    give("ear", ear & (across > 5.6) & (y > tragus[1] - 3.2))
    give("jaw", head & facing & (y < cut.jaw_top(marks)(z)))
    give("face", head & facing)
    give("occiput", head & nape & (~crown | (y < tragus[1])))
    give("cranium", head)
    cells.front[head] = crown[head]
    give("neck", y > cut.neck_base(marks, across, z))
    crotch, pubis = marks["crotch"], marks["pubis"]
    below = y < pubis[1] - 0.6
    give("perineum", front & below & (across < 2.9 + 0.12 * (y - crotch[1])))
    give("perineum", ~front & (y < crotch[1] + 2.0 - 0.5 * across))
    give("chest", front & (y > cut.costal_arch(marks, across)))
    give("upper_abdomen", front & (y > marks["navel"][1]))
    give("groin", front & (y < cut.groin_top(marks, across)) & (across > 2.2))
    give("lower_abdomen", front & (y > cut.pelvis_top(marks, across)))
    give("pelvis", front)
    give("upper_back", y > marks["t7"][1])
    give("middle_back", y > cut.rib_edge_behind(marks, across))
    give("low_back", y > cut.buttock_top(marks, across))
    give("buttock", np.ones(len(y), dtype=bool))


def _leg_root(cells: _Cells, marks: cut.Marks) -> tuple[Bool, Bool]:
    """Cells of the hip, and cells of the leg below hip, groin and buttock."""
    across, y, z, front = cells.across, cells.y, cells.z, cells.front
    outer = np.where(
        front,
        across - cut.hip_inner_front(marks, y),
        across - cut.hip_inner_back(marks, y),
    )
    above = cut.hip_top(marks)(z)
    above = np.where(front, above, np.maximum(above, cut.buttock_top(marks, across)))
    hip = (outer > 0) & (cells.leg < HIP_END) & (y < above)
    top = np.where(
        front, cut.thigh_top_front(marks)(across), cut.thigh_top_back(marks)(across)
    )
    below = (y < top) & ~((outer > 0) & (cells.leg < HIP_END))
    known = ~np.isnan(cells.leg)
    return known & hip, known & below


def _arm(cells: _Cells, arm: Bool) -> None:
    a = cells.arm
    for part, end in (
        ("shoulder", SHOULDER_END),
        ("upper_arm", ELBOW[0]),
        ("elbow", ELBOW[1]),
        ("forearm", WRIST[0]),
        ("wrist", WRIST[1]),
    ):
        cells.give(part, arm & (a < end))
    for code, key in enumerate(FINGERS):
        cells.give(key, arm & (cells.digit == code))
    cells.give("palm", arm & cells.front)
    cells.give("hand_dorsum", arm)


def _leg(cells: _Cells, leg: Bool, marks: cut.Marks) -> None:
    position, y, z = cells.leg, cells.y, cells.z
    foot = y < cut.ankle_base(marks)(z)
    for code, key in enumerate(TOES):
        cells.give(key, leg & (cells.digit == len(FINGERS) + code))
    for part, end in (
        ("thigh", KNEE[0]),
        ("knee", KNEE[1]),
        ("lower_leg", ANKLE_TOP),
    ):
        cells.give(part, leg & (position < end))
    cells.give("ankle", leg & ~foot)
    cells.give("heel", leg & (z < cut.heel_front(marks, y)))
    cells.give("sole", leg & (cells.normal[:, 1] < SOLE_FACING))
    cells.give("foot_dorsum", leg)


def _palmwards(cells: _Cells, fingers: list[Digit]) -> Float:
    """How far the skin of the hand faces the way of the finger pads, -1 to 1.

    Near the thumb's base the way turns to that of the thumb's pad.
    """
    thumb = fingers[0]
    pads = -np.mean([digit.nail for digit in fingers[1:]], axis=0)
    gap = np.linalg.norm(cells.points - thumb.origin, axis=1)
    share = 1 - _ramp(gap, 1.0, 4.5)[:, None]
    way = pads * (1 - share) - thumb.nail * share
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    return np.asarray((cells.normal * way).sum(axis=1))


def _faces(
    cells: _Cells, marks: cut.Marks, arm: _Middle, leg: _Middle, digits: list[Digit]
) -> None:
    """Front or back of every cell: trunk, limb and digit each by its own middle surface."""
    points, z = cells.points, cells.z
    trunk = z - cut.coronal(marks)(cells.y)
    known_arm, known_leg = ~np.isnan(cells.arm), ~np.isnan(cells.leg)
    depth = trunk.copy()
    share = _ramp(cells.arm[known_arm], 0.05, 0.6)
    own = arm.forwards(points[known_arm], cells.arm[known_arm])
    depth[known_arm] = share * own + (1 - share) * trunk[known_arm]
    share = _ramp(cells.leg[known_leg], 0.0, 0.4)
    own = leg.forwards(points[known_leg], cells.leg[known_leg])
    depth[known_leg] = share * own + (1 - share) * trunk[known_leg]
    palm = _palmwards(cells, digits[: len(FINGERS)])
    share = _ramp(cells.arm[known_arm], 1.97, 2.2)
    hand = share > 0
    index = np.flatnonzero(known_arm)[hand]
    depth[index] = (1 - share[hand]) * depth[index] + 3.0 * share[hand] * palm[index]
    for code, digit in enumerate(digits):
        here = cells.digit == code
        sign = -1.0 if code < len(FINGERS) else 1.0
        depth[here] = sign * digit.nailwards(points[here])
    cells.front = depth > 0


def _smooth_normals(
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


def _digit_of_cells(
    grid: Int, quad: Int, u: Float, v: Float, positions: Float, digits: list[Digit]
) -> NDArray[np.int64]:
    i, j = (np.minimum(w * 4, 3.999999).astype(np.int64) for w in (v, u))
    result = np.full(len(quad), -1)
    for code, digit in enumerate(digits):
        touched = np.zeros(len(quad), dtype=bool)
        for a, b in ((0, 0), (0, 1), (1, 0), (1, 1)):
            touched |= digit.inside[grid[quad, i + a, j + b]]
        result[touched & (positions[:, int(code >= len(FINGERS))] > digit.level)] = code
    return result


def build_regions(
    grid: Int, refined: Float, quad: Int, u: Float, v: Float, mirror: Int
) -> Regions:
    """Atoms and limb positions of all cells.

    `grid` (F, 5, 5) and `refined` (W, 3): the reference body in the anatomical position, cm.
    `quad`, `u`, `v` (N,): the cells' places; `mirror` (N,): their mirror cells.
    """
    patches = refined[grid]
    marks = landmark_points(patches)
    arm, leg = solve_limbs(grid, refined)
    right_quad = patches[:, 2, 2, 0] < 0
    matrix, area = mesh_weights(refined, quads_of(grid[right_quad]))
    normals = vertex_normals(refined, quads_of(grid).astype(np.int32))
    index = point_index(refined, marks)
    digits = [
        *find_digits(refined, matrix, arm.position, normals, FINGERS, index),
        *find_digits(refined, matrix, leg.position, normals, TOES, index),
    ]
    right = np.flatnonzero(right_quad[quad])
    place = (quad[right], u[right], v[right])
    fields = np.stack([arm.position, leg.position], axis=1)[grid]
    positions = at_cells(fields, *place)
    points = at_cells(patches, *place)
    hand_or_foot = (np.fmax(arm.position, leg.position) > 1.8) & (area > 0)
    smooth = _smooth_normals(matrix, area, normals, hand_or_foot, _SMOOTH_CM)
    cells = _Cells(
        points, positions[:, 0], positions[:, 1], _digit_of_cells(grid, *place, positions, digits),
        at_cells(smooth[grid], *place),
    )
    is_arm = ~np.isnan(cells.arm) & (seam_distance(points, marks) > 0)
    arm_middle = _middle(refined, area, arm.position, 0.1, 2.3)
    _faces(cells, marks, arm_middle, _middle(refined, area, leg.position, 0.05, 2.0), digits)
    _arm(cells, is_arm)
    hip, below = _leg_root(cells, marks)
    cells.give("hip", hip & ~is_arm)
    _leg(cells, below & ~is_arm, marks)
    _head_and_trunk(cells, marks)
    return _both_sides(cells, right, mirror)


def _both_sides(cells: _Cells, right: Int, mirror: Int) -> Regions:
    atoms = atom_list()
    codes = {(a.part, a.face): a.index for a in atoms if a.side == "R"}
    atom = np.zeros(len(mirror), dtype=np.uint8)
    limb = np.zeros(len(mirror), dtype=np.uint8)
    position = np.full(len(mirror), np.nan, dtype=np.float32)
    for part in np.unique(cells.part):
        here = cells.part == part
        faces = [face for face in ("front", "back") if (part, face) in codes]
        for face in faces:
            mask = here & (cells.front == (face == "front")) if len(faces) == 2 else here
            atom[right[mask]] = codes[part, face]
        if part in ARM_PARTS:
            limb[right[here]] = R_ARM
            position[right[here]] = cells.arm[here]
        elif part in LEG_PARTS:
            limb[right[here]] = R_LEG
            position[right[here]] = cells.leg[here]
    left = mirror[right]
    atom[left] = atom[right] + len(atoms) // 2
    limb[left] = np.where(limb[right] > 0, limb[right] + 1, 0)
    position[left] = position[right]
    return Regions(atom, limb, position)


def mirrored_atoms() -> NDArray[np.uint8]:
    """The code of each atom's mirror."""
    half = len(atom_list()) // 2
    return ((np.arange(2 * half) + half) % (2 * half)).astype(np.uint8)

