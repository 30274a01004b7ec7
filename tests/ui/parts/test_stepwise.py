"""Work in steps: the loop runs between them, and what is stopped does not go on."""

from __future__ import annotations

from collections.abc import Iterator
from time import sleep

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from painmap.errors import KnownError
from painmap.ui.parts.background import Background
from painmap.ui.parts.stepwise import Steps, Stepwise


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def test_a_hand_is_looked_at_between_two_steps(qtbot: QtBot, background: Background) -> None:
    """Or nobody could press Stop."""
    owner, done, seen = QObject(), list[int](), set[int]()
    work = Stepwise(owner, background)
    heart = QTimer(owner)
    heart.timeout.connect(lambda: seen.add(len(done)))
    heart.start(0)

    def steps() -> Steps:
        for number in range(5):
            yield number, 5
            sleep(0.005)  # a page takes its time
            done.append(number)

    work.run(steps(), lambda _done, _of: None, lambda _error: None)
    qtbot.waitUntil(lambda: not work.running)
    assert seen & {1, 2, 3, 4}


def test_what_is_stopped_does_not_go_on_and_another_work_gets_its_own(
    qtbot: QtBot, background: Background
) -> None:
    owner, told = QObject(), list[str]()
    work = Stepwise(owner, background)
    ended: list[KnownError | None] = []

    def steps(name: str) -> Steps:
        try:
            for number in range(3):
                yield number, 3
                told.append(f"{name} {number}")
            told.append(f"{name} got {(yield lambda: 'its own')}")
        finally:
            told.append(f"{name} left")

    work.run(steps("first"), lambda done, _of: work.stop() if done else None, ended.append)
    qtbot.waitUntil(lambda: "first left" in told)
    assert not work.running
    work.run(steps("second"), lambda _done, _of: None, ended.append)
    qtbot.waitUntil(lambda: not work.running)
    after = told[told.index("first left") + 1 :]
    assert after == ["second 0", "second 1", "second 2", "second got its own", "second left"]
    assert ended == [None]
