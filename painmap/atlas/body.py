"""One body: where the cells lie on it, how large they are, and its charts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.assets import read_arrays, read_asset
from painmap.atlas.chart import Chart, ChartInfo
from painmap.atlas.landmark import limb_level_cm, limb_table
from painmap.atlas.surface import CellPlaces

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

Float = NDArray[np.float32]
UNITS_PER_CM = 1000  # vertices are shipped as whole hundredths of a millimetre


@dataclass(frozen=True)
class BodyInfo:
    """A body's name and reference size; `sex` is neutral for every minor."""

    key: str
    name: str
    sex: str
    height_cm: float
    reference_age: float
    reference_weight_kg: float


class Body:
    """Rest positions and areas of all cells, cm and cm², and the charts of the posed body."""

    def __init__(self, atlas: Atlas, info: BodyInfo, charts: dict[str, ChartInfo]) -> None:
        self.atlas = atlas
        self.info = info
        self.key = info.key
        self.charts = charts
        self._lock = RLock()
        self._made: dict[str, Chart] = {}
        self._checked = False
        arrays = read_arrays(f"atlas/bodies/{info.key}.npz", atlas.folder)
        rest, posed = (
            np.cumsum(arrays[name], axis=0, dtype=np.int32) / UNITS_PER_CM
            for name in ("rest", "posed")
        )
        fine = atlas.subdivision.refine(np.concatenate([rest, posed], axis=1)).astype(np.float32)
        self._rest, self._posed = (
            np.ascontiguousarray(fine[:, :3]),
            np.ascontiguousarray(fine[:, 3:]),
        )

    @cached_property
    def centres(self) -> Float:
        """Cell centres at rest, cm, (N, 3): x to the body's left, y up, z forward."""
        return self.atlas.places.centres(self._rest)

    @cached_property
    def area_cm2(self) -> Float:
        """Cell areas at rest, (N,): the mean with the mirror cell's, so that sides agree exactly.

        A cell whose centre lies on a sub-quad's edge could take either sub-quad's area element.
        """
        area = self.atlas.places.areas(self._rest)
        return np.asarray((area + area[self.atlas.mirror]) / 2)

    @cached_property
    def total_cm2(self) -> float:
        """The body's whole skin, cm²."""
        return float(self.area_cm2.sum(dtype=np.float64))

    def skin(self, *, posed: bool = False) -> Float:
        """The fine skin's vertices, (W, 3) cm; the numbers in `Subdivision.grid` index them."""
        return self._posed if posed else self._rest

    @cached_property
    def limb_tables(self) -> dict[int, tuple[NDArray[np.float64], NDArray[np.float64]]]:
        """For each limb: places along it and their lengths down this body, cm."""
        return {limb: limb_table(self, limb) for limb in (1, 2, 3, 4)}

    def limb_level_cm(
        self, limb: int, limb_pos: NDArray[np.float32], landmark: str
    ) -> NDArray[np.float64]:
        """How far places along a limb lie above a landmark, cm of this body."""
        return limb_level_cm(self, limb, limb_pos, landmark)

    def posed_centres(self, cells: NDArray[np.int32] | None = None) -> Float:
        """Cell centres in the anatomical position, cm, (n, 3)."""
        if cells is None:
            return self.atlas.places.centres(self._posed)
        places = CellPlaces(self.atlas.cells, self.atlas.subdivision.grid, cells)
        return places.centres(self._posed)

    def chart(self, key: str) -> Chart:
        """A chart with its visible cells; made once, from any thread."""
        with self._lock:
            if key not in self._made:
                self._made[key] = self._make(self.charts[key])
            return self._made[key]

    def check(self) -> None:
        """Raise KnownError unless all that this body is shown with is as it was shipped."""
        if not self._checked:
            atlas = self.atlas
            for key in atlas.schemes:
                atlas.area_of_cell(key)
            assert self._chart_arrays
            assert atlas.landmarks
            for key in self.charts:
                read_asset(f"body_svgs/{self.key}/{key}.svg", atlas.folder)
            self._checked = True

    @cached_property
    def _chart_arrays(self) -> dict[str, NDArray[np.uint8]]:
        return read_arrays(f"atlas/charts/{self.key}.npz", self.atlas.folder)

    def _make(self, info: ChartInfo) -> Chart:
        """A left chart is the right one's mirror: its cells mirrored, its silhouette flipped."""
        source = info.mirror_of or info.key
        bits = self._chart_arrays[f"{source}.cells"]
        n = self.atlas.n_cells
        cells = np.flatnonzero(np.unpackbits(bits, count=n)).astype(np.int32)
        size = info.height * info.width
        flat = np.unpackbits(self._chart_arrays[f"{source}.silhouette"], count=size)
        silhouette = flat.reshape(info.height, info.width).astype(bool)
        if info.mirror_of:
            cells = np.sort(self.atlas.mirror[cells])
            silhouette = np.ascontiguousarray(silhouette[:, ::-1])
        xy = info.project(self.posed_centres(cells))
        # A picture drawn from damaged data would mislead: it is checked before it is shown.
        read_asset(f"body_svgs/{self.key}/{info.key}.svg", self.atlas.folder)
        return Chart(info, cells, xy, silhouette, self.picture_path(info.key), n)

    def picture_path(self, key: str) -> Path:
        """Where a chart's picture is; for a figure without zones nothing else is needed."""
        return self.atlas.folder / "body_svgs" / self.key / f"{key}.svg"
