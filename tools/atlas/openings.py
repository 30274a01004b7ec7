"""Finds the quads that are not skin: mouth cavity, eye sockets, nostrils, ear canals.

No group of the source marks them. A quad is open when enough rays from it reach the outside; a
pocket of the head that few rays leave is not skin. The list is found once, made symmetric with
the mirror, checked by eye and committed as data: it belongs to the numbering of the cells.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

Float = NDArray[np.float64]
RAYS = 96
OPEN_SHARE = 0.1  # of the hemisphere's rays, cosine weighted, must leave the head


def _directions(n: int) -> Float:
    """Evenly spread directions on the sphere (Fibonacci lattice), (n, 3)."""
    k = np.arange(n) + 0.5
    polar, turn = np.arccos(1 - 2 * k / n), np.pi * (1 + 5**0.5) * k
    return np.stack([np.sin(polar) * np.cos(turn), np.sin(polar) * np.sin(turn), np.cos(polar)], 1)


@njit(cache=False)  # type: ignore[untyped-decorator]
def _openness(points: Float, normals: Float, rays: Float, corners: Float) -> Float:
    result = np.zeros(len(points))
    for p in range(len(points)):
        total = 0.0
        free = 0.0
        for r in range(len(rays)):
            d = rays[r]
            cosine = d[0] * normals[p, 0] + d[1] * normals[p, 1] + d[2] * normals[p, 2]
            if cosine <= 0.05:
                continue
            total += cosine
            o = points[p] + 0.02 * normals[p]
            hit = False
            for t in range(len(corners)):
                a = corners[t, 0]
                e1 = corners[t, 1] - a
                e2 = corners[t, 2] - a
                h0 = d[1] * e2[2] - d[2] * e2[1]
                h1 = d[2] * e2[0] - d[0] * e2[2]
                h2 = d[0] * e2[1] - d[1] * e2[0]
                det = e1[0] * h0 + e1[1] * h1 + e1[2] * h2
                if abs(det) < 1e-12:
                    continue
                s0 = o[0] - a[0]
                s1 = o[1] - a[1]
                s2 = o[2] - a[2]
                u = (s0 * h0 + s1 * h1 + s2 * h2) / det
                if u < 0 or u > 1:
                    continue
                q0 = s1 * e1[2] - s2 * e1[1]
                q1 = s2 * e1[0] - s0 * e1[2]
                q2 = s0 * e1[1] - s1 * e1[0]
                v = (d[0] * q0 + d[1] * q1 + d[2] * q2) / det
                if v < 0 or u + v > 1:
                    continue
                if (e2[0] * q0 + e2[1] * q1 + e2[2] * q2) / det > 1e-4:
                    hit = True
                    break
            if not hit:
                free += cosine
        result[p] = free / total
    return result


def openness(patches: Float, head: NDArray[np.bool_]) -> Float:
    """Share of rays that leave the head from each of its quads, (F,), 1 elsewhere.

    `patches` is (F, 5, 5, 3); only the head's own quads can hide one another.
    """
    middle = patches[head][:, 2, 2]
    along = patches[head][:, 2, 3] - patches[head][:, 2, 1]
    across = patches[head][:, 3, 2] - patches[head][:, 1, 2]
    normals = np.cross(along, across)
    normals /= np.linalg.norm(normals, axis=1)[:, None]
    corners = patches[head][:, ::2, ::2]
    quads = [corners[:, [i, i, i + 1, i + 1], [j, j + 1, j + 1, j]] for i in (0, 1) for j in (0, 1)]
    flat = np.concatenate(quads)
    triangles = np.concatenate([flat[:, [0, 1, 2]], flat[:, [0, 2, 3]]])
    result = np.ones(len(patches))
    result[head] = _openness(middle, normals, _directions(RAYS), triangles)
    return result


def largest_outside(skin: NDArray[np.bool_], pairs: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Keep the largest edge-connected piece of skin; islands inside pockets are not skin."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    keep = skin[pairs[:, 0]] & skin[pairs[:, 1]]
    rows, columns = pairs[keep].T
    graph = coo_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(skin), len(skin)))
    _, label = connected_components(graph, directed=False)
    sizes = np.bincount(label[skin])
    return np.asarray(skin & (label == sizes.argmax()))


def quad_pairs(quads: NDArray[np.int32]) -> NDArray[np.int64]:
    """Pairs of quads that share an edge, (2F, 2)."""
    ends = np.stack([quads, np.roll(quads, -1, axis=1)], -1).reshape(-1, 2).astype(np.int64)
    key = ends.min(1) * (int(quads.max()) + 1) + ends.max(1)
    order = np.argsort(key, kind="stable")
    return np.sort(order.reshape(-1, 2) // 4, axis=1)


def skin_quads(
    open_share: Float, quads: NDArray[np.int32], mirror_quad: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """The quads that carry skin, (F,): open ones of one piece, the same on both sides."""
    both = (open_share + open_share[mirror_quad]) / 2
    return largest_outside(both >= OPEN_SHARE, quad_pairs(quads))
