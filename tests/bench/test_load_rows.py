"""The rows of a large clinic run on a small one; nothing is timed here."""

from __future__ import annotations

from contextlib import closing

import pytest
from PySide6.QtWidgets import QApplication

from painmap.atlas.atlas import Atlas
from painmap.bench.bench import TINY, Bench
from painmap.bench.bulk_clinic import MANY_VISITS, bulk_clinic
from painmap.bench.peers.talking import Peers
from painmap.bench.registry import rows_named
from painmap.storage.checking import faults_of
from painmap.storage.store import open_store
from tests.opening import engine_of

NAMES = ["db.save_visit", "db.open_patient", "db.search", "db.commit_stroke", "db.growth",
         "db.unlock"]  # fmt: skip


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


@pytest.mark.parametrize("name", NAMES)
def test_each_row_measures(name: str, qapp: QApplication, atlas: Atlas) -> None:
    with Peers(()) as none:
        bench = Bench(atlas, none, TINY)
        try:
            row = next(row for row in rows_named("db.") if row.name == name)
            result = row.measure(bench, row)
        finally:
            bench.close()
    assert result.name == name
    assert result.median_s is not None
    assert result.median_s > 0
    assert (result.ratio is None) == (row.limits.ratio is None)
