"""Where on a limb a zone ends towards the trunk: the level that one measures with a tape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from painmap.core.area_runs import limb_runs
from painmap.core.patches import neighbours_of

if TYPE_CHECKING:
    from painmap.atlas.body import Body

ARMS: Final = (1, 2)
LIMB_AREAS: Final = ("", "r_arm", "l_arm", "r_leg", "l_leg")
_MARKS: Final = {
    "arm": (("lateral_epicondyle", "outer elbow"), ("radial_styloid", "wrist")),
    "leg": (("knee_line", "knee joint line"), ("lateral_malleolus", "outer ankle")),
}
_SECTORS = 24
_MOSTLY = 0.8
"""A zone is on a limb when this much of it is, and around it when it is on so many sides."""
_FAR_ROUND = 2 / 3
"""A zone on fewer of the limb's sides is a patch: it has an outline, but no level."""

_SLICE = 0.02
"""How much of `limb_pos` is looked at as one level: some 5 mm."""

_LIMBS: WeakKeyDictionary[Body, dict[int, _Limb]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class BorderLevel:
    """Mean, lowest and highest level of a zone's upper edge around a limb, in patient's cm.

    Above `landmark` (words of its own) where positive, below where negative. `around` is True for
    a zone that encircles the limb like a stocking, False for one that only reaches far round it.
    """

    limb: int
    landmark: str
    landmark_name: str
    cm: float
    low: float
    high: float
    around: bool


@dataclass(frozen=True, slots=True)
class LimbEdge:
    """The upper edge of a zone: for each side of the limb that it is on, its `limb_pos`.

    `side` holds the numbers of these sides, 0 to 23, rising; on one body they are the same for
    every zone.
    """

    limb: int
    pos: NDArray[np.float32]
    side: NDArray[np.int64]

    @property
    def mark(self) -> int:
        """Which landmark to measure from: 0 the limb's middle joint, 1 its ankle or wrist."""
        return int(np.median(self.pos) > 1)


def border_level(
    body: Body, zone: NDArray[np.bool_], *, length_factor: float = 1.0
) -> BorderLevel | None:
    """Return the level of a zone's upper edge, None where it has none on a limb."""
    edge = limb_edge(body, zone)
    return None if edge is None else level_of(body, edge, edge.mark, length_factor=length_factor)


def border_levels(
    bodies: tuple[Body, Body],
    zones: tuple[NDArray[np.bool_], NDArray[np.bool_]],
    limb: int,
    length_factors: tuple[float, float] = (1.0, 1.0),
) -> tuple[BorderLevel | None, BorderLevel | None, BorderLevel | None]:
    """Return the levels then and now, each at its own visit's size, and then at the size of now.

    They are those of what the zones have on a limb, 1 to 4, all from the same landmark.
    """
    then, now = (edge_on(body, zone, limb) for body, zone in zip(bodies, zones, strict=True))
    mark = max((edge.mark for edge in (then, now) if edge is not None), default=0)
    levels = [
        None if edge is None else level_of(bodies[at], edge, mark, length_factor=length_factors[at])
        for edge, at in ((then, 0), (now, 1), (then, 1))
    ]
    return levels[0], levels[1], levels[2]


def level_of(body: Body, edge: LimbEdge, mark: int, *, length_factor: float) -> BorderLevel:
    """Return an edge's level above one of the limb's two landmarks."""
    key, name = _MARKS["arm" if edge.limb in ARMS else "leg"][mark]
    cm = body.limb_level_cm(edge.limb, edge.pos, key) * length_factor
    return BorderLevel(
        edge.limb,
        key,
        name,
        float(cm.mean()),
        float(cm.min()),
        float(cm.max()),
        edge.pos.size >= _MOSTLY * _SECTORS,
    )


def limb_edge(body: Body, zone: NDArray[np.bool_]) -> LimbEdge | None:
    """Return the edge towards the trunk of a zone (bool[N]).

    None when less than four fifths of it lie on one limb, when it reaches the trunk on most sides
    and so has no upper edge on the limb, and for a patch that does not reach far round the limb.
    """
    by_limb = limb_runs(body).sums(zone.view(np.uint8), 2)[:, 1]
    if not by_limb.any():
        return None
    limb = int(by_limb[1:].argmax()) + 1
    if by_limb[limb] < _MOSTLY * by_limb.sum():
        return None
    return edge_on(body, zone, limb)


def edge_on(body: Body, zone: NDArray[np.bool_], limb: int) -> LimbEdge | None:
    """Return the edge towards the trunk of what a zone (bool[N]) has on a limb, 1 to 4.

    None where it reaches the trunk on most sides, and for a patch that does not reach far round.
    """
    skin = _limb_of(body, limb)
    inside = zone.take(skin.by_side)
    pos = np.full(_SECTORS, np.inf, np.float32)
    for side in range(_SECTORS):
        # On each side cells lie in the order of places: the first one inside is the edge.
        there = inside[skin.bounds[side] : skin.bounds[side + 1]]
        at = int(there.argmax()) if there.size else 0
        if there.size and there[at]:
            pos[side] = skin.pos_by_side[skin.bounds[side] + at]
    seen = np.isfinite(pos)
    open_sides = np.unique(skin.end_sides[zone[skin.end_cells]])
    seen[open_sides] = False
    if open_sides.size > seen.sum() or seen.sum() < _FAR_ROUND * _SECTORS:
        return None
    edge = LimbEdge(limb, pos[seen], np.flatnonzero(seen))
    return edge if _goes_round(skin, zone, edge) else None


def _goes_round(skin: _Limb, zone: NDArray[np.bool_], edge: LimbEdge) -> bool:
    """Tell whether a zone reaches far round its limb at one and the same level.

    A sole or a palm lies on every side somewhere along the bent foot or hand, yet round it nowhere.
    """
    for low in np.quantile(edge.pos, (0.5, 0.75, 0.9)):
        # In the order of places a slice is a stretch.
        first, last = np.searchsorted(skin.rising_pos, (low, low + _SLICE))
        cm2 = skin.rising_cm2[first:last]
        all_round = float(cm2.sum())
        if float(cm2[zone[skin.rising[first:last]]].sum()) >= _FAR_ROUND * all_round > 0:
            return True
    return False


def _limb_of(body: Body, limb: int) -> _Limb:
    """Return the skin of a limb, kept for the body."""
    known = _LIMBS.setdefault(body, {})
    if limb not in known:
        atlas = body.atlas
        cells = np.flatnonzero(atlas.limb == limb).astype(np.int32)
        pos = atlas.limb_pos[cells]
        start, near = neighbours_of(atlas.neighbours, cells)
        at_end = np.zeros(cells.size, np.bool_)
        at_end[start[atlas.limb[near] != limb]] = True
        rising = np.argsort(pos, kind="stable")
        side = _turn(body.centres[cells], pos)
        by_side = rising[np.argsort(side[rising], kind="stable")]
        bounds = np.searchsorted(side[by_side], np.arange(_SECTORS + 1))
        known[limb] = _Limb(
            cells[by_side],
            pos[by_side],
            bounds.tolist(),
            cells[at_end],
            side[at_end],
            cells[rising],
            pos[rising],
            body.area_cm2[cells[rising]],
        )
    return known[limb]


@dataclass(frozen=True, slots=True, eq=False)
class _Limb:
    """The n cells of a limb: `by_side`, on each of its sides by their place along it, and `rising`.

    Those of side i begin at `bounds[i]`. `end_cells` touch the trunk. `pos` is the place along the
    limb, cells are those of the body.
    """

    by_side: NDArray[np.int32]
    pos_by_side: NDArray[np.float32]
    bounds: list[int]
    end_cells: NDArray[np.int32]
    end_sides: NDArray[np.uint8]
    rising: NDArray[np.int32]
    rising_pos: NDArray[np.float32]
    rising_cm2: NDArray[np.float32]


def _turn(points: NDArray[np.float32], pos: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return the sector of each point about the limb's bent axis, the middles of its slices."""
    place = np.digitize(pos, np.linspace(pos.min(), pos.max(), 31)[1:-1])
    n = np.maximum(np.bincount(place, minlength=30), 1)
    middle = np.stack([np.bincount(place, points[:, i], 30) / n for i in range(3)], -1)
    along = np.gradient(middle, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    # "Forward" square to the axis; no limb points straight ahead at rest.
    ahead = np.array([0.0, 0.0, 1.0]) - along[:, 2:] * along
    ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
    aside = np.cross(along, ahead)
    away = points - middle[place]
    turn = np.arctan2((away * aside[place]).sum(1), (away * ahead[place]).sum(1))
    sector = np.floor((turn / (2 * np.pi) % 1.0) * _SECTORS)
    return np.asarray(np.minimum(sector, _SECTORS - 1), dtype=np.uint8)
