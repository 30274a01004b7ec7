"""From launch to a signed visit with real clicks, counted where a number of clicks is promised."""

from __future__ import annotations

import os
import stat
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from painmap.core.carried import carried_layers, confirm
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.errors import KnownError
from painmap.storage.store import create_throw_away
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.session.session import Session
from painmap.ui.summary.summary import SummaryTab
from painmap.ui.window.window import MainWindow
from tests.opening import give_keys
from tests.storage.rights import without_rights
from tests.ui.starting import PASSPHRASE, start_clinic

LEFT = Qt.MouseButton.LeftButton


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    qtbot.mouseClick(button, LEFT)


def start_file(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    window.begin()
    start_clinic(window, qtbot, path)


def add_patient(window: MainWindow, qtbot: QtBot, *, family: str = "Berger") -> None:
    form = window.patients.form
    qtbot.keyClicks(form.family, family)
    qtbot.keyClicks(form.given, "Jonas")
    qtbot.keyClicks(form.born, "12.04.2013")
    click(qtbot, form.add)


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.background._running == 0, timeout=30_000)  # noqa: SLF001


def shown_texts(widget: QWidget) -> str:
    """Everything that can be read on a screen, painted headers included."""
    texts = [part.text() for part in widget.findChildren(QLabel) if part.isVisible()]
    texts += [part.text() for part in widget.findChildren(QAbstractButton) if part.isVisible()]
    texts += [part.accessibleName() for part in widget.findChildren(QWidget)]
    return "\n".join(texts)


def test_first_run_asks_for_a_name_a_passphrase_and_nothing_else(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.begin()
    click(qtbot, window.first_run.start)
    click(qtbot, window.first_run.begin)
    assert window.first_run.name_error.text().endswith("each visit.")
    qtbot.keyClicks(window.first_run.name_field, "Dr Test")
    assert window.first_run.name_error.text() == ""
    assert not window.first_run.name_error.isVisible()
    form, passphrase = window.first_run, window.first_run.passphrase
    form.place_field.setText(str(tmp_path / "new" / "clinic"))
    click(qtbot, form.begin)
    assert passphrase.told.text().startswith("A passphrase has at least 10 letters")
    qtbot.keyClicks(passphrase.first, PASSPHRASE)
    assert passphrase.told.text().startswith("Long.")
    qtbot.keyClicks(passphrase.again, PASSPHRASE.upper())
    click(qtbot, form.begin)
    assert passphrase.told.text() == "These were two different ones."
    passphrase.again.clear()
    qtbot.keyClicks(passphrase.again, PASSPHRASE)
    click(qtbot, form.begin)
    qtbot.waitUntil(form.recovery.isVisible, timeout=20_000)
    code = "-".join("-".join(row.text().split()) for row in form.recovery.rows)
    assert code == window.session.store.access.recovery_code
    click(qtbot, form.recovery.done)
    assert window.stack.currentWidget() is window.patients
    assert code[:4] not in shown_texts(window)
    assert (tmp_path / "new" / "clinic.painmap").is_file()
    assert window.session.examiner == "Dr Test"
    assert window.patients.search.hasFocus()


def test_an_existing_file_is_not_overwritten(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "clinic.painmap"
    path.write_text("something else")
    start_file(window, qtbot, path)
    assert window.stack.currentWidget() is window.first_run
    assert "not changed" in window.first_run.place_error.text()
    assert path.read_text() == "something else"


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("~nosuchuser/x", "no user of that name"),
        ("x" * 300, "too long"),
        ("x" * 230 + ".painmap", "too long"),
        ("x/" * 3_000, "too long"),
        ("a file/clinic", "cannot be opened"),
    ],
)
def test_a_place_that_cannot_be_is_told_at_the_field(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, place: str, told: str
) -> None:
    (tmp_path / "a file").touch()
    start_file(window, qtbot, Path(place) if place[0] == "~" else tmp_path / place)
    assert told in window.first_run.place_error.text()
    assert window.stack.currentWidget() is window.first_run
    assert not window.notice.isVisible()


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_a_place_in_a_locked_folder_is_told_at_the_field(window: MainWindow, qtbot: QtBot) -> None:
    with without_rights() as folder:
        locked = folder / "locked"
        locked.mkdir(mode=0)
        start_file(window, qtbot, locked / "deeper" / "clinic")
        locked.chmod(0o700)
    assert "read-only" in window.first_run.place_error.text()
    assert not window.notice.isVisible()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_told_at_the_field(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    start_file(window, qtbot, tmp_path / "clinic.painmap")
    tmp_path.chmod(stat.S_IRWXU)
    assert window.first_run.place_error.text()


def test_the_next_start_opens_the_patients(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    start_file(window, qtbot, tmp_path / "clinic.painmap")
    window.session.close()
    again = MainWindow(
        Session(lambda: window.session.atlas), PreferenceFile(window.preferences.path)
    )
    again.begin()
    assert again.stack.currentWidget() is again.door.screen
    page = again.door.screen.unlock
    page.field.setText(PASSPHRASE)
    page.enter()
    qtbot.waitUntil(lambda: again.stack.currentWidget() is again.patients, timeout=20_000)
    again.close()


@pytest.mark.parametrize("name", ["gone", "x" * 5_000])
def test_a_last_file_that_is_not_there_is_told_and_tried_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name / "clinic.painmap"
    window.preferences.change(last_file=str(path))
    window.files.begin_when_painted()
    window.stack.update()
    assert window.stack.currentWidget() is window.first_run
    qtbot.waitUntil(window.notice.isVisible)
    assert window.preferences.now.last_file == str(path)
    click(qtbot, window.notice.action)
    assert window.notice.isVisible()
    if name == "gone":
        assert window.notice.text.text().startswith("The clinic file is not where it was.")
        create_throw_away(path).close()
        click(qtbot, window.notice.action)
        assert window.stack.currentWidget() is window.patients
        assert not window.notice.isVisible()


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_a_last_file_in_a_locked_folder_is_told(window: MainWindow, qtbot: QtBot) -> None:
    with without_rights() as folder:
        path = folder / "locked" / "clinic.painmap"
        create_throw_away(path).close()
        path.parent.chmod(0)
        window.preferences.change(last_file=str(path))
        window.files.begin_when_painted()
        window.stack.update()
        qtbot.waitUntil(window.notice.isVisible)
        path.parent.chmod(0o700)
    assert window.notice.text.text().startswith("The clinic file may not be read.")
    assert window.stack.currentWidget() is window.first_run


def test_a_damaged_last_file_leads_to_the_first_screen(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "broken.painmap"
    path.write_bytes(b"no database" * 100)
    give_keys(path)
    window.preferences.change(last_file=str(path))
    window.begin()
    assert window.stack.currentWidget() is window.first_run
    assert window.notice.isVisible()


def test_new_patient_to_an_open_chart_is_fields_and_two_clicks(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    start_file(window, qtbot, tmp_path / "clinic.painmap")
    add_patient(window, qtbot)  # one click
    assert window.stack.currentWidget() is window.patient_page
    assert window.patient_page.strip.body.value == "teen"
    click(qtbot, window.patient_page.new_visit)  # two
    assert window.stack.currentWidget() is window.exam
    assert window.exam.current_tab == "map"
    visit = window.session.exam.visit
    assert (visit.kind, visit.number, visit.examiner) == ("first exam", 1, "Dr Test")


@pytest.mark.parametrize(
    ("typed", "says"), [("03.08.2099", "future"), ("31.02.2013", "such as"), ("", "such as")]
)
def test_a_wrong_birth_date_is_told_at_its_field(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, typed: str, says: str
) -> None:
    start_file(window, qtbot, tmp_path / "clinic.painmap")
    form = window.patients.form
    qtbot.keyClicks(form.family, "Berger")
    qtbot.keyClicks(form.born, typed)
    click(qtbot, form.add)
    assert says in form.born_error.text()
    assert not window.session.store.search_patients("")
    assert window.stack.currentWidget() is window.patients


def test_a_similar_patient_is_offered(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    start_file(window, qtbot, tmp_path / "clinic.painmap")
    add_patient(window, qtbot)
    window.go_back()
    form = window.patients.form
    qtbot.keyClicks(form.family, "Bergr")
    qtbot.keyClicks(form.born, "12.04.2013")
    form.born.editingFinished.emit()
    offered = [b for b in form.findChildren(QAbstractButton) if "Berger, Jonas" in b.text()]
    assert len(offered) == 1
    qtbot.waitUntil(offered[0].isVisible)
    click(qtbot, offered[0])
    assert window.stack.currentWidget() is window.patient_page
    assert len(window.session.store.search_patients("")) == 1


def test_typing_finds_and_enter_opens_the_first(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    start_file(window, qtbot, tmp_path / "clinic.painmap")
    for family in ("Berger", "Ito"):
        add_patient(window, qtbot, family=family)
        window.go_back()
    qtbot.keyClicks(window.patients.search, "it")
    qtbot.waitUntil(lambda: len(window.patients.model.rows) == 1)
    qtbot.keyClick(window.patients.search, Qt.Key.Key_Return)
    assert window.session.patient is not None
    assert window.session.patient.family == "Ito"


def test_the_exam_shows_no_other_patient(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    start_file(window, qtbot, tmp_path / "clinic.painmap")
    add_patient(window, qtbot, family="Otherperson")
    window.go_back()
    add_patient(window, qtbot)
    click(qtbot, window.patient_page.new_visit)
    for tab in ("map", "limbs", "history", "summary"):
        click(qtbot, window.exam.header.tabs[tab])
        assert "Otherperson" not in shown_texts(window.exam)
        assert window.exam.header.who.lines[0] == "Berger, Jonas"
    assert "Otherperson" not in window.windowTitle()


def test_a_visit_is_painted_signed_and_listed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    start_file(window, qtbot, tmp_path / "clinic.painmap")
    add_patient(window, qtbot)
    click(qtbot, window.patient_page.new_visit)
    session = window.session
    leg = np.flatnonzero(session.atlas.limb == 4)[:20_000].astype(np.int32)
    session.push(paint_edit(session.exam, LayerKey("pain"), leg, 11, "Paint pain"))
    assert window.qt_actions["undo"].isEnabled()
    click(qtbot, window.exam.header.tabs["summary"])
    summary = window.exam.tab("summary")
    assert isinstance(summary, SummaryTab)
    qtbot.waitUntil(lambda: "1 of 10 areas affected: L leg." in shown_texts(summary))
    assert "Quick rows of the limbs" in shown_texts(summary)
    click(qtbot, summary.sign)
    assert not session.read_only
    assert "no longer be changed" in summary.signed_note.text()
    click(qtbot, summary.sign)
    assert session.read_only
    assert window.exam.header.state.lines[1].startswith("Signed")
    click(qtbot, window.exam.header.back)
    idle(window, qtbot)
    page = window.patient_page
    assert [card.lines()[1] for card in page.cards] == ["First exam · Signed"]
    assert page.cards[0].lines()[2].startswith("1 area · Pain ")
    click(qtbot, page.cards[0])
    assert window.stack.currentWidget() is window.exam
    assert session.read_only


def test_the_last_visit_can_be_taken_over(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    start_file(window, qtbot, tmp_path / "clinic.painmap")
    add_patient(window, qtbot)
    click(qtbot, window.patient_page.new_visit)
    session = window.session
    cells = np.arange(1000, dtype=np.int32)
    session.push(paint_edit(session.exam, LayerKey("allodynia"), cells, 1, "Paint"))
    click(qtbot, window.exam.header.back)
    idle(window, qtbot)
    click(qtbot, window.patient_page.strip.start_from.chip("last"))
    click(qtbot, window.patient_page.new_visit)
    assert session.exam.visit.number == 2
    assert not session.exam.layer(LayerKey("allodynia")).any(), "nobody looked yet"
    assert list(carried_layers(session.exam)) == [LayerKey("allodynia")]
    session.push(confirm(session.exam, [LayerKey("allodynia")]))
    assert np.count_nonzero(session.exam.layer(LayerKey("allodynia"))) == 1000
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert not carried_layers(session.exam)


def test_the_sample_is_two_clicks_from_launch(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.begin()
    click(qtbot, window.first_run.sample)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.patient_page, timeout=60_000)
    assert len(window.patient_page.cards) == 4
    click(qtbot, window.patient_page.cards[0])
    assert window.stack.currentWidget() is window.exam
    assert any(values.any() for values in window.session.exam.layers.values())
    assert window.preferences.now.last_file == ""


def test_making_the_sample_can_be_stopped(window: MainWindow, qtbot: QtBot, own_home: Path) -> None:
    window.begin()
    screen = window.first_run
    click(qtbot, screen.sample)
    assert screen.sample.text() == "Stop"
    assert screen.progress.maximum() == 0
    assert not screen.start.isEnabled()
    click(qtbot, screen.sample)
    idle(window, qtbot)
    assert window.stack.currentWidget() is screen
    assert "Stopped." in window.notice.text.text()
    assert screen.sample.text() == "Try with a sample patient"
    assert screen.start.isEnabled()
    assert not list(own_home.rglob("sample*"))


@pytest.mark.usefixtures("sample_at_hand")
def test_the_menu_offers_what_can_be_done_on_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    window.files.open_sample()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.patient_page, timeout=60_000)
    assert _offered(window) == {"print", "export"}
    window.go_back()
    assert window.stack.currentWidget() is window.patients
    assert _offered(window) == {"cohort"}
    assert window.qt_actions["compare"].isVisible()  # its shortcut is heard on other screens


def _offered(window: MainWindow) -> set[str]:
    """Of the actions that need a patient or an exam, those that the open menu shows."""
    window.menu.aboutToShow.emit()
    keys = ("hand_over", "compare", "cohort", "print", "save_picture", "export")
    offered = {key for key in keys if window.qt_actions[key].isVisible()}
    window.menu.aboutToHide.emit()
    return offered


@pytest.mark.usefixtures("sample_at_hand")
def test_comparing_is_one_click_from_the_patient_page(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.files.open_sample()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.patient_page, timeout=60_000)
    idle(window, qtbot)
    page = window.patient_page
    click(qtbot, page.compare)
    assert window.stack.currentWidget() is window.compare
    window.go_back()
    assert window.stack.currentWidget() is page
    idle(window, qtbot)
    for card in (page.cards[0], page.cards[3]):
        click(qtbot, card.tick)
    assert [visit.number for visit in page.ticked()] == [1, 4]
    assert page.compare.text() == "Compare"
    with qtbot.waitSignal(page.compare_requested) as asked:
        click(qtbot, page.compare)
    assert asked.args == [page.visits[0].id, page.visits[3].id]
    window.go_back()
    idle(window, qtbot)
    click(qtbot, page.cards[0])
    window.qt_actions["compare"].trigger()
    assert window.stack.currentWidget() is window.compare
    assert not window.session.has_exam


def test_the_longest_name_never_hides_birth_date_and_id(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    start_file(window, qtbot, tmp_path / "clinic.painmap")
    patient = Patient("1" * 32, "F" * 60, "G" * 40, date(2012, 3, 4), "female", "P-12345678")
    window.session.store.add_patient(patient)
    for size in ((1280, 720), (800, 1280)):
        window.resize(*size)
        window.open_patient(patient)
        click(qtbot, window.patient_page.new_visit)
        who = window.exam.header.who
        qtbot.waitUntil(lambda size=size: window.exam.header.width() == size[0])
        qtbot.waitUntil(lambda who=who: who.width() >= who.minimumSizeHint().width())
        assert window.width() == size[0]
        click(qtbot, window.exam.header.back)


def test_a_bug_is_told_with_a_report_to_copy(window: MainWindow, qtbot: QtBot) -> None:
    window.errors.show_bug("Painmap, crash report", None)
    qtbot.waitUntil(window.notice.isVisible)
    assert "on disk" in window.notice.text.text()
    click(qtbot, window.notice.action)
    qtbot.waitUntil(lambda: "copied" in window.notice.text.text())


def test_a_known_error_is_told_with_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    window.errors.show_known(KnownError("The disk is full.", "Make room on it."))
    qtbot.waitUntil(window.notice.isVisible)
    assert window.notice.text.text() == "The disk is full. Make room on it."


@pytest.mark.parametrize("size", [(1280, 720), (800, 1280)])
def test_targets_are_large_and_named_on_every_screen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, size: tuple[int, int]
) -> None:
    window.resize(*size)
    start_file(window, qtbot, tmp_path / "clinic.painmap")
    for screen in (window.patients, window.patient_page):
        if screen is window.patient_page:
            patient = Patient("0" * 32, "F" * 60, "G" * 20, date(2013, 4, 12), "female", "P-1")
            window.session.store.add_patient(patient)
            window.open_patient(patient)
        assert window.width() == size[0]
        qtbot.waitUntil(screen.isVisible)
        for button in screen.findChildren(QAbstractButton):
            if button.isVisible() and button.parentWidget() is not window.patients.search:
                assert min(button.width(), button.height()) >= 44, button.text()
                assert button.accessibleName() or button.text()


def test_names_are_veiled_when_nobody_touches_the_exam(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    start_file(window, qtbot, tmp_path / "clinic.painmap")
    add_patient(window, qtbot)
    click(qtbot, window.patient_page.new_visit)
    who = window.exam.header.who
    clear = who.grab().toImage()
    window.veil._timer.timeout.emit()  # noqa: SLF001
    assert who.grab().toImage() != clear
    window.veil.eventFilter(window, QEvent(QEvent.Type.MouseButtonPress))
    assert who.grab().toImage() == clear


def test_a_standing_sentence_stays_before_the_page_that_comes_next(window: MainWindow) -> None:
    window.notice.say("The disk is full.", stay=True)
    for page in (window.patients, window.first_run):
        window.stack.setCurrentWidget(page)
        children = [child for child in window.stack.children() if child.isWidgetType()]
        assert children[-1] is window.notice
