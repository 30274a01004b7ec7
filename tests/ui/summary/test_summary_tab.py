"""The Summary at work: pattern, scores corrected by hand, checklist, stored evaluations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from painmap.core.counts import exam_counter, mark_rest_free
from painmap.core.exam import findings_edit, paint_edit
from painmap.core.findings import FindingKey, limb_key
from painmap.core.layers import LayerKey
from painmap.core.record.history import answer_edit
from painmap.core.rules.pattern_decision import decision_of
from painmap.core.rules.pattern_words import tick_key
from painmap.core.rules.sss import sss_key
from painmap.core.rules.wpi import wpi_key
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.widgets import column
from painmap.ui.session.session import Session
from painmap.ui.summary.choose_sheet import ChooseSheet
from painmap.ui.summary.instrument_sheet import InstrumentSheet
from painmap.ui.summary.score_sheet import ScoreSheet
from painmap.ui.summary.scores_card import INSTRUMENTS
from painmap.ui.summary.summary import SummaryTab
from painmap.ui.summary.visit_sheet import VisitSheet

LEFT = Qt.MouseButton.LeftButton
Open = Callable[[], SummaryTab]


@pytest.fixture
def painful_leg(exam: Session) -> Session:
    """A draft with pain below the left knee, the rest free, and the quick rows of the legs."""
    atlas = exam.atlas
    below = (atlas.limb == 4) & (np.nan_to_num(atlas.limb_pos, nan=-1) > 1.2)
    exam.push(paint_edit(exam.exam, LayerKey("pain"), np.flatnonzero(below), 6, "Paint"))
    areas = exam_counter(exam.exam, atlas, exam.body).areas(exam.exam.findings)
    exam.push(mark_rest_free(exam.exam, areas, "limb10"))
    rows = {"touch": "normal", "colour": ["normal"], "swelling": "none", "sweating": "normal"}
    found = {limb_key(limb, row): word for limb in ("l_leg", "r_leg") for row, word in rows.items()}
    found[limb_key("l_leg", "temperature_c")] = 29.9
    found[limb_key("r_leg", "temperature_c")] = 31.4
    exam.push(findings_edit(exam.exam, found, "Limbs"))
    exam.push(answer_edit(exam.exam, "fatigue", 2))
    return exam


@pytest.fixture
def open_tab(qtbot: QtBot, exam: Session, tmp_path: Path) -> Iterator[Open]:
    shown: list[SummaryTab] = []

    def show() -> SummaryTab:
        tab = SummaryTab(exam, PreferenceFile(tmp_path / "preferences.json"))
        shown.append(tab)
        qtbot.addWidget(tab)
        tab.resize(1280, 670)
        with qtbot.waitExposed(tab):
            tab.show()
        settle(tab, qtbot)
        return tab

    yield show
    for tab in shown:
        tab.close()


def settle(tab: SummaryTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tab.working.is_current)


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.waitUntil(button.isVisible)  # what results bring is shown a turn later
    assert button.isEnabled(), button.text()
    qtbot.mouseClick(button, LEFT)


def test_a_suggestion_is_confirmed_and_taken_back(
    painful_leg: Session, open_tab: Open, qtbot: QtBot
) -> None:
    tab = open_tab()
    assert tab.pattern.suggested.text() == "Suggested: localized AMPS"
    click(qtbot, tab.pattern.confirm)
    decision = decision_of(painful_leg.exam.findings)
    assert decision is not None
    assert (decision.label, decision.confirmed, decision.by) == ("localized", True, "Dr Test")
    assert tab.pattern.decided.text().startswith("localized AMPS, confirmed by Dr Test")
    click(qtbot, tab.pattern.withdraw)
    assert decision_of(painful_leg.exam.findings) is None
    painful_leg.undo_stack.undo()
    assert decision_of(painful_leg.exam.findings) == decision


def test_a_difference_only_suggests_a_sign_until_it_is_ticked(
    painful_leg: Session, open_tab: Open, qtbot: QtBot
) -> None:
    tab = open_tab()
    click(qtbot, tab.pattern.ticks["l_leg"].chip("yes"))
    assert painful_leg.exam.findings[tick_key("l_leg", "temperature")] is True
    settle(tab, qtbot)
    assert tab.pattern.suggested.text() == "Suggested: CRPS type 1"
    assert tab.pattern.ticks == {}
    painful_leg.undo_stack.undo()
    settle(tab, qtbot)
    assert tab.pattern.suggested.text() == "Suggested: localized AMPS"


def test_another_pattern_needs_a_reason(painful_leg: Session, open_tab: Open, qtbot: QtBot) -> None:
    tab = open_tab()
    click(qtbot, tab.pattern.choose)
    sheet = tab.sheets.now
    assert isinstance(sheet, ChooseSheet)
    click(qtbot, sheet.choice.chip("diffuse"))
    click(qtbot, sheet.record)
    assert sheet.problem.text()
    assert decision_of(painful_leg.exam.findings) is None
    sheet.reason.setPlainText("Pain elsewhere last week.")
    click(qtbot, sheet.record)
    decision = decision_of(painful_leg.exam.findings)
    assert decision is not None
    assert (decision.label, decision.confirmed) == ("diffuse", False)
    assert tab.sheets.now is None


def test_an_item_is_corrected_by_hand_and_given_back_to_the_record(
    painful_leg: Session, open_tab: Open, qtbot: QtBot
) -> None:
    tab = open_tab()
    assert tab.scores.lines["wpi"].value == "1 of 19"
    tab.scores.lines["wpi"].click()
    sheet = tab.sheets.now
    assert isinstance(sheet, ScoreSheet)
    row = sheet.rows["score:wpi/l_lower_leg"]
    assert row.told.text() == "yes · map: pain"
    assert row.choice is not None
    assert row.choice.value == "record"
    click(qtbot, row.choice.chip("no"))
    assert painful_leg.exam.findings[wpi_key("l_lower_leg")] is False
    settle(tab, qtbot)
    assert tab.sheets.now is sheet, "the sheet stays open"
    assert row.told.text() == "no · by hand"
    assert tab.scores.lines["wpi"].value == "0 of 19"
    click(qtbot, row.choice.chip("record"))
    assert wpi_key("l_lower_leg") not in painful_leg.exam.findings
    settle(tab, qtbot)
    assert tab.scores.lines["wpi"].value == "1 of 19"


def test_points_of_symptoms_come_from_the_history_or_the_hand(
    painful_leg: Session, open_tab: Open, qtbot: QtBot
) -> None:
    tab = open_tab()
    line = tab.scores.lines["sss"]
    assert line.value == "2 to 11 of 12"
    assert line.below.startswith("Still missing: waking unrefreshed; ")
    line.click()
    sheet = tab.sheets.now
    assert isinstance(sheet, ScoreSheet)
    row = sheet.rows["score:sss/fatigue"]
    assert row.told.text() == "2 · history: fatigue"
    assert row.choice is not None
    click(qtbot, row.choice.chip("3"))
    assert painful_leg.exam.findings[sss_key("fatigue")] == 3
    settle(tab, qtbot)
    assert line.value == "3 to 12 of 12"


def test_a_whole_category_is_one_tap_and_features_unfold(
    painful_leg: Session, open_tab: Open, qtbot: QtBot
) -> None:
    tab = open_tab()
    tab.sheets.open_score("budapest_clinical:l_leg", tab)
    sheet = tab.sheets.now
    assert isinstance(sheet, ScoreSheet)
    feature = sheet.rows["score:budapest/l_leg:sign:oedema"]
    assert not feature.isVisible()
    row = sheet.rows["score:budapest/l_leg:sign:vasomotor"]
    assert row.choice is not None
    click(qtbot, row.choice.chip("yes"))
    key = FindingKey("score:budapest", "l_leg:sign:vasomotor")
    assert painful_leg.exam.findings[key] is True
    settle(tab, qtbot)
    assert row.told.text().startswith("yes")
    click(qtbot, sheet.each)
    assert feature.isVisible()
    assert feature.told.text().startswith("no · limb sheet")


def test_a_total_outside_its_range_is_told_and_not_taken(
    painful_leg: Session, open_tab: Open
) -> None:
    tab = open_tab()
    tab.scores.lines[INSTRUMENTS].click()
    sheet = tab.sheets.now
    assert isinstance(sheet, InstrumentSheet)
    field = sheet.fields["fdi"]
    assert not field.accept("61")
    assert FindingKey("score:instrument", "fdi") not in painful_leg.exam.findings
    assert field.keypad is not None
    field.keypad.close()
    assert field.accept("21")
    assert painful_leg.exam.findings[FindingKey("score:instrument", "fdi")] == 21
    assert tab.scores.lines[INSTRUMENTS].below.endswith(" 21")


def test_each_line_of_the_checklist_leads_to_its_place(
    painful_leg: Session, open_tab: Open, qtbot: QtBot
) -> None:
    tab = open_tab()
    went: list[str] = []
    tab.tab_requested.connect(went.append)
    for entry in ("trials", "quick_rows", "history:pain"):
        tab.checklist.go[entry].click()
    assert went == ["map", "limbs", "history"]
    tab.checklist.go["height_weight"].click()
    assert isinstance(tab.sheets.now, VisitSheet)
    painful_leg.store.set_setting("checklists", {"follow-up": ["areas", "Shoes looked at"]})
    tab.refresh()
    assert list(tab.checklist.own) == ["Shoes looked at"]
    tab.sheets.close()
    done = tab.checklist.own["Shoes looked at"].chip("done")
    qtbot.waitUntil(done.isVisible)
    click(qtbot, done)
    assert painful_leg.exam.findings[FindingKey("visit", "checklist:Shoes looked at")] is True


@pytest.mark.parametrize("confirmed", [True, False])
def test_signing_names_the_pattern_that_it_confirms_or_leaves(
    painful_leg: Session, open_tab: Open, qtbot: QtBot, confirmed: bool
) -> None:
    tab = open_tab()
    assert not tab.sign_alone.isVisible()
    click(qtbot, tab.sign)
    assert tab.sign.text() == "Confirm and sign"
    assert "localized AMPS" in tab.signed_note.text()
    click(qtbot, tab.sign if confirmed else tab.sign_alone)
    assert painful_leg.read_only
    assert (decision_of(painful_leg.exam.findings) is not None) is confirmed
    assert not tab.sign_alone.isVisible()


def test_nobody_signs_another_pattern_than_the_one_named(
    painful_leg: Session, open_tab: Open, qtbot: QtBot
) -> None:
    tab = open_tab()
    click(qtbot, tab.pattern.confirm)
    click(qtbot, tab.sign)
    assert tab.sign.text() == "Sign now", "while results are made, or after a decision"
    painful_leg.undo_stack.undo()
    settle(tab, qtbot)
    click(qtbot, tab.sign)
    assert tab.sign.text() == "Confirm and sign"
    assert not painful_leg.read_only


def test_a_signed_visit_says_what_it_said_until_it_is_evaluated_again(
    painful_leg: Session, open_tab: Open, qtbot: QtBot
) -> None:
    session, store = painful_leg, painful_leg.store
    visit_id = session.exam.visit.id
    tab = open_tab()
    tab.sign.click()
    tab.sign.click()
    assert session.read_only
    assert [each.cause for each in store.evaluations(visit_id)] == ["signed"]
    store.set_setting("pattern_threshold", 5)
    store.set_setting("wpi_joints", [])
    tab.refresh()
    settle(tab, qtbot)
    assert tab.pattern.suggested.text() == "Suggested: localized AMPS"
    assert tab.working.results is not None
    stored = tab.working.results.rule("wpi")
    assert stored is not None
    assert "foot" in str(stored.settings["joints"]), "the settings of then"
    assert not tab.pattern.confirm.isVisible()
    click(qtbot, tab.evaluation.again)
    qtbot.waitUntil(lambda: len(tab.working.evaluations) == 2)
    assert [each.cause for each in store.evaluations(visit_id)] == ["signed", "evaluated again"]
    assert tab.working.results.rule("wpi") != stored
    days = tab.evaluation.days
    assert days is not None
    assert [chip.text().split()[0] for chip in days.chips] == ["Signed", "Again"]
    qtbot.waitUntil(days.chip("1").isVisible)
    click(qtbot, days.chip("1"))
    assert tab.working.results.rule("wpi") == stored


def test_a_total_that_was_not_taken_waits_in_its_field(
    painful_leg: Session, open_tab: Open
) -> None:
    tab = open_tab()
    for _ in range(2):  # the sheet is made anew
        tab.scores.lines[INSTRUMENTS].click()
        sheet = tab.sheets.now
        assert isinstance(sheet, InstrumentSheet)
        field = sheet.fields["fdi"]
        if not field.is_wrong:
            field.accept("61")
            assert field.keypad is not None
            field.keypad.close()
        assert (field.text(), field.value) == ("61", None)
        assert field.accessibleDescription()
        sheet.close()


def test_where_no_limb_is_affected_the_scores_of_crps_say_why(
    exam: Session, open_tab: Open
) -> None:
    tab = open_tab()
    said = tab.scores.no_limb
    assert said.isVisible()
    assert "Still missing: right arm, left arm, right leg, left leg" in said.text()
    areas = exam_counter(exam.exam, exam.atlas, exam.body).areas(exam.exam.findings)
    exam.push(mark_rest_free(exam.exam, areas, "limb10"))
    assert said.text() == "Not applicable: no arm or leg counts as affected."


def test_a_limb_with_scores_needs_no_reason(painful_leg: Session, open_tab: Open) -> None:
    tab = open_tab()
    assert not tab.scores.no_limb.isVisible()
    assert "css:l_leg" in tab.scores.lines


def test_no_sheet_covers_whose_exam_it_is(
    painful_leg: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    """Name, birth date and ID stand above the tabs, and the sheets begin below them."""
    window, head = QWidget(), QWidget()
    qtbot.addWidget(window)
    head.setFixedHeight(48)
    tab = SummaryTab(painful_leg, PreferenceFile(tmp_path / "preferences.json"))
    window.setLayout(column(head, tab, gap=0))
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    settle(tab, qtbot)
    for key in ("wpi", "budapest_clinical:l_leg", "css:l_leg", INSTRUMENTS):
        tab.scores.lines[key].click()
        sheet = tab.sheets.now
        assert sheet is not None
        assert sheet.y() > 48, key
        assert sheet.geometry().bottom() < window.height(), key
    tab.close()


def test_a_reason_half_written_is_there_again(
    painful_leg: Session, open_tab: Open, qtbot: QtBot
) -> None:
    tab = open_tab()
    click(qtbot, tab.pattern.choose)
    sheet = tab.sheets.now
    assert isinstance(sheet, ChooseSheet)
    click(qtbot, sheet.choice.chip("diffuse"))
    sheet.reason.setPlainText("Arms too, last")
    click(qtbot, sheet.close_button)
    click(qtbot, tab.pattern.choose)
    again = tab.sheets.now
    assert isinstance(again, ChooseSheet)
    assert again.choice.value == "diffuse"
    assert again.reason.toPlainText() == "Arms too, last"
    again.reason.setPlainText("Arms too, last week")
    click(qtbot, again.record)
    decision = decision_of(painful_leg.exam.findings)
    assert decision is not None
    assert decision.reason == "Arms too, last week"
    assert painful_leg.drafts.half((painful_leg.exam.visit.id, "pattern")) == ()
