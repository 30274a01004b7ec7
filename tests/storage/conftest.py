"""A clinic file with one patient and one draft, real ones in a folder of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.storage.store import Store, create_throw_away
from tests.storage.samples import sample_patient, sample_visit


@pytest.fixture
def clinic_path(tmp_path: Path) -> Path:
    return tmp_path / "clinic.painmap"


@pytest.fixture
def store(clinic_path: Path) -> Iterator[Store]:
    opened = create_throw_away(clinic_path, "Dr Adler", "Children's Clinic")
    yield opened
    opened.close()


@pytest.fixture
def patient(store: Store) -> Patient:
    new = sample_patient()
    store.add_patient(new)
    return new


@pytest.fixture
def draft(store: Store, patient: Patient) -> Visit:
    new = sample_visit(patient)
    store.add_visit(new)
    return new
