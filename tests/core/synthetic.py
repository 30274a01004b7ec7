"""A small made-up atlas with the shape of the real one: an oval trunk, two legs, one arm.

The rest shape has the arm stretched out to the side; in the posed shape, which the front chart
shows, it hangs in front of the right thigh. All parts are tubes unrolled into a grid of cells.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import pairwise
from types import SimpleNamespace

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from painmap.atlas.landmark import ARM_MARKS, LEG_MARKS
from painmap.atlas.scheme import Area, Scheme
from painmap.atlas.versions import AtlasVersions

TRUNK, R_ARM, L_ARM, R_LEG, L_LEG = range(5)
AREAS = ("trunk_front", "trunk_back", "r_arm", "r_leg", "l_leg")
LEG_LENGTH, TRUNK_LENGTH, ARM_LENGTH = 80.0, 50.0, 50.0
LANDMARKS_CM = {R_ARM: (0.0, 20.0, 38.0, 50.0), R_LEG: (0.0, 40.0, 75.0, 80.0)}
LANDMARKS_CM[L_LEG] = LANDMARKS_CM[R_LEG]


@dataclass
class _Tube:
    """A tube along y (or x), rows from its root outwards."""

    limb: int
    radii: tuple[float, float]
    length: float
    n_around: int
    n_along: int
    start: int = 0

    @property
    def size(self) -> int:
        return self.n_around * self.n_along

    @cached_property
    def angle(self) -> NDArray[np.float64]:
        """0 faces forward, a quarter turn faces the patient's left."""
        turn = 2 * np.pi * (np.arange(self.n_around) + 0.5) / self.n_around
        return np.tile(turn, self.n_along)

    @cached_property
    def along(self) -> NDArray[np.float64]:
        step = self.length / self.n_along
        return np.repeat((np.arange(self.n_along) + 0.5) * step, self.n_around)

    def ids(self) -> NDArray[np.int64]:
        return self.start + np.arange(self.size).reshape(self.n_along, self.n_around)

    def pairs(self) -> list[NDArray[np.int64]]:
        ids = self.ids()
        around = np.stack([ids, np.roll(ids, -1, axis=1)], -1).reshape(-1, 2)
        return [around, np.stack([ids[:-1], ids[1:]], -1).reshape(-1, 2)]


class Body:
    """Positions and areas, with the attributes of painmap.atlas.atlas.Body."""

    def __init__(self, key: str, size: float, atlas: Atlas) -> None:
        self.key = key
        self.info = SimpleNamespace(key=key, name=key, height_cm=150.0 * size, sex="neutral")
        self.centres = (atlas.rest * size).astype(np.float32)
        self.posed = atlas.posed * size
        self.area_cm2 = (atlas.areas * size**2).astype(np.float32)
        self.total_cm2 = float(self.area_cm2.sum(dtype=np.float64))
        self.size = size
        self.atlas = atlas

    def limb_level_cm(
        self, limb: int, pos: NDArray[np.float32], landmark: str
    ) -> NDArray[np.float64]:
        marks = np.array(LANDMARKS_CM[limb]) * self.size
        names = ARM_MARKS if limb in (R_ARM, L_ARM) else LEG_MARKS
        at = np.interp(pos, np.arange(4), marks)
        return np.asarray(marks[names.index(landmark)] - at)

    @cached_property
    def front(self) -> Chart:
        return Chart(self, self.atlas)

    def chart(self, key: str) -> Chart:
        assert key == "front"
        return self.front


class Chart:
    """The view from the front, with the attributes of painmap.atlas.atlas.Chart."""

    def __init__(self, body: Body, atlas: Atlas, px_per_cm: float = 3.5) -> None:
        self.body = body
        x, y, z = (body.posed * px_per_cm).T
        width, height = int(np.ptp(x)) + 21, int(np.ptp(y)) + 21
        px, py = x - x.min() + 10, y.max() + 10 - y
        row, column = py.astype(int), px.astype(int)
        facing = atlas.normals[:, 2] > np.sin(np.radians(10))
        depth = np.full((height, width), -np.inf)
        np.maximum.at(depth, (row[facing], column[facing]), z[facing])
        depth = ndimage.maximum_filter(depth, 3)
        seen = facing & (z > depth[row, column] - 2.5 * px_per_cm)
        cells = np.flatnonzero(seen)
        cells = cells[np.lexsort((column[cells], row[cells]))]
        self.cells = cells.astype(np.int32)
        self.xy = np.stack([px[cells], py[cells]], -1).astype(np.float32)
        self.row_start = np.searchsorted(row[cells], np.arange(height + 1)).astype(np.int32)
        seeds = np.full((height, width), -1, np.int32)
        seeds[row[cells], column[cells]] = cells
        distance, (near_y, near_x) = ndimage.distance_transform_edt(seeds < 0, return_indices=True)
        self.pixel_cell = np.where(distance < 2.5, seeds[near_y, near_x], -1).astype(np.int32)
        self.silhouette = self.pixel_cell >= 0
        self.info = SimpleNamespace(
            key="front", title="front", side="", width=width, height=height, px_per_cm=px_per_cm
        )

    def pick(self, x: float, y: float) -> int:
        row, column = int(np.floor(y)), int(np.floor(x))
        if not (0 <= row < self.info.height and 0 <= column < self.info.width):
            return -1
        return int(self.pixel_cell[row, column])

    @cached_property
    def index_of(self) -> NDArray[np.int32]:
        index = np.full(self.body.centres.shape[0], -1, np.int32)
        index[self.cells] = np.arange(self.cells.size)
        return index


@dataclass
class Atlas:
    """The made-up skin; `step` is the size of a cell in cm."""

    step: float = 0.4
    versions: AtlasVersions = field(default_factory=lambda: AtlasVersions(1, 1, 1))

    def __post_init__(self) -> None:
        tubes = [
            _Tube(TRUNK, (15.0, 9.0), TRUNK_LENGTH, 2 * round(36 / self.step), 0),
            _Tube(R_LEG, (6.0, 6.0), LEG_LENGTH, 2 * round(18 / self.step), 0),
            _Tube(L_LEG, (6.0, 6.0), LEG_LENGTH, 2 * round(18 / self.step), 0),
            _Tube(R_ARM, (4.0, 4.0), ARM_LENGTH, 2 * round(12 / self.step), 0),
        ]
        for tube in tubes:
            tube.n_along = round(tube.length / self.step)
        for before, tube in pairwise(tubes):
            tube.start = before.start + before.size
        self.tubes = {tube.limb: tube for tube in tubes}
        self.n_cells = tubes[-1].start + tubes[-1].size
        self._place(tubes)
        self._name(tubes)

    def _place(self, tubes: list[_Tube]) -> None:
        rest, normals, areas = [], [], []
        for tube in tubes:
            a, b = tube.radii
            out = np.stack([a * np.sin(tube.angle), b * np.cos(tube.angle)], -1)
            ds = np.hypot(a * np.cos(tube.angle), b * np.sin(tube.angle))
            side = {R_LEG: -8.0, L_LEG: 8.0}.get(tube.limb, 0.0)
            top = 130.0 if tube.limb == TRUNK else 80.0
            if tube.limb == R_ARM:
                rest.append(np.stack([-16 - tube.along, 126 + out[:, 0], out[:, 1]], -1))
            else:
                rest.append(np.stack([side + out[:, 0], top - tube.along, out[:, 1]], -1))
            n = np.stack([b * np.sin(tube.angle), 0 * tube.angle, a * np.cos(tube.angle)], -1)
            normals.append(n / np.linalg.norm(n, axis=1, keepdims=True))
            areas.append(ds * (2 * np.pi / tube.n_around) * (tube.length / tube.n_along))
        self.rest, self.normals = np.concatenate(rest), np.concatenate(normals)
        self.areas = np.concatenate(areas)
        self.posed = self.rest.copy()
        arm = self.tubes[R_ARM]
        ids = arm.ids().ravel()
        out = arm.radii[0] * np.stack([np.sin(arm.angle), np.cos(arm.angle)], -1)
        self.posed[ids] = np.stack([-13 + out[:, 0], 105 - arm.along, 16 + out[:, 1]], -1)

    def _name(self, tubes: list[_Tube]) -> None:
        n = self.n_cells
        self.limb = np.zeros(n, np.uint8)
        self.limb_pos = np.full(n, np.nan, np.float32)
        self.atom = np.zeros(n, np.uint8)
        for tube in tubes:
            ids = tube.ids().ravel()
            self.limb[ids] = tube.limb
            if tube.limb == TRUNK:
                self.atom[ids] = np.where(np.cos(tube.angle) > 0, 0, 1)
                continue
            self.limb_pos[ids] = np.interp(tube.along, LANDMARKS_CM[tube.limb], np.arange(4))
            self.atom[ids] = {R_ARM: 2, R_LEG: 3, L_LEG: 4}[tube.limb]
        sides = ("", "", "R", "R", "L")
        areas = tuple(
            Area(i, key, key.replace("_", " ").title(), sides[i], (i,))
            for i, key in enumerate(AREAS)
        )
        halves = (Area(0, "upper", "Upper", "", (0, 1, 2)), Area(1, "lower", "Lower", "", (3, 4)))
        self.schemes = {
            "limb10": _scheme("limb10", "By limb", areas, (0, 1, 2, 3, 4)),
            "halves": _scheme("halves", "Halves", halves, (0, 0, 0, 1, 1)),
        }

    def area_of_cell(self, scheme: str) -> NDArray[np.uint8]:
        return np.asarray(self.schemes[scheme].area_of_atom[self.atom])

    @cached_property
    def neighbours(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        pairs = [pair for tube in self.tubes.values() for pair in tube.pairs()]
        trunk = self.tubes[TRUNK].ids()
        for limb, row in ((R_LEG, trunk[-1]), (L_LEG, trunk[-1]), (R_ARM, trunk[0])):
            root = self.tubes[limb].ids()[0]
            gap = self.rest[root][:, None] - self.rest[row][None]
            pairs.append(np.stack([root, row[(gap**2).sum(-1).argmin(1)]], -1))
        one = np.concatenate(pairs)
        both = np.concatenate([one, one[:, ::-1]])
        both = both[np.lexsort((both[:, 1], both[:, 0]))]
        indptr = np.searchsorted(both[:, 0], np.arange(self.n_cells + 1))
        return indptr.astype(np.int32), both[:, 1].astype(np.int32)

    @property
    def bodies(self) -> dict[str, SimpleNamespace]:
        return {key: self.body(key).info for key in ("small", "large")}

    @lru_cache(maxsize=4)  # noqa: B019 - one atlas lives as long as the tests
    def body(self, key: str) -> Body:
        return Body(key, {"small": 1.0, "large": 1.2}[key], self)

    __hash__ = object.__hash__


def _scheme(key: str, name: str, areas: tuple[Area, ...], of_atom: tuple[int, ...]) -> Scheme:
    return Scheme(key, name, 1, areas, np.array(of_atom, np.uint8))


@lru_cache(maxsize=1)
def synthetic_atlas() -> Atlas:
    """The atlas that the tests of core share."""
    return Atlas()
