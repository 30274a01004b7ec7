"""Rings on limbs with real events on the real atlas: one press, drags, handles, undo."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot

from painmap.core.layers import LayerKey
from painmap.core.ring import Ring
from painmap.core.trials import trials_of
from painmap.ui.borders.border_marks import Mark, on_figure
from painmap.ui.map.canvas import Canvas
from painmap.ui.map.map_state import MapState
from painmap.ui.session.session import Session
from tests.ui.hands import ALT, MOVE, PRESS, RELEASE, at, click, drag, mouse

WISP = LayerKey("allodynia", "cotton_wisp")
VIEWS = ("l_leg_outer", "l_leg_front", "l_leg_inner", "l_leg_back")


@pytest.fixture
def canvas(exam: Session, qtbot: QtBot) -> Iterator[Canvas]:
    exam.change_visit("size", height_cm=150.0, weight_kg=40.0)
    made = Canvas(exam, MapState())
    qtbot.addWidget(made)
    made.resize(880, 608)
    made.state.choose_tile("l_leg", "leg")
    made.state.choose_layer(LayerKey("allodynia"))
    made.show_charts([exam.body.chart(key) for key in VIEWS])
    made.show_exam()
    with qtbot.waitExposed(made):
        made.show()
    made.grab()
    yield made
    made.hide()


def shin(canvas: Canvas, level: float = 0.65) -> QPointF:
    return at(canvas, 1, 0.5, level)


def ring_of(session: Session) -> Ring:
    border = trials_of(session.exam.findings)[-1].border
    assert isinstance(border, Ring)
    return border


def mark(canvas: Canvas, sort: str, index: int = 0) -> Mark:
    return next(m for m in canvas.lines.marks() if (m.sort, m.index) == (sort, index))


def test_allodynia_starts_with_the_ring_on_a_limb_and_the_border_on_the_trunk(
    canvas: Canvas,
) -> None:
    assert canvas.state.tool == "ring"
    canvas.state.choose_tile("trunk")
    assert canvas.state.tool == "border"


def test_one_press_makes_a_stocking_in_one_step_of_undo(canvas: Canvas, exam: Session) -> None:
    click(canvas, shin(canvas))
    ring = ring_of(exam)
    inside = exam.exam.layer(WISP) > 0
    limb, pos = exam.atlas.limb, exam.atlas.limb_pos
    assert np.array_equal(inside, (limb == 4) & (pos >= ring.levels[0]))
    assert exam.undo_stack.count() == 2  # the patient's size came first
    exam.undo_stack.undo()
    assert not exam.exam.layer(WISP).any()
    assert canvas.desk.border is None
    exam.undo_stack.redo()
    assert np.array_equal(exam.exam.layer(WISP) > 0, inside)
    assert canvas.state.layer == WISP


def test_alt_does_not_put_another_ring_in_place_of_one(canvas: Canvas, exam: Session) -> None:
    click(canvas, shin(canvas))
    ring, hints = ring_of(exam), list[str]()
    canvas.hinted.connect(hints.append)
    drag(canvas, [shin(canvas, 0.3), shin(canvas, 0.32)], ALT)
    assert ring_of(exam) == ring
    assert len(hints) == 1


def test_the_zone_follows_a_drag_live_and_is_stored_at_pen_up(
    canvas: Canvas, exam: Session
) -> None:
    told: list[int] = []
    canvas.stroked.connect(lambda _layer, cells, _values: told.append(len(cells)))
    mouse(canvas, PRESS, shin(canvas))
    first = len(told)
    mouse(canvas, MOVE, shin(canvas, 0.6))
    assert len(told) > first
    assert not trials_of(exam.exam.findings)
    live = canvas.desk.border
    mouse(canvas, RELEASE, shin(canvas, 0.6))
    assert ring_of(exam) == live


def test_a_handle_tilts_the_ring_and_the_line_moves_all_of_it(
    canvas: Canvas, exam: Session
) -> None:
    click(canvas, shin(canvas))
    before = ring_of(exam)
    knob = mark(canvas, "handle", 0).at
    drag(canvas, [knob, knob + QPointF(0, 10), knob + QPointF(0, 30)])
    tilted = ring_of(exam)
    assert tilted.levels[0] > before.levels[0] + 0.05
    assert tilted.levels[1:] == before.levels[1:]
    back = mark(canvas, "handle", 2).at
    aside = back + QPointF(30, 0)
    drag(canvas, [aside, aside + QPointF(0, -10), aside + QPointF(0, -30)])
    moved = ring_of(exam)
    shift = np.subtract(moved.levels, tilted.levels)
    assert shift[0] < -0.02
    assert shift == pytest.approx([shift[0]] * 4)
    assert exam.undo_stack.count() == 4


def test_the_arrow_flips_the_painful_side(canvas: Canvas, exam: Session) -> None:
    click(canvas, shin(canvas))
    inside = exam.exam.layer(WISP) > 0
    click(canvas, mark(canvas, "flip").at)
    assert ring_of(exam).painful == "proximal"
    leg = exam.atlas.limb == 4
    assert np.array_equal(exam.exam.layer(WISP) > 0, leg & ~inside)
    exam.undo_stack.undo()
    assert np.array_equal(exam.exam.layer(WISP) > 0, inside)


def test_every_handle_has_its_level_and_a_target_of_44_px(canvas: Canvas) -> None:
    click(canvas, shin(canvas))
    for index in range(4):
        knob, level = mark(canvas, "handle", index), mark(canvas, "level", index)
        assert knob.takes(knob.at + QPointF(21, 0))
        assert level.takes(level.rect.center() + QPointF(0, 21))
        assert float(level.text) == pytest.approx(float(mark(canvas, "level").text), abs=0.3)
    assert mark(canvas, "landmark").text == "cm above outer ankle"


@pytest.mark.parametrize("level", [0.55, 0.62, 0.65, 0.75, 0.85])
def test_the_name_of_the_landmark_covers_no_figure(canvas: Canvas, level: float) -> None:
    canvas.keep_free(left=88.0, around=4.0)  # as on the Map, beside the switch of leg and foot
    canvas.grab()
    click(canvas, shin(canvas, level))
    box = mark(canvas, "landmark").rect
    assert not any(on_figure(chart, place, box) for chart, place in canvas.places())


def test_zoomed_in_only_handles_in_sight_have_their_level(canvas: Canvas) -> None:
    click(canvas, shin(canvas))
    assert len([m for m in canvas.lines.marks() if m.sort == "level"]) == 4
    canvas.zoom(4, mark(canvas, "handle", 0).at)
    room = QRectF(canvas.rect())
    seen = {m.index for m in canvas.lines.marks() if m.sort == "handle" and room.contains(m.at)}
    assert {m.index for m in canvas.lines.marks() if m.sort == "level"} == seen == {0}
    canvas.pan_from(QPointF(0, 0))
    canvas.pan_to(QPointF(3000, 0))
    assert [m.sort for m in canvas.lines.marks() if m.text] == []


def test_a_press_on_the_trunk_is_answered_by_a_hint(canvas: Canvas, exam: Session) -> None:
    said: list[str] = []
    canvas.hinted.connect(said.append)
    canvas.state.choose_tool("ring")
    canvas.show_charts([exam.body.chart("front")])
    click(canvas, at(canvas, 0, 0.5, 0.35))
    assert said == ["A ring goes round an arm or a leg. Draw a line or points here."]
    assert not exam.exam.layer(WISP).any()


def test_escape_takes_a_ring_that_is_being_drawn_away(canvas: Canvas, exam: Session) -> None:
    mouse(canvas, PRESS, shin(canvas))
    canvas.stop_drawing()
    assert canvas.desk.border is None
    assert not trials_of(exam.exam.findings)
    click(canvas, shin(canvas))
    before = canvas.desk.codes(WISP).copy()
    mouse(canvas, PRESS, mark(canvas, "handle", 1).at)
    mouse(canvas, MOVE, mark(canvas, "handle", 1).at + QPointF(0, 40))
    canvas.stop_drawing()
    assert np.array_equal(canvas.desk.codes(WISP), before)
    assert canvas.active_zone is not None
    assert np.array_equal(canvas.active_zone.values, before)


def test_the_landmarks_name_goes_along_with_a_dragged_ring(canvas: Canvas, exam: Session) -> None:
    arm = [exam.body.chart(f"l_arm_{view}") for view in ("outer", "front", "inner", "back")]
    canvas.show_charts(arm)
    canvas.show_exam()
    canvas.grab()
    mouse(canvas, PRESS, shin(canvas, 0.2))
    places = []
    for step in range(60):
        mouse(canvas, MOVE, shin(canvas, 0.2 + 0.01 * step))
        places.append(mark(canvas, "landmark").at - mark(canvas, "level").at)
    mouse(canvas, RELEASE, shin(canvas, 0.79))
    jumps = sum((one - other).manhattanLength() > 20 for one, other in pairwise(places))
    assert jumps <= 5, "only from where another label or a figure came; it was 8"
