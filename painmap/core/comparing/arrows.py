"""The arrows on a chart that show where a border receded and where it advanced: a few of many."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from painmap.core.comparing.displacement import Displacement


def arrows_of(
    moved: Displacement, points: NDArray[np.float32], *, apart_cm: float, least_cm: float
) -> tuple[Arrow, ...]:
    """Return the longest arrows whose starts lie `apart_cm` apart, the longest first.

    `points` (N, 3) cm are those of the body drawn. Shorter ones than `least_cm` are none.
    """
    order = np.argsort(-np.abs(moved.cm), kind="stable")
    order = order[np.abs(moved.cm[order]) >= least_cm]
    found = []
    while order.size:
        first = int(order[0])
        start = int(moved.start[first])
        found.append(Arrow(start, int(moved.end[first]), float(moved.cm[first])))
        gap = np.linalg.norm(points[moved.start[order]] - points[start], axis=1)
        order = order[gap >= apart_cm]
        order = order[order != first]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Arrow:
    """From a cell of the earlier border to one of the later; `cm` is negative where it receded."""

    start: int
    end: int
    cm: float
