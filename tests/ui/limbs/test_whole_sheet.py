"""The sheet behind the quick rows, with real taps: groups, moments, sites, remarks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from painmap.core.exam import findings_edit
from painmap.core.findings import FindingKey, Json, Moment, limb_key, visit_key
from painmap.core.record.limb_edits import set_together
from painmap.core.record.readings import site_values
from painmap.ui.limbs.composed_cells import MeasureCell, ReadingsCell
from painmap.ui.limbs.limbs import LimbsTab
from painmap.ui.limbs.site_labels import SLOT
from painmap.ui.limbs.visit_row import VisitRow
from painmap.ui.parts.choice import Choice
from painmap.ui.parts.growing_note import GrowingNote
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.theme import DELTA_T
from painmap.ui.session.session import Session
from tests.ui.inspection import crowded_targets, cut_widgets, hidden_targets, small_targets

LEFT = Qt.MouseButton.LeftButton


def tap(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, LEFT)


def unfold(sheet: LimbsTab, qtbot: QtBot, *keys: str) -> None:
    if not sheet.sheet.more.isChecked():
        tap(qtbot, sheet.sheet.more)
    for key in keys:
        tap(qtbot, sheet.sheet.groups[key].line)


def chip(sheet: LimbsTab, item: str, limb: str, key: str) -> QAbstractButton:
    cell = sheet.sheet.row_of(item).cells[limb]
    assert isinstance(cell, Choice)
    return cell.chip(key)


def readings(sheet: LimbsTab, limb: str, site: str) -> ReadingsCell:
    cell = sheet.sheet.row_of(f"temperature:{site}").cells[limb]
    assert isinstance(cell, ReadingsCell)
    return cell


def typed(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def record(session: Session, values: dict[FindingKey, Json]) -> None:
    session.push(findings_edit(session.exam, values, "test"))


def found(
    session: Session, limb: str, item: str, moment: Moment = "rest", basis: str = "seen"
) -> Json:
    return session.exam.findings.get(limb_key(limb, item, basis, moment))  # type: ignore[arg-type]


def test_only_the_quick_rows_are_open_and_a_line_says_what_is_folded(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    lines = [group.line for group in sheet.sheet.groups.values()]
    assert not any(line.isVisible() for line in lines)
    record(exam, {limb_key("l_leg", "skin"): ["dry", "shiny"], limb_key("l_leg", "hair"): "normal"})
    assert sheet.sheet.more.said == "Hair, nails, skin, muscle"
    unfold(sheet, qtbot)
    assert all(line.isVisible() for line in lines)
    assert sheet.sheet.groups["skin"].line.said == "L: skin dry, shiny, 1 normal"
    assert sheet.sheet.groups["joints"].line.said == ""
    assert not sheet.sheet.groups["skin"].rows
    unfold(sheet, qtbot, "skin")
    assert chip(sheet, "skin", "l_leg", "shiny").isChecked()
    assert not chip(sheet, "skin", "r_leg", "normal").isChecked()


def test_each_moment_is_a_set_of_columns_and_marked_where_it_holds_something(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    tap(qtbot, chip(sheet, "touch", "l_leg", "cool"))
    tap(qtbot, sheet.moments.chip("hanging"))
    assert not chip(sheet, "touch", "l_leg", "cool").isChecked()
    tap(qtbot, chip(sheet, "colour", "l_leg", "purple"))
    assert found(exam, "l_leg", "colour", "hanging") == ["purple"]
    assert found(exam, "l_leg", "colour") is None
    marked = [part.option.key for part in sheet.moments.chips if part.marked]
    assert marked == ["rest", "hanging"]
    tap(qtbot, sheet.moments.chip("rest"))
    assert chip(sheet, "touch", "l_leg", "cool").isChecked()
    assert not chip(sheet, "colour", "l_leg", "purple").isChecked()


def test_what_is_half_typed_stays_with_its_moment(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    note = sheet.rows["note"].cells["l_leg"]
    assert isinstance(note, GrowingNote)
    note.setFocus()
    qtbot.keyClicks(note, "Guards the foot")
    tap(qtbot, sheet.moments.chip("after_exercise"))
    assert found(exam, "l_leg", "note") == "Guards the foot"
    assert found(exam, "l_leg", "note", "after_exercise") is None
    assert note.toPlainText() == ""
    note.setFocus()
    qtbot.keyClicks(note, "Limps")
    sheet.show_pair("arms")
    assert found(exam, "l_leg", "note", "after_exercise") == "Limps"


def test_three_readings_have_their_mean_and_sites_their_difference(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    unfold(sheet, qtbot, "temperatures")
    right, left = (readings(sheet, limb, "shin") for limb in ("r_leg", "l_leg"))
    for field, text in zip(right.fields, ("31.4", "31,8", "31.6"), strict=True):
        typed(qtbot, field, text)
    typed(qtbot, left.fields[0], "29.9")
    assert found(exam, "r_leg", "temperature:shin") == [31.4, 31.8, 31.6]
    assert right.mean.text() == "31.6"
    delta = sheet.sheet.row_of("temperature:shin").delta
    assert delta is not None
    assert delta.text == "+1.7"
    typed(qtbot, right.fields[1], "")
    assert found(exam, "r_leg", "temperature:shin") == [31.4, 31.6]
    record(exam, site_values("r_leg", "great_toe", [27.3]))
    gradient = sheet.sheet.groups["temperatures"].gradient
    assert gradient is not None
    assert gradient.words["r_leg"].text() == "shin minus great toe +4.2 °C"
    assert gradient.words["l_leg"].text() == "—"


def test_readings_at_the_top_of_the_foot_are_the_quick_temperature(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    unfold(sheet, qtbot, "temperatures")
    cell = readings(sheet, "l_leg", "dorsum")
    typed(qtbot, cell.fields[0], "30.0")
    typed(qtbot, cell.fields[1], "31.0")
    quick = sheet.rows["temperature_c"].cells["l_leg"]
    assert isinstance(quick, NumberField)
    assert quick.text() == "30.5"
    typed(qtbot, quick, "29.0")
    assert found(exam, "l_leg", "temperature:dorsum") == [29.0]


def test_the_colours_follow_the_clinics_threshold(sheet: LimbsTab, exam: Session) -> None:
    record(exam, {limb_key("r_leg", "temperature_c"): 31.5, limb_key("l_leg", "temperature_c"): 30})
    delta = sheet.rows["temperature_c"].delta
    assert delta is not None

    def ground() -> str:
        return delta.grab().toImage().pixelColor(14, delta.height() // 2).name().upper()

    assert ground() == DELTA_T[5]
    exam.store.set_setting("delta_t_sides", 4.0)
    sheet.hide()
    sheet.show()
    assert ground() == DELTA_T[3]


def test_a_tap_on_a_site_of_the_figure_opens_the_keypad_of_its_row(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    record(exam, site_values("l_leg", "sole", [30.1]))
    label = next(
        part for part in sheet.figure.labels if (part.limb, part.site) == ("l_leg", "sole")
    )
    qtbot.mouseClick(sheet.figure, LEFT, pos=label.slot.center().toPoint())
    field = readings(sheet, "l_leg", "sole").fields[1]
    pad = field.keypad
    assert pad is not None
    box = QRect(field.mapToGlobal(QPoint(0, 0)), field.size())
    window = QRect(sheet.mapToGlobal(QPoint(0, 0)), sheet.size())
    assert window.contains(box)
    assert not pad.geometry().intersects(box)
    tap(qtbot, pad.wholes[30])
    tap(qtbot, pad.keys["3"])
    assert found(exam, "l_leg", "temperature:sole") == [30.1, 30.3]
    toe = readings(sheet, "r_leg", "great_toe").fields[1]
    assert toe.keypad is not None  # the second round goes on with the next site
    toe.keypad.close()


@pytest.mark.parametrize("pair", ["arms", "legs"])
def test_every_site_can_be_tapped_and_right_stands_where_it_is(
    sheet: LimbsTab, qtbot: QtBot, pair: str
) -> None:
    sheet.show_pair(pair)
    labels = sheet.figure.labels
    assert len({(part.limb, part.site) for part in labels}) == 14
    whole = QRect(QPoint(0, 0), sheet.figure.size())
    for place, part in enumerate(labels):
        assert whole.contains(part.slot.toRect()), part
        assert min(part.slot.width(), part.slot.height()) >= SLOT
        assert not any(part.slot.intersects(other.slot) for other in labels[place + 1 :])
    front = [part for part in labels if part.site != "dorsum"]
    ends = {side: [p.slot.x() for p in front if p.limb.startswith(side)] for side in "rl"}
    assert max(ends["r"]) < min(ends["l"])


def test_a_circumference_is_measured_at_the_same_height_on_both_sides(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    unfold(sheet, qtbot, "colour_size")
    right, left = (
        sheet.sheet.row_of("circumference:outer_ankle").cells[limb] for limb in ("r_leg", "l_leg")
    )
    assert isinstance(right, MeasureCell)
    assert isinstance(left, MeasureCell)
    assert not right.at.isEnabled()
    typed(qtbot, right.cm, "20,5")
    typed(qtbot, right.at, "5")
    tap(qtbot, right.side)
    typed(qtbot, left.cm, "21.5")
    assert found(exam, "r_leg", "circumference:outer_ankle") == {"cm": 20.5, "at_cm": -5.0}
    assert found(exam, "l_leg", "circumference:outer_ankle") == {"cm": 21.5, "at_cm": -5.0}
    assert right.side.text() == "below"
    typed(qtbot, left.cm, "210")
    assert left.cm.keypad is not None
    assert left.cm.keypad.problem.text().endswith("a number from 3 to 150 is meant.")
    left.cm.keypad.close()


def test_all_else_normal_fills_the_open_rows_alone_in_one_step(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    unfold(sheet, qtbot, "joints", "skin", "strength")
    tap(qtbot, chip(sheet, "movement:ankle", "l_leg", "much_reduced"))
    tap(qtbot, chip(sheet, "strength:ankle", "l_leg", "3"))
    tap(qtbot, sheet.sheet.groups["skin"].line)  # folded again
    before = exam.undo_stack.count()
    tap(qtbot, sheet.rest_buttons["l_leg"])
    assert exam.undo_stack.count() == before + 1
    assert found(exam, "l_leg", "movement:ankle") == "much_reduced"
    assert found(exam, "l_leg", "strength:ankle") == 3
    assert found(exam, "l_leg", "strength:hip") == 5
    assert found(exam, "l_leg", "joint_swelling:knee") == "none"
    assert found(exam, "l_leg", "skin") is None
    assert found(exam, "r_leg", "touch") is None
    assert "strength:hip" in set_together(exam.exam.findings, "l_leg")
    told = [part.text() for part in sheet.findChildren(QLabel) if "set together" in part.text()]
    assert told == ["set together: touch; colour; swelling; sweating and 17 more"]
    exam.undo_stack.undo()
    assert found(exam, "l_leg", "strength:hip") is None
    assert found(exam, "l_leg", "strength:ankle") == 3


def test_gait_and_flexible_joints_belong_to_the_visit(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    unfold(sheet, qtbot, "gait", "beighton")
    gait = sheet.sheet.groups["gait"].rows[0]
    thumb = sheet.sheet.groups["beighton"].rows[1]
    assert isinstance(gait, VisitRow)
    assert isinstance(thumb, VisitRow)
    for row, item, key in (
        (gait, "gait", "limping"),
        (thumb, "beighton:thumb_r", "yes"),
        (thumb, "beighton:thumb_l", "no"),
    ):
        cell = row.cells[item]
        assert isinstance(cell, Choice)
        tap(qtbot, cell.chip(key))
    findings = exam.exam.findings
    assert findings[visit_key("gait")] == ["limping"]
    assert findings[visit_key("beighton:thumb_r")] is True
    assert findings[visit_key("beighton:thumb_l")] is False
    assert visit_key("beighton:spine") not in findings
    sheet.show_pair("arms")
    assert sheet.sheet.groups["beighton"].line.isChecked()
    tap(qtbot, sheet.sheet.groups["beighton"].line)
    assert sheet.sheet.groups["beighton"].line.said == "1 yes of 2 asked"


def test_minutes_and_position_are_folded_beside_room_and_device(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    bar = sheet.conditions
    assert bar.room.isVisible()
    assert not bar.minutes.isVisible()
    tap(qtbot, bar.more)
    typed(qtbot, bar.minutes, "15")
    assert isinstance(bar.position, Choice)
    tap(qtbot, bar.position.chip("lying"))
    typed(qtbot, bar.room, "22,5")
    findings = exam.exam.findings
    assert findings[visit_key("acclimatisation_min")] == 15
    assert findings[visit_key("position")] == "lying"
    assert findings[visit_key("room_c")] == 22.5
    assert bar.more.text() == "15 min, lying"


def test_what_does_not_fit_together_is_pointed_out_and_stored_all_the_same(
    sheet: LimbsTab, exam: Session, qtbot: QtBot
) -> None:
    assert not sheet.remarks.isVisible()
    unfold(sheet, qtbot, "strength")
    tap(qtbot, chip(sheet, "weight_bearing", "l_leg", "cannot"))
    record(exam, {visit_key("gait"): ["normal"]})
    assert sheet.remarks.isVisible()
    assert "Left leg: cannot bear weight" in sheet.remarks.words.text()
    assert found(exam, "l_leg", "weight_bearing") == "cannot"
    sheet.show_pair("arms")
    assert not sheet.remarks.isVisible()


def test_arrows_go_to_the_other_side_and_tab_down_the_column(sheet: LimbsTab, qtbot: QtBot) -> None:
    unfold(sheet, qtbot, "temperatures")
    right, left = (readings(sheet, limb, "shin") for limb in ("r_leg", "l_leg"))
    right.fields[1].setFocus()
    qtbot.keyClick(right.fields[1], Qt.Key.Key_Right)
    assert left.fields[1].hasFocus()
    qtbot.keyClick(left.fields[1], Qt.Key.Key_Left)
    assert right.fields[1].hasFocus()
    qtbot.keyClick(right.fields[1], Qt.Key.Key_Tab)
    assert right.fields[2].hasFocus()
    qtbot.keyClick(right.fields[2], Qt.Key.Key_Tab)
    assert readings(sheet, "r_leg", "ankle").fields[0].hasFocus()


@pytest.mark.parametrize("pair", ["arms", "legs"])
def test_the_unfolded_sheet_has_room_for_its_words_and_columns(
    sheet: LimbsTab, qtbot: QtBot, pair: str
) -> None:
    sheet.show_pair(pair)
    qtbot.wait(50)
    folded = sheet.rows["touch"].cells[f"l_{pair[:-1]}"].x()
    unfold(sheet, qtbot, *sheet.sheet.groups)
    qtbot.wait(50)
    assert sheet.rows["touch"].cells[f"l_{pair[:-1]}"].x() == folded
    assert cut_widgets(sheet) == []
    assert small_targets(sheet) + crowded_targets(sheet) + hidden_targets(sheet) == []
    ends = set()
    for site in ("dorsum", "palm" if pair == "arms" else "sole"):
        cell: QWidget = readings(sheet, f"r_{pair[:-1]}", site).mean
        ends.add(cell.mapTo(sheet, QPoint(cell.width(), 0)).x())
    assert len(ends) == 1  # the decimal signs stand below each other
