"""What is over leaves nothing behind: a refused file, an undo stack that is destroyed."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import numpy as np
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QRectF
from PySide6.QtGui import QPainter, QPixmap
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.ui.chart.chart_styles import screen_style
from painmap.ui.chart.picture_shop import shop
from painmap.ui.exam.exam_screen import TABS
from painmap.ui.parts import theme
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import empty_clinic
from tests.opening import give_keys
from tests.storage.samples import sample_patient, sample_visit
from tests.ui.starting import start_clinic


def test_a_destroyed_undo_stack_raises_nothing(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    session = window.session
    session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    patient = sample_patient()
    visit = sample_visit(patient)
    session.store.add_patient(patient)
    session.store.add_visit(visit)
    session.open_visit(visit.id)
    cells = np.arange(50, dtype=np.int32)
    session.push(paint_edit(session.exam, LayerKey("pain"), cells, 5, "Paint pain"))
    undo, redo = window.qt_actions["undo"], window.qt_actions["redo"]
    assert undo.toolTip() == f"{undo.text()}: Paint pain"
    session.undo_stack.undo()
    assert redo.toolTip() == f"{redo.text()}: Paint pain"
    assert undo.toolTip() == undo.text()
    session.undo_stack.redo()
    session.close_visit()
    session.open_visit(visit.id)
    stack = session.undo_stack
    session.push(paint_edit(session.exam, LayerKey("pain"), cells, 6, "Paint pain"))
    session.flush()
    with qtbot.captureExceptions() as raised:
        session.undo_stack = type(stack)(session)
        shiboken6.delete(stack)
    assert not raised
    assert undo.toolTip() == undo.text()


def test_an_exam_that_was_left_goes_whole(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    session = window.session
    session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    patient = sample_patient()
    visit = sample_visit(patient)
    session.store.add_patient(patient)
    session.store.add_visit(visit)
    window.open_visit(visit)
    for key in ("limbs", "history", "summary", "map"):
        window.exam.show_tab(key)
    left = {key: weakref.ref(window.exam.tab(key)) for key in TABS}
    left["counts"] = weakref.ref(window.exam.tab("map").counts)
    window.go_back()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.wait(50)
    gc.collect()
    assert [key for key, gone in left.items() if gone() is not None] == []
    window.open_visit(visit)
    cells = np.arange(50, dtype=np.int32)
    session.push(paint_edit(session.exam, LayerKey("pain"), cells, 5, "Paint pain"))


def test_no_picture_is_rendered_after_the_window(window: MainWindow, atlas: Atlas) -> None:
    chart, seen = atlas.body("preteen").chart("front"), QRectF(0, 0, 400, 400)
    sheet = QPixmap(400, 400)
    with QPainter(sheet) as painter:
        for width in (901, 903, 905):
            target = QRectF(0, 0, width, 907)
            shop().paint(painter, chart, screen_style(theme.LIGHT), target, 1.0, seen, wait=False)
    assert shop().busy
    window.close()
    assert not shop().busy


def test_a_start_that_succeeds_takes_back_the_refusal(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    taken, damaged = tmp_path / "taken.painmap", tmp_path / "damaged.painmap"
    taken.write_text("something else")
    damaged.write_text("something else")
    give_keys(damaged)
    window.begin()
    window.files.open(damaged)
    assert window.notice.isVisible()
    start_clinic(window, qtbot, taken)
    assert window.first_run.place_error.text()
    start_clinic(window, qtbot, tmp_path / "clinic.painmap")
    assert window.stack.currentWidget() is window.patients
    assert not window.first_run.place_error.text()
    assert window.first_run.place_field.property("wrong") == "false"
    assert not window.notice.isVisible()
