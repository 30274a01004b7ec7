"""A chart: one window on the skin, with the cells that are seen through it.

No look-up from pixels is shipped. A chart ships its camera, the set of visible cells and the
figure's silhouette; the rest follows (ADR 2). Painting takes visible cells by their place, never
through pixels: several cells may share one pixel.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Int = NDArray[np.int32]


@dataclass(frozen=True)
class ChartInfo:
    """What a chart shows and from where; px of its own raster, x right, y down."""

    key: str
    title: str
    tile: str
    sub: str
    side: str
    width: int
    height: int
    px_per_cm: float
    right: tuple[float, float, float]
    up: tuple[float, float, float]
    origin: tuple[float, float]
    labels: tuple[tuple[str, float, float], ...]
    order: int
    group: str
    mirror_of: str

    def project(self, points: NDArray[np.float32]) -> NDArray[np.float32]:
        """Posed body cm (n, 3) to chart px (n, 2)."""
        x = self.origin[0] + self.px_per_cm * (points @ np.array(self.right, dtype=np.float32))
        y = self.origin[1] - self.px_per_cm * (points @ np.array(self.up, dtype=np.float32))
        return np.stack([x, y], axis=1).astype(np.float32)


class Chart:
    """The visible cells of a chart in the order of their pixels, row by row.

    `cells` (V,) cell numbers; `xy` (V, 2) px of their centres; `row_start` (H + 1,) the first
    visible cell of each pixel row; `silhouette` (H, W).
    """

    def __init__(
        self,
        info: ChartInfo,
        cells: Int,
        xy: NDArray[np.float32],
        silhouette: NDArray[np.bool_],
        svg_path: Path,
        n_cells: int,
    ) -> None:
        column, row = np.floor(xy).astype(np.int32).T
        column = np.clip(column, 0, info.width - 1)
        row = np.clip(row, 0, info.height - 1)
        order = np.argsort(row * info.width + column, kind="stable")
        self.info = info
        self.cells = cells[order]
        self.xy = xy[order]
        self.silhouette = silhouette
        self.svg_path = svg_path
        rows = row[order]
        self.row_start = np.searchsorted(rows, np.arange(info.height + 1)).astype(np.int32)
        self._pixel = rows * info.width + column[order]
        self._n_cells = n_cells

    @cached_property
    def index_of(self) -> Int:
        """Place of each cell in `cells`, -1 where the chart does not show it, (N,)."""
        result = np.full(self._n_cells, -1, dtype=np.int32)
        result[self.cells] = np.arange(len(self.cells), dtype=np.int32)
        return result

    @cached_property
    def pixel_cell(self) -> Int:
        """The visible cell nearest to each pixel of the figure, -1 outside it, (H, W)."""
        return self.cells_at(self._pixel_index)

    @cached_property
    def _pixel_index(self) -> Int:
        """Index into `cells` of the visible cell nearest to each pixel, -1 outside, (H, W)."""
        height, width = self.info.height, self.info.width
        seed = np.full(height * width, -1, dtype=np.int32)
        # Of several cells in a pixel the one nearest to its middle is written last and stays.
        offset = np.abs(self.xy - np.floor(self.xy) - 0.5).max(axis=1)
        order = np.argsort(-offset, kind="stable")
        seed[self._pixel[order]] = order
        result = seed.reshape(height, width)
        for _ in range(_REACH):
            if not self._grow(result):
                break
        result[~self.silhouette] = -1
        return result

    def _grow(self, index: Int) -> bool:
        """Give empty pixels of the figure the nearest of their neighbours' cells."""
        height, width = index.shape
        y, x = np.nonzero((index < 0) & self.silhouette)
        best = np.full(len(y), np.inf, dtype=np.float32)
        found = np.full(len(y), -1, dtype=np.int32)
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                near = index[np.clip(y + dy, 0, height - 1), np.clip(x + dx, 0, width - 1)]
                place = self.xy[near]
                distance = (place[:, 0] - x - 0.5) ** 2 + (place[:, 1] - y - 0.5) ** 2
                better = (near >= 0) & (distance < best)
                best[better] = distance[better]
                found[better] = near[better]
        index[y, x] = found
        return bool((found >= 0).any()) and bool((found < 0).any())

    def cells_at(self, index: Int) -> Int:
        """Cell numbers of indices into `cells`; -1 stays -1."""
        return np.where(index >= 0, self.cells[index], -1).astype(np.int32)

    def pick(self, x: float, y: float) -> int:
        """The cell under a point in px, -1 outside the figure."""
        column, row = int(np.floor(x)), int(np.floor(y))
        if not (0 <= column < self.info.width and 0 <= row < self.info.height):
            return -1
        return int(self.pixel_cell[row, column])


# Cells are at most 2 mm wide and pixels about as large: holes are a few pixels across, wider
# only where skin turns away from the viewer.
_REACH = 8
