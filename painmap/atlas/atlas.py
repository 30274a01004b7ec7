"""The atlas: cells, regions and bodies, opened from `assets/` and derived on demand."""

from __future__ import annotations

from copy import copy
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.assets import read_arrays, read_json
from painmap.atlas.body import Body, BodyInfo
from painmap.atlas.cells import Cells, make_cells
from painmap.atlas.chart import ChartInfo
from painmap.atlas.graph import neighbour_graph
from painmap.atlas.landmark import Landmark, read_landmarks
from painmap.atlas.limb_places import unpack_limb_pos
from painmap.atlas.scheme import Atom, Scheme, read_atoms, read_scheme
from painmap.atlas.subdivide import Subdivision
from painmap.atlas.surface import CellPlaces
from painmap.atlas.versions import AtlasVersions
from painmap.resources import assets_dir

SCHEMES = ("limb10", "wpi19", "michigan35", "choir74", "lund_browder")


class Atlas:
    """Everything that is the same for every body; bodies and their charts open from here.

    Opened once; what is derived is cached and safe to warm from a worker thread.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = RLock()
        self._bodies: dict[str, Body] = {}
        self._areas: dict[str, NDArray[np.uint8]] = {}
        content = read_json("atlas/atlas.json", folder)
        self.versions = AtlasVersions(
            cells=content["cells_version"],
            regions=content["regions_version"],
            bodies=content["bodies_version"],
        )
        self.bodies = {row["key"]: BodyInfo(**row) for row in content["bodies"]}
        arrays = read_arrays("atlas/cells.npz", folder)
        self.cells: Cells = make_cells(
            self.versions.cells,
            arrays["quads"],
            arrays["nu"],
            arrays["nv"],
            arrays["mirror_quad"],
            arrays["mirror_corner"],
        )
        self.subdivision = Subdivision(self.cells.quads, int(self.cells.quads.max()) + 1)

    @property
    def n_cells(self) -> int:
        """N, the number of skin cells."""
        return self.cells.count

    @property
    def mirror(self) -> NDArray[np.int32]:
        """The mirror cell of each cell, (N,): an exact involution that swaps sides."""
        return self.cells.mirror

    @cached_property
    def places(self) -> CellPlaces:
        """Where all cells lie on any body's fine skin."""
        return CellPlaces(self.cells, self.subdivision.grid)

    @cached_property
    def neighbours(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Which cells touch, as compressed rows: `indptr` (N + 1,), `indices`."""
        with self._lock:
            return neighbour_graph(self.cells)

    @cached_property
    def _regions(self) -> dict[str, NDArray[Any]]:
        return read_arrays("atlas/regions.npz", self.folder)

    @property
    def atom(self) -> NDArray[np.uint8]:
        """The atom of each cell, (N,)."""
        return self._regions["atom"]

    @property
    def limb(self) -> NDArray[np.uint8]:
        """The limb of each cell, (N,): 0 none, 1 R arm, 2 L arm, 3 R leg, 4 L leg."""
        return self._regions["limb"]

    @cached_property
    def limb_pos(self) -> NDArray[np.float32]:
        """Place along the limb, (N,): whole numbers at landmarks, NaN off the limbs."""
        return unpack_limb_pos(self._regions["limb_pos"], self.limb, self.mirror)

    @property
    def aspect(self) -> NDArray[np.uint8]:
        """Which way a limb's skin faces, (N,): 0 off limbs, 1 front, 2 outer, 3 back, 4 inner."""
        return self._regions["aspect"]

    @cached_property
    def landmarks(self) -> dict[str, Landmark]:
        """Named points of the skin by key."""
        return read_landmarks(read_json("atlas/landmarks.json", self.folder))

    @cached_property
    def atoms(self) -> tuple[Atom, ...]:
        """The atoms in the order of their numbers."""
        return read_atoms(read_json("atlas/regions.json", self.folder))

    @cached_property
    def schemes(self) -> dict[str, Scheme]:
        """The schemes by key: every atom lies in one area of each."""
        return {
            key: read_scheme(read_json(f"atlas/schemes/{key}.json", self.folder), self.atoms)
            for key in SCHEMES
        }

    def area_of_cell(self, scheme: str) -> NDArray[np.uint8]:
        """The area of each cell in a scheme, (N,)."""
        with self._lock:
            if scheme not in self._areas:
                self._areas[scheme] = self.schemes[scheme].area_of_atom[self.atom]
            return self._areas[scheme]

    def with_scheme(self, scheme: Scheme) -> Atlas:
        """Return this atlas with a scheme more, or another in place of the one with its key."""
        same = copy(self)
        same.schemes = {**self.schemes, scheme.key: scheme}
        with self._lock:
            kept = {key: areas for key, areas in self._areas.items() if key != scheme.key}
        same._areas = kept  # noqa: SLF001  # of the same class
        return same

    @cached_property
    def _charts(self) -> dict[str, list[dict[str, Any]]]:
        content: dict[str, list[dict[str, Any]]] = read_json("atlas/charts.json", self.folder)[
            "bodies"
        ]
        return content

    def body(self, key: str) -> Body:
        """A body by key, opened once."""
        with self._lock:
            if key not in self._bodies:
                charts = [_chart_info(row) for row in self._charts[key]]
                ordered = {chart.key: chart for chart in sorted(charts, key=lambda c: c.order)}
                self._bodies[key] = Body(self, self.bodies[key], ordered)
            return self._bodies[key]


def _chart_info(row: dict[str, Any]) -> ChartInfo:
    values: dict[str, Any] = dict(row)
    for key in ("right", "up", "origin"):
        values[key] = tuple(row[key])
    values["labels"] = tuple((str(t), float(x), float(y)) for t, x, y in row["labels"])
    return ChartInfo(**values)


def open_atlas(folder: Path | None = None) -> Atlas:
    """Open the atlas that comes with Painmap. Raises KnownError where a file is damaged."""
    return Atlas(folder or assets_dir())
