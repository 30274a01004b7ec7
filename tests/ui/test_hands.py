"""Pen, fingers and interrupted strokes: what is painted, undone and stored stays true."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from painmap.core.layers import NOT_RATED, LayerKey
from painmap.core.surface import surface_of
from painmap.ui.map.canvas import Canvas
from painmap.ui.map.map_state import MapState
from painmap.ui.session.session import Session
from tests.ui import hands
from tests.ui.hands import (
    ERASER,
    MOVE,
    PEN_DOWN,
    PEN_MOVE,
    PEN_UP,
    PRESS,
    RELEASE,
    Touch,
    at,
    click,
    double_click,
    drag,
    mouse,
    pen,
    pen_drag,
)

PAIN, ALLODYNIA = LayerKey("pain"), LayerKey("allodynia")


@pytest.fixture
def canvas(exam: Session, qtbot: QtBot) -> Iterator[Canvas]:
    made = Canvas(exam, MapState())
    qtbot.addWidget(made)
    made.resize(880, 608)
    made.show_charts([exam.body.chart("front"), exam.body.chart("back")])
    made.show_exam()
    for chart in made.charts:
        surface_of(exam.body, chart)  # or the first tap would be a long one
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def finger(canvas: Canvas, screen: QPointingDevice) -> Touch:
    return Touch(canvas, screen)


@pytest.fixture
def went(canvas: Canvas) -> list[tuple[str, str]]:
    places: list[tuple[str, str]] = []
    canvas.close_up_chosen.connect(lambda *to: places.append(to))
    return places


def belly(canvas: Canvas, steps: int = 12) -> list[QPointF]:
    return [at(canvas, 0, 0.5, 0.3 + 0.01 * step) for step in range(steps)]


def cells(exam: Session, layer: LayerKey = PAIN) -> np.ndarray:
    return np.flatnonzero(exam.exam.layer(layer))


def stored(exam: Session) -> dict[LayerKey, np.ndarray]:
    """What a second look at the file finds."""
    exam.flush()
    read = exam.store.load_exam(exam.exam.visit.id, exam.atlas.n_cells)
    return {key: np.array(values) for key, values in read.layers.items()}


def check(exam: Session) -> None:
    """File and exam agree; undoing everything leaves nothing, redoing brings all back."""
    for key, values in stored(exam).items():
        assert np.array_equal(values, exam.exam.layer(key))
    now = {key: np.array(values) for key, values in exam.exam.layers.items()}
    steps = exam.undo_stack.index()
    while exam.undo_stack.canUndo():
        exam.undo_stack.undo()
    assert not any(values.any() for values in exam.exam.layers.values())
    for _ in range(steps):
        exam.undo_stack.redo()
    for key, values in now.items():
        assert np.array_equal(values, exam.exam.layer(key))


# The pen


def test_pressure_sets_nothing_at_first(canvas: Canvas, exam: Session) -> None:
    pen_drag(canvas, belly(canvas), np.linspace(0.1, 1, 12).tolist())
    assert set(exam.exam.layer(PAIN)[cells(exam)]) == {NOT_RATED}


def test_pressure_sets_the_intensity_where_that_is_wanted(canvas: Canvas, exam: Session) -> None:
    canvas.state.pressure_rates = True
    pen_drag(canvas, belly(canvas), np.linspace(0.2, 0.8, 12).tolist())
    found = set(exam.exam.layer(PAIN)[cells(exam)].tolist())
    assert (min(found), max(found)) in ((2, 8), (3, 8))
    assert len(found) > 4
    assert exam.undo_stack.count() == 1
    check(exam)


def test_the_stronger_pressure_stays_when_a_stroke_goes_back(canvas: Canvas, exam: Session) -> None:
    canvas.state.pressure_rates = True
    there = belly(canvas)
    pen_drag(canvas, [*there, *reversed(there)], [0.9] * 12 + [0.1] * 12)
    assert set(exam.exam.layer(PAIN)[cells(exam)].tolist()) == {9}


def test_pressure_covers_what_a_stroke_of_one_intensity_covers(
    canvas: Canvas, exam: Session
) -> None:
    pen_drag(canvas, belly(canvas)[::3])
    plain = cells(exam)
    exam.undo_stack.undo()
    canvas.state.pressure_rates = True
    pen_drag(canvas, belly(canvas)[::3], [0.2, 0.5, 0.3, 0.9])
    assert np.array_equal(cells(exam), plain)


def test_pressure_means_nothing_to_other_layers(canvas: Canvas, exam: Session) -> None:
    canvas.state.pressure_rates = True
    canvas.state.choose_layer(LayerKey("tender"))
    pen_drag(canvas, belly(canvas), [0.9] * 12)
    assert set(exam.exam.layer(LayerKey("tender"))[cells(exam, LayerKey("tender"))]) == {1}


@pytest.mark.parametrize("tool", ["brush", "lasso", "fill", "border"])
def test_the_eraser_end_rubs_whatever_the_tool_is(canvas: Canvas, exam: Session, tool: str) -> None:
    drag(canvas, belly(canvas))
    canvas.state.choose_tool(tool)
    pen_drag(canvas, belly(canvas), end=ERASER)
    assert cells(exam).size == 0
    pen(canvas, PEN_MOVE, belly(canvas)[0], held=False)
    assert canvas.state.tool_in_hand == tool
    check(exam)


def test_the_palm_does_not_paint_while_a_pen_is_near(
    canvas: Canvas, exam: Session, finger: Touch
) -> None:
    pen(canvas, PEN_MOVE, belly(canvas)[0], held=False)
    finger.drag(belly(canvas))
    assert cells(exam).size == 0
    pen(canvas, PEN_DOWN, belly(canvas)[0])
    finger.step(at(canvas, 0, 0.62, 0.6))
    pen(canvas, PEN_MOVE, belly(canvas)[2])
    finger.step(at(canvas, 0, 0.62, 0.7))
    finger.lift()
    pen(canvas, PEN_UP, belly(canvas)[2])
    painted = exam.body.chart("front").xy[exam.body.chart("front").index_of[cells(exam)]]
    assert painted[:, 1].max() < 0.5 * canvas.charts[0].info.height
    assert exam.undo_stack.count() == 1


def test_long_after_a_pen_a_palm_pans_and_paints_only_where_that_is_wanted(
    canvas: Canvas, exam: Session, finger: Touch, qtbot: QtBot
) -> None:
    finger.drag(belly(canvas))
    assert cells(exam).size  # nobody has shown a pen yet
    exam.undo_stack.undo()
    pen(canvas, PEN_MOVE, belly(canvas)[0], held=False)
    qtbot.waitUntil(lambda: not canvas.pen.is_near, timeout=3000)
    finger.drag(belly(canvas))
    assert cells(exam).size == 0
    canvas.fingers.habit = "always"
    finger.drag(belly(canvas))
    assert cells(exam).size


def test_a_palm_that_was_down_first_leaves_no_trace(
    canvas: Canvas, exam: Session, finger: Touch
) -> None:
    finger.step(at(canvas, 0, 0.62, 0.6))
    finger.step(at(canvas, 0, 0.62, 0.65))
    pen_drag(canvas, belly(canvas))
    finger.step(at(canvas, 0, 0.62, 0.7))
    finger.lift()
    assert exam.undo_stack.count() == 1
    assert exam.undo_stack.text(0) == "Paint Pain"
    check(exam)


def test_the_side_button_of_a_pen_asks_for_the_menu(canvas: Canvas, exam: Session) -> None:
    asked: list[int] = []
    canvas.menu_requested.connect(lambda cell, _at: asked.append(cell))
    pen(canvas, PEN_DOWN, belly(canvas)[0], button=Qt.MouseButton.RightButton)
    pen(canvas, PEN_UP, belly(canvas)[0], button=Qt.MouseButton.RightButton)
    assert len(asked) == 1
    assert cells(exam).size == 0


def test_a_pen_held_still_on_a_zone_asks_for_its_menu_and_paints_nothing(
    canvas: Canvas, exam: Session, qtbot: QtBot
) -> None:
    drag(canvas, belly(canvas))
    before = cells(exam)
    with qtbot.waitSignal(canvas.menu_requested, timeout=2000) as asked:
        pen(canvas, PEN_DOWN, belly(canvas)[3])
    pen(canvas, PEN_UP, belly(canvas)[3])
    assert exam.exam.layer(PAIN)[asked.args[0]]
    assert np.array_equal(cells(exam), before)
    assert exam.undo_stack.count() == 1


def test_a_pen_held_still_on_bare_skin_paints(canvas: Canvas, exam: Session, qtbot: QtBot) -> None:
    pen(canvas, PEN_DOWN, belly(canvas)[3])
    qtbot.wait(700)
    assert canvas.is_drawing
    pen(canvas, PEN_UP, belly(canvas)[3])
    assert cells(exam).size


# Fingers


def test_one_finger_pans_where_that_is_wanted(canvas: Canvas, exam: Session, finger: Touch) -> None:
    canvas.fingers.habit = "pan"
    canvas.zoom(3, at(canvas, 0, 0.5, 0.4))
    before = canvas.view
    finger.drag([QPointF(300, 300), QPointF(320, 310), QPointF(350, 320)])
    assert (canvas.view.x - before.x, canvas.view.y - before.y) == pytest.approx((50, 20))
    assert cells(exam).size == 0


def test_a_second_finger_late_in_a_stroke_keeps_the_stroke(
    canvas: Canvas, exam: Session, finger: Touch, qtbot: QtBot
) -> None:
    for point in belly(canvas):
        finger.step(point)
    qtbot.wait(400)
    finger.step(belly(canvas)[-1], belly(canvas)[-1] + QPointF(80, 0))
    finger.lift()
    assert exam.undo_stack.count() == 1
    check(exam)


def test_a_finger_does_not_erase_after_the_eraser_end_of_a_pen(
    canvas: Canvas, exam: Session, finger: Touch, qtbot: QtBot
) -> None:
    drag(canvas, belly(canvas))
    pen_drag(canvas, belly(canvas), end=ERASER)
    assert cells(exam).size == 0
    qtbot.waitUntil(lambda: not canvas.pen.is_near)
    canvas.fingers.habit = "always"
    finger.drag(belly(canvas))
    assert cells(exam).size


def test_a_second_finger_that_comes_again_elsewhere_does_not_zoom(
    canvas: Canvas, exam: Session, finger: Touch, screen: QPointingDevice
) -> None:
    one, other = QPointF(350, 300), QPointF(550, 300)
    finger.step(one, other)
    finger.step(one, other + QPointF(20, 0))
    sequence = QTest.touchEvent(canvas, screen, False)
    sequence.move(0, one.toPoint(), canvas)
    sequence.release(1, (other + QPointF(20, 0)).toPoint(), canvas)
    sequence.commit()
    before = canvas.view
    finger.forget(1)
    finger.step(one)
    finger.step(one, QPointF(400, 300))
    assert canvas.view == before
    finger.lift()
    assert cells(exam).size == 0


# A double tap


def shin(canvas: Canvas) -> QPointF:
    return at(canvas, 0, 0.64, 0.8)


def twice_by_mouse(canvas: Canvas, point: QPointF, _finger: Touch) -> None:
    double_click(canvas, point)


def twice_by_pen(canvas: Canvas, point: QPointF, _finger: Touch) -> None:
    pen_drag(canvas, [point, point + QPointF(1, 1)])
    pen_drag(canvas, [point + QPointF(2, 0), point])


def twice_by_finger(_canvas: Canvas, point: QPointF, finger: Touch) -> None:
    finger.drag([point, point + QPointF(2, 2)])
    finger.drag([point + QPointF(4, 0)])


Twice = Callable[[Canvas, QPointF, Touch], None]


@pytest.mark.parametrize("twice", [twice_by_mouse, twice_by_pen, twice_by_finger])
@pytest.mark.parametrize(
    ("x", "y", "to"),
    [
        (0.64, 0.8, ("l_leg", "leg")),
        (0.655, 0.975, ("l_leg", "foot")),
        (0.05, 0.53, ("r_arm", "hand")),
        (0.5, 0.06, ("head", "")),
    ],
)
def test_a_double_tap_opens_the_close_up_and_leaves_no_dab(
    canvas: Canvas,
    exam: Session,
    finger: Touch,
    went: list[tuple[str, str]],
    twice: Twice,
    x: float,
    y: float,
    to: tuple[str, str],
) -> None:
    twice(canvas, at(canvas, 0, x, y), finger)
    assert went == [to]
    assert not any(values.any() for values in exam.exam.layers.values())
    assert (exam.undo_stack.count(), exam.undo_stack.canRedo()) == (0, False)
    assert not canvas.is_drawing
    assert not any(values.any() for values in stored(exam).values())


def test_a_double_tap_does_not_take_back_what_was_there_before(
    canvas: Canvas, exam: Session, went: list[tuple[str, str]]
) -> None:
    drag(canvas, [shin(canvas), shin(canvas) + QPointF(0, 40)])
    before = cells(exam)
    double_click(canvas, shin(canvas) + QPointF(0, 10))
    assert went == [("l_leg", "leg")]
    assert np.array_equal(cells(exam), before)
    assert exam.undo_stack.count() == 1


def test_two_quick_dabs_on_the_trunk_are_two_dabs(
    canvas: Canvas, exam: Session, went: list[tuple[str, str]]
) -> None:
    double_click(canvas, belly(canvas)[0])
    assert went == []
    assert cells(exam).size
    assert not canvas.is_drawing


def test_two_strokes_one_after_the_other_are_no_double_tap(
    canvas: Canvas, exam: Session, went: list[tuple[str, str]]
) -> None:
    way = [shin(canvas), shin(canvas) + QPointF(0, 30)]
    drag(canvas, way)
    drag(canvas, way[::-1])
    click(canvas, shin(canvas) + QPointF(0, 60))
    assert went == []
    assert cells(exam).size


def test_a_signed_visit_can_be_looked_at_closely(
    canvas: Canvas, exam: Session, went: list[tuple[str, str]]
) -> None:
    exam.sign()
    double_click(canvas, shin(canvas))
    assert went == [("l_leg", "leg")]


# Interrupted


def begun(canvas: Canvas) -> None:
    mouse(canvas, PRESS, belly(canvas)[0])
    for point in belly(canvas)[1:]:
        mouse(canvas, MOVE, point)


def resized(canvas: Canvas) -> None:
    canvas.resize(700, 500)


def other_charts(canvas: Canvas) -> None:
    canvas.show_charts(canvas.charts[:1])


def other_layer(canvas: Canvas) -> None:
    canvas.state.choose_layer(ALLODYNIA)


def window_left(canvas: Canvas) -> None:
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.WindowDeactivate))


def hidden(canvas: Canvas) -> None:
    canvas.hide()


def released_elsewhere(canvas: Canvas) -> None:
    mouse(canvas, MOVE, at(canvas, 0, 0.62, 0.6), held=False)


INTERRUPTIONS = [resized, other_charts, other_layer, window_left, hidden, released_elsewhere]


@pytest.mark.parametrize("interruption", INTERRUPTIONS)
def test_an_interrupted_stroke_counts_as_far_as_it_went(
    canvas: Canvas, exam: Session, interruption: Callable[[Canvas], None]
) -> None:
    drag(canvas, belly(canvas))
    whole = cells(exam)
    exam.undo_stack.undo()
    begun(canvas)
    interruption(canvas)
    assert not canvas.is_drawing
    assert np.array_equal(cells(exam), whole)
    mouse(canvas, MOVE, QPointF(300, 300))
    mouse(canvas, RELEASE, QPointF(300, 300))
    assert exam.undo_stack.count() == 1
    check(exam)


@pytest.mark.parametrize("interruption", INTERRUPTIONS)
@pytest.mark.parametrize("tool", ["lasso", "border"])
def test_half_a_line_does_not_count(
    canvas: Canvas, exam: Session, tool: str, interruption: Callable[[Canvas], None]
) -> None:
    canvas.state.choose_tool(tool)
    middle = belly(canvas)[0]
    mouse(canvas, PRESS, middle)
    for angle in np.linspace(0, 4, 20):
        mouse(canvas, MOVE, middle + 50 * QPointF(np.cos(angle), np.sin(angle)))
    interruption(canvas)
    assert not canvas.is_drawing
    assert exam.undo_stack.count() == 0
    assert stored(exam) == {}


def test_a_lost_pen_is_lifted_by_the_next_press(canvas: Canvas, exam: Session) -> None:
    pen(canvas, PEN_DOWN, belly(canvas)[0])
    pen(canvas, PEN_MOVE, belly(canvas)[5])
    pen_drag(canvas, [at(canvas, 1, 0.5, 0.3), at(canvas, 1, 0.5, 0.35)])
    assert exam.undo_stack.count() == 2
    check(exam)


def test_a_lost_pen_is_lifted_when_it_hovers(canvas: Canvas, exam: Session) -> None:
    pen(canvas, PEN_DOWN, belly(canvas)[0])
    pen(canvas, PEN_MOVE, belly(canvas)[5])
    before = None
    pen(canvas, PEN_MOVE, at(canvas, 0, 0.62, 0.7), held=False)
    assert not canvas.is_drawing
    before = cells(exam)
    pen(canvas, PEN_MOVE, at(canvas, 0, 0.62, 0.8), held=False)
    assert np.array_equal(cells(exam), before)
    assert exam.undo_stack.count() == 1


def test_an_edit_from_elsewhere_ends_the_stroke_without_a_trace(
    canvas: Canvas, exam: Session
) -> None:
    drag(canvas, belly(canvas))
    begun(canvas)
    exam.undo_stack.undo()
    assert not canvas.is_drawing
    mouse(canvas, RELEASE, belly(canvas)[-1])
    assert cells(exam).size == 0
    check(exam)


def test_zooming_in_the_middle_of_a_stroke_paints_what_is_under_the_pen(
    canvas: Canvas, exam: Session
) -> None:
    chart = canvas.charts[0]
    mouse(canvas, PRESS, belly(canvas)[0])
    hands.wheel(canvas, belly(canvas)[0], 240)
    for point in belly(canvas):
        mouse(canvas, MOVE, point)
    last = belly(canvas)[-1]
    place = canvas.places()[0][1]
    under = chart.pick((last.x() - place.x) / place.scale, (last.y() - place.y) / place.scale)
    mouse(canvas, RELEASE, last)
    assert exam.exam.layer(PAIN)[under]
    check(exam)


def test_a_stroke_that_leaves_the_window_is_broken_there(canvas: Canvas, exam: Session) -> None:
    chart = canvas.charts[0]
    canvas.zoom(6, at(canvas, 0, 0.5, 0.35))
    left, right = QPointF(2, 300), QPointF(canvas.width() - 3, 300)
    mouse(canvas, PRESS, left)
    mouse(canvas, MOVE, QPointF(-400, 300))
    mouse(canvas, MOVE, QPointF(-400, 2000))
    mouse(canvas, MOVE, QPointF(2000, 2000))
    mouse(canvas, MOVE, right)
    mouse(canvas, RELEASE, right)
    place = canvas.places()[0][1]
    xy = chart.xy[chart.index_of[cells(exam)]] * place.scale + (place.x, place.y)
    reach = 1.5 * place.units_per_cm(chart) * 1.3
    assert (np.abs(xy[:, 1] - 300) < reach).all(), "nothing far below, where the pen went outside"
    assert not (np.abs(xy[:, 0] - canvas.width() / 2) < 50).any(), "nor between leaving and coming"
    assert exam.undo_stack.count() == 1
    check(exam)


def test_a_lasso_may_leave_the_window_and_runs_along_its_edge(
    canvas: Canvas, exam: Session
) -> None:
    canvas.zoom(4, at(canvas, 0, 0.5, 0.35))
    canvas.state.choose_tool("lasso")
    drag(
        canvas,
        [
            QPointF(-300, 100), QPointF(2000, 100), QPointF(2000, 400), QPointF(-300, 400),
            QPointF(-300, 100),
        ],
    )  # fmt: skip
    chart, place = canvas.places()[0]
    xy = chart.xy[chart.index_of[cells(exam)]] * place.scale + (place.x, place.y)
    assert xy[:, 0].min() >= -place.scale
    assert xy[:, 0].max() <= canvas.width() + place.scale
    check(exam)


def test_middle_button_and_space_pan_and_paint_nothing(canvas: Canvas, exam: Session) -> None:
    canvas.zoom(3, at(canvas, 0, 0.5, 0.4))
    before = canvas.view
    middle = Qt.MouseButton.MiddleButton
    mouse(canvas, PRESS, QPointF(300, 300), button=middle)
    mouse(canvas, MOVE, QPointF(330, 310), button=middle)
    mouse(canvas, RELEASE, QPointF(330, 310), button=middle)
    assert canvas.view.x - before.x == pytest.approx(30)
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    drag(canvas, [QPointF(300, 300), QPointF(310, 300)])
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.view.x - before.x == pytest.approx(40)
    assert cells(exam).size == 0
    drag(canvas, belly(canvas))
    assert cells(exam).size


def test_a_right_click_in_the_middle_of_a_stroke_does_nothing(
    canvas: Canvas, exam: Session
) -> None:
    from PySide6.QtGui import QContextMenuEvent

    begun(canvas)
    at_ = QPoint(300, 300)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at_, canvas.mapToGlobal(at_))
    QApplication.sendEvent(canvas, event)
    assert canvas.is_drawing
    mouse(canvas, RELEASE, belly(canvas)[-1])
    assert exam.undo_stack.count() == 1


def test_a_finger_that_pans_and_is_held_still_on_a_zone_asks_for_its_menu(
    canvas: Canvas, exam: Session, finger: Touch, qtbot: QtBot
) -> None:
    drag(canvas, belly(canvas))
    canvas.fingers.habit = "pan"
    with qtbot.waitSignal(canvas.menu_requested, timeout=2000):
        finger.step(belly(canvas)[3])
    assert not canvas.is_panning
    finger.lift()
    assert exam.undo_stack.count() == 1


def test_a_visit_signed_in_the_middle_of_a_stroke_shows_what_it_holds(
    canvas: Canvas, exam: Session
) -> None:
    begun(canvas)
    exam.sign()
    mouse(canvas, RELEASE, belly(canvas)[-1])
    assert cells(exam).size == 0
    assert not any(zone.values.any() for zone in canvas.zones)


def test_a_double_tap_of_a_finger_just_beside_the_hand_means_the_hand(
    canvas: Canvas, exam: Session, finger: Touch, went: list[tuple[str, str]]
) -> None:
    chart, place = canvas.places()[0]
    hand = at(canvas, 0, 0.05, 0.53)
    beside = next(
        hand - QPointF(step, 0)
        for step in range(100)
        if canvas.cell_at(chart, place, hand - QPointF(step, 0)) < 0
    )
    beside -= QPointF(6, 0)
    twice_by_finger(canvas, beside, finger)
    assert went == [("r_arm", "hand")]
    assert cells(exam).size == 0


def test_the_circle_of_a_pen_goes_when_the_pen_has_gone(canvas: Canvas, qtbot: QtBot) -> None:
    bare = canvas.grab().toImage()
    pen(canvas, PEN_MOVE, belly(canvas)[0], held=False)
    assert canvas.grab().toImage() != bare
    qtbot.waitUntil(lambda: canvas.grab().toImage() == bare, timeout=3000)


def test_a_short_stroke_there_and_back_is_no_first_tap(
    canvas: Canvas, exam: Session, went: list[tuple[str, str]]
) -> None:
    drag(canvas, [shin(canvas), shin(canvas) + QPointF(0, 30), shin(canvas)])
    mouse(canvas, QEvent.Type.MouseButtonDblClick, shin(canvas))
    mouse(canvas, MOVE, shin(canvas) + QPointF(0, 60))
    mouse(canvas, RELEASE, shin(canvas) + QPointF(0, 60))
    assert went == []
    assert exam.undo_stack.count() == 2
