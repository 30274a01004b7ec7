"""The limb sheet with real taps: what is chosen is stored, a second tap takes it back."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from painmap.core.findings import limb_key
from painmap.core.record.limb_edits import rest_normal_edit, set_together
from painmap.ui.limbs.limbs import LimbsTab
from painmap.ui.parts.choice import Choice
from painmap.ui.parts.growing_note import GrowingNote
from painmap.ui.parts.number_field import NumberField
from tests.ui.inspection import crowded_targets

LEFT = Qt.MouseButton.LeftButton


def tap(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, LEFT)


def choice(sheet: LimbsTab, item: str, limb: str) -> Choice:
    cell = sheet.rows[item].cells[limb]
    assert isinstance(cell, Choice)
    return cell


def temperature(sheet: LimbsTab, limb: str) -> NumberField:
    cell = sheet.rows["temperature_c"].cells[limb]
    assert isinstance(cell, NumberField)
    return cell


def found(sheet: LimbsTab, limb: str, item: str, basis: str = "seen") -> object:
    return sheet._session.exam.findings.get(limb_key(limb, item, basis))  # type: ignore[arg-type]  # noqa: SLF001


def press_keys(qtbot: QtBot, field: NumberField, keys: str) -> None:
    for key in keys:
        pad = field.keypad
        assert pad is not None
        qtbot.mouseClick(pad.keys[key], LEFT)


def test_a_tap_chooses_and_a_second_tap_is_not_assessed(sheet: LimbsTab, qtbot: QtBot) -> None:
    touch = choice(sheet, "touch", "l_leg")
    assert touch.value is None
    tap(qtbot, touch.chip("cool"))
    assert found(sheet, "l_leg", "touch") == "cool"
    tap(qtbot, touch.chip("normal"))
    assert found(sheet, "l_leg", "touch") == "normal"
    tap(qtbot, touch.chip("normal"))
    assert found(sheet, "l_leg", "touch") is None
    assert touch.value is None


def test_several_colours_but_not_beside_normal(sheet: LimbsTab, qtbot: QtBot) -> None:
    colour = choice(sheet, "colour", "l_leg")
    tap(qtbot, colour.chip("purple"))
    tap(qtbot, colour.chip("mottled"))
    assert found(sheet, "l_leg", "colour") == ["purple", "mottled"]
    tap(qtbot, colour.chip("normal"))
    assert found(sheet, "l_leg", "colour") == ["normal"]
    tap(qtbot, colour.chip("blue"))
    assert found(sheet, "l_leg", "colour") == ["blue"]


def test_reported_is_kept_apart_from_seen(sheet: LimbsTab, qtbot: QtBot) -> None:
    row = sheet.rows["touch"]
    tap(qtbot, choice(sheet, "touch", "l_leg").chip("normal"))
    tap(qtbot, row.switch)
    assert choice(sheet, "touch", "l_leg").value is None
    tap(qtbot, choice(sheet, "touch", "l_leg").chip("cold"))
    assert found(sheet, "l_leg", "touch", "reported") == "cold"
    assert found(sheet, "l_leg", "touch") == "normal"


def test_everything_else_normal_is_one_step_and_marked(sheet: LimbsTab, qtbot: QtBot) -> None:
    tap(qtbot, choice(sheet, "touch", "r_leg").chip("cold"))
    tap(qtbot, sheet.rest_buttons["r_leg"])
    exam = sheet._session.exam  # noqa: SLF001
    assert found(sheet, "r_leg", "touch") == "cold"
    assert found(sheet, "r_leg", "swelling") == "none"
    assert found(sheet, "r_leg", "temperature_c") is None
    assert set_together(exam.findings, "r_leg") == ["colour", "swelling", "sweating"]
    assert rest_normal_edit(exam, "r_leg") is None
    tap(qtbot, choice(sheet, "sweating", "r_leg").chip("more"))
    assert set_together(exam.findings, "r_leg") == ["colour", "swelling"]
    sheet._session.undo_stack.undo()  # noqa: SLF001
    sheet._session.undo_stack.undo()  # noqa: SLF001
    assert found(sheet, "r_leg", "swelling") is None
    assert choice(sheet, "swelling", "r_leg").value is None


def test_both_feet_take_at_most_twelve_taps(sheet: LimbsTab, qtbot: QtBot) -> None:
    """Each value chosen by itself, none by *all else normal*."""
    taps = 0
    for item, chosen in (
        ("touch", {"r_leg": "normal", "l_leg": "cool"}),
        ("colour", {"r_leg": "normal", "l_leg": "purple"}),
        ("sweating", {"r_leg": "normal", "l_leg": "more"}),
    ):
        for limb, key in chosen.items():
            tap(qtbot, choice(sheet, item, limb).chip(key))
            taps += 1
    right, left = temperature(sheet, "r_leg"), temperature(sheet, "l_leg")
    tap(qtbot, right)  # type: ignore[arg-type]
    taps += 1
    for field, whole, tenth in ((right, 31, "4"), (left, 29, "9")):
        pad = field.keypad
        assert pad is not None
        tap(qtbot, pad.wholes[whole])
        tap(qtbot, pad.keys[tenth])
        taps += 2
    assert taps <= 12
    assert left.keypad is None
    assert [found(sheet, limb, "temperature_c") for limb in ("r_leg", "l_leg")] == [31.4, 29.9]
    assert found(sheet, "r_leg", "touch") == "normal"
    assert found(sheet, "l_leg", "colour") == ["purple"]
    assert found(sheet, "r_leg", "swelling") is None
    delta = sheet.rows["temperature_c"].delta
    assert delta is not None
    assert delta.text == "+1.5"


def test_digits_alone_give_the_same_number(sheet: LimbsTab, qtbot: QtBot) -> None:
    right, left = temperature(sheet, "r_leg"), temperature(sheet, "l_leg")
    tap(qtbot, right)  # type: ignore[arg-type]
    for field, keys in ((right, "314"), (left, "229")):
        press_keys(qtbot, field, keys)
    assert [field.value for field in (right, left)] == [31.4, 22.9]
    assert left.keypad is None


@pytest.mark.parametrize("size", [(1280, 669), (1920, 1029)])
def test_the_keys_stay_where_they_are_for_the_other_side(
    sheet: LimbsTab, qtbot: QtBot, size: tuple[int, int]
) -> None:
    sheet.resize(*size)
    qtbot.wait(50)
    right, left = temperature(sheet, "r_leg"), temperature(sheet, "l_leg")
    tap(qtbot, right)  # type: ignore[arg-type]
    assert right.keypad is not None
    at = right.keypad.pos()
    press_keys(qtbot, right, "314")
    assert left.keypad is not None
    assert left.keypad.pos() == at
    assert left.keypad.title.text().startswith("LEFT leg")
    left.keypad.close()


def test_whole_degrees_follow_the_unit(sheet: LimbsTab, qtbot: QtBot) -> None:
    sheet._preferences.change(unit="F")  # noqa: SLF001
    sheet.rewrite_temperatures()
    field = temperature(sheet, "l_leg")
    tap(qtbot, field)  # type: ignore[arg-type]
    assert field.keypad is not None
    tap(qtbot, field.keypad.wholes[88])
    press_keys(qtbot, field, "7")
    assert found(sheet, "l_leg", "temperature_c") == 31.5


def test_a_refused_number_moves_no_key_over_another(sheet: LimbsTab, qtbot: QtBot) -> None:
    field = temperature(sheet, "l_leg")
    tap(qtbot, field)  # type: ignore[arg-type]
    field.accept("88.7")
    pad = field.keypad
    assert pad is not None
    assert pad.offer.isVisible()
    qtbot.wait(20)
    assert crowded_targets(pad) == []
    assert not pad.geometry().intersects(field.rect().translated(field.mapToGlobal(QPoint(0, 0))))
    pad.close()


def grey(widget: QWidget) -> np.ndarray:  # type: ignore[type-arg]
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return lines[:, : image.width()].astype(int)


@pytest.mark.parametrize("item", ["touch", "colour", "swelling", "sweating"])
def test_not_assessed_is_not_normal_in_grey_either(
    sheet: LimbsTab, qtbot: QtBot, item: str
) -> None:
    cell = choice(sheet, item, "r_leg")
    empty = grey(cell)
    chip = cell.chip("none" if item == "swelling" else "normal")
    tap(qtbot, chip)
    box = chip.geometry()
    changed = np.abs(grey(cell) - empty) > 60
    inside = changed[box.top() : box.bottom() + 1, box.left() : box.right() + 1]
    assert inside.sum() > 2 * (box.width() + box.height()) - 40  # an edge all around
    assert changed.sum() == inside.sum()


@pytest.mark.parametrize("typed", ["370", "3.7", "-5", "warm"])
def test_an_impossible_temperature_is_refused_with_a_sentence(
    sheet: LimbsTab, qtbot: QtBot, typed: str
) -> None:
    field = temperature(sheet, "l_leg")
    with qtbot.waitSignal(field.refused) as told:
        field.setFocus()
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args[0].problem.endswith(".")
    assert found(sheet, "l_leg", "temperature_c") is None
    assert field.keypad is not None
    field.keypad.close()


def test_a_temperature_of_the_other_unit_is_asked_about(sheet: LimbsTab, qtbot: QtBot) -> None:
    field = temperature(sheet, "l_leg")
    field.setFocus()
    qtbot.keyClicks(field, "88.7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert found(sheet, "l_leg", "temperature_c") is None
    assert field.keypad is not None
    assert field.keypad.offer.isVisible()
    tap(qtbot, field.keypad.offer)
    assert found(sheet, "l_leg", "temperature_c") == 31.5
    assert field.text() == "31.5"


def test_fahrenheit_shows_the_same_value(sheet: LimbsTab, qtbot: QtBot) -> None:
    field = temperature(sheet, "l_leg")
    field.setFocus()
    qtbot.keyClicks(field, "30,0")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert found(sheet, "l_leg", "temperature_c") == 30.0
    sheet._preferences.change(unit="F")  # noqa: SLF001
    sheet.rewrite_temperatures()
    assert field.text() == "86.0"
    assert found(sheet, "l_leg", "temperature_c") == 30.0


def test_the_keypad_lies_beside_its_field(sheet: LimbsTab, qtbot: QtBot) -> None:
    for limb in ("r_leg", "l_leg"):
        field = temperature(sheet, limb)
        tap(qtbot, field)  # type: ignore[arg-type]
        pad = field.keypad
        assert pad is not None
        assert not pad.geometry().intersects(
            field.rect().translated(field.mapToGlobal(field.rect().topLeft()))
        )
        assert all(min(key.width(), key.height()) >= 56 for key in pad.keys.values())
        pad.close()


def test_keys_pick_and_move(sheet: LimbsTab, qtbot: QtBot) -> None:
    touch = choice(sheet, "touch", "r_leg")
    touch.setFocus()
    qtbot.keyClick(touch, Qt.Key.Key_5)
    assert found(sheet, "r_leg", "touch") == "hot"
    qtbot.keyClick(touch, Qt.Key.Key_Right)
    other = choice(sheet, "touch", "l_leg")
    assert other.hasFocus()
    qtbot.keyClick(other, Qt.Key.Key_2)
    assert found(sheet, "l_leg", "touch") == "cool"
    qtbot.keyClick(other, Qt.Key.Key_Tab)
    assert temperature(sheet, "l_leg").hasFocus()


def test_a_signed_sheet_cannot_be_changed(sheet: LimbsTab, qtbot: QtBot) -> None:
    tap(qtbot, choice(sheet, "touch", "r_leg").chip("warm"))
    sheet._session.sign()  # noqa: SLF001
    tap(qtbot, choice(sheet, "touch", "r_leg").chip("cold"))
    assert found(sheet, "r_leg", "touch") == "warm"
    assert not sheet.rest_buttons["r_leg"].isEnabled()


def test_every_target_is_large_enough(sheet: LimbsTab) -> None:
    for button in sheet.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.height() >= 44, button.accessibleName()
            assert button.width() >= 44, button.accessibleName()
            assert button.accessibleName() or button.text()


def test_a_long_note_is_to_be_read_whole_beside_the_other_side(
    sheet: LimbsTab, qtbot: QtBot
) -> None:
    right, left = (sheet.rows["note"].cells[limb] for limb in ("r_leg", "l_leg"))
    assert isinstance(right, GrowingNote)
    low = right.height()
    right.setFocus()
    qtbot.keyClicks(right, "Guards the foot, wears no sock. " * 6)
    left.setFocus()
    qtbot.waitUntil(lambda: right.height() > 2 * low)
    qtbot.waitUntil(lambda: right.verticalScrollBar().maximum() == 0)
    assert left.height() == low
    assert str(found(sheet, "r_leg", "note")).startswith("Guards")
    sheet.show_pair("arms")
    sheet.show_pair("legs")
    again = sheet.rows["note"].cells["r_leg"]
    assert isinstance(again, GrowingNote)
    qtbot.waitUntil(lambda: again.height() > 2 * low)


@pytest.mark.parametrize("width", [1280, 1920])
def test_right_and_left_stand_together_however_wide_the_window(
    sheet: LimbsTab, qtbot: QtBot, width: int
) -> None:
    sheet.resize(width, 1000)
    qtbot.wait(50)
    for pair, limbs in (("legs", ("r_leg", "l_leg")), ("arms", ("r_arm", "l_arm"))):
        sheet.show_pair(pair)
        qtbot.wait(50)
        for row in sheet.rows.values():
            right, left = (row.cells[limb] for limb in limbs)
            at = right.mapTo(sheet, QPoint(right.width(), 0)).x()
            assert 0 < left.mapTo(sheet, QPoint(0, 0)).x() - at < 60, row.item.key
    assert sheet.sheet.x() == 0
