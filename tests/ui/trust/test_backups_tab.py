"""Backups are made, verified and restored in the program; one a day comes by itself."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from painmap.core.patient import Patient
from painmap.core.stamps import new_id
from painmap.storage.backups import backups_of
from painmap.ui.trust.backups_tab import BackupsTab
from painmap.ui.window.window import MainWindow
from tests.ui.trust.conftest import ANNA, BEN, WORDS, actions_of, id_of


def open_tab(window: MainWindow) -> BackupsTab:
    window.qt_actions["trust"].trigger()
    window.trust.page.header.tabs["backups"].click()
    return window.trust.page.backups


@pytest.fixture
def tab(come_in: Callable[[str], MainWindow]) -> BackupsTab:
    return open_tab(come_in(ANNA))


def done(tab: BackupsTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tab.work.running, timeout=20_000)
    assert tab.make.isEnabled()


def told(window: MainWindow) -> str:
    return str(window.trust.page.notice.text.text())


def test_the_first_opening_of_a_day_makes_one(
    tab: BackupsTab, clinic: Path, window: MainWindow, qtbot: QtBot
) -> None:
    assert [backup.why for backup in backups_of(clinic)] == ["daily"]
    assert (ANNA, "backup", "daily") in actions_of(window)
    assert any("daily" in label.text() for label in tab.findChildren(QLabel))
    window.keeping.begin()
    qtbot.waitUntil(lambda: not window.keeping.background.busy, timeout=20_000)
    assert len(backups_of(clinic)) == 1


def test_one_is_made_and_verified_by_hand(
    tab: BackupsTab, clinic: Path, window: MainWindow, qtbot: QtBot
) -> None:
    tab.make.click()
    done(tab, qtbot)
    assert [backup.why for backup in backups_of(clinic)] == ["by hand", "daily"]
    assert told(window) == "The backup is made, and it opens."
    assert (ANNA, "backup", "by hand") in actions_of(window)
    tab.verifies[0].click()
    done(tab, qtbot)
    assert "is whole, and it opens" in told(window)
    archive = backups_of(clinic)[0].path
    data = bytearray(archive.read_bytes())
    data[len(data) // 2] ^= 1
    archive.write_bytes(data)
    tab.verifies[0].click()
    done(tab, qtbot)
    assert told(window).startswith("This backup is damaged or is none.")


def test_making_and_restoring_one_can_be_stopped(
    tab: BackupsTab, clinic: Path, window: MainWindow, qtbot: QtBot
) -> None:
    daily = backups_of(clinic)
    tab.make.click()
    assert not tab.make.isEnabled()
    tab.work.stop_button.click()
    done(tab, qtbot)
    assert told(window).startswith("Stopped.")
    assert backups_of(clinic) == daily
    before = clinic.stat().st_ino
    tab.restore(daily[0].path)
    tab.work.stop_button.click()
    done(tab, qtbot)
    assert "Stopped." in window.notice.text.text()
    assert clinic.stat().st_ino == before  # nothing was put in its place
    assert backups_of(clinic) == daily
    assert not list(clinic.parent.rglob(".painmap-*"))


def test_restoring_keeps_what_was_there_and_asks_who_goes_on(
    tab: BackupsTab, clinic: Path, window: MainWindow, qtbot: QtBot, patient: Patient
) -> None:
    store = window.session.store
    store.add_patient(Patient(new_id(), "Later", "One", patient.born, "male", ""))
    tab.restores[0].click()
    assert "backed up first" in told(window)
    assert len(store.search_patients("")) == 2  # nothing is done before it is said again
    window.trust.page.notice.action.click()
    qtbot.waitUntil(
        lambda: window.stack.currentWidget() is window.door.screen, timeout=20_000
    )  # fmt: skip
    page = window.door.screen.unlock
    page.people.show_value(id_of(clinic, ANNA))
    page.field.setText(WORDS[ANNA])
    page.enter()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.patients, timeout=20_000)
    assert [row.patient.family for row in window.session.store.search_patients("")] == ["Berger"]
    assert [backup.why for backup in backups_of(clinic)] == ["before restore", "daily"]
    restored = [line for line in actions_of(window) if line[1] == "restore"]
    assert restored
    assert restored[0][0] == ANNA
    assert window.session.store.audit_broken_at() is None


def test_an_examiner_makes_backups_and_does_not_restore(
    come_in: Callable[[str], MainWindow],
) -> None:
    tab = open_tab(come_in(BEN))
    assert tab.verifies
    assert not tab.restores
    assert not tab.other.isVisible()


def test_a_backup_that_cannot_be_made_is_told_and_stays_told(
    come_in: Callable[[str], MainWindow], clinic: Path, qtbot: QtBot
) -> None:
    (clinic.parent / "backups").write_text("a file in its place")
    window = come_in(ANNA)
    window.keeping.begin()
    qtbot.waitUntil(window.notice.isVisible, timeout=20_000)
    assert window.notice.text.text().startswith("Today's backup could not be made.")
    assert window.notice.dismiss.isVisible()


def test_a_backup_opens_on_another_computer_with_the_recovery_code(
    come_in: Callable[[str], MainWindow],
    clinic: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    window = come_in(ANNA)
    code = window.session.store.access.recovery_code
    window.files.leave()
    archive = tmp_path / "usb stick" / backups_of(clinic)[0].path.name
    archive.parent.mkdir()
    backups_of(clinic)[0].path.rename(archive)
    shutil.rmtree(clinic.parent)  # the computer is gone
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "new computer"))
    window.files.open(archive)
    screen = window.door.screen
    qtbot.waitUntil(lambda: window.stack.currentWidget() is screen, timeout=20_000)
    screen.unlock.code.click()
    screen.code.field.setText(code)
    screen.code.enter()
    qtbot.waitUntil(screen.newcomer.isVisible, timeout=20_000)
    screen.newcomer.people.chips[0].click()
    for field in (screen.newcomer.passphrase.first, screen.newcomer.passphrase.again):
        field.setText("a quite new passphrase")
    screen.newcomer.enter()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.patients, timeout=20_000)
    assert [row.patient.family for row in window.session.store.search_patients("")] == ["Berger"]
    made = window.session.store.path
    assert made.name == "clinic.painmap"
    assert made.parent.parent == tmp_path / "new computer"
    window.files.leave()
    window.files.open(archive)  # once more: nothing is replaced
    qtbot.waitUntil(lambda: window.stack.currentWidget() is screen, timeout=20_000)
    assert screen.unlock.file_name.toolTip().endswith("clinic 2.painmap")


def test_a_damaged_backup_is_told_and_nothing_is_laid_out(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    archive = tmp_path / "clinic.20261121T143000000000Z.daily.painmap-backup"
    archive.write_bytes(b"PK no archive at all")
    window.begin()
    window.files.open(archive)
    qtbot.waitUntil(window.notice.isVisible, timeout=20_000)
    assert window.notice.text.text().startswith("This backup is damaged or is none.")
    assert not list((tmp_path / "data" / "Painmap").glob("*"))
