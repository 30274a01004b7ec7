"""The tab History with real taps and keys: every answer is stored, and a tap takes it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from painmap.core.exam import finding_edit
from painmap.core.findings import Json, history_key, visit_key
from painmap.core.record.history import Answer, answer_edit, answer_of, waiting
from painmap.core.visit import Visit
from painmap.ui.history.answer_fields import ChipsField, NoteField
from painmap.ui.history.group_head import GroupHead, Piece
from painmap.ui.history.history import HistoryTab
from painmap.ui.history.number_answers import AmountField, DurationField
from painmap.ui.history.question_row import QuestionRow
from painmap.ui.parts.choice import Choice
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.patients.new_visit import VisitPlan
from painmap.ui.patients.visit_start import start_visit
from painmap.ui.session.session import Session
from tests.ui.inspection import crowded_targets, cut_widgets, hidden_targets, small_targets
from tests.ui.long_words import Lengthened

LEFT, KEY = Qt.MouseButton.LeftButton, Qt.Key
THEN = datetime(2026, 8, 3, 12, 2, tzinfo=UTC).astimezone().date()
FIRST: dict[str, Json] = {
    "pain_now": 7, "pain_usual": 5, "pain_worst": 9, "duration": {"n": 14, "unit": "months"},
    "worse": ["touch", "cold"], "medicines": "ibuprofen", "school": "part_time", "rash": False,
}  # fmt: skip


@pytest.fixture
def preferences(tmp_path: Path) -> PreferenceFile:
    made = PreferenceFile(tmp_path / "preferences.json")
    made.change(unit="C")
    return made


@pytest.fixture
def show(qtbot: QtBot, preferences: PreferenceFile) -> Iterator[Callable[[Session], HistoryTab]]:
    """Shows the tab of an open exam at the size that a tablet leaves."""
    shown: list[HistoryTab] = []

    def made(session: Session) -> HistoryTab:
        tab = HistoryTab(session, preferences)
        shown.append(tab)
        qtbot.addWidget(tab)
        tab.resize(1280, 669)
        with qtbot.waitExposed(tab):
            tab.show()
        return tab

    yield made
    for tab in shown:
        tab.close()


@pytest.fixture
def tab(exam: Session, show: Callable[[Session], HistoryTab]) -> HistoryTab:
    """The tab of a first visit."""
    return show(exam)


@pytest.fixture
def second(session: Session, add_visit: Callable[..., Visit]) -> Session:
    """A second visit, started empty, after a first with answers."""
    first = add_visit()
    exam = session.store.load_exam(first.id, session.atlas.n_cells)
    for item, value in FIRST.items():
        edit = answer_edit(exam, item, value)
        assert edit is not None
        exam.apply(edit)
        session.store.append_edit(first.id, edit)
    begin(session, first, from_last=False)
    return session


def begin(session: Session, earlier: Visit, *, from_last: bool) -> None:
    patient = session.store.patient(earlier.patient_id)
    began = datetime(2026, 8, 31, 9, 0, tzinfo=UTC)
    plan = VisitPlan("follow-up", began, "patient", None, None, "preteen", from_last)
    start_visit(session, patient, plan)


def tap(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, LEFT)


def row_of(tab: HistoryTab, item: str) -> QuestionRow:
    for box in tab.groups.values():
        if any(question.key == item for question in box.group.questions):
            box.unfold()
            if not box.rows[item].isVisible() and box.more is not None:
                box.more.click()
            return box.rows[item]
    raise AssertionError(item)


def chips(tab: HistoryTab, item: str) -> Choice:
    field = row_of(tab, item).field
    assert isinstance(field, ChipsField)
    return field.choice


def value(session: Session, item: str) -> Json:
    found = answer_of(session.exam.findings, item)
    return None if found is None or found.carried is not None else found.value


def press(qtbot: QtBot, field: NumberField, keys: str) -> None:
    for key in keys:
        assert field.keypad is not None
        qtbot.mouseClick(field.keypad.keys[key], LEFT)


def test_a_tap_answers_and_a_second_is_not_assessed(
    tab: HistoryTab, exam: Session, qtbot: QtBot
) -> None:
    assert tab.groups["pain"].is_open  # pain now is asked at every visit
    now = chips(tab, "pain_now")
    tap(qtbot, now.chip("7"))
    assert value(exam, "pain_now") == 7
    assert tab.groups["pain"].head.said == "Pain now 7"
    tap(qtbot, now.chip("7"))
    assert history_key("pain_now") not in exam.exam.findings
    assert tab.groups["pain"].head.said == ""
    tap(qtbot, chips(tab, "headache").chip("no"))
    assert value(exam, "headache") is False
    tap(qtbot, chips(tab, "fatigue").chip("2"))
    assert value(exam, "fatigue") == 2
    assert tab.groups["complaints"].head.said == "fatigue moderate · no headaches"


def test_several_words_but_none_shuts_out_the_others(
    tab: HistoryTab, exam: Session, qtbot: QtBot
) -> None:
    illness = chips(tab, "illnesses")
    for key in ("arthritis", "lupus"):
        tap(qtbot, illness.chip(key))
    assert value(exam, "illnesses") == ["arthritis", "lupus"]
    tap(qtbot, illness.chip("none"))
    assert value(exam, "illnesses") == ["none"]
    tap(qtbot, illness.chip("none"))
    assert value(exam, "illnesses") is None


def test_the_line_reads_like_a_sentence(tab: HistoryTab, exam: Session) -> None:
    for item in ("pain_now", "pain_usual", "pain_worst", "duration"):
        exam.push(answer_edit(exam.exam, item, FIRST[item]))
    exam.push(answer_edit(exam.exam, "course", "constant"))
    said = "Pain now 7, usual 5, worst 9 · 14 months · constant"
    assert tab.groups["pain"].head.said == said
    assert tab.groups["pain"].head.accessibleDescription() == said


def test_a_duration_is_a_number_and_a_unit(tab: HistoryTab, exam: Session, qtbot: QtBot) -> None:
    field = row_of(tab, "duration").field
    assert isinstance(field, DurationField)
    tap(qtbot, field.choice.chip("weeks"))  # waits for its number
    assert value(exam, "duration") is None
    press(qtbot, field.field, "6")
    assert field.field.keypad is not None
    tap(qtbot, field.field.keypad.enter)
    assert value(exam, "duration") == {"n": 6, "unit": "weeks"}
    tap(qtbot, field.choice.chip("months"))
    assert value(exam, "duration") == {"n": 6, "unit": "months"}
    tap(qtbot, field.choice.chip("months"))
    assert value(exam, "duration") is None
    assert field.field.text() == ""


def test_the_keypad_goes_on_through_the_vital_signs(
    tab: HistoryTab, exam: Session, qtbot: QtBot
) -> None:
    fields = [row_of(tab, item).field for item in ("pulse_bpm", "systolic", "body_c")]
    pulse, upper, warmth = fields
    assert isinstance(pulse, AmountField)
    assert isinstance(upper, AmountField)
    assert isinstance(warmth, AmountField)
    pulse.field.open_keypad()
    press(qtbot, pulse.field, "84")
    assert pulse.field.keypad is not None
    tap(qtbot, pulse.field.keypad.next)
    assert value(exam, "pulse_bpm") == 84
    press(qtbot, upper.field, "999")
    assert upper.field.keypad is not None
    tap(qtbot, upper.field.keypad.enter)
    assert value(exam, "systolic") is None
    assert "40 to 260" in upper.field.keypad.problem.text()
    upper.field.keypad.close()
    warmth.field.accept("98.6")
    assert warmth.field.keypad is not None
    assert warmth.field.keypad.offer.isVisible()
    tap(qtbot, warmth.field.keypad.offer)
    assert value(exam, "body_c") == 37.0


def test_degrees_are_shown_in_the_users_unit(
    tab: HistoryTab, exam: Session, preferences: PreferenceFile
) -> None:
    exam.push(answer_edit(exam.exam, "body_c", 37.0))
    field = row_of(tab, "body_c").field
    assert isinstance(field, AmountField)
    assert field.field.text() == "37.0"
    preferences.change(unit="F")
    tab.rewrite_temperatures()
    assert (field.field.text(), field.unit.text()) == ("98.6", "°F")
    assert tab.groups["vitals"].head.said == "98.6 °F"


@pytest.mark.parametrize("way", ["focus", "hidden"])
def test_a_note_half_typed_is_kept_and_grows(
    tab: HistoryTab, exam: Session, qtbot: QtBot, way: str
) -> None:
    field = row_of(tab, "began_where").field
    assert isinstance(field, NoteField)
    note = field.note
    low = note.height()
    assert low == 44
    note.setFocus()
    qtbot.keyClicks(note, "left ankle, after she fell from the climbing frame at school, then " * 2)
    assert note.height() > low
    chips(tab, "trigger").chip("injury").click()  # what is typed stays meanwhile
    assert value(exam, "began_where") is None
    if way == "focus":
        note.clearFocus()
    else:
        tab.hide()
    assert str(value(exam, "began_where")).startswith("left ankle, after")
    tab.show()
    exam.undo_stack.undo()
    assert note.toPlainText() == ""


def test_a_comment_is_kept_with_the_visit_in_one_step(
    tab: HistoryTab, exam: Session, qtbot: QtBot
) -> None:
    note = tab.comment.note
    note.setFocus()
    qtbot.keyClicks(note, "Back at school sports.")
    qtbot.keyClick(note, KEY.Key_Tab)
    assert exam.exam.visit.note == "Back at school sports."
    assert exam.undo_stack.count() == 1
    exam.undo_stack.undo()
    assert exam.exam.visit.note == ""
    assert note.toPlainText() == ""


def test_rare_questions_wait_behind_more(tab: HistoryTab, exam: Session, qtbot: QtBot) -> None:
    box = tab.groups["function"]
    box.unfold()
    assert not box.rows["sitting_min"].isVisible()
    assert box.more is not None
    tap(qtbot, box.more)
    assert box.rows["sitting_min"].isVisible()
    assert not box.more.isVisible()
    exam.push(answer_edit(exam.exam, "breaths", 16))
    vitals = tab.groups["vitals"]
    vitals.unfold()
    assert vitals.rows["breaths"].isVisible()  # answered: it cannot hide


def test_several_groups_may_be_open(tab: HistoryTab, qtbot: QtBot) -> None:
    for key in ("touch", "stress"):
        qtbot.keyClick(tab.groups[key].head, KEY.Key_Return)
    assert [key for key, box in tab.groups.items() if box.is_open] == ["pain", "touch", "stress"]
    tap(qtbot, tab.groups["touch"].head)
    assert not tab.groups["touch"].body.isVisible()


def test_keys_answer(tab: HistoryTab, exam: Session, qtbot: QtBot) -> None:
    now, usual = chips(tab, "pain_now"), chips(tab, "pain_usual")
    now.setFocus()
    qtbot.keyClick(now, KEY.Key_0)
    assert value(exam, "pain_now") == 0
    qtbot.keyClick(now, KEY.Key_Tab)
    assert usual.hasFocus()
    qtbot.keyClicks(usual, "10")
    assert value(exam, "pain_usual") == 10
    course = chips(tab, "course")
    course.setFocus()
    qtbot.keyClick(course, KEY.Key_Right)
    qtbot.keyClick(course, KEY.Key_Space)
    assert value(exam, "course") == "episodes"


def test_tab_goes_from_the_head_through_the_rows_to_the_next_head(
    tab: HistoryTab, qtbot: QtBot
) -> None:
    box = tab.groups["touch"]
    box.unfold()
    tab.groups["stress"].unfold()  # one made later does not come in between
    box.head.setFocus()
    order = []
    for _ in range(3):
        qtbot.keyClick(tab.focusWidget(), KEY.Key_Tab)
        order.append(tab.focusWidget())
    assert order == [chips(tab, "touch_hurts"), box.more, tab.groups["complaints"].head]


def test_a_visit_starts_with_the_last_history_in_italics(
    second: Session, show: Callable[[Session], HistoryTab]
) -> None:
    assert answer_of(second.exam.findings, "pain_worst") == Answer(9, THEN)
    assert answer_of(second.exam.findings, "pain_now") is None  # true of that day alone
    assert not second.undo_stack.canUndo()
    tab = show(second)
    assert "3 Aug 2026" in tab.legend.text()
    assert tab.legend.isVisible()
    row = row_of(tab, "pain_worst")
    assert row.caption.text() == "of 3 Aug 2026"
    chip = chips(tab, "pain_worst").chip("9")
    assert (chip.isChecked(), chip.carried) == (True, True)
    assert tab.groups["pain"].confirm.isVisible()
    assert not tab.groups["vitals"].confirm.isVisible()


@pytest.mark.parametrize(("from_last", "starts"), [(True, True), (False, False)])
def test_the_history_goes_along_whatever_the_map_starts_from(
    session: Session, add_visit: Callable[..., Visit], from_last: bool, starts: bool
) -> None:
    first = add_visit()
    exam = session.store.load_exam(first.id, session.atlas.n_cells)
    session.store.append_edit(first.id, answer_edit(exam, "sleep", "poor"))  # type: ignore[arg-type]
    begin(session, first, from_last=from_last)
    assert waiting(session.exam.findings) == ("sleep",)
    assert (session.exam.visit.started_from == first.id) is starts
    visit = session.exam.visit
    session.close_visit()
    drafts = session.store.empty_drafts(first.patient_id)
    assert (visit.id in drafts) is True  # nobody has recorded anything
    session.open_visit(visit.id)
    session.push(answer_edit(session.exam, "sleep", "good"))
    session.flush()
    assert visit.id not in session.store.empty_drafts(first.patient_id)


def test_a_tap_on_what_is_carried_confirms_it(
    second: Session, show: Callable[[Session], HistoryTab], qtbot: QtBot
) -> None:
    tab = show(second)
    tap(qtbot, chips(tab, "pain_worst").chip("9"))
    assert value(second, "pain_worst") == 9
    assert not chips(tab, "pain_worst").chip("9").carried
    tap(qtbot, chips(tab, "worse").chip("cold"))
    assert value(second, "worse") == ["touch", "cold"]
    row = row_of(tab, "medicines")
    tap(qtbot, row.confirm)
    assert value(second, "medicines") == "ibuprofen"
    assert not row.confirm.isVisible()


def test_changing_what_is_carried_makes_it_todays(
    second: Session, show: Callable[[Session], HistoryTab], qtbot: QtBot
) -> None:
    tab = show(second)
    tap(qtbot, chips(tab, "worse").chip("stress"))
    assert value(second, "worse") == ["touch", "cold", "stress"]
    tap(qtbot, chips(tab, "school").chip("full"))
    assert value(second, "school") == "full"
    second.undo_stack.undo()
    assert answer_of(second.exam.findings, "school") == Answer("part_time", THEN)
    assert chips(tab, "school").chip("part_time").carried


def test_one_tap_confirms_a_group_in_one_step(
    second: Session, show: Callable[[Session], HistoryTab], qtbot: QtBot
) -> None:
    tab = show(second)
    box, steps = tab.groups["pain"], second.undo_stack.count()
    tap(qtbot, box.confirm)
    assert second.undo_stack.count() == steps + 1
    assert waiting(second.exam.findings) == ("school", "medicines", "rash")
    assert not box.confirm.isVisible()
    assert box.head.said.startswith("usual 5, worst 9 · 14 months")
    second.undo_stack.undo()
    assert box.confirm.isVisible()


def test_contradictions_are_pointed_out_and_block_nothing(
    tab: HistoryTab, exam: Session, qtbot: QtBot
) -> None:
    said = tab.groups["function"].remarks
    tap(qtbot, chips(tab, "walks").chip("unaided"))
    assert not said.isVisible()
    exam.push(finding_edit(exam.exam, visit_key("aid"), "one_crutch", "Aid"))
    assert said.text() == "Told to walk unaided, yet a walking aid is recorded."
    assert said.isVisible()
    assert value(exam, "walks") == "unaided"
    tap(qtbot, chips(tab, "fever").chip("yes"))
    assert "not expected" in tab.groups["illness"].remarks.text()
    assert not tab.groups["pain"].remarks.isVisible()


def test_who_reports_and_assent_stand_on_top(tab: HistoryTab, exam: Session, qtbot: QtBot) -> None:
    tap(qtbot, tab.who.reporter.chip("parent"))
    assert exam.exam.visit.reporter == "parent"
    tap(qtbot, tab.who.assent.chip("given"))
    assert exam.exam.findings[visit_key("assent")] == "given"
    tap(qtbot, tab.who.assent.chip("given"))
    assert visit_key("assent") not in exam.exam.findings
    exam.undo_stack.undo()
    assert tab.who.assent.value == "given"


def test_a_signed_visit_cannot_be_changed(
    second: Session, show: Callable[[Session], HistoryTab], qtbot: QtBot
) -> None:
    second.sign()
    tab = show(second)
    assert not tab.groups["pain"].is_open
    assert not tab.groups["pain"].confirm.isVisible()
    assert not chips(tab, "pain_now").chip("3").isEnabled()
    medicines = row_of(tab, "medicines")
    assert isinstance(medicines.field, NoteField)
    assert medicines.field.note.isReadOnly()
    assert not medicines.confirm.isVisible()
    assert chips(tab, "pain_worst").chip("9").carried  # never confirmed, and stays so


def test_what_has_no_room_in_a_line_is_counted(qtbot: QtBot) -> None:
    head = GroupHead("Pain", name_width=200)
    qtbot.addWidget(head)
    head.say([Piece("one answer of some length"), Piece("another one of some length", True)])
    head.resize(720, 44)
    assert head.fitting == 2
    head.resize(460, 44)
    assert head.fitting == 1
    head.resize(300, 44)
    assert head.fitting == 1  # then it is shortened by words
    head.grab()


@pytest.mark.parametrize("size", [(1280, 669), (800, 1230), (960, 510)])
def test_nothing_is_small_crowded_or_cut(
    second: Session, show: Callable[[Session], HistoryTab], qtbot: QtBot, size: tuple[int, int]
) -> None:
    tab = show(second)
    tab.resize(*size)
    for box in tab.groups.values():
        box.unfold()
        if box.more is not None and box.more.isVisible():
            box.more.click()
    second.push(answer_edit(second.exam, "fever", True))
    qtbot.waitUntil(lambda: tab.groups["vitals"].body.height() > 100)
    look = small_targets(tab) + crowded_targets(tab) + hidden_targets(tab) + cut_widgets(tab)
    assert look == []
    labels = {made.mapTo(tab, QPoint(0, 0)).x() for made in _names(tab)}
    assert len(labels) == 1


def _names(tab: HistoryTab) -> list[QLabel]:
    return [made.name for box in tab.groups.values() for made in box.rows.values()]


def test_long_words_have_their_rows_from_the_start(
    exam: Session, show: Callable[[Session], HistoryTab], qtbot: QtBot
) -> None:
    translator = Lengthened()
    QCoreApplication.installTranslator(translator)
    try:
        tab = show(exam)
        for box in tab.groups.values():
            box.unfold()
    finally:
        QCoreApplication.removeTranslator(translator)
    qtbot.waitUntil(lambda: tab.groups["vitals"].body.height() > 100)
    assert crowded_targets(tab) + cut_widgets(tab) == []
