"""The sentence first, the verdict, then tables; what is rare is folded and made when asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from painmap.core.visit import Visit
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.compare.compare_words import hyphened


def titles(screen: CompareScreen) -> list[str]:
    return [table.texts[0] for table in screen.panel.tables]


def test_rare_tables_are_made_when_their_group_is_unfolded(screen: CompareScreen) -> None:
    panel = screen.panel
    assert "Overlap" not in titles(screen)
    panel.groups.overlap.unfold()
    assert "Overlap" in titles(screen)
    assert any("Jaccard" in line for table in panel.tables for line in table.texts)
    panel.groups.border.unfold()
    told = "\n".join(line for table in panel.tables for line in table.texts)
    assert "as in MedPy" in told, "the definition is named"
    assert "straight through space" in told or "along the skin" in told


def test_an_unfolded_group_stays_so_and_shows_other_visits(
    screen: CompareScreen, visits: list[Visit], qtbot: QtBot
) -> None:
    screen.panel.groups.border.unfold()
    screen.choose(later=visits[1].id)
    group = screen.panel.groups.border
    assert [part.text() for part in group.shown_parts if isinstance(part, QLabel)] == [
        "measuring distances…"
    ]
    qtbot.waitUntil(lambda: not screen.busy, timeout=20_000)
    assert any("Border displacement" in title for title in titles(screen))


def test_unknown_variation_is_said_once(screen: CompareScreen) -> None:
    assert not screen.panel.verdict.verdict.isVisible()
    told = [part.text() for part in screen.panel.findChildren(QLabel) if part.isVisible()]
    assert sum("variation unknown" in text for text in told) == 1


def test_a_word_that_no_panel_holds_may_break(screen: CompareScreen) -> None:
    word = "Druckschmerzhaftigkeitsveränderungen"
    assert hyphened(f"{word}: none").replace("\N{SOFT HYPHEN}", "") == f"{word}: none"
    assert "\N{SOFT HYPHEN}" in hyphened(word)
    assert hyphened("no longer affected") == "no longer affected"
