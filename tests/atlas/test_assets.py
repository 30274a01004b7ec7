"""What is shipped is what was built; a damaged file is refused in plain words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from painmap.atlas.assets import manifest, read_asset
from painmap.atlas.atlas import open_atlas
from painmap.errors import KnownError
from painmap.resources import assets_dir


def test_every_asset_is_in_the_manifest_and_intact() -> None:
    folder = assets_dir()
    files = manifest(folder)
    found = {
        path.relative_to(folder).as_posix()
        for part in ("atlas", "body_svgs")
        for path in (folder / part).rglob("*")
        if path.is_file() and path.name != "manifest.json"
    }
    assert found == set(files)
    for name in files:
        read_asset(name)


def test_assets_keep_their_budget() -> None:
    sizes = [path.stat().st_size for path in assets_dir().rglob("*") if path.is_file()]
    assert sum(sizes) <= 40_000_000
    assert max(sizes) <= 8_000_000


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    folder = tmp_path / "assets"
    (folder / "body_svgs").mkdir(parents=True)
    shutil.copytree(assets_dir() / "atlas", folder / "atlas")
    return folder


@pytest.mark.parametrize("name", ["atlas/cells.npz", "atlas/atlas.json", "atlas/manifest.json"])
@pytest.mark.parametrize("how", ["flip", "cut", "gone"])
def test_a_damaged_asset_is_named(copied: Path, name: str, how: str) -> None:
    path = copied / name
    manifest.cache_clear()
    data = bytearray(path.read_bytes())
    if how == "flip":
        data[0] ^= 0x55
        path.write_bytes(data)
    elif how == "cut":
        path.write_bytes(data[: len(data) // 2])
    else:
        path.unlink()
    with pytest.raises(KnownError) as caught:
        open_atlas(copied)
    assert "came with Painmap" in caught.value.text
    assert "Install Painmap again" in caught.value.action


def test_a_damaged_picture_is_refused_when_its_chart_opens(copied: Path) -> None:
    manifest.cache_clear()
    shutil.copytree(assets_dir() / "body_svgs" / "teen", copied / "body_svgs" / "teen")
    path = copied / "body_svgs" / "teen" / "front.svg"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0x01
    path.write_bytes(data)
    body = open_atlas(copied).body("teen")
    body.chart("back")
    with pytest.raises(KnownError) as caught:
        body.chart("front")
    assert "front.svg" in caught.value.text
