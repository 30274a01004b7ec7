"""Writing an archive and taking one in, as a person does: choices, words, stopping."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from painmap.archive.faults import StoppedError
from painmap.archive.importing import look_into
from painmap.core.patient import Patient
from painmap.core.stamps import new_id
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.ui.archive.archive_form import UNNAMED, ArchiveForm
from painmap.ui.archive.import_form import ArchiveImport
from painmap.ui.archive.stoppable_work import StoppableWork
from painmap.ui.parts.background import Background
from painmap.ui.session.session import Session

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


class Writer:
    """The form on a window, and what it says."""

    def __init__(self, qtbot: QtBot, session: Session, patient: Patient, work: Background) -> None:
        self.said: list[str] = []
        self.wrong: list[KnownError] = []
        self.form = ArchiveForm(
            session.store, patient, work, told=self.said.append, refused=self.wrong.append
        )
        qtbot.addWidget(self.form)
        self.form.resize(420, 400)
        self.form.show()


@pytest.fixture
def writer(
    qtbot: QtBot,
    session: Session,
    patient: Patient,
    add_visit: Callable[..., Visit],
    background: Background,
) -> Writer:
    add_visit(note="Hopscotch with Mia")
    return Writer(qtbot, session, patient, background)


def test_saving_with_the_name_says_that_anybody_can_read_it(
    qtbot: QtBot, writer: Writer, tmp_path: Path
) -> None:
    assert "not encrypted" in writer.form.risk.text()
    assert not writer.form.kept.isVisible()
    target = tmp_path / "berger.painmap.zip"
    writer.form.write(target)
    qtbot.waitUntil(lambda: bool(writer.said))
    assert writer.said == ["berger.painmap.zip is written, and was read again."]
    assert look_into(target).name == "Berger, Jonas"


def test_without_names_notes_go_unless_they_are_kept(
    qtbot: QtBot, writer: Writer, tmp_path: Path
) -> None:
    qtbot.mouseClick(writer.form.names.chips[1], _LEFT)
    assert writer.form.names.value == UNNAMED
    assert writer.form.kept.isVisible()
    for kept, name in ((False, "a.painmap.zip"), (True, "b.painmap.zip")):
        writer.form.notes.setChecked(kept)
        assert ("look through them" in writer.form.risk.text()) == kept
        writer.form.write(tmp_path / name)
        qtbot.waitUntil(
            lambda name=name: (tmp_path / name).exists() and not writer.form.work.running
        )
        found = look_into(tmp_path / name)
        assert found.name.startswith("P-")
        assert (found.rows.visits[0].visit["note"] == "Hopscotch with Mia") == kept


def test_a_place_that_takes_no_file_is_told_and_the_form_stays(
    qtbot: QtBot, writer: Writer, tmp_path: Path
) -> None:
    writer.form.write(tmp_path / "gone" / "a.painmap.zip")
    qtbot.waitUntil(lambda: bool(writer.wrong))
    assert writer.form.save.isEnabled()


class Reader:
    """The import on a window, and who was taken in."""

    def __init__(self, qtbot: QtBot, session: Session, work: Background) -> None:
        self.taken: list[Patient] = []
        self.form = ArchiveImport(
            session.store, session.atlas, work,
            taken=self.taken.append, left=self.taken.clear,
        )  # fmt: skip
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


def _patient_of(archive: Path) -> Patient:
    return Patient(**look_into(archive).rows.patient)
