"""Writes regions, schemes and landmarks: `regions.npz`, `regions.json`, `schemes/`,
`landmarks.json`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.cells import Cells
from painmap.atlas.limb_places import pack_limb_pos
from tools.atlas.atoms import atom_list
from tools.atlas.atoms_build import Regions, build_regions
from tools.atlas.landmarks import LANDMARKS, landmarks_data
from tools.atlas.pictures_npz import write_npz
from tools.atlas.schemes import SCHEMES

REFERENCE_BODY = "adult_neutral"


def regions_of(cells: Cells, grid: NDArray[np.int64], posed: NDArray[np.float64]) -> Regions:
    """Atoms and limb positions of all cells; `posed` (W, 3) is the reference body, refined."""
    return build_regions(
        grid,
        posed,
        cells.quad.astype(np.int64),
        cells.u.astype(np.float64),
        cells.v.astype(np.float64),
        cells.mirror.astype(np.int64),
    )


def write_regions(
    out: Path,
    version: int,
    regions: Regions,
    grid: NDArray[np.int64],
    mirror_quad: NDArray[np.int64],
    mirror_corner: NDArray[np.int64],
) -> None:
    """Write everything that belongs to one version of the regions below `out`."""
    folder = out / "atlas"
    (folder / "schemes").mkdir(parents=True, exist_ok=True)
    write_npz(
        folder / "regions.npz",
        {
            "atom": regions.atom,
            "limb": regions.limb,
            "aspect": regions.aspect,
            "limb_pos": pack_limb_pos(regions.limb_pos, regions.limb),
        },
    )
    atoms = [atom.as_json() for atom in atom_list()]
    _write(folder / "regions.json", {"version": version, "atoms": atoms})
    for make in SCHEMES:
        scheme = make()
        _write(folder / "schemes" / f"{scheme['key']}.json", scheme)
    marks = landmarks_data(mirror_quad, mirror_corner, _limb_positions(grid, regions))
    _write(folder / "landmarks.json", {"version": version, "landmarks": marks})


def _limb_positions(grid: NDArray[np.int64], regions: Regions) -> dict[str, tuple[str, float]]:
    """Limb and place along it of every landmark that lies on one."""
    result = {}
    for name, field in zip(("arm", "leg"), regions.limbs, strict=True):
        for mark in LANDMARKS:
            value = float(field.position[grid[mark.quad, mark.row, mark.column]])
            if value > -0.05 and not mark.midline:
                result[mark.key] = (name, round(value, 4))
    return result


def _write(path: Path, content: Any) -> None:
    text = json.dumps(content, indent=1, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")
