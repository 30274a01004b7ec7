"""The clinic that its rows are measured on; that they run is seen in test_bench.py."""

from __future__ import annotations

from contextlib import closing

from painmap.atlas.atlas import Atlas
from painmap.bench.bulk_clinic import MANY_VISITS, bulk_clinic
from painmap.storage.checking import faults_of
from painmap.storage.store import open_store
from tests.opening import engine_of


def test_a_bulk_clinic_is_what_the_application_would_have_written(atlas: Atlas) -> None:
    """Checked as any clinic file: every map, every finding, every word of the search."""
    clinic = bulk_clinic(30)
    engine = engine_of(clinic.path)
    with engine.connect() as connection:
        assert list(faults_of(connection)) == []
    engine.dispose()
    with closing(open_store(clinic.path)) as store:
        visits = store.visits(clinic.many)
        assert len(visits) == MANY_VISITS
        assert len(store.load_exam(visits[0].id, atlas.n_cells).layers) == 6
        assert len(store.search_patients("")) == 30
    assert bulk_clinic(30) == clinic, "made once"
