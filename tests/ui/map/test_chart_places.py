"""The chart as a screen reader gets it: parts of the skin with names, boxes and what is painted."""

from __future__ import annotations

import gc
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from painmap.core.borders import zone_of
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.ring import ring_at
from painmap.core.ring_levels import typed
from painmap.core.skin import skin_of
from painmap.core.trial_edits import record_trial
from painmap.core.trials import next_trial, trials_of
from painmap.ui.map.map_tab import MapTab
from painmap.ui.session.session import Session

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def chart(tab: MapTab) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(tab.canvas)
    assert found.role() == QAccessible.Role.Chart
    return found


def parts(chart: QAccessibleInterface) -> dict[str, QAccessibleInterface]:
    made = [chart.child(at) for at in range(chart.childCount())]
    assert [chart.indexOfChild(each) for each in made] == list(range(len(made)))
    return {each.text(NAME).partition(":")[0]: each for each in made}


def test_the_parts_in_view_have_names_roles_and_boxes_on_the_canvas(
    chart: QAccessibleInterface, tab: MapTab
) -> None:
    found = parts(chart)
    assert {"LEFT lower leg, front", "RIGHT palm", "RIGHT thigh, back", "LEFT face"} <= set(found)
    left, right = found["LEFT lower leg, front"], found["RIGHT lower leg, front"]
    assert left.role() == QAccessible.Role.ListItem
    assert left.text(NAME) == "LEFT lower leg, front: not assessed"
    assert left.rect().x() > right.rect().x(), "the patient's left is right on the front"
    assert chart.rect().contains(left.rect())
    at = left.rect().center()
    under = chart.childAt(at.x(), at.y())
    assert under is not None
    assert under.text(NAME) == left.text(NAME)


def test_what_is_painted_is_told_with_its_size_and_state(
    chart: QAccessibleInterface, tab: MapTab, exam: Session
) -> None:
    exam.change_visit("Height", height_cm=150.0)
    atom = next(a for a in exam.atlas.atoms if a.key == "L_lower_leg_front")
    cells = np.flatnonzero(exam.atlas.atom == atom.index).astype(np.int32)
    exam.push(paint_edit(exam.exam, LayerKey("pain"), cells, 7, "Paint Pain"))
    tab.counts.settle()
    said = parts(chart)["LEFT lower leg, front"].text(NAME)
    assert said.startswith("LEFT lower leg, front: Pain 7, ")
    assert said.endswith(" cm²; L leg: affected")
    assert chart.text(DESCRIPTION).startswith("1 of 10 areas affected; Pain ")
    button = QAccessible.queryAccessibleInterface(tab.count_strip.count)
    assert button.text(NAME).startswith("1 of 10 areas")


def test_borders_are_told_with_their_levels_while_they_are_drawn(
    chart: QAccessibleInterface, tab: MapTab, exam: Session
) -> None:
    exam.change_visit("Height", height_cm=150.0)
    atlas, skin = exam.atlas, skin_of(exam.atlas)
    on_leg = np.flatnonzero((atlas.limb == 4) & (np.abs(atlas.limb_pos - 1.6) < 0.01))
    for cm, stopped in ((12.5, False), (11.0, True)):
        border = typed(ring_at(skin, int(on_leg[0])), cm, exam.body, skin)
        at = datetime(2026, 8, 3, 12, 5, tzinfo=UTC)
        trial = next_trial(trials_of(exam.exam.findings), examiner="E", at=at)
        trial = replace(trial, border=border, stopped=stopped)
        exam.push(record_trial(exam.exam, trial, zone_of(skin, border)))
    before = chart.childCount()
    tab.state.choose_layer(LayerKey("allodynia", "cotton_wisp"))
    assert chart.childCount() == before + 2
    found = parts(chart)
    one, other = (name for name in found if name.startswith("Trial "))
    assert one.startswith("Trial 1 · cotton wisp · from outside in · resting")
    said = found[one].text(NAME)
    assert "front 12." in said
    assert "cm above outer ankle" in said
    assert "stopped by the child" in found[other].text(NAME)
    assert chart.rect().contains(found[one].rect())
    assert found[one].rect().width() > 10
    tab.state.choose_layer(LayerKey("pain"))
    assert chart.childCount() == before


def test_other_charts_have_other_parts(chart: QAccessibleInterface, tab: MapTab) -> None:
    tab.state.choose_tile("l_leg", "foot")
    found = parts(chart)
    assert "LEFT sole" in found
    assert not any(name.startswith("RIGHT") for name in found)


def test_nothing_is_left_of_a_closed_map(exam: Session, qtbot: QtBot) -> None:
    for _ in range(3):
        made = MapTab(exam)
        made.show()
        chart = QAccessible.queryAccessibleInterface(made.canvas)
        kept = [chart.child(at) for at in range(chart.childCount())]
        made.warming.close()
        made.close()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del made, chart, kept
        gc.collect()
