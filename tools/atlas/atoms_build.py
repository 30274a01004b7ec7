"""Cuts the skin into atoms and gives every cell its place along a limb.

All borders are level sets of smooth functions, evaluated at the cells' centres on one reference
body (the neutral adult in the anatomical position) and frozen for every body. Only right-hand
cells are classified; the left is their mirror, cell by cell.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tools.atlas import atoms_curves as cut
from tools.atlas.atoms import ARM_PARTS, LEG_PARTS, atom_list
from tools.atlas.atoms_digits import Digit, find_digits
from tools.atlas.atoms_fields import (
    BACK,
    FRONT,
    Bool,
    Float,
    Int,
    RightCells,
    limb_middle,
    set_faces,
    smooth_normals,
)
from tools.atlas.landmarks import landmark_points
from tools.atlas.limbs import (
    FINGERS,
    TOES,
    Limb,
    point_index,
    seam_distance,
    solve_limbs,
)
from tools.atlas.limbs_mesh import mesh_weights, quads_of
from tools.atlas.raster import vertex_normals

R_ARM, R_LEG = 1, 3  # the left limb's code is one more
# Levels of the position along a limb where its parts meet.
SHOULDER_END, ELBOW, WRIST = 0.30, (0.87, 1.13), (1.90, 2.055)
HIP_END, KNEE, ANKLE_TOP = 0.12, (0.85, 1.09), 1.89
SOLE_FACING = -0.15  # skin of the foot facing further down than this is sole
_SMOOTH_CM = 0.7
_CORNER_CM = 3.0
_ALMOST_4 = 3.999999


@dataclass(frozen=True)
class Regions:
    """Per cell (N,): atom, limb (0 none), aspect (0 none), place along the limb (NaN off it)."""

    atom: NDArray[np.uint8]
    limb: NDArray[np.uint8]
    aspect: NDArray[np.uint8]
    limb_pos: NDArray[np.float32]
    limbs: tuple[Limb, Limb]  # the right arm's and leg's fields on the refined points


def at_cells(patches: Float, quad: Int, u: Float, v: Float) -> Float:
    """Values (F, 5, 5, D) bilinear inside the 4 × 4 sub-quads, at the cells: (N, D)."""
    column, row = np.minimum(u * 4, _ALMOST_4), np.minimum(v * 4, _ALMOST_4)
    i, j = row.astype(np.int64), column.astype(np.int64)
    s, t = (column - j)[:, None], (row - i)[:, None]
    upper = patches[quad, i, j] * (1 - s) + patches[quad, i, j + 1] * s
    lower = patches[quad, i + 1, j] * (1 - s) + patches[quad, i + 1, j + 1] * s
    return np.asarray(upper * (1 - t) + lower * t)


def _head(cells: RightCells, marks: cut.Marks) -> None:
    across, y, z = -cells.points[:, 0], cells.points[:, 1], cells.points[:, 2]
    tragus = marks["tragus"]
    ear = ((z - tragus[2] + 1.55) / 1.85) ** 2 + ((y - tragus[1]) / 2.9) ** 2 < 1
    head = y > cut.head_base(marks)(z)
    facing = z > cut.hairline(marks)(y)
    crown = z > tragus[2] - 1.4
    nape = y < marks["inion"][1] + 3.2 + 0.10 * np.maximum(-z, 0)
    cells.give("ear", ear & (across > 5.6) & (y > tragus[1] - 3.2))
    cells.give("jaw", head & facing & (y < cut.jaw_top(marks)(z)))
    cells.give("face", head & facing)
    cells.give("occiput", head & nape & (~crown | (y < tragus[1])))
    cells.give("cranium", head)
    cells.front[head] = crown[head]
    cells.give("neck", y > cut.neck_base(marks, across, z))


def _trunk(cells: RightCells, marks: cut.Marks) -> None:
    across, y, front, give = -cells.points[:, 0], cells.points[:, 1], cells.front, cells.give
    crotch, pubis = marks["crotch"], marks["pubis"]
    below = y < pubis[1] - 0.6
    give("perineum", front & below & (across < 2.9 + 0.12 * (y - crotch[1])))
    give("perineum", ~front & (y < crotch[1] + 2.0 - 0.5 * across))
    give("chest", front & (y > cut.costal_arch(marks, across)))
    give("upper_abdomen", front & (y > marks["navel"][1]))
    give("groin", front & (y < cut.groin_top(marks, across)) & ((across > 3.3) | below))
    give("lower_abdomen", front & (y > cut.pelvis_top(marks, across)))
    give("pelvis", front)
    give("upper_back", y > marks["t7"][1])
    give("middle_back", y > cut.rib_edge_behind(marks, across))
    give("low_back", y > cut.buttock_top(marks, across))
    give("buttock", np.ones(len(y), dtype=bool))


def _arm(cells: RightCells, marks: cut.Marks) -> None:
    arm = ~np.isnan(cells.arm) & (seam_distance(cells.points, marks) > 0)
    for part, end in (
        ("shoulder", SHOULDER_END),
        ("upper_arm", ELBOW[0]),
        ("elbow", ELBOW[1]),
        ("forearm", WRIST[0]),
        ("wrist", WRIST[1]),
    ):
        cells.give(part, arm & (cells.arm < end))
    for code, key in enumerate(FINGERS):
        cells.give(key, arm & (cells.digit == code))
    cells.give("palm", arm & cells.front)
    cells.give("hand_dorsum", arm)


def _leg_root(cells: RightCells, marks: cut.Marks) -> tuple[Bool, Bool]:
    """Cells of the hip, and cells of the leg below hip, groin and buttock."""
    across, y, z, front = -cells.points[:, 0], *cells.points.T[1:], cells.front
    inner = np.where(front, cut.hip_inner_front(marks, y), cut.hip_inner_back(marks, y))
    above = np.where(front, cut.hip_top(marks)(z), cut.buttock_top(marks, across))
    # On the front a rounded corner where the inner and lower borders meet; a level is 40 cm.
    beside, over = across - inner, (HIP_END - cells.leg) * 40.0
    round_off = np.hypot(np.maximum(_CORNER_CM - beside, 0), np.maximum(_CORNER_CM - over, 0))
    outside = (beside > 0) & (over > 0) & (~front | (round_off < _CORNER_CM))
    top = np.where(front, cut.thigh_top_front(marks)(across), cut.thigh_top_back(marks)(across))
    return outside & (y < above), ~np.isnan(cells.leg) & (y < top) & ~outside


def _leg(cells: RightCells, marks: cut.Marks) -> None:
    hip, leg = _leg_root(cells, marks)
    y, z = cells.points.T[1:]
    cells.give("hip", hip)
    for code, key in enumerate(TOES):
        cells.give(key, leg & (cells.digit == len(FINGERS) + code))
    for part, end in (("thigh", KNEE[0]), ("knee", KNEE[1]), ("lower_leg", ANKLE_TOP)):
        cells.give(part, leg & (cells.leg < end))
    cells.give("ankle", leg & (y >= cut.ankle_base(marks)(z)))
    cells.give("heel", leg & (z < cut.heel_front(marks, y)))
    cells.give("sole", leg & (cells.normal[:, 1] < SOLE_FACING))
    cells.give("foot_dorsum", leg)


def _digit_of_cells(
    grid: Int, quad: Int, u: Float, v: Float, positions: Float, digits: list[Digit]
) -> Int:
    """Finger 0-4 or toe 5-9 of each cell, else -1; `positions` (n, 2) along arm and leg."""
    i, j = (np.minimum(w * 4, _ALMOST_4).astype(np.int64) for w in (v, u))
    result = np.full(len(quad), -1)
    for code, digit in enumerate(digits):
        touched = np.zeros(len(quad), dtype=bool)
        for a, b in ((0, 0), (0, 1), (1, 0), (1, 1)):
            touched |= digit.inside[grid[quad, i + a, j + b]]
        result[touched & (positions[:, int(code >= len(FINGERS))] > digit.level)] = code
    return result


def build_regions(grid: Int, refined: Float, quad: Int, u: Float, v: Float, mirror: Int) -> Regions:
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
    positions = at_cells(np.stack([arm.position, leg.position], axis=1)[grid], *place)
    hand_or_foot = (np.fmax(arm.position, leg.position) > 1.8) & (area > 0)
    smooth = smooth_normals(matrix, area, normals, hand_or_foot, _SMOOTH_CM)
    cells = RightCells(
        points=at_cells(patches, *place),
        arm=positions[:, 0],
        leg=positions[:, 1],
        digit=_digit_of_cells(grid, *place, positions, digits),
        normal=at_cells(smooth[grid], *place),
        part=np.full(len(right), "", dtype="<U16"),
        front=np.zeros(len(right), dtype=bool),
        aspect=np.zeros(len(right), dtype=np.uint8),
    )
    arm_middle = limb_middle(refined, area, arm.position, 0.1, 2.3)
    leg_middle = limb_middle(refined, area, leg.position, 0.05, 2.0)
    set_faces(cells, marks, arm_middle, leg_middle, digits)
    _arm(cells, marks)
    _leg(cells, marks)
    _head(cells, marks)
    _trunk(cells, marks)
    return _both_sides(cells, right, mirror, (arm, leg))


def _both_sides(cells: RightCells, right: Int, mirror: Int, limbs: tuple[Limb, Limb]) -> Regions:
    atoms = atom_list()
    n = len(mirror)
    atom, limb, aspect = (np.zeros(n, dtype=np.uint8) for _ in range(3))
    position = np.full(n, np.nan, dtype=np.float32)
    by_face = {part: np.isin(cells.part, [part]) for part in np.unique(cells.part)}
    for spec in atoms[: len(atoms) // 2]:
        mask = by_face[spec.part]
        if sum(other.part == spec.part for other in atoms) == 4:  # front and back, both sides
            mask = mask & (cells.front == (spec.face == "front"))
        atom[right[mask]] = spec.index
    for code, parts, values in ((R_ARM, ARM_PARTS, cells.arm), (R_LEG, LEG_PARTS, cells.leg)):
        here = np.isin(cells.part, parts)
        limb[right[here]] = code
        position[right[here]] = values[here]
        aspect[right[here]] = cells.aspect[here]
    ends = np.isin(cells.part, (*ARM_PARTS[5:], *LEG_PARTS[5:]))  # hands and feet: two faces
    aspect[right[ends]] = np.where(atom_faces(atom[right[ends]]), FRONT, BACK)
    left = mirror[right]
    atom[left] = atom[right] + len(atoms) // 2
    limb[left] = np.where(limb[right] > 0, limb[right] + 1, 0)
    aspect[left] = aspect[right]
    position[left] = position[right]
    return Regions(atom, limb, aspect, position, limbs)


def atom_faces(atom: NDArray[np.uint8]) -> Bool:
    """Whether each atom code is one of the front."""
    front = np.array([spec.face == "front" for spec in atom_list()])
    return np.asarray(front[atom])
