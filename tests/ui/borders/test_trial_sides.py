"""Trials of one limb on the real Map: on the wrong side, apart from each other, without skin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from painmap.core.layers import LayerKey
from painmap.core.lines import Line
from painmap.core.ring import Ring
from painmap.core.skin import skin_of
from painmap.core.trial_edits import record_trial
from painmap.core.trial_numbers import stimulus_numbers
from painmap.core.trials import Trial, next_trial, trials_of
from painmap.ui.map.map_tab import MapTab
from painmap.ui.session.session import Session

WISP = LayerKey("allodynia", "cotton_wisp")
R_LEG, L_LEG = 3, 4


@pytest.fixture
def tab(exam: Session, open_map: Callable[[Session], MapTab]) -> MapTab:
    exam.change_visit("size", height_cm=150.0, weight_kg=40.0)
    made = open_map(exam)
    made.state.choose_layer(WISP)
    return made


def patch(exam: Session, pos: float, limb: int = L_LEG) -> np.ndarray:
    """Skin around a place along a limb."""
    skin = skin_of(exam.atlas)
    middle = np.flatnonzero((skin.limb == limb) & (np.abs(skin.limb_pos - pos) < 0.01))[0]
    near = np.linalg.norm(skin.points - skin.points[middle], axis=1) < 2
    return np.flatnonzero(near & (skin.limb == limb)).astype(np.int32)


def record(exam: Session, cells: np.ndarray, **words: object) -> Trial:
    trial = next_trial(trials_of(exam.exam.findings), examiner="E")
    drawn = {"border": Line(((int(patch(exam, 1.0)[0]),),)), "stopped": False}
    trial = replace(trial, **(drawn | words))  # type: ignore[arg-type]
    exam.push(record_trial(exam.exam, trial, cells))
    return trial


def held(exam: Session, layer: LayerKey = WISP) -> set[int]:
    limbs = exam.atlas.limb[exam.exam.layer(layer) > 0]
    return {int(limb) for limb in np.unique(limbs)}


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def press(words: str) -> None:
    """Click a line of the menu that is open."""
    menu = open_menu()
    action = next(action for action in menu.actions() if action.text() == words)
    assert action.isEnabled()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    close_menus()


def close_menus() -> None:
    for popup in iter(QApplication.activePopupWidget, None):
        popup.close()


def test_the_open_exam_knows_the_parts_of_the_body(tab: MapTab, exam: Session) -> None:
    """Two patches of one leg are one site: what is on the map is what the numbers say."""
    for pos in (1.2, 1.25, 2.4):
        record(exam, patch(exam, pos))
    numbers = stimulus_numbers(exam.exam, exam.atlas, "cotton_wisp")
    assert numbers is not None
    assert numbers.sites == ((0, 1, 2),)
    assert numbers.intersection_cm2 == 0
    assert np.array_equal(exam.exam.layer(WISP) > 0, numbers.zone)
    codes = tab.canvas.desk.codes(WISP)
    assert np.array_equal(np.isin(codes, (1, 3)), numbers.zone)
    lines = [*tab.trials.card.figures.sentences("cotton_wisp")]
    lines += tab.trials.card.figures.details("cotton_wisp")
    assert not any("different parts" in line for line in lines)
    assert any("Jaccard) 0 %" in line for line in lines)
    assert any(line.startswith("largest shift") and "straight" in line for line in lines)


def test_every_trial_of_the_limb_moves_with_its_zone(tab: MapTab, exam: Session) -> None:
    whole = np.flatnonzero(exam.atlas.limb == L_LEG).astype(np.int32)
    record(exam, whole)
    record(exam, patch(exam, 2.4))
    stopped = record(exam, patch(exam, 0.5), stopped=True)
    right = record(exam, patch(exam, 1.2, R_LEG), stimulus="brush")
    before = exam.exam.layer(WISP).copy()
    menu = tab.zones.menu_at(int(patch(exam, 1.2)[0]), WISP, [])
    assert menu is not None
    menu.popup(tab.mapToGlobal(tab.rect().center()))
    press("Move to the other side: 3 trials")
    assert held(exam) == held(exam, stopped.zone_layer) == {R_LEG}
    assert held(exam, right.zone_layer) == {R_LEG}
    assert tab.notice.text.text().endswith("moved to the RIGHT side")
    exam.undo_stack.undo()
    assert np.array_equal(exam.exam.layer(WISP), before)
    assert held(exam, stopped.zone_layer) == {L_LEG}


def test_a_stopped_trial_moves_by_itself(tab: MapTab, exam: Session) -> None:
    record(exam, patch(exam, 1.2))
    ring = Ring(L_LEG, (1.5,) * 4, landmark="lateral_malleolus")
    stopped = record(exam, patch(exam, 1.8), stopped=True, border=ring)
    desk = tab.canvas.desk
    desk.choose(stopped)
    tab.trials.open_menu()
    press("Move to the other side")
    assert tab.notice.text.text() == "Trial 2 moved to the other side"
    assert desk.trial.stopped
    assert isinstance(desk.trial.border, Ring)
    assert desk.trial.border.limb == R_LEG
    assert held(exam, stopped.zone_layer) == {R_LEG}
    assert held(exam) == {L_LEG}
    exam.undo_stack.undo()
    assert held(exam, stopped.zone_layer) == {L_LEG}


def test_a_trial_still_to_be_drawn_has_no_side(tab: MapTab) -> None:
    tab.trials.open_menu()
    (move,) = [a for a in open_menu().actions() if a.text() == "Move to the other side"]
    assert not move.isEnabled()
    close_menus()


def test_a_trial_without_skin_says_so_and_is_in_no_number(
    tab: MapTab, exam: Session, qtbot: QtBot
) -> None:
    record(exam, patch(exam, 1.2))
    record(exam, np.empty(0, np.int32))
    card = tab.trials.card
    qtbot.waitUntil(lambda: len(card.chips) >= 2 and "cm²" in card.chips[0].text())
    assert card.chips[1].text() == "2 · no skin"
    numbers = stimulus_numbers(exam.exam, exam.atlas, "cotton_wisp")
    assert numbers is not None
    assert [row.trial.number for row in numbers.trials] == [1]
