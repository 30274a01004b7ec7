"""A patient with everything that a clinic can hold of one, and an archive of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from painmap.archive.writing import write_archive
from painmap.atlas.atlas import Atlas
from painmap.atlas.versions import AtlasVersions
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.storage.store import Store, create_throw_away
from tests.archive.rich import fill
from tests.storage.conftest import clinic, pytest_generate_tests, store
from tests.storage.samples import sample_patient, sample_visit

__all__ = ["clinic", "pytest_generate_tests", "store"]


@dataclass(frozen=True, slots=True)
class Source:
    """A clinic of one patient, and the archive that was written of it."""

    store: Store
    patient: Patient
    archive: Path


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory, atlas: Atlas) -> Iterator[Source]:
    """Never written to by a test but for lines of its audit."""
    folder = tmp_path_factory.mktemp("archive")
    with closing(create_throw_away(folder / "a.painmap", "Dr Adler", "Children's Clinic")) as made:
        patient = fill(made, atlas)
        archive = folder / "lena.painmap.zip"
        write_archive(made, patient.id, archive)
        yield Source(made, patient, archive)


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of one visit with one stroke: some KB, read in some ms."""
    folder = tmp_path_factory.mktemp("small")
    with closing(create_throw_away(folder / "a.painmap")) as made:
        patient = sample_patient()
        visit = replace(sample_visit(patient), versions=AtlasVersions(1, 1, 1))
        made.add_patient(patient)
        made.add_visit(visit)
        exam = made.open_exam(visit.id, 1_000)
        edit = paint_edit(exam, LayerKey("pain"), range(30, 90), 4, "Paint")
        assert edit is not None
        made.append_edit(visit.id, edit)
        archive = folder / "small.painmap.zip"
        write_archive(made, patient.id, archive)
    return archive
