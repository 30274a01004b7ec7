"""What was typed and could not be taken is told above *Sign visit*, and asked about at the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from painmap.core.findings import limb_key
from painmap.core.patient import Patient
from painmap.ui.exam.measures import MeasuresBar
from painmap.ui.limbs.limbs import LimbsTab
from painmap.ui.map.map_tab import MapTab
from painmap.ui.parts.number_field import NumberField
from painmap.ui.summary.summary import SummaryTab
from painmap.ui.summary.visit_sheet import VisitSheet
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import empty_clinic

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def begun(window: MainWindow, qtbot: QtBot, patient: Patient, tmp_path: Path) -> MainWindow:
    """A new visit of a new patient, with 88.7 typed for the left foot and left there."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)  # keys go to the window in front
    window.session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    window.session.store.add_patient(patient)
    window.open_patient(patient)
    window.patient_page.new_visit.click()
    window.show_tab("limbs")
    type_and_leave(qtbot, foot(window), "88.7")
    return window


def foot(window: MainWindow) -> NumberField:
    limbs = window.exam.tab("limbs")
    assert isinstance(limbs, LimbsTab)
    cell = limbs.rows["temperature_c"].cells["l_leg"]
    assert isinstance(cell, NumberField)
    return cell


def summary(window: MainWindow) -> SummaryTab:
    window.show_tab("summary")
    tab = window.exam.tab("summary")
    assert isinstance(tab, SummaryTab)
    return tab


def type_and_leave(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def test_it_is_told_where_the_visit_is_signed_and_shown_by_a_tap(
    begun: MainWindow, qtbot: QtBot
) -> None:
    tab = summary(begun)
    assert begun.isActiveWindow()  # nothing came up as a window of its own
    assert tab.untaken.isVisible()
    words = "Typed, but not recorded: Left leg: temperature “88.7”."
    assert tab.untaken.words.text() == words
    qtbot.mouseClick(tab.sign, LEFT)
    assert "stays out" in tab.signed_note.text()
    qtbot.mouseClick(tab.untaken.show_it, LEFT)
    assert begun.exam.tab("limbs").isVisible()
    assert foot(begun).text() == "88.7"
    type_and_leave(qtbot, foot(begun), "31.5")
    assert not summary(begun).untaken.isVisible()


def test_signing_leaves_it_out_and_asks_no_more(begun: MainWindow, qtbot: QtBot) -> None:
    tab = summary(begun)
    for _ in range(2):
        qtbot.mouseClick(tab.sign, LEFT)
    assert begun.session.read_only
    assert limb_key("l_leg", "temperature_c") not in begun.session.exam.findings
    assert not tab.untaken.isVisible()
    begun.close()
    assert not begun.isVisible()


def test_it_is_there_again_after_another_visit(begun: MainWindow, patient: Patient) -> None:
    visit = begun.session.exam.visit
    begun.go_back()
    begun.patient_page.new_visit.click()
    assert not summary(begun).untaken.isVisible()
    begun.go_back()
    begun.show_patients()
    begun.open_patient(patient)
    begun.open_visit(visit)
    begun.show_tab("limbs")
    assert foot(begun).text() == "88.7"
    assert summary(begun).untaken.isVisible()


def test_closing_the_window_asks(begun: MainWindow, qtbot: QtBot) -> None:
    begun.close()
    assert begun.isVisible()
    assert "88.7" in begun.notice.text.text()
    qtbot.mouseClick(begun.notice.dismiss, LEFT)
    begun.close()
    assert begun.isVisible()
    qtbot.mouseClick(begun.notice.action, LEFT)
    assert not begun.isVisible()


def test_a_height_in_metres_waits_in_the_head_of_the_visit(begun: MainWindow, qtbot: QtBot) -> None:
    foot(begun).setFocus()
    qtbot.keyClick(foot(begun), Qt.Key.Key_Escape)
    tab = summary(begun)
    tab.sheets.open_visit(tab)
    sheet = tab.sheets.now
    assert isinstance(sheet, VisitSheet)
    measures = sheet.findChild(MeasuresBar)
    assert measures is not None
    type_and_leave(qtbot, measures.height_field, "1,54")
    assert "Height “1,54”" in tab.untaken.words.text()
    tab.sheets.close()
    qtbot.waitUntil(lambda: tab.untaken.height() >= 44)
    qtbot.mouseClick(tab.untaken.show_it, LEFT)
    assert isinstance(tab.sheets.now, VisitSheet)


def test_pain_beyond_its_scale_stays_with_its_trial(begun: MainWindow, qtbot: QtBot) -> None:
    begun.session.drafts.clear()
    begun.show_tab("map")
    tab = begun.exam.tab("map")
    assert isinstance(tab, MapTab)
    qtbot.mouseClick(tab.layers.row_of("allodynia"), LEFT)
    card = tab.trials.card
    type_and_leave(qtbot, card.rest, "12")
    assert card.rest.text() == "12"
    assert card.rest.is_wrong
    type_and_leave(qtbot, card.evoked, "7")
    assert card.rest.text() == "12"
    assert "Pain at rest “12”" in summary(begun).untaken.words.text()
    begun.show_tab("map")
    type_and_leave(qtbot, card.rest, "2")
    assert not card.rest.is_wrong
    assert not summary(begun).untaken.isVisible()


def test_the_comment_is_read_with_what_was_found(begun: MainWindow) -> None:
    begun.session.change_visit("Comment", note="Cried when the sock came off.")
    shown = [
        label.text()
        for place in range(summary(begun).found.sentences.count())
        if (label := summary(begun).found.sentences.itemAt(place).widget()) is not None
    ]
    assert shown[-2:] == ["Comment of the examiner", "Cried when the sock came off."]
