"""What is typed about a patient and not saved is asked for before it would be lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas
from painmap.core.findings import history_key
from painmap.core.patient import Patient
from painmap.storage.store import open_store
from painmap.ui.history.history import HistoryTab
from painmap.ui.patients.patients import PatientsScreen
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import empty_clinic

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def typed(window: MainWindow, qtbot: QtBot, patient: Patient, tmp_path: Path) -> MainWindow:
    """The list with one patient, beside it the family name of a new one."""
    window.session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    window.session.store.add_patient(patient)
    window.show_patients()
    window.patients.show_form()
    qtbot.keyClicks(window.patients.form.family, "Neumann")
    return window


def tap_first_row(screen: PatientsScreen, qtbot: QtBot) -> None:
    spot = screen.list.visualRect(screen.model.index(0)).center()
    qtbot.mouseClick(screen.list.viewport(), LEFT, pos=spot)


def assert_asked(window: MainWindow) -> None:
    assert window.isVisible()
    assert window.stack.currentWidget() is window.patients
    assert window.patients.form.family.text() == "Neumann"
    assert "not added yet" in window.notice.text.text()
    assert window.notice.isVisible()


@pytest.mark.parametrize("way", ["row", "enter", "other file", "close"])
def test_a_new_patient_half_typed_is_asked_for(
    typed: MainWindow, qtbot: QtBot, patient: Patient, way: str
) -> None:
    ways = {
        "row": lambda: tap_first_row(typed.patients, qtbot),
        "enter": lambda: qtbot.keyClick(typed.patients.search, Qt.Key.Key_Return),
        "other file": typed.files.leave,
        "close": typed.close,
    }
    ways[way]()
    assert_asked(typed)
    qtbot.mouseClick(typed.notice.action, LEFT)
    assert typed.isVisible() is (way != "close")
    if way in ("row", "enter"):
        assert typed.session.patient == patient
        typed.go_back()
        assert not typed.patients.form.family.text()


def test_adding_answers_the_question(typed: MainWindow, qtbot: QtBot) -> None:
    tap_first_row(typed.patients, qtbot)
    assert_asked(typed)
    qtbot.keyClicks(typed.patients.form.born, "12.04.2010")
    qtbot.mouseClick(typed.patients.form.add, LEFT)
    assert not typed.notice.isVisible()
    assert typed.session.patient is not None
    assert typed.session.patient.family == "Neumann"
    typed.go_back()
    tap_first_row(typed.patients, qtbot)
    assert typed.stack.currentWidget() is typed.patient_page


def test_the_patient_found_while_typing_opens_at_once(
    typed: MainWindow, qtbot: QtBot, patient: Patient
) -> None:
    form = typed.patients.form
    form.family.setText(patient.family)
    qtbot.keyClicks(form.born, "12.04.2013")
    form.born.editingFinished.emit()
    offered = next(b for b in form.findChildren(QAbstractButton) if "born" in b.text())
    qtbot.waitUntil(offered.isVisible)
    qtbot.mouseClick(offered, LEFT)
    assert typed.session.patient == patient
    assert not typed.notice.isVisible()


def test_neither_the_key_for_a_new_patient_nor_minimising_empties_the_form(
    typed: MainWindow, qtbot: QtBot
) -> None:
    typed.new_patient()
    assert typed.patients.form.family.text() == "Neumann"
    typed.showMinimized()
    typed.showNormal()
    qtbot.waitUntil(typed.patients.isVisible)
    assert typed.patients.form.family.text() == "Neumann"


def test_words_searched_for_are_no_new_patient(typed: MainWindow, qtbot: QtBot) -> None:
    typed.patients.hide_form()
    typed.patients.search.setText("Nobody Here")
    typed.patients.refresh()
    typed.patients.show_form()
    assert typed.patients.form.family.text() == "Nobody"
    assert not typed.patients.has_typed


def test_closing_asks_for_typed_corrections(
    typed: MainWindow, qtbot: QtBot, patient: Patient
) -> None:
    typed.patients.drop_form()
    typed.open_patient(patient)
    qtbot.mouseClick(typed.patient_page.edit, LEFT)
    form = typed.patient_page.form
    qtbot.waitUntil(form.isVisible)
    qtbot.keyClicks(form.given, "x")
    typed.close()
    assert typed.isVisible()
    assert form.isVisible()
    assert "not saved yet" in typed.notice.text.text()
    qtbot.mouseClick(typed.notice.action, LEFT)
    assert not typed.isVisible()


@pytest.mark.parametrize("way", ["other tab", "back", "compare", "close"])
def test_a_note_half_typed_is_on_disk_whatever_the_way_out(
    typed: MainWindow, qtbot: QtBot, patient: Patient, tmp_path: Path, atlas: Atlas, way: str
) -> None:
    typed.patients.drop_form()
    typed.open_patient(patient)
    for _ in range(2):  # the second is there to be compared
        typed.patient_page.new_visit.click()
        visit = typed.session.exam.visit
        if visit.number == 1:
            typed.go_back()
    typed.show_tab("history")
    history = typed.exam.tab("history")
    assert isinstance(history, HistoryTab)
    history.groups["care"].unfold()
    note = history.groups["care"].rows["medicines"].field.target
    qtbot.mouseClick(note, LEFT)
    qtbot.keyClicks(note, "ibuprofen, as nee")
    ways = {
        "other tab": lambda: qtbot.mouseClick(typed.exam.header.tabs["map"], LEFT),
        "back": lambda: qtbot.mouseClick(typed.exam.header.back, LEFT),
        "compare": typed.compare_shown,
        "close": typed.close,
    }
    ways[way]()
    if way == "other tab":
        typed.session.flush()
        typed.session.close_visit()
    typed.close()
    store = open_store(tmp_path / "clinic.painmap")
    found = store.load_exam(visit.id, atlas.n_cells).findings
    store.close()
    assert found[history_key("medicines")] == {"value": "ibuprofen, as nee"}
