"""A number that cannot be taken stays where it was typed, marked, and stores nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from painmap.core.exam import finding_edit
from painmap.core.findings import Json, Moment, limb_key
from painmap.ui.limbs.composed_cells import MeasureCell, ReadingsCell
from painmap.ui.limbs.limbs import LimbsTab
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_note import NumberNote
from painmap.ui.session.session import Session
from tests.ui.inspection import crowded_targets, cut_widgets, small_targets

LEFT = Qt.MouseButton.LeftButton


def quick(sheet: LimbsTab, limb: str = "l_leg") -> NumberField:
    cell = sheet.rows["temperature_c"].cells[limb]
    assert isinstance(cell, NumberField)
    return cell


def typed_and_left(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    """Typed on the keyboard, and gone to another field without Return."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def stored(session: Session, item: str = "temperature_c", moment: Moment = "rest") -> Json:
    return session.exam.findings.get(limb_key("l_leg", item, moment=moment))


def note_below(field: NumberField) -> NumberNote:
    holder = field.parentWidget()
    while holder is not None and (note := holder.findChild(NumberNote)) is None:
        holder = holder.parentWidget()
    assert holder is not None
    assert note is not None
    return note


def assert_marked(qtbot: QtBot, field: NumberField, text: str) -> None:
    assert field.text() == text
    assert field.property("wrong") == "true"
    assert field.accessibleDescription()
    note = note_below(field)
    qtbot.waitUntil(note.isVisible)
    assert note.words.isVisible() != note.offer.isVisible()


@pytest.mark.parametrize("text", ["88.7", "370", "warm"])
def test_leaving_a_field_keeps_what_was_refused(
    sheet: LimbsTab, exam: Session, qtbot: QtBot, text: str
) -> None:
    typed_and_left(qtbot, quick(sheet), text)
    assert quick(sheet).keypad is None  # who goes on is not called back
    assert QApplication.activePopupWidget() is None
    assert_marked(qtbot, quick(sheet), text)
    assert stored(exam) is None
    assert quick(sheet, "r_leg").property("wrong") != "true"
    assert exam.undo_stack.count() == 0


def test_tapping_elsewhere_keeps_what_the_keypad_held(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    field = quick(sheet)
    qtbot.mouseClick(field, LEFT)
    assert field.keypad is not None
    for key in ("3", ".", "1"):  # 3.1 is no temperature of skin
        if field.keypad is not None:
            qtbot.mouseClick(field.keypad.keys[key], LEFT)
    assert field.keypad is not None
    field.keypad.close()
    assert_marked(qtbot, field, field.text())
    assert field.text() != ""
    assert stored(exam) is None


def test_the_stored_value_is_untouched_and_comes_back_by_escape(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    exam.push(finding_edit(exam.exam, limb_key("l_leg", "temperature_c"), 31.4, "test"))
    typed_and_left(qtbot, quick(sheet), "314")
    assert_marked(qtbot, quick(sheet), "314")
    assert stored(exam) == 31.4
    quick(sheet).setFocus()
    qtbot.keyClick(quick(sheet), Qt.Key.Key_Escape)
    assert quick(sheet).text() == "31.4"
    assert not note_below(quick(sheet)).isVisible()


def test_a_correct_number_or_none_settles_it(sheet: LimbsTab, exam: Session, qtbot: QtBot) -> None:
    typed_and_left(qtbot, quick(sheet), "88.7")
    typed_and_left(qtbot, quick(sheet), "31.7")
    assert stored(exam) == 31.7
    typed_and_left(qtbot, quick(sheet), "warm")
    typed_and_left(qtbot, quick(sheet), "31.7")  # what is stored, typed anew
    assert quick(sheet).property("wrong") == "false"
    typed_and_left(qtbot, quick(sheet), "99.9")
    quick(sheet).setFocus()
    quick(sheet).selectAll()
    qtbot.keyClick(quick(sheet), Qt.Key.Key_Delete)
    qtbot.keyClick(quick(sheet), Qt.Key.Key_Tab)
    assert quick(sheet).property("wrong") == "false"
    assert quick(sheet).text() == ""
    assert stored(exam) is None


def test_the_question_below_the_field_is_answered_by_a_tap(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    typed_and_left(qtbot, quick(sheet), "88.7")
    note = note_below(quick(sheet))
    assert note.offer.text().endswith("31.5 °C?")
    qtbot.waitUntil(lambda: note.y() >= quick(sheet).height())
    cells = quick(sheet).parentWidget().parentWidget()
    assert [said for said in crowded_targets(cells) if "31.5" in said] == []
    assert small_targets(cells) == []
    assert cut_widgets(cells) == []
    qtbot.mouseClick(note.offer, LEFT)
    assert stored(exam) == 31.5
    assert not note.isVisible()


def test_it_belongs_to_its_moment_side_and_limb(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    typed_and_left(qtbot, quick(sheet), "88.7")
    sheet.show_moment("hanging")
    assert quick(sheet).text() == ""
    assert quick(sheet).property("wrong") == "false"
    typed_and_left(qtbot, quick(sheet), "370")
    sheet.show_pair("arms")
    assert quick(sheet, "l_arm").text() == ""
    sheet.show_pair("legs")
    assert_marked(qtbot, quick(sheet), "370")
    sheet.show_moment("rest")
    assert_marked(qtbot, quick(sheet), "88.7")
    assert quick(sheet, "r_leg").text() == ""
    assert stored(exam) is None


def test_another_value_or_another_tab_does_not_lose_it(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    typed_and_left(qtbot, quick(sheet), "88.7")
    exam.push(finding_edit(exam.exam, limb_key("l_leg", "touch"), "cool", "test"))
    assert_marked(qtbot, quick(sheet), "88.7")
    sheet.hide()
    sheet.show()
    assert_marked(qtbot, quick(sheet), "88.7")


def test_what_is_half_typed_stays_when_another_value_comes(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    quick(sheet).setFocus()
    qtbot.keyClicks(quick(sheet), "31")
    exam.push(finding_edit(exam.exam, limb_key("l_leg", "touch"), "cool", "test"))
    assert quick(sheet).text() == "31"


def test_a_signed_visit_shows_what_is_recorded_alone(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    typed_and_left(qtbot, quick(sheet), "88.7")
    exam.sign()
    assert quick(sheet).text() == ""
    assert not note_below(quick(sheet)).isVisible()


def test_a_reading_and_a_circumference_keep_theirs(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    sheet.sheet.unfold(("temperatures", "size"))
    site = sheet.sheet.row_of("temperature:shin").cells["l_leg"]
    assert isinstance(site, ReadingsCell)
    typed_and_left(qtbot, site.fields[0], "88.7")
    assert_marked(qtbot, site.fields[0], "88.7")
    # The second reading becomes the first that is recorded; what waits goes on to be the second.
    typed_and_left(qtbot, site.fields[1], "31.2")
    assert stored(exam, "temperature:shin") == [31.2]
    assert site.fields[0].text() == "31.2"
    assert_marked(qtbot, site.fields[1], "88.7")
    note = note_below(site.fields[1])
    qtbot.mouseClick(note.offer, LEFT)
    assert stored(exam, "temperature:shin") == [31.2, 31.5]


def test_around_a_limb_both_numbers_keep_theirs(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    group = next(
        key
        for key, group in sheet.sheet.groups.items()
        if any(item.key == "circumference:kneecap" for item in group.group.items)
    )
    sheet.sheet.unfold((group,))
    cell = sheet.sheet.row_of("circumference:kneecap").cells["l_leg"]
    assert isinstance(cell, MeasureCell)
    typed_and_left(qtbot, cell.cm, "3400")
    assert_marked(qtbot, cell.cm, "3400")
    typed_and_left(qtbot, cell.cm, "34")
    typed_and_left(qtbot, cell.at, "900")
    assert_marked(qtbot, cell.at, "900")
    sheet.show_moment("hanging")
    assert cell.at.text() == ""
    sheet.show_moment("rest")
    assert_marked(qtbot, cell.at, "900")


def test_the_room_keeps_its_question(sheet: LimbsTab, exam: Session, qtbot: QtBot) -> None:
    room = sheet.conditions.room
    typed_and_left(qtbot, room, "72")
    sheet.show_pair("arms")
    assert_marked(qtbot, room, "72")
    assert sheet.conditions.note.offer.isVisible()
