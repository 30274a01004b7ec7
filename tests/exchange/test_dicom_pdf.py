"""DICOM that another reader reads: whose it is, which study, and the PDF byte for byte."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pydicom
import pytest
from pydicom.uid import UID

from painmap.core.patient import Patient
from painmap.exchange.dicom_pdf import can_write_dicom, dicom_bytes, write_dicom
from tests.exchange.visits import BEGAN, PATIENT, a_visit

PDF = b"%PDF-1.7 of an odd length"


def read(data: bytes) -> pydicom.FileDataset:
    return pydicom.dcmread(BytesIO(data))


def test_it_reads_again_with_the_pdf_inside(tmp_path: Path) -> None:
    assert can_write_dicom()
    path = write_dicom(tmp_path / "visit.dcm", PDF, PATIENT, a_visit(), "Visit 1 · Muster, Ute")
    found = pydicom.dcmread(path)
    assert found.SOPClassUID.name == "Encapsulated PDF Storage"
    assert found.EncapsulatedDocument[: found.EncapsulatedDocumentLength] == PDF
    assert len(found.EncapsulatedDocument) % 2 == 0
    assert (found.PatientName.family_name, found.PatientName.given_name) == ("Muster", "Ute")
    assert (found.PatientID, found.PatientBirthDate, found.PatientSex) == ("77", "20130502", "F")
    assert found.DocumentTitle == "Visit 1 · Muster, Ute"
    assert found.StudyDate == f"{BEGAN.astimezone():%Y%m%d}"
    assert found.MIMETypeOfEncapsulatedDocument == "application/pdf"
    assert found.VerificationFlag == "UNVERIFIED"
    for value in (found.StudyInstanceUID, found.SeriesInstanceUID, found.SOPInstanceUID):
        assert UID(value).is_valid
    assert [one.name for one in tmp_path.iterdir()] == ["visit.dcm"]


def test_reports_of_a_visit_share_its_study_and_are_each_their_own() -> None:
    visit, other = a_visit(), a_visit(id="d" * 32, number=2)
    one, again, later = (
        read(dicom_bytes(PDF, PATIENT, each, "x")) for each in (visit, visit, other)
    )
    assert one.StudyInstanceUID == again.StudyInstanceUID != later.StudyInstanceUID
    assert one.SeriesInstanceUID == again.SeriesInstanceUID != later.SeriesInstanceUID
    assert one.SOPInstanceUID != again.SOPInstanceUID


def test_a_signed_visit_is_verified() -> None:
    signed = replace(a_visit(), state="signed", signed_at=BEGAN)
    assert read(dicom_bytes(PDF, PATIENT, signed, "x")).VerificationFlag == "VERIFIED"


@pytest.mark.parametrize(
    ("family", "given", "shown"),
    [
        ("Müller^Lüdenscheidt", "Jörg\\Max", "Müller Lüdenscheidt^Jörg Max"),
        ("李", "小龙", "李^小龙"),
        ("Only", "", "Only"),
        ("A" * 100, "", "A" * 64),
    ],
)
def test_names_keep_their_letters_and_divide_nothing(family: str, given: str, shown: str) -> None:
    patient = Patient("e" * 32, family, given, date(2010, 1, 1))
    found = read(dicom_bytes(PDF, patient, a_visit(), "x"))
    assert str(found.PatientName) == shown
    assert found.PatientSex == ""  # nobody said
    assert found.PatientID == "e" * 32
