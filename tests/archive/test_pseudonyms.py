"""Without names: nothing of who it is, and every number as it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from painmap.archive.importing import import_archive, look_into
from painmap.archive.pseudonyms import Pseudonym, pseudonymised
from painmap.archive.writing import write_archive
from painmap.atlas.atlas import Atlas
from painmap.core.exam import Exam
from painmap.core.trials import trials_of
from painmap.storage.store import Store, create_throw_away
from painmap.summary import visit_summary
from tests.archive.conftest import Source
from tests.archive.forging import read
from tests.archive.rich import MARK, OWN

DAYS = -1_000


@pytest.fixture(scope="module")
def hidden(source: Source, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("hidden") / "hidden.painmap.zip"
    write_archive(source.store, source.patient.id, target, pseudonym=Pseudonym(days=DAYS))
    return target


@pytest.fixture(scope="module")
def taken(hidden: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A clinic into which the pseudonymised archive was imported."""
    with closing(create_throw_away(tmp_path_factory.mktemp("taken") / "b.painmap")) as store:
        import_archive(store, hidden)
        yield store


def test_no_name_note_id_date_or_photo_is_left(source: Source, hidden: Path) -> None:
    entries = read(hidden)
    assert not [name for name in entries if name.endswith(".jpg")]
    whole = b"\n".join([*(name.encode() for name in entries), *entries.values()])
    rows = source.store.whole_patient(source.patient.id)
    ids = [source.patient.id, *(one.visit["id"] for one in rows.visits)]
    ids += [row["id"] for row in rows.events]
    ids += [row["id"] for one in rows.visits for row in one.pictures]
    for secret in (MARK, "Busch", "Adler", "Children's Clinic", *ids, "2026-", "2013-01-05"):
        assert secret.casefold().encode() not in whole.lower(), secret


def test_dates_move_together(source: Source, taken: Store) -> None:
    patient = taken.search_patients("")[0].patient
    assert (patient.given, patient.number) == ("", "")
    assert patient.born == source.patient.born + timedelta(days=DAYS)
    pairs = zip(source.store.visits(source.patient.id), taken.visits(patient.id), strict=True)
    for then, now in pairs:
        assert now.began_at - then.began_at == timedelta(days=DAYS)
        assert (now.state, now.height_cm, now.body) == (then.state, then.height_cm, then.body)
    events = taken.events(patient.id)
    assert [event.starts for event in events] == [
        event.starts + timedelta(days=DAYS) for event in source.store.events(source.patient.id)
    ]


def test_maps_counts_and_trials_are_the_same(source: Source, taken: Store, atlas: Atlas) -> None:
    patient = taken.search_patients("")[0].patient
    for one, other in zip(
        source.store.visits(source.patient.id), taken.visits(patient.id), strict=True
    ):
        then = source.store.load_exam(one.id, atlas.n_cells)
        now = taken.load_exam(other.id, atlas.n_cells)
        assert painted(then) == painted(now)
        assert [trial.border for trial in trials_of(then.findings)] == [
            trial.border for trial in trials_of(now.findings)
        ]
        sizes = [
            {area: held for area, held in visit_summary(exam, atlas).items() if area in COUNTED}
            for exam in (then, now)
        ]
        assert sizes[0] == sizes[1]


COUNTED = ("areas", "touched", "other_findings", "limb_delta_t", "repeat_tests", "body")


def painted(exam: Exam) -> dict[str, tuple[int, int]]:
    """How much is painted, and a sum that knows where, by layer; a trial's by its number."""
    found = {}
    for layer, values in exam.layers.items():
        name = layer.kind if layer.is_hidden or layer.kind == OWN.kind else str(layer)
        cells = np.flatnonzero(values)
        found[name] = (cells.size, int((cells * values[cells]).sum()))
    return found


def test_what_a_clinic_named_itself_stays_apart_from_other_words(
    source: Source, taken: Store, atlas: Atlas
) -> None:
    visits = taken.visits(taken.search_patients("")[0].patient.id)
    own = [
        str(layer)
        for visit in visits[:2]
        for layer in taken.load_exam(visit.id, atlas.n_cells).layers
        if layer.kind == OWN.kind
    ]
    assert own == ["own_1:own 1"] * 2


def test_notes_and_photos_stay_where_that_was_chosen(source: Source) -> None:
    rows = source.store.whole_patient(source.patient.id)
    found = pseudonymised(rows, Pseudonym(notes=True, photos=True, days=DAYS))
    first = found.rows.visits[0]
    notes = [row["value"] for row in first.findings if row["item"] == "note"]
    assert f"{MARK} hides the foot" in notes
    (picture,) = first.pictures
    assert found.real_photo[picture["id"]] == rows.visits[0].pictures[0]["id"]
    shown = [row["value"]["id"] for row in first.findings if row["item"] == "photo"]
    assert shown == [picture["id"]]
    assert first.visit["examiner"] == "Person 1"


def test_two_archives_of_one_patient_share_no_id_and_no_shift(source: Source) -> None:
    rows = source.store.whole_patient(source.patient.id)
    one, other = (pseudonymised(rows, Pseudonym()).rows for _ in range(2))
    assert one.patient_id != other.patient_id
    assert one.visits[0].visit["id"] != other.visits[0].visit["id"]
    assert one.patient["born"] < source.patient.born


def test_the_audit_says_that_it_was_given_out(source: Source, hidden: Path) -> None:
    told = [kept.line for kept in source.store.audit() if kept.line.action == "export"]
    assert {line.subject_id for line in told} == {source.patient.id}
    assert any("pseudonymised" in line.detail for line in told)
    assert look_into(hidden).manifest.pseudonymised
