"""The lock covers the window, keeps the exam, and lets the same person or another go on."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.pin import hashed
from painmap.storage.entering import enter
from painmap.storage.vault.keys_file import keys_path
from painmap.ui.window.window import MainWindow
from tests.storage.small_disk import mounted_disk
from tests.ui.trust.conftest import ANNA, BEN, RITA, WORDS, actions_of, id_of

PAIN = LayerKey("pain")
Open = Callable[[str], MainWindow]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    with mounted_disk(tmp_path / "disk", "2m") as folder:
        yield folder


def paint(window: MainWindow) -> np.ndarray:
    cells = np.arange(500, dtype=np.int32)
    window.session.push(paint_edit(window.session.exam, PAIN, cells, 5, "Paint pain"))
    return window.session.exam.layer(PAIN).copy()


def type_in(window: MainWindow, typed: str) -> None:
    pad = window.lock.screen.pad
    pad.field.setText(typed)
    pad.enter()


def test_after_fifteen_minutes_it_locks_and_a_pin_goes_on_with_the_exam(
    open_exam: Open, clinic: Path, qtbot: QtBot
) -> None:
    window = open_exam(ANNA)
    window.session.store.set_own_pin(hashed("2468"))
    painted = paint(window)
    steps = window.session.undo_stack.count()
    assert window.veil._lock_timer.interval() == 15 * 60_000  # noqa: SLF001
    window.veil._lock_timer.timeout.emit()  # noqa: SLF001
    screen = window.lock.screen
    assert screen.isVisible()
    assert screen.geometry() == window.rect()
    assert window.focusWidget() is screen.pad.field
    # What was painted is on disk already, nothing of it is shown, and no key reaches it.
    assert window.session.save_state.kind == "saved"
    assert window.childAt(window.rect().center()).window() is window
    assert screen.isAncestorOf(window.childAt(window.rect().center()))
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.undo_stack.index() == steps
    type_in(window, "1357")
    assert screen.pad.problem.text() == "That was not it."
    type_in(window, "2468")
    assert window.lock.screen is None
    assert window.stack.currentWidget() is window.exam
    assert np.array_equal(window.session.exam.layer(PAIN), painted)
    assert window.session.undo_stack.count() == steps
    told = actions_of(window)
    assert told[-3:] == [
        (ANNA, "log-out", "locked"), (ANNA, "log-in failed", "PIN"), (ANNA, "log-in", "PIN"),
    ]  # fmt: skip
    window.qt_actions["undo"].trigger()
    assert not window.session.exam.layer(PAIN).any()


def test_a_stroke_under_the_hand_is_kept(open_exam: Open, qtbot: QtBot) -> None:
    window = open_exam(ANNA)
    window.session.store.set_own_pin(hashed("2468"))
    canvas, left = window.exam.tab("map").canvas, Qt.MouseButton.LeftButton
    chest = QPoint(232, 230)
    qtbot.mousePress(canvas, left, pos=chest)
    qtbot.mouseMove(canvas, chest + QPoint(8, 12))
    window.lock.lock()
    assert window.session.save_state.kind == "saved"
    painted = window.session.exam.layer(PAIN).copy()
    assert painted.any()
    qtbot.mouseRelease(canvas, left, pos=chest + QPoint(8, 12))
    type_in(window, "2468")
    assert np.array_equal(window.session.exam.layer(PAIN), painted)
    assert window.session.undo_stack.count() == 1


def test_wrong_pins_wait_and_a_new_lock_does_not_shorten_it(open_exam: Open) -> None:
    window = open_exam(ANNA)
    window.session.store.set_own_pin(hashed("2468"))
    window.lock.lock()
    for wrong in ("1111", "2222", "3333"):
        type_in(window, wrong)
    assert "Next try in" in window.lock.screen.pad.problem.text()
    assert not window.lock.screen.pad.field.isEnabled()
    window.lock.screen.pad.cancel.click()
    window.lock.screen.back.click()
    assert not window.lock.screen.pad.field.isEnabled()


def test_without_a_pin_the_passphrase_opens_the_lock(open_exam: Open, qtbot: QtBot) -> None:
    window = open_exam(BEN)
    window.lock.lock()
    assert window.lock.screen.pad.told.text() == f"{BEN} · passphrase"
    type_in(window, "not it at all")
    qtbot.waitUntil(lambda: bool(window.lock.screen.pad.problem.text()), timeout=20_000)
    type_in(window, WORDS[BEN])
    qtbot.waitUntil(lambda: window.lock.screen is None, timeout=20_000)
    assert actions_of(window)[-2:] == [
        (BEN, "log-in failed", "passphrase"), (BEN, "log-in", "passphrase"),
    ]  # fmt: skip


def test_the_clinic_sets_the_times_and_may_ask_for_the_passphrase(open_exam: Open) -> None:
    window = open_exam(ANNA)
    window.session.store.set_own_pin(hashed("2468"))
    window.settings.open()
    for key, value in (("veil_minutes", 1.0), ("lock_minutes", 5.0), ("lock_by", "passphrase")):
        window.settings.page.take(key, value)
    window.go_back()
    assert window.veil._timer.interval() == 60_000  # noqa: SLF001
    assert window.veil._lock_timer.interval() == 300_000  # noqa: SLF001
    window.lock.lock()
    assert window.lock.screen.pad.told.text() == f"{ANNA} · passphrase"


def test_every_touch_begins_the_wait_anew(open_exam: Open) -> None:
    window = open_exam(ANNA)
    timer = window.veil._lock_timer  # noqa: SLF001
    timer.stop()
    window.veil.eventFilter(window, QEvent(QEvent.Type.MouseButtonPress))
    assert timer.isActive()


def test_another_examiner_goes_on_with_two_clicks_and_a_pin(
    open_exam: Open, clinic: Path, qtbot: QtBot
) -> None:
    window, ben = open_exam(ANNA), id_of(clinic, BEN)
    painted = paint(window)
    by = window.session.store.actor
    window.session.store.act_as(type(by)(ben, BEN, "examiner"))
    window.session.store.set_own_pin(hashed("9753"))
    window.session.store.act_as(by)
    menu = window.rights.menu_now()  # one click on the button in the header
    action = next(one for one in menu.actions() if one.text() == BEN)
    action.trigger()  # two
    assert window.lock.screen.pad.told.text() == f"{BEN} · PIN"
    type_in(window, "9753")
    assert window.lock.screen is None
    assert window.session.examiner == BEN
    assert BEN in window.rights.buttons[2].toolTip()
    assert np.array_equal(window.session.exam.layer(PAIN), painted)
    paint_more = paint_edit(window.session.exam, PAIN, np.arange(900, 950, dtype=np.int32), 3, "P")
    window.session.push(paint_more)
    assert (BEN, "change", "") in actions_of(window)


def test_who_takes_over_may_be_one_who_only_looks(open_exam: Open, qtbot: QtBot) -> None:
    window = open_exam(ANNA)
    painted = paint(window)
    window.lock.lock()
    window.lock.screen.pad.cancel.click()
    rita = next(chip for chip in window.lock.screen.people.chips if chip.text() == RITA)
    rita.click()
    type_in(window, WORDS[RITA])
    qtbot.waitUntil(lambda: window.lock.screen is None, timeout=20_000)
    assert window.session.read_only
    assert np.array_equal(window.session.exam.layer(PAIN), painted)
    assert window.exam.header.state.lines[1] == "Draft · look only"


def test_a_print_preview_is_put_away_and_comes_back(open_exam: Open) -> None:
    window = open_exam(ANNA)
    window.session.store.set_own_pin(hashed("2468"))
    window.print_visit(window.session.exam.visit.id)
    preview = next(one for one in window.findChildren(QDialog) if one.isVisible())
    window.lock.lock()
    assert not preview.isVisible()
    type_in(window, "2468")
    assert preview.isVisible()
    preview.close()


@pytest.mark.parametrize("from_preview", [False, True])
def test_a_question_that_stands_open_is_answered_with_no(
    open_exam: Open, qtbot: QtBot, *, from_preview: bool
) -> None:
    """A file's name is asked for, with the patient's number in it, when nobody is there."""
    window = open_exam(ANNA)
    window.session.store.set_own_pin(hashed("2468"))
    ask: Callable[[], object] = window.save_picture
    if from_preview:
        window.print_visit(window.session.exam.visit.id)
        preview = next(one for one in window.findChildren(QDialog) if one.isVisible())
        ask = preview.choose_file

    def lock_once_asked() -> None:
        asked = [one for one in window.findChildren(QFileDialog) if one.isVisible()]
        QTimer.singleShot(0, window.lock.lock if asked else lock_once_asked)

    lock_once_asked()
    ask()
    assert not [one for one in window.findChildren(QDialog) if one.isVisible()]
    type_in(window, "2468")
    assert window.lock.screen is None
    assert [one.isVisible() for one in window.findChildren(QDialog)] == [True] * from_preview
    for one in window.findChildren(QDialog):
        one.close()


def test_behind_veil_and_lock_nobody_is_told_the_name(open_exam: Open) -> None:
    window = open_exam(ANNA)
    window.session.store.set_own_pin(hashed("2468"))
    heads = [window.exam.header.who, window.patient_page.header.who]

    def told() -> list[bool]:
        return ["Berger" in f"{who.accessibleName()} {who.toolTip()}" for who in heads]

    window.veil.veiled.emit(True)
    assert told() == [False, True]
    window.lock.lock()
    window.veil.veiled.emit(False)  # a touch
    assert told() == [False, False]
    type_in(window, "2468")
    assert told() == [True, True]


def test_going_back_from_the_list_of_people_leaves_the_lock_shut(open_exam: Open) -> None:
    window = open_exam(ANNA)
    window.lock.lock()
    window.lock.screen.pad.cancel.click()
    assert not window.lock.screen.asks
    window.lock.screen.back.click()
    assert window.lock.screen.asks
    assert window.lock.is_locked


def test_somebody_else_may_be_asked_for_and_then_not_come(open_exam: Open) -> None:
    window = open_exam(ANNA)
    window.qt_actions["switch"].trigger()
    assert not window.lock.screen.asks
    window.lock.screen.back.click()
    assert window.lock.screen is None
    assert window.session.examiner == ANNA


def test_a_file_that_knows_nobody_does_not_lock(window: MainWindow, tmp_path: Path) -> None:
    from painmap.storage.store import create_throw_away

    create_throw_away(tmp_path / "free.painmap", "Dr Test").close()
    window.files.open(tmp_path / "free.painmap")
    window.lock.lock()
    assert window.lock.screen is None
    assert not window.rights.buttons[0].isVisible()
    assert not window.qt_actions["lock"].isVisible()


def test_the_device_comes_back_from_the_patient_by_ones_own_pin(open_exam: Open) -> None:
    window = open_exam(ANNA)
    window.session.store.set_own_pin(hashed("2468"))
    window.handing.start()
    window.handing.screen.given.emit()
    window.veil.idle.emit()
    assert window.lock.screen is None  # nobody's name before the patient
    window.handing.ask()
    window.handing.screen.pad.field.setText("2468")
    window.handing.screen.pad.enter()
    assert not window.handing.is_out


def test_nobody_else_goes_on_while_something_is_not_on_disk(
    small_disk: Path, window: MainWindow, clinic: Path, qtbot: QtBot
) -> None:
    path = small_disk / "clinic.painmap"
    for file in (clinic, keys_path(clinic)):
        shutil.copy(file, small_disk / file.name)
    window.files.let_in(enter(path, id_of(path, ANNA), WORDS[ANNA]))
    qtbot.waitUntil(lambda: not window.keeping.background.busy, timeout=20_000)
    store = window.session.store
    store.set_own_pin(hashed("2468"))
    patient = store.search_patients("")[0].patient
    window.open_patient(patient)
    window.open_visit(store.visits(patient.id)[0])
    filler = small_disk / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    dice = np.random.default_rng(1)
    for _ in range(6):
        cells = np.sort(dice.choice(window.session.exam.n_cells, 4_000, replace=False))
        values = dice.integers(1, 11, cells.size).astype(np.uint8)
        edit = paint_edit(window.session.exam, PAIN, cells.astype(np.int32), values, "Paint pain")
        window.session.push(edit)
    window.session.flush()
    assert window.session.has_unsaved
    painted = window.session.exam.layer(PAIN).copy()
    window.lock.lock()
    window.lock._ask_of(id_of(path, BEN))  # noqa: SLF001
    type_in(window, WORDS[BEN])
    qtbot.waitUntil(lambda: bool(window.lock.screen.pad.problem.text()), timeout=20_000)
    assert "are not on disk yet" in window.lock.screen.pad.problem.text()
    assert window.session.examiner == ANNA
    filler.unlink()
    qtbot.waitUntil(lambda: not window.session.has_unsaved, timeout=20_000)
    type_in(window, WORDS[BEN])
    qtbot.waitUntil(lambda: window.lock.screen is None, timeout=20_000)
    assert window.session.examiner == BEN
    assert np.array_equal(window.session.exam.layer(PAIN), painted)


def test_a_pin_for_handing_over_needs_the_passphrase_and_then_the_pin(
    open_exam: Open, clinic: Path, qtbot: QtBot
) -> None:
    """An exam that is left unlocked is no way to a PIN that ends its owner's lock."""
    window = open_exam(ANNA)
    store, anna = window.session.store, id_of(clinic, ANNA)
    window.qt_actions["hand_over"].trigger()
    screen = window.handing.screen
    pad = screen.pad

    def enter_on_pad(typed: str) -> None:
        pad.field.setText(typed)
        pad.enter()
        qtbot.waitUntil(lambda: not window.background.busy, timeout=20_000)

    screen.give.click()
    assert pad.title.text() == "Your passphrase"
    enter_on_pad("a guess")
    assert pad.problem.text().startswith("This passphrase is not the right one.")
    assert store.pin_of(anna) is None
    enter_on_pad(WORDS[ANNA])
    for _twice in range(2):
        enter_on_pad("2468")
    assert window.handing.is_out
    window.handing.ask()
    enter_on_pad("2468")
    assert not window.handing.is_out
    window.qt_actions["hand_over"].trigger()
    screen = window.handing.screen
    pad = screen.pad
    screen.new_pin.click()
    assert pad.title.text() == "Your PIN till now"
    enter_on_pad("2468")
    assert pad.title.text() == "Choose a PIN or a passphrase"
    pad.cancel.click()
    screen.keep.click()
