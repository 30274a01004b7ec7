"""Trials on the real Map: clicks, words, pain, stopping, stimuli, undo, other visits."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from painmap.core.layers import LayerKey
from painmap.core.ring import Ring
from painmap.core.ring_levels import length_edit
from painmap.core.trial_numbers import THRESHOLD_SETTING, stimulus_numbers
from painmap.core.trials import Trial, trials_of
from painmap.core.visit import Visit
from painmap.ui.borders.trial_choice import BY_HAND
from painmap.ui.borders.trial_menu import delete_trial
from painmap.ui.map.map_tab import MapTab
from painmap.ui.session.session import Session
from tests.ui.hands import at, click, drag

WISP, BRUSH = LayerKey("allodynia", "cotton_wisp"), LayerKey("allodynia", "brush")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(exam: Session, open_map: Callable[[Session], MapTab]) -> MapTab:
    exam.change_visit("size", height_cm=150.0, weight_kg=40.0)
    return open_map(exam)


class Hand:
    """Counts what it clicks."""

    def __init__(self, tab: MapTab) -> None:
        self.tab, self.clicks = tab, 0

    def button(self, button: QAbstractButton) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        assert min(button.width(), button.height()) >= 44
        QTest.mouseClick(button, LEFT)
        self.clicks += 1

    def skin(self, level: float = 0.65, chart: int = 1) -> None:
        click(self.tab.canvas, at(self.tab.canvas, chart, 0.5, level))
        self.clicks += 1

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.tab.canvas, key)
        self.clicks += 1

    def allodynia_of_the_left_leg(self) -> None:
        self.button(self.tab.layers.row_of("allodynia"))
        strip = self.tab.strip
        tile = strip.tiles["l_leg"]
        self.button(tile)
        self.tab.canvas.grab()


@pytest.fixture
def hand(tab: MapTab) -> Hand:
    return Hand(tab)


def trials(session: Session) -> tuple[Trial, ...]:
    return trials_of(session.exam.findings)


def inside(session: Session, layer: LayerKey = WISP) -> np.ndarray:
    return session.exam.layer(layer) > 0


def settled(tab: MapTab, qtbot: QtBot) -> None:
    qtbot.wait(100)
    tab.grab()


# Clicks


def test_one_trial_of_one_limb_takes_three_clicks_and_three_trials_seven(
    hand: Hand, exam: Session
) -> None:
    hand.allodynia_of_the_left_leg()
    hand.skin(0.60)
    assert hand.clicks == 3
    assert len(trials(exam)) == 1
    for level in (0.63, 0.66):
        hand.key(Qt.Key.Key_N)
        hand.skin(level)
    assert hand.clicks == 7
    assert [trial.number for trial in trials(exam)] == [1, 2, 3]
    masks = [exam.exam.layer(trial.zone_layer) > 0 for trial in trials(exam)]
    assert np.array_equal(inside(exam), np.sum(masks, axis=0) >= 2)


def test_next_trial_has_a_button_too_and_waits_for_a_border(hand: Hand, exam: Session) -> None:
    said: list[str] = []
    hand.tab.canvas.hinted.connect(said.append)
    hand.allodynia_of_the_left_leg()
    hand.button(hand.tab.trials.card.next)
    assert said == ["Draw the border of trial 1 first."]
    hand.skin()
    hand.button(hand.tab.trials.card.next)
    assert hand.tab.trials.card.title.text() == "Trial 2"
    assert len(trials(exam)) == 1


# The card


def test_the_card_tells_levels_shift_and_area(hand: Hand, qtbot: QtBot) -> None:
    hand.allodynia_of_the_left_leg()
    card = hand.tab.trials.card
    assert card.isVisible()
    hand.skin(0.60)
    hand.key(Qt.Key.Key_N)
    hand.skin(0.63)
    settled(hand.tab, qtbot)
    levels, area = card.numbers.lines
    assert levels.startswith("Levels ")
    assert levels.endswith(" cm above outer ankle")
    assert area.startswith("largest shift ")
    assert " cm² (" in area
    assert [chip.text()[:3] for chip in card.chips] == ["1 ·", "2 ·"]
    hand.button(card.numbers)
    assert any("Jaccard" in line for line in card.numbers.lines)
    assert any("mean" in line for line in card.numbers.lines)
    hand.button(card.chips[0])
    settled(hand.tab, qtbot)
    assert card.title.text() == "Trial 1"
    assert [chip.isChecked() for chip in card.chips] == [True, False]


def test_the_count_tells_the_zone_of_the_trials_not_an_empty_layer(hand: Hand) -> None:
    hand.allodynia_of_the_left_leg()
    hand.skin()
    strip = hand.tab.count_strip
    assert strip.totals.totalled()[0] == WISP
    hand.button(hand.tab.layers.row_of("allodynia"))
    assert strip.totals.totalled() == (WISP, LayerKey("pain"))


def test_the_card_goes_with_the_layer(hand: Hand) -> None:
    hand.button(hand.tab.layers.row_of("allodynia"))
    assert hand.tab.trials.isVisible()
    hand.button(hand.tab.layers.row_of("pain"))
    assert not hand.tab.trials.isVisible()
    assert "ring" not in [b.tool for b in hand.tab.tools.tools.buttons if b.isVisible()]


def test_words_are_taken_along_to_the_next_trial_and_the_next_visit(
    hand: Hand, exam: Session, add_visit: Callable[..., Visit], qtbot: QtBot
) -> None:
    hand.allodynia_of_the_left_leg()
    words = hand.tab.trials.card.words.words
    hand.button(words["condition"])
    menu = words["condition"].menu
    assert menu is not None
    next(a for a in menu.actions() if a.text() == "after exercise").trigger()
    menu.close()
    assert words["condition"].text() == "after exercise"
    hand.skin()
    hand.key(Qt.Key.Key_N)
    hand.skin(0.7)
    assert [trial.condition for trial in trials(exam)] == ["after_exercise"] * 2
    exam.open_visit(add_visit().id)
    other = MapTab(exam)
    qtbot.addWidget(other)
    assert other.canvas.desk.trial.condition == "after_exercise"
    other.warming.close()


def test_pain_is_typed_on_the_keypad_and_undone(hand: Hand, exam: Session) -> None:
    hand.allodynia_of_the_left_leg()
    hand.skin()
    field = hand.tab.trials.card.evoked
    QTest.mouseClick(field, LEFT)
    pad = field.keypad
    assert pad is not None
    QTest.mouseClick(pad.keys["7"], LEFT)
    QTest.mouseClick(pad.enter, LEFT)
    assert trials(exam)[0].pain_evoked == 7
    exam.undo_stack.undo()
    assert trials(exam)[0].pain_evoked is None
    assert field.text() == ""
    field.accept("11")
    assert trials(exam)[0].pain_evoked is None
    assert field.keypad is not None
    field.keypad.close()


def test_a_stopped_trial_is_listed_and_in_no_number(
    hand: Hand, exam: Session, qtbot: QtBot
) -> None:
    hand.allodynia_of_the_left_leg()
    hand.skin(0.60)
    before = inside(exam).copy()
    hand.key(Qt.Key.Key_N)
    hand.skin(0.70)
    hand.button(hand.tab.trials.card.stop)
    assert trials(exam)[1].stopped
    assert trials(exam)[1].border is not None
    assert np.array_equal(inside(exam), before)
    settled(hand.tab, qtbot)
    assert hand.tab.trials.card.chips[1].text() == "2 · stopped"
    hand.skin(0.65)  # the next press begins another trial
    assert [trial.number for trial in trials(exam)] == [1, 2, 3]
    assert not trials(exam)[2].stopped


def test_an_unfinished_border_is_begun_again_after_stopping_and_in_no_number(
    hand: Hand, exam: Session
) -> None:
    hand.allodynia_of_the_left_leg()
    hand.tab.state.choose_tool("points")
    for level in (0.55, 0.60):
        hand.skin(level)
    desk = hand.tab.canvas.desk
    begun = desk.border
    assert begun is not None
    desk.stop(stopped=True)
    assert trials(exam)[0].stopped
    desk.stop(stopped=False)
    (trial,) = trials(exam)
    assert (trial.stopped, trial.border, trial.is_complete) == (False, None, False)
    assert desk.border == begun
    assert stimulus_numbers(exam.exam, exam.atlas, "cotton_wisp") is None
    exam.undo_stack.undo()
    assert trials(exam)[0].stopped
    assert trials(exam)[0].border == begun


def test_stimuli_have_layers_of_their_own_and_are_never_merged(
    hand: Hand, exam: Session, qtbot: QtBot
) -> None:
    hand.allodynia_of_the_left_leg()
    hand.skin(0.60)
    wisp = inside(exam).copy()
    hand.key(Qt.Key.Key_N)
    hand.tab.canvas.desk.change(stimulus="brush")
    hand.skin(0.70)
    assert np.array_equal(inside(exam), wisp)
    assert 0 < inside(exam, BRUSH).sum() < wisp.sum()
    assert hand.tab.state.layer == BRUSH
    settled(hand.tab, qtbot)
    hand.button(hand.tab.layers.row_of("allodynia", "cotton_wisp"))
    assert hand.tab.canvas.desk.trial.number == 1


def test_changing_the_stimulus_takes_the_zone_along(hand: Hand, exam: Session) -> None:
    hand.allodynia_of_the_left_leg()
    hand.skin()
    zone = inside(exam).copy()
    hand.tab.canvas.desk.change(stimulus="monofilament", grams=15.0)
    layer = LayerKey("allodynia", "monofilament_15")
    assert np.array_equal(inside(exam, layer), zone)
    assert not inside(exam).any()
    assert hand.tab.state.layer == layer
    grams = hand.tab.trials.card.words.grams
    assert grams.text() == "15"
    grams.accept("8.7")
    assert trials(exam)[0].stimulus_key == "monofilament_8.7"
    exam.undo_stack.undo()
    exam.undo_stack.undo()
    assert np.array_equal(inside(exam), zone)


def test_a_clinics_own_stimulus_is_offered_from_then_on(hand: Hand, exam: Session) -> None:
    hand.allodynia_of_the_left_leg()
    words = hand.tab.trials.card.words
    words.choose("stimulus", "…")
    assert words.own is not None
    words.own.field.setText("  make-up  brush ")
    QTest.mouseClick(words.own.done, LEFT)
    assert words.words["stimulus"].text() == "make-up brush"
    hand.skin()
    assert inside(exam, LayerKey("allodynia", "make-up brush")).any()
    assert ("make-up brush", "make-up brush") in words.options("stimulus")


def test_a_deleted_trial_comes_back_from_the_bar(hand: Hand, exam: Session) -> None:
    hand.allodynia_of_the_left_leg()
    hand.skin(0.60)
    one = inside(exam).copy()
    hand.key(Qt.Key.Key_N)
    hand.skin(0.70)
    both = inside(exam).copy()
    delete_trial(hand.tab.canvas.desk, hand.tab.undo_bar.say)
    assert len(trials(exam)) == 1
    assert np.array_equal(inside(exam), one)
    assert hand.tab.notice.text.text() == "Deleted trial 2"
    QTest.mouseClick(hand.tab.notice.action, LEFT)
    assert len(trials(exam)) == 2
    assert np.array_equal(inside(exam), both)


def test_a_brush_never_paints_into_the_zone_of_a_stimulus(hand: Hand, exam: Session) -> None:
    said: list[str] = []
    hand.tab.canvas.hinted.connect(said.append)
    hand.allodynia_of_the_left_leg()
    hand.skin()
    zone = inside(exam).copy()
    assert hand.tab.state.layer == WISP
    hand.tab.state.choose_tool("brush")
    hand.skin(0.3)
    assert np.array_equal(inside(exam), zone)
    assert inside(exam, BY_HAND).any()
    assert hand.tab.state.layer == BY_HAND
    assert said[-1].startswith("Painted by hand")


# Levels


def test_a_number_taps_open_the_keypad_and_types_the_level(hand: Hand, exam: Session) -> None:
    hand.allodynia_of_the_left_leg()
    hand.skin()
    canvas = hand.tab.canvas
    canvas.grab()
    level = next(m for m in canvas.lines.marks() if m.sort == "level" and m.index == 2)
    click(canvas, level.rect.center())
    field = hand.tab.trials.typing.field
    assert field is not None
    pad = field.keypad
    assert pad is not None
    for key in ("1", "2", ".", "5"):
        QTest.mouseClick(pad.keys[key], LEFT)
    QTest.mouseClick(pad.enter, LEFT)
    canvas.grab()
    texts = {m.index: m.text for m in canvas.lines.marks() if m.sort == "level"}
    assert texts[2] == "12.5"
    assert texts[0] == level.text
    assert exam.undo_stack.count() == 3
    assert hand.tab.trials.typing.field is None


def test_the_landmarks_name_changes_what_levels_are_told_from(hand: Hand, exam: Session) -> None:
    hand.allodynia_of_the_left_leg()
    hand.skin()
    canvas = hand.tab.canvas
    mark = next(m for m in canvas.lines.marks() if m.sort == "landmark")
    assert mark.text == "cm above outer ankle"
    click(canvas, mark.rect.center())
    menu = hand.tab.trials.typing.menu
    assert menu is not None
    before = inside(exam).copy()
    next(a for a in menu.actions() if a.text() == "knee joint line").trigger()
    menu.close()
    border = trials(exam)[0].border
    assert isinstance(border, Ring)
    assert border.landmark == "knee_line"
    assert np.array_equal(inside(exam), before)
    mark = next(m for m in canvas.lines.marks() if m.sort == "landmark")
    assert mark.text == "cm below knee joint line"
    card = hand.tab.trials.card
    assert "cm below knee joint line" in card.figures.sentences("cotton_wisp")[0]
    figure = card.figures.brief(trials(exam)[0])  # without a sign: the sentence says which way
    assert f"Levels {figure} cm below" in card.figures.sentences("cotton_wisp")[0]
    assert all(not m.text.startswith("−") for m in canvas.lines.marks())


def test_without_the_patients_size_there_are_no_centimetres(hand: Hand, exam: Session) -> None:
    exam.change_visit("size", height_cm=None, weight_kg=None)
    said: list[str] = []
    hand.tab.canvas.hinted.connect(said.append)
    hand.allodynia_of_the_left_leg()
    hand.skin()
    level = next(m for m in hand.tab.canvas.lines.marks() if m.sort == "level")
    assert level.text == "—"
    click(hand.tab.canvas, level.rect.center())
    assert said == ["Centimetres need the patient's height or a measured limb length."]


def test_a_taped_limb_gives_centimetres_without_the_patients_size(
    hand: Hand, exam: Session, qtbot: QtBot
) -> None:
    exam.change_visit("size", height_cm=None, weight_kg=None)
    hand.allodynia_of_the_left_leg()
    hand.skin()
    hand.key(Qt.Key.Key_N)
    hand.skin(0.6)
    settled(hand.tab, qtbot)
    card = hand.tab.trials.card
    assert all(chip.text().endswith("%") for chip in card.chips)
    exam.push(length_edit(exam.exam, 4, 60.0))
    settled(hand.tab, qtbot)
    assert not any(chip.text().endswith("%") for chip in card.chips)
    levels, rest = card.figures.sentences("cotton_wisp")
    assert levels.startswith("Levels ")
    assert rest.startswith("largest shift ")
    assert "% of skin" in rest


def test_levels_are_told_anew_once_the_limb_was_measured(
    hand: Hand, exam: Session, qtbot: QtBot
) -> None:
    hand.allodynia_of_the_left_leg()
    hand.skin()
    canvas, card = hand.tab.canvas, hand.tab.trials.card
    settled(hand.tab, qtbot)

    def told() -> tuple[str, str]:
        level = next(mark for mark in canvas.lines.marks() if mark.sort == "level")
        return level.text, card.chips[0].text()

    before = told()
    exam.push(length_edit(exam.exam, 4, 60.0))
    settled(hand.tab, qtbot)
    taped = told()
    assert taped[0] != before[0]
    assert taped[1] != before[1]
    exam.undo_stack.undo()
    settled(hand.tab, qtbot)
    assert told() == before


def test_a_hint_goes_when_the_border_it_asked_for_is_drawn(hand: Hand, exam: Session) -> None:
    hand.allodynia_of_the_left_leg()
    hand.key(Qt.Key.Key_T)
    canvas, hint = hand.tab.canvas, hand.tab.hint
    for x, y in ((0.4, 0.6), (0.6, 0.6)):
        click(canvas, at(canvas, 1, x, y))
        assert hint.text() == "A border needs at least three points."
    click(canvas, at(canvas, 1, 0.5, 0.7))
    assert inside(exam).any()
    assert hint.text() == ""


def test_a_variable_border_is_called_so_by_the_clinics_own_threshold_alone(
    hand: Hand, exam: Session, qtbot: QtBot
) -> None:
    hand.allodynia_of_the_left_leg()
    hand.skin(0.55)
    hand.key(Qt.Key.Key_N)
    hand.skin(0.70)
    settled(hand.tab, qtbot)
    card = hand.tab.trials.card
    assert not any("ariable" in line for line in card.numbers.folded_lines)
    exam.store.set_setting(THRESHOLD_SETTING, 1.0)
    hand.tab.canvas.desk.changed.emit()
    settled(hand.tab, qtbot)
    told = card.numbers.folded_lines
    assert "Variable border: it moved at least 1.0 cm." in told
    assert any(line.startswith("No cut-off for a variable border is published") for line in told)


# Lines and points


def round_the_navel(tab: MapTab, radius: float = 45.0) -> list[QPointF]:
    middle = at(tab.canvas, 0, 0.5, 0.36)
    angles = np.linspace(0, 6.1, 40)
    return [middle + radius * QPointF(np.cos(a), np.sin(a)) for a in angles]


def test_points_make_a_border_through_them_one_step_each(hand: Hand, exam: Session) -> None:
    said: list[str] = []
    hand.tab.canvas.hinted.connect(said.append)
    hand.button(hand.tab.layers.row_of("allodynia"))
    hand.tab.state.choose_tool("points")
    spots = round_the_navel(hand.tab, 32)[::8]
    for point in spots:
        click(hand.tab.canvas, point)
    assert exam.undo_stack.count() == 1 + len(spots)
    assert said == ["A border needs at least three points."] * 2
    assert len(trials(exam)) == 1
    zone = inside(exam).copy()
    assert zone.any()
    hand.tab.canvas.desk.point_kind = "not_painful"
    middle = at(hand.tab.canvas, 0, 0.5, 0.36)
    click(hand.tab.canvas, spots[1] + 0.9 * (spots[1] - middle))
    assert inside(exam).sum() > zone.sum(), "half way to where it did not hurt"
    for _ in range(len(spots) + 1):
        exam.undo_stack.undo()
    assert not trials(exam)
    assert hand.tab.canvas.desk.border is None


def test_a_line_is_gone_on_with_until_it_separates_skin_and_ticked(
    hand: Hand, exam: Session
) -> None:
    hand.button(hand.tab.layers.row_of("allodynia"))
    said: list[str] = []
    hand.tab.canvas.hinted.connect(said.append)
    assert hand.tab.state.tool == "border"
    line = round_the_navel(hand.tab)
    drag(hand.tab.canvas, line[:14])
    assert said
    assert said[0].startswith("This line does not separate any skin.")
    assert not inside(exam).any()
    drag(hand.tab.canvas, line[14:])
    assert len(trials(exam)) == 1
    small = inside(exam).copy()
    assert small.any()
    click(hand.tab.canvas, at(hand.tab.canvas, 0, 0.5, 0.25))  # the painful side is outside
    assert inside(exam).sum() > small.sum()
    exam.undo_stack.undo()
    assert np.array_equal(inside(exam), small)


def test_a_line_that_was_begun_is_there_after_opening_the_visit_again(
    hand: Hand, exam: Session, qtbot: QtBot
) -> None:
    hand.button(hand.tab.layers.row_of("allodynia"))
    drag(hand.tab.canvas, round_the_navel(hand.tab)[:14])
    begun = hand.tab.canvas.desk.border
    assert begun is not None
    exam.open_visit(exam.exam.visit.id)
    other = MapTab(exam)
    qtbot.addWidget(other)
    assert other.canvas.desk.border == begun
    other.warming.close()


def test_trials_are_the_same_after_opening_the_visit_again(
    hand: Hand, exam: Session, qtbot: QtBot
) -> None:
    hand.allodynia_of_the_left_leg()
    hand.skin(0.60)
    hand.key(Qt.Key.Key_N)
    hand.skin(0.65)
    zone, codes = inside(exam).copy(), hand.tab.canvas.desk.codes(WISP).copy()
    kept = trials(exam)
    exam.open_visit(exam.exam.visit.id)
    assert trials(exam) == kept
    assert np.array_equal(inside(exam), zone)
    other = MapTab(exam)
    qtbot.addWidget(other)
    assert np.array_equal(other.canvas.desk.codes(WISP), codes)
    assert set(np.unique(codes)) == {0, 1, 3}
    other.warming.close()


def test_every_target_of_the_card_is_44_px(hand: Hand, qtbot: QtBot) -> None:
    hand.allodynia_of_the_left_leg()
    hand.skin()
    settled(hand.tab, qtbot)
    for widget in hand.tab.trials.findChildren(QWidget):
        if isinstance(widget, QAbstractButton) and widget.isVisible():
            assert min(widget.width(), widget.height()) >= 44, widget.text()
            assert widget.mapTo(hand.tab.trials, QPoint(widget.width(), 0)).x() <= (
                hand.tab.trials.width()
            )
