"""The body's skin as plain triangles: areas and ways on it, worked out without cells.

Areas are those of triangles cut where a value that is linear on each crosses a level. Ways are
shortest paths over points on the edges of the triangles, straight across each: with sixteen to an
edge within half a per cent of exact geodesics (pygeodesic 0.1.11, held against once; areas against
trimesh's). Neither knows anything of Painmap's cells, their areas or their neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import dijkstra

from painmap.atlas.atlas import Atlas
from painmap.atlas.body import Body

Float = NDArray[np.float64]
ON_EDGE = 16


@dataclass(frozen=True)
class Mesh:
    """Points (W, 3) cm and triangles (T, 3) of some quads of a body."""

    points: Float
    triangles: NDArray[np.int64]

    def area_under(self, values: Float, level: float) -> float:
        """Return the cm² where a value given at the points, (W,), is under a level."""
        corner = self.points[self.triangles]
        sides = corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]
        area = np.linalg.norm(np.cross(*sides), axis=1) / 2
        low, middle, high = np.sort(values[self.triangles], axis=1).T
        with np.errstate(divide="ignore", invalid="ignore"):
            tip = (level - low) ** 2 / ((middle - low) * (high - low))
            base = 1 - (high - level) ** 2 / ((high - low) * (high - middle))
        share = np.where(high <= level, 1.0, np.where(middle <= level, base, tip))
        return float(area[low < level] @ share[low < level])

    def ways_from(self, point: int) -> Float:
        """Return how far each point is from one of them over the triangles, (W,)."""
        used, triangles = np.unique(self.triangles, return_inverse=True)
        triangles, place = triangles.reshape(-1, 3), self.points[used]
        pairs = np.sort(triangles[:, [[0, 1], [1, 2], [2, 0]]], axis=2).reshape(-1, 2)
        edges, of_side = np.unique(pairs, axis=0, return_inverse=True)
        part = (np.arange(ON_EDGE) + 1) / (ON_EDGE + 1)
        start, end = place[edges[:, 0]], place[edges[:, 1]]
        between = start[:, None] + part[:, None] * (end - start)[:, None]
        nodes = np.concatenate([place, between.reshape(-1, 3)])
        extra = len(place) + of_side.reshape(-1, 3)[..., None] * ON_EDGE + np.arange(ON_EDGE)
        rim = np.concatenate([triangles, extra.reshape(len(triangles), -1)], axis=1)
        one, other = np.triu_indices(rim.shape[1], 1)
        row, column = rim[:, one].ravel(), rim[:, other].ravel()
        length = np.linalg.norm(nodes[row] - nodes[column], axis=1)
        # A way along an edge is told by both its triangles; a sparse sum would double it.
        key, first = np.unique(row * len(nodes) + column, return_index=True)
        shape = (len(nodes), len(nodes))
        graph = coo_array((length[first], np.divmod(key, len(nodes))), shape=shape).tocsr()
        source = int(np.flatnonzero(used == point)[0])
        found = np.full(len(self.points), np.inf)
        found[used] = dijkstra(graph, directed=False, indices=source)[: len(place)]
        return found


def mesh_of(atlas: Atlas, body: Body, quads: NDArray[np.bool_]) -> Mesh:
    """Return the fine skin of some quads, (F,) bool, each cut into 4 × 4 and these in two."""
    grid = atlas.subdivision.grid[quads].reshape(-1, 5, 5)
    corners = grid[:, :-1, :-1], grid[:, :-1, 1:], grid[:, 1:, 1:], grid[:, 1:, :-1]
    a, b, c, d = (corner.reshape(-1).astype(np.int64) for corner in corners)
    triangles = np.concatenate([np.stack([a, b, c], -1), np.stack([a, c, d], -1)])
    return Mesh(body.skin().astype(np.float64), triangles)


def at_cells(atlas: Atlas, values: Float, cells: NDArray[np.int64]) -> Float:
    """Return values of the fine skin's points at the centres of cells."""
    table = atlas.cells
    grid = atlas.subdivision.grid[table.quad[cells]].reshape(-1, 5, 5)
    u, v = table.u[cells] * 4, table.v[cells] * 4
    i, j = np.minimum(u.astype(int), 3), np.minimum(v.astype(int), 3)
    u, v, n = u - i, v - j, np.arange(cells.size)
    row = (1 - u) * values[grid[n, j, i]] + u * values[grid[n, j, i + 1]]
    other = (1 - u) * values[grid[n, j + 1, i]] + u * values[grid[n, j + 1, i + 1]]
    return np.asarray((1 - v) * row + v * other)
