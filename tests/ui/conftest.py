"""The window on a real clinic file in a folder of the test."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas
from painmap.core.patient import Patient
from painmap.core.stamps import new_id
from painmap.core.visit import Visit
from painmap.storage import database
from painmap.ui.map.map_tab import MapTab
from painmap.ui.parts import theme
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.session.sample_file import prepare_sample, sample_path
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import copy_clinic, empty_clinic


@pytest.fixture(scope="session", autouse=True)
def _collected_in_the_windows_thread(atlas: Atlas) -> Iterator[None]:
    """Collect after each test: in a thread, Python's collector would end widgets there."""
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


@pytest.fixture(autouse=True)
def _light_and_english(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    if theme.current() is not theme.LIGHT or not qapp.styleSheet():
        theme.apply(qapp, theme.LIGHT)


@pytest.fixture
def language() -> Iterator[Callable[[QTranslator], None]]:
    """Install a translation for one test."""
    installed: list[QTranslator] = []

    def install(translator: QTranslator) -> None:
        installed.append(translator)
        QCoreApplication.installTranslator(translator)

    yield install
    for translator in installed:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def patient() -> Patient:
    return Patient(new_id(), "Berger", "Jonas", date(2013, 4, 12), "male", "P-1237")


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory, atlas: Atlas) -> Path:
    """The sample patient's file, made once in each process; a test takes a copy."""
    path = tmp_path_factory.mktemp("sample") / "sample.painmap"
    prepare_sample(path, atlas)
    return path


@pytest.fixture
def sample_at_hand(own_home: Path, sample_file: Path) -> Path:
    """The sample lies where the window looks for it, as after its first use."""
    copy_clinic(sample_file, sample_path())
    return sample_path()


@pytest.fixture
def quick_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that another one writes to is waited for 50 ms, not for seconds; ask for it first."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)


@pytest.fixture
def session(tmp_path: Path, atlas: Atlas, qapp: QApplication) -> Iterator[Session]:
    """A session on an empty clinic file."""
    opened = Session(lambda: atlas)
    opened.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    yield opened
    opened.close()


@pytest.fixture
def add_visit(session: Session, patient: Patient) -> Callable[..., Visit]:
    """Store a draft visit of the patient, who is added on the first call."""

    def add(**changes: object) -> Visit:
        store = session.store
        if not store.search_patients(patient.family):
            store.add_patient(patient)
        values: dict[str, object] = {
            "id": new_id(),
            "patient_id": patient.id,
            "number": store.next_visit_number(patient.id),
            "kind": "follow-up",
            "began_at": datetime(2026, 8, 3, 12, 2, tzinfo=UTC),
            "versions": session.atlas.versions,
            "body": "preteen",
            "examiner": "Dr Test",
        }
        visit = Visit(**(values | changes))  # type: ignore[arg-type]
        store.add_visit(visit)
        return visit

    return add


@pytest.fixture
def exam(session: Session, add_visit: Callable[..., Visit]) -> Session:
    """The session with one draft open."""
    session.open_visit(add_visit().id)
    return session


@pytest.fixture
def open_map(qtbot: QtBot) -> Iterator[Callable[[Session], MapTab]]:
    """Shows the Map of an open exam at the size that a tablet leaves; it ends with the test."""
    shown: list[MapTab] = []

    def show(session: Session) -> MapTab:
        made = MapTab(session)
        shown.append(made)
        qtbot.addWidget(made)
        made.resize(1280, 670)
        with qtbot.waitExposed(made):
            made.show()
        made.grab()
        return made

    yield show
    for made in shown:
        made.warming.close()
        made.hide()


@pytest.fixture
def tab(exam: Session, open_map: Callable[[Session], MapTab]) -> MapTab:
    """The Map of the open draft."""
    return open_map(exam)


@pytest.fixture
def window(qtbot: QtBot, atlas: Atlas, tmp_path: Path) -> Iterator[MainWindow]:
    """The whole window at the size that a tablet leaves; nothing is open yet."""
    opened = MainWindow(Session(lambda: atlas), PreferenceFile(tmp_path / "preferences.json"))
    opened.resize(1280, 720)
    opened.show()
    qtbot.waitExposed(opened)
    yield opened
    for screen in (opened.patients, opened.patient_page):
        screen.drop_form()  # what a test has typed would be asked for
    opened.session.drafts.clear()
    opened.close()
