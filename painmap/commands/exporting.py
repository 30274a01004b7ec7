"""`export fhir`, `dicom` and `pdf`, and `import patients`."""

from __future__ import annotations

from typing import Any

from painmap.errors import KnownError


def fhir(*_given: Any) -> dict[str, Any]:
    """Write a patient, or one visit, as a FHIR bundle."""
    raise KnownError("This release does not write FHIR yet.")


def dicom(*_given: Any) -> dict[str, Any]:
    """Write a visit's page as a DICOM file."""
    raise KnownError("This release does not write DICOM yet.")


def pdf(*_given: Any) -> dict[str, Any]:
    """Write a visit's page as a PDF with a passphrase."""
    raise KnownError("This release does not write PDFs with a passphrase yet.")


def patients(*_given: Any) -> dict[str, Any]:
    """Take in patients from FHIR."""
    raise KnownError("This release does not read FHIR yet.")
