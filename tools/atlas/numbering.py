"""The numbering of skin cells: how finely each quad is cut, and what mirrors what.

A cell's number is its place in this order: skin quads in the order of the source, in each quad
rows along v, in each row along u. Once released the order never changes (ADR 1).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
Int = NDArray[np.int64]
COARSE_CM = 0.2
FINE_CM = 0.1
_FINE_BONES = ("wrist", "metacarpal", "finger", "foot", "toe")


def mirror_quads(quads: NDArray[np.int32], mirror: NDArray[np.int32]) -> tuple[Int, Int]:
    """Mirror quad of each quad, (F,), and where its corners go, (F, 4).

    Corner k of quad q lies at corner `corner[q, k]` of the mirror quad. Mirroring turns the
    surface inside out, so corners run the other way round.
    """
    key = {tuple(sorted(quad)): i for i, quad in enumerate(quads.tolist())}
    mirrored = mirror[quads]
    partner = np.array([key[tuple(sorted(quad))] for quad in mirrored.tolist()])
    corner = np.argmax(mirrored[:, :, None] == quads[partner][:, None, :], axis=2)
    if (
        not (partner[partner] == np.arange(len(quads))).all()
        or (partner == np.arange(len(quads))).any()
    ):
        raise ValueError("the mirror is not an involution of quads that swaps sides")
    return partner, corner


def fine_quads(
    quads: NDArray[np.int32],
    weights: dict[str, tuple[NDArray[np.int32], Float]],
    middles: Float,
    head_joint: Float,
) -> NDArray[np.bool_]:
    """Quads cut to 1 mm: hands, feet and face. `middles` (F, 3) cm of the adult at rest."""
    share = np.zeros(int(quads.max()) + 1)
    for bone, (index, weight) in weights.items():
        if bone.startswith(_FINE_BONES):
            share[index] += weight
    extremity = share[quads].mean(axis=1) > 0.5
    # Forward of the head's joint and above the chin's level: the face with the forehead.
    face = (middles[:, 2] > head_joint[2] + 2.0) & (middles[:, 1] > head_joint[1] - 9.0)
    return np.asarray(extremity | face)


def _lengths(patches: Float) -> tuple[Float, Float]:
    """Four times the longest quarter of any u-line and of any v-line of each quad, cm, (F,) each.

    Cells cut a quad evenly in u and v, so a cell is as long as the quarter it lies in says.
    """
    along = np.linalg.norm(np.diff(patches, axis=2), axis=-1).max(axis=(1, 2))
    across = np.linalg.norm(np.diff(patches, axis=1), axis=-1).max(axis=(1, 2))
    return 4 * along, 4 * across


@dataclass(frozen=True)
class Numbering:
    """Per quad (F,): subdivisions (0 where there is no skin), mirror quad and mirror corners."""

    nu: Int
    nv: Int
    mirror_quad: Int
    mirror_corner: Int


def number_cells(
    adults: list[Float],
    skin: NDArray[np.bool_],
    fine: NDArray[np.bool_],
    mirror_quad: Int,
    mirror_corner: Int,
) -> Numbering:
    """Cut quads so that no cell edge is longer than 2 mm (fine: 1 mm) on any adult body.

    `adults` are patches (F, 5, 5, 3) of the adult bodies at rest, cm.
    """
    lengths = [_lengths(patches) for patches in adults]
    step = np.where(fine, FINE_CM, COARSE_CM)
    nu, nv = (np.ceil(np.max([pair[k] for pair in lengths], 0) / step - 1e-6) for k in (0, 1))
    nu, nv = np.maximum(nu, 1).astype(np.int64), np.maximum(nv, 1).astype(np.int64)
    # Corners 0 and 1 span u; if their images are one step apart along v, the axes swap.
    swap = _is_v_edge(mirror_corner[:, 0], mirror_corner[:, 1])
    first = np.arange(len(nu)) < mirror_quad
    other = mirror_quad[first]
    nu[other] = np.where(swap[first], nv[first], nu[first])
    nv[other] = np.where(swap[first], nu[first], nv[first])
    nu[~skin] = nv[~skin] = 0
    return Numbering(nu, nv, mirror_quad, mirror_corner)


def _is_v_edge(a: Int, b: Int) -> NDArray[np.bool_]:
    low, high = np.minimum(a, b), np.maximum(a, b)
    return ((low == 1) & (high == 2)) | ((low == 0) & (high == 3))
