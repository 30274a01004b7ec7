"""*Export* over the patient's page and the exam: what is chosen goes out, and the audit knows."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pydicom
import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from painmap.core.patient import Patient
from painmap.core.stamps import utc_now
from painmap.core.visit import Visit
from painmap.ui.exchange.export_sheet import ALL, ExportSheet
from painmap.ui.exchange.formats import Job, LockedPdfForm
from painmap.ui.parts.background import Background
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow
from tests.exchange.fhir_rules import check_bundle, resources_of

WORDS = "four plain words here"


@pytest.fixture
def sheet(
    session: Session, add_visit: Callable[..., Visit], patient: Patient, qtbot: QtBot
) -> Iterator[ExportSheet]:
    """The sheet of a patient with a draft, over an empty window."""
    add_visit()
    ground, background = QWidget(), Background()
    ground.resize(1280, 720)
    qtbot.addWidget(ground)
    with qtbot.waitExposed(ground):
        ground.show()
    made = ExportSheet(session, background, ground, patient)
    made.open_beside(ground)
    yield made
    background.close()


def written(sheet: ExportSheet, path: Path, qtbot: QtBot) -> Path:
    sheet.write(path)
    qtbot.waitUntil(lambda: not sheet.running, timeout=20_000)
    assert path.exists(), sheet.message.text()
    return path


def exports(session: Session) -> list[tuple[str, str]]:
    lines = (one.line for one in session.store.audit())
    return [(line.subject, line.detail) for line in lines if line.action == "export"]


def test_a_patient_goes_out_as_fhir_and_is_noted(
    sheet: ExportSheet, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet.forms["fhir"].pages.show_value("")  # type: ignore[attr-defined]
    path = written(sheet, tmp_path / "patient.json", qtbot)
    bundle = json.loads(path.read_text(encoding="utf-8"))
    check_bundle(bundle)
    assert resources_of(bundle, "Encounter")[0]["status"] == "in-progress"
    assert exports(session) == [("patient", "FHIR")]
    assert str(path) in sheet.message.text()


def test_an_amended_version_is_not_given_out_as_findings(
    sheet: ExportSheet, session: Session, patient: Patient
) -> None:
    store = session.store
    (draft,) = store.visits(patient.id)
    store.sign_visit(draft.id, utc_now())
    newer = store.amend_visit(draft.id, by="Dr Other", reason="Wrong side")
    form = sheet.forms["fhir"]
    for visit, words in ((newer, "not signed"), (store.visit(draft.id), ""), (None, "")):
        form.begin(Job(session, patient, visit))
        assert bool(form.refused()) == bool(words)
        assert words in form.refused()
    store.sign_visit(newer.id, utc_now())
    form.begin(Job(session, patient, store.visit(draft.id)))
    assert "version 2 of it is signed" in form.refused()


def test_a_locked_pdf_needs_its_passphrase_twice(
    sheet: ExportSheet, session: Session, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    caplog.set_level(logging.DEBUG)
    path = tmp_path / "visit.pdf"
    asked: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName",
        lambda _parent, _title, name, _kinds: (asked.append(name) or str(path), ""),
    )  # fmt: skip
    sheet.use_format("pdf")
    form = sheet.form
    assert isinstance(form, LockedPdfForm)
    for typed, again in (("", ""), ("short", "short"), (WORDS, WORDS + "x")):
        form.passphrase.first.setText(typed)
        form.passphrase.again.setText(again)
        sheet.write_button.click()
        assert not sheet.running
        assert sheet.message.text()
    assert not asked
    assert not exports(session)
    form.passphrase.again.setText(WORDS)
    sheet.write_button.click()
    qtbot.waitUntil(lambda: not sheet.running, timeout=20_000)
    reader = PdfReader(path)
    assert not reader.decrypt("")
    assert reader.decrypt(WORDS)
    assert "Berger" in reader.pages[0].extract_text()
    assert "Berger" not in Path(asked[0]).name
    assert exports(session) == [("visit", "visit, locked PDF")]
    assert form.passphrase.first.text() == ""  # forgotten once it was used
    assert WORDS not in caplog.text


def test_dicom_holds_the_report_of_the_visit(
    sheet: ExportSheet, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet.use_format("dicom")
    found = pydicom.dcmread(written(sheet, tmp_path / "visit.dcm", qtbot))
    assert str(found.PatientName) == "Berger^Jonas"
    assert "Berger" in found.DocumentTitle


def test_what_is_looked_at_is_what_goes_out(
    window: MainWindow, session: Session, add_visit: Callable[..., Visit], patient: Patient
) -> None:
    def sheet_of() -> ExportSheet:
        (sheet,) = [one for one in window.findChildren(ExportSheet) if one.isVisible()]
        return sheet

    visit, path = add_visit(), session.store.path
    session.close()
    window.files.open(path)
    export, take_in = window.qt_actions["export"], window.qt_actions["import_patients"]
    assert (export.isEnabled(), take_in.isEnabled()) == (False, True)  # the list
    window.open_patient(patient)
    assert (export.isEnabled(), take_in.isEnabled()) == (True, False)
    window.patient_page.export.click()
    sheet = sheet_of()
    assert sheet.job().visit is None
    sheet.use_format("pdf")  # one visit alone fits into a report: the newest
    assert sheet.job().visit == visit
    sheet.use_format("fhir")
    sheet.use_visit(ALL)
    assert sheet.job().visit is None
    window.open_visit(visit)
    assert not sheet.isVisible()  # it belonged to the page
    export.trigger()
    job = sheet_of().job()
    assert job.visit is not None
    assert job.visit.id == visit.id


def test_where_the_audit_cannot_be_told_nothing_goes_out(
    sheet: ExportSheet, session: Session, tmp_path: Path
) -> None:
    path = session.store.path
    session.store.close()
    path.unlink()  # nothing can be noted in a file that is gone
    sheet.write(tmp_path / "patient.json")
    assert not sheet.running
    assert sheet.message.property("role") == "error"
    assert not (tmp_path / "patient.json").exists()


def test_stopped_it_writes_nothing(sheet: ExportSheet, tmp_path: Path) -> None:
    sheet.write(tmp_path / "patient.json")
    assert sheet.running
    sheet.cancel.click()
    assert not sheet.running
    assert not list(tmp_path.glob("patient*"))
    assert sheet.write_button.isEnabled()


def test_a_folder_that_cannot_be_written_is_told(
    sheet: ExportSheet, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet.forms["fhir"].pages.show_value("")  # type: ignore[attr-defined]
    sheet.write(tmp_path / "none" / "patient.json")
    qtbot.waitUntil(lambda: not sheet.running, timeout=20_000)
    assert sheet.message.property("role") == "error"
    assert "could not be written" in sheet.message.text()
