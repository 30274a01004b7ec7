"""Which layers count is chosen for a visit, and on request for the clinic's new visits."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from painmap.core.counts import affected, settings_of
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.ui.map.count_popover import CountPopover
from painmap.ui.map.live_counts import LiveCounts
from painmap.ui.map.map_state import MapState
from painmap.ui.patients.new_visit import VisitPlan
from painmap.ui.patients.visit_start import start_visit
from painmap.ui.session.session import Session
from tests.ui.inspection import cut_widgets


def test_layers_that_count_are_the_visits_and_may_be_the_clinics(
    exam: Session, qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    counts = LiveCounts(exam)
    counts.recount()
    for kind, limb in (("pain", 3), ("allodynia", 4)):
        cells = np.flatnonzero(exam.atlas.limb == limb)
        exam.push(paint_edit(exam.exam, LayerKey(kind), cells, 1, "Paint"))
    popover = CountPopover(exam, MapState(), counts, owner)
    popover.open_above(QPoint(100, 900))
    assert affected(counts.areas) == 2
    assert popover.layers.value == "pain+allodynia"
    assert not popover.for_new.isVisible()
    qtbot.mouseClick(popover.layers.chip("allodynia"), Qt.MouseButton.LeftButton)
    assert affected(counts.areas) == 1
    exam.undo_stack.undo()
    assert affected(counts.areas) == 2
    exam.undo_stack.redo()
    qtbot.mouseClick(popover.for_new, Qt.MouseButton.LeftButton)
    assert not popover.for_new.isVisible()
    popover.close()

    before, patient = exam.exam.visit.id, exam.exam.patient
    began = datetime(2026, 9, 1, tzinfo=UTC)
    plan = VisitPlan("follow-up", began, "patient", None, None, "preteen", from_last=False)
    new = start_visit(exam, patient, plan)
    assert settings_of(exam.exam).layers == ("allodynia",)
    assert exam.undo_stack.count() == 0
    exam.close_visit()
    assert new.id in exam.store.empty_drafts(patient.id)
    exam.store.discard_visit(new.id)
    exam.store.set_setting("count_layers", ["pain"])
    exam.open_visit(before)
    assert settings_of(exam.exam).layers == ("allodynia",)
    exam.sign()
    popover = CountPopover(exam, MapState(), counts, owner)
    popover.open_above(QPoint(100, 900))
    assert popover.layers.value == "allodynia"
    assert not popover.layers.isEnabled()
    assert not popover.for_new.isVisible()
    popover.close()


def test_many_layers_on_one_area_are_told_in_full(exam: Session, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    counts = LiveCounts(exam)
    counts.recount()
    leg = np.flatnonzero(exam.atlas.limb == 4)
    for kind in ("pain", "allodynia", "tender", "colour", "temperature", "swelling"):
        exam.push(paint_edit(exam.exam, LayerKey(kind), leg, 1, "Paint"))
    popover = CountPopover(exam, MapState(), counts, owner)
    popover.open_above(QPoint(100, 900))
    qtbot.wait(50)
    words = next(part for part in popover.findChildren(QLabel) if "Allodynia, " in part.text())
    assert cut_widgets(popover) == []
    named = next(part for part in popover.findChildren(QLabel) if part.text() == "L leg")
    assert named.y() == words.y(), "a row is aligned at its top"
    popover.close()
