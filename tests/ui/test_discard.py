"""A draft started by mistake is taken away with two taps, and only while it is empty."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import empty_clinic

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def drafted(window: MainWindow, patient: Patient, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """The window in the exam of a first visit just started."""
    window.session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    window.session.store.add_patient(patient)
    window.open_patient(patient)
    click(qtbot, window.patient_page.new_visit)
    assert window.stack.currentWidget() is window.exam
    return window


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isVisible(), button.text()
    qtbot.mouseClick(button, LEFT)


def test_an_empty_draft_goes_with_two_taps(drafted: MainWindow, qtbot: QtBot) -> None:
    click(qtbot, drafted.exam.header.back)  # nothing is asked
    page = drafted.patient_page
    assert drafted.stack.currentWidget() is page
    button = page.cards[0].discard
    qtbot.waitUntil(button.isVisible)
    assert button.text() == "Discard empty draft"
    qtbot.waitUntil(lambda: min(button.width(), button.height()) >= 44)
    click(qtbot, button)
    assert button.text() == "Discard now"
    assert len(page.visits) == 1
    click(qtbot, button)
    assert page.visits == page.cards == []
    assert drafted.session.store.visits(page.patient.id) == []
    assert page.strip.kind.value == "first exam"


def test_a_painted_draft_is_not_offered(drafted: MainWindow, qtbot: QtBot) -> None:
    session = drafted.session
    cells = np.arange(50, dtype=np.int32)
    session.push(paint_edit(session.exam, LayerKey("pain"), cells, 11, "Paint pain"))
    click(qtbot, drafted.exam.header.back)
    assert not drafted.patient_page.cards[0].discard.isVisible()


def test_painted_elsewhere_meanwhile_it_is_kept(drafted: MainWindow, qtbot: QtBot) -> None:
    session, visit = drafted.session, drafted.session.exam.visit
    click(qtbot, drafted.exam.header.back)
    exam = session.store.load_exam(visit.id, session.atlas.n_cells)
    edit = paint_edit(exam, LayerKey("pain"), np.arange(50, dtype=np.int32), 11, "Paint pain")
    assert edit is not None
    session.store.append_edit(visit.id, edit)
    button = drafted.patient_page.cards[0].discard
    click(qtbot, button)
    click(qtbot, button)
    qtbot.waitUntil(drafted.notice.isVisible)
    assert "nothing is recorded" in drafted.notice.text.text()
    assert session.store.visits(visit.patient_id) == [visit]
