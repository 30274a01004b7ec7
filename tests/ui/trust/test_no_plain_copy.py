"""A planted name is nowhere to be read in the folders of the program: before, while, after."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from painmap import app, report
from painmap.atlas.atlas import Atlas
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.stamps import new_id
from painmap.storage.entering import enter
from painmap.storage.vault.unlocking import people_of
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow
from tests.plain_words import PLANTED, readable
from tests.ui.starting import start_clinic


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Everything that the program and what it is made of write by themselves comes here."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                 "XDG_RUNTIME_DIR", "TMPDIR", "SQLITE_TMPDIR", "HOME"):  # fmt: skip
        folder = tmp_path / "home" / name.lower()
        folder.mkdir(parents=True, mode=0o700)
        monkeypatch.setenv(name, str(folder))
    return tmp_path / "home"


@pytest.fixture
def planted_window(home: Path, qtbot: QtBot, atlas: Atlas) -> Iterator[MainWindow]:
    preferences = PreferenceFile(home / "xdg_config_home" / "preferences.json")
    window = MainWindow(Session(lambda: atlas), preferences)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"..." + PLANTED[0].encode("utf-16-le"))
    assert readable(tmp_path) == [f"{PLANTED[0]} in a.txt"]


def test_nothing_of_a_patient_is_readable_on_the_disk(
    planted_window: MainWindow, home: Path, qtbot: QtBot
) -> None:
    window, session = planted_window, planted_window.session
    path = home / "xdg_data_home" / "Painmap" / "clinic.painmap"
    start_clinic(window, qtbot, path, "Dr Test")
    family, given, number, note = PLANTED
    patient = Patient(new_id(), family, given, date(2013, 4, 12), "female", number)
    session.store.add_patient(patient)
    window.patients.search.setText(family)
    window.patients.refresh()
    window.open_patient(patient)
    qtbot.waitUntil(lambda: not window.background.busy, timeout=30_000)
    window.patient_page.new_visit.click()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.exam, timeout=30_000)
    for n in range(12):
        cells = np.arange(100 * n, 100 * n + 400, dtype=np.int32)
        session.push(paint_edit(session.exam, LayerKey("pain"), cells, 5, "Paint pain"))
    session.change_visit("Note", note=note)
    session.undo_stack.undo()
    session.undo_stack.redo()
    session.flush()
    assert session.exam.visit.note == note
    assert readable(home) == []  # while it is open, its journal beside it
    window.go_back()
    qtbot.waitUntil(lambda: not window.background.busy, timeout=30_000)
    session.store.sign_visit(session.store.visits(patient.id)[0].id, _now())
    qtbot.waitUntil(lambda: not window.keeping.background.busy, timeout=30_000)
    from painmap.storage.backups import backups_of, make_backup

    make_backup(path, session.store.access, "by hand")
    assert len(backups_of(path)) == 2
    assert readable(home) == []
    session.close()
    assert readable(home) == []
    assert {file.name for file in path.parent.iterdir()} == {
        path.name, f"{path.name}-keys", "backups",
    }  # fmt: skip


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("seconds", [0.0, 0.3, 0.9, 2.0])
def test_nothing_is_readable_after_a_kill(home: Path, seconds: float) -> None:
    """The whole window paints, notes and saves in a process of its own, which is killed."""
    root = Path(__file__).parents[3]
    script = [sys.executable, "-m", "tests.ui.trust.painting_window", str(home / "xdg_data_home")]
    with subprocess.Popen(script, cwd=root, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"painting"
        time.sleep(seconds)
        process.kill()
    assert process.returncode == -signal.SIGKILL
    kept = home / "xdg_data_home" / "clinic.painmap"
    assert kept.stat().st_size > 100_000
    assert readable(home) == []
    with closing(enter(kept, people_of(kept)[0][0], "painted till it is killed")) as store:
        assert store.search_patients(PLANTED[0])


def test_reports_and_logs_name_nobody(
    home: Path, planted_window: MainWindow, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    """A crash with a patient in hand: the report says where, never who."""
    folder = home / "logs"
    folder.mkdir()
    made: list[Callable[[], object]] = []
    patient = Patient(new_id(), PLANTED[0], PLANTED[1], date(2013, 4, 12), "female", PLANTED[2])

    def crash(who: Patient) -> None:
        made.append(lambda: who)
        raise ValueError(f"cannot show {who}")

    reports = report.Reports(folder)
    try:
        crash(patient)
    except ValueError as error:
        reports.add(error)
    assert list(folder.iterdir())
    assert readable(folder) == []
    assert QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation)
    assert app.LOG_BYTES


def _now() -> object:
    from painmap.core.stamps import utc_now

    return utc_now()
