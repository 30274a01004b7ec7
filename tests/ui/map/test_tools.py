"""The tools of the Map with real events on the real atlas: fill, lines, strokes off the body."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from painmap.core.layers import LayerKey
from painmap.ui.map.canvas import Canvas
from painmap.ui.map.map_state import MapState
from painmap.ui.map.toolbox import TOOLS
from painmap.ui.session.session import Session
from tests.ui.hands import ALT, at, click, double_click, drag, seen

PAIN, ALLODYNIA = LayerKey("pain"), LayerKey("allodynia")


@pytest.fixture
def canvas(exam: Session, qtbot: QtBot) -> Iterator[Canvas]:
    made = Canvas(exam, MapState())
    qtbot.addWidget(made)
    made.resize(880, 608)
    made.show_charts([exam.body.chart("front"), exam.body.chart("back")])
    made.show_exam()
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()


@pytest.fixture
def hints(canvas: Canvas) -> list[str]:
    said: list[str] = []
    canvas.hinted.connect(said.append)
    return said


def painted(exam: Session, layer: LayerKey = PAIN) -> set[str]:
    """The keys of the atoms that are wholly painted."""
    values, atom = exam.exam.layer(layer), exam.atlas.atom
    full = {int(a) for a in np.unique(atom)} - {int(a) for a in np.unique(atom[values == 0])}
    return {a.key for a in exam.atlas.atoms if a.index in full}


def shin(canvas: Canvas) -> QPointF:
    """On the front of the left lower leg."""
    return at(canvas, 0, 0.64, 0.8)


def circle(middle: QPointF, radius: float) -> list[QPointF]:
    return [middle + radius * QPointF(np.cos(a), np.sin(a)) for a in np.linspace(0, 6.1, 40)]


# What a layer remembers


def test_each_quality_remembers_its_tool_and_intensity() -> None:
    state, burning, electric = (
        MapState(),
        LayerKey("pain", "burning"),
        LayerKey("pain", "electric"),
    )
    state.choose_value(7)
    state.choose_tool("lasso")
    state.choose_layer(burning)
    assert (state.value, state.tool) == (7, "lasso")  # a new one starts with its kind's
    state.choose_value(3)
    state.choose_tool("fill")
    state.choose_layer(PAIN)
    assert (state.value, state.tool) == (7, "lasso")
    state.choose_value(9)
    state.choose_layer(electric)
    assert (state.value, state.tool) == (9, "lasso")
    state.choose_layer(burning)
    assert (state.value, state.tool) == (3, "fill")
    state.swap_tools()
    assert state.tool == "lasso"


def test_the_tool_stays_between_allodynia_by_hand_and_of_a_stimulus() -> None:
    state = MapState()
    state.choose_layer(LayerKey("allodynia", "cotton wisp"))
    state.choose_tool("brush")
    state.choose_layer(ALLODYNIA)
    assert state.tool == "brush"


# Fill


def test_fill_takes_an_atom_then_its_area_one_step_of_undo_each(
    canvas: Canvas, exam: Session, hints: list[str]
) -> None:
    canvas.state.choose_tool("fill")
    click(canvas, shin(canvas))
    assert painted(exam) == {"L_lower_leg_front"}
    assert exam.undo_stack.count() == 1
    click(canvas, shin(canvas))
    leg = {exam.atlas.atoms[a].key for a in exam.atlas.schemes["limb10"].area("l_leg").atoms}
    assert painted(exam) == leg
    assert exam.undo_stack.count() == 2
    click(canvas, shin(canvas))
    assert hints == ["The whole region is filled."]
    exam.undo_stack.undo()
    assert painted(exam) == {"L_lower_leg_front"}
    exam.undo_stack.undo()
    assert not exam.exam.layer(PAIN).any()


def test_fill_paints_the_chosen_intensity_over_what_is_there(canvas: Canvas, exam: Session) -> None:
    canvas.state.choose_tool("fill")
    click(canvas, shin(canvas))
    canvas.state.choose_value(7)
    click(canvas, shin(canvas))
    values = exam.exam.layer(PAIN)
    assert painted(exam) == {"L_lower_leg_front"}
    assert set(np.unique(values)) == {0, 7}


def test_alt_makes_fill_erase_and_never_more_than_was_clicked(
    canvas: Canvas, exam: Session, hints: list[str]
) -> None:
    canvas.state.choose_tool("fill")
    click(canvas, shin(canvas))
    click(canvas, shin(canvas))
    click(canvas, at(canvas, 0, 0.5, 0.35), ALT)
    assert hints == ["Nothing is painted here."]
    click(canvas, shin(canvas), ALT)
    assert "L_lower_leg_front" not in painted(exam)
    assert "L_thigh_front" in painted(exam)
    click(canvas, shin(canvas), ALT)
    assert not exam.exam.layer(PAIN).any()


def test_a_double_click_with_fill_is_two_clicks(canvas: Canvas, exam: Session) -> None:
    went: list[tuple[str, str]] = []
    canvas.close_up_chosen.connect(lambda *to: went.append(to))
    canvas.state.choose_tool("fill")
    double_click(canvas, shin(canvas))
    assert went == []
    assert exam.undo_stack.count() == 2


def test_fill_beside_the_figure_says_what_to_do(
    canvas: Canvas, exam: Session, hints: list[str]
) -> None:
    canvas.state.choose_tool("fill")
    click(canvas, at(canvas, 0, 0.01, 0.02))
    assert hints == ["Click on the skin to fill it."]
    assert exam.undo_stack.count() == 0


# Lines


@pytest.mark.parametrize("tool", ["border", "lasso"])
def test_a_tap_and_a_line_around_nothing_say_what_to_do(
    canvas: Canvas, exam: Session, hints: list[str], tool: str
) -> None:
    canvas.state.choose_tool(tool)
    click(canvas, at(canvas, 0, 0.5, 0.35))
    assert hints == ["Draw a closed line around the zone."]
    drag(canvas, circle(at(canvas, 0, 0.1, 0.08), 12))
    assert len(hints) == 2
    assert exam.undo_stack.count() == 0


@pytest.mark.parametrize("tool", ["border", "lasso"])
def test_a_line_may_begin_in_the_gap_between_two_charts(
    canvas: Canvas, exam: Session, tool: str
) -> None:
    canvas.state.choose_tool(tool)
    front, back = (place.rect(chart) for chart, place in canvas.places())
    gap = QPointF((front.right() + back.left()) / 2, at(canvas, 0, 0, 0.85).y())
    assert canvas.chart_at(gap) is None
    corners = [
        gap,
        at(canvas, 0, 0.55, 0.8),
        at(canvas, 0, 0.55, 0.9),
        gap + QPointF(0, 40),
    ]
    drag(canvas, corners)
    touched = {exam.atlas.atoms[a].key for a in np.unique(exam.atlas.atom[painted_cells(exam)])}
    assert "L_lower_leg_front" in touched
    assert all(key.startswith("L_") for key in touched)


def painted_cells(exam: Session, layer: LayerKey = PAIN) -> np.ndarray:
    return np.flatnonzero(exam.exam.layer(layer))


def test_alt_makes_the_lasso_take_away(canvas: Canvas, exam: Session) -> None:
    canvas.state.choose_tool("lasso")
    middle = at(canvas, 0, 0.5, 0.36)
    drag(canvas, circle(middle, 50))
    whole = painted_cells(exam)
    drag(canvas, circle(middle, 20), ALT)
    left = painted_cells(exam)
    assert 0 < left.size < whole.size
    assert np.isin(left, whole).all()


# Strokes


def test_a_stroke_may_begin_beside_the_body_on_either_chart(canvas: Canvas, exam: Session) -> None:
    _, back = canvas.places()[1]
    gap = QPointF(back.x - 4, at(canvas, 1, 0, 0.4).y())
    drag(canvas, [gap, at(canvas, 1, 0.4, 0.4), at(canvas, 1, 0.5, 0.4)])
    cells = painted_cells(exam)
    assert cells.size
    assert (exam.body.chart("back").index_of[cells] >= 0).all()
    front = exam.body.chart("front").index_of[cells] >= 0
    assert front.mean() < 0.2, "only the edge that both charts show"


def test_a_stroke_that_begins_in_a_gap_belongs_to_the_first_skin_it_meets(
    canvas: Canvas, exam: Session
) -> None:
    front = canvas.places()[0][1].rect(canvas.charts[0])
    gap = QPointF(front.right() + 2, at(canvas, 0, 0, 0.4).y())
    drag(canvas, [gap, at(canvas, 1, 0.02, 0.4), at(canvas, 1, 0.45, 0.4), at(canvas, 1, 0.5, 0.4)])
    cells = painted_cells(exam)
    assert cells.size
    assert (exam.body.chart("back").index_of[cells] >= 0).all()


def test_nothing_is_painted_on_the_far_side_or_off_the_chart(canvas: Canvas, exam: Session) -> None:
    canvas.state.choose_size(8)
    drag(canvas, [at(canvas, 0, x, 0.8) for x in np.linspace(0.2, 0.9, 30)])
    cells = painted_cells(exam)
    assert (exam.body.chart("front").index_of[cells] >= 0).all()
    both_knees = {exam.atlas.atoms[a].side for a in np.unique(exam.atlas.atom[cells])}
    assert both_knees == {"R", "L"}


def test_a_fast_stroke_has_no_gaps(canvas: Canvas, exam: Session) -> None:
    chart = exam.body.chart("front")
    canvas.state.choose_size(1)
    size = np.array([chart.info.width, chart.info.height])
    ends = np.array([0.62, 0.6]) * size, np.array([0.645, 0.9]) * size
    drag(canvas, [seen(canvas, 0, *end) for end in ends])
    index = chart.index_of[painted_cells(exam)]
    rows = np.unique(np.floor(chart.xy[index, 1]))
    on_line = [chart.pick(*(ends[0] + t * (ends[1] - ends[0]))) for t in np.linspace(0, 1, 400)]
    assert min(on_line) >= 0
    assert exam.exam.layer(PAIN)[on_line].all()
    assert np.diff(rows).max() <= 2


def test_a_signed_visit_says_why_nothing_is_painted(
    canvas: Canvas, exam: Session, hints: list[str]
) -> None:
    exam.sign()
    click(canvas, shin(canvas))
    assert hints == ["This visit is signed. It can only be looked at."]


def test_painting_on_a_hidden_layer_shows_it(canvas: Canvas, exam: Session) -> None:
    canvas.state.show_layer(PAIN, shown=False)
    drag(canvas, [at(canvas, 0, 0.5, 0.35), at(canvas, 0, 0.5, 0.4)])
    assert PAIN in canvas.state.shown


# What is in the hand


def test_allodynia_starts_with_the_border_and_pain_with_the_brush(canvas: Canvas) -> None:
    state = canvas.state
    assert state.tool == "brush"
    state.choose_layer(ALLODYNIA)
    assert state.tool == "border"
    state.choose_tool("lasso")
    state.choose_layer(PAIN)
    state.choose_layer(ALLODYNIA)
    assert state.tool == "lasso"


def test_brush_and_eraser_remember_their_own_sizes_also_while_alt_is_held(canvas: Canvas) -> None:
    state = canvas.state
    state.choose_size(4)
    state.hold_erase(True)
    assert (state.tool_in_hand, state.diameter_cm) == ("erase", 3)
    state.choose_size(1)
    state.hold_erase(False)
    assert (state.tool_in_hand, state.diameter_cm) == ("brush", 4)
    state.choose_tool("erase")
    assert state.diameter_cm == 1


def test_swapping_goes_back_and_forth_on_each_layer(canvas: Canvas) -> None:
    state = canvas.state
    state.choose_tool("lasso")
    state.choose_tool("fill")
    for tool in ("lasso", "fill", "lasso"):
        state.swap_tools()
        assert state.tool == tool


def test_a_tool_that_the_layer_does_not_have_cannot_be_taken(canvas: Canvas) -> None:
    state = canvas.state
    for tool in TOOLS:
        state.choose_tool("brush")
        state.choose_tool(tool.key)
        assert (state.tool == tool.key) == (not tool.kinds or "pain" in tool.kinds)
