"""Every test that docs/security.md names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
SPEAKING = {
    "painmap/bench/raw_clinic.py",
    "painmap/storage/filling.py",
    "painmap/storage/listening.py",
    "painmap/storage/server.py",
    "painmap/storage/server_backend.py",
    "painmap/storage/server_pool.py",
}
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE)))


@pytest.mark.parametrize(("file", "name"), NAMED, ids=[name for _file, name in NAMED])
def test_a_test_that_is_named_is_there(file: str, name: str) -> None:
    assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8")


def test_every_safeguard_and_hazard_names_one() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith(("| (", "| Wrong", "| Lost"))]
    assert len(rows) >= 11
    assert [row for row in rows if "`tests/" not in row] == []


def test_only_the_servers_part_speaks_with_a_net() -> None:
    """Nothing else of the program imports what opens a connection."""
    net = re.compile(
        r"^\s*(?:import|from) (?:socket|ssl|urllib\.request|http|ftplib|smtplib|asyncio|requests|"
        r"psycopg|PySide6\.QtNetwork|PySide6\.QtWebSockets)\b",
        re.MULTILINE,
    )
    found = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "painmap").rglob("*.py")
        if net.search(file.read_text(encoding="utf-8"))
    }
    assert found <= SPEAKING


def test_links_lead_somewhere() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", PAGE)
    assert links
    assert [link for link in links if not (ROOT / "docs" / link).exists()] == []
