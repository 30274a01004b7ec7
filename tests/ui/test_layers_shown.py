"""The rows of the layers: more of them, a clinic's own, qualities, lock, opacity, notes."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from painmap.core.findings import layer_key
from painmap.core.layers import LAYER_KINDS, OWN_KINDS, TENDER_POINT, LayerKey
from painmap.core.own_layers import as_own_layers, free_kinds, with_own_layer
from painmap.ui.map.map_tab import MapTab
from painmap.ui.parts.popover import NotePopover
from painmap.ui.parts.theme import SIZES
from painmap.ui.session.session import Session
from tests.ui.hands import at, click, drag

PAIN, BURNING = LayerKey("pain"), LayerKey("pain", "burning")
TENDER = LayerKey("tender")
SHIN = [(0.64, 0.75 + 0.01 * step) for step in range(10)]


def shin(tab: MapTab) -> None:
    drag(tab.canvas, [at(tab.canvas, 0, *point) for point in SHIN])


def action(menu: QMenu, *words: str) -> QAction:
    for word in words[:-1]:
        menu = next(a.menu() for a in menu.actions() if a.text() == word)
    return next(a for a in menu.actions() if a.text() == words[-1])


def test_three_layers_at_first_the_rest_when_they_are_painted(tab: MapTab, exam: Session) -> None:
    assert [row.key for row in tab.layers.rows] == [PAIN, LayerKey("allodynia"), TENDER]
    offered = {a.text() for a in tab.layers.more_menu().actions()}
    assert {
        "Reduced touch",
        "Colour change",
        "Temperature change",
        "Swelling",
        "Sweating",
    } <= offered
    action(tab.layers.more_menu(), "Sweating").trigger()
    shin(tab)
    assert tab.state.layer == LayerKey("sweating")
    assert tab.layers.row_of("sweating").isChecked()
    assert "Sweating" not in {a.text() for a in tab.layers.more_menu().actions()}
    assert {chip.text() for chip in tab.tools.values_of("sweating").chips} == {"more", "less"}


def test_rows_and_their_buttons_are_large_enough_and_apart(tab: MapTab) -> None:
    for row in tab.layers.rows:
        assert row.height() >= SIZES.target
        for button in (row.more, row.eye):
            assert button.width() >= SIZES.target
            assert button.height() >= SIZES.target
            assert row.rect().contains(button.geometry())
        assert not row.more.geometry().intersects(row.eye.geometry())


def test_a_quality_of_pain_is_a_layer_with_a_row_of_its_own(tab: MapTab, exam: Session) -> None:
    tab.tools.qualities.choice.chip("burning").click()
    assert tab.state.layer == BURNING
    shin(tab)
    assert exam.exam.layer(BURNING).any()
    assert not exam.exam.layer(PAIN).any()
    row = tab.layers.row_of("pain", "burning")
    assert row.text() == "Pain · burning"
    tab.counts.settle()
    assert row.caption.endswith(" skin") or row.caption.endswith("cm²")
    tab.tools.qualities.choice.chip("burning").click()
    assert tab.state.layer == PAIN


def test_other_qualities_and_own_words_wait_behind_the_last_chip(
    tab: MapTab, exam: Session, qtbot: QtBot
) -> None:
    action(tab.tools.qualities.menu(), "pins and needles").trigger()
    assert tab.state.layer == LayerKey("pain", "pins_and_needles")
    assert tab.tools.qualities.choice.chip("pins_and_needles").isChecked()
    sheet = tab.tools.qualities.name_own()
    qtbot.keyClicks(sheet.field, "like  ants")
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert tab.state.layer == LayerKey("pain", "like ants")
    assert tab.layers.row_of("pain", "like ants").text() == "Pain · like ants"
    tab.tools.qualities.add_own("Like ants")
    assert exam.store.setting("pain_qualities") == ["like ants"]
    tab.tools.qualities.add_own("Burning")
    assert tab.state.layer == BURNING


def test_a_clinics_own_layer_is_named_once_and_offered_ever_after(
    tab: MapTab, exam: Session, qtbot: QtBot
) -> None:
    sheet = tab.layers.name_own()
    qtbot.keyClicks(sheet.field, "Clothes hurt")
    qtbot.mouseClick(sheet.done, Qt.MouseButton.LeftButton)
    own = LayerKey("own_1", "Clothes hurt")
    assert tab.state.layer == own
    shin(tab)
    assert tab.layers.row_of("own_1", "Clothes hurt").text() == "Clothes hurt"
    again = MapTab(exam)
    qtbot.addWidget(again)
    again.warming.close()
    assert again.layers.own_layers() == (own,)
    for number in range(2):
        again.layers.add_own(f"Own {number}")
    menu = again.layers.more_menu()
    assert not action(menu, "Own layer …").isEnabled()
    action(menu, "No longer offer", "Own 0").trigger()
    assert action(again.layers.more_menu(), "Own layer …").isEnabled()
    assert exam.exam.layer(own).any()


def test_own_layers_have_looks_of_their_own() -> None:
    layers: tuple[LayerKey, ...] = ()
    for number in range(len(OWN_KINDS)):
        layers = with_own_layer(layers, f"own {number}")
    assert len({layer.kind for layer in layers}) == len(OWN_KINDS)
    assert free_kinds(layers) == []
    assert with_own_layer(layers, "OWN  1") == layers
    with pytest.raises(ValueError, match="taken"):
        with_own_layer(layers, "one more")
    assert as_own_layers([["own_1", "a"], ["own_1", "b"], ["pain", "c"], 3, ["own_2", ""]]) == (
        LayerKey("own_1", "a"),
    )
    assert as_own_layers("rubbish") == ()


def test_a_tap_sets_a_tender_point_and_takes_it_away(tab: MapTab, exam: Session) -> None:
    tab.state.choose_layer(TENDER)
    tab.tools.values_of("tender").chip(str(TENDER_POINT)).click()
    drag(tab.canvas, [at(tab.canvas, 0, 0.5, 0.3 + 0.01 * step) for step in range(8)])
    values = exam.exam.layer(TENDER)
    cells = np.flatnonzero(values == TENDER_POINT)
    centres = exam.body.centres[cells] * tab.counts.length_factor
    assert 1.2 < np.ptp(centres, axis=0).max() < 2.6, "a disc, though the pen was dragged"
    click(tab.canvas, at(tab.canvas, 0, 0.5, 0.45))
    assert np.count_nonzero(values == TENDER_POINT) > cells.size
    click(tab.canvas, at(tab.canvas, 0, 0.5, 0.45))
    assert np.array_equal(np.flatnonzero(values), cells)
    assert LAYER_KINDS["tender"].value(TENDER_POINT).name == "tender point"


def test_a_locked_layer_is_not_changed_until_it_is_unlocked(tab: MapTab, exam: Session) -> None:
    shin(tab)
    before = exam.exam.layer(PAIN).copy()
    action(tab.layers.row_menu(PAIN), "Lock").trigger()
    drag(tab.canvas, [at(tab.canvas, 0, 0.5, 0.3), at(tab.canvas, 0, 0.5, 0.4)])
    assert np.array_equal(exam.exam.layer(PAIN), before)
    assert "locked" in tab.hint.text()
    assert "locked" in tab.layers.row_of("pain").caption
    assert not action(tab.layers.row_menu(PAIN), "Clear this layer").isEnabled()
    cell = int(np.flatnonzero(before)[0])
    words = {a.text() for a in tab.zones.menu(cell, PAIN, [PAIN, TENDER]).actions()}
    assert "Copy" in words
    assert not {"Move to the other side", "Delete this zone"} & words
    assert exam.exam.findings[layer_key(PAIN, "locked")] is True
    action(tab.layers.row_menu(PAIN), "Unlock").trigger()
    drag(tab.canvas, [at(tab.canvas, 0, 0.5, 0.3), at(tab.canvas, 0, 0.5, 0.4)])
    assert not np.array_equal(exam.exam.layer(PAIN), before)


def test_opacity_changes_the_picture_and_no_number(tab: MapTab, qtbot: QtBot) -> None:
    def picture() -> QImage:
        """The final one: while outlines are made, pixels stand in for them."""
        tab.canvas.grab()  # what is changed is drawn, and its outlines are asked for
        qtbot.waitUntil(lambda: tab.canvas.is_sharp, timeout=5000)
        return tab.canvas.grab().toImage()

    shin(tab)
    tab.counts.settle()
    tab.canvas.hover(None)
    count, full = tab.layers.row_of("pain").caption, picture()
    action(tab.layers.row_menu(PAIN), "Opacity", "25 %").trigger()
    assert picture() != full
    assert tab.layers.row_of("pain").caption == count
    action(tab.layers.row_menu(PAIN), "Opacity", "100 %").trigger()
    assert picture() == full


def test_a_note_on_a_layer_is_written_and_seen(tab: MapTab, exam: Session, qtbot: QtBot) -> None:
    action(tab.layers.row_menu(PAIN), "Note …").trigger()
    (sheet,) = tab.layers.findChildren(NotePopover)
    qtbot.keyClicks(sheet.field, "worse in the evening")
    qtbot.mouseClick(sheet.done, Qt.MouseButton.LeftButton)
    assert exam.exam.findings[layer_key(PAIN, "note")] == "worse in the evening"
    assert "note" in tab.layers.row_of("pain").caption
    exam.undo_stack.undo()
    assert "note" not in tab.layers.row_of("pain").caption
