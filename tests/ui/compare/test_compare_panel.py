"""The sentence first, the verdict, then tables; what is rare is folded and made when asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from painmap.core.exam import findings_edit
from painmap.core.findings import limb_key
from painmap.core.visit import Visit
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.compare.compare_words import hyphened
from painmap.ui.session.session import Session


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


def test_the_verdict_stands_in_the_table_and_over_the_chart_too(
    screen: CompareScreen, visits: list[Visit], qtbot: QtBot
) -> None:
    unknown = "no repeat test: variation unknown"
    assert unknown in screen.panel.layers.texts
    assert screen.stage.change.banner.lines[1].startswith("No repeat test: variation unknown")
    screen.show_place("l_leg", "foot")
    assert screen.stage.change.banner.lines[1].startswith("No repeat test: variation unknown")


def test_a_verdict_that_hangs_on_distances_waits_for_them_in_its_place(
    session: Session, repeated: tuple[str, str], qtbot: QtBot
) -> None:
    screen = CompareScreen(session, *repeated)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    assert "measuring distances…" in screen.panel.layers.texts
    assert "repeat variation" not in screen.stage.change.banner.lines[1]
    high = screen.panel.layers.heightForWidth(280)
    qtbot.waitUntil(lambda: not screen.busy, timeout=20_000)
    assert "within repeat variation" in screen.panel.layers.texts
    assert screen.stage.change.banner.lines[1].startswith("Within repeat variation")
    assert screen.panel.verdict.verdict.text() == "Within repeat variation"
    assert screen.panel.layers.heightForWidth(280) == high
    screen.end()


def test_readings_that_are_shown_as_the_same_figure_are_no_change(
    session: Session, visits: list[Visit], qtbot: QtBot
) -> None:
    for visit, dorsum, knee in ((visits[0], 31.52, 30.0), (visits[2], 31.48, 30.6)):
        session.open_visit(visit.id)
        values = {
            limb_key("r_leg", "temperature_c"): dorsum,
            limb_key("l_leg", "temperature_c"): knee,
        }
        session.push(findings_edit(session.exam, values, "Temperature"))
        session.close_visit()
    screen = CompareScreen(session, visits[0].id, visits[2].id)
    qtbot.addWidget(screen)
    table = next(one for one in screen.panel.tables if one.texts[0] == "Limbs: what changed")
    told = "\n".join(table.texts)
    assert "+0.6 °C" in told
    assert "RIGHT leg" not in told
    assert "1 finding is the same" in told
    screen.end()
