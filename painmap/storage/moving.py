"""Taking a clinic from its file to a server: all rows, compared afterwards, or nothing at all.

The file is held meanwhile, so that nobody writes to it, and stays as it was. On the server all is
one transaction: a connection that is lost, or a row that is not the same, leaves it empty.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final

import numpy as np
from sqlalchemy import Connection, Table, func, select, text
from sqlalchemy.exc import DBAPIError

from painmap.core.layers import LayerKey
from painmap.errors import KnownError
from painmap.storage import audit, driver, journal
from painmap.storage.codec import DamagedBytesError, painted_cells, verify
from painmap.storage.database import check_is_there, check_key, engine_for, release, writing
from painmap.storage.faults import DamagedVisitError, StorageError, faults_known
from painmap.storage.filling import AT_ONCE, Progress, as_kept, fill_server
from painmap.storage.locking import hold
from painmap.storage.many_visits import FetchedMap, fetch_maps
from painmap.storage.migrating import bring_up_to_date
from painmap.storage.server import server_engine
from painmap.storage.server_address import server_address
from painmap.storage.server_faults import server_faults_known
from painmap.storage.tables import metadata, visit
from painmap.storage.vault.unlocking import Access

_LARGE_AT_ONCE: Final = 4
"""So many photos are in memory at a time, of each side."""
_VISITS_AT_ONCE: Final = 500
OF_A_VISIT: Final = ("edit", "layer_snapshot", "finding", "evaluation", "picture")


class NotTheSameError(KnownError):
    """What arrived is not what was sent; `where` names the table or visit."""

    def __init__(self, where: str) -> None:
        super().__init__(
            "What arrived on the server is not what the clinic file holds.",
            "Nothing was kept there and the file is as it was. Look through the file with “check”.",
        )
        self.where = where


@dataclass(frozen=True, slots=True)
class MovedTable:
    """How many rows were compared, one by one, and the SHA-256 over all of them, in order."""

    name: str
    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class MovedVisit:
    """What both hold of a visit: rows of each table, and cells of each layer that are painted."""

    visit_id: str
    rows: dict[str, int]
    cells: dict[str, int]


@dataclass(frozen=True, slots=True)
class Moved:
    """The proof of a move: every table, every visit, and the newest line of the audit."""

    tables: tuple[MovedTable, ...]
    visits: tuple[MovedVisit, ...]
    audit_lines: int


def move_to_server(
    path: Path, access: Access, url: str, progress: Progress = lambda *_: None
) -> Moved:
    """Move a clinic file into an empty database that we own, and prove that it is the same.

    Raises KnownError, and nothing is on the server, when the file cannot be read, its audit is
    damaged, the database is not empty, or what arrived is not the same.
    """
    with faults_known():
        check_is_there(path)
        engine = engine_for(path, access)
    target = server_engine(server_address(url))
    try:
        with faults_known():
            check_key(engine, access)
            bring_up_to_date(engine, path, access)
            with writing(engine).connect() as source, source.begin() as held:
                with server_faults_known(), target.begin() as connection:
                    moved = _move(source, connection, progress)
                held.rollback()
        return moved
    finally:
        target.dispose()
        with suppress(driver.Error, DBAPIError):
            release(engine)


def _move(source: Connection, target: Connection, progress: Progress) -> Moved:
    hold(target, "tables")
    # A whole clinic takes longer than a stroke.
    target.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
    fill_server(source, target, progress)
    tables = list(metadata.sorted_tables)
    compared = []
    for done, table in enumerate(tables, 1):
        compared.append(_compare(source, target, table))
        progress("compared", done, len(tables))
    broken = audit.broken_at(target)
    if broken is not None:
        raise StorageError(
            "The audit of this clinic file is not whole.",
            "Look through it with “check” first. Nothing was moved.",
        )
    visits = tuple(_compare_visits(source, target, progress))
    lines = target.execute(select(func.count()).select_from(metadata.tables["audit"])).scalar_one()
    return Moved(tuple(compared), visits, lines)


def _rows(connection: Connection, table: Table) -> Generator[list[tuple[Any, ...]], None, None]:
    """Yield the rows as they are kept, some at a time, by code point on both, as SQLite does."""
    order = [
        column.collate("C")
        if connection.dialect.name == "postgresql" and column.type.python_type is str
        else column
        for column in table.primary_key.columns
    ]
    many = _LARGE_AT_ONCE if "bytes" in table.columns else AT_ONCE
    statement = select(*map(as_kept, table.columns)).order_by(*order)
    with connection.execute(statement.execution_options(yield_per=many)) as found:
        for part in found.partitions():
            yield list(map(tuple, part))


def _compare(source: Connection, target: Connection, table: Table) -> MovedTable:
    """Compare all rows, to the last bit of them.

    By how Python writes them down, so that 1, 1.0 and True are not the same.
    """
    digest, rows = hashlib.sha256(), 0
    none: list[tuple[Any, ...]] = []
    with closing(_rows(source, table)) as sent, closing(_rows(target, table)) as arrived:
        for one, other in zip_longest(sent, arrived, fillvalue=none):
            said = repr(other)
            if repr(one) != said:
                raise NotTheSameError(table.name)
            digest.update(said.encode())
            rows += len(other)
    return MovedTable(table.name, rows, digest.hexdigest())


def _compare_visits(
    source: Connection, target: Connection, progress: Progress
) -> Iterator[MovedVisit]:
    """Count what each visit holds. The rows of maps are the same by now: what arrived is read."""
    ids: Sequence[str] = source.scalars(select(visit.c.id).order_by(visit.c.began_at)).all()
    sent, arrived = (_counted(connection) for connection in (source, target))
    for start in range(0, len(ids), _VISITS_AT_ONCE):
        some = ids[start : start + _VISITS_AT_ONCE]
        maps = fetch_maps(target, some)
        for visit_id in some:
            if sent.get(visit_id) != arrived.get(visit_id):
                raise NotTheSameError(f"visit {visit_id}")
            cells = _painted(target, visit_id, maps[visit_id])
            yield MovedVisit(visit_id, arrived.get(visit_id, {}), cells)
        progress("counted", start + len(some), len(ids))


def _counted(connection: Connection) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for name in OF_A_VISIT:
        table = metadata.tables[name]
        rows = select(table.c.visit_id, func.count()).group_by(table.c.visit_id)
        for visit_id, many in connection.execute(rows):
            found.setdefault(visit_id, {})[name] = many
    return found


def _painted(connection: Connection, visit_id: str, rows: FetchedMap) -> dict[str, int]:
    """Return how many cells of each layer are painted; of a damaged map, nothing."""
    try:
        if not rows.edits and {row.upto_seq for row in rows.snapshots} == {rows.seq}:
            for row in rows.snapshots:
                verify(row.payload, row.sha256)
            return {
                str(LayerKey.parse(row.layer)): painted_cells(row.payload)
                for row in sorted(rows.snapshots, key=lambda row: str(row.layer))
            }
    except (DamagedBytesError, ValueError):
        pass  # the edits may mend it
    try:
        layers = journal.replay(connection, visit_id).layers
    except (DamagedVisitError, DamagedBytesError):
        return {"damaged": 1}
    return {str(layer): int(np.count_nonzero(values)) for layer, values in sorted_layers(layers)}


def sorted_layers(layers: journal.Layers) -> list[tuple[Any, Any]]:
    """Return layers in the order of their names."""
    return sorted(layers.items(), key=lambda item: str(item[0]))


__all__ = ["Moved", "MovedTable", "MovedVisit", "NotTheSameError", "move_to_server"]
