"""A clinic with one patient and one draft, in a file and on a real server.

A test that asks for `clinic_path`, or whose module is marked `clinic_file`, is about the file
alone; every other test that asks for a store is run on both.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.storage.store import Store
from tests.clinic_server import ClinicServer
from tests.empty_clinic import empty_clinic
from tests.storage.clinics import Clinic, FileClinic, ServerClinic
from tests.storage.samples import sample_patient, sample_visit


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "clinic" not in metafunc.fixturenames:
        return
    kinds: list[object] = ["file"]
    about_file = metafunc.definition.get_closest_marker("clinic_file") is not None
    if not about_file and "clinic_path" not in metafunc.fixturenames:
        kinds.append(pytest.param("server", marks=pytest.mark.server))
    metafunc.parametrize("clinic", kinds, indirect=True)


@pytest.fixture
def clinic_path(tmp_path: Path) -> Path:
    return tmp_path / "clinic.painmap"


@pytest.fixture
def clinic(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Clinic]:
    """An empty clinic, which nobody has open."""
    if request.param == "file":
        path = tmp_path / "clinic.painmap"
        empty_clinic(path, "Dr Adler", "Children's Clinic").close()
        yield FileClinic(path)
        return
    server: ClinicServer = request.getfixturevalue("clinic_server")
    with server.clinic() as url:
        yield ServerClinic(url)


@pytest.fixture
def store(clinic: Clinic) -> Iterator[Store]:
    opened = clinic.open()
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


@pytest.fixture
def people(store: Store) -> list[Patient]:
    """Five whose names are typed in more ways than one."""
    some = [
        sample_patient("Müller", "Lena", date(2013, 1, 5), "77-3"),
        sample_patient("Mueller", "Jonas", date(2011, 7, 9), "78"),
        sample_patient("van der Berg", "Anna Lena", date(2015, 2, 1), "A9"),
        sample_patient("Łukaszewska", "Zofia", date(2009, 9, 9), ""),
        sample_patient("O'Brien", "Seán", date(2010, 3, 3), "100%_"),
    ]
    for one in some:
        store.add_patient(one)
    return some
