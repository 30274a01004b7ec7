"""Two stores on one clinic file, as two windows are: nothing is lost, nothing goes unsaid."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from painmap.core.counts import COUNTED_BY, count_by, settings_of
from painmap.core.edits import Edit
from painmap.core.exam import Exam, finding_edit, paint_edit
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.rebase import Clash
from painmap.core.visit import SignedVisit, Visit
from painmap.errors import KnownError
from painmap.storage import database
from painmap.storage.faults import ChangedElsewhereError, PatientChangedError, VisitGoneError
from painmap.storage.merging import Merge
from painmap.storage.store import Store, open_store
from tests.opening import connect
from tests.storage.clinics import Clinic
from tests.storage.samples import sample_visit

N = 5_000
PAINTER = Path(__file__).with_name("turn_painter.py")
PAIN = LayerKey("pain")
TOUCH, NOTE = limb_key("l_leg", "touch"), limb_key("l_leg", "note")
LATER = datetime(2026, 3, 15, 18, 30, tzinfo=UTC)


@pytest.fixture
def other(clinic: Clinic, store: Store) -> Iterator[Store]:
    opened = clinic.open()
    yield opened
    opened.close()


def put(store: Store, exam: Exam, edit: Edit | None) -> None:
    assert edit is not None
    exam.apply(edit)
    store.append_edit(exam.visit.id, edit)


def paint(store: Store, exam: Exam, cells: range, value: int) -> None:
    put(store, exam, paint_edit(exam, PAIN, cells, value, "Paint"))


def head(store: Store, exam: Exam, **fields: object) -> None:
    before = exam.visit
    exam.visit = replace(before, **fields)  # type: ignore[arg-type]
    store.save_visit(before, exam.visit)


def empty_draft(store: Store, patient: Patient) -> Visit:
    return store.add_visit(replace(sample_visit(patient), height_cm=None, note=""))


def test_strokes_of_both_windows_are_on_the_map(store: Store, other: Store, draft: Visit) -> None:
    here, there = store.open_exam(draft.id, N), other.open_exam(draft.id, N)
    paint(store, here, range(40), 4)
    paint(other, there, range(30, 50), 5)
    paint(other, there, range(45, 60), 6)  # before that window has shown the merge
    merged = store.load_exam(draft.id, N).layer(PAIN)
    assert merged[:60].tolist() == [4] * 30 + [5] * 15 + [6] * 15
    assert other.take_merges() == [Merge(draft.id)]
    assert not other.has_merges
    assert other.unsaved() == 0
    there = other.open_exam(draft.id, N)
    paint(other, there, range(70, 80), 7)
    assert not other.has_merges
    other.fold(draft.id)
    assert np.array_equal(store.load_exam(draft.id, N).layer(PAIN), there.layer(PAIN))


def test_many_turns_of_two_windows(store: Store, other: Store, draft: Visit) -> None:
    dice = np.random.default_rng(5)
    expected = np.zeros(N, np.uint8)
    windows = [(each, each.open_exam(draft.id, N)) for each in (store, other)]
    for _ in range(120):
        at = int(dice.integers(2))
        each, exam = windows[at]
        start, value = int(dice.integers(N - 300)), int(dice.integers(1, 12))
        cells = range(start, start + int(dice.integers(1, 300)))
        edit = paint_edit(exam, PAIN, cells, value, "Paint")
        if edit is None:
            continue
        net = edit.parts[0].cells.cells()  # type: ignore[union-attr]
        expected[net] = value
        exam.apply(edit)
        each.append_edit(draft.id, edit)
        if each.take_merges():
            windows[at] = (each, each.open_exam(draft.id, N))
            assert np.array_equal(windows[at][1].layer(PAIN), expected)
    assert np.array_equal(store.load_exam(draft.id, N).layer(PAIN), expected)


def test_a_look_at_the_visit_does_not_make_stale_edits_fit(
    store: Store, other: Store, draft: Visit
) -> None:
    here, there = store.open_exam(draft.id, N), other.open_exam(draft.id, N)
    paint(store, here, range(40), 4)
    other.load_exam(draft.id, N)  # a card, a print
    paint(other, there, range(30, 50), 5)
    other.fold(draft.id)
    assert store.load_exam(draft.id, N).layer(PAIN)[:50].all()


def test_heads_are_merged_by_field(store: Store, other: Store, draft: Visit) -> None:
    here, there = store.open_exam(draft.id, N), other.open_exam(draft.id, N)
    head(store, here, height_cm=150.0)
    head(other, there, weight_kg=41.0)
    assert store.visit(draft.id) == replace(draft, height_cm=150.0, weight_kg=41.0)
    assert other.take_merges() == [Merge(draft.id)]


def test_one_field_set_in_both_is_told_with_both_values(
    store: Store, other: Store, draft: Visit
) -> None:
    here, there = store.open_exam(draft.id, N), other.open_exam(draft.id, N)
    head(store, here, height_cm=150.0)
    head(other, there, height_cm=151.0, weight_kg=40.0)
    assert store.visit(draft.id) == replace(draft, height_cm=150.0, weight_kg=40.0)
    assert other.take_merges() == [Merge(draft.id, (Clash("height_cm", 151.0, 150.0),))]


def test_one_finding_set_in_both_is_told_with_both_values(
    store: Store, other: Store, draft: Visit
) -> None:
    here, there = store.open_exam(draft.id, N), other.open_exam(draft.id, N)
    put(store, here, finding_edit(here, TOUCH, "warm", "Touch"))
    put(other, there, finding_edit(there, TOUCH, "cold", "Touch"))
    put(other, there, finding_edit(there, NOTE, "spots", "Note"))
    assert other.take_merges() == [Merge(draft.id, (Clash(TOUCH, "cold", "warm"),))]
    assert store.load_exam(draft.id, N).findings == {TOUCH: "warm", NOTE: "spots"}


def test_nobody_signs_what_is_unseen(store: Store, other: Store, draft: Visit) -> None:
    here = store.open_exam(draft.id, N)
    other.open_exam(draft.id, N)
    paint(store, here, range(40), 4)
    with pytest.raises(ChangedElsewhereError):
        other.sign_visit(draft.id, LATER)
    assert store.visit(draft.id).state == "draft"
    other.open_exam(draft.id, N)
    assert other.sign_visit(draft.id, LATER).is_signed
    with pytest.raises(SignedVisit):
        store.sign_visit(draft.id, LATER)


def test_changes_of_a_visit_signed_elsewhere_go_into_a_new_draft(
    store: Store, other: Store, draft: Visit
) -> None:
    here, there = store.open_exam(draft.id, N), other.open_exam(draft.id, N)
    paint(store, here, range(40), 4)
    put(store, here, finding_edit(here, TOUCH, "warm", "Touch"))
    store.sign_visit(draft.id, LATER)
    put(other, there, finding_edit(there, TOUCH, "cold", "Touch"))
    paint(other, there, range(30, 50), 5)
    head(other, there, weight_kg=40.0)
    (merge,) = other.take_merges()
    assert merge.visit_id == draft.id
    assert merge.kept_in is not None
    kept = store.load_exam(merge.kept_in, N)
    assert kept.layer(PAIN)[:50].tolist() == [4] * 30 + [5] * 20
    assert kept.findings == {TOUCH: "cold"}
    assert (kept.visit.number, kept.visit.state, kept.visit.weight_kg) == (2, "draft", 40.0)
    assert kept.visit.started_from == draft.id
    signed = store.load_exam(draft.id, N)
    assert signed.visit.is_signed
    assert signed.findings == {TOUCH: "warm"}
    assert len(store.visits(draft.patient_id)) == 2
    assert other.unsaved() == 0


def test_changes_of_a_visit_discarded_elsewhere_go_into_a_new_draft(
    store: Store, other: Store, patient: Patient
) -> None:
    visit = empty_draft(store, patient)
    exam = store.open_exam(visit.id, N)
    other.discard_visit(visit.id)
    paint(store, exam, range(10), 3)
    (merge,) = store.take_merges()
    assert [v.id for v in other.visits(patient.id)] == [merge.kept_in]
    assert other.load_exam(str(merge.kept_in), N).layer(PAIN)[:10].all()
    with pytest.raises(VisitGoneError):
        other.open_exam(visit.id, N)


def test_strokes_on_a_map_that_was_damaged_meanwhile_are_kept(
    clinic: Clinic, store: Store, other: Store, draft: Visit
) -> None:
    here, there = store.open_exam(draft.id, N), other.open_exam(draft.id, N)
    paint(store, here, range(40), 4)
    with clinic.tampering() as damage:
        damage.execute("UPDATE edit SET payload = ?", (b"\0",))
    paint(other, there, range(30, 50), 5)
    (merge,) = other.take_merges()
    kept = store.load_exam(str(merge.kept_in), N)
    assert np.flatnonzero(kept.layer(PAIN)).tolist() == list(range(30, 50))


def test_what_a_fault_held_back_is_laid_over_too(
    store: Store, draft: Visit, clinic_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    impatient = open_store(clinic_path)
    here, there = store.open_exam(draft.id, N), impatient.open_exam(draft.id, N)
    paint(store, here, range(40), 4)
    with closing(connect(clinic_path)) as blocker:
        blocker.execute("BEGIN IMMEDIATE")
        with pytest.raises(KnownError, match="in use"):
            paint(impatient, there, range(30, 50), 5)
        with pytest.raises(KnownError, match="in use"):
            head(impatient, there, height_cm=133.0)
        blocker.execute("ROLLBACK")
    head(store, here, height_cm=144.0)
    shown = impatient.open_exam(draft.id, N)  # the visit is left and opened again
    assert shown.layer(PAIN)[:50].tolist() == [4] * 30 + [5] * 20
    assert shown.visit.height_cm == 144.0
    assert impatient.take_merges() == [Merge(draft.id, (Clash("height_cm", 133.0, 144.0),))]
    paint(store, here, range(100, 110), 4)
    impatient.retry(draft.id)
    assert impatient.unsaved() == 0
    again = store.load_exam(draft.id, N).layer(PAIN)
    assert np.count_nonzero(again) == 60
    impatient.close()


def test_two_windows_start_a_visit_at_once(store: Store, other: Store, patient: Patient) -> None:
    number = store.next_visit_number(patient.id)
    first = store.add_visit(sample_visit(patient, number))
    second = other.add_visit(sample_visit(patient, number))
    assert (first.number, second.number) == (1, 2)


def test_details_of_a_patient_are_merged_by_field(
    store: Store, other: Store, patient: Patient
) -> None:
    store.save_patient(patient, replace(patient, number="X-1"))
    merged = other.save_patient(patient, replace(patient, given="Magdalena"))
    assert merged == replace(patient, number="X-1", given="Magdalena") == store.patient(patient.id)
    assert [row.patient for row in store.search_patients("x-1 magda")] == [merged]


def test_one_detail_set_in_both_writes_nothing(
    store: Store, other: Store, patient: Patient
) -> None:
    stored = store.save_patient(patient, replace(patient, given="Magda"))
    with pytest.raises(PatientChangedError) as caught:
        other.save_patient(patient, replace(patient, given="Helena", number="9"))
    assert caught.value.stored == stored == store.patient(patient.id)
    assert caught.value.clashes == (Clash("given", "Helena", "Magda"),)
    other.save_patient(stored, replace(stored, given="Helena"))
    assert store.patient(patient.id).given == "Helena"


def test_what_a_visit_counts_by_comes_back(clinic: Clinic, store: Store, draft: Visit) -> None:
    exam = store.open_exam(draft.id, N)
    put(store, exam, count_by(exam, ("allodynia",)))
    store.fold(draft.id)
    store.close()
    again = clinic.open()
    loaded = again.load_exam(draft.id, N)
    again.close()
    assert loaded.findings[COUNTED_BY] == exam.findings[COUNTED_BY]
    assert settings_of(loaded) == settings_of(exam)
    assert settings_of(loaded).layers == ("allodynia",)


def test_a_file_that_a_newer_release_took_over_is_not_written_to(
    store: Store, draft: Visit, clinic_path: Path
) -> None:
    exam = store.open_exam(draft.id, N)
    with closing(connect(clinic_path)) as newer, newer:
        newer.execute("UPDATE alembic_version SET version_num = '0999'")
    before = clinic_path.read_bytes()
    with pytest.raises(KnownError, match="newer Painmap"):
        paint(store, exam, range(10), 4)
    assert store.unsaved() == 1
    assert clinic_path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("seconds", [0.4, 0.9])
def test_two_painters_killed_at_work(
    clinic: Clinic, store: Store, draft: Visit, seconds: float
) -> None:
    """Two processes paint one visit and merge all the time; kill -9 loses nothing acknowledged."""
    store.close()
    command = [sys.executable, str(PAINTER), clinic.location, draft.id, "100000"]
    with (
        subprocess.Popen([*command, "3"], stdout=subprocess.PIPE) as one,
        subprocess.Popen([*command, "7"], stdout=subprocess.PIPE) as two,
    ):
        painters = (one, two)
        said = [bytearray(), bytearray()]
        for painter, words in zip(painters, said, strict=True):
            assert painter.stdout is not None
            words += painter.stdout.readline()
        time.sleep(seconds)
        for painter, words in zip(painters, said, strict=True):
            painter.kill()
            assert painter.stdout is not None
            words += painter.stdout.read()
    again = clinic.open()
    layer = again.load_exam(draft.id, 100_000).layer(PAIN)
    for words, value in zip(said, (3, 7), strict=True):
        acknowledged = [int(line) for line in words.decode().split("\n")[:-1]]
        assert acknowledged
        for start in acknowledged:
            assert (layer[start : start + 20] == value).all()
    again.fold(draft.id)
    exam = again.open_exam(draft.id, 100_000)
    paint(again, exam, range(99_990, 100_000), 5)
    assert not again.has_merges
    again.close()
