"""Visits of many patients, range by range: filters, versions, damage."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from painmap.core.edits import Edit, FindingEdit
from painmap.core.exam import paint_edit
from painmap.core.findings import FindingKey
from painmap.core.layers import LayerKey
from painmap.core.visit import new_id
from painmap.storage.cohort import VisitFilter
from painmap.storage.store import Store
from tests.storage.samples import NOON, sample_patient, sample_visit

N = 5_000


def _fill(store: Store, patients: int = 3) -> None:
    for number in range(patients):
        patient = replace(
            sample_patient(number=f"P-{number}"),
            born=date(2000 + number, 1, 5),
            sex="male" if number % 2 else "female",
        )
        store.add_patient(patient)
        for place in (1, 2):
            visit = store.add_visit(sample_visit(patient, place))
            exam = store.load_exam(visit.id, N)
            edit = paint_edit(exam, LayerKey("pain"), np.arange(10, 60 + number), 4, "Paint")
            assert edit is not None
            store.append_edit(visit.id, edit)
            if place == 1:
                label = FindingEdit(FindingKey("pattern", "decision"), None, {"label": "diffuse"})
                store.append_edit(visit.id, Edit((label,), "Decide"))
                store.sign_visit(visit.id, NOON)


def _read(store: Store, wanted: VisitFilter, size: int = 2) -> list[tuple[str, int]]:
    found = [store.read_range(of, wanted) for of in store.patient_ranges(size)]
    return [(one.visit.patient_id, one.visit.number) for read in found for one in read.visits]


def test_ranges_hold_every_patient_once(store: Store) -> None:
    _fill(store, 5)
    ranges = list(store.patient_ranges(2))
    assert len(ranges) == 3
    assert len(_read(store, VisitFilter(drafts=True))) == 10
    assert len(_read(store, VisitFilter())) == 5
    assert store.count_visits() == 10


def test_filters_leave_out_what_is_not_wanted(store: Store) -> None:
    _fill(store)
    men = _read(store, VisitFilter(drafts=True, sexes=frozenset(["male"])))
    assert len(men) == 2
    young = VisitFilter(drafts=True, age_from=24.5, age_below=25.5)
    assert len({patient for patient, _ in _read(store, young)}) == 1
    late = VisitFilter(drafts=True, since=date(2026, 3, 20))
    assert {number for _, number in _read(store, late)} == {2}
    diffuse = VisitFilter(drafts=True, patterns=frozenset(["diffuse"]))
    assert {number for _, number in _read(store, diffuse)} == {1}
    ids = store.ids_of(["P-1", "P-9"])
    assert list(ids) == ["P-1"]
    mine = VisitFilter(drafts=True, patients=frozenset(ids["P-1"]))
    assert len(_read(store, mine)) == 2


def test_maps_are_those_of_the_exam_folded_or_not(store: Store) -> None:
    _fill(store, 2)
    for of in store.patient_ranges():
        for one in store.read_range(of, VisitFilter(drafts=True)).visits:
            exam = store.load_exam(one.visit.id, N)
            zone = one.layers[LayerKey("pain")]
            assert zone.cells().tolist() == np.flatnonzero(exam.layer(LayerKey("pain"))).tolist()
            assert set(zone.values_of_cells().tolist()) == {4}
            assert one.findings == exam.findings
            assert one.pattern == ("diffuse" if one.visit.number == 1 else "")
            assert one.first_day == date(2026, 3, 15)


def test_of_an_amended_visit_the_version_that_stands_is_read(store: Store) -> None:
    _fill(store, 1)
    patient = store.search_patients("")[0].patient
    signed = store.visits(patient.id)[0]
    draft = store.amend_visit(signed.id, by="Dr Adler", reason="wrong side")
    assert (patient.id, signed.number) in _read(store, VisitFilter(drafts=True))
    store.sign_visit(draft.id, NOON)
    found = _read(store, VisitFilter())
    assert found == [(patient.id, draft.number)]


def test_a_patient_without_visits_is_none(store: Store) -> None:
    store.add_patient(replace(sample_patient(), id=new_id()))
    assert _read(store, VisitFilter(drafts=True)) == []


@pytest.mark.clinic_file
def test_a_damaged_visit_is_named_and_the_others_are_read(store: Store) -> None:
    _fill(store, 2)
    patient = store.search_patients("")[0].patient
    broken = store.visits(patient.id)[1].id
    with store.backend.write() as connection:
        triggers = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='trigger'")
        for (name,) in triggers.all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql("UPDATE edit SET sha256 = x'00' WHERE visit_id = ?", (broken,))
    read = [store.read_range(of, VisitFilter(drafts=True)) for of in store.patient_ranges()]
    assert [key for one in read for key in one.damaged] == [broken]
    assert len([one for each in read for one in each.visits]) == 3
