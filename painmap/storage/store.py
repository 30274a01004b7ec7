"""The clinic file, as the rest of Painmap sees it."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from painmap.core.rules.evaluation import Evaluation
from painmap.core.stamps import new_id, utc_now
from painmap.core.visit import Visit
from painmap.storage import amending, driver, evaluations, journal, pictures, visits
from painmap.storage.archive_store import ArchiveStore
from painmap.storage.clinic_file import ClinicFile
from painmap.storage.database import (
    check_is_there,
    check_key,
    engine_for,
    release,
    try_writing,
)
from painmap.storage.edit_store import EditStore
from painmap.storage.faults import (
    ChangedElsewhereError,
    NotEmptyError,
    VisitGoneError,
    faults_known,
)
from painmap.storage.locking import hold_visit
from painmap.storage.making import make_file
from painmap.storage.migrating import bring_up_to_date
from painmap.storage.patient_store import PatientStore
from painmap.storage.people_store import PeopleStore
from painmap.storage.record_store import RecordStore
from painmap.storage.vault.keys_file import Keys
from painmap.storage.vault.unlocking import Access, free_access, new_keys, throw_away_access


def create_store(
    path: Path, access: Access, keys: Keys, *, examiner: str = "", clinic: str = ""
) -> Store:
    """Start an encrypted clinic file where there is none, with its folder, and open it.

    It is made whole under another name first; an existing file is never touched. `access` and
    `keys` belong together: see `vault.unlocking`.
    """
    path = Path(path)
    with faults_known():
        make_file(path, {"examiner": examiner, "clinic": clinic}, access, keys)
    return open_store(path, access)


def create_throw_away(path: Path, examiner: str = "", clinic: str = "") -> Store:
    """Start a file whose key lies beside it in the clear, for data that is nobody's."""
    access = throw_away_access()
    keys = new_keys(access, file_id=new_id())
    return create_store(path, access, keys, examiner=examiner, clinic=clinic)


def open_store(path: Path, access: Access | None = None) -> Store:
    """Open a clinic file, upgrading its tables after a copy when they are older.

    Without `access` only what opens freely is opened: LockedError for any other. Raises KnownError
    when the file is missing, not ours, newer, damaged, in use, or read-only.
    """
    path = Path(path)
    with faults_known():
        check_is_there(path)
        access = access or free_access(path)
        engine = engine_for(path, access)
        try:
            check_key(engine, access)
            try_writing(engine)
            copy = bring_up_to_date(engine, path, access)
        except BaseException:
            # What went wrong with the file may well go wrong again while closing it.
            with suppress(driver.Error, DBAPIError):
                release(engine)
            raise
    return Store(ClinicFile(path, engine, access), copy)


class Store(PatientStore, RecordStore, ArchiveStore, PeopleStore, EditStore):
    """One open clinic file. Methods may be called from any thread, edits of a visit from one.

    Every method that changes something is one transaction and is on disk when it returns.
    Environment's faults are KnownError; an unknown id is KeyError, a bug.
    """

    def visits(self, patient_id: str) -> list[Visit]:
        """Return a patient's visits, oldest first."""
        with self._read_one() as connection:
            return visits.read_visits(connection, patient_id)

    def visit(self, visit_id: str) -> Visit:
        with self._read_one() as connection:
            return visits.read_visit(connection, visit_id)

    def next_visit_number(self, patient_id: str) -> int:
        with self._read_one() as connection:
            return visits.next_number(connection, patient_id)

    def add_visit(self, visit: Visit) -> Visit:
        """Store a new draft and return it, with the next number if its own is taken."""
        with self._write("create", "visit", visit.id) as connection:
            return visits.add_visit(connection, visit)

    def check_unchanged(self, visit_id: str) -> None:
        """Raise ChangedElsewhereError when a draft on disk is not what was opened here."""
        base = self._bases.get(visit_id)
        with self._read_one() as connection:
            stored, last = visits.find_with_last_seq(connection, visit_id)
            now = (journal.as_seq(last), stored)
        if base is not None and (base.seq, base.visit) != now:
            raise ChangedElsewhereError

    def sign_visit(
        self, visit_id: str, at: datetime, evaluation: Evaluation | None = None
    ) -> Visit:
        """Fold and close a draft for good, unsaved edits included; return it as signed.

        Photos that were removed, and could come back by undo till now, are gone from the file.

        `evaluation` is what the rules say of it, stored in the same transaction.
        ChangedElsewhereError when it is not what was opened here: nobody signs what is unseen.
        """
        if evaluation is not None and evaluation.visit_id != visit_id:
            raise ValueError("an evaluation of another visit")
        self.retry(visit_id)
        base = self._bases.get(visit_id)
        with self._write() as connection:
            hold_visit(connection, visit_id)
            stored = visits.find_visit(connection, visit_id)
            if stored is None:
                raise VisitGoneError
            visits.check_draft(connection, visit_id)
            now = (journal.last_seq(connection, visit_id), stored)
            if base is not None and (base.seq, base.visit) != now:
                raise ChangedElsewhereError
            # The database itself lets nothing of a signed visit be changed: signing comes last.
            journal.fold(connection, visit_id)
            pictures.remove_unused(connection, visit_id)
            visits.sign_visit(connection, visit_id, at)
            if evaluation is not None:
                evaluations.add_evaluation(connection, evaluation)
            signed = visits.read_visit(connection, visit_id)
            self._note(connection, "amend" if signed.amends else "sign", "visit", visit_id)
        self.backend.tell("changed", "visit", visit_id)
        self._bases.pop(visit_id, None)
        return signed

    def amend_visit(
        self, visit_id: str, *, by: str, reason: str, at: datetime | None = None
    ) -> Visit:
        """Start a new version of a signed visit, a draft that holds all of it, and return it.

        The signed visit stays as it was. NotSignedError for a draft, AmendedError where there is a
        newer version, VisitGoneError; ValueError without an author or a reason.
        """
        with self._write() as connection:
            hold_visit(connection, visit_id)
            draft = amending.amend(connection, visit_id, by=by, reason=reason, at=at or utc_now())
            self._note(connection, "create", "visit", draft.id, f"amends {visit_id}")
        self.backend.tell("changed", "visit", visit_id)
        return draft

    def empty_drafts(self, patient_id: str, known: Iterable[Visit] | None = None) -> set[str]:
        """Return the ids of a patient's drafts in which nothing was ever recorded.

        `known`: the patient's visits, just read; where none may be empty the database is not asked.
        """
        if known is not None and not any(map(visits.may_be_empty, known)):
            return set()
        with self._read_one() as connection:
            return visits.empty_drafts(connection, patient_id)

    def discard_visit(self, visit_id: str) -> None:
        """Delete an empty draft; NotEmptyError for any other, SignedVisit when it is signed."""
        if visit_id in self._waiting:
            raise NotEmptyError
        with self._write("discard", "visit", visit_id) as connection:
            visits.discard_visit(connection, visit_id)
        self._bases.pop(visit_id, None)
