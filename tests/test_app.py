"""Errors reach the user: a fault of the environment as a sentence, a bug as a report."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
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


@pytest.mark.parametrize(
    "part",
    [
        "assets",
        "assets/icons",
        "assets/icons/menu.svg",
        "assets/atlas",
        "db",
        "db/migrations/env.py",
    ],
)
def test_a_part_that_is_missing_is_a_sentence_and_exit_code_1(tmp_path: Path, part: str) -> None:
    root = Path(app.__file__).parent.parent
    copy = tmp_path / "copy"
    shutil.copytree(
        root / "painmap", copy / "painmap", ignore=shutil.ignore_patterns("__pycache__")
    )
    for name in ("assets", "db"):
        shutil.copytree(root / name, copy / name, copy_function=os.symlink)
    gone = copy / part
    if gone.is_dir():
        shutil.rmtree(gone)
    else:
        gone.unlink()
    homes = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    done = subprocess.run(
        [sys.executable, "-c", "import sys; from painmap import cli; sys.exit(cli.main())"],
        cwd=copy,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **dict.fromkeys(homes, str(tmp_path))},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "that came with Painmap is missing" in done.stderr
    assert "Install Painmap again; your patients' data are not affected." in done.stderr
    assert "Traceback" not in done.stderr
