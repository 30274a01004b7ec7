"""Errors reach the user: a fault of the environment as a sentence, a bug as a report."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from painmap import app
from painmap.errors import KnownError


@pytest.fixture
def hooks() -> Iterator[None]:
    """Put Python's own hooks and the log back."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    handlers = list(logging.getLogger().handlers)
    raising = logging.raiseExceptions
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = before
    logging.raiseExceptions = raising
    for handler in [h for h in logging.getLogger().handlers if h not in handlers]:
        logging.getLogger().removeHandler(handler)
        handler.close()


@pytest.fixture
def told(hooks: None, tmp_path: Path) -> list[object]:
    """What the user was told, in order."""
    told: list[object] = []
    app.install_hooks(
        tmp_path / "logs",
        show_bug=lambda text, path: told.append((text, path)),
        show_known=told.append,
    )
    return told


def test_a_fault_of_the_environment_is_told_as_it_is(told: list[object]) -> None:
    error = KnownError("The disk is full.", "Make room.")
    sys.excepthook(KnownError, error, None)
    assert told == [error]


def test_a_bug_becomes_a_report_on_disk(told: list[object], tmp_path: Path) -> None:
    error = ValueError("cannot read Szymborska")
    sys.excepthook(ValueError, error, None)
    ((text, path),) = told  # type: ignore[misc]
    assert path.read_text("utf-8") == text
    assert path.parent == tmp_path / "logs"
    assert "ValueError" in text
    assert "Szymborska" not in text


def test_a_bug_that_comes_again_and_again_is_told_once(told: list[object], tmp_path: Path) -> None:
    for _ in range(100):
        sys.excepthook(ValueError, ValueError(), None)
    assert len(told) == 1
    assert len(list((tmp_path / "logs").iterdir())) == 1
    sys.excepthook(KeyError, KeyError(), None)
    assert len(told) == 2


def test_a_bug_in_a_thread_is_told_too(told: list[object]) -> None:
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    ((text, _path),) = told  # type: ignore[misc]
    assert "ZeroDivisionError" in text


def test_a_keyboard_interrupt_is_no_bug(
    told: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_a_bug_in_a_slot_of_qt_is_told(told: list[object], qapp: object) -> None:
    from PySide6.QtCore import QObject, Signal

    class Bell(QObject):
        rung = Signal()

    def fail() -> None:
        raise LookupError

    bell = Bell()
    bell.rung.connect(fail)
    bell.rung.emit()
    ((text, _path),) = told  # type: ignore[misc]
    assert "LookupError" in text


def test_the_log_goes_to_a_file(hooks: None, tmp_path: Path) -> None:
    logging.getLogger().handlers.clear()
    app.start_log(tmp_path / "logs")
    logging.getLogger("painmap").info("a line")
    for handler in logging.getLogger().handlers:
        handler.flush()
    assert "a line" in (tmp_path / "logs" / "painmap.log").read_text("utf-8")


def test_a_folder_that_refuses_costs_only_the_log(hooks: None, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    logging.getLogger().handlers.clear()
    app.start_log(tmp_path / "file" / "logs")
    assert [type(h) for h in logging.getLogger().handlers] == [logging.StreamHandler]
