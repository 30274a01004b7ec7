"""Patients of the clinic's system: offered on the list, taken over by a press and not before."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from painmap.core.patient import Patient
from painmap.exchange.fhir_people import patient_resource
from painmap.ui.exchange.import_sheet import ImportSheet
from painmap.ui.exchange.incoming import IncomingPatients
from painmap.ui.parts.background import Background
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow

UTE = Patient("a" * 32, "Muster", "Ute", date(2013, 5, 2), "female", "77")
JO = Patient("b" * 32, "Berger", "Jo", date(2010, 1, 1), "male", "78")


def put(folder: Path, patient: Patient) -> Path:
    path = folder / f"{patient.given}.json"
    path.write_text(json.dumps(patient_resource(patient)), encoding="utf-8")
    return path


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture
def incoming(
    session: Session, inbox: Path, tmp_path: Path, qtbot: QtBot
) -> Iterator[IncomingPatients]:
    """An empty clinic, with a folder of the clinic's system watched."""
    background = Background()
    preferences = PreferenceFile(tmp_path / "preferences.json")
    made = IncomingPatients(background, session, background, preferences)
    made.watch(inbox)
    qtbot.waitUntil(lambda: made.looked is not None)
    yield made
    background.close()


@pytest.fixture
def sheet(session: Session, incoming: IncomingPatients, qtbot: QtBot) -> ImportSheet:
    ground = QWidget()
    ground.resize(1280, 720)
    qtbot.addWidget(ground)
    with qtbot.waitExposed(ground):
        ground.show()
    made = ImportSheet(session, incoming, ground)
    made.open_beside(ground)
    return made


def names(session: Session) -> list[str]:
    return sorted(row.patient.name for row in session.store.search_patients(""))


def test_a_new_file_is_offered_on_the_list_and_nobody_comes_in_by_itself(
    window: MainWindow, session: Session, inbox: Path, qtbot: QtBot
) -> None:
    path = session.store.path
    session.close()
    window.files.open(path)
    window.incoming.watch(inbox)
    qtbot.waitUntil(lambda: window.incoming.looked is not None)
    button = window.patients.waiting
    assert not button.isVisible()
    file = put(inbox, UTE)
    qtbot.waitUntil(button.isVisible)
    assert "1" in button.text()
    assert names(window.session) == []
    button.click()
    (sheet,) = [one for one in window.findChildren(ImportSheet) if one.isVisible()]
    sheet.take_buttons["Muster, Ute"].click()
    assert [row.patient.name for row in window.patients.model.rows] == ["Muster, Ute"]
    stored = window.session.store.search_patients("Muster")[0].patient
    assert (stored.born, stored.sex, stored.number) == (UTE.born, "female", "77")
    window.incoming.look()
    qtbot.waitUntil(lambda: not button.isVisible())  # who is here waits no more
    assert file.exists()
    inbox.joinpath(file.name).unlink()
    inbox.rmdir()
    window.incoming.look()
    qtbot.waitUntil(button.isVisible)  # a folder that is gone is told
    assert window.incoming.problem is not None


def test_who_is_like_somebody_is_asked_about(
    session: Session, incoming: IncomingPatients, sheet: ImportSheet, inbox: Path, qtbot: QtBot
) -> None:
    known = replace(UTE, given="Uta", number="")
    session.store.add_patient(known)
    put(inbox, UTE)
    put(inbox, JO)
    qtbot.waitUntil(lambda: set(sheet.take_buttons) == {"Muster, Ute", "Berger, Jo"})
    assert set(sheet.same_buttons) == {"Muster, Ute"}
    with qtbot.waitSignal(sheet.opened) as opened:
        sheet.same_buttons["Muster, Ute"].click()
    assert opened.args == [session.store.patient(known.id)]
    assert session.store.patient(known.id).number == "77"  # that of the clinic's system is noted
    assert [one.incoming.name for one in incoming.waiting] == ["Berger, Jo"]


def test_all_new_ones_come_in_by_one_press_and_similar_ones_wait(
    session: Session, sheet: ImportSheet, inbox: Path, qtbot: QtBot
) -> None:
    session.store.add_patient(replace(UTE, id="c" * 32, given="Uta", number=""))
    for patient in (UTE, JO, replace(JO, family="Nguyen", given="Thi", number="79")):
        put(inbox, patient)
    qtbot.waitUntil(lambda: len(sheet.take_buttons) == 3)
    with qtbot.waitSignal(sheet.taken):
        sheet.all.click()
        assert not sheet.all.isEnabled()
        assert sheet.cancel.isVisible()
    assert names(session) == ["Berger, Jo", "Muster, Uta", "Nguyen, Thi"]
    assert not sheet.cancel.isVisible()


def test_the_same_person_twice_in_a_file_comes_in_once(
    session: Session, sheet: ImportSheet, tmp_path: Path, qtbot: QtBot
) -> None:
    twice = [patient_resource(each) for each in (JO, replace(JO, number=""))]
    near = patient_resource(replace(JO, given="Joe", number="80"))
    path = tmp_path / "twice.ndjson"
    path.write_text("\n".join(map(json.dumps, [*twice, near])), encoding="utf-8")
    sheet.use_file(path)
    qtbot.waitUntil(lambda: bool(sheet.take_buttons))
    with qtbot.waitSignal(sheet.taken):
        sheet.all.click()
    assert names(session) == ["Berger, Jo"]
    assert set(sheet.same_buttons) == {"Berger, Joe"}  # who became like somebody is asked about


def test_many_can_be_stopped_and_those_who_are_in_stay(
    session: Session, sheet: ImportSheet, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "many.ndjson"
    many = [replace(JO, family=3 * chr(65 + n), number=str(n)) for n in range(20)]
    path.write_text("\n".join(json.dumps(patient_resource(one)) for one in many), "utf-8")
    sheet.use_file(path)
    qtbot.waitUntil(lambda: bool(sheet.take_buttons))
    sheet.all.click()
    qtbot.waitUntil(lambda: len(names(session)) > 2)
    sheet.cancel.click()
    n = len(names(session))
    assert n < len(many)
    assert sheet.all.text().split()[1] == str(len(many) - n)


def test_a_broken_file_is_named_and_read_when_it_is_whole(
    sheet: ImportSheet, inbox: Path, qtbot: QtBot
) -> None:
    def is_named() -> bool:
        return any("Ute.json" in each.text() for each in sheet.findChildren(QLabel))

    path = inbox / "Ute.json"
    path.write_text('{"resourceType":', encoding="utf-8")
    qtbot.waitUntil(is_named)
    assert not sheet.take_buttons
    put(inbox, UTE)
    qtbot.waitUntil(lambda: bool(sheet.take_buttons))
    assert path.exists()


def test_a_file_can_be_chosen_without_a_folder(
    incoming: IncomingPatients, sheet: ImportSheet, tmp_path: Path, qtbot: QtBot
) -> None:
    incoming.watch(None)
    sheet.use_file(put(tmp_path, UTE))
    qtbot.waitUntil(lambda: bool(sheet.take_buttons))
    bad = tmp_path / "bad.json"
    bad.write_bytes(b"\xff\xfe")
    sheet.use_file(bad)
    qtbot.waitUntil(lambda: sheet.message.property("role") == "error")
    assert "no text" in sheet.message.text()


def test_the_folder_is_remembered_by_this_computer(
    incoming: IncomingPatients, inbox: Path, tmp_path: Path
) -> None:
    now = PreferenceFile(tmp_path / "preferences.json").now
    assert now.patients_folder == str(inbox) == str(incoming.folder)
