"""A flat square of skin, cut into cells: distances and areas on it can be worked out by hand."""

from __future__ import annotations

from functools import cached_property
from types import SimpleNamespace

import numpy as np
from numpy.typing import NDArray

from painmap.core.quads import Quads, quads_of, touching


class FlatSkin:
    """`side` × `side` cells `step` cm apart, in quads of 4 × 4 cells, all on limb 3."""

    def __init__(self, side: int = 80, step: float = 0.1) -> None:
        self.side, self.step = side, step
        per = side // 4
        quad = np.repeat(np.arange(per * per, dtype=np.int32), 16)
        row, column = (quad // per) * 4, (quad % per) * 4
        within = np.arange(16 * per * per) % 16
        self.row, self.column = row + within // 4, column + within % 4
        self.limb = np.full(side * side, 3, np.uint8)
        self.points = np.stack(
            [self.column * step, self.row * step, np.zeros(side * side)], -1
        ).astype(np.float32)
        self.cm2 = np.full(side * side, step**2)
        size = np.full(per * per, 4, np.int32)
        first = np.arange(per * per, dtype=np.int32) * 16
        self.quads: Quads = quads_of(
            SimpleNamespace(quad=quad, first=first, nu=size, nv=size)  # type: ignore[arg-type]
        )

    def image(self, zone: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """A zone as an image, (side, side)."""
        picture = np.zeros((self.side, self.side), bool)
        picture[self.row, self.column] = zone
        return picture

    @cached_property
    def neighbours(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        number = np.empty((self.side, self.side), np.int64)
        number[self.row, self.column] = np.arange(self.row.size)
        across = np.stack([number[:, :-1], number[:, 1:]], -1).reshape(-1, 2)
        down = np.stack([number[:-1], number[1:]], -1).reshape(-1, 2)
        one = np.concatenate([across, down])
        both = np.concatenate([one, one[:, ::-1]])
        both = both[np.lexsort((both[:, 1], both[:, 0]))]
        indptr = np.searchsorted(both[:, 0], np.arange(self.row.size + 1))
        return indptr.astype(np.int32), both[:, 1].astype(np.int32)

    @cached_property
    def quads_touching(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        return touching(self.quads, self.neighbours)

    def disc(self, x: float, y: float, radius: float) -> NDArray[np.bool_]:
        """The cells whose centres lie in a disc, cm."""
        return np.asarray(np.hypot(self.points[:, 0] - x, self.points[:, 1] - y) < radius)
