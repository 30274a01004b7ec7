"""The strip of the next visit: what is typed is asked about, and stays until it is started."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from painmap.core.patient import Patient
from painmap.ui.parts.number_note import NumberNote
from painmap.ui.patients.patient_page import PatientPage
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import empty_clinic

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: MainWindow, patient: Patient, tmp_path: Path) -> PatientPage:
    window.session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    window.session.store.add_patient(patient)
    window.open_patient(patient)
    return window.patient_page


def type_and_leave(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


@pytest.mark.parametrize("typed", ["1.54", "1,54"])
def test_a_height_in_metres_is_asked_about_before_the_visit_begins(
    page: PatientPage, window: MainWindow, qtbot: QtBot, typed: str
) -> None:
    type_and_leave(qtbot, page.strip.height_field, typed)
    note = page.strip.findChild(NumberNote)
    assert note is not None
    assert note.offer.isVisible()
    qtbot.mouseClick(page.new_visit, LEFT)
    assert window.stack.currentWidget() is page
    assert page.strip.height_field.text() == typed
    qtbot.mouseClick(note.offer, LEFT)
    qtbot.mouseClick(page.new_visit, LEFT)
    assert window.session.exam.visit.height_cm == 154.0


def test_what_was_typed_stays_when_the_page_is_shown_anew(
    page: PatientPage, qtbot: QtBot, patient: Patient
) -> None:
    strip = page.strip
    qtbot.mouseClick(strip.kind.chip("before therapy"), LEFT)
    qtbot.mouseClick(strip.reporter.chip("parent"), LEFT)
    type_and_leave(qtbot, strip.height_field, "154")
    type_and_leave(qtbot, strip.weight_field, "42500")
    page.show_patient(patient)
    plan = strip.plan()
    assert (plan.kind, plan.reporter, plan.height_cm) == ("before therapy", "parent", 154.0)
    assert strip.weight_field.text() == "42500"
    assert strip.refuses()


def test_the_visit_after_it_begins_with_the_defaults(
    page: PatientPage, window: MainWindow, qtbot: QtBot
) -> None:
    type_and_leave(qtbot, page.strip.height_field, "154")
    qtbot.mouseClick(page.new_visit, LEFT)
    assert window.session.exam.visit.height_cm == 154.0
    window.go_back()
    assert page.strip.height_field.text() == ""
    assert page.strip.plan().kind == "follow-up"
