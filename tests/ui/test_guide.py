"""The user guide says what the program does: its keys, its links, its pictures."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from painmap.ui.map.shortcuts import sheet
from tools.guide_keys import page

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
LINK = re.compile(r"\]\(([^)#]+)")


def test_the_sheet_of_keys_is_the_programs() -> None:
    told = (GUIDE / "keys.md").read_text(encoding="utf-8")
    assert told == page(), "python tools/guide_keys.py writes it anew"
    for group in sheet():
        assert f"## {group.title}" in told
        assert all(shortcut.text in told for shortcut in group.shortcuts)


@pytest.mark.parametrize("path", [*PAGES, ROOT / "README.md"], ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    links = LINK.findall(path.read_text(encoding="utf-8"))
    lost = [link for link in links if "://" not in link and not (path.parent / link).exists()]
    assert not lost


def test_every_page_and_picture_is_reached() -> None:
    told = "".join(path.read_text(encoding="utf-8") for path in PAGES)
    contents = (GUIDE / "README.md").read_text(encoding="utf-8")
    linked = {link for link in LINK.findall(contents) if "/" not in link}
    card = "bench-card.pdf"
    assert {path.name for path in PAGES} - {"README.md"} == linked - {card}
    assert card in linked
    pictures = sorted((GUIDE / "pictures").glob("*.png"))
    assert 0 < len(pictures) <= 20
    assert all(f"pictures/{path.name}" in told for path in pictures)
    assert all(path.stat().st_size <= 150_000 for path in pictures)
