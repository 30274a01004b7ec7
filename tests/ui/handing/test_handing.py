"""The device in the patient's hand: pain alone, no name, and no way back but the PIN."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from painmap.core.carried import carried_layers
from painmap.core.exam import paint_edit
from painmap.core.findings import layer_key
from painmap.core.layers import LayerKey
from painmap.core.locks import lock_edit
from painmap.core.patient import Patient
from painmap.core.pin import PIN_SETTING, TRIES_SETTING
from painmap.core.stamps import new_id
from painmap.core.visit import Visit
from painmap.ui.handing.hand_over import HandOver
from painmap.ui.parts.theme import SIZES
from painmap.ui.patients.new_visit import VisitPlan
from painmap.ui.patients.visit_start import start_visit
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import empty_clinic
from tests.ui.hands import at, drag

PAIN = LayerKey("pain")
PIN = "2580"
ARM = [(0.2, 0.5), (0.22, 0.52)]
LEG = [(0.62, 0.75), (0.62, 0.78)]


@pytest.fixture
def exam_window(window: MainWindow, patient: Patient, tmp_path: Path) -> Iterator[MainWindow]:
    """The window with a second visit open, which carries the pain of the first."""
    session = window.session
    session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    session.store.add_patient(patient)
    first = Visit(
        id=new_id(), patient_id=patient.id, number=1, kind="first exam",
        began_at=datetime(2026, 8, 3, 12, tzinfo=UTC), versions=session.atlas.versions,
        body="preteen",
    )  # fmt: skip
    session.store.add_visit(first)
    exam = session.store.load_exam(first.id, session.atlas.n_cells)
    edit = paint_edit(exam, PAIN, np.arange(4000), 5, "Paint")
    assert edit is not None
    session.store.append_edit(first.id, edit)
    window.open_patient(patient)
    now = datetime(2026, 8, 31, 9, tzinfo=UTC)
    start_visit(session, patient, VisitPlan("follow-up", now, "patient", None, None, "preteen",
                                            from_last=True))  # fmt: skip
    window.stack.setCurrentWidget(window.exam)
    yield window
    window.handing.is_out = False
    window.exam.tab("map").warming.close()  # type: ignore[attr-defined]


def type_pin(screen: HandOver, pin: str) -> None:
    for digit in pin:
        screen.pad.keys[digit].click()
    screen.pad.keys["enter"].click()


def hand_over(window: MainWindow) -> HandOver:
    """As an examiner does it for the first time."""
    window.qt_actions["hand_over"].trigger()
    screen = window.handing.screen
    assert screen is not None
    screen.give.click()
    if screen.is_asking:
        type_pin(screen, PIN)
        type_pin(screen, PIN)
    assert window.handing.is_out
    screen.canvas.grab()
    return screen


def strokes(screen: HandOver, points: list[tuple[float, float]], chart: int = 0) -> None:
    drag(screen.canvas, [at(screen.canvas, chart, *point) for point in points])


def shown_words(widget: QWidget) -> str:
    texts = []
    for child in widget.findChildren(QWidget):
        if not child.isVisibleTo(widget):
            continue
        texts.append(child.toolTip())
        if isinstance(child, QLabel | QAbstractButton):
            texts.append(child.text())
    return " ".join(texts)


def test_the_patient_sees_the_chart_and_no_name(exam_window: MainWindow, patient: Patient) -> None:
    screen = hand_over(exam_window)
    words = shown_words(exam_window.stack)
    for secret in (patient.family, patient.given, patient.number, "2013", "Allodynia", "areas"):
        assert secret not in words
    assert not exam_window.exam.header.isVisible()
    assert patient.family not in exam_window.windowTitle()
    assert [zone for zone in screen.canvas.zones if zone.values.any()] == [], "no earlier map"
    for button in screen.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.width() >= SIZES.target, button.text()
            assert button.height() >= SIZES.target, button.text()


def test_what_the_patient_draws_is_todays_pain_drawn_by_the_patient(
    exam_window: MainWindow,
) -> None:
    screen = hand_over(exam_window)
    session = exam_window.session
    screen.numbers.chip("6").click()
    strokes(screen, LEG)
    values = session.exam.layer(PAIN)
    assert set(np.unique(values)) == {0, 6}
    assert session.exam.findings[layer_key(PAIN, "drawn_by")] == "patient"
    assert session.exam.findings[layer_key(PAIN, "own_hand")] is True
    assert PAIN in carried_layers(session.exam), "the patient did not see what is carried"
    session.flush()
    stored = session.store.load_exam(session.exam.visit.id, session.atlas.n_cells)
    assert np.array_equal(stored.layer(PAIN), values)
    assert stored.findings == session.exam.findings


def test_only_the_patients_own_strokes_are_undone(exam_window: MainWindow) -> None:
    session = exam_window.session
    session.push(paint_edit(session.exam, LayerKey("pain", "burning"), [9, 10], 3, "Paint"))
    screen = hand_over(exam_window)
    assert not screen.undo.isEnabled()
    strokes(screen, LEG)
    strokes(screen, ARM)
    before = session.undo_stack.count()
    screen.undo.click()
    screen.undo.click()
    assert not session.exam.layer(PAIN).any()
    assert not screen.undo.isEnabled()
    screen.canvas.undo()
    assert session.exam.layer(LayerKey("pain", "burning"))[9] == 3
    assert session.undo_stack.count() == before


def test_the_eraser_erases(exam_window: MainWindow) -> None:
    screen = hand_over(exam_window)
    strokes(screen, LEG)
    screen.tools.chip("erase").click()
    screen.sizes.chip("6").click()
    strokes(screen, LEG)
    assert not exam_window.session.exam.layer(PAIN).any()
    assert PAIN in carried_layers(exam_window.session.exam), "an eraser confirms nothing here"


KEYS = (
    "Ctrl+Q", "Ctrl+1", "Ctrl+3", "Ctrl+4", "Ctrl+Z", "Alt+Left", "Ctrl+O", "Ctrl+P", "F1", "?",
    "Ctrl+N", "Ctrl+F", "Esc", "Tab", "2",
)  # fmt: skip


@pytest.mark.parametrize("keys", KEYS)
def test_no_key_leads_out(exam_window: MainWindow, qtbot: QtBot, keys: str) -> None:
    exam_window.activateWindow()
    qtbot.waitUntil(exam_window.isActiveWindow)
    tab = exam_window.exam.tab("map")
    qtbot.keyClick(tab, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert exam_window.exam.current_tab == "summary", "keys work before it is handed over"
    exam_window.show_tab("map")
    screen = hand_over(exam_window)
    strokes(screen, LEG)
    before = exam_window.session.exam.layer(PAIN).copy()
    chord = QKeySequence(keys)[0]
    for target in (screen.canvas, screen, exam_window):
        qtbot.keyClick(target, chord.key(), chord.keyboardModifiers())
    assert exam_window.stack.currentWidget() is screen
    assert exam_window.handing.is_out
    assert exam_window.session.has_exam
    assert screen.canvas.state.layer == PAIN
    assert QApplication.activePopupWidget() is None
    assert np.array_equal(exam_window.session.exam.layer(PAIN), before)


def test_closing_the_window_asks_for_the_pin(exam_window: MainWindow) -> None:
    screen = hand_over(exam_window)
    assert not exam_window.close()
    assert exam_window.isVisible()
    assert screen.is_asking
    screen.pad.cancel.click()
    assert not screen.is_asking
    assert exam_window.handing.is_out
    exam_window.veil.veiled.emit(True)
    exam_window.veil.veiled.emit(False)
    assert exam_window.stack.currentWidget() is screen


def test_the_pin_brings_the_exam_back(exam_window: MainWindow, qtbot: QtBot) -> None:
    screen = hand_over(exam_window)
    strokes(screen, LEG)
    drawn = exam_window.session.exam.layer(PAIN).copy()
    screen.back.click()
    type_pin(screen, "1234")
    assert exam_window.handing.is_out
    type_pin(screen, PIN)
    assert not exam_window.handing.is_out
    assert exam_window.stack.currentWidget() is exam_window.exam
    assert exam_window.exam.current_tab == "map"
    assert np.array_equal(exam_window.session.exam.layer(PAIN), drawn)
    exam_window.activateWindow()
    qtbot.waitUntil(exam_window.isActiveWindow)
    tab = exam_window.exam.tab("map")
    qtbot.keyClick(tab, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not exam_window.session.exam.layer(PAIN).any(), "the examiner can undo it"
    hand_over(exam_window)
    assert exam_window.session.in_patients_hand


def test_wrong_pins_wait_also_after_looking_away(exam_window: MainWindow) -> None:
    screen = hand_over(exam_window)
    screen.back.click()
    for pin in ("1111", "2222", "3333"):
        type_pin(screen, pin)
    assert not screen.pad.field.isEnabled()
    assert "5 s" in screen.pad.problem.text()
    screen.pad.cancel.click()
    screen.back.click()
    assert not screen.pad.field.isEnabled()
    screen.pad.done.emit(PIN)
    assert exam_window.handing.is_out, "nothing is tried while it waits"
    kept = exam_window.session.store.setting(TRIES_SETTING)
    assert isinstance(kept, dict)
    assert kept["failed"] == 3


def test_after_the_wait_the_right_pin_counts(exam_window: MainWindow) -> None:
    screen = hand_over(exam_window)
    past = (datetime.now(UTC) - timedelta(seconds=1)).isoformat()
    exam_window.handing._tries = None  # noqa: SLF001  # as after a new start
    exam_window.session.store.set_setting(TRIES_SETTING, {"failed": 9, "until": past})
    screen.back.click()
    type_pin(screen, PIN)
    assert not exam_window.handing.is_out
    assert exam_window.session.store.setting(TRIES_SETTING) == {"failed": 0, "until": None}


def test_a_pin_is_set_twice_and_kept_as_a_hash(exam_window: MainWindow) -> None:
    exam_window.qt_actions["hand_over"].trigger()
    screen = exam_window.handing.screen
    assert screen is not None
    screen.give.click()
    for typed in ("12", "2580", "2581"):
        type_pin(screen, typed)
        assert not exam_window.handing.is_out
    type_pin(screen, PIN)
    type_pin(screen, PIN)
    assert exam_window.handing.is_out
    assert PIN not in str(exam_window.session.store.setting(PIN_SETTING))


def test_an_exam_stays_where_it_is_when_it_is_not_handed_over(exam_window: MainWindow) -> None:
    exam_window.qt_actions["hand_over"].trigger()
    screen = exam_window.handing.screen
    assert screen is not None
    screen.give.click()
    screen.pad.cancel.click()
    screen.keep.click()
    assert exam_window.stack.currentWidget() is exam_window.exam
    assert not exam_window.session.in_patients_hand


def test_a_locked_layer_is_not_handed_over(exam_window: MainWindow) -> None:
    session = exam_window.session
    session.push(lock_edit(session.exam, PAIN, locked=True))
    exam_window.qt_actions["hand_over"].trigger()
    assert exam_window.stack.currentWidget() is exam_window.exam
    assert "locked" in exam_window.notice.text.text()


def test_a_limb_can_be_looked_at_closely(exam_window: MainWindow) -> None:
    screen = hand_over(exam_window)
    assert not screen.whole.isVisible()
    screen.canvas.show_tile("l_leg")
    assert screen.whole.isVisible()
    middle = QPointF(screen.canvas.width() / 2, screen.canvas.height() / 2)
    assert not screen.canvas.menu_at(middle)
    screen.whole.click()
    assert screen.canvas.state.tile == "whole"


def test_what_another_window_says_waits_until_the_examiner_is_back(
    exam_window: MainWindow,
) -> None:
    screen = hand_over(exam_window)
    notice = exam_window.notice
    notice.say("Another window changed the pain at rest.", "Use the values from here", stay=True)
    assert not notice.isVisible()
    screen.back.click()
    assert not notice.isVisible(), "the PIN is typed before the same eyes"
    type_pin(screen, PIN)
    assert not exam_window.handing.is_out
    assert notice.isVisible()
    assert notice.text.text() == "Another window changed the pain at rest."
