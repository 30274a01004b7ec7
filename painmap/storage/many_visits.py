"""Many visits in a few queries, where one after the other would take a handful for each.

What was read is kept as it is stored, some kilobytes a visit; its map is unpacked when the exam is
asked for. All checks of a visit that is read alone are made here too; where one of them fails, the
visit is left to be read alone, which knows what can be mended and what to say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, bindparam, func, select

from painmap.atlas.versions import KNOWN_CELLS
from painmap.core.exam import Exam
from painmap.core.patient import Patient
from painmap.core.rules.evaluation import Evaluation
from painmap.core.visit import Visit
from painmap.storage.codec import DamagedBytesError
from painmap.storage.evaluations import evaluation_of
from painmap.storage.faults import DamagedVisitError, NewerMapError
from painmap.storage.journal import fill_with, findings_of, replay_rows
from painmap.storage.patients import read_patients
from painmap.storage.tables import edit, evaluation, finding, layer_snapshot
from painmap.storage.visits import read_some_visits

_IDS: BindParameter[str] = bindparam("ids", expanding=True)
_Rows = Mapping[str, Sequence[Row[Any]]]
_LAST_SEQ = (
    select(edit.c.visit_id, func.max(edit.c.seq).label("seq"))
    .where(edit.c.visit_id.in_(_IDS))
    .group_by(edit.c.visit_id)
)
_SNAPSHOTS = select(layer_snapshot).where(layer_snapshot.c.visit_id.in_(_IDS))
_FINDINGS = select(finding).where(finding.c.visit_id.in_(_IDS))
_FOLDED_TO = (
    select(func.coalesce(func.max(layer_snapshot.c.upto_seq), 0))
    .where(layer_snapshot.c.visit_id == edit.c.visit_id)
    .correlate(edit)
    .scalar_subquery()
)
_LATER_EDITS = (
    select(edit.c.visit_id, edit.c.payload, edit.c.sha256)
    .where(edit.c.visit_id.in_(_IDS), edit.c.seq > _FOLDED_TO)
    .order_by(edit.c.visit_id, edit.c.seq)
)
_OTHER = evaluation.alias("other")
_LAST_EVALUATION = (
    select(func.max(_OTHER.c.seq))
    .where(_OTHER.c.visit_id == evaluation.c.visit_id)
    .correlate(evaluation)
    .scalar_subquery()
)
_EVALUATIONS = (
    select(evaluation)
    .where(evaluation.c.visit_id.in_(_IDS), evaluation.c.seq == _LAST_EVALUATION)
    .order_by(evaluation.c.visit_id, evaluation.c.place)
)


@dataclass(frozen=True, slots=True, eq=False)
class FetchedMap:
    """A visit's map as its rows: the number of its last edit, snapshots, the edits after them."""

    seq: int
    snapshots: Sequence[Row[Any]]
    edits: Sequence[Row[Any]]


def fetch_maps(connection: Connection, visit_ids: Sequence[str]) -> dict[str, FetchedMap]:
    """Return the maps of these visits, which all are there, as their rows."""
    ids = {"ids": list(visit_ids)}
    seqs = {row.visit_id: row.seq for row in connection.execute(_LAST_SEQ, ids)}
    snapshots, edits = (
        _by_visit(connection.execute(rows, ids).all()) for rows in (_SNAPSHOTS, _LATER_EDITS)
    )
    return {
        key: FetchedMap(seqs.get(key, 0), snapshots.get(key, ()), edits.get(key, ()))
        for key in visit_ids
    }


def fetch_visits(connection: Connection, visit_ids: Iterable[str]) -> list[FetchedVisit]:
    """Return the visits of these ids that there are, in any order."""
    ids = {"ids": list(visit_ids)}
    heads = read_some_visits(connection, ids["ids"])
    patients = read_patients(connection, {head.patient_id for head in heads})
    seqs = {row.visit_id: row.seq for row in connection.execute(_LAST_SEQ, ids)}
    snapshots, edits, findings, evaluations = (
        _by_visit(connection.execute(rows, ids))
        for rows in (_SNAPSHOTS, _LATER_EDITS, _FINDINGS, _EVALUATIONS)
    )
    return [
        FetchedVisit(
            visit=head,
            patient=patients[head.patient_id],
            seq=seqs.get(head.id, 0),
            snapshots=snapshots.get(head.id, ()),
            edits=edits.get(head.id, ()),
            findings=findings.get(head.id, ()),
            evaluations=evaluations.get(head.id, ()),
        )
        for head in heads
        if head.patient_id in patients
    ]


def _by_visit(rows: Iterable[Row[Any]]) -> _Rows:
    found: defaultdict[str, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        found[row.visit_id].append(row)
    return found


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class FetchedVisit:
    """A visit as its rows: the number of its last edit, its snapshots, the edits after them."""

    visit: Visit
    patient: Patient
    seq: int
    snapshots: Sequence[Row[Any]]
    edits: Sequence[Row[Any]]
    findings: Sequence[Row[Any]]
    evaluations: Sequence[Row[Any]]

    def exam(self, n_cells: int) -> Exam:
        """Return the exam to look at; NewerMapError, or DamagedVisitError, as for one alone.

        A damaged snapshot is DamagedVisitError here: read alone, its journal may mend it.
        """
        if self.visit.versions.cells not in KNOWN_CELLS:
            raise NewerMapError
        if not isinstance(self.seq, int):
            raise DamagedVisitError
        try:
            state = replay_rows(self.seq, self.snapshots, lambda _after: self.edits)
        except DamagedBytesError as error:
            raise DamagedVisitError from error
        exam = Exam(self.visit, self.patient, n_cells)
        fill_with(exam, state, findings_of(self.findings))
        return exam

    def evaluation(self) -> Evaluation | None:
        """Return what the rules said last; None without any."""
        return evaluation_of(list(self.evaluations)) if self.evaluations else None
