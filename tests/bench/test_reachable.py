"""Root's server, which runs as another user, never lies in a closed home."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from platformdirs import user_cache_path

from painmap.bench.peers.installing import NAPARI, POSTGRES
from painmap.bench.reachable import is_reachable, reachable_cache

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no root")


def test_a_closed_folder_is_left_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor is what lies there by choice put elsewhere: it is made anew for each run."""
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(closed))
    monkeypatch.setenv("XDG_CACHE_HOME", str(closed / "cache"))
    own = user_cache_path("Painmap", appauthor=False)
    is_root = os.geteuid() == 0
    assert is_reachable(own) != is_root
    assert reachable_cache("Painmap") == (None if is_root else own)
    assert POSTGRES.folder.parent == NAPARI.folder.parent == own / "bench"
    assert closed.stat().st_mode & 0o777 == 0o700
