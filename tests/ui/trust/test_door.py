"""Into an encrypted clinic file: by a passphrase, by its recovery code, or out of a plain one."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from painmap.core.patient import Patient
from painmap.storage.backups import backups_of, make_backup
from painmap.storage.entering import enter
from painmap.storage.store import create_throw_away
from painmap.storage.vault.keys_file import keys_path, read_keys
from painmap.storage.vault.unlocking import people_of
from painmap.ui.parts.wording import moment
from painmap.ui.trust.restore_page import RestorePage
from painmap.ui.window.window import MainWindow
from tests.opening import made_plain
from tests.ui.trust.conftest import ANNA, BEN, WORDS, actions_of, id_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def at_the_door(window: MainWindow, clinic: Path) -> MainWindow:
    window.files.open(clinic)
    assert window.stack.currentWidget() is window.door.screen
    return window


def done(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.door.screen.task.running, timeout=20_000)


def test_a_name_and_a_passphrase_open_the_patients(
    at_the_door: MainWindow, clinic: Path, qtbot: QtBot
) -> None:
    window, page = at_the_door, at_the_door.door.screen.unlock
    assert [chip.text() for chip in page.people.chips] == [ANNA, BEN, "Rita Rosen"]
    page.field.setText(WORDS[BEN])
    page.enter()
    assert page.problem.text() == "Tap your name first."
    qtbot.mouseClick(page.people.chip(id_of(clinic, BEN)), LEFT)
    page.enter()
    done(window, qtbot)
    assert window.stack.currentWidget() is window.patients
    assert window.session.examiner == BEN
    assert page.field.text() == ""
    assert actions_of(window)[-1] == (BEN, "log-in", "")
    assert window.preferences.now.last_file == str(clinic)
    window.files.leave()
    window.files.open(clinic)
    assert page.people.value == id_of(clinic, BEN)  # who was last here


def test_wrong_passphrases_wait_longer_and_longer(
    at_the_door: MainWindow, clinic: Path, qtbot: QtBot
) -> None:
    window, page, anna = at_the_door, at_the_door.door.screen.unlock, id_of(clinic, ANNA)
    page.people.show_value(anna)
    for wrong in ("one", "two", "three"):
        page.field.setText(wrong)
        page.enter()
        done(window, qtbot)
    assert "Next try in" in page.problem.text()
    assert not page.field.isEnabled()
    assert not page.open.isEnabled()
    assert read_keys(clinic).tries[anna].failed == 3
    # Another person does not wait for that, and another start does not shorten it.
    qtbot.mouseClick(page.people.chip(id_of(clinic, BEN)), LEFT)
    assert page.field.isEnabled()
    page.people.show_value(anna)
    page.field.setText(WORDS[ANNA])
    page.enter()
    done(window, qtbot)
    assert "Next try in" in page.problem.text()
    assert window.stack.currentWidget() is window.door.screen


def test_failures_are_told_in_the_audit_of_the_next_log_in(
    at_the_door: MainWindow, clinic: Path, qtbot: QtBot
) -> None:
    window, page = at_the_door, at_the_door.door.screen.unlock
    page.people.show_value(id_of(clinic, ANNA))
    for typed in ("no", "neither", WORDS[ANNA]):
        page.field.setText(typed)
        page.enter()
        done(window, qtbot)
    told = actions_of(window)[-2:]
    assert told == [(ANNA, "log-in failed", "2 times before this log-in"), (ANNA, "log-in", "")]


def code_of(clinic: Path) -> str:
    store = enter(clinic, id_of(clinic, ANNA), WORDS[ANNA])
    code = store.access.recovery_code
    store.close()
    return code


def use_code(window: MainWindow, qtbot: QtBot, code: str) -> None:
    page = window.door.screen.code
    page.field.setText(code)
    page.enter()
    done(window, qtbot)


def test_the_recovery_code_sets_a_new_passphrase(
    window: MainWindow, clinic: Path, qtbot: QtBot
) -> None:
    code = code_of(clinic)
    window.files.open(clinic)
    screen = window.door.screen
    qtbot.mouseClick(screen.unlock.code, LEFT)
    use_code(window, qtbot, "0000-0000")
    assert screen.code.problem.text().startswith("This is not a recovery code")
    use_code(window, qtbot, code.lower().replace("-", " "))
    page = screen.newcomer
    assert page.isVisible()
    page.people.show_value(id_of(clinic, BEN))
    for field in (page.passphrase.first, page.passphrase.again):
        field.setText("a quite new passphrase")
    page.enter()
    done(window, qtbot)
    assert window.stack.currentWidget() is window.patients
    assert window.session.store.actor.name == BEN
    told = [action for _who, action, _detail in actions_of(window)]
    assert "break glass" in told
    window.session.close()
    enter(clinic, id_of(clinic, BEN), "a quite new passphrase").close()


def test_without_its_keys_the_code_alone_opens_the_file(
    window: MainWindow, clinic: Path, qtbot: QtBot
) -> None:
    code = code_of(clinic)
    keys_path(clinic).unlink()
    window.files.open(clinic)
    screen = window.door.screen
    assert screen.no_keys.isVisible()
    assert "not beside it" in screen.no_keys.told.text()
    qtbot.mouseClick(screen.no_keys.code, LEFT)
    use_code(window, qtbot, code)
    screen.newcomer.people.show_value(id_from(window, ANNA))
    for field in (screen.newcomer.passphrase.first, screen.newcomer.passphrase.again):
        field.setText("a quite new passphrase")
    screen.newcomer.enter()
    done(window, qtbot)
    assert window.stack.currentWidget() is window.patients
    assert [name for _id, name in people_of(clinic)] == [ANNA]


def id_from(window: MainWindow, name: str) -> str:
    chips = window.door.screen.newcomer.people.chips
    return next(chip.option.key for chip in chips if chip.text() == name)


def test_keys_put_back_are_found_again(window: MainWindow, clinic: Path, qtbot: QtBot) -> None:
    away = clinic.with_name("keys kept elsewhere")
    keys_path(clinic).rename(away)
    window.files.open(clinic)
    away.rename(keys_path(clinic))
    qtbot.mouseClick(window.door.screen.no_keys.again, LEFT)
    assert window.door.screen.unlock.isVisible()


def test_a_plain_file_of_an_earlier_release_is_encrypted_first(
    window: MainWindow, tmp_path: Path, patient: Patient, qtbot: QtBot
) -> None:
    path = tmp_path / "old" / "clinic.painmap"
    path.parent.mkdir()
    store = create_throw_away(tmp_path / "made.painmap")
    store.add_patient(patient)
    made_plain(store, path)
    store.close()
    assert patient.family.encode() in path.read_bytes()
    window.files.open(path)
    screen = window.door.screen
    page = screen.newcomer
    assert page.isVisible()
    assert "encrypted" in page.told.text()
    page.name.setText(ANNA)
    for field in (page.passphrase.first, page.passphrase.again):
        field.setText("a quite new passphrase")
    page.enter()
    done(window, qtbot)
    assert screen.recovery.isVisible()
    assert not any(patient.family.encode() in file.read_bytes() for file in path.parent.iterdir())
    qtbot.mouseClick(screen.recovery.done, LEFT)
    assert window.stack.currentWidget() is window.patients
    assert window.session.store.search_patients("")
    assert window.session.store.actor.may_administer


def test_unlocking_takes_less_than_two_and_a_half_seconds(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """With the cost that is used outside tests."""
    from painmap.storage.entering import found_clinic

    path = tmp_path / "full cost.painmap"
    found_clinic(path, ANNA, WORDS[ANNA]).close()
    window.files.open(path)
    page = window.door.screen.unlock
    page.field.setText(WORDS[ANNA])
    began = time.process_time()
    page.enter()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.patients, timeout=20_000)
    assert time.process_time() - began < 2.5


def test_a_damaged_file_is_restored_at_the_door_and_what_was_there_is_kept(
    window: MainWindow, clinic: Path, qtbot: QtBot
) -> None:
    store = enter(clinic, id_of(clinic, ANNA), WORDS[ANNA])
    code = store.access.recovery_code
    make_backup(clinic, store.access, "daily")
    store.close()
    data = bytearray(clinic.read_bytes())
    data[:200] = bytes(200)
    clinic.write_bytes(data)
    window.files.open(clinic)
    screen = window.door.screen

    def offered(name: str) -> RestorePage:
        screen.unlock.people.show_value(id_of(clinic, name))
        screen.unlock.field.setText(WORDS[name])
        screen.unlock.enter()
        done(window, qtbot)
        return screen.restoring

    # Who does not administer is shown what there is, and refused.
    page = offered(BEN)
    assert page.isVisible()
    assert [chip.text() for chip in page.backups.chips] == [moment(backups_of(clinic)[0].at)]
    page.done.click()
    done(window, qtbot)
    assert page.problem.text().startswith("Only an administrator")
    assert clinic.read_bytes() == data
    page.back.click()
    offered(ANNA).done.click()
    done(window, qtbot)
    assert screen.unlock.isVisible()
    assert "The damaged file is kept" in window.notice.text.text()
    kept = next(folder for folder in (clinic.parent / "backups").iterdir() if folder.is_dir())
    assert (kept / clinic.name).read_bytes() == data
    restored = enter(clinic, id_of(clinic, ANNA), WORDS[ANNA])
    assert (ANNA, "restore") in [(k.line.person, k.line.action) for k in restored.audit()]
    restored.close()
    # The recovery code leads there too: a code of this file is told from one of another.
    clinic.write_bytes(data)
    screen.unlock.code.click()
    screen.code.field.setText(code)
    screen.code.enter()
    done(window, qtbot)
    assert page.isVisible()
    page.done.click()
    done(window, qtbot)
    enter(clinic, id_of(clinic, ANNA), WORDS[ANNA]).close()
