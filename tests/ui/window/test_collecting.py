"""Garbage goes in the window's thread, when nobody draws."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from painmap.ui.window.collecting import Collector


class Knot:
    """Holds itself and notes in which thread it goes."""

    def __init__(self, gone_in: list[threading.Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: gone_in.append(threading.current_thread()))


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    """One that is told nothing yet; afterwards Python collects as it did before."""
    was, parent = gc.isenabled(), QObject()
    yield Collector(parent, lambda: bool(parent.property("drawing")))
    if was:
        gc.enable()


def test_other_threads_collect_nothing(collector: Collector) -> None:
    gone_in: list[threading.Thread] = []

    def work() -> None:
        for _ in range(5_000):
            Knot(gone_in)
        assert not gone_in

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    collector.look()
    assert set(gone_in) == {threading.current_thread()}


def test_nothing_is_collected_during_a_stroke(collector: Collector) -> None:
    gone_in: list[threading.Thread] = []
    for _ in range(5_000):
        Knot(gone_in)
    collector.parent().setProperty("drawing", True)
    collector.look()
    assert not gone_in
    collector.parent().setProperty("drawing", False)
    collector.look()
    assert len(gone_in) == 5_000
