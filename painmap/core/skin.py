"""The skin on which borders are worked out: one body's, so that a border is the same everywhere.

A border is kept as cells. What it takes in depends on shortest ways, on areas and on the angle
around a limb; all are measured on this one body, so that one border is the same cells on every
body. Right and left agree exactly, because the left is computed as the right one's mirror.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from threading import RLock
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from painmap.core.body_parts import parts_of
from painmap.core.limb_turn import limb_turn
from painmap.core.quads import quad_mesh

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body

REFERENCE_BODY: Final = "adult_neutral"
ARMS: Final = (1, 2)
RIGHT_LIMBS: Final = (1, 3)
_SKINS: WeakKeyDictionary[Atlas, Skin] = WeakKeyDictionary()
_LOCK = RLock()


def skin_of(atlas: Atlas) -> Skin:
    """Return the skin of an atlas, made once (some 100 ms; warm it in a worker) and kept."""
    with _LOCK:
        if atlas not in _SKINS:
            _SKINS[atlas] = Skin(atlas)
        return _SKINS[atlas]


def has_skin(atlas: Atlas) -> bool:
    """Whether the skin of an atlas is made already, so that asking for it takes no time."""
    return atlas in _SKINS


@dataclass(frozen=True, slots=True, eq=False)
class LimbSkin:
    """The n cells of a limb, rising; where along it and, in quarter turns, where around it."""

    cells: NDArray[np.int32]
    pos: NDArray[np.float32]
    turn: NDArray[np.float32]


class Skin:
    """What borders need of an atlas, derived on demand and kept."""

    def __init__(self, atlas: Atlas) -> None:
        body = atlas.body(REFERENCE_BODY)
        self.mirror = atlas.mirror
        self.limb = atlas.limb
        self.limb_pos = atlas.limb_pos
        self.parts = parts_of(atlas)
        self.neighbours = atlas.neighbours
        mesh = quad_mesh(atlas)
        # Pairs of quads of the mesh that touch, both directions.
        self.quads, self.quads_touching = mesh.quads, mesh.touching
        self.points = body.centres
        self.cm2 = body.area_cm2
        # Where each cell lies around its limb, (N,): 0 front, 1 inner, 2 back, 3 outer; NaN off it.
        self.turn = _turns(atlas, body)
        self._limbs: dict[int, LimbSkin] = {}
        self.is_left = np.array([atom.side == "L" for atom in atlas.atoms])[atlas.atom]

    @cached_property
    def quad_cm2(self) -> NDArray[np.float64]:
        """The area of each quad, (F,)."""
        cm2 = self.cm2.astype(np.float64)
        return np.bincount(self.quads.of_cell, cm2, self.quads.count).astype(np.float64)

    @cached_property
    def quad_ball(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """For each quad the middle of its cells, (F, 3) cm, and the furthest of them from it."""
        of_cell, n = self.quads.of_cell, np.maximum(self.quads.size, 1)
        sums = [np.bincount(of_cell, self.points[:, k], self.quads.count) / n for k in range(3)]
        middle = np.stack(sums, -1)
        far = np.linalg.norm(self.points - middle[of_cell], axis=1)
        reach = np.zeros(self.quads.count)
        np.maximum.at(reach, of_cell, far)
        reach[self.quads.size == 0] = -np.inf
        return middle, reach

    @cached_property
    def quad_ways(self) -> csr_array[np.float64, tuple[int, int]]:
        """How far the middles of quads one or two steps apart lie from each other, cm."""
        from scipy.sparse import csr_array

        one, other = self.quads_touching
        shape = (self.quads.count, self.quads.count)
        near = csr_array((np.ones(one.size, np.int32), (one, other)), shape=shape)
        graph = (near + near @ near).tocoo()
        middle, _ = self.quad_ball
        cm = np.linalg.norm(middle[graph.row] - middle[graph.col], axis=1) + 1e-6
        return csr_array((cm, (graph.row, graph.col)), shape=shape)

    def warm(self) -> None:
        """Derive everything now, in a worker, so that the first border need not wait."""
        # What every border needs of SciPy, whose import is slow.
        import scipy.ndimage
        import scipy.sparse.csgraph
        import scipy.spatial  # noqa: F401

        _ = self.quad_cm2, self.quad_ways
        for limb in range(1, 5):
            self.limb_skin(limb)

    def limb_skin(self, limb: int) -> LimbSkin:
        """Return the cells of a limb, 1 to 4."""
        with _LOCK:
            if limb not in self._limbs:
                cells = np.flatnonzero(self.limb == limb).astype(np.int32)
                self._limbs[limb] = LimbSkin(cells, self.limb_pos[cells], self.turn[cells])
            return self._limbs[limb]


def _turns(atlas: Atlas, body: Body) -> NDArray[np.float32]:
    """Return where cells lie around their limbs, the left as the mirror of the right."""
    turn = np.full(atlas.n_cells, np.nan, np.float32)
    for limb in RIGHT_LIMBS:
        cells = np.flatnonzero(atlas.limb == limb).astype(np.int32)
        points = body.posed_centres(cells)
        around = limb_turn(points, atlas.limb_pos[cells], arm=limb in ARMS)
        # Rounding up to a whole turn would be another place in the table of levels.
        turn[cells] = np.minimum(around.astype(np.float32), np.nextafter(np.float32(4), 0))
        turn[atlas.mirror[cells]] = turn[cells]
    return turn
