"""The veil and the lock come by the clocks as well, where a computer has slept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from painmap.ui.exam.idle_veil import IdleVeil


@pytest.mark.parametrize(
    ("of_day", "never_set", "told"),
    [
        (179.0, 179.0, []),
        (181.0, 0.0, ["veiled"]),
        (3600.0, 2.0, ["veiled", "idle"]),  # a lid was shut for an hour
        (-3600.0, 901.0, ["veiled", "idle"]),  # somebody set the clock back
    ],
)
def test_what_is_due_by_the_clock_that_went_further(
    qtbot: QtBot, of_day: float, never_set: float, told: list[str]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    at = [100_000.0, 500.0]
    veil = IdleVeil(window, now=lambda: (at[0], at[1]))
    heard: list[str] = []
    veil.veiled.connect(lambda veiled: heard.append("veiled" if veiled else "shown"))
    veil.idle.connect(lambda: heard.append("idle"))
    veil.watch(window)
    at[:] = 100_000.0 + of_day, 500.0 + never_set
    for _twice in range(2):
        veil.look()
    assert heard == told
    # The touch that wakes it finds it locked; what comes after counts from there.
    veil.eventFilter(window, QEvent(QEvent.Type.KeyPress))
    assert heard == [*told, *(["shown"] if told else [])]
    veil.look()
    assert heard == [*told, *(["shown"] if told else [])]
