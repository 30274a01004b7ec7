"""Where the clinic file lies by default."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from painmap.storage.location import default_path


def test_default_file_lies_in_the_users_own_folder() -> None:
    path = default_path()
    assert path.is_absolute()
    assert path.name == "clinic.painmap"
    assert "painmap" in str(path.parent).casefold()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="XDG")
def test_the_folder_follows_the_users_choice(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_path().is_relative_to(tmp_path)
    assert not list(tmp_path.iterdir())
