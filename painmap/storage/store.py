"""The clinic file, as the rest of Painmap sees it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from painmap.atlas.versions import KNOWN_CELLS
from painmap.core.edits import Edit
from painmap.core.exam import Exam
from painmap.core.findings import Json
from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.storage import journal, patients, visits
from painmap.storage.database import (
    check_is_ours,
    engine_for,
    release,
    try_writing,
    writing,
)
from painmap.storage.faults import (
    ChangedElsewhereError,
    NewerMapError,
    NotEmptyError,
    StorageError,
    faults_known,
)
from painmap.storage.making import make_file
from painmap.storage.migrating import bring_up_to_date
from painmap.storage.patients import PatientRow
from painmap.storage.settings import read_setting, write_setting
from painmap.storage.waiting import Waiting

FOLD_EVERY: Final = 50


def create_store(path: Path, examiner: str = "", clinic: str = "") -> Store:
    """Start a clinic file where there is none, with its folder, and open it.

    It is made whole under another name first; an existing file is never touched.
    """
    path = Path(path)
    with faults_known():
        make_file(path, {"examiner": examiner, "clinic": clinic})
    return open_store(path)


def open_store(path: Path) -> Store:
    """Open a clinic file, upgrading its tables after a copy when they are older.

    Raises KnownError when it is missing, not ours, newer, damaged, in use, or read-only.
    """
    path = Path(path)
    with faults_known():
        check_is_ours(path)
        engine = engine_for(path)
        try:
            try_writing(engine)
            copy = bring_up_to_date(engine, path)
        except BaseException:
            # What went wrong with the file may well go wrong again while closing it.
            with suppress(sqlite3.Error, DBAPIError):
                release(engine)
            raise
    return Store(path, engine, copy)


class Store:
    """One open clinic file. Methods may be called from any thread, edits of a visit from one.

    Every method that changes something is one transaction and is on disk when it returns.
    Environment's faults are KnownError; an unknown id is KeyError, a bug.
    """

    def __init__(self, path: Path, engine: Engine, copy: Path | None = None) -> None:
        self.path = path
        self.copy_before_upgrade = copy
        self._engine = engine
        self._last_seq: dict[str, int] = {}
        self._waiting: dict[str, Waiting] = {}
        self._closed = False

    def close(self) -> None:
        """Close the file and leave nothing beside it. Look at `unsaved()` first."""
        if self._closed:
            return
        self._closed = True
        with faults_known():
            release(self._engine)

    # Patients

    def add_patient(self, patient: Patient) -> None:
        with self._write() as connection:
            patients.add_patient(connection, patient)

    def save_patient(self, patient: Patient) -> None:
        with self._write() as connection:
            patients.save_patient(connection, patient)

    def patient(self, patient_id: str) -> Patient:
        with self._read() as connection:
            return patients.read_patient(connection, patient_id)

    def search_patients(self, text: str, limit: int = 50) -> list[PatientRow]:
        """Return patients whose words begin with the typed ones, in any order, by name."""
        with self._read() as connection:
            return patients.search_patients(connection, text, limit)

    def similar_patients(
        self, family: str, given: str, born: date, limit: int = 5
    ) -> list[PatientRow]:
        """Return patients of the same birth date or a similar name, likeliest first."""
        with self._read() as connection:
            return patients.similar_patients(connection, family, given, born, limit)

    # Visits

    def visits(self, patient_id: str) -> list[Visit]:
        """Return a patient's visits, oldest first."""
        with self._read() as connection:
            return visits.read_visits(connection, patient_id)

    def visit(self, visit_id: str) -> Visit:
        with self._read() as connection:
            return visits.read_visit(connection, visit_id)

    def next_visit_number(self, patient_id: str) -> int:
        with self._read() as connection:
            return visits.next_number(connection, patient_id)

    def add_visit(self, visit: Visit) -> None:
        with self._write() as connection:
            visits.add_visit(connection, visit)

    def save_visit(self, visit: Visit) -> None:
        """Store the head of a draft: height, weight, body, kind …; SignedVisit when signed.

        When the disk fails it is kept, as an edit is.
        """
        self._put(visit.id, head=visit)

    def sign_visit(self, visit_id: str, at: datetime) -> Visit:
        """Fold and close a draft for good, unsaved edits included; return it as signed."""
        self.retry(visit_id)
        with self._write() as connection:
            visits.sign_visit(connection, visit_id, at)
            journal.fold(connection, visit_id)
            return visits.read_visit(connection, visit_id)

    def empty_drafts(self, patient_id: str) -> set[str]:
        """Return the ids of a patient's drafts in which nothing was ever recorded."""
        with self._read() as connection:
            return visits.empty_drafts(connection, patient_id)

    def discard_visit(self, visit_id: str) -> None:
        """Delete an empty draft; NotEmptyError for any other, SignedVisit when it is signed."""
        if visit_id in self._waiting:
            raise NotEmptyError
        with self._write() as connection:
            visits.discard_visit(connection, visit_id)
        self._last_seq.pop(visit_id, None)

    # Edits

    def append_edit(self, visit_id: str, edit: Edit) -> int:
        """Put an edit on disk and return its number, from 1.

        When the disk fails the edit is kept and goes first with the visit's next change, or with
        `retry`: later edits build on it, so leaving it out would spoil the map.
        """
        seq = self._put(visit_id, (edit,))
        if seq % FOLD_EVERY == 0:
            # The edit is safe without a fold; closing, signing and the next fifty try again.
            with suppress(KnownError):
                self.fold(visit_id)
        return seq

    def retry(self, visit_id: str) -> int:
        """Put on disk what a fault held back of a visit; return the number of its last edit."""
        return self._put(visit_id)

    def retry_all(self) -> None:
        """Put on disk what a fault held back of any visit; does nothing when nothing waits."""
        for visit_id in tuple(self._waiting):
            self._put(visit_id)

    def unsaved(self) -> int:
        """Return how many changes a fault of the disk has held back."""
        return sum(waiting.changes for waiting in tuple(self._waiting.values()))

    def last_edit_at(self, visit_id: str) -> datetime | None:
        """Return when the last edit on disk was made; None without any."""
        with self._read() as connection:
            return journal.last_made_at(connection, visit_id)

    def load_exam(self, visit_id: str, n_cells: int) -> Exam:
        """Return the exam. Let the writer finish first.

        Raises NewerMapError for cells that this release does not have, DamagedVisitError for a
        map that is not what was written.
        """
        with self._read() as connection:
            visit = visits.read_visit(connection, visit_id)
            if visit.versions.cells not in KNOWN_CELLS:
                raise NewerMapError
            patient = patients.read_patient(connection, visit.patient_id)
            state = journal.replay(connection, visit_id)
            findings = journal.read_findings(connection, visit_id)
        if any(values.size > n_cells for values in state.layers.values()):
            raise NewerMapError
        waiting = self._waiting.get(visit_id, Waiting())
        exam = Exam(waiting.head or visit, patient, n_cells)
        for layer, values in state.layers.items():
            exam.restore_layer(layer, values)
        for key, value in findings.items():
            exam.restore_finding(key, value)
        # Edits that a full disk holds back are part of what the next edit builds on.
        for held_back in waiting.edits:
            exam.apply(held_back)
        self._last_seq[visit_id] = max(state.seq, self._last_seq.get(visit_id, 0))
        return exam

    def fold(self, visit_id: str) -> None:
        """Rewrite the snapshots of a visit: at closing, at signing, every 50 edits."""
        with self._write() as connection:
            journal.fold(connection, visit_id)

    # Settings

    def setting(self, key: str, default: Json = None) -> Json:
        with self._read() as connection:
            return read_setting(connection, key, default)

    def set_setting(self, key: str, value: Json) -> None:
        with self._write() as connection:
            write_setting(connection, key, value)

    def _put(self, visit_id: str, edits: tuple[Edit, ...] = (), head: Visit | None = None) -> int:
        # Everything that waits goes in one transaction, so that no later success hides it.
        waiting = self._waiting.get(visit_id, Waiting()).and_then(edits, head)
        try:
            with self._write() as connection:
                if visit_id in self._last_seq and not visits.is_there(connection, visit_id):
                    raise ChangedElsewhereError  # an empty draft, discarded in another window
                visits.check_draft(connection, visit_id)
                seq = journal.last_seq(connection, visit_id)
                if self._last_seq.get(visit_id, seq) != seq:
                    raise ChangedElsewhereError
                for waiting_edit in waiting.edits:
                    seq += 1
                    journal.append(connection, visit_id, seq, waiting_edit)
                if waiting.head is not None:
                    visits.save_visit(connection, waiting.head)
        except StorageError:
            if waiting.changes:
                self._waiting[visit_id] = waiting
            raise
        self._waiting.pop(visit_id, None)
        self._last_seq[visit_id] = seq
        return seq

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with faults_known(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with faults_known(), writing(self._engine).begin() as connection:
            yield connection
