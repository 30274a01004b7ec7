"""Writing an archive and taking one in, as a person does: choices, words, stopping."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from painmap.archive.faults import StoppedError
from painmap.archive.importing import look_into
from painmap.core.patient import Patient
from painmap.core.stamps import new_id
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.ui.archive.archive_form import UNNAMED, ArchiveForm
from painmap.ui.archive.import_form import ArchiveImport
from painmap.ui.archive.import_sheet import ArchiveSheet
from painmap.ui.archive.stoppable_work import StoppableWork
from painmap.ui.exchange.export_sheet import ExportSheet
from painmap.ui.exchange.import_sheet import ImportSheet
from painmap.ui.parts.background import Background
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def sheet(
    qtbot: QtBot,
    session: Session,
    patient: Patient,
    add_visit: Callable[..., Visit],
    background: Background,
) -> ExportSheet:
    """*Export* of a patient with a draft, at the archive."""
    add_visit(note="Hopscotch with Mia")
    ground = QWidget()
    ground.resize(1280, 720)
    qtbot.addWidget(ground)
    with qtbot.waitExposed(ground):
        ground.show()
    made = ExportSheet(session, background, ground, patient)
    made.open_beside(ground)
    made.use_format("archive")
    return made


def is_whole(widget: QWidget) -> bool:
    """Tell whether nothing of it is cut off or has to be scrolled to."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def form_of(sheet: ExportSheet) -> ArchiveForm:
    assert isinstance(sheet.form, ArchiveForm)
    return sheet.form


def test_saving_with_the_name_says_that_anybody_can_read_it(
    qtbot: QtBot, sheet: ExportSheet, session: Session, tmp_path: Path
) -> None:
    form = form_of(sheet)
    assert "not encrypted" in form.risk.text()
    assert not form.kept.isVisible()
    qtbot.waitUntil(lambda: is_whole(sheet.write_button))
    assert sheet.job().visit is None, "all visits, always"
    target = tmp_path / "berger.painmap.zip"
    sheet.write(target)
    qtbot.waitUntil(lambda: not sheet.running)
    assert str(target) in sheet.message.text()
    assert look_into(target).name == "Berger, Jonas"
    told = [one.line.detail for one in session.store.audit() if one.line.action == "export"]
    assert [detail.partition(",")[0] for detail in told] == ["archive"]
    assert list(tmp_path.glob(".*.new")) == []


def test_without_names_notes_go_unless_they_are_kept(
    qtbot: QtBot, sheet: ExportSheet, tmp_path: Path
) -> None:
    form = form_of(sheet)
    qtbot.mouseClick(form.names.chips[1], _LEFT)
    assert form.names.value == UNNAMED
    assert form.kept.isVisible()
    qtbot.waitUntil(lambda: is_whole(sheet.write_button))
    assert "Berger" not in form.name(sheet.job())
    for kept, name in ((False, "a.painmap.zip"), (True, "b.painmap.zip")):
        if kept:
            qtbot.mouseClick(form.keep.chips[0], _LEFT)
        assert ("look through them" in form.risk.text()) == kept
        sheet.write(tmp_path / name)
        qtbot.waitUntil(lambda: not sheet.running)
        found = look_into(tmp_path / name)
        assert found.name.startswith("P-")
        assert (found.rows.visits[0].visit["note"] == "Hopscotch with Mia") == kept


def test_stopping_leaves_nothing_half_written(sheet: ExportSheet, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    steps = form_of(sheet).steps(sheet.job(), folder / "a.painmap.zip")
    begin = next(steps)
    assert callable(begin)
    assert steps.send(begin()) == (0, 1)
    assert len(list(folder.iterdir())) == 1, "begun, under another name"
    steps.close()
    assert not list(folder.iterdir())


def test_a_place_that_takes_no_file_is_told_and_the_form_stays(
    qtbot: QtBot, sheet: ExportSheet, tmp_path: Path
) -> None:
    sheet.write(tmp_path / "gone" / "a.painmap.zip")
    qtbot.waitUntil(lambda: not sheet.running)
    assert sheet.message.property("role") == "error"
    assert sheet.write_button.isEnabled()


class Reader:
    """The import on a window, and who was taken in."""

    def __init__(self, qtbot: QtBot, session: Session, work: Background) -> None:
        self.taken: list[Patient] = []
        self.form = ArchiveImport(session.store, session.atlas, work)
        self.form.taken.connect(self.taken.append)
        qtbot.addWidget(self.form)
        self.form.resize(420, 300)
        self.form.show()

    def wait(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: not self.form.work.running)


@pytest.fixture
def reader(qtbot: QtBot, session: Session, background: Background) -> Reader:
    return Reader(qtbot, session, background)


def test_what_it_holds_is_said_before_it_is_taken(
    qtbot: QtBot, reader: Reader, session: Session, small: Path
) -> None:
    reader.form.open(small)
    reader.wait(qtbot)
    assert reader.form.who.text() == "Müller, Lena, born 5 Jan 2013"
    assert reader.form.told.text().startswith("1 visit · 0 signed · written on ")
    assert session.store.search_patients("") == []
    qtbot.mouseClick(reader.form.take, _LEFT)
    qtbot.waitUntil(lambda: bool(reader.taken))
    assert session.store.search_patients("")[0].patient == reader.taken[0]
    reader.form.open(small)
    reader.wait(qtbot)
    assert "in the clinic already" in reader.form.told.text()
    assert not reader.form.take.isVisible()


def test_a_namesake_is_asked_about_once(
    qtbot: QtBot, reader: Reader, session: Session, small: Path
) -> None:
    there = replace(_patient_of(small), id=new_id())
    session.store.add_patient(there)
    reader.form.open(small)
    reader.wait(qtbot)
    qtbot.mouseClick(reader.form.take, _LEFT)
    reader.wait(qtbot)
    assert "A patient of this name and date of birth" in reader.form.told.text()
    assert reader.form.take.text() == "Import as a patient of its own"
    qtbot.mouseClick(reader.form.take, _LEFT)
    qtbot.waitUntil(lambda: bool(reader.taken))
    assert len(session.store.search_patients("")) == 2


def test_another_file_cannot_be_imported(qtbot: QtBot, reader: Reader, tmp_path: Path) -> None:
    other = tmp_path / "letter.zip"
    other.write_bytes(b"a letter")
    reader.form.open(other)
    reader.wait(qtbot)
    assert "This file is no archive of Painmap." in reader.form.told.text()
    assert not reader.form.take.isVisible()


def test_work_that_lasts_shows_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, background: Background
) -> None:
    work = StoppableWork(StoppedError)
    qtbot.addWidget(work)
    going, wrong = threading.Event(), list[KnownError]()

    def task(told: Callable[[int, int], None]) -> None:
        while True:
            told(3, 10)
            going.wait(0.005)

    work.run(background, "Working…", task, lambda _none: None, wrong.append)
    qtbot.waitUntil(lambda: work.isVisible() and work.bar.value() == 3)
    qtbot.mouseClick(work.stop_button, _LEFT)
    qtbot.waitUntil(lambda: bool(wrong))
    assert isinstance(wrong[0], StoppedError)
    assert not work.isVisible()


def test_the_list_opens_the_sheet_and_the_patient_comes_up(
    qtbot: QtBot, window: MainWindow, session: Session, small: Path
) -> None:
    path = session.store.path
    session.close()
    window.files.open(path)
    qtbot.mouseClick(window.patients.import_button, _LEFT)
    (sheet,) = window.findChildren(ImportSheet)
    sheet.use_file(small)
    (archive,) = window.findChildren(ArchiveSheet)
    qtbot.waitUntil(archive.form.take.isVisible)
    assert archive.geometry().intersected(window.stack.rect()) == archive.geometry()
    qtbot.mouseClick(archive.form.take, _LEFT)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.patient_page)
    shown = window.patient_page.patient
    assert shown is not None
    assert shown.name == "Müller, Lena"
    qtbot.waitUntil(lambda: not window.background.busy)


def _patient_of(archive: Path) -> Patient:
    return Patient(**look_into(archive).rows.patient)
