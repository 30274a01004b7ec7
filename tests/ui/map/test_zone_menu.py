"""The menu of a zone, by real clicks: every line is one step, and undo brings all of it back."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from painmap.core.exam import findings_edit, paint_edit
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.core.zone_notes import notes_of
from painmap.ui.map.map_tab import MapTab
from painmap.ui.session.session import Session
from tests.ui.hands import at, drag

BURNING = LayerKey("pain", "burning")
SHIN = [(0.64, 0.75 + 0.01 * step) for step in range(10)]


def paint(tab: MapTab, exam: Session) -> np.ndarray:
    """A stroke on the patient's left shin; returns the layer."""
    drag(tab.canvas, [at(tab.canvas, 0, *point) for point in SHIN])
    return exam.exam.layer(tab.state.layer).copy()


def right_click(tab: MapTab, point: QPointF) -> QMenu | None:
    spot = point.toPoint()
    QApplication.sendEvent(
        tab.canvas,
        QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, spot, tab.canvas.mapToGlobal(spot),
            Qt.KeyboardModifier.NoModifier,
        ),
    )  # fmt: skip
    menu = QApplication.activePopupWidget()
    return menu if isinstance(menu, QMenu) else None


def choose(qtbot: QtBot, menu: QMenu, *words: str) -> None:
    """Click through a menu and its submenus."""
    for word in words:
        action = next(a for a in menu.actions() if a.text() == word)
        assert action.isEnabled()
        if action.menu() is not None:
            menu = action.menu()  # type: ignore[assignment]
            menu.popup(QPoint(10, 10))
            continue
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    for popup in iter(QApplication.activePopupWidget, None):
        popup.close()


@pytest.mark.parametrize("layer", [LayerKey("pain"), BURNING, LayerKey("colour")], ids=str)
def test_the_wrong_side_is_corrected_in_two_clicks(
    tab: MapTab, exam: Session, qtbot: QtBot, layer: LayerKey
) -> None:
    tab.state.choose_layer(layer)
    before = paint(tab, exam)
    warm = limb_key("l_leg", "touch")
    exam.push(findings_edit(exam.exam, {warm: "warm"}, "Touch"))
    menu = right_click(tab, at(tab.canvas, 0, *SHIN[4]))
    assert menu is not None
    choose(qtbot, menu, "Move to the other side")
    assert np.array_equal(exam.exam.layer(layer), before[exam.atlas.mirror])
    assert exam.exam.findings[warm] == "warm"
    assert tab.notice.isVisible()
    assert "RIGHT" in tab.notice.text.text()
    tab.notice.action.click()
    assert np.array_equal(exam.exam.layer(layer), before)
    assert exam.exam.findings[warm] == "warm"


def test_moving_over_other_paint_says_so_and_replaces_nothing(
    tab: MapTab, exam: Session, qtbot: QtBot
) -> None:
    before, pain, mirror = paint(tab, exam), LayerKey("pain"), exam.atlas.mirror
    there = mirror[np.flatnonzero(before)[::2]]
    exam.push(paint_edit(exam.exam, pain, there, 8, "Paint"))
    menu = right_click(tab, at(tab.canvas, 0, *SHIN[4]))
    assert menu is not None
    choose(qtbot, menu, "Move to the other side")
    now = exam.exam.layer(pain)
    assert (now[there] == 8).all()
    assert np.array_equal(now > 0, (before > 0)[mirror])
    assert "RIGHT side; what was painted there stays" in tab.notice.text.text()
    tab.notice.action.click()
    assert np.array_equal(exam.exam.layer(pain)[before > 0], before[before > 0])
    assert np.array_equal(np.flatnonzero(exam.exam.layer(pain) == 8), np.sort(there))


def test_undo_in_the_bar_goes_when_something_else_was_done(
    tab: MapTab, exam: Session, qtbot: QtBot
) -> None:
    paint(tab, exam)
    menu = right_click(tab, at(tab.canvas, 0, *SHIN[4]))
    assert menu is not None
    choose(qtbot, menu, "Mirror to the other side")
    assert tab.notice.isVisible()
    drag(tab.canvas, [at(tab.canvas, 1, 0.5, 0.3), at(tab.canvas, 1, 0.5, 0.35)])
    assert not tab.notice.isVisible()


def test_each_line_is_one_step(tab: MapTab, exam: Session, qtbot: QtBot) -> None:
    before = paint(tab, exam)
    spot = at(tab.canvas, 0, *SHIN[4])
    pain = LayerKey("pain")
    for words, layer, expected in (
        (("Intensity", "7"), pain, np.where(before > 0, 7, 0)),
        (("Mirror to the other side",), pain, None),
        (("Copy to layer", "Tender to pressure"), LayerKey("tender"), (before > 0).astype(int)),
        (("Delete this zone",), pain, None),
    ):
        steps = exam.undo_stack.count()
        menu = right_click(tab, spot)
        assert menu is not None
        choose(qtbot, menu, *words)
        assert exam.undo_stack.count() == steps + 1, words
        if expected is not None:
            assert np.array_equal(exam.exam.layer(layer), expected), words
    left = exam.exam.layer(pain)
    assert np.array_equal(left > 0, (before > 0)[exam.atlas.mirror]), "the mirror is left"
    while exam.undo_stack.canUndo():
        exam.undo_stack.undo()
    assert not any(values.any() for values in exam.exam.layers.values())


def test_a_copy_is_pasted_on_bare_skin_of_another_layer(
    tab: MapTab, exam: Session, qtbot: QtBot
) -> None:
    before = paint(tab, exam)
    menu = right_click(tab, at(tab.canvas, 0, *SHIN[4]))
    assert menu is not None
    choose(qtbot, menu, "Copy")
    assert right_click(tab, at(tab.canvas, 0, 0.5, 0.3)) is not None
    for popup in iter(QApplication.activePopupWidget, None):
        popup.close()
    tab.state.choose_layer(BURNING)
    menu = right_click(tab, at(tab.canvas, 0, 0.5, 0.3))
    assert menu is not None
    choose(qtbot, menu, *[a.text() for a in menu.actions()])
    assert np.array_equal(exam.exam.layer(BURNING), before)


def test_a_note_is_written_in_place(tab: MapTab, exam: Session, qtbot: QtBot) -> None:
    paint(tab, exam)
    for note in ("since the cast", "since the cast came off"):
        menu = right_click(tab, at(tab.canvas, 0, *SHIN[4]))
        assert menu is not None
        action = next(a for a in menu.actions() if a.text() == "Note …")
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        sheet = tab.zones.note
        assert sheet is not None
        assert sheet.isVisible()
        sheet.field.selectAll()
        qtbot.keyClicks(sheet.field, note)
        qtbot.mouseClick(sheet.done, Qt.MouseButton.LeftButton)
        assert list(notes_of(exam.exam, LayerKey("pain")).values()) == [note]
    exam.undo_stack.undo()
    assert list(notes_of(exam.exam, LayerKey("pain")).values()) == ["since the cast"]
    assert tab.state.tool == "brush", "letters in a note are no keys"


def test_bare_skin_without_a_copy_has_no_menu(tab: MapTab) -> None:
    assert right_click(tab, at(tab.canvas, 0, 0.5, 0.3)) is None
