"""A report as a DICOM Encapsulated PDF, for a clinic's picture archive; needs the extra `dicom`."""

from __future__ import annotations

from datetime import datetime
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid4

import painmap
from painmap.core.patient import Patient
from painmap.core.stamps import utc_now
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.exchange.fhir_parts import resource_id
from painmap.exchange.writing import write_whole

if TYPE_CHECKING:
    from pydicom.dataset import FileDataset

_ENCAPSULATED_PDF: Final = "1.2.840.10008.5.1.4.1.1.104.1"
_EXPLICIT_LITTLE: Final = "1.2.840.10008.1.2.1"
_UTF8: Final = "ISO_IR 192"
_SEXES: Final = {"female": "F", "male": "M", "other": "O"}
_LONGEST: Final = 64
"""Of a name or a number, in DICOM."""


class NoDicomError(KnownError):
    """The part that writes DICOM is not installed."""

    def __init__(self) -> None:
        super().__init__(
            "DICOM cannot be written here: the part for it is not installed.",
            "Install Painmap with its extra “dicom”: pip install 'painmap[dicom]'.",
        )


def can_write_dicom() -> bool:
    """Tell whether the extra is installed."""
    return find_spec("pydicom") is not None


def dicom_bytes(
    pdf: bytes, patient: Patient, visit: Visit, title: str, at: datetime | None = None
) -> bytes:
    """Return a DICOM file that holds the PDF. Raises NoDicomError without the extra.

    The study is the visit: a second report of it goes into the same study and series.
    """
    if not can_write_dicom():
        raise NoDicomError
    dataset = _dataset(pdf, patient, visit, title, at or utc_now())
    memory = BytesIO()
    dataset.save_as(memory, enforce_file_format=True)
    return memory.getvalue()


def write_dicom(path: Path, pdf: bytes, patient: Patient, visit: Visit, title: str) -> Path:
    """Write the file, whole or not at all; KnownError when it cannot be."""
    return write_whole(path, dicom_bytes(pdf, patient, visit, title))


def _dataset(pdf: bytes, patient: Patient, visit: Visit, title: str, at: datetime) -> FileDataset:
    from pydicom.dataset import FileDataset, FileMetaDataset
    from pydicom.uid import UID

    began, made = visit.began_at.astimezone(), at.astimezone()
    instance = uid(uuid4())
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = UID(_ENCAPSULATED_PDF)
    meta.MediaStorageSOPInstanceUID = UID(instance)
    meta.TransferSyntaxUID = UID(_EXPLICIT_LITTLE)
    fields: dict[str, Any] = {
        "SpecificCharacterSet": _UTF8,
        "SOPClassUID": _ENCAPSULATED_PDF,
        "SOPInstanceUID": instance,
        "PatientName": "^".join(filter(None, (_plain(patient.family), _plain(patient.given)))),
        "PatientID": _plain(patient.number) or patient.id[:_LONGEST],
        "PatientBirthDate": f"{patient.born:%Y%m%d}",
        "PatientSex": _SEXES.get(patient.sex, ""),
        "StudyInstanceUID": uid(UUID(resource_id(visit.id))),
        "StudyDate": f"{began:%Y%m%d}",
        "StudyTime": f"{began:%H%M%S}",
        "StudyDescription": _plain(f"Painmap, visit {visit.number}"),
        "StudyID": str(visit.number),
        "ReferringPhysicianName": "",
        "AccessionNumber": "",
        "Modality": "DOC",
        "SeriesInstanceUID": uid(UUID(resource_id("series", visit.id))),
        "SeriesNumber": 1,
        "InstanceNumber": 1,
        "Manufacturer": "Painmap",
        "ManufacturerModelName": "Painmap",
        "SoftwareVersions": painmap.__version__,
        "ConversionType": "WSD",
        "ContentDate": f"{made:%Y%m%d}",
        "ContentTime": f"{made:%H%M%S}",
        "AcquisitionDateTime": f"{began:%Y%m%d%H%M%S}",
        "BurnedInAnnotation": "YES",
        "VerificationFlag": "VERIFIED" if visit.is_signed else "UNVERIFIED",
        "DocumentTitle": title.replace("\\", "/")[:1024],
        "ConceptNameCodeSequence": [],
        "MIMETypeOfEncapsulatedDocument": "application/pdf",
        "EncapsulatedDocument": pdf,
        "EncapsulatedDocumentLength": len(pdf),
    }
    dataset = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    for name, value in fields.items():
        setattr(dataset, name, value)
    return dataset


def uid(value: UUID) -> str:
    """Return a UUID as a DICOM UID: needs nobody's permission, and is nobody else's."""
    return f"2.25.{value.int}"


def _plain(text: str) -> str:
    """Return a text without the signs that divide names and values in DICOM, cut to its length."""
    for sign in "^=\\":
        text = text.replace(sign, " ")
    return " ".join(text.split())[:_LONGEST]
