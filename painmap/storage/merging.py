"""Writing changes of a visit, also where another window wrote to it meanwhile.

Everything happens in the caller's transaction, which has the lock: nothing comes in between.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from painmap.core.edits import Edit
from painmap.core.exam import Exam
from painmap.core.rebase import Clash, changes, difference, merge_fields, rebase
from painmap.core.stamps import new_id
from painmap.core.visit import SignedVisit, Visit
from painmap.storage import journal, visits
from painmap.storage.faults import DamagedVisitError
from painmap.storage.locking import hold_visit
from painmap.storage.patients import read_patient
from painmap.storage.waiting import Waiting

Why = Literal["signed", "discarded", "damaged"]
"""What became of a visit that can take no change any more."""

KEPT = "Kept from another window"


@dataclass(frozen=True, slots=True)
class Base:
    """What the open exam of a visit is built on: the visit as stored, and its last edit."""

    seq: int
    visit: Visit
    n_cells: int
    parts: NDArray[np.uint8] | None


@dataclass(frozen=True, slots=True)
class Merge:
    """Changes made here were laid over those of another window.

    `clashes`: values of the other window's that stand. `kept_in`: the id of the new draft that
    took the changes, where the visit itself could no longer take them, and `why`.
    """

    visit_id: str
    clashes: tuple[Clash, ...] = ()
    kept_in: str | None = None
    why: Why | None = None

    def and_then(self, later: Merge) -> Merge:
        """Return both as one; of two clashes about one value the later one is told."""
        clashes = {clash.key: clash for clash in (*self.clashes, *later.clashes)}
        return Merge(
            self.visit_id,
            tuple(clashes.values()),
            later.kept_in or self.kept_in,
            later.why or self.why,
        )


@dataclass(frozen=True, slots=True)
class Written:
    """The number of the visit's last edit, its head now, and whether it had to be merged."""

    seq: int
    visit: Visit
    merge: Merge | None = None


def write(connection: Connection, visit_id: str, waiting: Waiting, base: Base | None) -> Written:
    """Write what waits; where `base` is no longer what is stored, over what is.

    Without a base, nobody has the visit open here: SignedVisit and KeyError are raised as ever.
    """
    hold_visit(connection, visit_id)
    # After the lock: what was waited for is seen.
    stored, last = visits.find_with_last_seq(connection, visit_id)
    if base is None and (stored is None or stored.state != "draft"):
        raise KeyError(visit_id) if stored is None else SignedVisit
    if stored is None or stored.is_signed:
        assert base is not None
        return _keep_in_new_draft(connection, stored, base, waiting)
    seq = journal.as_seq(last)
    edits, clashes = waiting.edits, list[Clash]()
    if base is not None and base.seq < seq:
        # A server may have taken them and gone before it could say so.
        known = journal.already_there(connection, visit_id, base.seq, edits)
        edits, base = edits[known:], replace(base, seq=base.seq + known)
    stale = base is not None and (base.seq, base.visit) != (seq, stored)
    if base is not None and stale:
        exam = journal.empty_exam(connection, stored, base.n_cells, base.parts)
        try:
            journal.fill(connection, exam)
        except DamagedVisitError:
            return _keep_in_new_draft(connection, stored, base, waiting)
        edits, about_map = rebase(exam, edits)
        clashes.extend(about_map)
    seq = _append_all(connection, visit_id, seq, edits)
    head = stored
    if waiting.head is not None:
        head, about_head = merge_fields(stored, waiting.head.before, waiting.head.after)
        visits.save_visit(connection, stored, head)
        clashes.extend(about_head)
    merge = Merge(visit_id, tuple(clashes)) if stale or clashes else None
    return Written(seq, head, merge)


def _append_all(connection: Connection, visit_id: str, seq: int, edits: Iterable[Edit]) -> int:
    for edit in edits:
        seq += 1
        journal.append(connection, visit_id, seq, edit)
    return seq


def _keep_in_new_draft(
    connection: Connection, stored: Visit | None, base: Base, waiting: Waiting
) -> Written:
    """Put the changes into a draft of their own, over what the visit holds.

    For a visit that another window signed or discarded, or whose map cannot be read any more:
    what was painted here is never lost.
    """
    like = stored or base.visit
    mine = changes(waiting.head.before, waiting.head.after) if waiting.head else {}
    draft = replace(
        like,
        id=new_id(),
        state="draft",
        signed_at=None,
        started_from=stored.id if stored else None,
        amends=None,
        reason="",
        **mine,
    )
    draft = visits.add_visit(connection, draft)
    patient = read_patient(connection, draft.patient_id)
    exam = Exam(draft, patient, base.n_cells, base.parts)
    whole = _content(connection, stored, base.n_cells)
    first = None if whole is None else difference(exam, whole, KEPT)
    if first is not None:
        exam.apply(first)
    edits, _none = rebase(exam, waiting.edits, here_wins=True)
    seq = _append_all(connection, draft.id, 0, (first, *edits) if first else edits)
    why: Why = "discarded" if stored is None else "signed" if stored.is_signed else "damaged"
    return Written(seq, draft, Merge(base.visit.id, kept_in=draft.id, why=why))


def _content(connection: Connection, stored: Visit | None, n_cells: int) -> Exam | None:
    if stored is None:
        return None
    exam = journal.empty_exam(connection, stored, n_cells)
    try:
        journal.fill(connection, exam)
    except DamagedVisitError:
        return None
    return exam
