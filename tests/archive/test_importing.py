"""Out, away and in again: every row, every count and every comparison is the same."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sqlalchemy import select

from painmap.archive.faults import DamagedArchiveError, NewerArchiveError, SimilarHereError
from painmap.archive.importing import import_archive, look_into
from painmap.archive.layout import npy_bytes
from painmap.archive.writing import write_archive
from painmap.atlas.atlas import Atlas
from painmap.core.stamps import new_id
from painmap.core.visit import SignedVisit
from painmap.storage.people import Actor, NotAllowedError
from painmap.storage.store import Store, create_throw_away
from painmap.storage.tables import metadata
from painmap.storage.whole_patient import AlreadyHereError
from painmap.summary import visit_summary
from tests.archive.conftest import Source
from tests.archive.forging import forge

OF_PATIENTS = (
    "patient", "patient_word", "visit", "edit", "layer_snapshot", "finding", "evaluation", "event",
    "picture",
)  # fmt: skip


def rows_of(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that is about patients, with the types of its values."""
    found = {}
    with store.backend.read() as connection:
        for name in OF_PATIENTS:
            rows = connection.execute(select(metadata.tables[name])).all()
            found[name] = sorted(repr([(type(each), each) for each in row]) for row in rows)
    return found  # type: ignore[return-value]


def test_every_row_is_the_same_on_the_other_side(source: Source, store: Store) -> None:
    before = rows_of(source.store)
    assert all(before.values()), "every table is in it"
    taken = import_archive(store, source.archive)
    assert (taken.patient, taken.visits, taken.signed) == (source.patient, 3, 2)
    assert rows_of(store) == before


def test_what_was_taken_in_is_written_as_the_same_record(source: Source, tmp_path: Path) -> None:
    with closing(create_throw_away(tmp_path / "b.painmap")) as store:
        import_archive(store, source.archive)
        again = tmp_path / "again.painmap.zip"
        write_archive(store, source.patient.id, again)
    one, other = look_into(source.archive), look_into(again)
    assert one.manifest.sha256 == other.manifest.sha256
    assert one.rows == other.rows


def test_counts_scores_and_maps_are_the_same(source: Source, tmp_path: Path, atlas: Atlas) -> None:
    with closing(create_throw_away(tmp_path / "b.painmap")) as store:
        import_archive(store, source.archive, atlas=atlas)
        for visit in source.store.visits(source.patient.id):
            then, now = (each.load_exam(visit.id, atlas.n_cells) for each in (source.store, store))
            assert then.visit == now.visit == visit
            assert then.layers.keys() == now.layers.keys()
            assert all(np.array_equal(then.layers[key], now.layers[key]) for key in then.layers)
            assert visit_summary(then, atlas) == visit_summary(now, atlas)
            assert store.evaluations(visit.id) == source.store.evaluations(visit.id)


def test_signed_stays_signed_and_the_audit_says_where_it_came_from(
    source: Source, store: Store
) -> None:
    import_archive(store, source.archive)
    first, amended, _draft = store.visits(source.patient.id)
    assert first.is_signed
    assert amended.amends == first.id
    with pytest.raises(SignedVisit):
        store.sign_visit(first.id, datetime.now(UTC))
    told = [kept.line for kept in store.audit() if kept.line.action == "import"]
    assert [line.subject for line in told] == ["patient", "visit", "visit", "visit"]
    assert all("of Children's Clinic" in line.detail for line in told)
    assert store.audit_broken_at() is None


def test_a_patient_who_is_here_already_is_refused_in_words(source: Source, store: Store) -> None:
    import_archive(store, source.archive)
    before = rows_of(store)
    with pytest.raises(AlreadyHereError, match="in the clinic already"):
        import_archive(store, source.archive)
    assert rows_of(store) == before


def test_a_namesake_of_the_same_day_is_asked_about(source: Source, tmp_path: Path) -> None:
    with closing(create_throw_away(tmp_path / "b.painmap")) as store:
        store.add_patient(replace(source.patient, id=new_id(), number=""))
        with pytest.raises(SimilarHereError):
            import_archive(store, source.archive)
        assert len(store.search_patients("")) == 1
        import_archive(store, source.archive, separate=True)
        assert len(store.search_patients("")) == 2


def test_a_visit_that_another_patient_has_undoes_all_of_it(source: Source, tmp_path: Path) -> None:
    with closing(create_throw_away(tmp_path / "b.painmap")) as store:
        other = replace(source.patient, id=new_id(), family="Other")
        visit = source.store.visits(source.patient.id)[-1]
        store.add_patient(other)
        store.add_visit(replace(visit, patient_id=other.id, started_from=None))
        before = rows_of(store)
        with pytest.raises(AlreadyHereError):
            import_archive(store, source.archive)
        assert rows_of(store) == before
        assert not [kept for kept in store.audit() if kept.line.action == "import"]


def test_who_may_only_look_imports_nothing(source: Source, tmp_path: Path) -> None:
    with closing(create_throw_away(tmp_path / "b.painmap")) as store:
        store.act_as(Actor("a" * 32, "Reader", "read-only"))
        with pytest.raises(NotAllowedError):
            import_archive(store, source.archive)


def test_a_newer_body_is_told_before_anything_is_written(
    source: Source, tmp_path: Path, atlas: Atlas
) -> None:
    class Older:
        versions = replace(atlas.versions, bodies=atlas.versions.bodies - 1)
        bodies, schemes = atlas.bodies, atlas.schemes

    with closing(create_throw_away(tmp_path / "b.painmap")) as store:
        with pytest.raises(NewerArchiveError):
            import_archive(store, source.archive, atlas=Older())  # type: ignore[arg-type]
        assert store.search_patients("") == []


def test_a_failed_proof_leaves_nothing(source: Source, tmp_path: Path) -> None:
    """A mask that does not belong to the edits: found by writing anew what was written."""
    mask = npy_bytes(np.array([[5, 3, 1]], np.int32))
    forged = forge(source.archive, tmp_path, {"visits/1/masks/1.npy": mask})
    with closing(create_throw_away(tmp_path / "b.painmap")) as store:
        with pytest.raises(DamagedArchiveError):
            import_archive(store, forged)
        assert store.search_patients("") == []
