"""All visits in the window: there from the patient's page, on to a comparison, and back again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.stamps import new_id
from painmap.core.visit import Visit
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import empty_clinic

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def visits(window: MainWindow, patient: Patient, tmp_path: object) -> list[Visit]:
    """Two painted visits; the patient's page is open."""
    session, made = window.session, []
    session.use_store(empty_clinic(tmp_path / "two.painmap", "Dr Test"))  # type: ignore[operator]
    session.store.add_patient(patient)
    for month in (3, 5):
        visit = Visit(
            id=new_id(), patient_id=patient.id, number=month, kind="follow-up",
            began_at=datetime(2026, month, 2, 9, tzinfo=UTC), versions=session.atlas.versions,
            body="preteen", height_cm=150.0,
        )  # fmt: skip
        session.store.add_visit(visit)
        session.open_visit(visit.id)
        along = session.atlas.limb_pos
        zone = np.flatnonzero((session.atlas.limb == 4) & (along > 0.3 * month) & (along < 2.8))
        session.push(paint_edit(session.exam, LayerKey("allodynia", "brush"), zone, 1, "Paint"))
        session.close_visit()
        made.append(visit)
    window.open_patient(patient)
    return made


Ready = Callable[[], None]


@pytest.fixture
def ready(window: MainWindow, qtbot: QtBot) -> Ready:
    def wait() -> None:
        qtbot.waitUntil(
            lambda: window.course is not None and window.course.state is not None, timeout=20_000
        )

    return wait


def test_there_and_back_by_way_of_a_comparison(
    window: MainWindow, visits: list[Visit], ready: Ready, qtbot: QtBot
) -> None:
    qtbot.mouseClick(window.patient_page.course, LEFT)
    ready()
    course = window.course
    assert course is not None
    assert window.stack.currentWidget() is course
    course.maps.small.tap(visits[1].id)
    course.maps.small.tap(visits[0].id)
    assert window.compare is not None
    assert course.header.menu is window.compare.header.menu is window.view_menu
    assert window.stack.currentWidget() is window.compare
    window.go_back()
    assert window.stack.currentWidget() is course
    assert window.compare is None
    window.go_back()
    assert window.stack.currentWidget() is window.patient_page
    assert window.course is None


def test_a_comparison_leads_to_all_visits_too(
    window: MainWindow, visits: list[Visit], ready: Ready
) -> None:
    window.open_compare(visits[0].id, visits[1].id)
    assert window.compare is not None
    window.compare.course_requested.emit()
    ready()
    assert window.compare is None
    window.go_back()
    assert window.stack.currentWidget() is window.patient_page


def test_one_visit_alone_has_no_button(
    window: MainWindow, visits: list[Visit], patient: Patient
) -> None:
    assert window.patient_page.course.isEnabled()
    other = Patient(new_id(), "Lone", "Ida", patient.born, "female", "")
    window.session.store.add_patient(other)
    window.open_patient(other)
    assert not window.patient_page.course.isEnabled()


def test_leaving_the_file_while_visits_are_read_is_quiet(
    window: MainWindow, visits: list[Visit], qtbot: QtBot
) -> None:
    window.open_course()
    window.files.leave()
    qtbot.waitUntil(lambda: window.course is None)
    assert window.stack.currentWidget() is window.first_run
