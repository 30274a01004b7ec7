"""The keys of the Map, held keys, and the sheet that lists them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.exam.shortcut_sheet import ShortcutSheet
from painmap.ui.map.layer_menu import write_note
from painmap.ui.map.map_tab import MapTab
from painmap.ui.map.shortcuts import sheet, shown_keys
from painmap.ui.map.toolbox import TOOLS
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.widgets import IconButton
from painmap.ui.session.session import Session
from painmap.ui.window.actions import ACTIONS
from painmap.ui.window.window import MainWindow
from tests.ui import hands
from tests.ui.hands import MOVE, PRESS, RELEASE, at, drag, mouse
from tests.ui.inspection import crowded_targets, cut_widgets

PAIN = LayerKey("pain")
Key = Qt.Key


@pytest.fixture
def tab(exam: Session, qtbot: QtBot) -> Iterator[MapTab]:
    made = MapTab(exam)
    qtbot.addWidget(made)
    made.resize(1280, 670)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.canvas.setFocus()
    yield made
    made.warming.close()
    made.hide()


def belly(tab: MapTab) -> list[QPointF]:
    return [at(tab.canvas, 0, 0.5, 0.3 + 0.01 * step) for step in range(12)]


def test_every_tool_has_its_letter(tab: MapTab, qtbot: QtBot) -> None:
    tab.state.choose_layer(LayerKey("allodynia"))  # it has them all
    for tool in reversed(TOOLS):
        qtbot.keyClick(tab.canvas, tool.letter.lower())
        assert tab.state.tool == tool.key
    qtbot.keyClick(tab.canvas, Key.Key_X)
    assert tab.state.tool == TOOLS[1].key


def test_sizes_change_by_a_fifth_with_keys_and_wheel(tab: MapTab, qtbot: QtBot) -> None:
    state, canvas = tab.state, tab.canvas
    qtbot.keyClick(canvas, Key.Key_BracketRight)
    assert state.diameter_cm == pytest.approx(3.6)
    hands.wheel(canvas, QPointF(300, 300), -120, Qt.KeyboardModifier.ShiftModifier)
    assert state.diameter_cm == pytest.approx(3.0)
    assert canvas.view.zoom == 1.0
    for _ in range(20):
        qtbot.keyClick(canvas, Key.Key_BracketLeft)
    assert state.diameter_cm == 0.5


def test_a_tool_of_another_layer_says_which_to_choose(tab: MapTab, qtbot: QtBot) -> None:
    qtbot.keyClick(tab.canvas, Key.Key_R)
    assert tab.hint.text() == "Ring: choose Allodynia first (2)."
    assert tab.hint.isVisible()
    assert tab.state.tool == "brush"


def test_v_hides_and_shows_the_active_layer(tab: MapTab, qtbot: QtBot) -> None:
    qtbot.keyClick(tab.canvas, Key.Key_V)
    assert PAIN not in tab.state.shown
    qtbot.keyClick(tab.canvas, Key.Key_V)
    assert PAIN in tab.state.shown


def test_h_hides_all_while_it_is_held(tab: MapTab) -> None:
    drag(tab.canvas, belly(tab))
    QTest.keyPress(tab.canvas, Key.Key_H)
    assert tab.canvas.zones == []
    QTest.keyRelease(tab.canvas, Key.Key_H)
    assert tab.canvas.zones


def test_keys_held_when_the_window_is_left_are_let_go(tab: MapTab) -> None:
    for key in (Key.Key_H, Key.Key_Space, Key.Key_Alt):
        QTest.keyPress(tab.canvas, key)
    QApplication.sendEvent(tab.canvas, QEvent(QEvent.Type.WindowDeactivate))
    assert tab.canvas.zones
    assert not tab.state.erases
    drag(tab.canvas, belly(tab))
    assert tab.canvas.zones[0].values.any()


def test_the_panel_folds_by_keys_from_wherever_one_is(tab: MapTab, qtbot: QtBot) -> None:
    row = tab.layers.rows[0]
    row.setFocus()
    qtbot.keyClick(row, Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert tab.panel.folded
    unfolds = QApplication.focusWidget()
    assert isinstance(unfolds, IconButton)
    assert unfolds.accessibleName() == "Unfold the panel (Ctrl+B)"
    qtbot.keyClick(unfolds, Key.Key_Space)
    assert not tab.panel.folded
    assert tab.isAncestorOf(QApplication.focusWidget())


def test_alt_erases_as_long_as_it_is_held(tab: MapTab, exam: Session) -> None:
    drag(tab.canvas, belly(tab))
    QTest.keyPress(tab.canvas, Key.Key_Alt)
    assert tab.state.tool_in_hand == "erase"
    erase = next(button for button in tab.tools.tools.buttons if button.tool == "erase")
    assert erase.isChecked()
    drag(tab.canvas, belly(tab), Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(tab.canvas, Key.Key_Alt)
    assert tab.state.tool_in_hand == "brush"
    assert not exam.exam.layer(PAIN).any()


def test_held_keys_work_wherever_the_focus_is_but_in_a_text_field(tab: MapTab) -> None:
    tab.tools.slider.setFocus()
    QTest.keyPress(tab.tools.slider, Key.Key_Space)
    assert tab.canvas.space_held
    QTest.keyRelease(tab.tools.slider, Key.Key_Space)
    field = QLineEdit(tab)
    field.show()
    field.setFocus()
    for key in ("h", " ", "f", "x", "v", "0"):
        QTest.keyClick(field, key)
    assert field.text() == "h fxv0"
    assert tab.canvas.zones
    assert tab.state.tool == "brush"
    assert PAIN in tab.state.shown


def test_digits_typed_on_a_keypad_choose_no_layer(tab: MapTab, exam: Session) -> None:
    tab.state.choose_layer(LayerKey("allodynia"))
    field = tab.trials.card.rest
    field.open_keypad()
    for key in (Key.Key_1, Key.Key_0, Key.Key_Return):
        pad = field.keypad
        assert pad is not None
        QTest.keyClick(pad, key)
    assert tab.state.layer.kind == "allodynia"
    assert tab.canvas.desk.trial.pain_rest == 10


def test_escape_closes_what_pops_up_and_nothing_behind_it(tab: MapTab, exam: Session) -> None:
    tab.state.choose_tile("l_leg", "leg")
    tab.open_list()
    assert tab.popover is not None
    QTest.keyClick(tab.popover, Key.Key_Escape)
    sheet = write_note(exam, LayerKey("pain"), tab)
    QTest.keyClick(sheet.field, Key.Key_Escape)
    assert tab.state.tile == "l_leg"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert QApplication.activePopupWidget() is None


def test_escape_gives_up_the_stroke_first_and_then_goes_back(tab: MapTab, exam: Session) -> None:
    tab.state.choose_tile("l_leg", "leg")
    canvas = tab.canvas
    mouse(canvas, PRESS, at(canvas, 1, 0.5, 0.5))
    mouse(canvas, MOVE, at(canvas, 1, 0.5, 0.6))
    QTest.keyClick(canvas, Key.Key_Escape)
    assert not canvas.is_drawing
    assert tab.state.tile == "l_leg"
    mouse(canvas, RELEASE, at(canvas, 1, 0.5, 0.6))
    assert exam.undo_stack.count() == 0
    assert tab.count_strip.count.n == 0
    QTest.keyClick(canvas, Key.Key_Escape)
    assert tab.state.tile == "whole"
    hands.wheel(canvas, QPointF(300, 300), 240)
    QTest.keyClick(canvas, Key.Key_Escape)
    assert canvas.view.zoom == 1.0


def test_another_layer_in_the_middle_of_a_stroke_counts_for_the_first(
    tab: MapTab, exam: Session, qtbot: QtBot
) -> None:
    canvas = tab.canvas
    points = [at(canvas, 0, 0.64, 0.75 + 0.01 * step) for step in range(12)]
    mouse(canvas, PRESS, points[0])
    for point in points[1:]:
        mouse(canvas, MOVE, point)
    qtbot.keyClick(canvas, Key.Key_3)
    assert tab.state.layer == LayerKey("tender")
    assert exam.exam.layer(PAIN).any()
    assert not exam.exam.layer(LayerKey("tender")).any()
    total = tab.counts.totals[PAIN]
    assert total.cm2 == pytest.approx(
        float(exam.body.area_cm2[exam.exam.layer(PAIN) > 0].sum()) * tab.counts.length_factor**2,
        rel=1e-4,
    )


# The sheet


def test_the_sheet_lists_what_is_installed_and_nothing_else(tab: MapTab) -> None:
    installed = {
        key.key().toString(QKeySequence.SequenceFormat.PortableText)
        for key in tab.findChildren(QShortcut)
    }
    listed = {
        QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
        for group in sheet()[:3]
        for shortcut in group.shortcuts
        if shortcut.how == "press"
        for keys in shortcut.keys
    }
    assert installed == listed
    everywhere = next(group for group in sheet() if group.title == "Everywhere")
    assert {s.keys for s in everywhere.shortcuts} == {a.keys for a in ACTIONS if a.keys}


def test_no_key_means_two_things_at_once() -> None:
    *here, comparing = sheet()
    for groups in (here, [comparing, here[-1]]):
        keys = [
            key
            for group in groups
            for shortcut in group.shortcuts
            if shortcut.how != "gesture"
            for key in shortcut.keys
        ]
        assert len(keys) == len(set(keys))


@pytest.fixture
def opened(
    window: MainWindow, session: Session, add_visit: Callable[..., Visit], qtbot: QtBot
) -> Iterator[MainWindow]:
    """The window with an exam, and the one that gets the keys."""
    visit = add_visit()
    window.session.use_store(session.store)
    window.open_visit(visit)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.session.close()


def map_of(window: MainWindow) -> MapTab:
    tab = window.exam.tab("map")
    assert isinstance(tab, MapTab)
    return tab


def test_the_question_mark_opens_and_closes_the_sheet(opened: MainWindow, qtbot: QtBot) -> None:
    canvas = map_of(opened).canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Key.Key_Question)
    shown = opened.stack.findChild(ShortcutSheet)
    assert shown is not None
    assert shown.isVisible()
    assert not shown.isModal()
    texts = {label.text() for label in shown.findChildren(QLabel)}
    for group in sheet():
        for shortcut in group.shortcuts:
            if not shortcut.id.startswith("layer:"):
                assert {shown_keys(shortcut), shortcut.text} <= texts
    QTest.keyClick(shown, Key.Key_Question)
    assert not shown.isVisible()


def test_the_sheet_is_in_the_menu(window: MainWindow) -> None:
    inner = next(action.menu() for action in window.menu.actions() if action.text() == "Help")
    assert isinstance(inner, QMenu)
    assert [a.objectName() for a in inner.actions()] == ["shortcuts", "tour", "bench_card"]
    window.qt_actions["shortcuts"].trigger()
    sheet_ = window.stack.findChild(ShortcutSheet)
    assert sheet_ is not None
    assert sheet_.isVisible()
    window.qt_actions["shortcuts"].trigger()
    assert not sheet_.isVisible()


def test_undo_in_the_middle_of_a_stroke_is_the_stroke(opened: MainWindow) -> None:
    canvas = map_of(opened).canvas
    points = [at(canvas, 0, 0.5, 0.3 + 0.01 * step) for step in range(5)]
    drag(canvas, points)
    before = opened.session.exam.layer(PAIN).copy()
    mouse(canvas, PRESS, at(canvas, 0, 0.5, 0.6))
    mouse(canvas, MOVE, at(canvas, 0, 0.5, 0.65))
    opened.qt_actions["undo"].trigger()
    assert not canvas.is_drawing
    assert (opened.session.exam.layer(PAIN) == before).all()
    opened.qt_actions["undo"].trigger()
    assert not opened.session.exam.layer(PAIN).any()


def test_the_hand_is_chosen_in_the_menu_and_remembered(opened: MainWindow) -> None:
    map_tab = map_of(opened)
    assert map_tab.canvas.fingers.paint
    assert not map_tab.state.pressure_rates
    opened.qt_actions["finger_always"].trigger()
    assert opened.preferences.now.finger == "always"
    opened.qt_actions["finger_pan"].trigger()
    opened.qt_actions["pressure"].trigger()
    assert not map_tab.canvas.fingers.paint
    assert map_tab.state.pressure_rates
    assert (opened.preferences.now.finger, opened.preferences.now.pressure) == ("pan", "rates")


def test_the_menu_says_what_fingers_may_do(opened: MainWindow) -> None:
    inner = next(a.menu() for a in opened.menu.actions() if a.text() == "Hand and pen")
    assert isinstance(inner, QMenu)
    opened.menu.aboutToShow.emit()
    assert [(a.text(), a.isChecked()) for a in inner.actions()] == [
        ("One finger paints until a pen is used", True),
        ("One finger paints", False),
        ("One finger moves the charts", False),
        ("Pen pressure sets the intensity", False),
        ("Left-handed: panel at the left", False),
    ]
    assert opened.menu.sizeHint().height() < 720


def test_a_pen_is_remembered_between_starts_and_fingers_pan_from_then_on(
    opened: MainWindow,
) -> None:
    fingers = map_of(opened).canvas.fingers
    assert fingers.paint
    hands.pen(map_of(opened).canvas, hands.PEN_MOVE, QPointF(300, 300), held=False)
    assert not fingers.paint
    later = PreferenceFile(opened.preferences.path)
    assert later.now.pen == "seen"
    fingers.beside_pen = False
    map_of(opened).use_hand(later.now)
    assert not fingers.paint
    opened.qt_actions["finger_always"].trigger()
    assert fingers.paint


@pytest.mark.parametrize("size", [(1280, 720), (800, 1280)])
def test_a_left_hand_has_the_panel_at_its_side(opened: MainWindow, size: tuple[int, int]) -> None:
    opened.resize(*size)
    tab = map_of(opened)
    upright = size[0] < size[1]

    def middles() -> list[int]:
        QApplication.sendPostedEvents()
        tab.grab()
        across = (tab.layers, tab.tools) if upright else (tab.strip, tab.canvas, tab.panel)
        return [part.mapTo(tab, part.rect().center()).x() for part in across]

    right = middles()
    assert right == sorted(right)
    opened.qt_actions["left_handed"].trigger()
    left = middles()
    assert left == sorted(left, reverse=True)
    assert PreferenceFile(opened.preferences.path).now.hand == "left"
    found = cut_widgets(tab) + crowded_targets(tab)
    assert found == []
    opened.qt_actions["left_handed"].trigger()
    assert middles() == right
    assert opened.preferences.now.hand == ""


def test_one_key_prints_the_comparison(
    opened: MainWindow,
    add_visit: Callable[..., Visit],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    earlier, later = opened.session.exam.visit, add_visit()
    printed: list[object] = []

    def note(screen: CompareScreen) -> None:
        printed.append(screen)

    monkeypatch.setattr(CompareScreen, "print_page", note)
    opened.go_back()
    opened.open_compare(earlier.id, later.id)
    assert opened.compare is not None
    opened.compare.setFocus()
    qtbot.keyClick(opened.compare, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printed == [opened.compare]
    opened.go_back()


def test_undo_in_the_middle_of_the_first_stroke_leaves_nothing(
    opened: MainWindow, qtbot: QtBot
) -> None:
    canvas = map_of(opened).canvas
    canvas.setFocus()
    mouse(canvas, PRESS, at(canvas, 0, 0.5, 0.3))
    mouse(canvas, MOVE, at(canvas, 0, 0.5, 0.35))
    qtbot.keyClick(canvas, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not canvas.is_drawing
    mouse(canvas, RELEASE, at(canvas, 0, 0.5, 0.35))
    assert opened.session.undo_stack.count() == 0
