"""Four trials, their tools and what waits to be confirmed fit beside the Map without scrolling."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.trial_numbers import THRESHOLD_SETTING
from painmap.core.visit import Visit
from painmap.ui.map.map_tab import MapTab
from painmap.ui.patients.new_visit import VisitPlan
from painmap.ui.patients.visit_start import start_visit
from painmap.ui.session.session import Session
from tests.ui.hands import at, click
from tests.ui.inspection import crowded_targets, cut_widgets, small_targets

CARRIED = (LayerKey("pain"), LayerKey("pain", "burning"), LayerKey("tender"))


@pytest.fixture
def follow_up(session: Session, add_visit: Callable[..., Visit]) -> Session:
    """A visit started from one with three layers."""
    first = add_visit()
    for key in CARRIED:
        exam = session.store.load_exam(first.id, session.atlas.n_cells)
        edit = paint_edit(exam, key, np.arange(20_000, 21_000), 1, "Paint")
        assert edit is not None
        session.store.append_edit(first.id, edit)
    patient = session.store.patient(first.patient_id)
    began = datetime(2026, 8, 31, 9, 0, tzinfo=UTC)
    start_visit(
        session,
        patient,
        VisitPlan("follow-up", began, "patient", 150.0, 40.0, "preteen", from_last=True),
    )
    return session


def four_trials(tab: MapTab, tool: str, qtbot: QtBot) -> None:
    tab.layers.row_of("allodynia").click()
    tab.state.choose_tile("l_leg", "leg")
    tab.choose_tool(tool)
    tab.grab()
    for trial in range(4):
        if trial:
            QTest.keyClick(tab.canvas, Qt.Key.Key_N)
        if tool == "ring":
            click(tab.canvas, at(tab.canvas, 1, 0.5, 0.6 + 0.02 * trial))
        else:
            for x, y in ((0.4, 0.5), (0.6, 0.5), (0.6, 0.6 + 0.01 * trial), (0.4, 0.6)):
                click(tab.canvas, at(tab.canvas, 1, x, y))
    card = tab.trials.card
    qtbot.waitUntil(lambda: len(card.chips) == 4 and "—" not in card.chips[3].text())
    tools = tab.tools  # heights follow from layout to layout
    qtbot.waitUntil(lambda: tools.height() >= tools.minimumSizeHint().height())
    tab.grab()


def hidden_px(tab: MapTab) -> int:
    area = tab.panel.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    return area.verticalScrollBar().maximum()


@pytest.mark.parametrize("tool", ["ring", "points"])
def test_four_trials_and_what_waits_fit_beside_the_map(
    follow_up: Session, open_map: Callable[[Session], MapTab], tool: str, qtbot: QtBot
) -> None:
    tab = open_map(follow_up)
    four_trials(tab, tool, qtbot)
    assert tab.layers.waiting.isVisible()
    assert tab.layers.confirm_all.isVisible()
    assert hidden_px(tab) == 0
    assert len({chip.y() for chip in tab.trials.card.chips} | {tab.trials.card.next.y()}) == 1
    found = cut_widgets(tab.panel) + small_targets(tab.panel) + crowded_targets(tab.panel)
    assert found == []
    tab.state.choose_layer(CARRIED[0])
    assert tab.layers.more.text() == "More layers"


@pytest.mark.parametrize("tool", ["ring", "points"])
def test_the_numbers_of_four_trials_unfold_without_scrolling(
    follow_up: Session, open_map: Callable[[Session], MapTab], tool: str, qtbot: QtBot
) -> None:
    follow_up.store.set_setting(THRESHOLD_SETTING, 1.0)
    tab = open_map(follow_up)
    four_trials(tab, tool, qtbot)
    numbers = tab.trials.card.numbers
    QTest.mouseClick(numbers, Qt.MouseButton.LeftButton)
    assert len(numbers.folded_lines) == 5  # mean, agreement, areas, variable, no cut-off
    tools = tab.tools
    qtbot.waitUntil(lambda: tools.height() >= tools.minimumSizeHint().height())
    tab.grab()
    assert hidden_px(tab) == 0
    active = tab.layers.row_of("allodynia", "cotton_wisp")
    assert active.visibleRegion().boundingRect().height() == active.height()
    QTest.mouseClick(numbers, Qt.MouseButton.LeftButton)
    assert tab.layers.confirm_all.isVisible()


def test_in_portrait_nothing_is_asked_for_that_is_not_shown(
    exam: Session, open_map: Callable[[Session], MapTab], qtbot: QtBot
) -> None:
    tab = open_map(exam)
    tab.resize(800, 1230)
    four_trials(tab, "ring", qtbot)
    assert hidden_px(tab) == 0
