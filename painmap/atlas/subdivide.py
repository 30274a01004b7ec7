"""Catmull-Clark subdivision of a closed quad mesh: two steps turn the cage into smooth skin.

The bodies are shipped as cages of 13,380 vertices. Two steps give every cage quad a patch of
5 × 5 points; cells are bilinear inside its 4 × 4 sub-quads. The rules are those of Catmull and
Clark, 1978 (Computer-Aided Design 10(6)); the mesh is closed, so there is no boundary rule.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
Int = NDArray[np.int64]


@dataclass(frozen=True)
class _Step:
    """The topology of one subdivision step."""

    quads: Int  # (F, 4)
    edge_ends: Int  # (E, 2)
    quad_edges: Int  # (F, 4): edge k joins corners k and k + 1
    valence: Float  # (V,)
    grid: Int  # (F, 3, 3): new vertices of each quad; rows along v, columns along u


def _step(quads: Int, n_vertices: int) -> _Step:
    ends = np.stack([quads, np.roll(quads, -1, axis=1)], axis=-1).reshape(-1, 2)
    low, high = ends.min(1), ends.max(1)
    keys, quad_edges = np.unique(low * n_vertices + high, return_inverse=True)
    edge_ends = np.stack([keys // n_vertices, keys % n_vertices], axis=1)
    if len(keys) * 2 != quads.size:
        raise ValueError("the mesh is not closed: an edge does not have exactly two quads")
    quad_edges = quad_edges.reshape(quads.shape)
    valence = np.bincount(edge_ends.ravel(), minlength=n_vertices).astype(np.float64)
    edge = n_vertices + quad_edges
    face = n_vertices + len(keys) + np.arange(len(quads))
    rows = [
        [quads[:, 0], edge[:, 0], quads[:, 1]],
        [edge[:, 3], face, edge[:, 1]],
        [quads[:, 3], edge[:, 2], quads[:, 2]],
    ]
    grid = np.stack([np.stack(row, axis=-1) for row in rows], axis=1)
    return _Step(quads, edge_ends, quad_edges, valence, grid)


def _children(grid: Int) -> Int:
    """The four quads of each 3 × 3 grid, (F * 4, 4), in the orientation of their parent."""
    parts = [
        np.stack([grid[:, i, j], grid[:, i, j + 1], grid[:, i + 1, j + 1], grid[:, i + 1, j]], -1)
        for i in (0, 1)
        for j in (0, 1)
    ]
    return np.stack(parts, axis=1).reshape(-1, 4)


def _sum_at(index: Int, values: Float, n: int) -> Float:
    """Sum rows of `values` by `index`: (n, D)."""
    columns = [
        np.bincount(index, weights=values[:, d], minlength=n) for d in range(values.shape[1])
    ]
    return np.stack(columns, axis=1)


def _refine(step: _Step, points: Float) -> Float:
    """Positions after one step, (V + E + F, D)."""
    n, n_edges = len(points), len(step.edge_ends)
    face = points[step.quads].mean(axis=1)
    middle = points[step.edge_ends].mean(axis=1)
    per_corner = np.repeat(face, 4, axis=0)
    edge = middle / 2 + _sum_at(step.quad_edges.ravel(), per_corner, n_edges) / 4
    k = step.valence[:, None]
    faces = _sum_at(step.quads.ravel(), per_corner, n) / k
    middles = _sum_at(step.edge_ends.ravel(), np.repeat(middle, 2, axis=0), n) / k
    vertex = (faces + 2 * middles + (k - 3) * points) / k
    return np.concatenate([vertex, edge, face])


class Subdivision:
    """Two Catmull-Clark steps over one topology, for any number of shapes."""

    def __init__(self, quads: NDArray[np.int32], n_vertices: int) -> None:
        first = _step(quads.astype(np.int64), n_vertices)
        n_second = n_vertices + len(first.edge_ends) + len(quads)
        second = _step(_children(first.grid), n_second)
        self._steps = (first, second)
        # Corner patches (2i + a, 2j + b) of the 5 × 5 grid come from child (i, j).
        self.grid = np.empty((len(quads), 5, 5), dtype=np.int64)
        parts = second.grid.reshape(len(quads), 2, 2, 3, 3)
        for i in (0, 1):
            for j in (0, 1):
                self.grid[:, 2 * i : 2 * i + 3, 2 * j : 2 * j + 3] = parts[:, i, j]

    def refine(self, points: NDArray[np.float64]) -> Float:
        """Refined positions of the cage's points, (V, D) to (W, D); index them with `grid`."""
        for step in self._steps:
            points = _refine(step, points)
        return points

    def patches(self, points: NDArray[np.float64]) -> Float:
        """5 × 5 points of every quad, (F, 5, 5, D); rows run along v, columns along u."""
        return self.refine(points)[self.grid]
