"""Work that follows a stroke, a piece at a time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject
from pytestqt.qtbot import QtBot

from painmap.ui.map.turns import Turns


class _Work(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []

    def one(self) -> None:
        self.done.append("one")

    def two(self) -> None:
        self.done.append("two")

    def fails(self) -> None:
        raise ValueError("on purpose")


def test_a_turn_of_the_event_loop_does_one_piece(qtbot: QtBot) -> None:
    turns, work = Turns(), _Work()
    for piece in (work.one, work.two, work.one):
        turns.ask(piece)
    seen = []

    def turn() -> bool:
        before = len(work.done)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        seen.append(len(work.done) - before)
        return not (turns.waits(work.one) or turns.waits(work.two))

    qtbot.waitUntil(turn)
    assert work.done == ["one", "two"]
    assert max(seen) == 1


def test_work_that_fails_holds_up_nothing(qtbot: QtBot) -> None:
    turns, work = Turns(), _Work()
    turns.ask(work.fails)
    turns.ask(work.one)
    with qtbot.captureExceptions() as errors:
        qtbot.waitUntil(lambda: work.done == ["one"])
    assert [kind for kind, _, _ in errors] == [ValueError]


@pytest.mark.parametrize("times", [1, 2])
def test_what_was_done_can_be_asked_for_again(qtbot: QtBot, times: int) -> None:
    turns, work = Turns(), _Work()
    for _ in range(times):
        turns.ask(work.one)
        qtbot.waitUntil(lambda: not turns.waits(work.one))
    assert work.done == ["one"] * times


def test_what_is_put_off_comes_later(qtbot: QtBot) -> None:
    turns, work = Turns(), _Work()
    turns.ask(work.one)
    turns.put_off()
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    assert work.done == []
    qtbot.waitUntil(lambda: work.done == ["one"])
