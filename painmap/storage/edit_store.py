"""The changes of exams: put on disk in order, held back by a fault, merged with another window."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.versions import KNOWN_CELLS
from painmap.core.edits import Edit
from painmap.core.exam import Exam
from painmap.core.rebase import merge_fields, rebase
from painmap.core.visit import SignedVisit, Visit
from painmap.errors import KnownError
from painmap.storage import journal, visits
from painmap.storage.backend import Backend
from painmap.storage.faults import NewerMapError, VisitGoneError
from painmap.storage.many_visits import FetchedVisit, fetch_visits
from painmap.storage.merging import Base, Merge, write
from painmap.storage.open_file import OpenFile
from painmap.storage.people import Actor, NotAllowedError
from painmap.storage.unsent import Unsent
from painmap.storage.waiting import HeadChange, Waiting

FOLD_EVERY: Final = 50


class EditStore(OpenFile):
    """Knows, of each exam that is open here, on which state of the file its edits are made."""

    def __init__(self, backend: Backend, copy: Path | None = None) -> None:
        super().__init__(backend, copy)
        self._bases: dict[str, Base] = {}
        self._noted_visits: set[str] = set()
        self._waiting: dict[str, Waiting] = {}
        self._merges: dict[str, Merge] = {}
        self._moved: dict[str, str] = {}
        self._only_here: set[str] = set()
        self._adopted: set[str] = set()

    def act_as(self, actor: Actor) -> None:
        """From now on everything is done by this person: the next change of a visit is noted."""
        super().act_as(actor)
        self._noted_visits.clear()

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

    def append_edits(self, visit_id: str, edits: Iterable[Edit]) -> int:
        """Put edits on disk in their order, in one transaction; return the last one's number."""
        return self._put(visit_id, tuple(edits))

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
        with self._read_one() as connection:
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

    def fetch_visits(self, visit_ids: Iterable[str]) -> dict[str, FetchedVisit]:
        """Return visits to look at, in a few queries: what `load_exam` of each takes many for.

        One that is not among them, or whose exam cannot be made, has to be loaded alone.
        """
        ids = [key for key in visit_ids if key not in self._waiting]
        with self._read() as connection:
            return {each.visit.id: each for each in fetch_visits(connection, ids)}

    def open_exam(
        self, visit_id: str, n_cells: int, parts: NDArray[np.uint8] | None = None
    ) -> Exam:
        """Return the exam to change: from now on edits are made on this state of it.

        `parts`, uint8[n_cells]: the parts of the body (`body_parts`), by which trials are merged.
        """
        exam, base, waiting = self._load(visit_id, n_cells, parts)
        # A line of the audit for each time that a visit is opened and then changed.
        self._noted_visits.discard(visit_id)
        self._bases[visit_id] = base
        self._adopted.discard(visit_id)
        if waiting is not None:
            self._waiting[visit_id] = waiting
        return exam

    def _load(
        self, visit_id: str, n_cells: int, parts: NDArray[np.uint8] | None = None
    ) -> tuple[Exam, Base, Waiting | None]:
        with self._read() as connection:
            stored = visits.find_visit(connection, visit_id)
            if stored is None:
                raise VisitGoneError
            if stored.versions.cells not in KNOWN_CELLS:
                raise NewerMapError
            exam = journal.empty_exam(connection, stored, n_cells, parts)
            base = Base(journal.fill(connection, exam), stored, n_cells, parts)
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

    def save_visit(self, before: Visit, after: Visit) -> None:
        """Store what changed of a draft's head: height, weight, body, kind …

        Only fields that differ are written. When the disk fails it is kept, as an edit is.
        """
        self._put(after.id, head=HeadChange(before, after))

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
                if target not in self._noted_visits:
                    self._note(connection, "change", "visit", target)
        except Exception as error:
            # Also after a bug: a later edit without this one would not fit the map.
            # What somebody may not do does not wait to be done.
            refused = isinstance(error, NotAllowedError)
            if not refused and (base is not None or not isinstance(error, (SignedVisit, KeyError))):
                self._waiting[visit_id] = waiting
                self._keep(Unsent(target, waiting, base))
            raise
        self._noted_visits.add(target)
        if self._waiting.pop(visit_id, None) is not None:
            self.backend.sent(target)
            self._only_here.discard(target)
        self.backend.tell("changed", "visit", target)
        if written.merge is not None:
            # The open exam stays on its old base until it is opened anew: till then all is merged.
            self.note_merge(replace(written.merge, visit_id=visit_id))
            if written.merge.kept_in is not None:
                self._moved[visit_id] = written.merge.kept_in
        elif base is not None:
            self._bases[visit_id] = replace(base, seq=written.seq, visit=written.visit)
        if visit_id in self._adopted:
            self._adopted.discard(visit_id)
            self._bases.pop(visit_id, None)
        return written.seq

    @property
    def only_here(self) -> bool:
        """Whether closing the window would lose what waits."""
        return bool(self._only_here)

    def adopt(self, unsent: Unsent) -> bool:
        """Take over what an earlier window could not send; `retry_all` sends it, laid over what
        others wrote since. False, and nothing is taken over, where it cannot be kept."""
        visit_id = unsent.visit_id
        if visit_id in self._bases or visit_id in self._waiting or not self.backend.keep(unsent):
            return False
        if unsent.base is not None:
            self._bases[visit_id] = unsent.base
        self._waiting[visit_id] = unsent.waiting
        self._adopted.add(visit_id)
        return True

    def _keep(self, unsent: Unsent) -> None:
        if self.backend.keep(unsent):
            self._only_here.discard(unsent.visit_id)
        else:
            self._only_here.add(unsent.visit_id)

    def note_merge(self, merge: Merge) -> None:
        """Keep for `take_merges`."""
        before = self._merges.get(merge.visit_id)
        self._merges[merge.visit_id] = merge if before is None else before.and_then(merge)
