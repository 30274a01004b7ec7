"""All visits: the maps of each and over all, what says nothing, how figures went, choosing two."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from painmap.core.exam import findings_edit, paint_edit
from painmap.core.findings import FindingKey, Json, limb_key
from painmap.core.patient import Patient
from painmap.core.record.therapy import TherapyEvent
from painmap.core.stamps import new_id
from painmap.core.visit import Visit
from painmap.ui.chart.zone_paths import Place
from painmap.ui.course.course_screen import CourseScreen
from painmap.ui.course.small_map_painting import LETTER, letter_corner
from painmap.ui.session.session import Session
from tests.ui.course.conftest import BRUSH, HEIGHT
from tests.ui.inspection import cut_widgets

LEFT = Qt.MouseButton.LeftButton
Open = Callable[[str], CourseScreen]


def tap(qtbot: QtBot, screen: CourseScreen, at: int) -> None:
    small = screen.maps.small
    qtbot.mouseClick(small, LEFT, pos=small.box_of(at).center().toPoint())


def test_each_visit_has_a_map_of_the_affected_limb(screen: CourseScreen) -> None:
    cards = screen.maps.small.cards
    assert screen.state is not None
    assert screen.state.place == ("l_leg", "leg")
    assert cards[0].date.startswith("2 Mar 2026")
    assert cards[1].date.startswith("1 Apr 2026, ")
    assert cards[1].date != cards[2].date
    assert all("draft" in card.date for card in cards)
    sizes = [float(card.size.split()[0]) for n, card in enumerate(cards) if n in (0, 1, 4)]
    assert sizes[0] > sizes[1] > sizes[2] > 0
    assert screen.header.who.lines[0].startswith("Berger")
    assert "P-1237" in screen.header.who.lines[1]


def test_a_visit_without_a_map_says_so(screen: CourseScreen) -> None:
    card = screen.maps.small.cards[2]
    assert (card.said, card.size) == ("No map at this visit", "—")


def test_skin_under_a_cast_is_drawn_apart_and_in_no_share(screen: CourseScreen) -> None:
    state = screen.state
    assert state is not None
    found = state.cells(3)
    assert found is not None
    values, unknown = found
    along = state.atlas.limb_pos
    ankle = int(np.flatnonzero((state.atlas.limb == 4) & (along > 2.0) & (along < 2.1))[0])
    assert not values.any()
    assert unknown[ankle]
    assert state.counted(ankle) == (3, 3)
    knee = int(np.flatnonzero((state.atlas.limb == 4) & (along > 1.35) & (along < 1.4))[0])
    assert state.counted(knee) == (1, 3)


def test_visits_on_two_bodies_are_counted_cell_by_cell(screen: CourseScreen) -> None:
    state = screen.state
    assert state is not None
    assert {one.visit.body for one in state.course.visits} == {"preteen", "teen"}
    assert state.body.key == "teen"
    low = (state.atlas.limb == 4) & (state.atlas.limb_pos > 1.85) & (state.atlas.limb_pos < 2.7)
    assert state.frequency is not None
    assert set(state.frequency.affected[low].tolist()) == {3}


def test_two_taps_compare_in_the_order_of_time(
    screen: CourseScreen, visits: list[Visit], qtbot: QtBot
) -> None:
    chosen: list[tuple[str, str]] = []
    screen.pair_chosen.connect(lambda *pair: chosen.append(pair))
    tap(qtbot, screen, 1)
    assert screen.maps.small.chosen == visits[1].id
    tap(qtbot, screen, 1)
    assert not screen.maps.small.chosen
    tap(qtbot, screen, 1)
    tap(qtbot, screen, 0)
    assert chosen == [(visits[0].id, visits[1].id)]
    qtbot.keyClick(screen.maps.small, Qt.Key.Key_Space)
    qtbot.keyClick(screen.maps.small, Qt.Key.Key_End)
    qtbot.keyClick(screen.maps.small, Qt.Key.Key_Return)
    assert chosen[-1] == (visits[0].id, visits[4].id)


def test_a_dot_on_the_line_is_tapped_like_its_map(
    screen: CourseScreen, visits: list[Visit], qtbot: QtBot
) -> None:
    screen.show_mode("often")
    qtbot.mouseClick(screen.track, LEFT, pos=screen.track.dot_of(visits[4].id).toPoint())
    assert screen.mode.value == "each"
    assert screen.maps.small.chosen == visits[4].id


def test_only_pain_has_an_intensity(screen: CourseScreen) -> None:
    assert not screen.mode.chip("strong").isEnabled()
    screen.choose_layer("pain")
    screen.show_place("r_leg", "leg")
    screen.show_mode("strong")
    over, state = screen.maps.over, screen.state
    assert state is not None
    at = (state.atlas.limb == 3) & (state.atlas.limb_pos > 0.95) & (state.atlas.limb_pos < 1.05)
    over.view.pointed.emit(int(np.flatnonzero(at)[0]))
    assert over.words.text().startswith("Affected at 2 of 2 visits · mean intensity 5.5 · RIGHT")
    assert over.legend.marks == ("0", "5", "10")
    screen.choose_layer("allodynia:brush")
    assert screen.mode.value == "often"


def test_pointing_at_skin_tells_in_how_many_visits(screen: CourseScreen) -> None:
    screen.show_mode("often")
    view, state = screen.maps.over.view, screen.state
    assert state is not None
    view.grab()
    chart, place = view.places()[0]
    cells = np.flatnonzero(state.frequency.affected[chart.cells] == 3)  # type: ignore[union-attr]
    x, y = chart.xy[cells[len(cells) // 2]]
    told: list[int] = []
    view.pointed.connect(told.append)
    point = QPoint(round(place.x + x * place.scale), round(place.y + y * place.scale))
    from PySide6.QtTest import QTest

    QTest.mouseMove(view, point)
    assert told
    assert told[-1] >= 0
    assert screen.maps.over.words.text().startswith("Affected at 3 of 3 visits · LEFT")


def test_skin_is_in_cm2_and_the_line_is_told_in_words(screen: CourseScreen) -> None:
    panel = screen.panel
    assert panel.head.text() == "Skin painted, cm²"
    assert panel.note.isHidden()
    assert "cm² per week since 2 Mar 2026" in panel.rows[0].words
    assert "95" in panel.rows[0].words


def test_growth_makes_it_percent_and_says_why(
    session: Session, visits: list[Visit], open_course: Open
) -> None:
    session.open_visit(visits[4].id)
    session.change_visit("Height", height_cm=156.0)
    session.close_visit()
    panel = open_course(visits[0].patient_id).panel
    assert panel.head.text() == "Skin painted, % of skin"
    assert panel.note.text() == "In % of the skin: heights differ by 6.0 cm."


def test_a_visit_without_a_height_makes_it_percent_too(
    session: Session, visits: list[Visit], open_course: Open
) -> None:
    session.open_visit(visits[0].id)
    session.change_visit("Height", height_cm=None)
    session.close_visit()
    screen = open_course(visits[0].patient_id)
    assert "has no height" in screen.panel.note.text()
    assert screen.maps.small.cards[1].size.endswith("%")


def test_pointing_at_a_visit_says_date_and_value(screen: CourseScreen, qtbot: QtBot) -> None:
    panel = screen.panel
    qtbot.mouseClick(panel.chart, LEFT, pos=QPoint(round(panel.chart.places()[2]), 60))
    assert panel.words.text().startswith("1 Apr 2026")
    assert panel.words.text().endswith("brush —")
    qtbot.keyClick(panel.chart, Qt.Key.Key_Left)
    assert "cm²" in panel.words.text()


def test_chips_without_a_figure_cannot_be_chosen(screen: CourseScreen, qtbot: QtBot) -> None:
    chips = screen.panel.chips
    assert chips.chip("level").isEnabled()
    assert not chips.chip("scores").isEnabled()
    qtbot.mouseClick(chips.chip("level"), LEFT)
    assert screen.panel.head.text() == "Border of allodynia, cm"
    assert "cm per week" in screen.panel.rows[0].words


def test_a_treatment_begins_another_stretch(
    session: Session, visits: list[Visit], open_course: Open, paint_leg: Callable[..., None],
    add_visit: Callable[..., Visit],
) -> None:  # fmt: skip
    for day, level in ((8, 1.9), (15, 1.85), (22, 2.0)):
        began = datetime(2026, 6, day, 9, 0, tzinfo=UTC)
        paint_leg(add_visit(began_at=began, height_cm=150.0, weight_kg=42.0), level)
    session.store.save_event(
        TherapyEvent(
            new_id(), visits[0].patient_id, "treatment", date(2026, 6, 5), None, "Mirror therapy"
        )
    )
    panel = open_course(visits[0].patient_id).panel
    assert "since 8 Jun 2026" in panel.rows[0].words


def test_one_visit_alone_is_shown_and_cannot_be_compared(
    add_visit: Callable[..., Visit], paint_leg: Callable[..., None], open_course: Open
) -> None:
    visit = add_visit(height_cm=150.0, weight_kg=42.0)
    paint_leg(visit, 1.4)
    screen = open_course(visit.patient_id)
    assert screen.hint.text() == ""
    assert screen.panel.rows[0].words == "One visit alone: no trend."
    screen.show_mode("often")
    screen.grab()


def test_a_patient_whose_visits_are_all_empty_is_shown(
    add_visit: Callable[..., Visit], open_course: Open
) -> None:
    add_visit()
    screen = open_course(add_visit().patient_id)
    for mode in ("each", "often"):
        screen.show_mode(mode)
        screen.grab()
    assert screen.maps.over.words.text() == "No visit has this."
    assert [card.said for card in screen.maps.small.cards] == ["No map at this visit"] * 2


def test_it_can_be_left_while_it_reads(session: Session, visits: list[Visit], qtbot: QtBot) -> None:
    screen = CourseScreen(session, visits[0].patient_id)
    qtbot.addWidget(screen)
    screen.leave()
    session.close()
    told: list[bool] = []
    screen.ready.connect(lambda: told.append(True))
    qtbot.wait(150)
    assert not told


def test_a_patient_without_visits_is_told(
    session: Session, patient: Patient, open_course: Open
) -> None:
    session.store.add_patient(patient)
    assert open_course(patient.id).said.text() == "No visit yet."


@pytest.mark.parametrize("size", [(1280, 720), (800, 1280), (1280, 600)])
def test_nothing_is_cut(screen: CourseScreen, size: tuple[int, int], qtbot: QtBot) -> None:
    screen.resize(*size)
    qtbot.waitUntil(lambda: (screen.width(), screen.height()) == size)
    for mode in ("each", "often"):
        screen.show_mode(mode)
        screen.grab()
        assert not cut_widgets(screen)


def test_a_cross_stands_for_no_border_and_is_told_in_words(
    session: Session, visits: list[Visit], open_course: Open, add_visit: Callable[..., Visit],
    qtbot: QtBot,
) -> None:  # fmt: skip
    last = add_visit(began_at=datetime(2026, 6, 8, 9, tzinfo=UTC), height_cm=HEIGHT, weight_kg=42.0)
    session.open_visit(last.id)
    patch = np.flatnonzero((session.atlas.limb == 4) & (session.atlas.limb_pos > 2.95))[:300]
    session.push(paint_edit(session.exam, BRUSH, patch, 1, "Paint"))
    session.close_visit()
    panel = open_course(last.patient_id).panel
    assert "cross" not in panel.words.text(), "skin has no such thing as none"

    qtbot.mouseClick(panel.chips.chip("level"), LEFT)

    assert "A cross is none" in panel.words.text()
    qtbot.mouseClick(panel.chart, LEFT, pos=QPoint(round(panel.chart.places()[-1]), 60))
    assert panel.words.text().endswith("none")


def test_of_many_sites_those_are_drawn_that_differ_most(
    session: Session, visits: list[Visit], open_course: Open, qtbot: QtBot
) -> None:
    places = ("temperature:knee", "temperature:shin", "temperature:ankle", "temperature:sole")
    for visit, warmer in ((visits[0], 3.0), (visits[1], 1.0)):
        session.open_visit(visit.id)
        values: dict[FindingKey, Json] = {
            limb_key("r_arm", "temperature_c"): 31.0,
            limb_key("l_arm", "temperature_c"): 31.0,
        }
        for at, place in enumerate(places, 1):
            values |= {limb_key("r_leg", place): [30.0 + at * warmer / 4],
                       limb_key("l_leg", place): [30.0]}  # fmt: skip
        session.push(findings_edit(session.exam, values, "Temperatures"))
        session.close_visit()
    panel = open_course(visits[0].patient_id).panel

    qtbot.mouseClick(panel.chips.chip("delta_t"), LEFT)

    names = [row.name for row in panel.rows]
    assert [name.split(", ")[1] for name in names] == [
        f"{site}: right − left" for site in ("sole", "ankle", "shin", "knee")
    ]
    assert panel.more.text().startswith("1 more")
    assert "layer" not in panel.more.text()
    qtbot.waitUntil(panel.rows[2].isVisible)
    panel.rows[2].setFocus()
    qtbot.keyClick(panel.rows[2], Qt.Key.Key_Return)
    assert panel.window().focusWidget() is panel.rows[2], "the focus is where it was"
    assert panel.rows[2].findChildren(QLabel)[0].property("role") == "strong"


def test_a_letter_stands_where_its_figure_leaves_room(screen: CourseScreen) -> None:
    atlas = screen.maps._state.atlas  # type: ignore[union-attr]  # noqa: SLF001
    body = atlas.body("preteen")
    for key in ("l_leg_outer", "l_leg_front", "l_leg_inner", "l_leg_back", "r_leg_back"):
        chart = body.chart(key)
        place = Place(0.0, 0.0, 0.2)
        box = place.rect(chart)
        corner, _ = letter_corner(chart, place, box)
        assert box.contains(corner)
        y, x = np.nonzero(chart.silhouette)
        inside = (x * 0.2 >= corner.left()) & (x * 0.2 < corner.right()) & (y * 0.2 < LETTER)
        assert inside.mean() < 0.002, key
