"""Type, reporter and body of a draft are changed on the Summary tab, and can be taken back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.ui.exam.visit_details import VisitDetails
from painmap.ui.summary.summary import SummaryTab
from painmap.ui.summary.visit_sheet import VisitSheet
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import empty_clinic

LEFT = Qt.MouseButton.LeftButton
PAIN = LayerKey("pain")


@pytest.fixture
def summary(window: MainWindow, patient: Patient, tmp_path: Path, qtbot: QtBot) -> SummaryTab:
    """The Summary of a draft with some paint, in the window."""
    session = window.session
    session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    session.store.add_patient(patient)
    window.open_patient(patient)
    click(qtbot, window.patient_page.new_visit)
    leg = np.flatnonzero(session.atlas.limb == 4)[:20_000].astype(np.int32)
    session.push(paint_edit(session.exam, PAIN, leg, 11, "Paint pain"))
    click(qtbot, window.exam.header.tabs["summary"])
    tab = window.exam.tab("summary")
    assert isinstance(tab, SummaryTab)
    return tab


def details_of(summary: SummaryTab, qtbot: QtBot) -> VisitDetails:
    """The head of the visit, opened from the Summary."""
    click(qtbot, summary.found.visit)
    sheet = summary.sheets.now
    assert isinstance(sheet, VisitSheet)
    return sheet.details


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    qtbot.mouseClick(button, LEFT)


def test_no_visit_begins_before_birth(
    window: MainWindow, patient: Patient, tmp_path: Path, qtbot: QtBot
) -> None:
    window.session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    window.session.store.add_patient(patient)
    window.open_patient(patient)
    page = window.patient_page
    page.strip.when.setDateTime(QDateTime(2013, 4, 11, 12, 0, 0))
    qtbot.mouseClick(page.new_visit, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is page
    assert page.strip.when_error.isVisible()
    assert page.strip.when_error.text() == "This is before the patient's date of birth."
    assert window.session.store.visits(patient.id) == []
    page.strip.when.setDateTime(QDateTime(2013, 4, 12, 12, 0, 0))
    assert not page.strip.when_error.isVisible()
    qtbot.mouseClick(page.new_visit, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.exam
    window.go_back()
    page.edit.click()
    page.form.born.setText("13.04.2013")
    page.form.add.click()
    assert page.form.born_error.text() == "There is a visit before this date of birth."
    assert window.session.store.patient(patient.id) == patient


def test_type_and_reporter_are_one_tap_each_on_the_sheet_of_the_visit(
    summary: SummaryTab, window: MainWindow, qtbot: QtBot
) -> None:
    session, details = window.session, details_of(summary, qtbot)
    assert (details.kind.value, details.reporter.value) == ("first exam", "patient")
    click(qtbot, details.kind.chip("before therapy"))
    click(qtbot, details.reporter.chip("parent"))
    assert (session.exam.visit.kind, session.exam.visit.reporter) == ("before therapy", "parent")
    assert "Before therapy" in summary.found.visit_line.text()
    session.flush()
    assert session.store.visit(session.exam.visit.id) == session.exam.visit
    window.qt_actions["undo"].trigger()
    window.qt_actions["undo"].trigger()
    assert (details.kind.value, details.reporter.value) == ("first exam", "patient")
    session.flush()
    assert session.store.visit(session.exam.visit.id).kind == "first exam"


def test_another_body_keeps_the_paint(
    summary: SummaryTab, window: MainWindow, qtbot: QtBot
) -> None:
    session, details = window.session, details_of(summary, qtbot)
    before = session.exam.layer(PAIN).copy()
    assert (session.exam.visit.body, details.body.value) == ("teen", "teen")
    click(qtbot, details.body)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    preteen = next(action for action in menu.actions() if action.text().startswith("Preteen"))
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(preteen).center())
    assert session.exam.visit.body == "preteen"
    assert session.body.key == "preteen"
    assert np.array_equal(session.exam.layer(PAIN), before)
    visit_id = session.exam.visit.id
    click(qtbot, window.exam.header.tabs["map"])
    window.grab()
    click(qtbot, window.exam.header.back)
    window.open_visit(session.store.visit(visit_id))
    assert session.exam.visit.body == "preteen"
    assert np.array_equal(session.exam.layer(PAIN), before)


def test_a_signed_visit_shows_them_only(
    summary: SummaryTab, window: MainWindow, qtbot: QtBot
) -> None:
    click(qtbot, summary.sign)
    click(qtbot, summary.sign)
    details = details_of(summary, qtbot)
    parts = [*details.kind.chips, *details.reporter.chips, details.body]
    assert not any(part.isEnabled() for part in parts)
    qtbot.mouseClick(details.kind.chip("follow-up"), LEFT)
    qtbot.mouseClick(details.body, LEFT)
    assert QApplication.activePopupWidget() is None
    assert window.session.exam.visit.kind == "first exam"


@pytest.mark.parametrize("size", [(1280, 720), (800, 1280)])
def test_everything_fits(
    summary: SummaryTab, window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: window.exam.size().toTuple() == size)
    details = details_of(summary, qtbot)

    def inside(part: QAbstractButton) -> bool:
        return window.rect().contains(part.mapTo(window, part.rect().bottomRight()))

    for part in (*details.kind.chips, *details.reporter.chips, details.body, summary.sign):
        assert min(part.width(), part.height()) >= 44
        qtbot.waitUntil(lambda part=part: inside(part))
