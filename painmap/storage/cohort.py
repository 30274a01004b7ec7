"""Many visits of many patients, read range by range of patients; memory holds one range.

Statements are few and large: one for each table and range. A visit whose snapshots are not up to
date, or damaged, is read by its journal.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, func, or_, select

from painmap.core.amendments import standing
from painmap.core.cohort.stretches import Stretches, painted_in
from painmap.core.cohort.visit_content import RuleValue, VisitContent
from painmap.core.findings import FindingKey, Json, as_basis
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.storage import journal
from painmap.storage.codec import DamagedBytesError, verify
from painmap.storage.faults import DamagedVisitError
from painmap.storage.many_layers import in_parts, unpack_many
from painmap.storage.tables import edit, evaluation, finding, layer_snapshot, patient, visit
from painmap.storage.visits import visit_of

RANGE: Final = 250
"""So many patients are read at a time."""
_ASKED: Final = 400
"""So many are asked for by number at a time."""


@dataclass(frozen=True, slots=True)
class PatientRange:
    """Patients by their ids, both ends included."""

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class VisitFilter:
    """Which visits are wanted: days here, both included; signed ones, unless drafts are too.

    Of a visit that was amended the version that stands is read, never two. `patients` are ids.
    """

    since: date | None = None
    until: date | None = None
    drafts: bool = False
    patients: frozenset[str] | None = None
    sexes: frozenset[str] | None = None
    age_from: float | None = None
    age_below: float | None = None
    patterns: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class ReadRange:
    """Visits of some patients, each patient's together and oldest first; ids of damaged ones."""

    visits: tuple[VisitContent, ...]
    damaged: tuple[str, ...]


def count_visits(connection: Connection) -> int:
    """Return how many visits there are, of whatever kind."""
    return int(connection.execute(select(func.count()).select_from(visit)).scalar_one())


def next_range(connection: Connection, after: str = "", size: int = RANGE) -> PatientRange | None:
    """Return the next patients by their ids, so many after one; None after the last."""
    some = select(patient.c.id).where(patient.c.id > after).order_by(patient.c.id).limit(size)
    bounds = some.subquery()
    first, last = connection.execute(select(func.min(bounds.c.id), func.max(bounds.c.id))).one()
    return None if first is None else PatientRange(first, last)


def ids_of(connection: Connection, wanted: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the ids of patients by what was asked for: an id, or the clinic's number of some."""
    found: dict[str, tuple[str, ...]] = {}
    asked = sorted(wanted)
    for start in range(0, len(asked), _ASKED):
        some = asked[start : start + _ASKED]
        rows = select(patient.c.id, patient.c.number).where(
            or_(patient.c.id.in_(some), patient.c.number.in_(some))
        )
        for row in connection.execute(rows):
            for name in {row.id, row.number} & set(some):
                found[name] = (*found.get(name, ()), row.id)
    return found


def read_range(connection: Connection, of: PatientRange, wanted: VisitFilter) -> ReadRange:
    """Return the visits of some patients that are wanted."""
    people = _people(connection, of, wanted)
    if not people:
        return ReadRange((), ())
    by_patient: dict[str, list[Visit]] = {}
    rows = select(visit).where(visit.c.patient_id.between(of.first, of.last))
    for row in connection.execute(
        rows.order_by(visit.c.patient_id, visit.c.began_at, visit.c.number)
    ):
        one = visit_of(row)
        if one.patient_id in people:
            by_patient.setdefault(one.patient_id, []).append(one)
    chosen = [
        (one, mine[0])
        for mine in by_patient.values()
        for one in standing(mine)
        if _is_wanted(one, wanted, people[one.patient_id][0])
    ]
    if not chosen:
        return ReadRange((), ())
    content = _Content(connection, of)
    content.unpack([one.id for one, _ in chosen])
    found, damaged = [], []
    for one, first in chosen:
        born, sex = people[one.patient_id]
        try:
            layers, findings = content.layers(one.id), content.findings(one.id)
        except DamagedVisitError:
            damaged.append(one.id)
            continue
        read = VisitContent(
            one, born, sex, _day(first.began_at), layers, findings, content.rules(one.id)
        )
        if wanted.patterns is None or read.pattern in wanted.patterns:
            found.append(read)
    return ReadRange(tuple(found), tuple(damaged))


def _people(
    connection: Connection, of: PatientRange, wanted: VisitFilter
) -> dict[str, tuple[date, Any]]:
    rows = select(patient.c.id, patient.c.born, patient.c.sex)
    found = connection.execute(rows.where(patient.c.id.between(of.first, of.last)))
    return {
        row.id: (row.born, row.sex)
        for row in found
        if (wanted.patients is None or row.id in wanted.patients)
        and (wanted.sexes is None or row.sex in wanted.sexes)
    }


def _is_wanted(one: Visit, wanted: VisitFilter, born: date) -> bool:
    day = _day(one.began_at)
    age = (day - born).days / 365.25
    return (
        (one.is_signed or wanted.drafts)
        and (wanted.since is None or day >= wanted.since)
        and (wanted.until is None or day <= wanted.until)
        and (wanted.age_from is None or age >= wanted.age_from)
        and (wanted.age_below is None or age < wanted.age_below)
    )


def _day(at: datetime) -> date:
    return at.astimezone().date()


class _Content:
    """What the visits of some patients hold, by the visit's id."""

    def __init__(self, connection: Connection, of: PatientRange) -> None:
        self._connection = connection
        self._stored = _grouped(connection, _of_range(layer_snapshot, of))
        self._findings = _grouped(connection, _of_range(finding, of))
        self._rules = _grouped(
            connection,
            _of_range(evaluation, of).with_only_columns(
                evaluation.c.visit_id,
                evaluation.c.seq,
                evaluation.c.rule,
                evaluation.c.version,
                evaluation.c.result,
            ),
        )
        last = (
            select(edit.c.visit_id, func.max(edit.c.seq))
            .join(visit, visit.c.id == edit.c.visit_id)
            .where(visit.c.patient_id.between(of.first, of.last))
            .group_by(edit.c.visit_id)
        )
        self._last = {key: seq for key, seq in connection.execute(last)}  # noqa: C416
        self._zones: dict[tuple[str, str], Stretches] = {}

    def unpack(self, visit_ids: Sequence[str]) -> None:
        """Read what visits' snapshots hold, all at once, where they are up to date."""
        rows = [
            row for one in visit_ids if self._is_whole(one) for row in self._stored.get(one, ())
        ]
        for part in in_parts(_zones, rows):
            self._zones.update(part)

    def _is_whole(self, visit_id: str) -> bool:
        """Whether snapshots say what the journal would."""
        rows, last = self._stored.get(visit_id, ()), self._last.get(visit_id, 0)
        return all(row.upto_seq == last for row in rows) and bool(rows or not last)

    def layers(self, visit_id: str) -> dict[LayerKey, Stretches]:
        """Return a visit's layers; DamagedVisitError where neither snapshots nor journal do."""
        if self._is_whole(visit_id):
            rows = self._stored.get(visit_id, ())
            try:
                return {LayerKey.parse(row.layer): self._zones[_name(row)] for row in rows}
            except (KeyError, ValueError):
                pass  # damaged
        replayed = journal.replay(self._connection, visit_id)
        return {key: painted_in(values) for key, values in replayed.layers.items()}

    def findings(self, visit_id: str) -> dict[FindingKey, Json]:
        """Return what is recorded of a visit."""
        try:
            return {
                FindingKey(row.subject, row.item, as_basis(row.basis)): row.value
                for row in self._findings.get(visit_id, ())
            }
        except ValueError as error:
            raise DamagedVisitError from error

    def rules(self, visit_id: str) -> dict[str, RuleValue]:
        """Return what the newest stored evaluation said."""
        rows = self._rules.get(visit_id, ())
        newest = max((row.seq for row in rows), default=0)
        return {
            row.rule: RuleValue(row.version, row.result.get("value"))
            for row in rows
            if row.seq == newest and isinstance(row.result, dict)
        }


def _of_range(table: Any, of: PatientRange) -> Select[Any]:
    return (
        select(table)
        .join(visit, visit.c.id == table.c.visit_id)
        .where(visit.c.patient_id.between(of.first, of.last))
    )


def _grouped(connection: Connection, rows: Select[Any]) -> dict[str, Sequence[Row[Any]]]:
    found: dict[str, list[Row[Any]]] = {}
    for row in connection.execute(rows):
        found.setdefault(row.visit_id, []).append(row)
    return dict(found)


def _name(row: Row[Any]) -> tuple[str, str]:
    return row.visit_id, row.layer


def _zones(rows: Sequence[Row[Any]]) -> dict[tuple[str, str], Stretches]:
    """Return what snapshots hold, those alone that are as they were written."""
    try:
        for row in rows:
            verify(row.payload, row.sha256)
        zones = unpack_many([row.payload for row in rows])
    except DamagedBytesError:
        # One of them tells nothing of the others.
        return {} if len(rows) == 1 else {k: v for row in rows for k, v in _zones([row]).items()}
    return dict(zip(map(_name, rows), zones, strict=True))
