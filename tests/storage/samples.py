"""A patient and a visit to store."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from painmap.atlas.versions import AtlasVersions
from painmap.core.patient import Patient
from painmap.core.visit import Visit, new_id

NOON = datetime(2026, 3, 1, 12, 0, 0, 250_000, tzinfo=UTC)


def sample_patient(
    family: str = "Müller", given: str = "Lena", born: date = date(2013, 1, 5), number: str = "77-3"
) -> Patient:
    return Patient(new_id(), family, given, born, "female", number, NOON)


def sample_visit(patient: Patient, number: int = 1, cells: int = 1) -> Visit:
    return Visit(
        id=new_id(),
        patient_id=patient.id,
        number=number,
        kind="first exam" if number == 1 else "follow-up",
        began_at=NOON + timedelta(days=14 * number),
        examiner="Dr Adler",
        reporter="parent",
        height_cm=145.5,
        body="preteen",
        versions=AtlasVersions(cells, 2, 3),
        note="tired",
    )
