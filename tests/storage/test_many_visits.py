"""Many visits fetched at once are those that are loaded one by one, and as strictly checked."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import event

from painmap.core.findings import limb_key
from painmap.core.patient import Patient
from painmap.core.rules.evaluation import evaluation_of, latest
from painmap.core.rules.result import RuleResult
from painmap.core.text import text
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.storage.faults import DamagedVisitError, NewerMapError
from painmap.storage.store import Store
from tests.storage.clinics import Clinic
from tests.storage.samples import NOON, sample_visit
from tests.storage.test_journal import BURNING, N, assert_same, change, paint, record


def stored(store: Store, patient: Patient, count: int) -> list[Visit]:
    """Visits of all sorts: blank, folded, painted after a fold, never folded, erased again."""
    visits = []
    for number in range(1, count + 1):
        visit = store.add_visit(sample_visit(patient, number))
        visits.append(visit)
        exam = store.load_exam(visit.id, N)
        if number % 5:
            paint(store, exam, range(10 * number, 10 * number + 60), number % 11)
            record(store, exam, limb_key("l_leg", "note"), f"visit {number}")
        if number % 3 == 0:
            store.fold(visit.id)
        if number % 4 != 1:
            paint(store, exam, range(15 * number), 3, BURNING)
        if number % 7 == 0:
            paint(store, exam, range(N), 0)
    return visits


def test_what_is_fetched_is_what_is_loaded(store: Store, patient: Patient) -> None:
    visits = stored(store, patient, 8)
    signed = visits[1]
    for label in ("first", "second"):
        results = (RuleResult("wpi", 1, text(label), 2), RuleResult("sss", 1, text(label), 1))
        of_it = evaluation_of(signed.id, results, by="Dr Adler", at=NOON + timedelta(hours=1))
        store.add_evaluation(of_it)
    fetched = store.fetch_visits(visit.id for visit in visits)
    assert fetched.keys() == {visit.id for visit in visits}
    for visit in visits:
        one, other = fetched[visit.id], store.load_exam(visit.id, N)
        assert_same(one.exam(N), other)
        assert (one.visit, one.patient) == (other.visit, patient)
        assert one.evaluation() == latest(store.evaluations(visit.id))


def test_more_visits_are_no_more_statements(store: Store, patient: Patient) -> None:
    visits, said = stored(store, patient, 6), []
    event.listen(store.backend.engine, "before_cursor_execute", lambda *args: said.append(args[2]))
    store.fetch_visits([visits[0].id])
    few = len(said)
    store.fetch_visits([visit.id for visit in visits])
    assert len(said) == 2 * few < 20


def test_damaged_visits_are_left_to_be_loaded_alone(
    clinic: Clinic, store: Store, patient: Patient
) -> None:
    statements = {
        3: "UPDATE layer_snapshot SET payload = x'0102'",
        6: "UPDATE layer_snapshot SET upto_seq = 99",
        4: "UPDATE edit SET sha256 = x'00' WHERE seq = 3",
        7: "DELETE FROM edit WHERE seq = 2",
        8: "UPDATE finding SET basis = 'felt'",
    }
    visits = stored(store, patient, 9)
    for number, statement in statements.items():
        joint = "AND" if "WHERE" in statement else "WHERE"
        change(clinic, f"{statement} {joint} visit_id = '{visits[number - 1].id}'")
    fetched = store.fetch_visits(visit.id for visit in visits)
    for number, visit in enumerate(visits, 1):
        if number in statements:
            with pytest.raises(DamagedVisitError):
                fetched[visit.id].exam(N)
        else:
            assert_same(fetched[visit.id].exam(N), store.load_exam(visit.id, N))


def test_a_map_of_a_newer_release_is_refused(store: Store, patient: Patient) -> None:
    (visit,) = stored(store, patient, 1)
    with pytest.raises(NewerMapError):
        store.fetch_visits([visit.id])[visit.id].exam(20)
    newer = store.add_visit(sample_visit(patient, 2, cells=99))
    with pytest.raises(NewerMapError):
        store.fetch_visits([newer.id])[newer.id].exam(N)


def test_ids_that_are_not_there_and_none_at_all(store: Store, patient: Patient) -> None:
    (visit,) = stored(store, patient, 1)
    assert store.fetch_visits(["0" * 32, visit.id]).keys() == {visit.id}
    assert store.fetch_visits([]) == {}
    with pytest.raises(KnownError):
        store.load_exam("0" * 32, N)
