"""I/O errors and a full disk at every write of a day's work, injected below the program.

A small library that stands before the system's own calls lets the n-th one that changes a file
fail; needs a C compiler and a Linux.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
KINDS = [("ENOSPC", "0", "0"), ("EIO", "1", "0"), ("EIO", "0", "1"), ("ENOSPC", "1", "1")]


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    compiler = shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("faults of the disk are injected with a C compiler, on Linux")
    made = tmp_path_factory.mktemp("disk") / "failing_disk.so"
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-o", made, HERE / "failing_disk.c", "-ldl"], check=True
    )
    return made


def work(library: Path, folder: Path, first: int, step: int, kind: tuple[str, ...]) -> list[int]:
    """Let a day's work fail at each `step`-th write; return at which ones something was refused."""
    done = subprocess.run(
        [sys.executable, HERE / "failing_disk.py", folder, str(first), str(step), *kind],
        env={**os.environ, "LD_PRELOAD": str(library)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-500:] + done.stderr
    said = [json.loads(line) for line in done.stdout.splitlines()]
    # The last call of all only waits for a name that is there already.
    assert all(one["refused"] for one in said[:-2] if kind[1] == "0"), "a fault was passed over"
    return [one["at"] for one in said if one["refused"]]


def test_some_writes_fail(library: Path, tmp_path: Path) -> None:
    assert len(work(library, tmp_path, 5, 61, KINDS[0])) >= 6


@pytest.mark.long
@pytest.mark.parametrize("kind", KINDS, ids="-".join)
def test_every_write_fails(library: Path, tmp_path: Path, kind: tuple[str, ...]) -> None:
    assert len(work(library, tmp_path, 1, 1, kind)) > 300
