"""The subdivided skin as a graph: cotangent weights, areas, connected pieces."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse import csgraph

Float = NDArray[np.float64]
Int = NDArray[np.int64]
Bool = NDArray[np.bool_]


def quads_of(grid: Int) -> Int:
    """The 16 sub-quads of each patch as corner numbers of refined points, (F * 16, 4)."""
    corners = [grid[:, :-1, :-1], grid[:, :-1, 1:], grid[:, 1:, 1:], grid[:, 1:, :-1]]
    return np.stack(corners, axis=-1).reshape(-1, 4)


def mesh_weights(points: Float, quads: Int) -> tuple[sparse.csr_matrix, Float]:
    """Cotangent weights (both diagonals of each quad, kept positive) and point areas."""
    splits = [quads[:, k] for k in ([0, 1, 2], [0, 2, 3], [0, 1, 3], [1, 2, 3])]
    triangles = np.concatenate(splits)
    n = len(points)
    rows, columns, values = [], [], []
    corner = points[triangles]
    double = np.linalg.norm(
        np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]), axis=1
    )
    for k in range(3):
        a, b = triangles[:, (k + 1) % 3], triangles[:, (k + 2) % 3]
        one = corner[:, (k + 1) % 3] - corner[:, k]
        two = corner[:, (k + 2) % 3] - corner[:, k]
        rows.append(a)
        columns.append(b)
        values.append((one * two).sum(axis=1) / np.maximum(double, 1e-12) / 4)
    matrix = sparse.coo_matrix(
        (np.concatenate(values), (np.concatenate(rows), np.concatenate(columns))), shape=(n, n)
    ).tocsr()
    matrix = (matrix + matrix.T).tocsr()
    matrix.data = np.maximum(matrix.data, 1e-3)
    area = np.bincount(triangles.ravel(), weights=np.repeat(double / 12, 3), minlength=n)
    return matrix, area.astype(np.float64)


def piece(matrix: sparse.csr_matrix, mask: Bool, seed: int) -> Bool:
    """The connected piece of `mask` that holds the point `seed`."""
    index = np.flatnonzero(mask)
    _, label = csgraph.connected_components(matrix[index][:, index], directed=False)
    place = int(np.searchsorted(index, seed))
    result = np.zeros(len(mask), dtype=bool)
    result[index[label == label[place]]] = True
    return result
