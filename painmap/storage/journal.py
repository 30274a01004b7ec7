"""The journal of a visit: each edit as it was made, and the snapshots that shorten reading it.

The journal is complete and never cut; snapshots and rows of findings can be made from it again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select

from painmap.core.edits import Edit, FindingEdit, LayerEdit, Part, pack_parts, unpack_parts
from painmap.core.exam import Exam
from painmap.core.findings import FindingKey, Json, as_basis
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.storage.codec import DamagedBytesError, checksum, pack_layer, unpack_layer, verify
from painmap.storage.faults import DamagedVisitError, NewerMapError, damaged
from painmap.storage.locking import hold_visit
from painmap.storage.patients import read_patient
from painmap.storage.tables import edit, finding, layer_snapshot

Layers = dict[LayerKey, NDArray[np.uint8]]
_LAST_SEQ = select(func.max(edit.c.seq)).where(edit.c.visit_id == bindparam("visit"))
_ADD_EDIT, _ADD_FINDING, _ADD_SNAPSHOT = insert(edit), insert(finding), insert(layer_snapshot)
_EDITS_AFTER = (
    select(edit.c.payload, edit.c.sha256)
    .where(edit.c.visit_id == bindparam("visit"), edit.c.seq > bindparam("after"))
    .order_by(edit.c.seq)
)
_SNAPSHOTS = select(layer_snapshot).where(layer_snapshot.c.visit_id == bindparam("visit"))
_DELETE_SNAPSHOTS = delete(layer_snapshot).where(layer_snapshot.c.visit_id == bindparam("visit"))
_FINDINGS = select(finding).where(finding.c.visit_id == bindparam("visit"))
_DELETE_FINDING = delete(finding).where(
    *(
        finding.c[name] == bindparam(f"of_{name}")
        for name in ("visit_id", "subject", "item", "basis")
    )
)


@dataclass(frozen=True, slots=True)
class Replay:
    """The layers of a visit, each as long as its last painted cell asks, after edit `seq`."""

    layers: Layers
    seq: int
    folded_to: int


def last_seq(connection: Connection, visit_id: str) -> int:
    """Return the number of the visit's last edit; 0 without any."""
    return as_seq(connection.execute(_LAST_SEQ, {"visit": visit_id}).scalar())


def as_seq(found: object) -> int:
    """Return what is kept as the number of a last edit, 0 without any; DamagedVisitError."""
    seq = found or 0
    if not isinstance(seq, int):  # SQLite keeps whatever a damaged disk makes of a number
        raise DamagedVisitError
    return seq


def last_made_at(connection: Connection, visit_id: str) -> datetime | None:
    """Return when the visit's last edit was made; None without any."""
    of_visit = select(edit.c.made_at).where(edit.c.visit_id == visit_id)
    return connection.execute(of_visit.order_by(edit.c.seq.desc()).limit(1)).scalar()


def append(connection: Connection, visit_id: str, seq: int, made: Edit) -> None:
    """Write one edit, and the findings that it leaves."""
    payload = pack_parts(made.parts)
    connection.execute(
        _ADD_EDIT,
        {
            "visit_id": visit_id,
            "seq": seq,
            "made_at": made.made_at,
            "text": made.text,
            "payload": payload,
            "sha256": checksum(payload),
        },
    )
    _write_findings(connection, visit_id, made.parts)


def already_there(connection: Connection, visit_id: str, after: int, edits: Sequence[Edit]) -> int:
    """Return how many of these edits, from the first, are what comes after edit `after`."""
    rows = connection.execute(
        select(edit.c.made_at, edit.c.text, edit.c.sha256)
        .where(edit.c.visit_id == visit_id, edit.c.seq > after)
        .order_by(edit.c.seq)
        .limit(len(edits))
    ).all()
    known = 0
    for row, made in zip(rows, edits, strict=False):
        if (row.made_at, row.text) != (made.made_at, made.text):
            break
        if row.sha256 != checksum(pack_parts(made.parts)):
            break
        known += 1
    return known


def replay(connection: Connection, visit_id: str) -> Replay:
    """Return the layers: snapshots and later edits, or all edits when a snapshot is damaged.

    Raises DamagedVisitError when the journal, too, is not what was written, or has lost its end.
    """
    seq = last_seq(connection, visit_id)
    rows = connection.execute(_SNAPSHOTS, {"visit": visit_id}).all()
    try:
        return replay_rows(seq, rows, lambda after: _edits_after(connection, visit_id, after))
    except DamagedBytesError:
        pass
    return replay_all(connection, visit_id)


def replay_rows(
    seq: int, snapshots: Sequence[Row[Any]], edits: Callable[[int], Sequence[Row[Any]]]
) -> Replay:
    """Return the layers of rows that were read; `edits(seq)` gives those after an edit.

    DamagedBytesError where the rows are not what was written, DamagedVisitError where a snapshot
    knows of edits that the journal does not have.
    """
    if any(not isinstance(row.upto_seq, int) or row.upto_seq > seq for row in snapshots):
        raise DamagedVisitError
    layers, folded_to = _unpacked(snapshots)
    parts = _layer_parts(edits(folded_to), seq - folded_to)
    return Replay(_painted(layers, parts), seq, folded_to)


def replay_all(connection: Connection, visit_id: str) -> Replay:
    """Return the layers as all edits add up to; DamagedVisitError when the journal is damaged."""
    seq = last_seq(connection, visit_id)
    try:
        parts = _layer_parts(_edits_after(connection, visit_id, 0), seq)
        return Replay(_painted({}, parts), seq, 0)
    except DamagedBytesError as error:
        raise DamagedVisitError from error


def painted(parts: Sequence[LayerEdit]) -> Layers:
    """Return the layers that edits, from the first, add up to; DamagedBytesError for a gap."""
    return _painted({}, list(parts))


def empty_exam(
    connection: Connection,
    visit: Visit,
    n_cells: int,
    parts: NDArray[np.uint8] | None = None,
) -> Exam:
    """Return the exam of a visit without its map and findings."""
    try:
        patient = read_patient(connection, visit.patient_id)
    except KeyError as error:  # foreign keys are checked: the disk has changed a name
        raise damaged() from error
    return Exam(visit, patient, n_cells, parts)


def fill(connection: Connection, exam: Exam) -> int:
    """Read map and findings of an empty exam; return the number of the last edit.

    Raises DamagedVisitError, and NewerMapError for a map of more cells than the exam has.
    """
    state = replay(connection, exam.visit.id)
    fill_with(exam, state, read_findings(connection, exam.visit.id))
    return state.seq


def fill_with(exam: Exam, state: Replay, findings: Mapping[FindingKey, Json]) -> None:
    """Give an empty exam its map and findings; NewerMapError as `fill`."""
    if any(values.size > exam.n_cells for values in state.layers.values()):
        raise NewerMapError
    for layer, values in state.layers.items():
        exam.restore_layer(layer, values)
    for key, value in findings.items():
        exam.restore_finding(key, value)


def fold(connection: Connection, visit_id: str) -> None:
    """Write the snapshots anew, so that reading the visit replays nothing."""
    hold_visit(connection, visit_id)
    state = replay(connection, visit_id)
    if state.folded_to == state.seq:
        return
    connection.execute(_DELETE_SNAPSHOTS, {"visit": visit_id})
    rows = []
    for layer, values in state.layers.items():
        payload = pack_layer(values)
        rows.append(
            {
                "visit_id": visit_id,
                "layer": str(layer),
                "upto_seq": state.seq,
                "payload": payload,
                "sha256": checksum(payload),
            }
        )
    if rows:
        connection.execute(_ADD_SNAPSHOT, rows)


def read_findings(connection: Connection, visit_id: str) -> dict[FindingKey, Json]:
    """Return what is recorded of a visit."""
    return findings_of(connection.execute(_FINDINGS, {"visit": visit_id}))


def findings_of(rows: Iterable[Row[Any]]) -> dict[FindingKey, Json]:
    """Return what rows of a visit's findings say; DamagedVisitError for one that is none."""
    try:
        return {FindingKey(row.subject, row.item, as_basis(row.basis)): row.value for row in rows}
    except ValueError as error:
        raise DamagedVisitError from error


def entered_findings(connection: Connection, visit_id: str) -> dict[FindingKey, Json]:
    """Return what all edits say is recorded of a visit; DamagedVisitError as `replay_all`."""
    entered: dict[FindingKey, Json] = {}
    rows = select(edit.c.payload, edit.c.sha256).where(edit.c.visit_id == visit_id)
    try:
        for row in connection.execute(rows.order_by(edit.c.seq)):
            for part in _parts(row.payload, row.sha256):
                if isinstance(part, FindingEdit):
                    entered[part.key] = part.after
    except DamagedBytesError as error:
        raise DamagedVisitError from error
    return {key: value for key, value in entered.items() if value is not None}


def _write_findings(connection: Connection, visit_id: str, parts: tuple[Part, ...]) -> None:
    """Write what an edit leaves of each finding; two statements, however many there are."""
    after = {part.key: part.after for part in parts if isinstance(part, FindingEdit)}
    if not after:
        return
    gone = [
        {
            "of_visit_id": visit_id,
            "of_subject": key.subject,
            "of_item": key.item,
            "of_basis": key.basis,
        }
        for key in after
    ]
    connection.execute(_DELETE_FINDING, gone)
    rows = [
        {
            "visit_id": visit_id,
            "subject": key.subject,
            "item": key.item,
            "basis": key.basis,
            "value": value,
        }
        for key, value in after.items()
        if value is not None
    ]
    if rows:
        connection.execute(_ADD_FINDING, rows)


def _unpacked(rows: Sequence[Row[Any]]) -> tuple[Layers, int]:
    layers: Layers = {}
    folded: set[int] = set()
    for row in rows:
        verify(row.payload, row.sha256)
        layers[_layer_key(row.layer)] = unpack_layer(row.payload)
        folded.add(row.upto_seq)
    if len(folded) > 1:
        raise DamagedBytesError
    return layers, max(folded, default=0)


def _layer_key(name: str) -> LayerKey:
    try:
        return LayerKey.parse(name)
    except ValueError as error:
        raise DamagedBytesError from error


def _edits_after(connection: Connection, visit_id: str, after: int) -> Sequence[Row[Any]]:
    rows: Sequence[Any] = connection.execute(
        _EDITS_AFTER, {"visit": visit_id, "after": after}
    ).all()
    return rows


def _layer_parts(rows: Sequence[Row[Any]], expected: int) -> list[LayerEdit]:
    if len(rows) != expected:
        raise DamagedBytesError
    return [
        part
        for row in rows
        for part in _parts(row.payload, row.sha256)
        if isinstance(part, LayerEdit)
    ]


def _parts(payload: bytes, sha256: bytes) -> tuple[Part, ...]:
    verify(payload, sha256)
    try:
        return unpack_parts(payload)
    except ValueError as error:
        raise DamagedBytesError from error


def _painted(layers: Layers, parts: list[LayerEdit]) -> Layers:
    if not parts:
        return layers
    ends: dict[LayerKey, int] = {layer: values.size for layer, values in layers.items()}
    for part in parts:
        ends[part.layer] = max(ends.get(part.layer, 0), part.cells.end)
    painted = {layer: np.zeros(end, np.uint8) for layer, end in ends.items()}
    for layer, values in layers.items():
        painted[layer][: values.size] = values
    for part in parts:
        cells = part.cells.cells()
        if not np.array_equal(painted[part.layer][cells], part.before):
            raise DamagedBytesError
        painted[part.layer][cells] = part.after
    return painted
