"""Distances come after the numbers, and never those of visits that are not shown any more."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from painmap.core.comparing.distances import Distances
from painmap.core.visit import Visit
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.compare.compare_work import CompareWork
from painmap.ui.session.session import Session
from tests.ui.rest import until_rest


def test_numbers_stand_before_distances_and_do_not_move(
    screen: CompareScreen, visits: list[Visit], qtbot: QtBot
) -> None:
    screen.choose(later=visits[1].id)
    verdict = screen.panel.verdict
    assert verdict.border.text() == "measuring distances…"
    assert any("cm²" in part.text() for part in screen.panel.findChildren(QLabel))
    assert not screen.stage.change.view.arrows
    qtbot.waitUntil(lambda: screen.panel.areas.y() > 0)
    until_rest(lambda _ms: None)(0)
    before = screen.panel.areas.y()
    qtbot.waitUntil(lambda: not screen.busy, timeout=20_000)
    assert verdict.border.text().startswith("Border moved −")
    assert screen.stage.change.view.arrows
    assert screen.panel.areas.y() == before


def test_what_comes_for_other_visits_is_dropped(
    session: Session, screen: CompareScreen, visits: list[Visit], qtbot: QtBot
) -> None:
    came: list[Distances] = []
    work = CompareWork(session, screen)
    work.distances_ready.connect(came.append)
    first = screen.state.comparison, screen.state.pair
    work.want(*first)
    screen.choose(earlier=visits[1].id)
    work.want(screen.state.comparison, screen.state.pair)
    qtbot.waitUntil(lambda: not work.busy, timeout=20_000)
    assert len(came) == 1
    found = came[0].leading
    assert found is not None
    assert -7.0 < found.mean < 0.0, "from 14 August on it receded by less than from 1 August on"
    work.want(*first)
    work.drop()
    qtbot.waitUntil(lambda: not work.busy, timeout=20_000)
    assert len(came) == 1
    work.close()


def test_a_screen_may_go_while_its_distances_are_worked_out(
    session: Session, visits: list[Visit], qtbot: QtBot
) -> None:
    screen = CompareScreen(session, visits[0].id, visits[2].id)
    screen.work.want(screen.state.comparison, screen.state.pair)
    background = screen.work._background  # noqa: SLF001
    screen.deleteLater()
    qtbot.waitUntil(lambda: not background.busy, timeout=20_000)
