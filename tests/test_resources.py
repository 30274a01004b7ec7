"""Assets are where `resources` says, and fonts are what screen and paper need."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest

from painmap.resources import assets_dir, migrations_dir

FONTS = ("NotoSans-Regular", "NotoSans-Medium", "NotoSans-SemiBold", "NotoSansMath-Regular")
MEGABYTE = 1_000_000


def font_tables(path: Path) -> set[str]:
    """Names of the tables of a TrueType file."""
    data = path.read_bytes()
    (count,) = struct.unpack(">H", data[4:6])
    return {data[12 + 16 * i : 16 + 16 * i].decode("ascii") for i in range(count)}


def test_the_folders_exist() -> None:
    for name in ("atlas", "body_svgs", "fonts", "icons"):
        assert any((assets_dir() / name).iterdir()), name
    assert (migrations_dir() / "env.py").is_file()


def test_the_documents_count_the_charts_that_there_are() -> None:
    told = (Path(__file__).parent.parent / "docs" / "atlas.md").read_text("utf-8")
    for body in (assets_dir() / "body_svgs").iterdir():
        assert f"\n{len(list(body.glob('*.svg')))} a body;" in told, body.name


@pytest.mark.parametrize("name", FONTS)
def test_fonts_are_static_truetype(name: str) -> None:
    path = assets_dir() / "fonts" / f"{name}.ttf"
    tables = font_tables(path)
    assert "glyf" in tables
    assert "fvar" not in tables, "a variable font prints as fake bold"
    assert path.stat().st_size < 0.7 * MEGABYTE


def test_the_licence_of_the_fonts_lies_beside_them() -> None:
    assert "SIL OPEN FONT LICENSE" in (assets_dir() / "fonts" / "OFL.txt").read_text("utf-8")


def test_assets_stay_in_their_budget() -> None:
    sizes = {p: p.stat().st_size for p in assets_dir().rglob("*") if p.is_file()}
    assert sum(sizes.values()) <= 40 * MEGABYTE
    assert max(sizes.values()) <= 8 * MEGABYTE


def test_pictures_point_nowhere_outside() -> None:
    pictures = [*assets_dir().rglob("*.svg")]
    outside = re.compile(rb"href=|url\((?!#)|<!ENTITY|<!DOCTYPE|<script|@import")
    assert len(pictures) > 20
    assert [one.name for one in pictures if outside.search(one.read_bytes())] == []
