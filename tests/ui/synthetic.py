"""A small made-up body with the attributes of the atlas: quick to build, easy to reason about.

A gingerbread figure of 150 cm. Each front pixel is a cell, each back pixel another one, so cell
numbers, areas and sides are known exactly. The patient's left is at the viewer's right in front.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt

PX_PER_CM = 5.0
WIDTH, HEIGHT = 500, 780
LIMB10 = ("head", "neck", "chest", "abdomen", "upper_back", "low_back",
          "r_arm", "l_arm", "r_leg", "l_leg")  # fmt: skip
LIMB10_NAMES = ("Head", "Neck", "Chest", "Abdomen", "Upper back", "Low back",
                "R arm", "L arm", "R leg", "L leg")  # fmt: skip


@dataclass(eq=False)
class SyntheticChart:
    info: Any
    body: Any
    pixel_cell: NDArray[np.int32]
    n_cells: int
    svg_path: Path = field(default_factory=lambda: Path("none.svg"))

    @cached_property
    def silhouette(self) -> NDArray[np.bool_]:
        return self.pixel_cell >= 0

    @cached_property
    def _seen(self) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        rows, columns = np.nonzero(self.silhouette)
        _, first = np.unique(self.pixel_cell[rows, columns], return_index=True)
        first = np.sort(first)
        xy = np.stack([columns[first] + 0.5, rows[first] + 0.5], axis=1).astype(np.float32)
        return self.pixel_cell[rows[first], columns[first]], xy

    @property
    def cells(self) -> NDArray[np.int32]:
        return self._seen[0]

    @property
    def xy(self) -> NDArray[np.float32]:
        return self._seen[1]

    @cached_property
    def row_start(self) -> NDArray[np.int32]:
        rows = self.xy[:, 1].astype(int)
        return np.searchsorted(rows, np.arange(self.info.height + 1)).astype(np.int32)

    @cached_property
    def index_of(self) -> NDArray[np.int32]:
        index = np.full(self.n_cells, -1, np.int32)
        index[self.cells] = np.arange(len(self.cells))
        return index

    def pick(self, x: float, y: float) -> int:
        if 0 <= x < self.info.width and 0 <= y < self.info.height:
            return int(self.pixel_cell[int(y), int(x)])
        return -1


def _capsule(a: tuple[float, float], b: tuple[float, float], r: float) -> NDArray[np.bool_]:
    y, x = np.mgrid[:HEIGHT, :WIDTH] + 0.5
    (ax, ay), (bx, by) = a, b
    along = np.clip(
        ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2 + 1e-9),
        0,
        1,
    )
    return (x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2 < r * r


def _front_parts() -> NDArray[np.int8]:
    """Area of each pixel of the front, by index in LIMB10; -1 outside."""
    middle = WIDTH / 2
    parts = np.full((HEIGHT, WIDTH), -1, np.int8)
    for side, leg, arm in ((-1, 8, 6), (1, 9, 7)):
        parts[_capsule((middle + side * 35, 400), (middle + side * 55, 740), 30)] = leg
        parts[_capsule((middle + side * 80, 180), (middle + side * 190, 430), 24)] = arm
    torso = _capsule((middle, 200), (middle, 370), 85)
    parts[torso] = 3
    parts[torso & (np.mgrid[:HEIGHT, :WIDTH][0] < 270)] = 2
    parts[_capsule((middle, 120), (middle, 135), 26)] = 1
    parts[_capsule((middle, 60), (middle, 85), 42)] = 0
    return parts


class SyntheticAtlas:
    def __init__(self) -> None:
        front = _front_parts()
        shown = front >= 0
        half = int(shown.sum())
        self.n_cells = 2 * half
        numbers = np.full(front.shape, -1, np.int32)
        numbers[shown] = np.arange(half)
        back_numbers = np.where(shown, numbers + half, -1)[:, ::-1]
        area = front[shown].astype(np.uint8)
        area_back = np.where(area == 2, 4, np.where(area == 3, 5, area))
        self._area = np.concatenate([area, area_back]).astype(np.uint8)
        rows, columns = np.nonzero(shown)
        depth = distance_transform_edt(shown)[shown] / PX_PER_CM
        x = (columns + 0.5 - WIDTH / 2) / PX_PER_CM
        y = (HEIGHT - rows - 0.5) / PX_PER_CM
        z = np.sqrt(np.maximum(depth, 0.05)) * 2
        centres = np.concatenate([np.stack([x, y, z], 1), np.stack([x, y, -z], 1)])
        self.mirror = np.concatenate(
            [numbers[rows, WIDTH - 1 - columns], numbers[rows, WIDTH - 1 - columns] + half]
        ).astype(np.int32)
        self.versions = SimpleNamespace(cells=1, regions=1, bodies=1)
        scheme = SimpleNamespace(
            key="limb10",
            name="Limb-10",
            version=1,
            areas=tuple(
                SimpleNamespace(index=i, key=key, name=name, side="", atoms=(i,))
                for i, (key, name) in enumerate(zip(LIMB10, LIMB10_NAMES, strict=True))
            ),
        )
        self.schemes = {"limb10": scheme}
        self._body = SimpleNamespace(
            key="preteen",
            centres=centres.astype(np.float32),
            area_cm2=np.full(self.n_cells, PX_PER_CM**-2, np.float32),
            total_cm2=self.n_cells / PX_PER_CM**2,
            info=SimpleNamespace(key="preteen", name="Preteen", height_cm=150.0, sex="neutral"),
        )
        grids = {"front": numbers, "back": back_numbers}
        legs = {"front": numbers[400:, 250:360], "back": back_numbers[400:, 140:250]}
        charts = {
            key: self._chart(key, grid, "whole", "", PX_PER_CM, order)
            for order, (key, grid) in enumerate(grids.items())
        }
        for order, (key, grid) in enumerate(legs.items()):
            large = np.kron(grid, np.ones((2, 2), np.int32)).astype(np.int32)
            name = f"l_leg_{key}"
            charts[name] = self._chart(name, large, "l_leg", "leg", 2 * PX_PER_CM, order)
        self._body.charts = {key: chart.info for key, chart in charts.items()}
        self._body.chart = charts.__getitem__

    @staticmethod
    @cache
    def shared() -> SyntheticAtlas:
        """One that nobody changes."""
        return SyntheticAtlas()

    def _chart(
        self, key: str, grid: NDArray[np.int32], tile: str, sub: str, px_per_cm: float, order: int
    ) -> SyntheticChart:
        height, width = grid.shape
        letters = (("R", 90.0, 150.0), ("L", 410.0, 150.0))
        if key == "back":
            letters = (("L", 90.0, 150.0), ("R", 410.0, 150.0))
        info = SimpleNamespace(
            key=key,
            title="" if tile == "whole" else f"LEFT leg · {key.rpartition('_')[2]}",
            tile=tile,
            sub=sub,
            side="L" if tile != "whole" else "",
            width=width,
            height=height,
            px_per_cm=px_per_cm,
            labels=letters if tile == "whole" else (("L", 20.0, 60.0),),
            order=order,
        )
        return SyntheticChart(info, self._body, np.ascontiguousarray(grid), self.n_cells)

    def area_of_cell(self, _scheme: str) -> NDArray[np.uint8]:
        return self._area

    def body(self, _key: str) -> Any:
        return self._body


def painted(
    chart: Any, values: NDArray[np.uint8], x: float, y: float, radius: float, code: int = 1
) -> None:
    """Set a flat disc of the chart, in its pixels."""
    near = (chart.xy[:, 0] - x) ** 2 + (chart.xy[:, 1] - y) ** 2 < radius**2
    values[chart.cells[near]] = code
