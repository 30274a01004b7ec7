"""Two real windows on one clinic file and one draft: both go on working, nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas
from painmap.core.exam import finding_edit, paint_edit
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.storage.store import open_store
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import empty_clinic
from tests.opening import connect
from tests.storage.samples import sample_visit

PAIN = LayerKey("pain")
TEMPERATURE = limb_key("l_leg", "temperature_c")


@pytest.fixture
def draft(patient: Patient) -> Visit:
    return replace(sample_visit(patient), height_cm=None, note="")


@pytest.fixture
def first(window: MainWindow, patient: Patient, draft: Visit, tmp_path: Path) -> MainWindow:
    window.session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    window.session.store.add_patient(patient)
    window.session.store.add_visit(draft)
    window.open_patient(patient)
    window.open_visit(draft)
    return window


@pytest.fixture
def second(
    first: MainWindow, patient: Patient, draft: Visit, atlas: Atlas, tmp_path: Path, qtbot: QtBot
) -> Iterator[MainWindow]:
    window = MainWindow(Session(lambda: atlas), PreferenceFile(tmp_path / "second.json"))
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    window.session.use_store(open_store(tmp_path / "clinic.painmap"))
    window.open_patient(patient)
    window.open_visit(draft)
    yield window
    window.close()


def stroke(window: MainWindow, start: int, value: int = 11) -> None:
    session = window.session
    cells = np.arange(start, start + 50, dtype=np.int32)
    session.push(paint_edit(session.exam, PAIN, cells, value, "Paint pain"))


def painted(window: MainWindow) -> list[int]:
    return [int(start) for start in np.flatnonzero(window.session.exam.layer(PAIN))[::50]]


def stored(window: MainWindow) -> list[int]:
    session = window.session
    exam = session.store.load_exam(session.exam.visit.id, session.exam.n_cells)
    return [int(start) for start in np.flatnonzero(exam.layer(PAIN))[::50]]


def test_a_file_in_use_is_waited_for_and_told(
    first: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("painmap.storage.database.BUSY_SECONDS", 0.05)
    with closing(connect(tmp_path / "clinic.painmap")) as other:
        other.execute("BEGIN IMMEDIATE")
        stroke(first, 100)
        qtbot.waitUntil(first.notice.isVisible)
        assert first.notice.text.text().startswith("Another window is writing")
        qtbot.wait(400)
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: first.session.save_state.kind == "saved", timeout=2_000)
    assert not first.notice.isVisible()
    assert stored(first) == [100]


def test_both_paint_and_both_go_on(first: MainWindow, second: MainWindow, qtbot: QtBot) -> None:
    stroke(first, 100)
    first.session.flush()
    stroke(second, 500)
    qtbot.waitUntil(lambda: painted(second) == [100, 500])
    assert second.session.save_state.kind == "saved"
    assert second.notice.text.text().startswith("This visit was changed in another window; both")
    assert not second.session.undo_stack.canUndo()
    stroke(second, 900)
    second.session.undo_stack.undo()
    second.session.flush()
    assert stored(second) == [100, 500]
    stroke(first, 1300)
    qtbot.waitUntil(lambda: painted(first) == [100, 500, 1300])
    for window in (second, first):
        window.go_back()
        assert window.stack.currentWidget() is window.patient_page
    first.open_visit(first.patient_page.visits[0])
    assert painted(first) == [100, 500, 1300]


def test_leaving_at_once_loses_nothing(first: MainWindow, second: MainWindow) -> None:
    stroke(first, 100)
    first.session.flush()
    stroke(second, 500)
    second.go_back()
    assert second.stack.currentWidget() is second.patient_page
    assert stored(first) == [100, 500]
    stroke(first, 900)
    assert first.close()
    second.open_visit(second.patient_page.visits[0])
    assert painted(second) == [100, 500, 900]


def test_a_stroke_being_drawn_is_finished_first(
    first: MainWindow, second: MainWindow, qtbot: QtBot
) -> None:
    stroke(first, 100)
    first.session.flush()
    canvas = second.exam.tab("map").canvas  # type: ignore[attr-defined]
    chart, place = canvas.places()[0]
    at = QPoint(
        int(place.x + place.scale * chart.info.width / 2),
        int(place.y + place.scale * chart.info.height * 0.4),
    )
    left = Qt.MouseButton.LeftButton
    stroke(second, 500)
    qtbot.mousePress(canvas, left, pos=at)
    qtbot.mouseMove(canvas, at + QPoint(0, 8))
    assert canvas.is_drawing
    second.session.flush()
    qtbot.wait(150)
    assert canvas.is_drawing
    assert painted(second) == [500]
    with qtbot.waitSignal(second.session.merged):
        qtbot.mouseRelease(canvas, left, pos=at + QPoint(0, 8))
    second.session.flush()
    here = second.session.exam.layer(PAIN)
    assert here[100:150].all()
    assert np.count_nonzero(here) > 100
    exam = first.session.store.load_exam(second.session.exam.visit.id, here.size)
    assert np.array_equal(exam.layer(PAIN), here)


def test_heads_do_not_overwrite_each_other(
    first: MainWindow, second: MainWindow, qtbot: QtBot
) -> None:
    first.session.change_visit("Height", height_cm=152.0)
    first.session.flush()
    second.session.change_visit("Weight", weight_kg=41.0)
    qtbot.waitUntil(lambda: second.session.exam.visit.height_cm == 152.0)
    visit = first.session.store.visit(second.session.exam.visit.id)
    assert (visit.height_cm, visit.weight_kg) == (152.0, 41.0)


def test_two_values_of_one_thing_are_told_and_chosen(
    first: MainWindow, second: MainWindow, qtbot: QtBot
) -> None:
    session = first.session
    session.push(finding_edit(session.exam, TEMPERATURE, 30.5, "Temperature"))
    session.change_visit("Height", height_cm=152.0)
    session.flush()
    session = second.session
    session.push(finding_edit(session.exam, TEMPERATURE, 31.25, "Temperature"))
    session.change_visit("Height", height_cm=153.0)
    session.flush()
    assert session.exam.findings[TEMPERATURE] == 30.5
    assert session.exam.visit.height_cm == 152.0
    text = second.notice.text.text()
    assert "Left leg: temperature is 30.5 °C in the other window" in text
    assert "Height in cm is 152.0 in the other window, which stays, and 153.0 here." in text
    assert second.notice.dismiss.isVisible()
    qtbot.mouseClick(second.notice.action, Qt.MouseButton.LeftButton)
    session.flush()
    assert session.exam.findings[TEMPERATURE] == 31.25
    assert session.store.visit(session.exam.visit.id).height_cm == 153.0
    session.undo_stack.undo()
    assert session.exam.findings[TEMPERATURE] == 30.5


def test_a_later_merge_does_not_hide_two_values(
    first: MainWindow, second: MainWindow, qtbot: QtBot
) -> None:
    first.session.change_visit("Height", height_cm=152.0)
    first.session.flush()
    second.session.change_visit("Height", height_cm=153.0)
    qtbot.waitUntil(lambda: "153.0 here" in second.notice.text.text())
    stroke(first, 100)
    first.session.flush()
    stroke(second, 500)
    qtbot.waitUntil(lambda: painted(second) == [100, 500])
    assert "153.0 here" in second.notice.text.text()
    second.notice.close_notice()
    stroke(first, 900)
    first.session.flush()
    stroke(second, 1300)
    qtbot.waitUntil(lambda: painted(second) == [100, 500, 900, 1300])
    assert "153.0" not in second.notice.text.text()


def test_signing_shows_the_other_window_first(first: MainWindow, second: MainWindow) -> None:
    stroke(first, 100)
    first.session.flush()
    second.exam.show_tab("summary")
    summary = second.exam.tab("summary")
    summary._sign()  # type: ignore[attr-defined]  # noqa: SLF001
    summary._sign()  # type: ignore[attr-defined]  # noqa: SLF001
    assert not second.session.read_only
    assert painted(second) == [100]
    assert "Look at it as it is now" in second.notice.text.text()
    summary._sign()  # type: ignore[attr-defined]  # noqa: SLF001
    summary._sign()  # type: ignore[attr-defined]  # noqa: SLF001
    assert second.session.read_only


def test_a_visit_signed_elsewhere_leaves_changes_in_a_new_draft(
    first: MainWindow, second: MainWindow, qtbot: QtBot
) -> None:
    first.session.sign()
    stroke(second, 500)
    stroke(second, 900)
    qtbot.waitUntil(lambda: second.session.exam.visit.number == 2)
    assert painted(second) == stored(second) == [500, 900]
    assert "kept in a new draft" in second.notice.text.text()
    assert "signed in another window" in second.notice.text.text()
    assert second.stack.currentWidget() is second.exam
    stroke(second, 1300)
    second.go_back()
    assert second.stack.currentWidget() is second.patient_page
    assert [visit.state for visit in second.patient_page.visits] == ["signed", "draft"]


def test_a_visit_discarded_elsewhere_can_be_painted_on(
    first: MainWindow, second: MainWindow, qtbot: QtBot
) -> None:
    first.go_back()
    first.session.discard_visit(second.session.exam.visit.id)
    stroke(second, 500)
    qtbot.waitUntil(lambda: "kept in a new draft" in second.notice.text.text())
    assert "discarded in another window" in second.notice.text.text()
    assert painted(second) == stored(second) == [500]


def test_a_card_of_a_visit_discarded_elsewhere_is_told(
    first: MainWindow, second: MainWindow
) -> None:
    first.go_back()
    second.go_back()
    first.session.discard_visit(first.patient_page.visits[0].id)
    second.open_visit(second.patient_page.visits[0])
    assert second.stack.currentWidget() is second.patient_page
    assert "was discarded in another window" in second.notice.text.text()


def test_two_windows_correct_one_patient(
    first: MainWindow, second: MainWindow, patient: Patient, qtbot: QtBot
) -> None:
    for window in (first, second):
        window.go_back()
        qtbot.mouseClick(window.patient_page.edit, Qt.MouseButton.LeftButton)
    form = first.patient_page.form
    form.given.setText("Jan")
    form.number.setText("N-9")
    form.submit()
    other = second.patient_page.form
    other.given.setText("Joan")
    other.submit()
    assert other.isVisible()
    assert "Given name “Jan”" in other.changed_note.text()
    assert (other.given.text(), other.number.text()) == ("Joan", "N-9")
    expected = replace(patient, given="Jan", number="N-9")
    assert first.session.store.patient(patient.id) == expected
    other.submit()
    assert first.session.store.patient(patient.id) == replace(expected, given="Joan")
    assert second.patient_page.strip.isVisible()
