"""Root's server, which runs as another user, never lies in a closed home."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from painmap.bench.peers.installing import NAPARI, POSTGRES
from painmap.bench.reachable import SYSTEM_CACHE, is_reachable, reachable_cache

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no root")


def test_a_closed_home_is_left_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "cache"))
    is_root = os.geteuid() == 0
    own = reachable_cache("Painmap")
    assert is_reachable(home / "cache") != is_root
    assert (own == SYSTEM_CACHE) == is_root
    assert POSTGRES.folder.parent.parent == own
    assert NAPARI.folder.is_relative_to(home) or sys.platform == "darwin"
    assert home.stat().st_mode & 0o777 == 0o700
