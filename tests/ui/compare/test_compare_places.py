"""A comparison opens where most changed and says what else is affected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.session.session import Session

ALLODYNIA = LayerKey("allodynia")
MakeScreen = Callable[[list[str], list[str]], CompareScreen]


@pytest.fixture
def compared(session: Session, add_visit: Callable[..., Visit], qtbot: QtBot) -> MakeScreen:
    """A screen of two visits of one day with allodynia on the atoms named."""

    def make(*visits: list[str]) -> CompareScreen:
        atlas, made = session.atlas, []
        atoms = {atom.key: atom.index for atom in atlas.atoms}
        for hour, names in zip((9, 10), visits, strict=True):
            began = datetime(2026, 8, 1, hour, 0, tzinfo=UTC)
            visit = add_visit(began_at=began, height_cm=150.0, weight_kg=42.0)
            session.open_visit(visit.id)
            cells = np.flatnonzero(np.isin(atlas.atom, [atoms[name] for name in names]))
            if cells.size:
                session.push(paint_edit(session.exam, ALLODYNIA, cells, 1, "Paint"))
            session.flush()
            made.append(visit.id)
        session.close_visit()
        screen = CompareScreen(session, made[0], made[1])
        qtbot.addWidget(screen)
        screen.resize(1280, 720)
        with qtbot.waitExposed(screen):
            screen.show()
        return screen

    return make


def charts(screen: CompareScreen) -> list[str]:
    return [chart.info.key for chart in screen.stage.change.view.charts]


def links(screen: CompareScreen) -> list[str]:
    return [link.text() for link in screen.foot.elsewhere.links if link.isVisible()]


def heads(screen: CompareScreen) -> list[str]:
    found = screen.foot.elsewhere.findChildren(QLabel)
    return [part.text() for part in found if part.isVisible() and part.text().endswith(":")]


def test_a_sole_is_shown_though_an_arm_is_affected_too(compared: MakeScreen, qtbot: QtBot) -> None:
    arm = ["R_forearm_front"]
    screen = compared(["L_sole_back", "L_heel_back", *arm], ["L_heel_back", *arm])
    assert "l_foot_sole" in charts(screen)
    (link,) = links(screen)
    assert link.startswith("right arm ")
    assert link.endswith(" cm² (0)")
    qtbot.mouseClick(screen.foot.elsewhere.links[0], Qt.MouseButton.LeftButton)
    assert charts(screen)[0] == "r_arm_outer"
    assert screen.row.charts.text().endswith("R arm")
    assert links(screen)[0].startswith("left leg ")


def test_a_palm_opens_the_hand(compared: MakeScreen) -> None:
    leg = ["L_thigh_front"]
    screen = compared(["R_palm_front", "R_thumb_front", *leg], ["R_thumb_front", *leg])
    assert charts(screen) == ["r_hand_palm", "r_hand_dorsum"]


def test_without_a_change_it_opens_where_most_is(compared: MakeScreen) -> None:
    both = ["L_sole_back", "R_thigh_front"]
    assert charts(compared(both, both))[0] == "r_leg_outer"


def test_the_other_charts_of_a_limb_are_offered_for_what_these_leave_out(
    compared: MakeScreen,
) -> None:
    screen = compared(["L_thigh_front", "L_thigh_back", "L_sole_back"], [])
    # Nobody looked at the legs at the later visit: all of it is not comparable.
    assert charts(screen)[0] == "l_leg_outer"
    assert links(screen) == ["left foot"]
    assert heads(screen) == ["Closer:"]
    screen.foot.elsewhere.links[0].click()
    assert "l_foot_sole" in charts(screen)
    assert links(screen) == ["left leg"]
    assert heads(screen) == ["Also:"]


def test_a_close_up_and_what_is_elsewhere_have_heads_of_their_own(compared: MakeScreen) -> None:
    both = ["L_thigh_front", "L_sole_back", "R_forearm_front"]
    screen = compared(["L_thigh_back", *both], both)
    assert charts(screen)[0] == "l_leg_outer"
    screen.resize(1600, 900)
    assert heads(screen) == ["Closer:", "Also:"]
    assert links(screen)[0] == "left foot"
    assert links(screen)[1].startswith("right arm ")


def test_what_one_chart_shows_has_nothing_elsewhere(compared: MakeScreen) -> None:
    screen = compared(["L_thigh_front"], ["L_thigh_front", "L_knee_front"])
    assert charts(screen)[0] == "l_leg_outer"
    assert not screen.foot.elsewhere.isVisible()


def test_on_the_whole_body_only_what_it_hides_is_elsewhere(compared: MakeScreen) -> None:
    screen = compared(["R_forearm_front", "L_sole_back"], ["R_forearm_front", "L_sole_back"])
    screen.show_place("whole")
    assert [link.split(" ")[:2] for link in links(screen)] == [["left", "leg"]]


def test_the_back_opens_on_the_whole_body(compared: MakeScreen) -> None:
    assert charts(compared(["R_upper_back_back"], ["L_upper_back_back"]))[0] == "front"


def test_the_face_opens_the_head(compared: MakeScreen) -> None:
    assert charts(compared(["R_face_front"], ["L_face_front"]))[0] == "head_front"


def test_visits_of_one_day_are_told_apart(compared: MakeScreen) -> None:
    screen = compared(["L_thigh_front"], ["R_thigh_front"])
    lower = [
        pane.banner.lines[1].split(" · ") for pane in (screen.stage.earlier, screen.stage.later)
    ]
    assert lower[0][0] != lower[1][0]
    assert [line[1] for line in lower] == ["visit 1", "visit 2"]
    assert screen.row.earlier.text() != screen.row.later.text().replace("Later", "Earlier")
    options = [action.text() for action in screen.row.earlier.menu_now().actions()]
    assert "Visit 1" in options[0]
