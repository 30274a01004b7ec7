"""The first screen is painted before the other screens and all large libraries are imported."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas
from painmap.storage.store import create_store, create_throw_away
from painmap.storage.vault.slots import Cost
from painmap.storage.vault.unlocking import new_access, new_keys
from painmap.ui.parts.first_paint import FirstPaint
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow
from tests.opening import give_keys

PROGRAM = """
import json, linecache, sys
from pathlib import Path
from painmap import app

application = app.make_application(["painmap"])
from PySide6.QtCore import QEvent, QObject

HEAVY = (
    "numpy", "scipy", "contourpy", "sqlalchemy", "alembic", "sqlcipher3", "argon2", "cryptography",
    "PySide6.QtPrintSupport", "painmap.ui.exam.exam_screen", "painmap.ui.session.session",
)

def heavy():
    return [name for name in HEAVY if name in sys.modules]

def ours(paths):
    return [path for path in paths if Path(path).is_file() and "painmap" in Path(path).parts]

class Watch(QObject):
    seen = None
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.seen is None:
            self.seen = heavy(), window.is_whole and window.session.has_store
        return False

window = app.make_window(application, Path(sys.argv[1]), whole=False)
watch = Watch()
window.begin_when_painted()
shown = window.stack.currentWidget()
shown.installEventFilter(watch)
first = type(shown).__name__
window.show()
while watch.seen is None:
    application.processEvents()
for _ in range(200):
    application.processEvents()
    ready = window.is_whole and (window.session.has_store or first != "PatientsScreen")
    if ready and not window.background.busy:
        break
    import time; time.sleep(0.05)
print(json.dumps({
    "first": first, "at_paint": watch.seen[0], "open_at_paint": watch.seen[1],
    "after": heavy(), "shown": type(window.stack.currentWidget()).__name__,
    "open": window.session.has_store, "read": ours(linecache.cache),
}))
window.close()
"""


def start(preferences: Path) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(preferences)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    result: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return result


def test_first_run_is_painted_before_the_rest_is_imported(tmp_path: Path) -> None:
    seen = start(tmp_path / "preferences.json")
    assert (seen["first"], seen["at_paint"]) == ("FirstRun", [])
    assert seen["shown"] == "FirstRun"
    assert "sqlalchemy" in seen["after"]  # type: ignore[operator]
    assert seen["read"] == [], "PySide6 looked into the source of what was imported after it"


def test_a_locked_file_is_asked_for_before_the_rest_is_imported(tmp_path: Path) -> None:
    path, preferences = tmp_path / "clinic.painmap", tmp_path / "preferences.json"
    access = new_access("a" * 32)
    keys = new_keys(access, "Dr Test", "four plain words", file_id="f" * 32, cost=Cost(1, 64, 1))
    create_store(path, access, keys).close()
    preferences.write_text(json.dumps({"last_file": str(path)}), encoding="utf-8")
    seen = start(preferences)
    assert (seen["first"], seen["at_paint"]) == ("DoorScreen", [])
    assert (seen["shown"], seen["open"]) == ("DoorScreen", False)
    assert "painmap.ui.exam.exam_screen" in seen["after"]  # type: ignore[operator]


def test_what_is_asked_for_early_is_done_all_the_same(
    qtbot: QtBot, atlas: Atlas, tmp_path: Path
) -> None:
    window = MainWindow(
        lambda: Session(lambda: atlas), PreferenceFile(tmp_path / "preferences.json")
    )
    assert not window.is_whole
    window.first_run.open_requested.emit(tmp_path / "nothing.painmap")
    assert window.is_whole
    assert "clinic file" in window.notice.text.text()
    window.close()


def test_the_known_file_is_opened_after_the_first_paint(tmp_path: Path) -> None:
    path, preferences = tmp_path / "clinic.painmap", tmp_path / "preferences.json"
    create_throw_away(path, "Dr Test").close()
    preferences.write_text(json.dumps({"last_file": str(path)}), encoding="utf-8")
    seen = start(preferences)
    assert seen["first"] == "PatientsScreen"
    assert not {"sqlalchemy", "alembic", "scipy"} & set(seen["at_paint"])  # type: ignore[call-overload]
    assert not seen["open_at_paint"]
    assert (seen["shown"], seen["open"]) == ("PatientsScreen", True)


def test_a_damaged_file_leads_to_the_first_screen(
    qtbot: QtBot, atlas: Atlas, tmp_path: Path
) -> None:
    path, preferences = tmp_path / "broken.painmap", tmp_path / "preferences.json"
    path.write_bytes(b"no database" * 100)
    give_keys(path)
    preferences.write_text(json.dumps({"last_file": str(path)}), encoding="utf-8")
    window = MainWindow(Session(lambda: atlas), PreferenceFile(preferences))
    window.begin_when_painted()
    assert window.stack.currentWidget() is window.patients
    window.show()
    qtbot.waitUntil(window.notice.isVisible)
    assert window.stack.currentWidget() is window.first_run
    window.close()


def test_it_happens_once(qtbot: QtBot) -> None:
    widget, calls = QWidget(), []
    qtbot.addWidget(widget)
    keep = FirstPaint(widget, lambda: calls.append(1))
    assert keep.parent() is widget
    widget.show()
    qtbot.waitUntil(lambda: calls == [1])
    widget.repaint()
    qtbot.wait(20)
    assert calls == [1]
