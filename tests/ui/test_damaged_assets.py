"""A damaged installation: one sentence that says what to do, and nothing half done."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from painmap.atlas.assets import manifest
from painmap.atlas.atlas import Atlas, open_atlas
from painmap.core.patient import Patient
from painmap.resources import assets_dir
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.patients.body_picker import body_picture
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import empty_clinic
from tests.storage.samples import sample_visit

LEFT = Qt.MouseButton.LeftButton
REPAIR = "Install Painmap again; your patients' data are not affected."
BODY_FILES = (
    "atlas/bodies/preteen.npz",
    "atlas/charts/preteen.npz",
    "body_svgs/preteen/front.svg",
    "body_svgs/preteen/l_foot_sole.svg",
    "atlas/regions.npz",
    "atlas/landmarks.json",
)


@pytest.fixture
def assets(tmp_path: Path) -> Iterator[Path]:
    """A copy of what is shipped, for damaging."""
    folder = tmp_path / "assets"
    shutil.copytree(assets_dir(), folder)
    yield folder
    manifest.cache_clear()
    body_picture.cache_clear()


@pytest.fixture
def make(
    assets: Path, tmp_path: Path, qtbot: QtBot, patient: Patient
) -> Iterator[Callable[[], MainWindow]]:
    """Make the window once the damage is done; its clinic file holds one patient."""
    windows: list[MainWindow] = []
    opened: list[Atlas] = []

    def atlas() -> Atlas:
        if not opened:
            opened.append(open_atlas(assets))
        return opened[0]

    def window() -> MainWindow:
        made = MainWindow(Session(atlas), PreferenceFile(tmp_path / "preferences.json"))
        made.resize(1280, 720)
        made.show()
        qtbot.waitExposed(made)
        made.session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
        made.session.store.add_patient(patient)
        windows.append(made)
        return made

    yield window
    for made in windows:
        made.patients.drop_form()  # what is typed would be asked for
        made.close()


def damage(assets: Path, name: str, how: str = "flip") -> None:
    path = assets / name
    data = bytearray(path.read_bytes())
    path.unlink()
    if how == "flip":
        data[len(data) // 2] ^= 0x55
        path.write_bytes(data)


def assert_told(window: MainWindow) -> None:
    assert window.notice.isVisible()
    assert window.notice.text.text().endswith(REPAIR)
    assert "came with Painmap" in window.notice.text.text()


@pytest.mark.parametrize("name", ["atlas/cells.npz", "atlas/atlas.json"])
def test_no_patient_is_stored_that_cannot_be_shown(
    make: Callable[[], MainWindow], assets: Path, qtbot: QtBot, name: str
) -> None:
    damage(assets, name)
    window = make()
    window.show_patients()
    form = window.patients.form
    form.family.setText("Adler")
    form.born.setText("03.08.2014")
    for _ in range(2):
        qtbot.mouseClick(form.add, LEFT)
        assert_told(window)
        assert window.session.store.search_patients("adler") == []
        assert form.family.text() == "Adler"
        window.notice.close_notice()


def test_pressing_again_finds_the_patient_stored(
    make: Callable[[], MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make()
    window.show_patients()
    form = window.patients.form
    window.patients.patient_added.disconnect(window.open_patient)  # the page that fails
    form.family.setText("Adler")
    form.born.setText("03.08.2014")
    qtbot.mouseClick(form.add, LEFT)
    form.given.setText("Ida")
    qtbot.mouseClick(form.add, LEFT)
    (found,) = window.session.store.search_patients("adler")
    assert found.patient.given == "Ida"


@pytest.mark.parametrize(
    ("name", "how"),
    [*((name, "flip") for name in BODY_FILES), *((name, "gone") for name in BODY_FILES[:3])],
)
def test_no_visit_is_stored_that_cannot_be_shown(
    make: Callable[[], MainWindow],
    assets: Path,
    qtbot: QtBot,
    patient: Patient,
    name: str,
    how: str,
) -> None:
    damage(assets, name, how)
    window = make()
    window.open_patient(patient)
    window.patient_page.strip.body.show_value("preteen")
    qtbot.wait(20)
    qtbot.mouseClick(window.patient_page.new_visit, LEFT)
    assert_told(window)
    assert window.stack.currentWidget() is window.patient_page
    assert window.session.store.visits(patient.id) == []
    window.patient_page.strip.body.show_value("teen")
    if "preteen" in name:
        qtbot.mouseClick(window.patient_page.new_visit, LEFT)
        assert window.stack.currentWidget() is window.exam


@pytest.mark.parametrize("name", BODY_FILES[:4])
def test_a_visit_on_a_damaged_body_stays_closed(
    make: Callable[[], MainWindow], assets: Path, qtbot: QtBot, patient: Patient, name: str
) -> None:
    damage(assets, name)
    window = make()
    for number in (1, 2):
        window.session.store.add_visit(sample_visit(patient, number))
    window.open_patient(patient)
    qtbot.mouseClick(window.patient_page.cards[0], LEFT)
    assert_told(window)
    assert window.stack.currentWidget() is window.patient_page
    assert not window.session.has_exam
    window.notice.close_notice()
    qtbot.mouseClick(window.patient_page.compare, LEFT)
    assert_told(window)
    assert window.stack.currentWidget() is window.patient_page
    qtbot.waitUntil(lambda: not window.background.busy, timeout=15_000)


def test_a_damaged_body_is_not_taken_for_an_open_visit(
    make: Callable[[], MainWindow], assets: Path, patient: Patient
) -> None:
    damage(assets, "atlas/charts/teen.npz")
    window = make()
    visit = sample_visit(patient)
    window.session.store.add_visit(visit)
    window.open_patient(patient)
    window.open_visit(visit)
    assert window.stack.currentWidget() is window.exam
    window.session.change_visit("Body", body="teen")
    assert_told(window)
    assert window.session.exam.visit.body == "preteen"
    assert not window.session.undo_stack.canUndo()
