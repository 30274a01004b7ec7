"""The clinic file, as the rest of Painmap sees it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
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
from painmap.core.rebase import merge_fields, rebase
from painmap.core.visit import SignedVisit, Visit
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
    VisitGoneError,
    damaged,
    faults_known,
)
from painmap.storage.making import make_file
from painmap.storage.merging import Base, Merge, write
from painmap.storage.migrating import bring_up_to_date, check_still_ours
from painmap.storage.patients import PatientRow
from painmap.storage.settings import read_setting, write_setting
from painmap.storage.waiting import HeadChange, Waiting

FOLD_EVERY: Final = 50
CHECKED_BYTES: Final = 64_000_000


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
        self._bases: dict[str, Base] = {}
        self._waiting: dict[str, Waiting] = {}
        self._merges: dict[str, Merge] = {}
        self._moved: dict[str, str] = {}
        self._closed = False

    def close(self) -> None:
        """Close the file and leave nothing beside it. Look at `unsaved()` first."""
        if self._closed:
            return
        self._closed = True
        with faults_known():
            release(self._engine)

    def check(self) -> None:
        """Raise StorageError when the file's own structure is damaged; about 1 s for 100 MB.

        An index that lost an entry would hide a stroke or a patient without any error. While it
        reads, nothing is written: larger files are left alone.
        """
        if self.path.stat().st_size > CHECKED_BYTES:
            return
        with self._read() as connection:
            found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
        if found != "ok":
            raise damaged()

    # Patients

    def add_patient(self, patient: Patient) -> None:
        with self._write() as connection:
            patients.add_patient(connection, patient)

    def save_patient(self, before: Patient, after: Patient) -> Patient:
        """Store what changed of a patient and return the patient as stored now.

        PatientChangedError, and nothing is written, where another window changed the same.
        """
        with self._write() as connection:
            return patients.save_patient(connection, before, after)

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

    def add_visit(self, visit: Visit) -> Visit:
        """Store a new draft and return it, with the next number if its own is taken."""
        with self._write() as connection:
            return visits.add_visit(connection, visit)

    def save_visit(self, before: Visit, after: Visit) -> None:
        """Store what changed of a draft's head: height, weight, body, kind …

        Only fields that differ are written. When the disk fails it is kept, as an edit is.
        """
        self._put(after.id, head=HeadChange(before, after))

    def sign_visit(self, visit_id: str, at: datetime) -> Visit:
        """Fold and close a draft for good, unsaved edits included; return it as signed.

        ChangedElsewhereError when it is not what was opened here: nobody signs what is unseen.
        """
        self.retry(visit_id)
        base = self._bases.get(visit_id)
        with self._write() as connection:
            stored = visits.find_visit(connection, visit_id)
            if stored is None:
                raise VisitGoneError
            visits.check_draft(connection, visit_id)
            now = (journal.last_seq(connection, visit_id), stored)
            if base is not None and (base.seq, base.visit) != now:
                raise ChangedElsewhereError
            visits.sign_visit(connection, visit_id, at)
            journal.fold(connection, visit_id)
            signed = visits.read_visit(connection, visit_id)
        self._bases.pop(visit_id, None)
        return signed

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
        self._bases.pop(visit_id, None)

    # Edits

    def append_edit(self, visit_id: str, edit: Edit) -> int:
        """Put an edit on disk and return its number, from 1.

        When the disk fails the edit is kept and goes first with the visit's next change, or with
        `retry`: later edits build on it, so leaving it out would spoil the map. Where another
        window wrote since `open_exam`, it is laid over that: see `take_merges`.
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

    def take_merges(self) -> list[Merge]:
        """Return, once, what was laid over another window's changes; open those exams anew."""
        return [self._merges.pop(visit_id) for visit_id in tuple(self._merges)]

    @property
    def has_merges(self) -> bool:
        return bool(self._merges)

    def load_exam(self, visit_id: str, n_cells: int) -> Exam:
        """Return the exam to look at. Let the writer finish first.

        Raises NewerMapError for cells that this release does not have, DamagedVisitError for a
        map that is not what was written, VisitGoneError.
        """
        return self._load(visit_id, n_cells)[0]

    def open_exam(self, visit_id: str, n_cells: int) -> Exam:
        """Return the exam to change: from now on edits are made on this state of it."""
        exam, base, waiting = self._load(visit_id, n_cells)
        self._bases[visit_id] = base
        if waiting is not None:
            self._waiting[visit_id] = waiting
        return exam

    def _load(self, visit_id: str, n_cells: int) -> tuple[Exam, Base, Waiting | None]:
        with self._read() as connection:
            stored = visits.find_visit(connection, visit_id)
            if stored is None:
                raise VisitGoneError
            if stored.versions.cells not in KNOWN_CELLS:
                raise NewerMapError
            exam = journal.empty_exam(connection, stored, n_cells)
            base = Base(journal.fill(connection, exam), stored, n_cells)
        waiting = self._waiting.get(visit_id)
        if waiting is None or stored.is_signed:
            return exam, base, None
        # What a full disk holds back is part of what the next edit builds on.
        edits, clashes = rebase(exam, waiting.edits)
        head = waiting.head
        if head is not None:
            exam.visit, more = merge_fields(stored, head.before, head.after)
            clashes, head = (*clashes, *more), HeadChange(stored, exam.visit)
        if clashes:
            self.note_merge(Merge(visit_id, clashes))
        return exam, base, Waiting(edits, head)

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

    def _put(
        self, visit_id: str, edits: tuple[Edit, ...] = (), head: HeadChange | None = None
    ) -> int:
        # Everything that waits goes in one transaction, so that no later success hides it.
        waiting = self._waiting.get(visit_id, Waiting()).and_then(edits, head)
        if not waiting.changes:
            with self._read() as connection:
                return journal.last_seq(connection, visit_id)
        target, base = self._moved.get(visit_id, visit_id), self._bases.get(visit_id)
        try:
            with self._write() as connection:
                written = write(connection, target, waiting, base)
        except Exception as error:
            # Also after a bug: a later edit without this one would not fit the map.
            if base is not None or not isinstance(error, (SignedVisit, KeyError)):
                self._waiting[visit_id] = waiting
            raise
        self._waiting.pop(visit_id, None)
        if written.merge is not None:
            # The open exam stays on its old base until it is opened anew: till then all is merged.
            self.note_merge(replace(written.merge, visit_id=visit_id))
            if written.merge.kept_in is not None:
                self._moved[visit_id] = written.merge.kept_in
        elif base is not None:
            self._bases[visit_id] = Base(written.seq, written.visit, base.n_cells)
        return written.seq

    def note_merge(self, merge: Merge) -> None:
        """Keep for `take_merges`."""
        before = self._merges.get(merge.visit_id)
        self._merges[merge.visit_id] = merge if before is None else before.and_then(merge)

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with faults_known(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with faults_known(), writing(self._engine).begin() as connection:
            check_still_ours(connection)
            yield connection
